/** The pane in a browser: the harness bundled once a test file, served from memory, nothing fetched from anywhere. */
import type { Browser, BrowserContext, Page } from "playwright-core";
import { openBrowser } from "../support/browser.ts";
import { bundled } from "./bundle.ts";
import type { Harness, HarnessOptions } from "./harness.tsx";

const ADDRESS = "http://pane.test/";
const HTML = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Pane</title>
<style>html,body,#pane{height:100%;margin:0}</style></head><body><div id="pane"></div><script src="/pane.js"></script></body></html>`;

export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly forced?: boolean;
}

export interface PaneBrowser {
  /** A page of its own storage, the pane opened over the file. Requests to anywhere else fail the test. */
  readonly open: (
    file: Uint8Array,
    look?: Look,
    options?: HarnessOptions & { readonly steps?: boolean },
  ) => Promise<PanePage>;
  readonly close: () => Promise<void>;
}

export interface PanePage {
  readonly page: Page;
  /** Addresses asked for besides the page itself. */
  readonly strayed: readonly string[];
  readonly close: () => Promise<void>;
}

declare global {
  interface Window {
    readonly harness: Harness;
  }
}

export async function paneBrowser(): Promise<PaneBrowser> {
  const [scripts, browser] = await Promise.all([bundled({ pane: "test/taskpane/harness.tsx" }), openBrowser()]);
  return {
    open: (file, look = {}, options = {}) => openPane(browser, scripts, file, look, options),
    close: () => browser.close(),
  };
}

async function openPane(
  browser: Browser,
  scripts: ReadonlyMap<string, string>,
  file: Uint8Array,
  { width = 320, height = 640, dark = false, forced = false }: Look,
  { steps = false, ...options }: HarnessOptions & { readonly steps?: boolean },
): Promise<PanePage> {
  const context: BrowserContext = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? "dark" : "light",
    forcedColors: forced ? "active" : "none",
    reducedMotion: "reduce",
    locale: "vi-VN",
  });
  const strayed: string[] = [];
  await context.route("**/*", (route) => {
    const { pathname, origin } = new URL(route.request().url());
    if (origin === new URL(ADDRESS).origin && pathname === "/")
      return route.fulfill({ contentType: "text/html", body: HTML });
    const script = scripts.get(pathname);
    if (script !== undefined) return route.fulfill({ contentType: "text/javascript", body: script });
    if (pathname !== "/favicon.ico") strayed.push(route.request().url());
    return route.abort();
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.goto(ADDRESS);
  if (!steps) await page.evaluate(() => localStorage.setItem("decuong.stepsSeen", "1"));
  await page.evaluate(([bytes, given]) => window.harness.open(bytes, given), [[...file], options] as const);
  return { page, strayed, close: () => context.close() };
}
