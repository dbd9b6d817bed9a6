/** The screens of the library of outlines, each shown as a person would come to it; for the tests of accessibility. */
import type { Page } from "playwright-core";
import { newReport } from "../../src/docx/new-report.ts";
import { builtinOutlines } from "../../src/outline/builtin/builtin.ts";
import { libraryFile } from "../../src/outline/library-file.ts";
import { NO_STATE, stateEntriesOf } from "../../src/outline/state.ts";
import { libraryLinks } from "../../src/strings/vi/library.ts";
import {
  correctPage,
  importPage,
  libraryPage,
  namePage,
  newerWords,
  rowWords,
} from "../../src/strings/vi/library-pages.ts";
import { newerVersion, parsedOf } from "../support/outline-versions.ts";
import { BLANK, button } from "../support/pane-page.ts";

const LINES = `
I. Kết quả thực hiện nghị quyết
1. Công tác chính trị, tư tưởng
- Nêu số lớp, số lượt người học nghị quyết (có số liệu cụ thể)
2. Công tác tổ chức, cán bộ
II. Hạn chế, nguyên nhân
IV. Kiến nghị (nếu có)`;
const TEXT = `ĐỀ CƯƠNG BÁO CÁO TỔNG KẾT NĂM${LINES}`;

async function pasted(page: Page, text: string): Promise<void> {
  await button(page, libraryLinks.import).click();
  await page.getByRole("radio", { name: importPage.sources.text }).click();
  await page.getByRole("textbox", { name: importPage.paste }).fill(text);
  await button(page, importPage.read).click();
}

async function keptHere(page: Page): Promise<void> {
  await page.evaluate((text) => localStorage.setItem("decuong.outlines", text), libraryFile(builtinOutlines));
  await page.evaluate(() => dispatchEvent(new StorageEvent("storage")));
}

/** A report whose outline has another version among those kept. */
const older = parsedOf(LINES);
const newer = newerVersion(LINES, [
  ["II. Hạn chế", "II. Đánh giá chung\nIII. Hạn chế"],
  ["2. Công tác tổ chức, cán bộ\n", ""],
]);

export const libraryScreens = [
  {
    name: "import-refused",
    file: BLANK,
    show: async (page: Page) => {
      await pasted(page, "{");
      await page
        .getByRole("alert")
        .getByText(/bị hỏng/)
        .waitFor();
    },
  },
  {
    name: "import-correct",
    file: BLANK,
    show: async (page: Page) => {
      await pasted(page, TEXT);
      await page.getByRole("treeitem", { name: /^IV\./ }).click();
      await button(page, rowWords.merge).waitFor();
    },
  },
  {
    name: "import-several",
    file: BLANK,
    show: async (page: Page) => {
      const [first, second] = ["ĐỀ CƯƠNG 1", "ĐỀ CƯƠNG 2"].map((title) => TEXT.replace("ĐỀ CƯƠNG", title));
      await pasted(page, `${first}\n\n${second}\n(Dùng cho các chi bộ trực thuộc đảng bộ cơ sở)`);
      await page.getByRole("radio", { name: /^ĐỀ CƯƠNG 2/ }).click();
      await page.getByRole("treeitem", { name: /^IV\./ }).waitFor();
    },
  },
  {
    name: "import-edit",
    file: BLANK,
    show: async (page: Page) => {
      await pasted(page, TEXT);
      await button(page, correctPage.keys).click();
      await page.getByRole("treeitem", { name: /^2\. Công/ }).click();
      await button(page, rowWords.edit).click();
      await page.getByRole("textbox", { name: rowWords.words }).waitFor();
    },
  },
  {
    name: "import-name",
    file: BLANK,
    show: async (page: Page) => {
      await keptHere(page);
      await pasted(page, TEXT);
      await button(page, correctPage.next).click();
      await page.getByRole("combobox", { name: namePage.place }).selectOption({ index: 1 });
      await page.getByText(/^Bỏ \(\d+\)$/).waitFor();
    },
  },
  {
    name: "import-many",
    file: BLANK,
    show: async (page: Page) => {
      await pasted(page, libraryFile(builtinOutlines));
      await button(page, "Giữ 3 đề cương").waitFor();
    },
  },
  {
    name: "library",
    file: BLANK,
    show: async (page: Page) => {
      await keptHere(page);
      await button(page, libraryLinks.library).click();
      await button(page, libraryPage.saveAll).click();
      await page
        .getByRole("button", { name: /^Xóa đề cương/ })
        .last()
        .click();
      await button(page, libraryPage.restore).waitFor();
    },
  },
  {
    name: "newer-version",
    file: newReport([], stateEntriesOf({ ...NO_STATE, outline: older })),
    show: async (page: Page) => {
      await page.evaluate((text) => localStorage.setItem("decuong.outlines", text), libraryFile([newer]));
      await page.evaluate(() => dispatchEvent(new StorageEvent("storage")));
      await button(page, newerWords.see).click();
      await page.getByText("II. Đánh giá chung").waitFor();
    },
  },
];
