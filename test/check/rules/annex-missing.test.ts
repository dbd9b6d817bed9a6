import { describe, expect, it } from "vitest";
import { annexMissing } from "../../../src/check/rules/annex-missing.ts";
import { observed, outlineNamed, said } from "../../support/observed.ts";
import { seedText } from "../../support/seed.ts";
import { outlineOf, withSection } from "../../support/small-outline.ts";

const PROSE = "Kết nạp 05 đảng viên, vượt chỉ tiêu; 100% chi bộ hoàn thành tốt nhiệm vụ, đảng viên yên tâm công tác.";
const plain = outlineOf("ĐỀ CƯƠNG\nI. Kết quả các chỉ tiêu\nII. Hạn chế");
const annexed = withSection(plain, "1", { demands: ["table", "annex", "targetComparison"] });
const tabled = withSection(plain, "1", { demands: ["table"] });
const TABLE = "| Chỉ tiêu | Kết quả |\n| Kết nạp | 05 |";
const SIGNED = "Nơi nhận:\n- Như trên\nT/M CHI BỘ";

describe("annex-missing, for what the outline demands", () => {
  it.each([
    ["an annex", annexed, `I. Kết quả các chỉ tiêu\n${PROSE}\nII. Hạn chế\n${PROSE}\n${SIGNED}`],
    ["a table", tabled, `I. Kết quả các chỉ tiêu\n${PROSE}\nII. Hạn chế\n${PROSE}`],
    ["a table that stands in another section", tabled, `I. Kết quả các chỉ tiêu\n${PROSE}\nII. Hạn chế\n${TABLE}`],
    [
      "a table, where the letterhead and the signature are laid out in tables",
      tabled,
      `| ĐẢNG BỘ TỈNH | ĐẢNG CỘNG SẢN VIỆT NAM |\n| CHI BỘ | ngày 16 tháng 5 năm 2028 |\nI. Kết quả các chỉ tiêu\n${PROSE}\n| Nơi nhận: | T/M CHI BỘ |\n| - Như trên | BÍ THƯ |`,
    ],
  ])("tells %s", (_, outline, source) => {
    const [observation, ...others] = observed(annexMissing, source, { outline });
    expect(others).toEqual([]);
    expect(observation).toMatchObject({ section: "1", data: { reason: "demanded" } });
  });

  it.each([
    ["an annex after the signature", `I. Kết quả các chỉ tiêu\n${PROSE}\n${SIGNED}\nPHỤ LỤC\n${TABLE}`],
    ["a table in the section", `I. Kết quả các chỉ tiêu\n${PROSE}\n${TABLE}\nII. Hạn chế\n${PROSE}`],
    ["a table after the signature", `I. Kết quả các chỉ tiêu\n${PROSE}\n${SIGNED}\n${TABLE}`],
    ["a section that is missing", `II. Hạn chế\n${PROSE}`],
    ["an empty section", "I. Kết quả các chỉ tiêu\nII. Hạn chế"],
    ["a section declared not to arise", `I. Kết quả các chỉ tiêu\nKhông có.\nII. Hạn chế\n${PROSE}`],
  ])("is silent on %s", (_, source) => {
    expect(said(annexMissing, source, { outline: annexed })).toEqual([]);
  });
});

describe("annex-missing, for one annex that several places ask for", () => {
  const twice = outlineOf(
    "ĐỀ CƯƠNG\nI. Kết quả các chỉ tiêu\n(Đánh giá từng chỉ tiêu; lập biểu theo Phụ lục kèm theo)\nII. Phương hướng\n(Nêu đủ các chỉ tiêu theo Phụ lục)",
  );
  const two = outlineOf(
    "ĐỀ CƯƠNG\nI. Kết quả các chỉ tiêu\n(Lập biểu theo Phụ lục 1)\nII. Phương hướng\n(Lập biểu theo Phụ lục 2)",
  );
  const source = `I. Kết quả các chỉ tiêu\n${PROSE} (có Phụ lục kèm theo)\nII. Phương hướng\n${PROSE}\n${SIGNED}`;

  it("tells it once, at the first section", () => {
    expect(said(annexMissing, source, { outline: twice })).toEqual(["0"]);
  });

  it("tells two annexes each", () => {
    expect(said(annexMissing, source, { outline: two })).toHaveLength(2);
  });
});

describe("annex-missing, for what the text refers to", () => {
  it.each([
    ["an annex by its number", "Số liệu cụ thể (Phụ lục 2).", ["0"]],
    ["an annex without a number", "Số liệu cụ thể (có Phụ lục kèm theo).", ["0"]],
    ["the second of two", `Xem Phụ lục 1 và Phụ lục 2.\n${SIGNED}\nPHỤ LỤC 1\n${TABLE}`, ["0"]],
    ["each number once", "Xem Phụ lục 1.\nNhư Phụ lục số 01.\nXem phụ lục 3.", ["0", "2"]],
    ["an annex where only the body has a table", `I. Kết quả\n${TABLE}\nII. Hạn chế (có phụ lục kèm theo)`, ["5"]],
  ])("tells %s", (_, source, expected) => {
    expect(said(annexMissing, source)).toEqual(expected);
  });

  it.each([
    ["an annex that is there", `Xem Phụ lục 1.\n${SIGNED}\nPHỤ LỤC 1\n${TABLE}`],
    ["an annex numbered in the other way", `Xem Phụ lục I.\n${SIGNED}\nPHỤ LỤC 01\n${TABLE}`],
    ["the only annex, which bears no number", `Xem Phụ lục 1.\n${SIGNED}\nPHỤ LỤC\n${TABLE}`],
    ["a table after the signature", `Có phụ lục kèm theo.\n${SIGNED}\n${TABLE}`],
    [
      "the annex of another paper",
      "Theo Phụ lục I Nghị định số 30/2020/NĐ-CP và phụ lục 2 ban hành kèm theo Hướng dẫn số 05-HD/VPTW.",
    ],
    ["a report that mentions none", PROSE],
  ])("is silent on %s", (_, source) => {
    expect(said(annexMissing, source)).toEqual([]);
  });
});

it("the published reports refer to no annex they lack", () => {
  expect(said(annexMissing, seedText("bao-cao-so-ket-chuong-trinh-thanh-hoa-2023"))).toEqual([]);
  expect(said(annexMissing, seedText("bao-cao-so-ket-phu-tho-2023"), { outline: outlineNamed("phu-tho") })).toEqual([]);
});
