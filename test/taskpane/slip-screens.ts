import type { Page } from "playwright-core";
import { type Fingerprint, fingerprint } from "../../src/document/fingerprint.ts";
import { readDocument } from "../../src/document/read.ts";
import { newReport } from "../../src/docx/new-report.ts";
import { openPackage } from "../../src/ooxml/package.ts";
import { SLIP_ENTRY, slipJson } from "../../src/results/slip/slip-data.ts";
import { paneWords } from "../../src/strings/vi/pane.ts";
import { afterCheck, comparePageWords, previousPageWords, slipPageWords } from "../../src/strings/vi/pane-slip.ts";
import { comparisonWords } from "../../src/strings/vi/slip.ts";
import { docx } from "../support/docx.ts";
import { button, SAMPLE } from "../support/pane-page.ts";

const OLDER = docx("I. Kết quả\nNăm 2025 đã khám 12.345 lượt, tăng 8,5%.\nII. Phương hướng\nGiữ vững.", "typed");
/** Of a report that was the sample but for some lines. */
const SLIP = newReport([], new Map([[SLIP_ENTRY, slipJson(older(SAMPLE))]]));

function older(bytes: Uint8Array): Fingerprint {
  const { lines } = fingerprint(readDocument(openPackage(bytes)).document);
  const some = lines
    .filter((_, at) => at % 20 !== 7)
    .map((line, at) => (at % 30 === 9 ? { ...line, digest: "0" } : line));
  return { code: "7F3A-91C2-04DE-B8A1-55F0", lines: some, partial: false };
}

const choose = (page: Page, name: string, content: Uint8Array) =>
  page.locator("input[type=file]").setInputFiles({ name, mimeType: "", buffer: Buffer.from(content) });

async function openPage(page: Page, name: string): Promise<void> {
  await page.getByRole("tab", { name: paneWords.tabs.check }).click();
  await button(page, name).click();
}

export const slipScreens = [
  {
    name: "slip",
    file: SAMPLE,
    show: async (page: Page) => {
      await openPage(page, afterCheck.slip);
      await button(page, slipPageWords.make).click();
      await page.locator("iframe").waitFor();
    },
  },
  {
    name: "previous",
    file: SAMPLE,
    show: async (page: Page) => {
      await openPage(page, afterCheck.previous);
      await choose(page, "bao-cao-ky-truoc.docx", OLDER);
      await page.getByText(previousPageWords.comparing("bao-cao-ky-truoc.docx")).waitFor();
    },
  },
  {
    name: "compare",
    file: SAMPLE,
    show: async (page: Page) => {
      await openPage(page, afterCheck.compare);
      await choose(page, "phieu-kiem-tra.docx", SLIP);
      await page.getByRole("heading", { name: comparePageWords.changes }).waitFor();
    },
  },
  {
    name: "not-a-slip",
    file: SAMPLE,
    show: async (page: Page) => {
      await openPage(page, afterCheck.compare);
      await choose(page, "bao-cao.docx", SAMPLE);
      await page.getByRole("alert").getByText(comparisonWords.faults.notSlip).waitFor();
    },
  },
];
