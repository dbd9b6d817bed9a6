/** `decuong targets` as the receiver meets it: one report, many, files that cannot be read, a workbook. */
import { unzipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Desk } from "../support/command-line.ts";
import { docx } from "../support/docx.ts";

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.clear());

const report = (admitted: string, lines = ""): string => `BÁO CÁO
Sơ kết giữa nhiệm kỳ 2025 - 2030

I. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CHỦ YẾU
1. ${admitted}
2. Đảng viên hoàn thành tốt nhiệm vụ đạt 96% (chỉ tiêu Đại hội: trên 95%) - vượt chỉ tiêu.${lines}
II. KẾT QUẢ LÃNH ĐẠO
Chi bộ có 23 đảng viên, sinh hoạt đều kỳ.`;

const A = report("Kết nạp 12 đảng viên mới (chỉ tiêu Đại hội: 20 đảng viên mới) - vượt chỉ tiêu.");
const B = report(
  "Kết nạp 9 đảng viên mới (chỉ tiêu Đại hội: 30 đảng viên mới) - chưa đạt.",
  "\n3. Phối hợp mở 03 lớp trung cấp lý luận chính trị (chỉ tiêu Đại hội: 05 lớp) - đạt chỉ tiêu.",
);
const PER_YEAR = report("Kết nạp 12 đảng viên mới (chỉ tiêu hằng năm: 04 đảng viên mới) - đạt chỉ tiêu.");

/** The texts of the cells of each sheet, by its name. */
function sheets(bytes: Uint8Array): Map<string, string[][]> {
  const files = unzipSync(bytes);
  const text = (name: string): string => new TextDecoder().decode(files[name]);
  const plain = (xml: string): string =>
    xml
      .replace(/<[^>]+>/gu, "")
      .replace(/&lt;/gu, "<")
      .replace(/&gt;/gu, ">")
      .replace(/&quot;/gu, '"')
      .replace(/&amp;/gu, "&");
  const shared = [...text("xl/sharedStrings.xml").matchAll(/<si>([\s\S]*?)<\/si>/gu)].map(([, xml]) => plain(xml!));
  const names = [...text("xl/workbook.xml").matchAll(/<sheet [^>]*?name="([^"]*)"/gu)].map(([, name]) => plain(name!));
  return new Map(
    names.map((name, at) => {
      const rows = [...text(`xl/worksheets/sheet${at + 1}.xml`).matchAll(/<row[^>]*>([\s\S]*?)<\/row>/gu)];
      const cells = rows.map(([, row]) =>
        [...row!.matchAll(/<c ([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/gu)].map(([, form, value]) =>
          form!.includes('t="s"') ? shared[Number(plain(value!))]! : plain(value ?? ""),
        ),
      );
      return [name, cells] as const;
    }),
  );
}

describe("decuong targets", () => {
  it("prints a table of one report: target, result, what it says itself, how they compare", async () => {
    desk.put("a.docx", docx(A, "everyday"));
    const said = await desk.decuong("targets", "a.docx");
    expect(said).toMatchObject({ status: 0, err: "" });
    const [head, columns, first, second] = said.out.split("\n");
    expect(head).toBe("a.docx");
    expect(columns).toMatch(/TT +Chỉ tiêu +Mức chỉ tiêu +Kết quả +Báo cáo tự đánh giá +Đối chiếu/u);
    expect(first).toMatch(
      /1 +Kết nạp đảng viên(?: mới)? +20 đảng viên +12 đảng viên +vượt +12\/20 = 60 %, chưa đạt; so với tiến độ/u,
    );
    expect(second).toMatch(/trên 95% +96% +vượt +96\/95 = 101,05 %, vượt$/u);
    // Cells stand under their heads.
    expect(first!.indexOf("20 đảng viên")).toBe(columns!.indexOf("Mức"));
  });

  it("says where a report has none", async () => {
    desk.put("a.docx", docx("BÁO CÁO\nI. ĐẶC ĐIỂM\nChi bộ có 23 đảng viên.", "typed"));
    expect((await desk.decuong("targets", "a.docx")).out).toContain("Không đọc được chỉ tiêu nào");
  });

  it("gives JSON, an element a file, a bad file among them", async () => {
    desk.put("a.docx", docx(A, "typed"));
    desk.put("hong.docx", "PK\u0003\u0004 cụt");
    const said = await desk.decuong("targets", ".", "khong-co.docx", "--json");
    expect(said.status).toBe(2);
    const [good, bad, gone] = JSON.parse(said.out);
    expect(good).toMatchObject({
      file: "a.docx",
      targets: [{ target: 20, actual: 12, unit: "đảng viên", claimed: "exceeded" }, {}],
    });
    expect(bad).toMatchObject({ file: "hong.docx", targets: [] });
    expect(gone.fault).toContain("không tìm thấy");
    expect(said.err).toContain("Đang đọc 1/3: a.docx");
    expect(said.err).toContain("khong-co.docx: không tìm thấy");
  });

  it("gives the same readings in every Unicode form and split of runs", async () => {
    const read = async (dialect: "typed" | "nfd" | "splitRuns") => {
      desk.put("a.docx", docx(B, dialect));
      return JSON.parse((await desk.decuong("targets", "a.docx", "--json")).out)[0].targets.map(
        ({ target, actual, computed }: Record<string, unknown>) => [target, actual, computed],
      );
    };
    const typed = await read("typed");
    expect(typed).toHaveLength(3);
    expect(await read("nfd")).toEqual(typed);
    expect(await read("splitRuns")).toEqual(typed);
  });

  it("writes a workbook: a row a target and a column a report, then a sheet a report", async () => {
    desk.put("Chi bộ A.docx", docx(A, "typed"));
    desk.put("Chi bộ B.docx", docx(B, "typed"));
    desk.put("hong.docx", "PK\u0003\u0004 cụt");
    const said = await desk.decuong("targets", ".", "-o", "bang.xlsx");
    expect(said).toMatchObject({ status: 2, out: "" });
    const book = sheets(desk.bytes("bang.xlsx"));
    expect([...book.keys()]).toEqual(["Tổng hợp", "Chi bộ A", "Chi bộ B", "hong"]);
    const [head, first, second, third] = book.get("Tổng hợp")!;
    expect(head).toEqual(["TT", "Chỉ tiêu", "Đơn vị tính", "Mức chỉ tiêu", "Chi bộ A", "Chi bộ B", "Lưu ý"]);
    expect(first!.slice(2)).toEqual(["đảng viên", "mỗi nơi một mức", "12", "9", ""]);
    expect(second!.slice(2, 6)).toEqual(["%", "trên 95%", "96", "96"]);
    expect(third!.slice(4, 6)).toEqual(["", "3"]);
    expect(book.get("Chi bộ B")).toHaveLength(4);
    expect(book.get("hong")![0]![0]).toContain("hong.docx: ");
  });

  it("marks in words where reports count over different stretches of time", async () => {
    desk.put("Chi bộ A.docx", docx(A, "typed"));
    desk.put("Chi bộ C.docx", docx(PER_YEAR, "typed"));
    await desk.decuong("targets", ".", "-o", "bang.xlsx");
    const remark = sheets(desk.bytes("bang.xlsx")).get("Tổng hợp")![1]!.at(-1);
    expect(remark).toBe("Khác mốc so sánh: Chi bộ A ghi «cả nhiệm kỳ»; Chi bộ C ghi «mỗi năm».");
  });

  it.each([
    ["no file", ["targets"], "Chưa nêu tệp nào"],
    ["an unknown option", ["targets", "a.docx", "--fast"], "Không có tùy chọn «--fast»"],
    ["another kind of file", ["targets", "a.docx", "-o", "bang.csv"], "đuôi .xlsx"],
    ["two kinds of result", ["targets", "a.docx", "--json", "-o", "bang.xlsx"], "Chọn một trong hai"],
  ])("refuses %s", async (_, args, words) => {
    const said = await desk.decuong(...args);
    expect(said).toMatchObject({ status: 2, out: "" });
    expect(said.err).toContain(words);
  });

  it("explains itself", async () => {
    const said = await desk.decuong("targets", "--help");
    expect(said).toMatchObject({ status: 0, err: "" });
    expect(said.out).toMatch(/^decuong targets/);
    expect((await desk.decuong("--help")).out).toContain("decuong targets");
  });
});
