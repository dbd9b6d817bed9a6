/** The fixture builder itself: what each dialect does to a text, seen in the XML it writes. */
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { type Dialect, dialects, docx, type Extras, readLines, sourceLines } from "./docx.ts";
import { EVERY_EXTRA, SHORT_REPORT } from "./sample.ts";

function part(bytes: Uint8Array, name = "word/document.xml"): string {
  return strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
}

function main(text: string, dialect: Dialect, extras?: Extras): string {
  return part(docx(text, dialect, extras));
}

/** The `w:t` texts of each paragraph, joined. */
function paragraphTexts(xml: string): string[] {
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gsu)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t[ >][^<]*?>?([^<>]*)<\/w:t>/gu)].map((match) => match[1]).join(""),
  );
}

test.each(dialects)("gives the same bytes for the same text («%s»)", (dialect) => {
  expect(docx(SHORT_REPORT, dialect, EVERY_EXTRA)).toEqual(docx(SHORT_REPORT, dialect, EVERY_EXTRA));
});

test("gives different bytes in every dialect", () => {
  const files = dialects.map((dialect) => docx(SHORT_REPORT, dialect).join());
  expect(new Set(files).size).toBe(dialects.length);
});

test("an extra whose words the text lacks is a mistake of the test", () => {
  expect(() => docx("Một dòng", "typed", { highlight: ["hai dòng"] })).toThrow("the text has no «hai dòng»");
  expect(() => docx("Một dòng", "typed", { tables: [{ after: "hai", rows: [["a"]] }] })).toThrow("no «hai»");
});

describe("a dialect", () => {
  test("«typed» keeps each line as one paragraph of one or two runs, headings bold", () => {
    const xml = main("I. Kết quả\nĐã họp 12 kỳ.\n1- Mục đích: Đánh giá đúng tình hình, kết quả.", "typed");
    expect(paragraphTexts(xml)).toEqual([
      "I. Kết quả",
      "Đã họp 12 kỳ.",
      "1- Mục đích: Đánh giá đúng tình hình, kết quả.",
    ]);
    expect([...xml.matchAll(/<w:b\/><\/w:rPr><w:t[^>]*>([^<]*)/gu)].map((match) => match[1])).toEqual([
      "I. Kết quả",
      "1- Mục đích:",
    ]);
    expect(xml).not.toContain("w:pStyle");
  });

  test("«styled» puts parts, sections and items in heading styles one below the other", () => {
    const xml = main("Phần thứ nhất\nKẾT QUẢ\nI. Đã làm\n1. Việc một\n1.1. Việc nhỏ\nNội dung.", "styled");
    expect([...xml.matchAll(/<w:pStyle w:val="(\w+)"/gu)].map((match) => match[1])).toEqual([
      "u1",
      "u1",
      "u2",
      "u3",
      "u4",
    ]);
  });

  test("«automatic» takes out what a list can count, restarts where the count breaks, keeps the rest typed", () => {
    const source = [
      "Phần thứ nhất",
      "I. Một",
      "1. Một một",
      "2. Một hai",
      "2.1. Nhỏ",
      "2. 2. Lệch",
      "IV. Bốn",
      "- Gạch",
      "Phần thứ hai",
      "I. Lại một",
    ];
    const bytes = docx(source.join("\n"), "automatic");
    expect(paragraphTexts(part(bytes))).toEqual([
      "Phần thứ nhất",
      "Một",
      "Một một",
      "Một hai",
      "Nhỏ",
      "2. 2. Lệch",
      "Bốn",
      "Gạch",
      "Phần thứ hai",
      "Lại một",
    ]);
    expect(
      [...part(bytes, "word/numbering.xml").matchAll(/<w:startOverride w:val="(\d+)"/gu)].map((m) => m[1]),
    ).toEqual(["4", "1"]);
    expect(part(bytes)).toContain('<w:numId w:val="0"/>');
  });

  test("«splitRuns» cuts words and scatters rsid, spelling marks, bookmarks, languages and hyphens", () => {
    const xml = main(SHORT_REPORT, "splitRuns");
    for (const sign of [
      "w:rsidR=",
      "<w:proofErr",
      "<w:bookmarkStart",
      "<w:lang ",
      "<w:softHyphen/>",
      "<w:noBreakHyphen/>",
    ]) {
      expect(xml).toContain(sign);
    }
    expect(xml).not.toContain("thực hiện các chỉ tiêu chủ yếu</w:t>");
    expect(xml.match(/<w:r /gu)!.length).toBeGreaterThan(200);
  });

  test("«nfd» decomposes every letter", () => {
    const xml = main(SHORT_REPORT, "nfd");
    expect(paragraphTexts(xml).join()).toBe(paragraphTexts(xml).join().normalize("NFD"));
    expect(paragraphTexts(xml).join()).not.toBe(paragraphTexts(xml).join().normalize("NFC"));
  });

  test("«tracked» inserts, deletes, moves and reformats", () => {
    const xml = main(`${SHORT_REPORT}\n${"Một đoạn dài hơn để có thay đổi. ".repeat(40)}`, "tracked");
    for (const change of ["ins", "del", "delText", "moveFrom", "moveTo", "rPrChange", "pPrChange"]) {
      expect(new RegExp(`<w:${change}[ >]`, "u").test(xml), change).toBe(true);
    }
  });

  test("«blockControls» holds section text in controls, some inside others, and words in inline ones", () => {
    const xml = main(SHORT_REPORT, "blockControls");
    expect(xml).toContain("</w:p><w:sdt>");
    expect(xml).toMatch(/<w:sdtContent><w:p>.*?<\/w:p><w:sdt><w:sdtPr><w:alias w:val="Phần trong"/u);
    expect(xml).toMatch(/<\/w:r><w:sdt><w:sdtPr><w:alias[^>]*><w:tag w:val="chu"/u);
  });

  test("«letterhead» opens with a borderless table, issuer left, Party right, and signs in another", () => {
    const xml = main(SHORT_REPORT, "letterhead");
    const tables = xml.match(/<w:tbl>.*?<\/w:tbl>/gsu)!;
    expect(tables).toHaveLength(3);
    expect(paragraphTexts(tables[0]!)).toEqual([
      "ĐẢNG BỘ TỈNH PHÚ THỌ",
      "ĐẢNG ỦY CÁC CƠ QUAN ĐẢNG TỈNH",
      "*",
      "Số 12-BC/ĐU",
      "ĐẢNG CỘNG SẢN VIỆT NAM",
      "Phú Thọ, ngày 05 tháng 5 năm 2028",
    ]);
    expect(paragraphTexts(tables[2]!)[0]).toBe("Nơi nhận:");
    expect(paragraphTexts(tables[2]!).at(-1)).toBe("Nguyễn Văn An");
    expect(tables[0]).not.toContain("w:tblStyle");
  });

  test("«letterhead» leaves a text alone that has its letterhead in a table, and no dialect draws borders around that", () => {
    const text = "ĐẢNG BỘ TỈNH\tĐẢNG CỘNG SẢN VIỆT NAM\n*\tPhú Thọ, ngày 05/5/2028\n\nBÁO CÁO\nI. Kết quả";
    const xml = main(text, "letterhead");
    expect(xml.match(/<w:tbl>/gu)).toHaveLength(1);
    expect(xml).not.toContain("w:tblStyle");
    expect(sourceLines(text, "letterhead")).toEqual(sourceLines(text));
  });

  test("«separators» follows numbers with a tab or a no-break space", () => {
    const xml = main(SHORT_REPORT, "separators");
    expect(xml).toContain(">II.</w:t><w:tab/>");
    expect(xml).toContain(">I.\u00A0Kết quả thực hiện");
  });

  test("«fields» keeps texts in complex fields, one inside another, and in hyperlinks", () => {
    const xml = main(SHORT_REPORT, "fields");
    expect(xml).toContain('<w:hyperlink r:id="rIdLink">');
    expect(xml).toContain('<w:hyperlink w:anchor="dau_trang">');
    expect(xml).toMatch(/EN\.CITE <\/w:instrText><\/w:r><w:r><w:fldChar w:fldCharType="begin"\/>/u);
  });

  test("«softBreaks» joins the part with its title, and the type with its subject", () => {
    const xml = main(SHORT_REPORT, "softBreaks");
    expect(xml).toContain(">Phần thứ nhất</w:t><w:br/>");
    expect(xml).toContain(">BÁO CÁO</w:t><w:br/>");
  });

  test("«strict» and «prefix» use no transitional namespace and no prefix w", () => {
    expect(main(SHORT_REPORT, "strict")).not.toContain("schemas.openxmlformats.org/wordprocessingml");
    expect(main(SHORT_REPORT, "prefix")).not.toMatch(/<\/?w:|\sw:|xmlns:w=/u);
  });
});

describe("lines with tabs", () => {
  test("are a table when several follow each other, a paragraph with a tab when alone", () => {
    const xml = main("STT\tNội dung\n1\tHọp\n\nĐẢNG BỘ\tCHI BỘ", "typed");
    expect(xml.match(/<w:tc>/gu)).toHaveLength(4);
    expect(xml).toContain(">ĐẢNG BỘ</w:t><w:tab/>");
  });
});

describe("reading", () => {
  test("readLines joins number and text, parts line breaks, folds spaces and Unicode form", () => {
    const read = readLines([
      { number: "I.", text: "Kết\u00A0 quả".normalize("NFD") },
      { number: "", text: "Phần thứ nhất\nTIÊU ĐỀ" },
      { number: "", text: " \t" },
    ]);
    expect(read).toEqual(["I. Kết quả", "Phần thứ nhất", "TIÊU ĐỀ"]);
  });

  test("sourceLines gives the cells of tables, and the letterhead first where there is one", () => {
    const text = "BÁO CÁO\nNăm 2028\n\nA\tB\nC\t\n";
    expect(sourceLines(text)).toEqual(["BÁO CÁO", "Năm 2028", "A", "B", "C"]);
    expect(sourceLines(text, "letterhead").slice(0, 4)).toEqual([
      "ĐẢNG BỘ CẤP TRÊN TRỰC TIẾP",
      "ĐẢNG ỦY BAN HÀNH",
      "*",
      "ĐẢNG CỘNG SẢN VIỆT NAM",
    ]);
  });
});
