/**
 * The workbench in a browser: built once a test file as `npm run build` builds it, but for making it small, and served
 * by the server of `npm start`. What a page asks of any other address is kept for the test to see.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Download, Page } from "playwright-core";
import webpack, { type Configuration } from "webpack";
import { openBrowser } from "../support/browser.ts";

const root = path.resolve(import.meta.dirname, "../..");

export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly forced?: boolean;
}

export interface WorkbenchBrowser {
  /** Where the built pages lie. */
  readonly folder: string;
  /** A page of its own storage with the sample report drawn, the first steps of the pane behind it. */
  readonly open: (look?: Look) => Promise<WorkbenchPage>;
  readonly close: () => Promise<void>;
}

export interface WorkbenchPage {
  readonly page: Page;
  /** Every address asked for that is not of the server the page came from. */
  readonly strayed: readonly string[];
  /** What the page and its console complained of, what the content security policy refused among it. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

export async function workbenchBrowser(): Promise<WorkbenchBrowser> {
  const folder = mkdtempSync(path.join(tmpdir(), "workbench-"));
  const [, browser, server] = await Promise.all([built(folder), openBrowser(), served(folder)]);
  return {
    folder,
    open: (look = {}) => openPage(browser, server.address, look),
    close: async () => {
      await browser.close();
      server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function openPage(browser: Browser, address: string, look: Look): Promise<WorkbenchPage> {
  const { width = 1280, height = 800, dark = false, forced = false } = look;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? "dark" : "light",
    forcedColors: forced ? "active" : "none",
    reducedMotion: "reduce",
    locale: "vi-VN",
  });
  await context.addInitScript(() => {
    try {
      localStorage.setItem("decuong.stepsSeen", "1");
    } catch {
      // A frame without storage of its own.
    }
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const strayed: string[] = [];
  const complaints: string[] = [];
  const own = new URL(address).origin;
  context.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== own && protocol !== "data:") strayed.push(request.url());
  });
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(address);
  await drawn(page, "bao-cao-mau.docx");
  return { page, strayed, complaints, close: () => context.close() };
}

/** Waits until the report of this name lies on the desk, every paragraph of it. */
export async function drawn(page: Page, name: string): Promise<void> {
  await page.getByRole("banner").getByText(name, { exact: true }).waitFor();
  await page.locator(".desk:not(:has(.desk-note)) .sheet").first().waitFor({ state: "attached" });
}

export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Chooses files in the dialog that a button opens. */
export async function choose(page: Page, button: string | RegExp, files: readonly GivenFile[]): Promise<void> {
  const dialog = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: button }).click();
  const given = files.map(({ name, bytes }) => ({ name, mimeType: "", buffer: Buffer.from(bytes) }));
  await (await dialog).setFiles(given);
}

/** Drops files on the page. */
export async function drop(page: Page, files: readonly GivenFile[]): Promise<void> {
  const given = files.map(({ name, bytes }) => ({ name, text: Buffer.from(bytes).toString("base64") }));
  await page.evaluate((dropped) => {
    const transfer = new DataTransfer();
    for (const { name, text } of dropped) {
      transfer.items.add(new File([Uint8Array.from(atob(text), (char) => char.charCodeAt(0))], name));
    }
    const event = (type: string) => new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true });
    document.body.dispatchEvent(event("dragover"));
    document.body.dispatchEvent(event("drop"));
  }, given);
}

/** The file that an action has the browser save. */
export async function download(page: Page, action: () => Promise<void>): Promise<GivenFile> {
  const saving: Promise<Download> = page.waitForEvent("download");
  await action();
  const saved = await saving;
  return { name: saved.suggestedFilename(), bytes: new Uint8Array(readFileSync(await saved.path())) };
}

/** Text of each paragraph on the paper in order, numbers and marks apart. */
export function paperTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("[data-paragraph]")]
      .sort((a, b) => Number(a.dataset.paragraph) - Number(b.dataset.paragraph))
      .map((element) => {
        const copy = element.cloneNode(true) as HTMLElement;
        for (const extra of copy.querySelectorAll(".number, sup, .no-picture")) extra.remove();
        return copy.textContent;
      }),
  );
}

async function served(folder: string): Promise<{ readonly address: string; readonly close: () => void }> {
  const server: string = path.join(root, ".ci/serve.mjs");
  const { serve } = await import(server);
  return serve({ folder, front: "/workbench.html", port: 0 });
}

async function built(folder: string): Promise<void> {
  const config: string = path.join(root, "webpack.config.js");
  const { default: targets } = await import(config);
  const [, pages] = (await targets({}, { mode: "production" })) as readonly Configuration[];
  const workbench: Configuration = {
    ...pages,
    entry: { workbench: "./src/workbench/index.tsx" },
    context: root,
    output: { ...pages?.output, path: folder },
    optimization: { minimize: false },
    // Made small it would be weighed; this is not.
    plugins: (pages?.plugins ?? []).filter((plugin) => plugin?.constructor.name !== "InitialSize"),
  };
  await new Promise<void>((resolve, reject) => {
    webpack(workbench, (fault, stats) => {
      const faults = stats?.toJson({ all: false, errors: true }).errors ?? [];
      if (fault !== null) reject(fault);
      else if (faults.length > 0) reject(new Error(faults.map(({ message }) => message).join("\n")));
      else resolve();
    });
  });
}
