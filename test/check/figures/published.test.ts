/** What the rules on rates and sums say of the two published reports: the one fault they have, and the ones put in. */
import { describe, expect, it } from "vitest";
import { check } from "../../../src/check/check.ts";
import { rules } from "../../../src/check/rules/index.ts";
import { readDocument } from "../../../src/document/read.ts";
import { openPackage } from "../../../src/ooxml/package.ts";
import { findingText } from "../../../src/strings/vi.ts";
import { type Dialect, docx } from "../../support/docx.ts";
import { seedText } from "../../support/seed.ts";

const FIGURE_RULES = rules.filter(({ id }) => ["rate-wrong", "breakdown-sum", "table-sum"].includes(id));

/** The words of the findings of a report in a dialect of .docx. */
function found(text: string, dialect: Dialect = "typed"): string[] {
  const { document } = readDocument(openPackage(docx(text, dialect)));
  const { findings } = check(document, { today: "2028-06-01", rules: FIGURE_RULES });
  return findings.map(
    (finding) => `${finding.severity} ${finding.rule}: ${findingText(finding).have.normalize("NFC")}`,
  );
}

const THANH_HOA = seedText("bao-cao-so-ket-chuong-trinh-thanh-hoa-2023");
const PHU_THO = seedText("bao-cao-so-ket-phu-tho-2023");

const ROW_FOUR =
  "warning table-sum: Cột «Năm 2020» ghi 159, cộng các dòng thành phần được 166 = 92 + 74; cột «Năm 2021» ghi 300, cộng các dòng thành phần được 200 = 120 + 80.";

describe("the published report of Thanh Hoá", () => {
  it.each<Dialect>(["typed", "styled", "nfd", "splitRuns", "tracked", "letterhead", "everyday"])(
    "has one row of its second annex that does not add up, and nothing else: %s",
    (dialect) => {
      expect(found(THANH_HOA, dialect)).toEqual([ROW_FOUR]);
    },
  );

  it.each([
    ["đạt tỷ lệ 56,3%", "đạt tỷ lệ 65,3%", "rate-wrong: Ghi 65,3%, tính được 56,3 % = 98/174."],
    ["tỷ lệ 94,2%", "tỷ lệ 92,4%", "rate-wrong: Ghi 92,4%, tính được 94,2 % = 1.114/1.182."],
    ["93 đảng bộ, 28 chi bộ", "93 đảng bộ, 29 chi bộ", "breakdown-sum: Ghi 121, cộng các phần được 122 = 93 + 29."],
    [
      "1	- Hoàn thành tốt nhiệm vụ	103	88	88",
      "1	- Hoàn thành tốt nhiệm vụ	103	98	88",
      "table-sum: Cột «Năm 2021» ghi 120, cộng các dòng thành phần được 130 = 98 + 27 + 04 + 01.",
    ],
    [
      "5	- Sinh viên	24	63	118	71",
      "5	- Sinh viên	24	36	118	71",
      "table-sum: Cột «Năm 2021» ghi 798, cộng các dòng thành phần được 771 = 251 + 7 + 177 + 300 + 36 + 0.",
    ],
    [
      "2	- Sinh hoạt chuyên đề	4	27",
      "2	- Sinh hoạt chuyên đề	4	37",
      "table-sum: Cột «Năm 2022» ghi 115, cộng các dòng thành phần được 125 = 88 + 37.",
    ],
    [
      "	Tổng số học viên	532	531",
      "	Tổng số học viên	523	531",
      "table-sum: Cột «Năm 2021» ghi 523, cộng các dòng thành phần được 532 = 132 + 164 + 143 + 93.",
    ],
  ])("is told what is put in: %s", (from, to, says) => {
    expect(THANH_HOA).toContain(from);
    expect(found(THANH_HOA.replace(from, to)).filter((one) => one !== ROW_FOUR)).toEqual([`warning ${says}`]);
  });
});

describe("the published report of Phú Thọ", () => {
  it.each<Dialect>(["typed", "automatic", "nfd", "blockControls", "everyday"])("has none: %s", (dialect) => {
    expect(found(PHU_THO, dialect)).toEqual([]);
  });

  it.each([
    ["khai trừ: 13 đảng viên", "khai trừ: 12 đảng viên", "Ghi 50, cộng các phần được 49 = 30 + 06 + 01 + 12."],
    ["cảnh cáo: 02, khiển trách: 01", "cảnh cáo: 02, khiển trách: 02", "Ghi 3, cộng các phần được 4 = 02 + 02."],
    ["35 đảng bộ cơ sở, 21 chi bộ", "35 đảng bộ cơ sở, 20 chi bộ", "Ghi 56, cộng các phần được 55 = 35 + 20."],
  ])("is told what is put in: %s", (from, to, says) => {
    expect(PHU_THO).toContain(from);
    expect(found(PHU_THO.replace(from, to))).toEqual([`warning breakdown-sum: ${says}`]);
  });
});
