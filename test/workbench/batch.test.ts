/** Many reports in the browser: the same findings as `decuong check` gives, in a page that never stands still. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { FileHost } from "../../src/docx/file-host.ts";
import { openPackage } from "../../src/ooxml/package.ts";
import { NO_STATE, stateEntriesOf } from "../../src/outline/state.ts";
import { UNREADABLE } from "../../src/strings/vi/check-report.ts";
import { fileFaults } from "../../src/strings/vi/file-faults.ts";
import { batchWords, workbenchWords } from "../../src/strings/vi/workbench.ts";
import { reportOfPages } from "../bench/report-maker.ts";
import { corpusReports, reportText } from "../corpus/corpus-report.ts";
import { outlineOf } from "../corpus/spoil.ts";
import { Desk } from "../support/command-line.ts";
import { dialects, docx } from "../support/docx.ts";
import {
  choose,
  download,
  drawn,
  drop,
  type GivenFile,
  type WorkbenchBrowser,
  type WorkbenchPage,
  workbenchBrowser,
} from "./page.ts";

/** Sixty reports: the finished ones of the corpus with lines taken out, in every dialect, by the outline each carries. */
async function sixty(): Promise<readonly GivenFile[]> {
  const reports = corpusReports();
  const files: GivenFile[] = [];
  for (let number = 0; number < 60; number++) {
    const report = reports[number % reports.length]!;
    const lines = report.lines.filter((_, index) => (index + number) % 17 !== 0 || number < reports.length);
    const bytes = docx(reportText(lines), dialects[number % dialects.length]!);
    const host = new FileHost(openPackage(bytes));
    await host.writeState(stateEntriesOf({ ...NO_STATE, outline: outlineOf(report), fields: report.fields }));
    files.push({ name: `chi-bo-${String(number + 1).padStart(2, "0")}.docx`, bytes: host.bytes() });
  }
  return files;
}

const BROKEN: GivenFile = { name: "hong.docx", bytes: new Uint8Array([1, 2, 3]) };

let browser: WorkbenchBrowser;
let files: readonly GivenFile[];
const desk = new Desk();
let opened: WorkbenchPage | null = null;
beforeAll(async () => {
  [browser, files] = await Promise.all([workbenchBrowser(), sixty()]);
  mkdirSync(path.join(desk.folder, "dot-1"));
  for (const { name, bytes } of [...files, BROKEN]) writeFileSync(path.join(desk.folder, "dot-1", name), bytes);
  mkdirSync(path.join(desk.folder, "dot-2"));
  const long = Array.from({ length: 4 }, (_, index) => ({ name: `dai-${index}.docx`, bytes: reportOfPages(200) }));
  for (const { name, bytes } of [...files.slice(0, 20), ...long])
    writeFileSync(path.join(desk.folder, "dot-2", name), bytes);
  writeFileSync(path.join(desk.folder, "dot-1", "~$chi-bo-01.docx"), "lock");
  writeFileSync(path.join(desk.folder, "dot-1", "ghi-chu.txt"), "text");
}, 300_000);
afterAll(async () => {
  await browser?.close();
  desk.clear();
});
afterEach(async () => {
  const now = opened;
  opened = null;
  if (now === null) return;
  await now.close();
  expect(now.strayed).toEqual([]);
  expect(now.complaints).toEqual([]);
});

async function openTable(look = {}): Promise<Page> {
  opened = await browser.open(look);
  const { page } = opened;
  await page.getByRole("button", { name: workbenchWords.many }).click();
  return page;
}

const finished = (page: Page, count: number) => page.getByRole("status").getByText(`${count} báo cáo ·`).waitFor();
const names = (page: Page) => page.locator(".batch-table tbody th").allTextContents();
const sheets = (xlsx: Uint8Array) =>
  Object.entries(unzipSync(xlsx))
    .filter(([name]) => /worksheets|sharedStrings/.test(name))
    .map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]);

describe("a folder of sixty reports and a broken one", () => {
  it("gives in the browser what decuong check gives: workbook and page are the same", async () => {
    const page = await openTable();
    const dialog = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: batchWords.folder }).click();
    await (await dialog).setFiles(path.join(desk.folder, "dot-1"));
    await finished(page, 61);
    const xlsx = await download(page, () => page.getByRole("button", { name: batchWords.xlsx }).click());
    const html = await download(page, () => page.getByRole("button", { name: batchWords.page }).click());
    const today = /(\d\d)\/(\d\d)\/(\d{4})/.exec(new TextDecoder().decode(html.bytes))!;
    const date = `${today[3]}-${today[2]}-${today[1]}`;
    for (const [format, output] of [
      ["xlsx", "ra.xlsx"],
      ["html", "ra.html"],
    ] as const) {
      const { status } = await desk.decuong("check", "dot-1", "--format", format, "-o", output, "--today", date);
      expect(status).toBe(2);
    }
    expect(sheets(xlsx.bytes).length).toBeGreaterThan(1);
    // The command line names the file once more in front of the reason.
    const own = new TextDecoder().decode(html.bytes);
    const other = desk.text("ra.html");
    expect(withoutFault(own)).toEqual(withoutFault(other));
    expect(own.split("<article").length).toBeGreaterThan(100);
    expect(sheets(xlsx.bytes).map(([name, xml]) => [name, withoutFault(xml!)])).toEqual(
      sheets(desk.bytes("ra.xlsx")).map(([name, xml]) => [name, withoutFault(xml!)]),
    );
  }, 240_000);

  it("checks in a worker, so that the page stays awake", async () => {
    const page = await openTable();
    await page.evaluate(() => {
      const kept = window as unknown as { longest: number };
      kept.longest = 0;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) kept.longest = Math.max(kept.longest, duration);
      }).observe({ type: "longtask" });
    });
    const dialog = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: batchWords.folder }).click();
    await (await dialog).setFiles(path.join(desk.folder, "dot-2"));
    await expect.poll(() => page.workers().length).toBe(1);
    await finished(page, 24);
    const longest = await page.evaluate(() => (window as unknown as { longest: number }).longest);
    process.stdout.write(`24 reports, four of them of 200 pages: longest task of the page ${longest} ms\n`);
    await expect.poll(() => page.workers().length).toBe(0);
    expect((await names(page)).length).toBe(24);
  }, 240_000);

  it("is called off on the way and taken up again where it was", async () => {
    const page = await openTable();
    await choose(page, batchWords.files, files);
    await page.getByText(/xong [1-9]\d*\/60/).waitFor();
    await page.getByRole("button", { name: batchWords.cancel, exact: true }).click();
    await page.getByText(/^Đã dừng: xong \d+\/60/).waitFor();
    const before = await names(page);
    expect(before.length).toBeLessThan(60);
    await page.getByRole("button", { name: batchWords.goOn }).focus();
    await page.keyboard.press("Enter");
    await finished(page, 60);
    expect(await names(page)).toEqual(files.map(({ name }) => name));
  }, 240_000);
});

describe("the table", () => {
  it("says of a bad file why, and the rest go on", async () => {
    const page = await openTable();
    await choose(page, batchWords.files, [BROKEN, ...files.slice(0, 3)]);
    await finished(page, 4);
    expect(await names(page)).toEqual([...files.slice(0, 3).map(({ name }) => name), "hong.docx"]);
    const row = page.getByRole("row", { name: /^hong\.docx/ });
    expect(await row.textContent()).toContain(UNREADABLE);
    expect(await row.textContent()).toContain(fileFaults.notZip);
  });

  it("is sorted by its heads, by mouse and keyboard, and says how", async () => {
    const page = await openTable();
    await choose(page, batchWords.files, [...files.slice(0, 12), BROKEN]);
    await finished(page, 13);
    const head = page.getByRole("columnheader", { name: batchWords.columns.error });
    expect(await head.getAttribute("aria-sort")).toBe("none");
    await head.getByRole("button").click();
    expect(await head.getAttribute("aria-sort")).toBe("ascending");
    const errors = async () => (await page.locator(".batch-table tbody td:nth-child(3)").allTextContents()).map(Number);
    const rising = await errors();
    expect(rising).toEqual([...rising].sort((a, b) => a - b));
    expect(new Set(rising).size).toBeGreaterThan(1);
    await head.getByRole("button").focus();
    await page.keyboard.press("Enter");
    expect(await head.getAttribute("aria-sort")).toBe("descending");
    expect(await errors()).toEqual([...rising].reverse().sort((a, b) => b - a));
    expect((await names(page)).at(-1)).toBe("hong.docx");
  });

  it("opens each report in the view, and leads back", async () => {
    const page = await openTable();
    await choose(page, batchWords.files, files.slice(0, 3));
    await finished(page, 3);
    await page.getByRole("button", { name: "chi-bo-02.docx" }).focus();
    await page.keyboard.press("Enter");
    await drawn(page, "chi-bo-02.docx");
    await page.getByRole("button", { name: workbenchWords.backToTable }).click();
    await finished(page, 3);
  });

  it("takes several files that are dropped", async () => {
    opened = await browser.open();
    const { page } = opened;
    await drop(page, files.slice(0, 2));
    await finished(page, 2);
  });

  it("holds all to one outline when asked to", async () => {
    const page = await openTable();
    const bare = docx("BÁO CÁO\nSơ kết giữa nhiệm kỳ", "typed");
    await choose(page, batchWords.files, [
      { name: "a.docx", bytes: bare },
      { name: "b.docx", bytes: bare },
    ]);
    await finished(page, 2);
    const filled = page.locator(".batch-table tbody td:last-child");
    expect(await filled.allTextContents()).toEqual(["–", "–"]);
    await page.getByRole("combobox", { name: batchWords.outline }).selectOption("phu-tho-2023-so-ket");
    await page.getByText("0/27").first().waitFor();
  });
});

function withoutFault(text: string): string {
  return text.replaceAll(/(dot-1\/)?hong\.docx: /g, "");
}
