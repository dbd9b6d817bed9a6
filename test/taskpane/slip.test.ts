/** The pages for the hour before sending, in a real browser: the slip, its comparison, the report before. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { fingerprint } from "../../src/document/fingerprint.ts";
import { readDocument } from "../../src/document/read.ts";
import { openPackage } from "../../src/ooxml/package.ts";
import { slipOfDocument, slipOfPage } from "../../src/results/slip/slip-data.ts";
import { checkTab, paneWords } from "../../src/strings/vi/pane.ts";
import { afterCheck, comparePageWords, previousPageWords, slipPageWords } from "../../src/strings/vi/pane-slip.ts";
import { comparisonWords } from "../../src/strings/vi/slip.ts";
import { docx } from "../support/docx.ts";
import { button, SAMPLE } from "../support/pane-page.ts";
import { tabTo } from "./keys.ts";
import { type PaneBrowser, type PanePage, paneBrowser } from "./page.ts";

const REPORT = (year: number) => `BÁO CÁO
Kết quả công tác năm ${year}
I. Kết quả thực hiện
Trong năm ${year} trạm đã khám chữa bệnh cho 12.345 lượt người, tăng 8,5% so với kế hoạch.
II. Hạn chế
Sinh hoạt chuyên đề còn ít.`;

const codeOf = (bytes: Uint8Array) => fingerprint(readDocument(openPackage(bytes)).document).code;
const slipped = (bytes: Uint8Array) => {
  const { code, lines } = fingerprint(readDocument(openPackage(bytes)).document);
  return { checked: { code, lines: lines.map(({ digest }) => digest) } };
};

/** A window that was asked to print. */
type Printed = Window & { asked?: boolean };

let browser: PaneBrowser;
let opened: PanePage | null = null;

beforeAll(async () => {
  browser = await paneBrowser();
}, 120_000);
afterAll(() => browser.close());
afterEach(async () => {
  expect(opened?.strayed ?? []).toEqual([]);
  await opened?.close();
  opened = null;
});

/** The pane over the file, with the page of this name open. */
async function open(file: Uint8Array, name: keyof Omit<typeof afterCheck, "title">): Promise<Page> {
  opened = await browser.open(file);
  const { page } = opened;
  await page.getByRole("tab", { name: paneWords.tabs.check }).click();
  await button(page, afterCheck[name]).click();
  await page.getByRole("heading", { level: 1, name: afterCheck[name] }).waitFor();
  return page;
}

const choose = (page: Page, name: string, content: Uint8Array | string) =>
  page.locator("input[type=file]").setInputFiles({ name, mimeType: "", buffer: Buffer.from(content) });

async function saved(page: Page, press: () => Promise<void>): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
}

describe("the slip", () => {
  test("is made from a fresh check, looked at, saved as a document and as a page, and printed", async () => {
    const page = await open(SAMPLE, "slip");
    await page.getByRole("textbox", { name: slipPageWords.file }).fill("bao-cao-mau.docx");
    await button(page, slipPageWords.make).click();
    await page.getByText(slipPageWords.made(codeOf(SAMPLE))).waitFor();
    const paper = page.frameLocator(`iframe[title="${slipPageWords.preview}"]`);
    await paper.getByRole("heading", { level: 1, name: "PHIẾU KIỂM TRA BÁO CÁO" }).waitFor();
    await paper.getByText("bao-cao-mau.docx", { exact: true }).waitFor();
    await paper.getByText("14 giờ 05, ngày 20 tháng 11 năm 2027").waitFor();
    await paper.getByText(/^Báo cáo CHƯA gửi được/).waitFor();

    const paperFile = await saved(page, () => button(page, slipPageWords.saveDocument).click());
    expect(paperFile.name).toBe("phieu-kiem-tra.docx");
    expect(slipOfDocument(readDocument(openPackage(paperFile.bytes)).document)).toEqual(slipped(SAMPLE));
    await page.getByText(slipPageWords.saved("phieu-kiem-tra.docx")).waitFor();
    const html = await saved(page, () => button(page, slipPageWords.savePage).click());
    expect(slipOfPage(new TextDecoder().decode(html.bytes))).toEqual(slipped(SAMPLE));

    await page.evaluate(() => {
      const paper = document.querySelector("iframe")!.contentWindow as Printed;
      paper.print = () => {
        paper.asked = true;
      };
    });
    await button(page, slipPageWords.print).click();
    expect(await page.evaluate(() => (document.querySelector("iframe")!.contentWindow as Printed).asked)).toBe(true);
  });

  test("says that it is out of date when the report changes, and is made anew by keyboard", async () => {
    const page = await open(SAMPLE, "slip");
    await tabTo(page, "button", slipPageWords.make);
    await page.keyboard.press("Enter");
    await page.getByText(slipPageWords.made(codeOf(SAMPLE))).waitFor();
    const other = docx(REPORT(2026), "typed");
    await page.evaluate((bytes) => window.harness.host!.replace(bytes), [...other]);
    await page.getByText(slipPageWords.stale).waitFor();
    await button(page, slipPageWords.again).click();
    await page.getByText(slipPageWords.made(codeOf(other))).waitFor();
  });

  test("opens as a document of its own where Word can, and says so where it refuses", async () => {
    opened = await browser.open(SAMPLE, {}, { limits: { newDocument: true } });
    const { page } = opened;
    await page.getByRole("tab", { name: paneWords.tabs.check }).click();
    await button(page, afterCheck.slip).click();
    await button(page, slipPageWords.make).click();
    await button(page, slipPageWords.openDocument).click();
    await expect.poll(() => page.evaluate(() => window.harness.host!.opened.length)).toBe(1);
    const bytes = await page.evaluate(() => [...window.harness.host!.opened[0]!]);
    expect(slipOfDocument(readDocument(openPackage(Uint8Array.from(bytes))).document)).toEqual(slipped(SAMPLE));
    await page.evaluate(() => window.harness.host!.fail("openNew", "refused"));
    await button(page, slipPageWords.openDocument).click();
    await button(page, paneWords.close).waitFor();
    expect(await page.evaluate(() => window.harness.host!.opened.length)).toBe(1);
  });

  test("is not made when the report cannot be read", async () => {
    const page = await open(SAMPLE, "slip");
    await page.evaluate(() => {
      window.harness.host!.tell();
      window.harness.host!.fail("read", "closed");
    });
    await button(page, slipPageWords.make).click();
    await button(page, paneWords.close).waitFor();
    expect(await page.locator("iframe").count()).toBe(0);
  });
});

describe("the report before", () => {
  test("gives its notes among the findings, until it is put away", async () => {
    const page = await open(docx(REPORT(2026), "styled"), "previous");
    await choose(page, "bao-cao-2025.docx", docx(REPORT(2025), "splitRuns"));
    await page.getByText(previousPageWords.found(1)).waitFor();
    await button(page, previousPageWords.show).click();
    await page.getByRole("button", { name: /^Ghi chú.*giống hệt báo cáo trước/ }).waitFor();
    await button(page, afterCheck.previous).click();
    await page.getByText("bao-cao-2025.docx").waitFor();
    await button(page, previousPageWords.stop).click();
    await button(page, previousPageWords.choose).waitFor();
    await button(page, paneWords.back).click();
    await page.getByText(checkTab.nothingFound).waitFor();
  });

  test.each([
    ["the report itself", "a.docx", docx(REPORT(2026), "automatic"), previousPageWords.same],
    ["a file that is no document", "a.docx", "xin chào", "không phải văn bản Word"],
    ["an empty file", "a.docx", "", "Tệp rỗng"],
  ])("cannot be %s", async (_, name, content, words) => {
    const page = await open(docx(REPORT(2026), "styled"), "previous");
    await choose(page, name, content);
    const told = page.getByRole("alert");
    await told.getByText(words).waitFor();
    expect(await told.textContent()).toContain(name);
    await button(page, previousPageWords.choose).waitFor();
  });
});

describe("a slip compared", () => {
  const report = docx(REPORT(2026), "styled");
  const slipText = async () => {
    const page = await open(report, "slip");
    await button(page, slipPageWords.make).click();
    const { bytes } = await saved(page, () => button(page, slipPageWords.saveDocument).click());
    await opened?.close();
    return bytes;
  };

  test("knows its report again, says what changed in another, and leads there", async () => {
    const slip = await slipText();
    const page = await open(report, "compare");
    await choose(page, "phieu.docx", slip);
    await page.getByText(`${comparisonWords.marks.same} ${comparisonWords.verdicts.same}.`).waitFor();
    const changed = docx(REPORT(2026).replace("12.345", "12.346"), "typed");
    await page.evaluate((bytes) => window.harness.host!.replace(bytes), [...changed]);
    await page.getByText(comparePageWords.stale).waitFor();
    await choose(page, "phieu.docx", slip);
    await page.getByText(`${comparisonWords.places(1)}, ${comparisonWords.kept(5)}.`).waitFor();
    await page.getByRole("button", { name: /^Đến chỗ này trong tài liệu: Sửa \(đoạn 4\)/ }).click();
    await expect.poll(() => page.evaluate(() => window.harness.host!.shown.at(-1)?.paragraph)).toBe(3);
  });

  test("by the code on paper", async () => {
    const page = await open(report, "compare");
    const code = page.getByRole("textbox", { name: comparePageWords.code });
    await code.fill(codeOf(report).toLowerCase());
    await code.press("Enter");
    await page.getByText(`${comparisonWords.marks.same} ${comparisonWords.verdicts.same}.`).waitFor();
    await code.fill("0000-0000-0000-0000-0000");
    await button(page, comparePageWords.compareCode).click();
    await page.getByText(comparisonWords.verdicts.other).waitFor();
    await code.fill("mã");
    await button(page, comparePageWords.compareCode).click();
    await page.getByRole("alert").getByText(comparisonWords.faults.badCode("mã")).waitFor();
  });

  test("must be a slip", async () => {
    const page = await open(report, "compare");
    await choose(page, "bao-cao.docx", report);
    await page.getByRole("alert").getByText(comparisonWords.faults.notSlip).waitFor();
    await choose(page, "trang.html", "<p>Xin chào</p>");
    await page
      .getByRole("alert")
      .getByText(/^trang\.html/)
      .waitFor();
  });
});
