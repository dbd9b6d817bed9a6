/** A slip made, and a report compared with it, by the command line. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Desk } from "../support/command-line.ts";
import { docx } from "../support/docx.ts";

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.clear());

const REPORT = `BÁO CÁO
Kết quả công tác năm 2026
I. Đặc điểm tình hình
Chi bộ có 25 đảng viên.
II. Kết quả thực hiện
Đã tổ chức 12 buổi sinh hoạt.`;

describe("decuong check --slip", () => {
  it.each(["phieu.docx", "phieu.html"])("makes %s beside the results of the check", async (slip) => {
    desk.put("a.docx", docx(REPORT, "typed"));
    const said = await desk.decuong("check", "--slip", slip, "a.docx");
    expect(said).toMatchObject({ status: 0, err: "" });
    expect(said.out).toContain("CHƯA THẤY LỖI, nhưng chưa đối chiếu với đề cương");
    const told = await desk.decuong("verify", "a.docx", "--slip", slip);
    expect(told).toMatchObject({ status: 0, err: "" });
    expect(told.out).toContain("Đúng bản đã kiểm tra.");
  });

  it("prints the time of day, unless the date is another", async () => {
    desk.put("a.docx", docx(REPORT, "typed"));
    await desk.decuong("check", "--slip", "nay.html", "a.docx");
    await desk.decuong("check", "--slip", "qua.html", "--today", "2027-11-30", "a.docx");
    expect(desk.text("nay.html")).toContain("14 giờ 05, ngày 01 tháng 12 năm 2027");
    expect(desk.text("qua.html")).toContain("ngày 30 tháng 11 năm 2027");
    expect(desk.text("qua.html")).not.toContain("giờ 05");
  });

  it("takes the outline, the fields and the findings into the slip", async () => {
    desk.put("a.docx", docx(REPORT, "typed"));
    const args = ["--outline", "phu-tho-2023-so-ket", "--field", "unit=Chi bộ Trạm Y tế", "--slip", "p.html", "a.docx"];
    expect((await desk.decuong("check", ...args)).status).toBe(1);
    for (const words of ["41-KH/ĐUK", "CHI BỘ TRẠM Y TẾ", "CHƯA gửi được"])
      expect(desk.text("p.html")).toContain(words);
  });

  it.each([
    ["two reports", ["check", "--slip", "p.docx", "a.docx", "b.docx"], "hãy nêu đúng một tệp"],
    ["another kind of file", ["check", "--slip", "p.pdf", "a.docx"], "phải là tệp .docx hoặc .html"],
    ["the report itself", ["check", "--slip", "./a.docx", "a.docx"], "trùng với báo cáo gốc"],
  ])("refuses %s", async (_, args, words) => {
    for (const name of ["a.docx", "b.docx"]) desk.put(name, docx(REPORT, "typed"));
    const before = desk.bytes("a.docx");
    const said = await desk.decuong(...args);
    expect(said).toMatchObject({ status: 2, out: "" });
    expect(said.err).toContain(words);
    expect(desk.bytes("a.docx")).toEqual(before);
  });
});

describe("decuong verify", () => {
  beforeEach(async () => {
    desk.put("a.docx", docx(REPORT, "typed"));
    await desk.decuong("check", "--slip", "p.docx", "a.docx");
  });

  it("knows the report again in another dialect", async () => {
    desk.put("b.docx", docx(REPORT, "automatic"));
    expect((await desk.decuong("verify", "b.docx", "--slip", "p.docx")).status).toBe(0);
  });

  it("says which paragraphs changed, came and went", async () => {
    const now = REPORT.replace("25", "26").replace("II.", "Có 02 đảng viên dự bị.\nII.");
    desk.put("b.docx", docx(now, "splitRuns"));
    const said = await desk.decuong("verify", "b.docx", "--slip", "p.docx");
    expect(said).toMatchObject({ status: 1, err: "" });
    expect(said.out).toContain("KHÁC bản đã kiểm tra: 2 chỗ khác, 5 đoạn giữ nguyên.");
    expect(said.out).toContain("Sửa (đoạn 4): «Chi bộ có 26 đảng viên.»");
    expect(said.out).toContain("Thêm (đoạn 5): «Có 02 đảng viên dự bị.»");
    const json = JSON.parse((await desk.decuong("verify", "b.docx", "--slip", "p.docx", "--json")).out);
    expect(json).toMatchObject({ file: "b.docx", verdict: "changed", kept: 5 });
    expect(json.changes[0]).toMatchObject({ kind: "changed", paragraph: 3, story: "main", behind: 2 });
  });

  it("compares with the code on paper alone", async () => {
    const code = /[0-9A-F]{4}(-[0-9A-F]{4}){4}/.exec(
      (await desk.decuong("verify", "a.docx", "--slip", "p.docx")).out,
    )![0];
    expect((await desk.decuong("verify", "a.docx", "--code", code.toLowerCase())).status).toBe(0);
    const other = await desk.decuong("verify", "p.docx", "--code", code);
    expect(other.status).toBe(1);
    expect(other.out).toContain("hãy mở tệp phiếu để xem");
  });

  it.each([
    ["neither slip nor code", ["verify", "a.docx"], "(--slip) hoặc mã"],
    ["both", ["verify", "a.docx", "--slip", "p.docx", "--code", "x"], "một trong hai"],
    ["a code that is none", ["verify", "a.docx", "--code", "7F3A"], "«7F3A» không phải mã trên phiếu"],
    ["a report for a slip", ["verify", "a.docx", "--slip", "a.docx"], "a.docx: không phải phiếu kiểm tra"],
    ["a missing slip", ["verify", "a.docx", "--slip", "x.html"], "x.html: không tìm thấy tệp"],
    ["a slip that is no document", ["verify", "a.docx", "--slip", "x.docx"], "không tìm thấy tệp"],
  ])("refuses %s", async (_, args, words) => {
    const said = await desk.decuong(...args);
    expect(said).toMatchObject({ status: 2, out: "" });
    expect(said.err).toContain(words);
  });
});
