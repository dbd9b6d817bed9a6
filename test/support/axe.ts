/** A page looked at: its picture, and by axe the rules of WCAG 2.2, levels A and AA, that it breaks. */
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

declare global {
  interface Window {
    readonly axe?: { readonly run: (options: object) => Promise<AxeResults> };
  }
}

export interface Judgement {
  /** A line for each rule broken, with the elements that break it. */
  readonly broken: readonly string[];
  /** How many rules the page keeps: none would mean that nothing was looked at. */
  readonly kept: number;
}

/** The page as it is now, judged. */
export async function judged(page: Page): Promise<Judgement> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  const { violations, passes } = await page.evaluate(async (tags) => {
    const results = await window.axe?.run({ runOnly: { type: "tag", values: tags } });
    return { violations: results?.violations ?? [], passes: results?.passes.length ?? 0 };
  }, TAGS);
  const broken = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
  return { broken, kept: passes };
}

/** Waits until the colours have changed over. */
export function settled(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
}

/** Keeps a picture of the page in the folder that PANE_PICTURES names, if it names one. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = process.env.PANE_PICTURES;
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}
