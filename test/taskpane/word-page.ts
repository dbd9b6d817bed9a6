/**
 * The pane as Word opens it, in a browser: its own page and wiring, Microsoft's client library unmodified, and our model
 * of Word at the other end, which lives in the test and can be typed in and made to fail there.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { outlineIndex } from "../../src/outline/library-index.ts";
import { openBrowser } from "../support/browser.ts";
import { WordDocument } from "../wordhost/model/word-document.ts";
import { type OpenOptions, OpenWord } from "../wordhost/open-word.ts";
import { type ProfileName, profiles } from "../wordhost/profiles.ts";
import { bundled } from "./bundle.ts";
import type { Look } from "./page.ts";

const ADDRESS = "https://pane.test/";
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const OFFICE_JS = path.join(
  path.dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")),
  "dist",
);
const SELECTION_CHANGED = 2;

export interface WordPane {
  readonly page: Page;
  readonly word: OpenWord;
  /** Selects a paragraph in the document, as a click there does. */
  readonly select: (paragraph: number) => Promise<void>;
  /** Addresses asked for that are neither the pane's own nor Office.js. */
  readonly strayed: readonly string[];
  /** What the console complained of, refusals by the page's policy among it. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

export interface WordPaneOptions extends OpenOptions {
  readonly profile?: ProfileName;
  readonly look?: Look;
  /** Whether the first steps are still to be shown. */
  readonly steps?: boolean;
}

export interface WordPaneBrowser {
  readonly open: (file: Uint8Array, options?: WordPaneOptions) => Promise<WordPane>;
  readonly close: () => Promise<void>;
}

/** A page that Word opens: its script, and its HTML without it. */
export interface WordPage {
  readonly script: string;
  readonly html: string;
}

const PANE: WordPage = { script: "src/taskpane/index.tsx", html: "src/taskpane/taskpane.html" };

/** A browser in which Word opens the pane, or another page. */
export async function wordPaneBrowser({ script, html }: WordPage = PANE): Promise<WordPaneBrowser> {
  const entries = { taskpane: script, external: "test/taskpane/word-external.ts" };
  const [scripts, browser] = await Promise.all([bundled(entries), openBrowser()]);
  const site: Site = { scripts, html: pageHtml(html) };
  return { open: (file, options = {}) => openPane(browser, site, file, options), close: () => browser.close() };
}

interface Site {
  readonly scripts: ReadonlyMap<string, string>;
  readonly html: string;
}

async function openPane(
  browser: Browser,
  site: Site,
  file: Uint8Array,
  { profile = "desktop", look = {}, steps = false, ...options }: WordPaneOptions,
): Promise<WordPane> {
  const word = new OpenWord(new WordDocument(file), profiles[profile], options);
  const { width = 320, height = 640, dark = false, forced = false } = look;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? "dark" : "light",
    forcedColors: forced ? "active" : "none",
    reducedMotion: "reduce",
    locale: "vi-VN",
  });
  const strayed: string[] = [];
  await context.route("**/*", (route) => {
    const url = route.request().url();
    const body = served(url, site);
    if (body !== undefined) return route.fulfill(body);
    if (!url.startsWith(CDN) && !url.startsWith(ADDRESS)) strayed.push(url);
    return route.abort();
  });
  await context.exposeFunction("wordExecute", (dispatchId: number, parameters: readonly unknown[]) =>
    word.execute(dispatchId, parameters),
  );
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.addInitScript(`window.wordInformation = ${JSON.stringify({ ...word.information(), settings: {} })};`);
  if (!steps) await page.addInitScript(() => localStorage.setItem("decuong.stepsSeen", "1"));
  await page.addInitScript(site.scripts.get("/external.js") ?? "");
  await page.goto(`${ADDRESS}taskpane.html`);
  return {
    page,
    word,
    select: async (paragraph) => {
      word.user.select(paragraph);
      await page.evaluate((event) => window.wordRaise(event), SELECTION_CHANGED);
    },
    strayed,
    complaints,
    close: () => context.close(),
  };
}

/** What the page's own server and Microsoft's answer; undefined for any other address. */
function served(url: string, { scripts, html }: Site) {
  const { origin, pathname } = new URL(url);
  if (origin === new URL(ADDRESS).origin) {
    if (pathname === "/taskpane.html") return { contentType: "text/html", body: html };
    // As the build leaves it: an organisation has yet to publish anything.
    if (pathname === "/outlines/index.json") return { contentType: "application/json", body: outlineIndex([]) };
    if (pathname.endsWith(".png")) return { contentType: "image/png", body: "" };
    const script = scripts.get(pathname);
    return script === undefined ? undefined : { contentType: "text/javascript", body: script };
  }
  if (!url.startsWith(CDN)) return undefined;
  return {
    contentType: "text/javascript",
    body: readFileSync(path.join(OFFICE_JS, url.slice(CDN.length).split("?")[0] ?? "")),
  };
}

/** The page as it stands in the repository, its policy included, with the script the build would name there. */
function pageHtml(name: string): string {
  const file = path.resolve(import.meta.dirname, "../..", name);
  return readFileSync(file, "utf8").replace("</head>", '<script defer src="taskpane.js"></script></head>');
}
