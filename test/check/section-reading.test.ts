import { describe, expect, test } from "vitest";
import { checkContext } from "../../src/check/check-context.ts";
import type { SectionReading } from "../../src/check/section-status.ts";
import type { ReportDocument } from "../../src/document/document.ts";
import type { Outline } from "../../src/outline/outline.ts";
import { outlineNamed } from "../support/observed.ts";
import { report } from "../support/report.ts";
import { seedReport } from "../support/seed.ts";
import { outlineOf } from "../support/small-outline.ts";

const outline = outlineOf(`ĐỀ CƯƠNG BÁO CÁO
I. Đặc điểm tình hình
(Nêu khái quát đặc điểm tình hình của chi bộ: số lượng đảng viên, chức năng, nhiệm vụ của đơn vị).
II. Kết quả thực hiện
1. Công tác tư tưởng
- Việc học tập, quán triệt các chỉ thị, nghị quyết của Đảng; tỷ lệ đảng viên tham gia học tập hằng năm.
- Tình hình tư tưởng của cán bộ, đảng viên và quần chúng trong đơn vị.
2. Công tác tổ chức
III. Kiến nghị, đề xuất`);

const TEXT = "Chi bộ lãnh đạo thực hiện nghiêm túc, có kết quả rõ; đảng viên đồng tình, quần chúng ủng hộ.";

function readings(source: string, asked: Outline = outline, document: Partial<ReportDocument> = {}) {
  return checkContext(report(source, document), { outline: asked, today: "2028-06-01" }).sections;
}

/** The status of section 1 with these lines under its heading. */
function first(...lines: readonly string[]): SectionReading["status"] | undefined {
  return readings(["I. Đặc điểm tình hình", ...lines, "II. Kết quả thực hiện"].join("\n")).get("1")?.status;
}

describe("a section is", () => {
  test.each([
    ["filled by text", [TEXT], "filled"],
    ["filled by a short answer with a figure", ["Có 12 đảng viên."], "filled"],
    ["filled by a short sentence that says something", ["Chi bộ có ba tổ đảng, đoàn kết, thống nhất."], "filled"],
    ["filled by a table", ["| TT | Chỉ tiêu | Kết quả |", "| 1 | Kết nạp đảng viên | 05 |"], "filled"],
    ["empty", [], "empty"],
    ["empty with blanks only", ["………………………", "......................"], "empty"],
    ["empty with a table nobody filled in", ["| TT | Chỉ tiêu | Kết quả |", "| | | |"], "empty"],
    ["empty with a control nobody wrote in", ["{ph 1}   "], "empty"],
    [
      "empty with the closing sentence alone",
      ["Trên đây là báo cáo tổng kết của Chi bộ, kính trình Đảng ủy xem xét, cho ý kiến."],
      "empty",
    ],
    [
      "guidance only, verbatim",
      ["(Nêu khái quát đặc điểm tình hình của chi bộ: số lượng đảng viên, chức năng, nhiệm vụ của đơn vị)."],
      "guidanceOnly",
    ],
    [
      "guidance only, without its brackets and with words changed",
      ["Khái quát đặc điểm tình hình của chi bộ ta: số lượng đảng viên, nhiệm vụ của cơ quan, đơn vị"],
      "guidanceOnly",
    ],
    ["guidance only, in capitals", ["(NÊU KHÁI QUÁT ĐẶC ĐIỂM TÌNH HÌNH CỦA CHI BỘ)"], "guidanceOnly"],
    ["guidance only, as a control shows it", ["{ph 1}(Nêu nội dung của mục này)"], "guidanceOnly"],
    [
      "guidance only, in a control Word says is filled",
      ["{cc 1}Bấm hoặc gõ nhẹ vào đây để nhập văn bản."],
      "guidanceOnly",
    ],
    ["guidance only, with blanks beside it", ["(Nêu khái quát đặc điểm tình hình của chi bộ) ……………"], "guidanceOnly"],
    [
      "filled where guidance is left beside own text",
      ["(Nêu khái quát đặc điểm tình hình của chi bộ).", TEXT],
      "filled",
    ],
    ["filled in a control whose file still claims a placeholder", [`{ph 1}${TEXT}`], "filled"],
    ["thin with next to nothing", ["Thực hiện tốt."], "thin"],
    ["thin with a promise", ["Đang tổng hợp, bổ sung sau."], "thin"],
    ["declared none", ["Không có."], "declaredNone"],
    ["declared none with a reason", ["Không phát sinh, do đơn vị mới thành lập từ tháng 3/2028."], "declaredNone"],
    ["declared none in a sentence", ["Trong kỳ, chi bộ không có đơn thư khiếu nại, tố cáo."], "declaredNone"],
    ["filled where «không có» tells a weakness", ["Một số đồng chí không có điều kiện tham gia học tập."], "filled"],
    ["missing", null, "missing"],
  ] as const)("%s", (_, lines, status) => {
    if (lines === null) expect(readings(`II. Kết quả thực hiện\n${TEXT}`).get("1")?.status).toBe(status);
    else expect(first(...lines)).toBe(status);
  });
});

describe("edited guidance", () => {
  const line =
    "- Việc học tập, quán triệt các chỉ thị, nghị quyết của Đảng; tỷ lệ đảng viên tham gia học tập hằng năm.";
  const status = (text: string) => readings(`II. Kết quả thực hiện\n1. Công tác tư tưởng\n${text}`).get("2.1")?.status;

  test.each([
    ["with its bullet changed", line.replace("-", "+")],
    ["with some words changed", line.replace("hằng năm", "trong kỳ").replace("chỉ thị, nghị quyết", "nghị quyết")],
    ["with some words left out", line.replace("Việc học tập, quán triệt", "Học tập")],
    ["in decomposed Unicode", line.normalize("NFD")],
    ["with both lines run together", `${line} Tình hình tư tưởng của cán bộ, đảng viên và quần chúng trong đơn vị.`],
  ])("is still guidance, %s", (_, text) => {
    expect(status(text)).toBe("guidanceOnly");
  });

  test.each([
    [
      "an answer that opens with its words",
      "- Việc học tập, quán triệt các chỉ thị, nghị quyết của Đảng được tổ chức thành 06 hội nghị trực tuyến, mỗi hội nghị có 98% đảng viên dự; bài thu hoạch nộp đủ.",
    ],
    [
      "a sentence of its words in another sense",
      "Tình hình tư tưởng ổn định, cán bộ, đảng viên yên tâm công tác, tin tưởng vào sự lãnh đạo của Đảng.",
    ],
  ])("is not seen in %s", (_, text) => {
    expect(status(text)).toBe("filled");
  });
});

describe("a section with sub-sections", () => {
  test("wants no text of its own", () => {
    const found = readings(`II. Kết quả thực hiện\n1. Công tác tư tưởng\n${TEXT}\n2. Công tác tổ chức\n${TEXT}`);
    expect(found.get("2")).toMatchObject({ status: "filled", wantsText: false });
  });

  test("is empty when all below it is", () => {
    const found = readings("II. Kết quả thực hiện\n1. Công tác tư tưởng\n2. Công tác tổ chức\nIII. Kiến nghị, đề xuất");
    expect(["2", "2.1", "2.2", "3"].map((id) => found.get(id)?.status)).toEqual(["empty", "empty", "empty", "empty"]);
  });

  test("counts the words below it", () => {
    const found = readings(
      "II. Kết quả thực hiện\n1. Công tác tư tưởng\nMột hai ba bốn năm.\n2. Công tác tổ chức\nSáu bảy tám.",
    );
    expect([found.get("2")?.words, found.get("2.1")?.words, found.get("2.2")?.words]).toEqual([8, 5, 3]);
  });

  test("is thin when it is a part that lacks the opening asked for", () => {
    const part = outlineOf(`ĐỀ CƯƠNG
Phần thứ nhất
KẾT QUẢ THỰC HIỆN
Khái quát những thuận lợi, khó khăn của cơ sở trong quá trình thực hiện nghị quyết.
I. Công tác tư tưởng
II. Công tác tổ chức`);
    const written = (opening: string) =>
      readings(
        `Phần thứ nhất\nKẾT QUẢ THỰC HIỆN\n${opening}\nI. Công tác tư tưởng\n${TEXT}\nII. Công tác tổ chức\n${TEXT}`,
        part,
      ).get("p1");
    expect(written("")).toMatchObject({ status: "thin", wantsText: true });
    expect(written(TEXT)?.status).toBe("filled");
    expect(written("Khái quát những thuận lợi, khó khăn của cơ sở trong quá trình thực hiện nghị quyết.")?.status).toBe(
      "guidanceOnly",
    );
  });
});

describe("a section without a heading of its own", () => {
  test("is filled by the list that answers it, and has no place", () => {
    const found = readings(
      "II. Kết quả thực hiện\n1. Mở 06 hội nghị học tập - đạt chỉ tiêu.\n2. Kết nạp 05 đảng viên - vượt chỉ tiêu.",
    );
    expect(found.get("2.2")).toMatchObject({ status: "filled", paragraph: null, text: null });
  });
});

test("a note or a text box is not needed, but a text box counts", () => {
  const box = { kind: "textBox", text: TEXT, paragraph: 1 } as const;
  const found = readings("I. Đặc điểm tình hình\n \u200b.\nII. Kết quả thực hiện", outline, { stories: [box] });
  expect(found.get("1")?.status).toBe("filled");
});

test("a picture or a chart is an answer whose words are not read; guidance beside it is told elsewhere", () => {
  const statusWith = (lines: string, pictures: readonly number[]) =>
    readings(`I. Đặc điểm tình hình\n${lines}\nII. Kết quả thực hiện\n1. Công tác tư tưởng\n\u200b`, outline, {
      pictures,
    });
  expect(statusWith("\u200b", [1]).get("1")).toMatchObject({ status: "filled", words: 0 });
  expect(statusWith("Sơ đồ tổ chức:", []).get("1")?.status).toBe("thin");
  expect(statusWith("(Nêu khái quát đặc điểm tình hình của chi bộ).\n\u200b", [2]).get("1")?.status).toBe("filled");
  expect(statusWith("\u200b", [4]).get("2")?.status).toBe("filled");
  expect(statusWith("\u200b", []).get("1")?.status).toBe("empty");
});

test("the heading may stand before the text on one line", () => {
  const found = readings(`I. Đặc điểm tình hình: ${TEXT}\nII. Kết quả thực hiện\n${TEXT}`);
  expect(found.get("1")).toMatchObject({ status: "filled", words: 20 });
});

test("without an outline there is nothing to read", () => {
  expect(checkContext(report(TEXT), { outline: null, today: "2028-06-01" }).sections.size).toBe(0);
});

test("in the published report only the absent section is not filled, and none is thin", () => {
  const outline = outlineNamed("phu-tho");
  const context = checkContext(seedReport("bao-cao-so-ket-phu-tho-2023"), { outline, today: "2023-08-01" });
  const odd = [...context.sections.values()].filter(({ status }) => status !== "filled");
  expect(odd.map(({ section, status }) => `${section} ${status}`)).toEqual(["p2.3 missing"]);
});
