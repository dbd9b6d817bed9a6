/** Every screen of the workbench in light, dark and Windows contrast, wide and narrow: no violation of WCAG 2.2 A and AA. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkTab, paneWords } from "../../src/strings/vi/pane.ts";
import { batchWords, workbenchWords } from "../../src/strings/vi/workbench.ts";
import { judged, keepPicture, settled } from "../support/axe.ts";
import { docx } from "../support/docx.ts";
import { button } from "../support/pane-page.ts";
import { EVERY_EXTRA, SHORT_REPORT } from "../support/sample.ts";
import { choose, drawn, type WorkbenchBrowser, workbenchBrowser } from "./page.ts";

const FULL = docx(SHORT_REPORT, "letterhead", EVERY_EXTRA);
async function checked(page: Page): Promise<void> {
  await page.getByRole("tab", { name: paneWords.tabs.check }).click();
  await button(page, checkTab.check).click();
  await page.getByRole("heading", { name: /CHƯA|SẴN SÀNG/ }).waitFor();
}

interface Screen {
  readonly name: string;
  readonly show: (page: Page) => Promise<void>;
}

const screens: readonly Screen[] = [
  { name: "first", show: async () => undefined },
  {
    name: "jumped",
    show: async (page) => {
      await checked(page);
      await page.getByRole("button", { name: /^Đến/ }).nth(4).click();
      await page.locator('[aria-current="true"]').waitFor();
    },
  },
  {
    name: "inserted",
    show: async (page) => {
      await button(page, /^Chèn 1 mục/).click();
      await page.locator(".fresh").first().waitFor({ state: "attached" });
      await page.evaluate(() => document.querySelector(".fresh")?.scrollIntoView({ block: "center" }));
    },
  },
  {
    name: "everything",
    show: async (page) => {
      await choose(page, workbenchWords.open, [{ name: "du-thu.docx", bytes: FULL }]);
      await drawn(page, "du-thu.docx");
      const turn = button(page, workbenchWords.showReport);
      if (await turn.isVisible()) await turn.click();
    },
  },
  {
    name: "not-opened",
    show: async (page) => {
      await choose(page, workbenchWords.open, [{ name: "anh.docx", bytes: new Uint8Array([1, 2]) }]);
      await page.getByRole("alert").waitFor();
    },
  },
  {
    name: "leaving",
    show: async (page) => {
      await button(page, /^Chèn 1 mục/).click();
      await page.getByText(workbenchWords.unsaved).waitFor();
      await choose(page, workbenchWords.open, [{ name: "khac.docx", bytes: FULL }]);
      await page.getByRole("alertdialog").waitFor();
    },
  },
  { name: "no-batch", show: (page) => button(page, workbenchWords.many).click() },
  {
    name: "batch",
    show: async (page) => {
      await button(page, workbenchWords.many).click();
      await choose(page, batchWords.files, [
        { name: "chi-bo-van-phong.docx", bytes: FULL },
        { name: "hong.docx", bytes: new Uint8Array([1, 2]) },
      ]);
      await page.getByRole("status").getByText("2 báo cáo").waitFor();
    },
  },
];

const colours = [
  ["light", {}],
  ["dark", { colorScheme: "dark" }],
  ["contrast", { colorScheme: "light", forcedColors: "active" }],
] as const;

let browser: WorkbenchBrowser;
beforeAll(async () => {
  browser = await workbenchBrowser();
}, 300_000);
afterAll(() => browser?.close());

// Each screen is gone to once a width, and looked at in every colour.
describe.each([1280, 320])("%i px wide", (width) => {
  test.each(screens)(
    "the screen $name breaks no rule of WCAG 2.2 A and AA, and is not wider than the window",
    async (screen) => {
      const { page, close } = await browser.open({ width });
      try {
        await screen.show(page);
        for (const [name, media] of colours) {
          await page.emulateMedia(media);
          await settled(page);
          await keepPicture(page, `${name}-${width}-${screen.name}`);
          const { broken, kept } = await judged(page);
          expect(broken, name).toEqual([]);
          expect(kept).toBeGreaterThan(5);
        }
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      } finally {
        await close();
      }
    },
  );
});
