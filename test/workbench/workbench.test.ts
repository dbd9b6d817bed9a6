import path from "node:path";
import { pathToFileURL } from "node:url";
import { strToU8, unzipSync, zipSync } from "fflate";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it, test } from "vitest";
import { readDocument } from "../../src/document/read.ts";
import { newReport } from "../../src/docx/new-report.ts";
import { openPackage } from "../../src/ooxml/package.ts";
import { fileFaults } from "../../src/strings/vi/file-faults.ts";
import { checkTab, outlineTab } from "../../src/strings/vi/pane.ts";
import { leaveWords, workbenchWords } from "../../src/strings/vi/workbench.ts";
import { openBrowser } from "../support/browser.ts";
import { docx } from "../support/docx.ts";
import { button, SAMPLE, tab } from "../support/pane-page.ts";
import { EVERY_EXTRA, SHORT_REPORT } from "../support/sample.ts";
import {
  choose,
  download,
  drawn,
  drop,
  paperTexts,
  type WorkbenchBrowser,
  type WorkbenchPage,
  workbenchBrowser,
} from "./page.ts";

const FULL = docx(SHORT_REPORT, "letterhead", EVERY_EXTRA);

let browser: WorkbenchBrowser;
let opened: WorkbenchPage | null = null;
beforeAll(async () => {
  browser = await workbenchBrowser();
}, 300_000);
afterAll(() => browser?.close());
afterEach(async () => {
  const now = opened;
  opened = null;
  if (now === null) return;
  await now.close();
  // Whatever a test did, nothing was asked of anybody else, and nothing was refused for having been tried.
  expect(now.strayed).toEqual([]);
  expect(now.complaints).toEqual([]);
});

async function open(look = {}): Promise<Page> {
  opened = await browser.open(look);
  return opened.page;
}

async function check(page: Page): Promise<void> {
  await tab(page, "check").click();
  await button(page, checkTab.check).click();
  await page.getByRole("heading", { name: /CHƯA|SẴN SÀNG/ }).waitFor();
}

const marked = (page: Page) => page.locator('[data-paragraph][aria-current="true"]');
const isInSight = (page: Page) =>
  marked(page).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    const desk = document.querySelector(".desk")!.getBoundingClientRect();
    return top >= desk.top && bottom <= desk.bottom;
  });

const texts = (bytes: Uint8Array) => readDocument(openPackage(bytes)).document.paragraphs.map(({ text }) => text);

describe("at first sight", () => {
  it("shows the sample report, half written, and finds what is wrong with it", async () => {
    const page = await open();
    expect(await paperTexts(page)).toEqual(texts(SAMPLE));
    await check(page);
    expect(await page.getByRole("heading", { name: "CHƯA nộp được: còn 9 lỗi" }).count()).toBe(1);
  });

  it("loads nothing of Office.js", async () => {
    const page = await open();
    expect(await page.evaluate(() => "Office" in window || "Word" in window)).toBe(false);
    expect(await page.evaluate(() => [...document.scripts].map(({ src }) => new URL(src).origin))).toEqual([
      new URL(page.url()).origin,
    ]);
  });
});

describe("opening", () => {
  it("takes a file by the button, and the pane begins anew with it", async () => {
    const page = await open();
    await check(page);
    await choose(page, workbenchWords.open, [{ name: "thu.docx", bytes: FULL }]);
    await drawn(page, "thu.docx");
    expect(await paperTexts(page)).toEqual(texts(FULL));
    await tab(page, "check").click();
    await page.getByText(checkTab.notYetNoOutline).waitFor();
  });

  it("takes a file that is dropped on it", async () => {
    const page = await open();
    await drop(page, [{ name: "thu.docx", bytes: FULL }]);
    await drawn(page, "thu.docx");
    expect(await paperTexts(page)).toEqual(texts(FULL));
  });

  it("takes the same file again after it was edited elsewhere", async () => {
    const page = await open();
    await choose(page, workbenchWords.open, [{ name: "thu.docx", bytes: docx("BÁO CÁO\nmột", "typed") }]);
    await drawn(page, "thu.docx");
    await choose(page, workbenchWords.open, [{ name: "thu.docx", bytes: docx("BÁO CÁO\nhai", "typed") }]);
    await page.getByText("hai", { exact: true }).waitFor();
    expect(await paperTexts(page)).toEqual(["BÁO CÁO", "hai"]);
  });

  const truncated = SAMPLE.slice(0, SAMPLE.length / 2);
  const ole = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]);
  const encrypted = new Uint8Array([...ole, ...new Uint8Array(Buffer.from("EncryptedPackage", "utf16le"))]);
  const odt = zipSync({ mimetype: [strToU8("application/vnd.oasis.opendocument.text"), { level: 0 }] });
  const broken = zipSync({ ...unzipSync(SAMPLE), "word/document.xml": strToU8("<w:document>") });
  it.each([
    ["an old .doc", "cu.doc", ole, fileFaults.oldDoc],
    ["a file with a password", "mat-khau.docx", encrypted, fileFaults.encrypted],
    ["an .odt", "libre.odt", odt, fileFaults.openDocument],
    ["a file cut short", "dut.docx", truncated, fileFaults.truncated],
    ["an empty file", "rong.docx", new Uint8Array(), fileFaults.empty],
    ["a picture", "anh.docx", new Uint8Array([0x89, 0x50, 0x4e, 0x47]), fileFaults.notZip],
    ["a malformed main part", "hong.docx", broken, fileFaults.malformedXml],
  ])("says of %s why it is not opened, and the open report stays", async (_, name, bytes, words) => {
    const page = await open();
    await choose(page, workbenchWords.open, [{ name, bytes }]);
    const alert = page.getByRole("alert");
    expect(await alert.textContent()).toContain(words);
    expect(await alert.textContent()).toContain(name);
    expect(await alert.textContent()).toContain(workbenchWords.stays);
    expect(await paperTexts(page)).toEqual(texts(SAMPLE));
    await button(page, workbenchWords.close).click();
    await alert.waitFor({ state: "detached" });
  });
});

describe("from the pane to the paper", () => {
  it("jumps by mouse: the paragraph of the finding is marked and in sight", async () => {
    const page = await open();
    await check(page);
    const line = page.getByRole("button", { name: /^Lỗi Còn chỗ trống chưa điền/ });
    await line.getByText(/Còn chỗ trống/).waitFor();
    await page.getByRole("button", { name: /^Đến/ }).nth(4).click();
    await marked(page).waitFor();
    expect(await marked(page).count()).toBe(1);
    expect(await isInSight(page)).toBe(true);
  });

  it("jumps by keyboard, F6 leads into the paper and back, arrows walk on it", async () => {
    const page = await open();
    await check(page);
    await page.getByRole("button", { name: /^Đến/ }).nth(1).focus();
    await page.keyboard.press("Enter");
    await marked(page).waitFor();
    const at = Number(await marked(page).getAttribute("data-paragraph"));
    await page.keyboard.press("F6");
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.paragraph)).toBe(String(at));
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    expect(await marked(page).getAttribute("data-paragraph")).toBe(String(at + 1));
    await page.keyboard.press("F6");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("tab");
  });

  it("follows the cursor: a click on a paragraph shows its section's guidance", async () => {
    const page = await open();
    await page
      .getByText(/^2\.2\./)
      .first()
      .click();
    await tab(page, "write").click();
    await page.getByRole("region", { name: /^2\.2\./ }).waitFor();
    await page.getByText("Phần thứ hai", { exact: true }).first().click();
    await page.getByRole("region", { name: /^2\.2\./ }).waitFor({ state: "detached" });
  });

  it("turns to the paper in a narrow window, and back by a button", async () => {
    const page = await open({ width: 360, height: 640 });
    expect(await page.locator("#paper").isVisible()).toBe(false);
    await check(page);
    await page.getByRole("button", { name: /^Đến/ }).first().click();
    await marked(page).waitFor();
    expect(await page.locator("#paper").isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await button(page, workbenchWords.showPane).click();
    expect(await tab(page, "check").isVisible()).toBe(true);
  });
});

/** Names of parts whose bytes differ, or that are in one file only. */
function differingParts(a: Uint8Array, b: Uint8Array): string[] {
  const [before, after] = [unzipSync(a), unzipSync(b)];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => !Buffer.from(before[name] ?? []).equals(Buffer.from(after[name] ?? [])),
  );
}

describe("changing and saving", () => {
  it.each([
    ["the sample", SAMPLE],
    ["a file with everything beside its text", FULL],
  ])("saves %s without a change as it was, part by part", async (_, bytes) => {
    const page = await open();
    await choose(page, workbenchWords.open, [{ name: "Báo cáo quý.docx", bytes }]);
    await drawn(page, "Báo cáo quý.docx");
    await check(page);
    const saved = await download(page, () => button(page, workbenchWords.save).click());
    expect(saved.name).toBe("Báo cáo quý-da-sua.docx");
    expect(differingParts(bytes, saved.bytes)).toEqual([]);
  });

  it("inserts what is missing, shows it as new, and saves a file that differs in nothing else", async () => {
    const page = await open();
    await button(page, /^Chèn 1 mục/).click();
    await page.getByText(workbenchWords.unsaved).waitFor();
    await page.locator(".paragraph.fresh").first().waitFor({ state: "attached" });
    const fresh = await page.locator(".paragraph.fresh").allTextContents();
    const saved = await download(page, () => button(page, workbenchWords.save).click());
    const now = texts(saved.bytes);
    expect(now.filter((text) => !texts(SAMPLE).includes(text) && text !== "")).toEqual(fresh);
    expect(texts(SAMPLE).filter((text) => !now.includes(text))).toEqual([]);
    const differing = differingParts(SAMPLE, saved.bytes);
    expect(differing).toContain("word/document.xml");
    expect(differing.filter((name) => /settings|theme|fontTable|docProps/.test(name))).toEqual([]);
    await page.getByText(workbenchWords.unsaved).waitFor({ state: "detached" });
  });

  it("inserts a whole skeleton into an empty document by keyboard alone", async () => {
    const page = await open();
    await choose(page, workbenchWords.open, [{ name: "trong.docx", bytes: newReport([]) }]);
    await drawn(page, "trong.docx");
    const picker = page.getByRole("combobox").first();
    await picker.focus();
    await picker.selectOption("phu-tho-2023-so-ket");
    await button(page, outlineTab.insertAll).focus();
    await page.keyboard.press("Enter");
    await page.locator(".paragraph.fresh").nth(20).waitFor({ state: "attached" });
    expect((await paperTexts(page)).join("\n")).toContain("Những kiến nghị, đề xuất với Đảng ủy Khối");
  });

  it("asks before a report with changes gives way to another: stay, discard, save", async () => {
    const page = await open();
    await button(page, /^Chèn 1 mục/).click();
    await page.getByText(workbenchWords.unsaved).waitFor();
    const other = [{ name: "khac.docx", bytes: FULL }];
    await choose(page, workbenchWords.open, other);
    await page.getByRole("alertdialog").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("alertdialog").waitFor({ state: "detached" });
    await page.getByText(workbenchWords.unsaved).waitFor();
    await choose(page, workbenchWords.open, other);
    const saved = await download(page, () => button(page, leaveWords.save).click());
    expect(saved.name).toBe("bao-cao-mau-da-sua.docx");
    await drawn(page, "khac.docx");
    await choose(page, workbenchWords.open, [saved]);
    await drawn(page, saved.name);
    expect(await paperTexts(page)).toEqual(texts(saved.bytes));
  });

  it("has the browser ask before the page is left with changes, and only then", async () => {
    const page = await open();
    const asked: string[] = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    await button(page, /^Chèn 1 mục/).click();
    await page.getByText(workbenchWords.unsaved).waitFor();
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => asked).toEqual(["beforeunload"]);
    await download(page, () => button(page, workbenchWords.save).click());
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => page.isClosed()).toBe(true);
    expect(asked).toEqual(["beforeunload"]);
  });
});

test("works as files in a folder, without any server", async () => {
  const alone = await openBrowser();
  try {
    const page = await alone.newPage();
    await page.goto(pathToFileURL(path.join(browser.folder, "workbench.html")).href);
    await drawn(page, "bao-cao-mau.docx");
    expect(await paperTexts(page)).toEqual(texts(SAMPLE));
  } finally {
    await alone.close();
  }
});
