import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { hostFaults, obstacles } from "../../src/strings/vi/host-faults.ts";
import { checkTab, noticeWords, outlineTab, paneWords, stepWords, writeTab } from "../../src/strings/vi/pane.ts";
import { docx } from "../support/docx.ts";
import { BLANK, button, SAMPLE, tab } from "../support/pane-page.ts";
import { storyOf } from "../wordhost/model/story.ts";
import { textOf } from "../wordhost/model/text.ts";
import { tabTo } from "./keys.ts";
import { type WordPane, type WordPaneBrowser, type WordPaneOptions, wordPaneBrowser } from "./word-page.ts";

const PHU_THO = "phu-tho-2023-so-ket";

let browser: WordPaneBrowser;
let pane: WordPane | null = null;
beforeAll(async () => {
  browser = await wordPaneBrowser();
}, 120_000);
afterAll(() => browser.close());
afterEach(async () => {
  expect(pane?.strayed ?? []).toEqual([]);
  expect(pane?.complaints ?? []).toEqual([]);
  await pane?.close();
  pane = null;
});

async function open(file: Uint8Array, options: WordPaneOptions = {}): Promise<WordPane> {
  pane = await browser.open(file, options);
  return pane;
}

const texts = ({ word }: WordPane): readonly string[] => storyOf(word.document).paragraphs.map(textOf);

/** Index of the first paragraph below the heading that begins so. */
function below(shown: WordPane, heading: RegExp): number {
  const at = texts(shown).findIndex((text) => heading.test(text));
  if (at === -1) throw new Error(`no heading ${heading}`);
  return at + 1;
}

const LEFT = "(Nêu rõ số liệu cụ thể của đơn vị)";

/** A writer at work: two sections are written, and in one a line of guidance is left behind. */
function write(shown: WordPane): void {
  shown.word.user.type(below(shown, /^IV\. /), "Nhìn chung, chi bộ đã hoàn thành 12/14 chỉ tiêu nghị quyết đề ra.");
  const proposals = below(shown, /^III\. Những kiến nghị/i);
  shown.word.user.type(proposals, "Đề nghị Đảng ủy cấp trên mở 02 lớp bồi dưỡng nghiệp vụ công tác đảng cho cấp ủy.");
  shown.word.user.newParagraph(proposals, LEFT);
}

test("a report without an outline is not called ready: its sections were not looked at", async () => {
  const { page } = await open(docx("Chi bộ có 25 đảng viên.", "typed"));
  await tab(page, "check").click();
  await button(page, checkTab.check).click();
  await page.getByRole("heading", { name: "CHƯA THẤY LỖI, nhưng chưa đối chiếu với đề cương" }).waitFor();
  await page.getByText(checkTab.outlineNext).waitFor();
});

describe("from the first run to the verdict", () => {
  test.each(["desktop", "ltsc2021", "web"] as const)("by mouse, in Word %s", async (profile) => {
    const shown = await open(BLANK, { profile, steps: true });
    const { page } = shown;
    for (const { title } of stepWords.steps.slice(0, -1)) {
      await page.getByRole("heading", { name: title }).waitFor();
      await button(page, stepWords.next).click();
    }
    await button(page, stepWords.start).click();
    await page.getByRole("combobox", { name: outlineTab.choose }).selectOption(PHU_THO);
    await page.getByRole("textbox", { name: "Tên chi bộ, đảng bộ" }).fill("Chi bộ Sở Tài chính");
    await page.getByRole("textbox", { name: "Nhiệm kỳ" }).fill("2025-2030");
    await button(page, outlineTab.preview).click();
    const preview = page.getByRole("region", { name: outlineTab.previewTitle });
    await preview.getByText("Phần thứ nhất", { exact: true }).waitFor();
    const promised = (await preview.locator("p").allInnerTexts()).slice(1).filter((line) => !line.startsWith("Bảng:"));
    await button(page, outlineTab.insertAll).click();
    await page.getByText(noticeWords.inserted(27)).waitFor();
    const there = texts(shown).map((text) => text.toLocaleUpperCase("vi"));
    expect(promised.filter((line) => !there.some((text) => text.includes(line.toLocaleUpperCase("vi"))))).toEqual([]);

    write(shown);
    await tab(page, "write").click();
    await page.getByText("Đã viết 2/27 mục").waitFor();
    const written = page.getByRole("treeitem", { name: /^IV\. Đánh giá tổng quát/ });
    await written.getByRole("img", { name: "đã viết" }).waitFor();

    await tab(page, "check").click();
    await button(page, checkTab.check).or(button(page, checkTab.again)).click();
    await page.getByRole("heading", { name: /^CHƯA nộp được/ }).waitFor();
    await page.getByRole("searchbox", { name: checkTab.search }).fill("Nêu rõ số liệu");
    const card = page.getByRole("button", { name: /^Lỗi .*lời hướng dẫn/i }).first();
    await card.click();
    await button(page, checkTab.goTo)
      .or(page.getByRole("button", { name: /^Đến chỗ này/ }))
      .first()
      .click();
    await page.getByText(noticeWords.jumped).waitFor();
    expect(shown.word.selection().text).toContain(LEFT);
    await button(page, checkTab.fix).first().click();
    await page.getByText(noticeWords.edited(1, 0)).waitFor();
    expect(texts(shown)).not.toContain(LEFT);
    await page.getByRole("heading", { name: /^CHƯA nộp được/ }).waitFor();
  });

  test("by keyboard alone", async () => {
    const shown = await open(BLANK, { steps: true });
    const { page } = shown;
    await tabTo(page, "button", stepWords.skip);
    await page.keyboard.press("Enter");
    await tabTo(page, "combobox", outlineTab.choose);
    await page.keyboard.press("ArrowDown");
    await tabTo(page, "textbox", "Tên chi bộ, đảng bộ");
    await page.keyboard.type("Chi bộ 1");
    await tabTo(page, "button", outlineTab.insertAll);
    await page.keyboard.press("Enter");
    await page.getByText(noticeWords.inserted(27)).waitFor();
    write(shown);
    await tabTo(page, "tab", paneWords.tabs.outline);
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await tabTo(page, "button", checkTab.check);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: /^CHƯA nộp được/ }).waitFor();
    await tabTo(page, "searchbox", checkTab.search);
    await page.keyboard.type("Nêu rõ số liệu");
    await page.getByText(checkTab.found(1)).waitFor();
    await tabTo(page, "button", checkTab.next);
    await page.keyboard.press("Enter");
    await page.getByText(noticeWords.jumped).waitFor();
    expect(shown.word.selection().text).toContain(LEFT);
    expect(await button(page, checkTab.next).evaluate((element) => element === document.activeElement)).toBe(true);
    await tabTo(page, "button", checkTab.fix);
    await page.keyboard.press("Enter");
    await page.getByText(noticeWords.edited(1, 0)).waitFor();
    expect(texts(shown)).not.toContain(LEFT);
  });

  test("shows the guidance of the section the cursor is put in", async () => {
    const shown = await open(SAMPLE);
    await tab(shown.page, "write").click();
    await shown.page.getByText(/^Đã viết 23\/27 mục/).waitFor();
    await shown.select(below(shown, /^2\.1\. Công tác giáo dục/));
    await shown.page.getByRole("region", { name: /^2\.1\. Công tác giáo dục/ }).waitFor();
    await button(shown.page, writeTab.nextLabel).click();
    await shown.page.getByRole("region", { name: /^2\.3\. Công tác kiểm tra/ }).waitFor();
    expect(shown.word.selection().text).toMatch(/^2\.3\./);
  });
});

describe("what Word refuses is said, and nothing is lost", () => {
  test.each([
    ["a write", (shown: WordPane) => shown.word.faults.failWrite(1), "refused"],
    ["to be disturbed", (shown: WordPane) => shown.word.faults.failTrip(1, "busy"), "busy"],
  ] as const)("%s", async (_, fail, code) => {
    const shown = await open(SAMPLE);
    const before = texts(shown);
    await button(shown.page, /^Chèn 1 mục/).waitFor();
    fail(shown);
    await button(shown.page, /^Chèn 1 mục/).click();
    await shown.page.getByText(hostFaults[code]("")).waitFor();
    expect(texts(shown)).toEqual(before);
    await button(shown.page, /^Chèn 1 mục/).click();
    await shown.page.getByText(noticeWords.inserted(1)).waitFor();
    expect(texts(shown).filter((text) => before.includes(text))).toEqual(before);
  });

  test("a package too large for one request goes in piece by piece", async () => {
    const shown = await open(SAMPLE);
    const before = texts(shown);
    await button(shown.page, /^Chèn 1 mục/).waitFor();
    shown.word.faults.failTrip(2, "requestTooLarge");
    await button(shown.page, /^Chèn 1 mục/).click();
    await shown.page.getByText(noticeWords.inserted(1)).waitFor();
    expect(texts(shown).filter((text) => before.includes(text))).toEqual(before);
    expect(texts(shown).length).toBeGreaterThan(before.length);
  });

  test("controls that did not arrive", async () => {
    const shown = await open(BLANK);
    await shown.page.getByRole("combobox").selectOption(PHU_THO);
    await button(shown.page, outlineTab.insertAll).waitFor();
    shown.word.faults.loseControls("p1.4");
    await button(shown.page, outlineTab.insertAll).click();
    await shown.page.getByText(/^Word mới làm được một phần, còn thiếu: «IV\. Đánh giá tổng quát/).waitFor();
    await button(shown.page, outlineTab.takeBack).waitFor();
  });

  test("a document opened for reading only offers no insertion, and is checked all the same", async () => {
    const shown = await open(SAMPLE, { readOnly: true });
    await shown.page.getByText(obstacles.readOnly).waitFor();
    expect(await button(shown.page, /^Chèn/).count()).toBe(0);
    await tab(shown.page, "check").click();
    await button(shown.page, checkTab.check).click();
    await shown.page.getByRole("heading", { name: "CHƯA nộp được: còn 9 lỗi" }).waitFor();
  });

  test("a document closed meanwhile", async () => {
    const shown = await open(SAMPLE);
    await button(shown.page, /^Chèn 1 mục/).waitFor();
    shown.word.isClosed = true;
    await tab(shown.page, "check").click();
    await button(shown.page, checkTab.check).click();
    await shown.page.getByText(hostFaults.closed("")).waitFor();
  });

  test("a place that is gone", async () => {
    const shown = await open(SAMPLE);
    await tab(shown.page, "check").click();
    await button(shown.page, checkTab.check).click();
    const there = shown.page.getByRole("button", { name: /^Đến chỗ này.*Số văn bản/ });
    await there.click();
    await shown.page.getByText(noticeWords.jumped).waitFor();
    shown.word.user.retype(shown.word.selection().paragraph, "Số 15-BC/CB");
    await there.click();
    await shown.page.getByText(/^Không còn thấy đoạn/).waitFor();
  });
});
