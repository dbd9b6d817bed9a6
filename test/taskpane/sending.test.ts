/**
 * The hour before sending, in the pane: what is decided stays decided, many places are mended at once, the copy leaves
 * clean.
 */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Block } from "../../src/document/blocks.ts";
import { readDocument } from "../../src/document/read.ts";
import { newReport } from "../../src/docx/new-report.ts";
import { openPackage } from "../../src/ooxml/package.ts";
import { NO_STATE, stateEntriesOf } from "../../src/outline/state.ts";
import { skeleton } from "../../src/skeleton/skeleton.ts";
import { checkTab, paneWords } from "../../src/strings/vi/pane.ts";
import { decisionWords, fixAllWords, sendingNotices, sendWords } from "../../src/strings/vi/pane-sending.ts";
import { button } from "../support/pane-page.ts";
import { outlineOf } from "../support/small-outline.ts";
import { tabTo } from "./keys.ts";
import { type PaneBrowser, type PanePage, paneBrowser } from "./page.ts";

const TEXT = "Chi bộ lãnh đạo thực hiện nghiêm túc, có kết quả rõ; đảng viên đồng tình, quần chúng ủng hộ.";
const outline = outlineOf(`ĐỀ CƯƠNG BÁO CÁO
Sơ kết giữa nhiệm kỳ
I. Đặc điểm tình hình
Nêu khái quát những thuận lợi, khó khăn của đơn vị.
II. Kết quả thực hiện
Nêu việc học tập nghị quyết.`);

/** A report of the skeleton with these texts in the controls of sections 1 and 2. */
function reportOf(first: readonly string[], second: readonly string[]): Uint8Array {
  const texts: Readonly<Record<string, readonly string[]>> = { 1: first, 2: second };
  const blocks = skeleton(outline).map((block): Block => {
    const text = block.type === "guided" ? texts[block.tag] : undefined;
    return block.type === "guided" && text !== undefined && text.length > 0 ? { ...block, text } : block;
  });
  return newReport(blocks, stateEntriesOf({ ...NO_STATE, outline }));
}

const WRITTEN = reportOf([TEXT], [TEXT]);
const BLANK_LEFT = reportOf([TEXT], [TEXT, "Kết nạp ……… đảng viên trong cả nhiệm kỳ vừa qua."]);

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

async function checked(...args: Parameters<PaneBrowser["open"]>): Promise<Page> {
  opened = await browser.open(...args);
  const { page } = opened;
  await page.getByRole("tab", { name: paneWords.tabs.check }).click();
  await button(page, checkTab.check).click();
  await page.getByRole("heading", { name: /NỘP|nộp/ }).waitFor();
  return page;
}

async function show(page: Page, message: RegExp): Promise<void> {
  await page.locator("[data-finding] button[aria-expanded]").filter({ hasText: message }).first().click();
}

/** The document as it is now. */
async function read(page: Page) {
  const bytes = await page.evaluate(async () => [...(await window.harness.host!.file())]);
  return readDocument(openPackage(Uint8Array.from(bytes))).document;
}

describe("a finding left as it is", () => {
  test("by keyboard, with its reason, goes to a list of its own and stays there on the next machine", async () => {
    const page = await checked(BLANK_LEFT);
    await show(page, /chỗ trống/);
    await tabTo(page, "button", decisionWords.ignore);
    await page.keyboard.press("Enter");
    const form = page.getByRole("form", { name: decisionWords.ignoreTitle });
    await form.waitFor();
    expect(await form.getByRole("textbox").evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.press("Enter");
    await form.getByText(decisionWords.reasonNeeded).waitFor();
    await page.keyboard.type("Chờ cấp trên chốt số");
    await page.keyboard.press("Enter");
    await page.getByText(sendingNotices.ignored).waitFor();
    await page.getByRole("heading", { name: /SẴN SÀNG/ }).waitFor();
    const bytes = await page.evaluate(async () => [...(await window.harness.host!.file())]);
    await page.evaluate(([given]) => window.harness.open(given), [bytes] as const);
    await page.getByRole("tab", { name: paneWords.tabs.check }).click();
    await button(page, checkTab.check).click();
    await page.getByRole("heading", { name: /SẴN SÀNG/ }).waitFor();
    await button(page, decisionWords.ignored(1)).click();
    await page.getByText(decisionWords.decided("Chờ cấp trên chốt số", "2027-11-20")).waitFor();
    await page.getByRole("button", { name: /^Bỏ bỏ qua: / }).click();
    await page.getByText(sendingNotices.restored).waitFor();
    await page.getByRole("heading", { name: /CHƯA/ }).waitFor();
  });

  test("Escape leaves the form and brings the keyboard back to where it was", async () => {
    const page = await checked(BLANK_LEFT);
    await show(page, /chỗ trống/);
    await button(page, decisionWords.ignore).click();
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(decisionWords.ignore);
    expect(await page.getByRole("form").count()).toBe(0);
  });

  test("all of its kind are one decision", async () => {
    const page = await checked(
      reportOf([TEXT, "Có ……… đảng viên chính thức trong toàn chi bộ."], [TEXT, "Kết nạp ……… đảng viên trong kỳ."]),
    );
    await show(page, /chỗ trống/);
    await button(page, decisionWords.ignore).click();
    await page.getByRole("checkbox", { name: decisionWords.all(2) }).check();
    await page.getByRole("textbox", { name: decisionWords.reason }).fill("Điền tay");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: /SẴN SÀNG/ }).waitFor();
    await button(page, decisionWords.ignored(1)).click();
    await page.getByText(`${decisionWords.wholeKind}: 2`).waitFor();
  });

  test("is said to be gone with the pane where the document cannot keep it", async () => {
    const page = await checked(BLANK_LEFT);
    await page.evaluate(() => window.harness.host!.fail("writeState", "stateNewer"));
    await show(page, /chỗ trống/);
    await button(page, decisionWords.ignore).click();
    await page.getByRole("textbox", { name: decisionWords.reason }).fill("Điền tay");
    await page.keyboard.press("Enter");
    await page.getByText(sendingNotices.decisionNotKept).waitFor();
  });
});

test("a section that does not arise is counted apart, and can be taken back", async () => {
  const page = await checked(reportOf([TEXT], []));
  await show(page, /Kết quả thực hiện/);
  await button(page, decisionWords.declare).click();
  await page.getByRole("textbox", { name: decisionWords.reason }).fill("Chi bộ mới thành lập");
  await button(page, decisionWords.declareDo).click();
  await page.getByText(sendingNotices.declared).waitFor();
  await page.getByText("Đã viết 1/2 mục · 1 mục không phát sinh").waitFor();
  await button(page, decisionWords.declared(1)).click();
  await page.getByText(decisionWords.decided("Chi bộ mới thành lập", "2027-11-20")).waitFor();
  await page.getByRole("button", { name: /^Bỏ khai không phát sinh: II\./ }).click();
  await page.getByText(sendingNotices.undeclared).waitFor();
});

describe("all of a kind mended at once", () => {
  const MARKED = [
    TEXT,
    "Mở 3 lớp học nghị quyết (nêu rõ số người tham gia).",
    "Kết nạp 5 đảng viên (nêu rõ từng năm).",
  ];

  test("are shown before and after, and made in one step", async () => {
    const page = await checked(reportOf([TEXT], MARKED));
    await show(page, /nêu rõ/);
    await button(page, fixAllWords.offer(2)).click();
    const box = page.getByRole("region", { name: fixAllWords.title(2) });
    expect(await box.getByRole("listitem").count()).toBe(2);
    await box.getByText("Kết nạp 5 đảng viên.", { exact: true }).waitFor();
    await button(page, fixAllWords.confirm(2)).click();
    await page.getByText(sendingNotices.editedAll(2, 0)).waitFor();
    const { paragraphs } = await read(page);
    expect(paragraphs.map(({ text }) => text)).toEqual(
      expect.arrayContaining(["Mở 3 lớp học nghị quyết.", "Kết nạp 5 đảng viên."]),
    );
  });

  test("are not made where the text has changed meanwhile, and that is counted", async () => {
    const page = await checked(reportOf([TEXT], MARKED));
    await show(page, /nêu rõ/);
    await button(page, fixAllWords.offer(2)).click();
    await page.evaluate(() =>
      window.harness.host!.type("2", "Đã viết lại cả mục, không còn lời gợi ý nào trong đó nữa."),
    );
    await button(page, fixAllWords.confirm(2)).click();
    await page.getByText(sendingNotices.editedAll(0, 2)).waitFor();
  });
});

describe("the copy to submit", () => {
  test("is opened in Word as a new document, checked, and the draft stays as it was", async () => {
    const page = await checked(WRITTEN, {}, { limits: { newDocument: true } });
    const before = await read(page);
    await button(page, sendWords.make).click();
    await page.getByText(sendWords.clean).waitFor();
    await page.getByText(sendWords.opened).waitFor();
    const copies = await page.evaluate(() => window.harness.host!.opened.map((bytes) => [...bytes]));
    expect(copies).toHaveLength(1);
    const { document } = readDocument(openPackage(Uint8Array.from(copies[0]!)));
    expect([document.controls, document.customXml]).toEqual([[], []]);
    expect(document.paragraphs.map(({ text }) => text)).toContain(TEXT);
    expect(await read(page)).toEqual(before);
  });

  test("is saved as a file where no document can be opened", async () => {
    const page = await checked(WRITTEN);
    const download = page.waitForEvent("download");
    await button(page, sendWords.make).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(sendWords.fileName);
    const { document } = readDocument(openPackage(new Uint8Array(readFileSync(await file.path()))));
    expect(document.controls).toEqual([]);
    await page.getByText(sendWords.saved(sendWords.fileName)).waitFor();
  });

  test("is kept back by what would be wrong in it, each named, and made all the same when asked twice", async () => {
    const page = await checked(reportOf([TEXT], []), {}, { limits: { newDocument: true } });
    await button(page, sendWords.make).click();
    await page.getByText(sendWords.faults(1)).waitFor();
    expect(await page.evaluate(() => window.harness.host!.opened.length)).toBe(0);
    await button(page, sendWords.force).click();
    await page.getByText(sendWords.forced(1)).waitFor();
    expect(await page.evaluate(() => window.harness.host!.opened.length)).toBe(1);
  });

  test("is forgotten once the document changes", async () => {
    const page = await checked(WRITTEN, {}, { limits: { newDocument: true } });
    await button(page, sendWords.make).click();
    await page.getByText(sendWords.clean).waitFor();
    await page.evaluate(() => window.harness.host!.type("2", "Đã viết lại cả mục này sau khi làm bản nộp."));
    await page.getByText(sendWords.clean).waitFor({ state: "detached" });
  });

  test.each([
    ["the file cannot be had", { file: "wordTooOld" }, sendWords.steps],
    ["the margin cannot be written in", { remarks: "wordTooOld" }, "Bản Word này chưa có chức năng"],
  ] as const)("where %s, that is said", async (_, limits, words) => {
    const page = await checked(WRITTEN, {}, { limits });
    await page.getByText(words).waitFor();
  });

  test("that Word refuses is told in words", async () => {
    const page = await checked(WRITTEN, {}, { limits: { newDocument: true } });
    await page.evaluate(() => window.harness.host!.fail("openNew", "refused"));
    await button(page, sendWords.make).click();
    await page.getByText("Word không cho ghi vào văn bản").waitFor();
    expect(await page.getByText(sendWords.clean).count()).toBe(0);
  });
});

test("the findings go into the margin as remarks and out again, the text as it was", async () => {
  const page = await checked(BLANK_LEFT);
  const before = await read(page);
  await button(page, sendWords.remark).click();
  await page.getByText(sendingNotices.remarked(1, 0, 0)).waitFor();
  const now = await read(page);
  expect(now.comments.map(({ text }) => text)).toContainEqual(expect.stringMatching(/^\[Đề cương báo cáo\] Lỗi: /));
  expect(now.paragraphs).toEqual(before.paragraphs);
  await page.getByText("nhận xét bên lề do công cụ này ghi").first().waitFor();
  await button(page, sendWords.unremark).click();
  await page.getByText(sendingNotices.unremarked(1, 0)).waitFor();
  expect((await read(page)).comments).toEqual([]);
});
