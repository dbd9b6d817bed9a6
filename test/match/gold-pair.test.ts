/**
 * The gold pair: an outline issued by a Party committee in March 2023 and the report the same committee wrote from it.
 * Heading by heading what answers what, as a reader of both finds it.
 */
import { describe, expect, test } from "vitest";
import { align } from "../../src/match/align.ts";
import { builtinOutlines } from "../../src/outline/builtin/builtin.ts";
import type { Outline } from "../../src/outline/outline.ts";
import { parseOutline } from "../../src/outline/parse.ts";
import { linesOfText } from "../../src/outline/text-lines.ts";
import { report } from "../support/report.ts";
import { seedReport, seedText } from "../support/seed.ts";

const EXPECTED: readonly (readonly [section: string, asked: string, answered: string | null, kind: string])[] = [
  ["p1", "ĐÁNH GIÁ KẾT QUẢ GIỮA NHIỆM KỲ", "Phần thứ nhất ĐÁNH GIÁ KẾT QUẢ GIỮA NHIỆM KỲ", "named for the unit"],
  ["p1.1", "Kết quả thực hiện các chỉ tiêu chủ yếu", "I. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CHỦ YẾU", "in capitals"],
  ["p1.1.1", "Về thực hiện nhiệm vụ chính trị", "list", "answered by six sentences"],
  ["p1.1.2", "Về công tác xây dựng Đảng", "list", "answered by six sentences"],
  ["p1.1.3", "Về công tác lãnh đạo cơ quan và các đoàn thể", "list", "answered by six sentences"],
  ["p1.1.4", "Các chỉ tiêu khác", "list", "answered by six sentences"],
  ["p1.2", "Kết quả lãnh đạo thực hiện các nhiệm vụ cụ thể", "II. KẾT QUẢ LÃNH ĐẠO", "in capitals"],
  ["p1.2.1", "Lãnh đạo thực hiện nhiệm vụ chính trị", "1. Lãnh đạo thực hiện nhiệm vụ chính trị", "as issued"],
  ["p1.2.2", "Công tác xây dựng Đảng", "2. Công tác xây dựng Đảng", "as issued"],
  [
    "p1.2.2.1",
    "Công tác giáo dục chính trị tư tưởng",
    "2.1. Công tác giáo dục chính trị tư tưởng tiếp tục",
    "extended",
  ],
  ["p1.2.2.2", "Công tác tổ chức xây dựng Đảng", "2.2. Công tác tổ chức xây dựng Đảng được quan tâm", "extended"],
  [
    "p1.2.2.3",
    "Công tác kiểm tra, giám sát",
    "2.3. Công tác kiểm tra, giám sát, kỷ luật Đảng tiếp tục",
    "extended, a word less",
  ],
  ["p1.2.2.4", "Công tác dân vận, nội chính, văn phòng", "2.4 Công tác Dân vận, Nội chính", "no dot, capitals"],
  ["p1.2.3", "Công tác lãnh đạo cơ quan, đơn vị", "3. Công tác lãnh đạo cơ quan, đơn vị", "split into 3.1 and 3.2"],
  ["p1.3", "Những khuyết điểm, hạn chế", "IV. KHUYẾT ĐIỂM, HẠN CHẾ, NGUYÊN NHÂN", "renumbered III → IV"],
  ["p1.3.1", "Khuyết điểm, hạn chế", "1. Khuyết điểm, hạn chế", "as issued"],
  ["p1.3.2", "Nguyên nhân và những vấn đề cần rút ra", "2. Nguyên nhân của những khuyết điểm", "renamed"],
  ["p1.4", "Đánh giá tổng quát", "V. ĐÁNH GIÁ CHUNG; BÀI HỌC KINH NGHIỆM", "renamed, renumbered, split"],
  ["p2", "PHƯƠNG HƯỚNG, NHIỆM VỤ", "Phần thứ hai PHƯƠNG HƯỚNG, MỤC TIÊU, NHIỆM VỤ", "extended"],
  ["p2.1", "Phương hướng, mục tiêu", "I. PHƯƠNG HƯỚNG CHUNG, MỤC TIÊU CHỦ YẾU", "extended"],
  ["p2.1.1", "Phương hướng", "1. Phương hướng chung", "extended"],
  ["p2.1.2", "Mục tiêu", "2. Chỉ tiêu chủ yếu", "renamed"],
  ["p2.2", "Nhiệm vụ, giải pháp", "II. NHIỆM VỤ, GIẢI PHÁP", "in capitals"],
  ["p2.2.1", "Lãnh đạo thực hiện nhiệm vụ chính trị", "1. Tiếp tục tăng cường vai trò của cấp ủy", "words in front"],
  ["p2.2.2", "Công tác xây dựng Đảng", "2. Công tác xây dựng Đảng", "bullets lifted to 2.1-2.4"],
  [
    "p2.2.3",
    "Lãnh đạo hoạt động cơ quan",
    "3. Tăng cường sự lãnh đạo của cấp ủy đối với cơ quan",
    "words in another order",
  ],
  ["p2.3", "Những kiến nghị, đề xuất", null, "absent from the report"],
];

const issued = parseOutline(linesOfText(seedText("de-cuong-so-ket-phu-tho-2023")));
const builtin = builtinOutlines.find(({ id }) => id === "phu-tho-2023-so-ket")!;
const text = seedText("bao-cao-so-ket-phu-tho-2023");

function answers(outline: Outline, source: string): (readonly [string, string | null])[] {
  return align(outline, report(source)).sections.map(({ section, heading, via }) => {
    const found = heading === null ? null : `${heading.marker} ${heading.title}`.trim().normalize("NFC");
    const wanted = EXPECTED.find(([id]) => id === section.id)?.[2] ?? null;
    const shown = found !== null && wanted !== null && found.startsWith(wanted) ? wanted : found;
    return [section.id, via === "list" ? "list" : shown];
  });
}

const wanted = EXPECTED.map(([section, , answered]) => [section, answered]);

describe("the report of the pair answers", () => {
  const match = align(builtin, report(text));

  test.each(EXPECTED)("%s «%s» with «%s»: %s", (section, asked, answered) => {
    const entry = match.byId.get(section)!;
    expect(entry.section.title).toMatch(new RegExp(`^${asked}`));
    if (answered === null) expect(entry).toMatchObject({ heading: null, via: "none", content: [], wholeContent: [] });
    else if (answered === "list") expect(entry).toMatchObject({ heading: null, via: "list" });
    else expect(`${entry.heading?.marker} ${entry.heading?.title}`).toMatch(new RegExp(`^${answered}`));
  });

  test("and nothing else is left unmatched", () => {
    expect(match.sections.map(({ section }) => section.id)).toEqual(EXPECTED.map(([section]) => section));
    expect(match.sections.filter(({ via }) => via === "none").map(({ section }) => section.id)).toEqual(["p2.3"]);
  });

  test("what the report made of its own belongs to the section around it", () => {
    const document = seedReport("bao-cao-so-ket-phu-tho-2023");
    const texts = (section: string) =>
      match.byId.get(section)!.content.map((index) => document.paragraphs[index]!.text.slice(0, 60));
    expect(texts("p1.2.2")[0]).toMatch(/^2\.5\. Kết quả thực hiện Kết luận số 21/);
    expect(texts("p1.2.3").filter((line) => /^3\.[12]\./.test(line))).toHaveLength(2);
    expect(texts("p2.2.2").filter((line) => /^2\. ?[1-4]\./.test(line))).toHaveLength(4);
    expect(texts("p2.2.3").some((line) => /^Nơi nhận/.test(line))).toBe(false);
  });
});

describe("the same comes out", () => {
  test("with the outline as it was parsed from its text", () => {
    expect(answers(issued, text)).toEqual(wanted);
  });

  test("when the report is stored in decomposed Unicode", () => {
    expect(answers(builtin, text.normalize("NFD"))).toEqual(wanted);
  });

  test("when numbers are followed by a tab or a no-break space", () => {
    expect(answers(builtin, text.replace(/^([IVX]+\.|\d\.(?:\d\.)?) /gm, "$1\t"))).toEqual(wanted);
    expect(answers(builtin, text.replace(/^([IVX]+\.|\d\.(?:\d\.)?) /gm, "$1\u00a0"))).toEqual(wanted);
  });

  test("when letters of headings are lost", () => {
    const typos = text
      .replace("KHUYẾT ĐIỂM, HẠN CHẾ, NGUYÊN NHÂN", "KHUYÊT ĐIỂM, HẠN CHẾ, NGUYÊN NHẦN")
      .replace("2. Công tác xây dựng Đảng", "2. Công tác xây dụng Đảng")
      .replace("1. Phương hướng chung", "1. Phuơng hướng chung");
    expect(align(builtin, report(typos)).sections.filter(({ via }) => via === "none")).toHaveLength(1);
  });
});
