import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { hostFaults, obstacles } from "../../src/strings/vi/host-faults.ts";
import { checkTab, noticeWords, outlineTab, paneWords, stepWords, writeTab } from "../../src/strings/vi/pane.ts";
import { docx } from "../support/docx.ts";
import { BLANK, button, SAMPLE, tab } from "../support/pane-page.ts";
import { tabTo } from "./keys.ts";
import { type PaneBrowser, type PanePage, paneBrowser } from "./page.ts";

const PHU_THO = "phu-tho-2023-so-ket";

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

async function open(...args: Parameters<PaneBrowser["open"]>): Promise<Page> {
  opened = await browser.open(...args);
  return opened.page;
}

describe("from the first run to a skeleton that is being written", () => {
  test("by mouse", async () => {
    const page = await open(BLANK, {}, { steps: true });
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
    const promised = await preview.locator("p").allInnerTexts();
    await button(page, outlineTab.insertAll).click();
    await page.getByText(noticeWords.inserted(27)).waitFor();
    const there = await page.evaluate(async () =>
      (await window.harness.host!.read()).paragraphs.map(({ text }) => text),
    );
    const missing = promised
      .slice(1)
      .filter((line) => !there.some((text) => text.toLocaleUpperCase("vi").includes(line.toLocaleUpperCase("vi"))));
    expect(missing.filter((line) => !line.startsWith("Bảng:"))).toEqual([]);
    await page.evaluate(() => {
      window.harness.host!.type("p1.4", "Nhìn chung, chi bộ đã hoàn thành 12/14 chỉ tiêu nghị quyết đề ra.");
      window.harness.host!.type("p2.3", "Đề nghị Đảng ủy cấp trên mở 02 lớp bồi dưỡng nghiệp vụ công tác đảng.");
    });
    await tab(page, "write").click();
    await page.getByText("Đã viết 2/27 mục").waitFor();
    const written = page.getByRole("treeitem", { name: /^IV\. Đánh giá tổng quát/ });
    await written.getByRole("img", { name: "đã viết" }).waitFor();
  });

  test("by keyboard alone", async () => {
    const page = await open(BLANK, {}, { steps: true });
    await tabTo(page, "button", stepWords.skip);
    await page.keyboard.press("Enter");
    await tabTo(page, "combobox", outlineTab.choose);
    await page.keyboard.press("ArrowDown");
    await tabTo(page, "textbox", "Tên chi bộ, đảng bộ");
    await page.keyboard.type("Chi bộ 1");
    await tabTo(page, "button", outlineTab.insertAll);
    await page.keyboard.press("Enter");
    await page.getByText(noticeWords.inserted(27)).waitFor();
    await tabTo(page, "tab", paneWords.tabs.outline);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await page.getByText("Đã viết 0/27 mục").waitFor();
    await tabTo(page, "treeitem", /^Phần thứ nhất/);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("region", { name: /^I\. Kết quả thực hiện/ }).waitFor();
    expect(await page.evaluate(() => window.harness.host!.shown.at(-1)?.text)).toMatch(/^I\. Kết quả thực hiện/i);
  });

  test("what was typed once is there in the next document", async () => {
    const page = await open(BLANK);
    await page.getByRole("combobox").selectOption(PHU_THO);
    await page.getByRole("textbox", { name: "Địa danh" }).fill("Huế");
    await page.evaluate(([bytes]) => window.harness.open(bytes), [[...BLANK]] as const);
    await page.getByRole("combobox").selectOption(PHU_THO);
    expect(await page.getByRole("textbox", { name: "Địa danh" }).inputValue()).toBe("Huế");
  });

  test("all goes on where storage is forbidden", async () => {
    const page = await open(BLANK, {}, { noStorage: true, steps: true });
    await button(page, stepWords.skip).click();
    await page.getByRole("combobox").selectOption(PHU_THO);
    await page.getByRole("textbox", { name: "Địa danh" }).fill("Huế");
    await button(page, outlineTab.insertAll).click();
    await page.getByText(noticeWords.inserted(27)).waitFor();
  });
});

describe("a report half written", () => {
  test("is checked, filtered, searched, mended and checked again, by mouse", async () => {
    const page = await open(SAMPLE);
    await tab(page, "check").click();
    await button(page, checkTab.check).click();
    await page.getByRole("heading", { name: "CHƯA nộp được: còn 9 lỗi" }).waitFor();
    await button(page, "Cần xem 1").click();
    await page.getByText(checkTab.found(1)).waitFor();
    await button(page, checkTab.all).click();
    await page.getByRole("combobox", { name: checkTab.kindLegend }).selectOption("leftover");
    await page.getByText(checkTab.found(10)).waitFor({ state: "detached" });
    await page.getByRole("combobox", { name: checkTab.kindLegend }).selectOption("all");
    await page.getByRole("searchbox").fill("kiến nghị");
    const missing = page.getByRole("button", { name: /^Lỗi Chưa có mục/ });
    await missing.click();
    await button(page, checkTab.insertSection).click();
    await page.getByText(noticeWords.inserted(1)).waitFor();
    await page.getByRole("heading", { name: /CHƯA nộp được/ }).waitFor();
    expect(await page.getByRole("button", { name: /^Lỗi Chưa có mục/ }).count()).toBe(0);
    const headings = await page.evaluate(async () =>
      (await window.harness.host!.read()).paragraphs
        .filter(({ style }) => style.startsWith("heading"))
        .map(({ text }) => text),
    );
    expect(headings.some((text) => /kiến nghị/i.test(text))).toBe(true);
  });

  test("is walked through by keyboard; the document shows each place, the list keeps the focus", async () => {
    const page = await open(SAMPLE);
    await tabTo(page, "tab", paneWords.tabs.outline);
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await tabTo(page, "button", checkTab.check);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: /CHƯA nộp được/ }).waitFor();
    await tabTo(page, "button", "Lỗi 9");
    await page.keyboard.press("Enter");
    await tabTo(page, "button", checkTab.next);
    await page.keyboard.press("Enter");
    await page.getByText(noticeWords.jumped).waitFor();
    await page.keyboard.press("Enter");
    await page.getByText("2/9").waitFor();
    expect(await page.getByText(noticeWords.jumped).count()).toBe(0);
    expect(await button(page, checkTab.next).evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.evaluate(() => window.harness.host!.shown.length)).toBe(2);
    await tabTo(page, "button", /^Lỗi Số văn bản/);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.getByText("3/9").waitFor();
    await page.keyboard.press("ArrowUp");
    await page.getByText("2/9").waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent?.startsWith("Ngày, tháng") === true);
  });

  test("a heading under another name is tied by hand, and the document remembers it", async () => {
    const page = await open(SAMPLE);
    await tab(page, "check").click();
    await button(page, checkTab.check).click();
    await page.getByRole("searchbox", { name: checkTab.search }).fill("chưa có mục");
    await page.getByRole("button", { name: /^Lỗi Chưa có mục/ }).click();
    await button(page, checkTab.link).click();
    await page.getByRole("searchbox", { name: checkTab.linkSearch }).fill("kiểm tra");
    await page.getByRole("region", { name: checkTab.link }).getByRole("listitem").first().getByRole("button").click();
    await page.getByText(noticeWords.linked).waitFor();
    const kept = await page.evaluate(async () => (await window.harness.host!.readState())?.get("links") ?? "");
    expect(kept).toContain("kiểm tra");
  });

  test("a change marks the results stale, and checking again clears the mark", async () => {
    const page = await open(SAMPLE);
    await tab(page, "check").click();
    await button(page, checkTab.check).click();
    await page.getByRole("heading", { name: /CHƯA/ }).waitFor();
    expect(await page.getByText(checkTab.stale).count()).toBe(0);
    await page.evaluate(() => window.harness.host!.tell());
    await page.getByText(checkTab.stale).waitFor();
    await button(page, checkTab.again).click();
    await page.getByText(checkTab.stale).waitFor({ state: "detached" });
  });

  test("shows the section under the cursor, and follows it", async () => {
    const page = await open(SAMPLE);
    await tab(page, "write").click();
    await page.getByText(/^Đã viết 23\/27 mục/).waitFor();
    await page.evaluate(() => {
      window.harness.host!.cursor = 28;
    });
    await page.getByRole("region", { name: /^2\.1\. Công tác giáo dục/ }).waitFor();
    await button(page, writeTab.nextLabel).click();
    await page.getByRole("region", { name: /^2\.3\. Công tác kiểm tra/ }).waitFor();
    expect(await page.evaluate(() => window.harness.host!.shown.at(-1)?.text)).toMatch(/^2\.3\./);
  });
});

describe("what goes wrong is said, with a way on", () => {
  test.each(["refused", "busy", "timeout", "partlyDone", "failed"] as const)(
    "an insertion that is %s",
    async (code) => {
      const page = await open(BLANK);
      await page.getByRole("combobox").selectOption(PHU_THO);
      await button(page, outlineTab.insertAll).waitFor();
      await page.evaluate((fault) => window.harness.host!.fail("insert", fault), code);
      await button(page, outlineTab.insertAll).click();
      await page.getByText(hostFaults[code]("")).waitFor();
      await button(page, outlineTab.insertAll).click();
      await page.getByText(noticeWords.inserted(27)).waitFor();
    },
  );

  test("a document that cannot be read, and can the next time", async () => {
    const page = await open(SAMPLE);
    await button(page, /^Chèn 1 mục/).waitFor();
    await page.evaluate(() => {
      window.harness.host!.tell();
      window.harness.host!.fail("read", "unreadable");
    });
    await tab(page, "check").click();
    await button(page, checkTab.check).click();
    await page.getByText(hostFaults.unreadable("")).waitFor();
    await button(page, checkTab.check).click();
    await page.getByRole("heading", { name: /CHƯA/ }).waitFor();
  });

  test("a place that is gone", async () => {
    const page = await open(SAMPLE);
    await tab(page, "check").click();
    await button(page, checkTab.check).click();
    await button(page, "Lỗi 9").click();
    await page.evaluate(() => window.harness.host!.fail("goTo", "placeGone"));
    await button(page, checkTab.next).click();
    await page.getByText(hostFaults.placeGone("")).waitFor();
  });

  test("a document that does not keep what comes along still gets its skeleton", async () => {
    const page = await open(BLANK);
    await page.getByRole("combobox").selectOption(PHU_THO);
    await button(page, outlineTab.insertAll).waitFor();
    await page.evaluate(() => window.harness.host!.fail("writeState", "stateNewer"));
    await button(page, outlineTab.insertAll).click();
    await page.getByText(noticeWords.stateNotKept).waitFor();
    expect(await page.evaluate(async () => (await window.harness.host!.read()).paragraphs.length)).toBeGreaterThan(27);
  });

  test.each(["readOnly", "protected", "wordTooOld", "notHere"] as const)(
    "writing is impossible: %s",
    async (obstacle) => {
      const page = await open(BLANK, {}, { limits: { insert: obstacle } });
      await page.getByRole("combobox").selectOption(PHU_THO);
      await page.getByText(obstacles[obstacle]).waitFor();
      expect(await button(page, outlineTab.insertAll).count()).toBe(0);
    },
  );

  test("a slow reading is called off, and nothing has changed", async () => {
    const page = await open(SAMPLE);
    await button(page, /^Chèn 1 mục/).waitFor();
    await page.evaluate(() => {
      window.harness.host!.wait = 5000;
      window.harness.host!.tell();
    });
    await tab(page, "check").click();
    await button(page, checkTab.check).click();
    await button(page, paneWords.cancel).click();
    await page.getByText(noticeWords.cancelled).waitFor();
    expect(await button(page, checkTab.check).isEnabled()).toBe(true);
  });

  test("the preview is shown again when the document has changed under it", async () => {
    const page = await open(SAMPLE);
    await button(page, /^Chèn 1 mục/).waitFor();
    await page.evaluate(([bytes]) => window.harness.host!.replace(bytes), [[...BLANK]] as const);
    await button(page, /^Chèn 1 mục/).click();
    await page.getByText(noticeWords.planChanged).waitFor();
    await page.getByRole("region", { name: outlineTab.previewTitle }).waitFor();
  });
});

describe("a thousand findings", () => {
  const lines = Array.from({ length: 1000 }, (_, at) => `Kết quả của nhóm ${at + 1} là …… đồng chí được biểu dương.`);

  test("stay few on the screen, and each is reached", async () => {
    const page = await open(docx(`BÁO CÁO\n${lines.join("\n")}`, "typed"));
    await tab(page, "check").click();
    await button(page, checkTab.check).click();
    await page.getByRole("heading", { name: /CHƯA/ }).waitFor();
    await button(page, "Lỗi 1000").click();
    await page.getByText(checkTab.found(1000)).waitFor();
    expect(await page.locator("[data-finding]").count()).toBeLessThan(60);
    await button(page, checkTab.more(20)).click();
    expect(await page.locator("[data-finding]").count()).toBe(40);
    await button(page, checkTab.previous).click();
    await page.getByText(checkTab.position(1000, 1000)).waitFor();
    await page.getByRole("searchbox").fill("nhóm 777 là");
    await page.getByText(checkTab.found(1)).waitFor();
  });
});
