/** An outline issued for one term and one committee, used by another. */
import { describe, expect, test } from "vitest";
import { builtinOutline } from "../../src/outline/builtin/builtin.ts";
import { filledOutline, fillFields } from "../../src/outline/fields.ts";
import { type FieldValues, type Outline, sectionsOf } from "../../src/outline/outline.ts";
import { parsed } from "../support/outline-tree.ts";

const phuTho = builtinOutline("phu-tho-2023-so-ket")!;
const traVinh = builtinOutline("tra-vinh-2022-bao-cao-chinh-tri")!;
const doanhNghiep = builtinOutline("dang-uy-khoi-doanh-nghiep-2018-so-ket")!;

function title(outline: Outline, id: string, values: FieldValues): string {
  return [...sectionsOf(filledOutline(outline, values))].find((section) => section.id === id)!.title;
}

describe("the term given once", () => {
  test.each([
    ["its own term", "nhiệm kỳ 2020 - 2025", "nhiệm kỳ 2025 - 2030"],
    ["with the dash and the spaces as issued", "nhiệm kỳ 2020- 2025, 2020–2025", "nhiệm kỳ 2025- 2030, 2025–2030"],
    ["in capitals", "NHIỆM KỲ 2020 - 2025", "NHIỆM KỲ 2025 - 2030"],
    ["the next term", "quy hoạch nhiệm kỳ 2025 - 2030", "quy hoạch nhiệm kỳ 2030 - 2035"],
    ["the term before", "so với nhiệm kỳ 2015-2020", "so với nhiệm kỳ 2020-2025"],
    ["the last congress", "Nghị quyết Đại hội nhiệm kỳ 2015-2020", "Nghị quyết Đại hội nhiệm kỳ 2020-2025"],
    ["a span inside the term", "giai đoạn 2023 - 2025", "giai đoạn 2028 - 2030"],
    ["the last year", "đến năm 2025 những mục tiêu", "đến năm 2030 những mục tiêu"],
    ["years in a list", "năm 2021, 2022, quý I/2023", "năm 2026, 2027, quý I/2028"],
    ["years named one by one", "(năm 2021, năm 2022 và năm 2023)", "(năm 2026, năm 2027 và năm 2028)"],
    ["years after «kỷ luật»", "kỷ luật đảng năm 2021", "kỷ luật đảng năm 2026"],
  ])("moves %s", (_, issued, filled) => {
    expect(fillFields(issued, phuTho, { term: "2025-2030" })).toBe(filled);
  });

  test.each([
    ["a numbered document", "Kế hoạch số 316-KH/TU ngày 4-5-2018 về sơ kết nhiệm kỳ 2020 – 2025."],
    ["its quoted subject", "Kết luận số 44-KL/ĐUK ngày 01-11-2016 về “Ứng dụng công nghệ giai đoạn 2020 – 2025”"],
    ["a date", "ngày 21 tháng 3 năm 2023, ngày 18/5/2021"],
    ["the year of a law", "Luật Đất đai năm 2024; Điều lệ Đảng năm 2021"],
    ["years outside the term", "từ năm 2010 đến năm 2019"],
    ["a number that is no year", "2021 đảng viên, 2022 lượt"],
  ])("leaves %s alone", (_, issued) => {
    expect(fillFields(issued, phuTho, { term: "2025-2030" })).toBe(issued);
  });

  test("fills what stands beside a citation", () => {
    expect(
      fillFields("Nghị quyết số 02-NQ/ĐUK và chương trình nhiệm kỳ 2020 - 2025", phuTho, { term: "2025-2030" }),
    ).toBe("Nghị quyết số 02-NQ/ĐUK và chương trình nhiệm kỳ 2025 - 2030");
  });

  test.each(["2025-2030", "2025 – 2030", "nhiệm kỳ 2025 - 2030"])("may be written «%s»", (term) => {
    expect(fillFields("nhiệm kỳ 2020-2025", phuTho, { term })).toBe("nhiệm kỳ 2025-2030");
  });

  test.each([{}, { term: "" }, { term: "khóa XXII" }, { term: "2030-2025" }])("is not guessed from %j", (values) => {
    expect(fillFields("nhiệm kỳ 2020-2025, năm 2021", phuTho, values)).toBe("nhiệm kỳ 2020-2025, năm 2021");
  });

  test("of another length moves both ends, and leaves single years, which then have no place", () => {
    expect(fillFields("Tổng kết nhiệm kỳ 2020 - 2022, phương hướng 2022-2025", traVinh, { term: "2025-2030" })).toBe(
      "Tổng kết nhiệm kỳ 2025 - 2030, phương hướng 2030-2033",
    );
    expect(fillFields("năm 2021", traVinh, { term: "2025-2030" })).toBe("năm 2021");
  });

  test("gives way to a next or previous term that is given itself", () => {
    const values = { term: "2025-2027", nextTerm: "2027-2029" };
    expect(fillFields("nhiệm kỳ 2020-2022 và 2022-2025", traVinh, values)).toBe("nhiệm kỳ 2025-2027 và 2027-2029");
  });
});

describe("names and blanks", () => {
  test.each([
    ["Đại hội Chi bộ ………………. nhiệm kỳ", "Đại hội Chi bộ Trường THPT A nhiệm kỳ"],
    ["CHI BỘ …………………", "CHI BỘ TRƯỜNG THPT A"],
    ["Nghị quyết Đại hội Đảng bộ …., Nghị quyết", "Nghị quyết Đại hội Đảng bộ xã B, Nghị quyết"],
    ["ĐẢNG BỘ ……………….", "ĐẢNG BỘ XÃ B"],
    ["Ban Thường vụ Đảng ủy ……", "Ban Thường vụ Đảng ủy xã B"],
    ["Chi bộ: ………", "Chi bộ: Trường THPT A"],
    ["Chi ủy ……", "Chi ủy Trường THPT A"],
    ["Trà Vinh, ngày…. tháng ….. năm 2022", "Vĩnh Long, ngày 05 tháng 6 năm 2027"],
  ])("«%s» becomes «%s»", (issued, filled) => {
    const values = {
      unit: "Chi bộ Trường THPT A",
      superior: "Đảng bộ xã B",
      place: "Vĩnh Long",
      date: "ngày 05 tháng 6 năm 2027",
    };
    expect(fillFields(issued, traVinh, values)).toBe(filled);
  });

  test.each([
    ["an ellipsis that ends a list", "bằng khen, cờ thi đua, huy chương…"],
    ["a body that needs no name", "chi bộ lãnh đạo cán bộ, đảng viên"],
    ["a blank that asks for no name", "có …… đảng viên"],
  ])("%s stays", (_, issued) => {
    expect(fillFields(issued, traVinh, { unit: "Chi bộ A", superior: "Đảng bộ B" })).toBe(issued);
  });

  test("a unit given without its kind takes the kind of the place; one of another kind replaces it", () => {
    expect(fillFields("Chi bộ ……", traVinh, { unit: "Trường THPT A" })).toBe("Chi bộ Trường THPT A");
    expect(fillFields("Chi bộ ……", traVinh, { unit: "Đảng bộ xã C" })).toBe("Đảng bộ xã C");
  });

  test("the issuing committee's name becomes the superior's, in either spelling, except in citations", () => {
    const superior = "Đảng bộ xã Tân Tiến";
    expect(title(phuTho, "p2.3", { superior })).toBe(
      "Những kiến nghị, đề xuất với Đảng ủy xã Tân Tiến, với tỉnh và Trung ương",
    );
    const cited = "Hướng dẫn 02-HD/ĐUK của Ban Thường vụ Đảng uỷ khối về “Quy trình”";
    expect(fillFields(`Trang tin Đảng uỷ Khối; ${cited}`, phuTho, { superior })).toBe(
      `Trang tin Đảng uỷ xã Tân Tiến; ${cited}`,
    );
  });

  test.each([
    ["hội nghị do BTV Đảng ủy Khối triệu tập", "hội nghị do BTV Đảng ủy Y triệu tập"],
    ["Đảng ủy Khối, với tỉnh", "Đảng ủy Y, với tỉnh"],
    ["KIẾN NGHỊ VỚI ĐẢNG ỦY KHỐI VÀ TỈNH", "KIẾN NGHỊ VỚI ĐẢNG ỦY Y VÀ TỈNH"],
    ["ủy ban Đảng ủy Khốix", "ủy ban Đảng ủy Khốix"],
  ])("«%s» becomes «%s»", (issued, filled) => {
    expect(fillFields(issued, phuTho, { superior: "Đảng ủy Y" })).toBe(filled);
  });

  test("a longer name that begins alike is another body", () => {
    const issued = "Đại hội Đảng ủy khối Doanh nghiệp lần thứ II";
    expect(fillFields(issued, doanhNghiep, { superior: "Đảng ủy Y" })).toBe(issued);
  });
});

describe("a filled outline", () => {
  const filled = filledOutline(traVinh, { term: "2025-2027", unit: "Chi bộ A" });

  test("has the new term in titles and guidance, and as its own", () => {
    expect(filled.title).toBe(
      "BÁO CÁO CHÍNH TRỊ Tổng kết nhiệm kỳ 2025 - 2027 và phương hướng, nhiệm vụ nhiệm kỳ 2027-2030",
    );
    expect(filled.term).toEqual({ from: 2025, to: 2027 });
    expect(JSON.stringify(filled.sections)).not.toMatch(/20(20|22) ?- ?20/);
  });

  test("has the ids, markers and demands it had", () => {
    const bones = (outline: Outline): unknown =>
      [...sectionsOf(outline)].map(({ id, marker, level, demands, required }) => ({
        id,
        marker,
        level,
        demands,
        required,
      }));
    expect(bones(filled)).toEqual(bones(traVinh));
  });

  test("without values is the outline", () => {
    for (const outline of [phuTho, traVinh, doanhNghiep]) expect(filledOutline(outline, {})).toEqual(outline);
  });

  test("half a term on: the title of the section names the years left", () => {
    expect(title(doanhNghiep, "2", { term: "2025-2030" })).toBe(
      "Phương hướng, mục tiêu, nhiệm vụ trọng tâm nửa cuối nhiệm kỳ, giai đoạn 2028 – 2030.",
    );
  });
});

describe("fields found", () => {
  const keys = (text: string): string[] => parsed(text).fields.map((field) => `${field.key}: ${field.text}`);

  test.each([
    ["a term in the title", "ĐỀ CƯƠNG nhiệm kỳ 2025 - 2030\nI. A", ["term: 2025 - 2030"]],
    [
      "the previous term",
      "ĐỀ CƯƠNG nhiệm kỳ 2025-2030\nI. So với nhiệm kỳ 2020-2025",
      ["term: 2025-2030", "previousTerm: 2020-2025"],
    ],
    ["the number left open", "Số …-BC/ĐU\nBÁO CÁO\nI. A", ["number: Số …-BC/ĐU"]],
    ["a blank after «Đảng bộ» when no cell is asked for is the unit", "ĐẢNG BỘ ………\nBÁO CÁO\nI. A", ["unit: ………"]],
    ["nothing", "ĐỀ CƯƠNG\nI. Kết quả", []],
  ])("%s", (_, text, found) => {
    expect(keys(text)).toEqual(found);
  });
});
