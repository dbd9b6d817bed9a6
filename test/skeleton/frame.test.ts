/** The frame of a paper: what it says, what of it a report lacks, where it goes; and that the rules on form agree. */
import { describe, expect, it } from "vitest";
import { check } from "../../src/check/check.ts";
import { rules } from "../../src/check/rules/index.ts";
import { blockLines } from "../../src/document/block-lines.ts";
import type { ColumnsBlock } from "../../src/document/blocks.ts";
import { readDocument } from "../../src/document/read.ts";
import { FileHost } from "../../src/docx/file-host.ts";
import { newReport } from "../../src/docx/new-report.ts";
import { formatPack, formatPacks } from "../../src/format/packs/packs.ts";
import { reportFormat } from "../../src/format/report-format.ts";
import { openPackage } from "../../src/ooxml/package.ts";
import type { FieldValues } from "../../src/outline/outline.ts";
import { footBlock, headBlock, lackingParts, missingFrame } from "../../src/skeleton/frame.ts";
import { skeleton } from "../../src/skeleton/skeleton.ts";
import { dialects, docx } from "../support/docx.ts";
import { paperOf } from "../support/paper.ts";
import { report } from "../support/report.ts";
import { outlineOf } from "../support/small-outline.ts";

const party = formatPack("dang-2026")!;
const state = formatPack("nha-nuoc-2020")!;
const outline = outlineOf("ĐỀ CƯƠNG BÁO CÁO\nSơ kết giữa nhiệm kỳ\nI. Đặc điểm\nII. Kết quả");
const UNIT: FieldValues = {
  unit: "Chi bộ Trường THPT Nguyễn Trãi",
  superior: "Đảng ủy xã Tân Lập",
  place: "Tân Lập",
  date: "5/2/2028",
  number: "05-BC/CB",
  signer: "Nguyễn Thị Lan",
};

/** Whether these lines stand in the others, in their order. */
function subsequence(lines: readonly string[], others: readonly string[]): boolean {
  let at = 0;
  for (const line of others) if (line === lines[at]) at += 1;
  return at === lines.length;
}

const lines = (block: ColumnsBlock): string => blockLines(block).join(" | ");

describe("the head", () => {
  it.each<[string, FieldValues, string]>([
    [
      "of a cell that is known",
      UNIT,
      "ĐẢNG BỘ XÃ TÂN LẬP | CHI BỘ TRƯỜNG THPT NGUYỄN TRÃI | * | ĐẢNG CỘNG SẢN VIỆT NAM | Số 05-BC/CB | Tân Lập, ngày 05 tháng 02 năm 2028",
    ],
    [
      "of a unit without number and date",
      { unit: "Đảng bộ xã Tân Lập", superior: "Đảng bộ tỉnh Phú Thọ", place: "Tân Lập" },
      "ĐẢNG BỘ TỈNH PHÚ THỌ | ĐẢNG BỘ XÃ TÂN LẬP | * | ĐẢNG CỘNG SẢN VIỆT NAM | Số ……-BC/ĐU | Tân Lập, ngày …… tháng …… năm ……",
    ],
    [
      "of a number without its code",
      { ...UNIT, number: "Số 12" },
      "ĐẢNG BỘ XÃ TÂN LẬP | CHI BỘ TRƯỜNG THPT NGUYỄN TRÃI | * | ĐẢNG CỘNG SẢN VIỆT NAM | Số 12-BC/CB | Tân Lập, ngày 05 tháng 02 năm 2028",
    ],
    ["of nobody known", {}, "…… | …… | * | ĐẢNG CỘNG SẢN VIỆT NAM | Số ……-BC/…… | ……, ngày …… tháng …… năm ……"],
  ])("%s", (_, values, expected) => {
    expect(lines(headBlock(values, party))).toBe(expected);
  });

  it("of a State body", () => {
    const values = { unit: "Sở Giáo dục và Đào tạo", superior: "Ủy ban nhân dân tỉnh Phú Thọ", place: "Phú Thọ" };
    expect(lines(headBlock({ ...values, date: "2028-11-12", number: "Số: 15/BC-SGD" }, state))).toBe(
      "ỦY BAN NHÂN DÂN TỈNH PHÚ THỌ | SỞ GIÁO DỤC VÀ ĐÀO TẠO | ———————— | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | Độc lập - Tự do - Hạnh phúc | Số: 15/BC-SGD | Phú Thọ, ngày …… tháng …… năm ……",
    );
  });
});

describe("the foot", () => {
  it.each<[string, FieldValues, string]>([
    [
      "of a cell",
      UNIT,
      "Nơi nhận: | - Đảng ủy xã Tân Lập (b/c), | - Lưu Chi bộ. | T/M CHI BỘ | BÍ THƯ | Nguyễn Thị Lan",
    ],
    [
      "as the unit signs",
      { ...UNIT, unit: "Đảng ủy xã", authority: "T/M Ban Thường vụ", post: "Phó Bí thư" },
      "Nơi nhận: | - Đảng ủy xã Tân Lập (b/c), | - Lưu Văn phòng. | T/M BAN THƯỜNG VỤ | PHÓ BÍ THƯ | Nguyễn Thị Lan",
    ],
    [
      "whose superior is named as an organisation",
      { ...UNIT, superior: "Đảng bộ xã Tân Lập" },
      "Nơi nhận: | - Đảng ủy xã Tân Lập (b/c), | - Lưu Chi bộ. | T/M CHI BỘ | BÍ THƯ | Nguyễn Thị Lan",
    ],
    ["of nobody known", {}, "Nơi nhận: | - …… (b/c), | - Lưu Văn phòng. | T/M …… | …… | ……"],
  ])("%s", (_, values, expected) => {
    expect(lines(footBlock(values, party))).toBe(expected);
  });
});

describe("what a report lacks", () => {
  it.each([
    ["nothing of a correct paper", paperOf("party"), []],
    ["all of a bare text", report("I. Đặc điểm\nChi bộ có 12 đảng viên."), ["head", "title", "foot"]],
    ["the foot of a paper without one", report("ĐẢNG CỘNG SẢN VIỆT NAM\nBÁO CÁO\nSơ kết\nI. Đặc điểm"), ["foot"]],
    ["the head of a paper signed", report("BÁO CÁO\nSơ kết\nI. Đặc điểm\nT/M CHI BỘ\nBÍ THƯ"), ["head"]],
    ["not a head begun by hand", report("Số …-BC/CB\nBÁO CÁO\nSơ kết\nI. Đặc điểm\nNơi nhận:"), []],
  ] as const)("%s", (_, document, expected) => {
    expect(lackingParts(document, outline)).toEqual(expected);
  });

  it("is put before the first paragraph, and behind the text before the annexes", () => {
    const document = report("I. Đặc điểm\nChi bộ có 12 đảng viên.\nTrên đây là báo cáo.\nPHỤ LỤC\nBiểu số liệu");
    expect(missingFrame(document, outline, UNIT, party).map(({ after, blocks }) => [after, blocks.length])).toEqual([
      [-1, 4],
      [2, 1],
    ]);
    expect(missingFrame(paperOf("party"), outline, UNIT, party)).toEqual([]);
    const untitled = paperOf("party", { lines: { docType: null, subject: null, rule: null } });
    expect(missingFrame(untitled, outline, UNIT, party)).toMatchObject([{ after: 5, blocks: { length: 3 } }]);
  });

  it.each(dialects)("goes into a file in the dialect «%s», and every paragraph stays as it was", async (dialect) => {
    const text = "I. Đặc điểm\nChi bộ có 12 đảng viên, sinh hoạt đều.\nII. Kết quả\nĐã kết nạp 03 đảng viên.";
    const host = new FileHost(openPackage(docx(text, dialect)));
    const before = await host.read();
    await host.insert(missingFrame(before, outline, UNIT, party));
    const after = await host.read();
    expect(lackingParts(after, outline)).toEqual([]);
    const texts = (paragraphs: typeof after.paragraphs) => paragraphs.map((one) => one.text);
    const kept = texts(before.paragraphs);
    expect(subsequence(kept, texts(after.paragraphs))).toBe(true);
    // What was put in can be taken back whole.
    const insertions = missingFrame(before, outline, UNIT, party);
    expect(await host.remove(insertions)).toEqual({
      removed: insertions.flatMap(({ blocks }) => blocks).length,
      kept: 0,
    });
    expect(texts((await host.read()).paragraphs).filter((line) => line !== "")).toEqual(
      kept.filter((line) => line !== ""),
    );
  });
});

describe("a new report with its frame", () => {
  const FORM = rules.filter(({ group }) => group === "format");

  it.each(formatPacks.map((pack) => [pack.id, pack] as const))("is right by the rules of its pack: %s", (_, pack) => {
    const values =
      pack.body === "party" ? UNIT : { ...UNIT, number: "15/BC-SGD", authority: "TM. ỦY BAN", post: "Chủ tịch" };
    const blocks = skeleton(outline, values, { frame: pack });
    const bytes = newReport(blocks, null, reportFormat(pack));
    const { document } = readDocument(openPackage(bytes));
    expect(lackingParts(document, outline)).toEqual([]);
    const { findings, form } = check(document, { today: "2028-06-01", rules: FORM, pack: pack.id });
    expect(findings.map(({ rule, data }) => [rule, data])).toEqual([]);
    expect(form.pack.id).toBe(pack.id);
  });

  it("asks for what nobody has said, as blanks", () => {
    const { document } = readDocument(openPackage(newReport(skeleton(outline, {}, { frame: party }))));
    const { findings } = check(document, { today: "2028-06-01" });
    expect(findings.filter(({ rule }) => rule === "leftover-blank").length).toBeGreaterThan(3);
    expect(findings.filter(({ group }) => group === "format")).toEqual([]);
  });
});
