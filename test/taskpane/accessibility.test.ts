/** Every screen of the pane in light, dark and Windows contrast, narrow and wide: no violation of WCAG 2.2 A and AA. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkTab, outlineTab, paneWords } from "../../src/strings/vi/pane.ts";
import { formWords } from "../../src/strings/vi/pane-form.ts";
import { formNotices } from "../../src/strings/vi/pane-form-notices.ts";
import { addWords, targetsTab } from "../../src/strings/vi/pane-targets.ts";
import { targetNotices } from "../../src/strings/vi/target-notices.ts";
import { judged, keepPicture, settled } from "../support/axe.ts";
import { docx } from "../support/docx.ts";
import { BLANK, button, SAMPLE, tab } from "../support/pane-page.ts";
import { libraryScreens } from "./library-screens.ts";
import { type Look, type PaneBrowser, paneBrowser } from "./page.ts";
import { sendingScreens } from "./sending-screens.ts";
import { slipScreens } from "./slip-screens.ts";

interface Screen {
  readonly name: string;
  readonly file: Uint8Array;
  readonly steps?: boolean;
  readonly show: (page: Page) => Promise<void>;
}

const checkedScreen = async (page: Page) => {
  await tab(page, "check").click();
  await button(page, checkTab.check).click();
  await page.getByRole("heading", { name: /CHƯA/ }).waitFor();
};

const CELLS = "Kết nạp đảng viên mới\t20\t25\tđảng viên\nMở lớp bồi dưỡng\t4\t5\tlớp";
const TARGETS = `TT\tChỉ tiêu\tĐơn vị tính\tNghị quyết Đại hội
1\tKết nạp đảng viên mới\tđảng viên\t30 (cả nhiệm kỳ)
2\tĐảng viên hoàn thành tốt nhiệm vụ trở lên\t%\t90
3\tSáng kiến được công nhận\tsáng kiến\t5 (cả nhiệm kỳ)
4\tXếp loại chi bộ hằng năm\t\thoàn thành tốt nhiệm vụ trở lên`;

const pasted = async (page: Page, text: string) => {
  await tab(page, "targets").click();
  await button(page, targetsTab.add).click();
  await page.getByRole("radio", { name: addWords.pasted }).click();
  await page.getByRole("textbox", { name: addWords.paste }).fill(text);
  await page.getByText(/^Đọc được/u).waitFor();
};

const screens: readonly Screen[] = [
  {
    name: "first-steps",
    file: BLANK,
    steps: true,
    show: (page) => page.getByRole("heading", { level: 1 }).waitFor(),
  },
  { name: "no-outline", file: BLANK, show: (page) => page.getByText(outlineTab.empty).waitFor() },
  {
    name: "outline",
    file: BLANK,
    show: async (page) => {
      await page.getByRole("combobox").selectOption("phu-tho-2023-so-ket");
      await button(page, outlineTab.tree).click();
      await button(page, outlineTab.options).click();
      await button(page, outlineTab.preview).click();
      await page.getByRole("region", { name: outlineTab.previewTitle }).waitFor();
    },
  },
  {
    name: "form",
    file: docx("I. Kết quả\nĐảng uỷ và các cấp ủy lãnh đạo.\nII. Hạn chế", "typed"),
    show: async (page) => {
      await page.getByRole("combobox").selectOption("phu-tho-2023-so-ket");
      await button(page, outlineTab.fields).click();
      await button(page, formNotices.title).click();
      await button(page, formWords.preview).click();
      await page.getByRole("group", { name: formWords.spelling }).waitFor();
    },
  },
  {
    name: "inserted",
    file: BLANK,
    show: async (page) => {
      await page.getByRole("combobox").selectOption("phu-tho-2023-so-ket");
      await button(page, outlineTab.insertAll).click();
      await button(page, outlineTab.takeBack).waitFor();
      await button(page, paneWords.close).waitFor();
    },
  },
  {
    name: "missing",
    file: SAMPLE,
    show: async (page) => {
      await button(page, /^Chèn 1 mục/).waitFor();
      await button(page, outlineTab.preview).click();
    },
  },
  {
    name: "write",
    file: SAMPLE,
    show: async (page) => {
      await page.evaluate(() => {
        window.harness.host!.cursor = 30;
      });
      await tab(page, "write").click();
      await page.getByRole("region", { name: /^2\.2\./ }).waitFor();
    },
  },
  {
    name: "targets-none",
    file: SAMPLE,
    show: async (page) => {
      await tab(page, "targets").click();
      await page.getByText(targetsTab.none).waitFor();
      await page.getByRole("button", { name: /^Báo cáo còn nêu/u }).click();
    },
  },
  { name: "targets-pasted", file: SAMPLE, show: (page) => pasted(page, CELLS) },
  {
    name: "targets",
    file: SAMPLE,
    show: async (page) => {
      await pasted(page, TARGETS);
      await button(page, addWords.submit(4)).click();
      await page.getByText(targetNotices.targetsAdded(4)).waitFor();
      await button(page, paneWords.close).click();
    },
  },
  {
    name: "not-checked",
    file: SAMPLE,
    show: async (page) => {
      await tab(page, "check").click();
      await page.getByText(checkTab.notYet).waitFor();
    },
  },
  { name: "checked", file: SAMPLE, show: checkedScreen },
  {
    name: "finding",
    file: SAMPLE,
    show: async (page) => {
      await checkedScreen(page);
      await page.getByRole("button", { name: /^Lỗi Chưa có mục/ }).click();
      await button(page, checkTab.link).click();
      await page.evaluate(() => window.harness.host!.tell());
      await page.getByText(checkTab.stale).waitFor();
    },
  },
  ...sendingScreens,
  {
    name: "privacy",
    file: SAMPLE,
    show: async (page) => {
      await button(page, paneWords.privacyLink).click();
      await page.getByRole("heading", { level: 1 }).waitFor();
    },
  },
];

const allScreens = [...screens, ...libraryScreens, ...slipScreens];

/**
 * The pane follows colours and width while it is open: a screen is reached once and looked at in each. Colours do not
 * depend on the width: all of them in the narrowest, one in a wider pane.
 */
const looks: readonly Required<Pick<Look, "width" | "dark" | "forced">>[] = [
  { width: 320, dark: false, forced: false },
  { width: 320, dark: true, forced: false },
  { width: 320, dark: false, forced: true },
  { width: 450, dark: false, forced: false },
];

let browser: PaneBrowser;
beforeAll(async () => {
  browser = await paneBrowser();
}, 120_000);
afterAll(() => browser.close());

test.each(allScreens)(
  "the screen $name breaks no rule of WCAG 2.2 A and AA and is not wider than the pane, in any colours and width",
  async (screen) => {
    const { page, close } = await browser.open(screen.file, {}, { steps: "steps" in screen && screen.steps === true });
    try {
      await screen.show(page);
      for (const look of looks) expect(await faultsIn(page, look, screen.name), JSON.stringify(look)).toEqual([]);
    } finally {
      await close();
    }
  },
);

async function faultsIn(page: Page, { width, dark, forced }: (typeof looks)[number], name: string): Promise<string[]> {
  await page.setViewportSize({ width, height: 640 });
  await page.emulateMedia({ colorScheme: dark ? "dark" : "light", forcedColors: forced ? "active" : "none" });
  await settled(page);
  const colours = forced ? "contrast" : dark ? "dark" : "light";
  await keepPicture(page, `${colours}-${width}-${name}`);
  const { broken, kept } = await judged(page);
  expect(kept).toBeGreaterThan(5);
  return [...broken, ...(await page.evaluate(wide)), ...(await page.evaluate(inCorner))];
}

/** What sticks out at the right of the pane. */
function wide(): string[] {
  return [...document.querySelectorAll("#pane *")]
    .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 0.5)
    .map((element) => element.outerHTML.slice(0, 120));
}

/** What can be pressed in the corner that Word draws its menu over: 34 × 32 px at the upper right. */
function inCorner(): string[] {
  const points = [4, 17, 30].flatMap((right) => [4, 16, 28].map((top) => [window.innerWidth - right, top] as const));
  return points.flatMap(([left, top]) => {
    const found = document.elementFromPoint(left, top)?.closest("button, a, input, select");
    return found == null ? [] : [found.outerHTML.slice(0, 120)];
  });
}
