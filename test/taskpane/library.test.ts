/**
 * Taking over outlines in the pane, by mouse and by keys: from every source, corrected, kept, replaced, handed on,
 * deleted.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { newReport } from "../../src/docx/new-report.ts";
import { builtinOutline, builtinOutlines } from "../../src/outline/builtin/builtin.ts";
import { libraryFile } from "../../src/outline/library-file.ts";
import { outlineIndex } from "../../src/outline/library-index.ts";
import { outlineFile } from "../../src/outline/outline-file.ts";
import { type DocumentState, NO_STATE, stateEntriesOf } from "../../src/outline/state.ts";
import { skeleton } from "../../src/skeleton/skeleton.ts";
import { fileFaults } from "../../src/strings/vi/file-faults.ts";
import { libraryLinks, libraryNotices, pickerWords } from "../../src/strings/vi/library.ts";
import {
  correctPage,
  importFaults,
  importPage,
  incomingPage,
  libraryPage,
  namePage,
  newerWords,
  rowWords,
  shelfFaults,
} from "../../src/strings/vi/library-pages.ts";
import { outlineFaults } from "../../src/strings/vi/outline-faults.ts";
import { outlineTab, stepWords } from "../../src/strings/vi/pane.ts";
import { docx } from "../support/docx.ts";
import { newerVersion, parsedOf } from "../support/outline-versions.ts";
import { BLANK, button } from "../support/pane-page.ts";
import { type PaneBrowser, type PanePage, paneBrowser } from "./page.ts";

const PHU_THO = builtinOutline("phu-tho-2023-so-ket")!;
const issued = (name: string) =>
  readFileSync(path.resolve(import.meta.dirname, `../fixtures/seeds/${name}.txt`), "utf8");
const PLAN = issued("ke-hoach-so-ket-dang-uy-khoi-doanh-nghiep-2018");
const SMALL =
  "ĐỀ CƯƠNG BÁO CÁO TỔNG KẾT NĂM\nI. Kết quả\n1. Chính trị\n- Nêu số lớp học\n2. Tổ chức\nII. Hạn chế\nIV. Kiến nghị";

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

const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name });
const row = (page: Page, name: string | RegExp) => page.getByRole("treeitem", { name });
const picker = (page: Page) => page.getByRole("combobox", { name: outlineTab.choose });

async function importPasted(page: Page, text: string): Promise<void> {
  await button(page, libraryLinks.import).click();
  await page.getByRole("radio", { name: importPage.sources.text }).click();
  await page.getByRole("textbox", { name: importPage.paste }).fill(text);
  await button(page, importPage.read).click();
}

async function importFile(page: Page, name: string, content: Uint8Array | string): Promise<void> {
  await button(page, libraryLinks.import).click();
  await page.getByRole("radio", { name: importPage.sources.file }).click();
  const chooser = page.waitForEvent("filechooser");
  await button(page, importPage.chooseFile).click();
  await (await chooser).setFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(content) });
}

/** The lines of the tree as shown: level, then words. */
async function tree(page: Page): Promise<string[]> {
  await row(page, /./).first().waitFor();
  return page
    .getByRole("treeitem")
    .evaluateAll((items) =>
      items.map((item) => `${item.getAttribute("aria-level")} ${item.firstElementChild?.firstChild?.textContent}`),
    );
}

const keepOutline = async (page: Page): Promise<void> => {
  await button(page, correctPage.next).click();
  await button(page, namePage.keep).click();
};

const kept = (page: Page) =>
  page.evaluate(() => JSON.parse(localStorage.getItem("decuong.outlines") ?? "null")?.outlines ?? []);

/** A report whose document carries this state. */
function reportOf(state: Partial<DocumentState>): Uint8Array {
  const blocks = state.outline == null ? [] : skeleton(state.outline, {}, {});
  return newReport(blocks, stateEntriesOf({ ...NO_STATE, ...state }));
}

describe("an outline is read", () => {
  test("from the open document", async () => {
    const page = await open(docx(SMALL, "everyday"));
    await button(page, libraryLinks.import).click();
    await button(page, importPage.read).click();
    await heading(page, correctPage.title).waitFor();
    expect(await tree(page)).toEqual([
      "1 I. Kết quả",
      "2 1. Chính trị",
      "3 - Nêu số lớp học",
      "2 2. Tổ chức",
      "1 II. Hạn chế",
      "1 IV. Kiến nghị",
    ]);
    await row(page, /IV\. Kiến nghị.*nhảy cóc/).waitFor();
  });

  test("from the section the cursor is in", async () => {
    const page = await open(docx(PLAN, "everyday"));
    await page.evaluate(async () => {
      const { paragraphs } = await window.harness.host!.read();
      window.harness.host!.cursor = paragraphs.findIndex(({ text }) => text.includes("Về bối cảnh"));
    });
    await button(page, libraryLinks.import).click();
    await page.getByRole("radio", { name: importPage.sources.selection }).click();
    await button(page, importPage.read).click();
    await heading(page, correctPage.title).waitFor();
    expect((await tree(page)).filter((line) => /^1 /.test(line))).toHaveLength(3);
    const root = page.getByRole("combobox", { name: correctPage.root });
    expect(await root.locator("option:checked").textContent()).toBe("II- Nội dung");
  });

  test("from what is selected", async () => {
    const page = await open(docx(SMALL, "everyday"));
    await page.evaluate(async () => {
      const host = window.harness.host!;
      const { paragraphs } = await host.read();
      host.cursor = paragraphs.findIndex(({ text }) => text.includes("Kết quả"));
      host.selectionEnd = host.cursor + 3;
    });
    await button(page, libraryLinks.import).click();
    await page.getByRole("radio", { name: importPage.sources.selection }).click();
    await button(page, importPage.read).click();
    expect((await tree(page)).map((line) => line.slice(2))).toEqual([
      "I. Kết quả",
      "1. Chính trị",
      "- Nêu số lớp học",
      "2. Tổ chức",
    ]);
  });

  test("from a Word file, a text file and a saved outline", async () => {
    const page = await open(BLANK);
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(SMALL, "utf16le")]);
    for (const [name, content] of [
      ["de-cuong.docx", docx(SMALL, "everyday")],
      ["de-cuong.txt", SMALL],
      ["notepad.txt", utf16],
      ["luu.decuong.json", outlineFile(parsedOf(`\n${SMALL.split("\n").slice(1).join("\n")}`))],
    ] as const) {
      await importFile(page, name, content);
      await heading(page, correctPage.title).waitFor();
      expect((await tree(page)).at(-1)).toBe("1 IV. Kiến nghị");
      await button(page, importPage.back).click();
      await button(page, importPage.leave).click();
    }
  });

  test("from text that was pasted, a saved outline too", async () => {
    const page = await open(BLANK);
    await importPasted(page, outlineFile(PHU_THO));
    await heading(page, correctPage.title).waitFor();
    expect((await tree(page))[0]).toContain("Phần thứ nhất");
  });
});

describe("a source that gives no outline says why, and nothing is kept", () => {
  test.each<readonly [string, Uint8Array | string, string]>([
    ["cu.doc", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), fileFaults.oldDoc],
    ["tcvn.txt", new Uint8Array([0x49, 0x2e, 0x20, 0xb8, 0xb5, 0xb6]), importFaults.encoding],
    [
      "ma.decuong.json",
      outlineFile(PHU_THO).replace('"title": "', '"title": "<script>alert(1)</script>'),
      outlineFaults.badText("title"),
    ],
  ])("%s", async (name, content, words) => {
    const page = await open(BLANK);
    await importFile(page, name, content);
    await page.getByRole("alert").getByText(words).waitFor();
    await button(page, importPage.leave).click();
    expect(await picker(page).locator(`optgroup[label="${pickerWords.own}"]`).count()).toBe(0);
    expect(await kept(page)).toEqual([]);
  });

  test("text of a page is text, and never runs", async () => {
    const page = await open(BLANK);
    await importPasted(page, `${SMALL}\nV. <img src=x onerror="window.ran=1"> <script>window.ran=1</script>`);
    await row(page, /V\. <img src=x/).waitFor();
    await button(page, correctPage.next).click();
    await button(page, namePage.keep).click();
    await page
      .getByRole("alert")
      .getByText(/ký tự hoặc mã lạ/)
      .waitFor();
    expect(await page.evaluate(() => "ran" in window)).toBe(false);
    expect(await kept(page)).toEqual([]);
  });
});

describe("what was understood is corrected", () => {
  test("by mouse, and undone", async () => {
    const page = await open(BLANK);
    await importPasted(page, SMALL);
    const before = await tree(page);
    await row(page, /- Nêu số lớp học/).click();
    await button(page, rowWords.toHeading).click();
    await row(page, /IV\. Kiến nghị/).click();
    await button(page, rowWords.down).click();
    expect(await tree(page)).toEqual([
      "1 I. Kết quả",
      "2 1. Chính trị",
      "3 - Nêu số lớp học",
      "2 2. Tổ chức",
      "1 II. Hạn chế",
      "2 IV. Kiến nghị",
    ]);
    await row(page, /II\. Hạn chế/)
      .first()
      .click();
    await button(page, rowWords.edit).click();
    await page.getByRole("textbox", { name: rowWords.words }).fill("Hạn chế, nguyên nhân");
    await button(page, rowWords.save).click();
    await row(page, /2\. Tổ chức/).click();
    await button(page, rowWords.merge).click();
    expect(await tree(page)).toEqual([
      "1 I. Kết quả",
      "2 1. Chính trị",
      "3 - Nêu số lớp học 2. Tổ chức",
      "1 II. Hạn chế, nguyên nhân",
      "2 IV. Kiến nghị",
    ]);
    await row(page, /II\. Hạn chế/)
      .first()
      .click();
    await page.getByRole("checkbox", { name: rowWords.required }).uncheck();
    await page.getByRole("checkbox", { name: "cần số liệu" }).check();
    await row(page, /II\. Hạn chế, nguyên nhân · nếu có/).waitFor();
    for (let steps = 0; steps < 6; steps += 1) await button(page, correctPage.undo).click();
    expect(await tree(page)).toEqual(before);
    for (let steps = 0; steps < 6; steps += 1) await button(page, correctPage.redo).click();
    await keepOutline(page);
    const [outline] = await kept(page);
    expect(outline.sections[1]).toMatchObject({ title: "Hạn chế, nguyên nhân", required: false });
    expect(outline.sections[1].demands).toContain("figures");
    expect(outline.warnings).toEqual([]);
  });

  test("by keys alone, from the picker to the kept outline", async () => {
    const page = await open(BLANK);
    const tabTo = async (role: "button" | "radio" | "textbox" | "treeitem", name: string | RegExp) => {
      const target = page.getByRole(role, { name, exact: typeof name === "string" }).first();
      await target.waitFor();
      for (let pressed = 0; pressed < 60; pressed += 1) {
        if (await target.evaluate((element) => element === document.activeElement)) return;
        await page.keyboard.press("Tab");
      }
      throw new Error(`Tab does not reach ${role} ${name}`);
    };
    await tabTo("button", libraryLinks.import);
    await page.keyboard.press("Enter");
    await tabTo("radio", importPage.sources.document);
    for (let down = 0; down < 3; down += 1) await page.keyboard.press("ArrowDown");
    await tabTo("textbox", importPage.paste);
    await page.evaluate(() => document.activeElement instanceof HTMLTextAreaElement);
    await page.keyboard.insertText(SMALL);
    await tabTo("button", importPage.read);
    await page.keyboard.press("Enter");
    await tabTo("treeitem", /I\. Kết quả/);
    const press = async (...keys: readonly string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    // 1. Chính trị and 2. Tổ chức up and down again, the bullet a heading and guidance again.
    await press("ArrowDown", "Alt+Shift+ArrowLeft");
    expect((await tree(page))[1]).toBe("1 1. Chính trị");
    await press("Alt+Shift+ArrowRight", "ArrowDown", "g");
    expect((await tree(page))[2]).toBe("3 - Nêu số lớp học");
    expect(
      await row(page, /- Nêu số lớp học/)
        .getByRole("checkbox", { name: rowWords.required })
        .count(),
    ).toBe(1);
    await press("g", "End", "b");
    await row(page, /IV\. Kiến nghị · nếu có/).waitFor();
    // Split by the editor: the place of the cursor in the words.
    await press("Enter", "Home");
    for (let step = 0; step < "Kiến".length; step += 1) await page.keyboard.press("ArrowRight");
    await tabTo("button", rowWords.split);
    await page.keyboard.press("Enter");
    expect((await tree(page)).slice(-2)).toEqual(["1 IV. Kiến", "2 nghị"]);
    await press("Control+z");
    expect((await tree(page)).at(-1)).toBe("1 IV. Kiến nghị");
    await press("Home", "ArrowDown", "ArrowDown", "Delete", "Backspace");
    expect(await tree(page)).toEqual(["1 I. Kết quả", "2 1. Chính trị 2. Tổ chức", "1 II. Hạn chế", "1 IV. Kiến nghị"]);
    await tabTo("button", correctPage.next);
    await page.keyboard.press("Enter");
    await tabTo("textbox", namePage.name);
    await page.keyboard.press("Control+a");
    await page.keyboard.insertText("Tổng kết năm của Đảng ủy xã");
    await tabTo("button", namePage.keep);
    await page.keyboard.press("Enter");
    await page.getByText(libraryNotices.kept(["Tổng kết năm của Đảng ủy xã"])).waitFor();
    expect(await picker(page).inputValue()).toBe("own:tong-ket-nam-cua-dang-uy-xa");
  });

  test("the next doubt is one button away, and gone when its line is settled", async () => {
    const page = await open(BLANK);
    await importPasted(page, SMALL);
    await page.getByText(correctPage.doubts(1)).waitFor();
    await button(page, correctPage.nextDoubt).click();
    const doubtful = row(page, /IV\. Kiến nghị/);
    expect(await doubtful.getAttribute("aria-selected")).toBe("true");
    await button(page, rowWords.edit).click();
    await page.getByRole("textbox", { name: rowWords.number }).fill("III.");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByText(correctPage.doubts(0)).waitFor();
  });

  test("of several outlines in one file another is chosen, by keys too, and each may be kept", async () => {
    const page = await open(BLANK);
    const other = "ĐỀ CƯƠNG 2\nBÁO CÁO CỦA CHI BỘ\nI. Sinh hoạt\nII. Nhiệm vụ";
    const file = docx(`${SMALL}\n${other}`, "everyday");
    await importFile(page, "hai-de-cuong.docx", file);
    const choice = page.getByRole("radiogroup", { name: correctPage.outlines(2) });
    const radio = (name: string) => choice.getByRole("radio", { name });
    expect(await radio("ĐỀ CƯƠNG BÁO CÁO TỔNG KẾT NĂM").isChecked()).toBe(true);
    const first = await tree(page);
    expect(first).toHaveLength(6);
    await row(page, /II\. Hạn chế/).click();
    await radio("ĐỀ CƯƠNG BÁO CÁO TỔNG KẾT NĂM").focus();
    await page.keyboard.press("ArrowDown");
    expect(await radio("ĐỀ CƯƠNG 2 BÁO CÁO CỦA CHI BỘ").isChecked()).toBe(true);
    expect(await tree(page)).toEqual(["1 I. Sinh hoạt", "1 II. Nhiệm vụ"]);
    expect(await page.locator('[role="treeitem"][aria-selected="true"]').count()).toBe(0);
    await button(page, correctPage.undo).click();
    expect(await tree(page)).toEqual(first);
    expect(await radio("ĐỀ CƯƠNG BÁO CÁO TỔNG KẾT NĂM").isChecked()).toBe(true);
    await keepOutline(page);
    await importFile(page, "hai-de-cuong.docx", file);
    await radio("ĐỀ CƯƠNG 2 BÁO CÁO CỦA CHI BỘ").click();
    await keepOutline(page);
    await page.getByText(libraryNotices.kept(["ĐỀ CƯƠNG 2 BÁO CÁO CỦA CHI BỘ"])).waitFor();
    expect((await kept(page)).map(({ title }: { title: string }) => title)).toEqual([
      "ĐỀ CƯƠNG BÁO CÁO TỔNG KẾT NĂM",
      "ĐỀ CƯƠNG 2 BÁO CÁO CỦA CHI BỘ",
    ]);
  });

  test("where there is but one outline, nothing asks which", async () => {
    const page = await open(BLANK);
    await importPasted(page, SMALL);
    await row(page, /I\. Kết quả/).waitFor();
    expect(await page.getByRole("radiogroup").count()).toBe(0);
  });

  test("another section of a plan is the outline, and undone", async () => {
    const page = await open(BLANK);
    await importPasted(page, PLAN);
    const whole = await tree(page);
    await page.getByRole("combobox", { name: correctPage.root }).selectOption({ label: "II- Nội dung" });
    expect((await tree(page)).filter((line) => /^1 /.test(line))).toHaveLength(3);
    await button(page, correctPage.undo).click();
    expect(await tree(page)).toEqual(whole);
  });

  test("an outline of very many lines stays usable", async () => {
    const page = await open(BLANK);
    const long = Array.from(
      { length: 60 },
      (_, at) => `${at + 1}. Mục ${at + 1}\n${"- Nêu rõ kết quả cụ thể\n".repeat(30)}`,
    );
    await importPasted(page, `ĐỀ CƯƠNG\nI. Kết quả\n${long.join("")}`);
    await row(page, /1\. Mục 1$/)
      .first()
      .click();
    await page.keyboard.press("End");
    await page.keyboard.press("Backspace");
    await page.getByRole("status").getByText("Đã gộp vào dòng trên").waitFor({ state: "attached" });
    const last = page.locator('[role="treeitem"][aria-selected="true"]');
    expect(await last.textContent()).toContain("Nêu rõ kết quả cụ thể - Nêu rõ kết quả cụ thể");
  });
});

describe("what is kept on this machine", () => {
  test("is there in the next document, and may be used, corrected, saved, deleted and brought back", async () => {
    const page = await open(BLANK);
    await importPasted(page, SMALL);
    await keepOutline(page);
    await button(page, outlineTab.insertAll).waitFor();
    await page.evaluate(([bytes]) => window.harness.open(bytes), [[...BLANK]] as const);
    await button(page, libraryLinks.library).click();
    const title = "ĐỀ CƯƠNG BÁO CÁO TỔNG KẾT NĂM";
    const download = page.waitForEvent("download");
    await button(page, libraryPage.saveLabel(title)).click();
    expect((await download).suggestedFilename()).toBe("de-cuong-bao-cao-tong-ket-nam.decuong.json");
    const saved = JSON.parse(readFileSync(await (await download).path(), "utf8"));
    expect(saved).toEqual((await kept(page))[0]);
    await button(page, libraryPage.removeLabel(title)).click();
    await page.getByText(libraryPage.none).waitFor();
    expect(await kept(page)).toEqual([]);
    await button(page, libraryPage.restore).click();
    await button(page, libraryPage.useLabel(title)).click();
    expect(await picker(page).inputValue()).toBe("own:de-cuong-bao-cao-tong-ket-nam");
    await button(page, outlineTab.insertAll).waitFor();
  });

  test("goes to another machine as one file and takes the place of older versions there", async () => {
    const page = await open(BLANK);
    await importFile(page, "tat-ca.decuong.json", libraryFile(builtinOutlines));
    await heading(page, incomingPage.title).waitFor();
    await button(page, incomingPage.keep(3)).click();
    await page.getByText(libraryNotices.kept(["", "", ""])).waitFor();
    expect((await kept(page)).map(({ id }: { id: string }) => id)).toEqual(builtinOutlines.map(({ id }) => id));
    const changed = builtinOutlines.map((one, at) => (at === 1 ? { ...one, title: `${one.title} (sửa)` } : one));
    await importFile(page, "moi.decuong.json", libraryFile(changed));
    expect(await page.getByRole("listitem").allInnerTexts()).toEqual([
      expect.stringContaining(incomingPage.same),
      expect.stringContaining(incomingPage.replaces),
      expect.stringContaining(incomingPage.same),
    ]);
    await button(page, incomingPage.keep(3)).click();
    await page.getByText(libraryNotices.kept(["", "", ""])).waitFor();
    expect((await kept(page))[1].title).toContain("(sửa)");
  });

  test("is replaced by a newer version, which shows what it changes", async () => {
    const page = await open(BLANK);
    await importPasted(page, SMALL);
    await keepOutline(page);
    await importPasted(
      page,
      SMALL.replace("II. Hạn chế", "II. Đánh giá chung\nIII. Hạn chế, khuyết điểm").replace("2. Tổ chức\n", ""),
    );
    await button(page, correctPage.next).click();
    const region = page.getByRole("region", { name: "So với bản đang giữ" });
    await region.getByText("Thêm (1)").waitFor();
    expect(await region.textContent()).toMatch(
      /Bỏ \(1\)\s*2\. Tổ chức\s*Đổi tên \(1\)\s*II\. Hạn chế → III\. Hạn chế, khuyết điểm/,
    );
    await button(page, namePage.keep).click();
    await page.getByText(/Đã giữ đề cương/).waitFor();
    expect(await kept(page)).toHaveLength(1);
  });

  test("says so where storage is forbidden or full, and offers a file instead", async () => {
    for (const [options, words] of [
      [{ noStorage: true }, shelfFaults.forbidden],
      [{ room: 200 }, shelfFaults.full],
    ] as const) {
      const page = await open(BLANK, {}, options);
      // Where nothing can be stored the first steps come every time.
      if ("noStorage" in options) await button(page, stepWords.skip).click();
      await importPasted(page, SMALL);
      await keepOutline(page);
      await page.getByRole("alert").getByText(words).waitFor();
      const download = page.waitForEvent("download");
      await button(page, namePage.save).click();
      expect((await download).suggestedFilename()).toBe("de-cuong-bao-cao-tong-ket-nam.decuong.json");
      await opened?.close();
    }
  });
});

describe("what the organisation publishes", () => {
  const files = {
    "index.json": outlineIndex(["a.decuong.json"]),
    "a.decuong.json": libraryFile([builtinOutlines[2]!]),
  };

  test("stands in the picker and is used like any other", async () => {
    const page = await open(BLANK, {}, { published: files });
    await picker(page).locator(`optgroup[label="${pickerWords.published}"]`).waitFor({ state: "attached" });
    await picker(page).selectOption(`org:${builtinOutlines[2]!.id}`);
    await button(page, outlineTab.insertAll).click();
    await page.getByText(/Đã chèn/).waitFor();
    expect(await picker(page).inputValue()).toBe("kept");
  });

  test("is quietly remarked where a file of it is broken, and the rest is there", async () => {
    const broken = { ...files, "index.json": outlineIndex(["b.json", "a.decuong.json"]), "b.json": "{" };
    const page = await open(BLANK, {}, { published: broken });
    await page.getByText(pickerWords.unpublished(["b.json"])).waitFor();
    expect(await picker(page).locator(`optgroup[label="${pickerWords.published}"] option`).count()).toBe(1);
  });

  test("is nothing to speak of where there is none, or a server answers with a page", async () => {
    for (const published of [{}, { "index.json": "<!doctype html><title>Trang chủ</title>" }]) {
      const page = await open(BLANK, {}, { published });
      await picker(page).waitFor();
      expect(await page.getByText(/tệp đề cương của cơ quan/).count()).toBe(0);
      await opened?.close();
    }
  });
});

describe("a report begun with an older version", () => {
  const OLD = "\nI. Kết quả\n1. Chính trị\n2. Tổ chức\nII. Hạn chế\nIII. Kiến nghị";
  const older = parsedOf(OLD);
  const newer = newerVersion(OLD, [
    ["II. Hạn", "II. Đánh giá chung\nIII. Hạn"],
    ["III. Kiến nghị", "IV. Kiến nghị"],
    ["2. Tổ chức\n", ""],
  ]);
  const report = reportOf({
    outline: older,
    links: [
      { section: "3", text: "III. Kiến nghị" },
      { section: "1.2", text: "2. Tổ chức" },
    ],
  });
  const published = { "index.json": outlineIndex(["a.json"]), "a.json": outlineFile(newer) };

  test("is told, sees what differs, and takes it up with its links", async () => {
    const page = await open(report, {}, { published });
    await page.getByText(newerWords.offer("thêm 1 mục, bỏ 1 mục")).waitFor();
    await button(page, newerWords.see).click();
    await page.getByText("II. Đánh giá chung").waitFor();
    await button(page, newerWords.take).click();
    await page.getByText(libraryNotices.tookNewer(1)).waitFor();
    const state = await page.evaluate(async () =>
      [...((await window.harness.host!.readState()) ?? [])].map(([name, text]) => [name, JSON.parse(text)] as const),
    );
    const { outline, links } = Object.fromEntries(state);
    expect(outline.sections.map(({ id, title }: { id: string; title: string }) => [id, title])).toEqual([
      ["1", "Kết quả"],
      ["4", "Đánh giá chung"],
      ["2", "Hạn chế"],
      ["3", "Kiến nghị"],
    ]);
    expect(links).toEqual([{ section: "3", text: "III. Kiến nghị" }]);
    await button(page, outlineTab.insertMissing(1)).waitFor();
    expect(await button(page, newerWords.take).count()).toBe(0);
  });

  test("may stay with its own", async () => {
    const page = await open(report, {}, { published });
    await button(page, newerWords.decline).click();
    expect(await button(page, newerWords.take).count()).toBe(0);
    expect(await picker(page).inputValue()).toBe("kept");
  });
});
