/** The tab «Chỉ tiêu» in a real browser: targets added in every way, set against the report, put into its table. */
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { fileFaults } from "../../src/strings/vi/file-faults.ts";
import { noticeWords, outlineTab } from "../../src/strings/vi/pane.ts";
import { addWords, roleWords, targetsTab } from "../../src/strings/vi/pane-targets.ts";
import { targetNotices } from "../../src/strings/vi/target-notices.ts";
import { docx } from "../support/docx.ts";
import { BLANK, button, tab } from "../support/pane-page.ts";
import { type PaneBrowser, type PanePage, paneBrowser } from "./page.ts";

const REPORT = docx(
  `BÁO CÁO
Sơ kết giữa nhiệm kỳ 2025 - 2030

I. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CHỦ YẾU
1. Kết nạp 17 đảng viên mới (chỉ tiêu Đại hội: 25 đảng viên mới) - vượt chỉ tiêu.
2. Đảng viên hoàn thành tốt nhiệm vụ trở lên đạt 96% (chỉ tiêu Đại hội: trên 90%) - vượt chỉ tiêu.
II. KẾT QUẢ LÃNH ĐẠO THỰC HIỆN CÁC NHIỆM VỤ CỤ THỂ
Chi bộ có 23 đảng viên, sinh hoạt đều kỳ.`,
  "everyday",
);
const EXCEL = `TT\tChỉ tiêu\tĐơn vị tính\tNghị quyết Đại hội
1\tKết nạp đảng viên mới\tđảng viên\t25 (cả nhiệm kỳ)
2\tĐảng viên hoàn thành tốt nhiệm vụ trở lên\t%\ttừ 90 trở lên
3\tMở lớp trung cấp lý luận chính trị\tlớp\t5`;
const RESOLUTION = `Phấn đấu cả nhiệm kỳ kết nạp 25 đảng viên mới; phối hợp mở 05 lớp trung cấp lý luận chính trị.
Tăng cường công tác tuyên truyền trong đoàn viên.`;

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

async function open(file: Uint8Array): Promise<Page> {
  opened = await browser.open(file);
  await tab(opened.page, "targets").click();
  return opened.page;
}

async function paste(page: Page, text: string): Promise<void> {
  await button(page, targetsTab.add).click();
  await page.getByRole("radio", { name: addWords.pasted }).click();
  await page.getByRole("textbox", { name: addWords.paste }).fill(text);
}

async function added(page: Page, text: string, count: number): Promise<void> {
  await paste(page, text);
  await button(page, addWords.submit(count)).click();
  await page.getByText(targetNotices.targetsAdded(count)).waitFor();
}

const names = (page: Page) => page.getByRole("region", { name: targetsTab.list }).getByRole("heading").allInnerTexts();

/** The first table of the document whose head names targets: the texts of its cells. */
const rows = (page: Page) =>
  page.evaluate(async () => {
    const { tables } = await window.harness.host!.read();
    const table = tables.find(({ rows: [head] }) => head!.some(({ text }) => text === "Chỉ tiêu"));
    return table?.rows.map((cells) => cells.map(({ text }) => text.trim())) ?? [];
  });

describe("targets are added", () => {
  test("by typing, one after the other; a figure that cannot be read is told and not taken", async () => {
    const page = await open(REPORT);
    await page.getByText(targetsTab.none).waitFor();
    await button(page, targetsTab.add).click();
    const name = page.getByRole("textbox", { name: addWords.name });
    const goal = page.getByRole("textbox", { name: addWords.goal });
    await name.fill("Kết nạp đảng viên mới");
    await goal.fill("nhiều");
    await page.getByText(addWords.goalUnread).waitFor();
    expect(await button(page, addWords.submit(1)).isDisabled()).toBe(true);
    await goal.fill("25");
    await page.getByRole("textbox", { name: addWords.unit }).fill("đảng viên");
    await page.getByRole("combobox", { name: addWords.base }).selectOption("term");
    await button(page, addWords.submit(1)).click();
    await page.getByText(targetNotices.targetsAdded(1)).waitFor();
    expect(await name.inputValue()).toBe("");
    await name.fill("Xếp loại chi bộ");
    await goal.fill("hoàn thành tốt nhiệm vụ trở lên");
    await button(page, addWords.submit(1)).click();
    await page.getByRole("heading", { name: "Xếp loại chi bộ" }).waitFor();
    await button(page, addWords.close).click();
    expect(await names(page)).toEqual(["Kết nạp đảng viên mới", "Xếp loại chi bộ"]);
    await page.getByText(targetsTab.told(1, 2)).waitFor();
    await page.getByText("Mức giao: 25 đảng viên, cả nhiệm kỳ").waitFor();
  });

  test("from the Word file of a resolution; a file that is none is told, and what stands there stays", async () => {
    const page = await open(REPORT);
    await paste(page, "kết nạp 7 đảng viên mới");
    const chooser = page.getByLabel(addWords.fromFile, { exact: true }).and(page.locator("input"));
    await chooser.setInputFiles({
      name: "nghi-quyet.pdf",
      mimeType: "application/pdf",
      buffer: Buffer.from("%PDF-1.7"),
    });
    await page.getByRole("alert").getByText(fileFaults.notZip).waitFor();
    const box = page.getByRole("textbox", { name: addWords.paste });
    expect(await box.inputValue()).toBe("kết nạp 7 đảng viên mới");
    const resolution = docx(
      "NGHỊ QUYẾT\nI. Chỉ tiêu chủ yếu\nTrong nhiệm kỳ, phấn đấu kết nạp 25 đảng viên mới.\nPhấn đấu 90% đảng viên hoàn thành tốt nhiệm vụ trở lên.",
      "everyday",
    );
    await chooser.setInputFiles({ name: "nghi-quyet.docx", mimeType: "", buffer: Buffer.from(resolution) });
    await page.getByText(addWords.found(2)).waitFor();
    await button(page, addWords.submit(2)).click();
    await page.getByText(targetNotices.targetsAdded(2)).waitFor();
    expect((await names(page)).join("; ")).toMatch(/kết nạp đảng viên.*; .*hoàn thành tốt nhiệm vụ trở lên/i);
  });

  test("by pasting from Excel, the columns known by their heads", async () => {
    const page = await open(REPORT);
    await paste(page, EXCEL);
    await page.getByText(addWords.found(3)).waitFor();
    expect(await page.getByText(addWords.columnsUnsure).count()).toBe(0);
    await page.getByRole("checkbox", { name: /^Mở lớp/ }).uncheck();
    await button(page, addWords.submit(2)).click();
    await page.getByText(targetsTab.allTold).waitFor();
    const bars = await page.getByRole("img", { name: /^So sánh/ }).all();
    expect(await Promise.all(bars.map((bar) => bar.getAttribute("aria-label")))).toEqual([
      expect.stringMatching(/17\/25 = 68 %, chưa đạt; so với tiến độ đến nay .*: vượt/),
      expect.stringMatching(/96\/90 = 106,67 %, vượt/),
    ]);
  });

  test("by pasting cells without heads, once the user has said what the columns hold", async () => {
    const page = await open(REPORT);
    await paste(page, "Kết nạp đảng viên mới\t25\t30\tđảng viên\nMở lớp trung cấp\t5\t6\tlớp");
    await page.getByText(addWords.columnsUnsure).waitFor();
    expect(await button(page, addWords.submit(2)).isDisabled()).toBe(true);
    const columns = page.getByRole("combobox");
    await columns.nth(2).selectOption(roleWords.goal);
    expect(await columns.nth(1).inputValue()).toBe("none");
    await button(page, addWords.submit(2)).click();
    await page.getByText("Mức giao: 30 đảng viên").waitFor();
  });

  test("from a resolution, each with the sentence it stands in", async () => {
    const page = await open(REPORT);
    await paste(page, RESOLUTION);
    await page.getByRole("checkbox", { name: /^kết nạp đảng viên: 25 đảng viên, cả nhiệm kỳ$/ }).waitFor();
    expect(await page.getByText(/^Nguồn: «Phấn đấu cả nhiệm kỳ kết nạp 25/).count()).toBe(2);
    await page.getByRole("combobox", { name: addWords.base }).selectOption("term");
    await button(page, addWords.submit(2)).click();
    await page.getByText("Mức giao: 5 lớp, cả nhiệm kỳ").waitFor();
    await page.getByText(targetsTab.says(targetsTab.notTold)).waitFor();
  });

  test("from the outline that names kinds of them", async () => {
    const page = await open(BLANK);
    await tab(page, "outline").click();
    await page.getByRole("combobox").selectOption("tra-vinh-2022-bao-cao-chinh-tri");
    await tab(page, "targets").click();
    await button(page, targetsTab.add).click();
    await page.getByRole("radio", { name: addWords.outline }).click();
    await button(page, addWords.submit(7)).click();
    await page.getByText(targetNotices.targetsAdded(7)).waitFor();
    expect((await names(page))[5]).toBe("Bồi dưỡng kết nạp đảng viên");
  });

  test("by keyboard alone", async () => {
    const page = await open(REPORT);
    await tab(page, "targets").focus();
    const reach = async (name: string) => {
      for (let pressed = 0; pressed < 30; pressed += 1) {
        await page.keyboard.press("Tab");
        const focused = await page.evaluate(() => document.activeElement?.textContent ?? "");
        const label = await page.evaluate(
          () => (document.activeElement as HTMLInputElement)?.labels?.[0]?.textContent ?? "",
        );
        if (focused === name || label === name) return;
      }
      throw new Error(`Tab does not reach ${name}`);
    };
    await reach(targetsTab.add);
    await page.keyboard.press("Enter");
    await reach(addWords.name);
    await page.keyboard.type("Kết nạp đảng viên mới");
    await reach(addWords.goal);
    await page.keyboard.type("25 đảng viên");
    await reach(addWords.submit(1));
    await page.keyboard.press("Enter");
    await page.getByText(targetNotices.targetsAdded(1)).waitFor();
  });
});

describe("targets in the list", () => {
  test("travel with the document", async () => {
    const page = await open(REPORT);
    await added(page, EXCEL, 3);
    const entry = await page.evaluate(async () => (await window.harness.host!.readState())?.get("targets"));
    expect(JSON.parse(entry!)).toMatchObject({
      version: 1,
      targets: [{ id: "ct-1", name: "Kết nạp đảng viên mới", source: { kind: "pasted" } }, {}, {}],
    });
  });

  test("lead to where the report speaks of them", async () => {
    const page = await open(REPORT);
    await added(page, EXCEL, 3);
    await button(page, targetsTab.goToLabel("Kết nạp đảng viên mới")).click();
    await page.getByText(noticeWords.jumped).waitFor();
    expect(await page.evaluate(() => window.harness.host!.shown.at(-1)?.text)).toContain("Kết nạp 17 đảng viên mới");
  });

  test("can be taken out and put back, and taken over from the report", async () => {
    const page = await open(REPORT);
    await added(page, EXCEL, 3);
    await button(page, targetsTab.removeLabel("Kết nạp đảng viên mới")).click();
    await button(page, targetsTab.others(1)).click();
    expect(await names(page)).toHaveLength(2);
    await button(page, targetsTab.putBack).click();
    await page.getByText(targetsTab.told(2, 3)).waitFor();
    expect(await names(page)).toContain("Kết nạp đảng viên mới");
    await button(page, targetsTab.removeLabel("Kết nạp đảng viên mới")).click();
    await button(page, targetsTab.others(1)).click();
    await button(page, new RegExp(`^${targetsTab.take}`)).click();
    await page.getByText(targetNotices.targetsAdded(1)).waitFor();
    expect(await names(page)).toHaveLength(3);
  });

  test("are told of where the document does not keep them", async () => {
    const page = await open(REPORT);
    await page.evaluate(() => window.harness.host!.fail("writeState", "readOnly"));
    await paste(page, EXCEL);
    await button(page, addWords.submit(3)).click();
    await page.getByText(noticeWords.stateNotKept).waitFor();
  });
});

describe("the comparison table", () => {
  test("of a skeleton gets the targets in its empty rows and below, and keeps what was typed", async () => {
    const page = await open(BLANK);
    await tab(page, "outline").click();
    await page.getByRole("combobox").selectOption("phu-tho-2023-so-ket");
    await button(page, outlineTab.insertAll).click();
    await page.getByText(noticeWords.inserted(27)).waitFor();
    await page.evaluate(() => {
      window.harness.host!.type("p1.1.targets.r1c1", "Hiến máu tình nguyện");
      window.harness.host!.type("p1.1.targets.r1c4", "187");
    });
    await tab(page, "targets").click();
    await added(page, EXCEL, 3);
    await button(page, targetsTab.fillTable).click();
    await page.getByText(targetNotices.rowsAdded(3)).waitFor();
    const table = await rows(page);
    expect(table.slice(1).map((row) => row.slice(0, 4))).toEqual([
      ["Hiến máu tình nguyện", "", "", "187"],
      ["Kết nạp đảng viên mới", "đảng viên", "25", ""],
      ["Đảng viên hoàn thành tốt nhiệm vụ trở lên", "%", "từ 90 trở lên", ""],
      ["Mở lớp trung cấp lý luận chính trị", "lớp", "5", ""],
    ]);
    await button(page, targetsTab.fillTable).click();
    await page.getByText(targetNotices.tableComplete).waitFor();
    expect(await rows(page)).toEqual(table);
  });

  test("is inserted with the targets where a report has none", async () => {
    const page = await open(REPORT);
    await added(page, EXCEL, 3);
    const before = await page.evaluate(async () =>
      (await window.harness.host!.read()).paragraphs.map(({ text }) => text),
    );
    await button(page, targetsTab.fillTable).click();
    await page.getByText(targetNotices.tableAtEnd(3)).waitFor();
    expect((await rows(page)).map(([name]) => name)).toEqual([
      "Chỉ tiêu",
      "Kết nạp đảng viên mới",
      "Đảng viên hoàn thành tốt nhiệm vụ trở lên",
      "Mở lớp trung cấp lý luận chính trị",
    ]);
    const after = await page.evaluate(async () =>
      (await window.harness.host!.read()).paragraphs.map(({ text }) => text),
    );
    expect(after.slice(0, before.length)).toEqual(before);
  });

  test("stays as it is where Word refuses, and that is said", async () => {
    const page = await open(REPORT);
    await added(page, EXCEL, 3);
    await page.evaluate(() => window.harness.host!.fail("insert", "protected"));
    await button(page, targetsTab.fillTable).click();
    await page
      .getByText(/bảo vệ|hạn chế/u)
      .first()
      .waitFor();
    expect(await rows(page)).toEqual([]);
  });
});
