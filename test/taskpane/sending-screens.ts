import type { Page } from "playwright-core";
import { newReport } from "../../src/docx/new-report.ts";
import { checkTab, paneWords } from "../../src/strings/vi/pane.ts";
import { decisionWords, sendingNotices, sendWords } from "../../src/strings/vi/pane-sending.ts";
import { button, SAMPLE } from "../support/pane-page.ts";

/** Guidance in brackets left at the end of several sentences. */
const MARKED = newReport(
  ["I. Kết quả", "Mở 3 lớp học nghị quyết (nêu rõ số người).", "Kết nạp 5 đảng viên (nêu rõ từng năm)."].map(
    (text) => ({
      type: "text",
      text,
      look: "body",
    }),
  ),
);

async function checked(page: Page): Promise<void> {
  await page.getByRole("tab", { name: paneWords.tabs.check }).click();
  await button(page, checkTab.check).click();
  await page.getByRole("heading", { name: /CHƯA|chưa/ }).waitFor();
}

async function show(page: Page, message: RegExp): Promise<void> {
  await page.locator("[data-finding] button[aria-expanded]").filter({ hasText: message }).first().click();
}

export const sendingScreens = [
  {
    name: "ignoring",
    file: SAMPLE,
    show: async (page: Page) => {
      await checked(page);
      await show(page, /^Lỗi|./);
      await button(page, decisionWords.ignore).click();
      await page.keyboard.press("Enter");
      await page.getByText(decisionWords.reasonNeeded).scrollIntoViewIfNeeded();
    },
  },
  {
    name: "decided",
    file: SAMPLE,
    show: async (page: Page) => {
      await checked(page);
      await show(page, /Chưa có mục/);
      await button(page, decisionWords.declare).click();
      await page
        .getByRole("textbox", { name: decisionWords.reason })
        .fill("Chi bộ mới thành lập, chưa có nội dung này");
      await page.keyboard.press("Enter");
      await page.getByText(sendingNotices.declared).waitFor();
      await page.locator("[data-finding] button[aria-expanded]").first().click();
      await button(page, decisionWords.ignore).click();
      await page.getByRole("textbox", { name: decisionWords.reason }).fill("Đã thống nhất với Đảng ủy cấp trên");
      await page.keyboard.press("Enter");
      await page.getByText(sendingNotices.ignored).waitFor();
      await button(page, decisionWords.ignored(1)).click();
      await button(page, decisionWords.declared(1)).click();
      await button(page, decisionWords.undeclare)
        .or(page.getByRole("button", { name: /^Bỏ khai/ }))
        .first()
        .scrollIntoViewIfNeeded();
    },
  },
  {
    name: "mending-all",
    file: MARKED,
    show: async (page: Page) => {
      await checked(page);
      await show(page, /nêu rõ/);
      await page.getByRole("button", { name: /^Sửa tất cả/ }).click();
      await page.getByRole("region", { name: /^Sẽ sửa/ }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: "copy-kept-back",
    file: SAMPLE,
    show: async (page: Page) => {
      await checked(page);
      await button(page, sendWords.make).click();
      await button(page, sendWords.force).scrollIntoViewIfNeeded();
    },
  },
  {
    name: "copy-made",
    file: SAMPLE,
    show: async (page: Page) => {
      await checked(page);
      await button(page, sendWords.make).click();
      await button(page, sendWords.force).click();
      await button(page, sendWords.again).scrollIntoViewIfNeeded();
    },
  },
];
