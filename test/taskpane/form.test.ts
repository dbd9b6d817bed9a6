/** The form of the paper in the tab «Đề cương», in a real browser: the frame put in, the pack chosen, one spelling. */
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { outlineTab, paneWords } from "../../src/strings/vi/pane.ts";
import { formWords } from "../../src/strings/vi/pane-form.ts";
import { formNotices } from "../../src/strings/vi/pane-form-notices.ts";
import { docx } from "../support/docx.ts";
import { button } from "../support/pane-page.ts";
import { tabTo } from "./keys.ts";
import { type PaneBrowser, type PanePage, paneBrowser } from "./page.ts";

const REPORT = docx("I. Kết quả\nĐảng uỷ và các cấp ủy, chi uỷ lãnh đạo 12 chi bộ.\nII. Hạn chế", "typed");

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

const texts = (page: Page) =>
  page.evaluate(async () => (await window.harness.host!.read()).paragraphs.map(({ text }) => text));

async function open(): Promise<Page> {
  opened = await browser.open(REPORT);
  const { page } = opened;
  await page.getByRole("combobox").selectOption("phu-tho-2023-so-ket");
  await button(page, outlineTab.fields).click();
  await page.getByRole("textbox", { name: "Tên chi bộ, đảng bộ" }).fill("Chi bộ Sở Tài chính");
  await page.getByRole("textbox", { name: "Họ tên người ký" }).fill("Nguyễn Thị Lan");
  await button(page, formNotices.title).click();
  return page;
}

describe("the form of the paper", () => {
  test("is put in as the preview shows it, once, and can be taken back", async () => {
    const page = await open();
    await page.getByText(formWords.lacking(["head", "title", "foot"])).waitFor();
    await button(page, formWords.preview).click();
    const preview = page.getByRole("region", { name: outlineTab.previewTitle });
    await preview.getByText("CHI BỘ SỞ TÀI CHÍNH").waitFor();
    const promised = (await preview.locator("p").allInnerTexts()).filter((line) => line === line.trim());
    await button(page, formWords.insert).click();
    await page.getByText(formNotices.framed(["head", "title", "foot"])).waitFor();
    const there = await texts(page);
    expect(there.filter((text) => promised.includes(text)).length).toBeGreaterThan(12);
    expect(there).toContain("Đảng uỷ và các cấp ủy, chi uỷ lãnh đạo 12 chi bộ.");
    await page.getByText(formWords.complete).waitFor();
    expect(await button(page, formWords.insert).count()).toBe(0);
    await button(page, outlineTab.takeBack).click();
    await page.getByText(formWords.lacking(["head", "title", "foot"])).waitFor();
  });

  test("follows the pack chosen, which the document keeps", async () => {
    const page = await open();
    await page.getByText(/^Đang dùng: Văn bản của Đảng \(từ năm 2026\)/).waitFor();
    await page.getByRole("combobox", { name: formWords.pack }).selectOption("nha-nuoc-2020");
    await page.getByText(/^Đang dùng: Văn bản của cơ quan nhà nước.*Nghị định 30\/2020\/NĐ-CP\.$/).waitFor();
    await button(page, formWords.insert).click();
    await page.getByText(formWords.complete).waitFor();
    expect(await texts(page)).toContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    const kept = await page.evaluate(async () => (await window.harness.host!.readState())?.get("pack"));
    expect(kept).toBe('"nha-nuoc-2020"');
  });

  test("has one spelling throughout at one press of a key, figures and all else as they were", async () => {
    const page = await open();
    await page.getByText(formWords.mixed(2, 1)).waitFor();
    await tabTo(page, "button", formWords.allFirst);
    await page.keyboard.press("Enter");
    await page.getByRole("group", { name: formWords.spelling }).waitFor({ state: "detached" });
    expect(await texts(page)).toContain("Đảng ủy và các cấp ủy, chi ủy lãnh đạo 12 chi bộ.");
    await page.getByRole("tab", { name: paneWords.tabs.outline }).waitFor();
  });
});
