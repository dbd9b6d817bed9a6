/** What tests of the pane begin with, and how they name what is on it. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Locator, Page } from "playwright-core";
import { newReport } from "../../src/docx/new-report.ts";
import { paneWords } from "../../src/strings/vi/pane.ts";

/** The half-written report that `npm start` opens. */
export const SAMPLE = new Uint8Array(
  readFileSync(path.resolve(import.meta.dirname, "../../assets/sample/bao-cao-mau.docx")),
);

/** A new document with nothing in it. */
export const BLANK = newReport([]);

/** The button of this whole name, or of a name that matches. */
export function button(page: Page, name: string | RegExp): Locator {
  return page.getByRole("button", { name, exact: typeof name === "string" });
}

export function tab(page: Page, name: keyof typeof paneWords.tabs): Locator {
  return page.getByRole("tab", { name: paneWords.tabs[name] });
}
