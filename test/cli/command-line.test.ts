/** The command line as other programs and people meet it: contract.md, line by line. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Desk } from "../support/command-line.ts";
import { docx } from "../support/docx.ts";

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.clear());

const HALF_WRITTEN = `BÁO CÁO
Sơ kết giữa nhiệm kỳ 2025 - 2030

Phần thứ nhất
ĐÁNH GIÁ KẾT QUẢ GIỮA NHIỆM KỲ THỰC HIỆN NGHỊ QUYẾT ĐẠI HỘI
Chi bộ có 23 đảng viên, sinh hoạt đều kỳ; thuận lợi là đoàn kết, khó khăn là địa bàn rộng.
I. Kết quả thực hiện các chỉ tiêu chủ yếu
Kết nạp 12 đảng viên mới (chỉ tiêu Đại hội: 10 đảng viên mới) - vượt chỉ tiêu.
II. Kết quả lãnh đạo thực hiện các nhiệm vụ cụ thể
1. Lãnh đạo thực hiện nhiệm vụ chính trị
(Nêu kết quả thực hiện nhiệm vụ của đơn vị)`;

describe("help and wrong use", () => {
  it.each([[], ["--help"], ["help"]])("shows the commands for «%s»", async (...args: string[]) => {
    const said = await desk.decuong(...args);
    for (const command of ["outlines", "outline", "read", "skeleton", "check", "clean", "verify"])
      expect(said.out).toContain(`decuong ${command}`);
  });

  it.each(["outlines", "outline", "read", "skeleton", "check", "clean", "verify"])(
    "explains %s with --help and does nothing",
    async (command) => {
      const said = await desk.decuong(command, "--help");
      expect(said).toMatchObject({ status: 0, err: "" });
      expect(said.out).toMatch(new RegExp(`^decuong ${command}`));
    },
  );

  it.each([
    ["an unknown command", ["chek", "a.docx"], "Không có lệnh «chek»"],
    ["an unknown option", ["check", "a.docx", "--fast"], "Không có tùy chọn «--fast»"],
    ["an unknown option of a command without options", ["outlines", "--all"], "Không có tùy chọn «--all»"],
    ["an option without its value", ["check", "a.docx", "--format"], "«--format» cần một giá trị"],
    ["a value for a flag", ["outlines", "--json=yes"], "«--json» không nhận giá trị"],
    ["a name every object has", ["constructor"], "Không có lệnh «constructor»"],
    ["no file to check", ["check"], "Chưa nêu tệp nào"],
    ["no file to read", ["read"], "Chưa nêu tệp nào"],
    ["two files to read", ["read", "a.docx", "b.docx"], "chỉ nhận một tệp"],
    ["a file for a command without files", ["outlines", "x"], "không nhận tệp"],
    ["an unknown format", ["check", "a.docx", "--format", "pdf"], "Không có dạng kết quả «pdf»"],
    ["a workbook without a place to put it", ["check", "a.docx", "--format", "xlsx"], "-o TỆP.xlsx"],
    ["a day that does not exist", ["check", "a.docx", "--today", "2027-02-30"], "Ngày «2027-02-30» không đúng"],
    ["an unknown outline", ["check", "a.docx", "--outline", "phu-tho"], "«phu-tho» không phải mã đề cương"],
    ["a skeleton without a place to put it", ["skeleton", "phu-tho-2023-so-ket"], "-o TỆP.docx"],
    [
      "an unknown field",
      ["skeleton", "phu-tho-2023-so-ket", "-o", "a.docx", "--field", "name=X"],
      "Không có thông tin «name»",
    ],
    ["a field without a value", ["skeleton", "phu-tho-2023-so-ket", "-o", "a.docx", "--field", "unit"], "KHÓA=GIÁ_TRỊ"],
    [
      "a term that is none",
      ["skeleton", "phu-tho-2023-so-ket", "-o", "a.docx", "--field", "term=2030-2025"],
      "Nhiệm kỳ «2030-2025» không đúng",
    ],
  ])("refuses %s", async (_, args, words) => {
    const said = await desk.decuong(...args);
    expect(said).toMatchObject({ status: 2, out: "" });
    expect(said.err).toContain(words);
    expect(said.err).not.toMatch(/Error|undefined|at .*\.ts/);
  });
});

describe("a file that cannot be read", () => {
  it.each([
    ["a missing one", "khong-co.docx", null, "không tìm thấy tệp"],
    ["an empty file", "rong.docx", "", "Tệp rỗng"],
    ["a text file", "chu.docx", "Báo cáo", "không phải văn bản Word"],
    ["an old .doc", "cu.docx", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1".padEnd(600, "\0"), ".doc"],
  ])("names %s and what to do", async (_, name, content, words) => {
    if (content !== null)
      desk.put(
        name,
        Uint8Array.from(content, (character) =>
          content === "Báo cáo" ? character.codePointAt(0)! & 0x7f : character.codePointAt(0)!,
        ),
      );
    const said = await desk.decuong("read", name);
    expect(said).toMatchObject({ status: 2, out: "" });
    expect(said.err).toContain(`${name}: `);
    expect(said.err).toContain(words);
  });

  it("is named once among the results", async () => {
    const said = await desk.decuong("check", "khong-co.docx");
    expect(said.status).toBe(2);
    expect(said.out.match(/khong-co\.docx/g)).toHaveLength(1);
  });

  it("does not stop a batch", async () => {
    desk.put("a.docx", docx(HALF_WRITTEN, "typed"));
    desk.put("hong.docx", "PK\u0003\u0004 cụt");
    desk.put("z.docx", docx(HALF_WRITTEN, "splitRuns"));
    const said = await desk.decuong("check", "--outline", "phu-tho-2023-so-ket", ".", "--format", "json");
    const reports = JSON.parse(said.out);
    expect(reports.map(({ file, verdict }: { file: string; verdict: string }) => [file, verdict])).toEqual([
      ["a.docx", "notReady"],
      ["hong.docx", "unreadable"],
      ["z.docx", "notReady"],
    ]);
    expect(said.status).toBe(2);
    expect(said.err).toContain("hong.docx: ");
  });

  it.each(["check", "targets"])(
    "%s leaves the sentence about a bad file on a line of its own on a terminal",
    async (command) => {
      desk.put("a.docx", docx(HALF_WRITTEN, "typed"));
      desk.put("hong.docx", "PK\u0003\u0004 cụt");
      desk.put("z.docx", docx(HALF_WRITTEN, "typed"));
      desk.interactive = true;
      const { err } = await desk.decuong(command, ".");
      const left = err.split("\n").map((line) => line.split("\r\u001b[2K").at(-1));
      expect(left).toContainEqual(expect.stringMatching(/^hong\.docx: /));
      expect(left.at(-1)).toBe("");
    },
  );
});

describe("decuong outlines and outline", () => {
  it("lists the built-in outlines by id, title and source", async () => {
    const said = await desk.decuong("outlines", "--json");
    const rows = JSON.parse(said.out);
    expect(rows.map(({ id }: { id: string }) => id)).toEqual([
      "phu-tho-2023-so-ket",
      "tra-vinh-2022-bao-cao-chinh-tri",
      "dang-uy-khoi-doanh-nghiep-2018-so-ket",
    ]);
    for (const row of rows) expect(row).toMatchObject({ title: expect.any(String), source: expect.any(Object) });
  });

  it("reads an outline from .docx and .txt alike, and its own JSON back without a change", async () => {
    const text =
      "ĐỀ CƯƠNG BÁO CÁO\nTổng kết năm 2027\n\nI. TÌNH HÌNH CHUNG\n(Nêu thuận lợi, khó khăn)\nII. KẾT QUẢ\n1. Công tác tư tưởng\n- Số hội nghị (có số liệu cụ thể)\n2. Công tác kiểm tra\nIII. PHƯƠNG HƯỚNG";
    desk.put("a.txt", text);
    desk.put("a.docx", docx(text, "automatic"));
    const fromText = JSON.parse((await desk.decuong("outline", "a.txt", "--json")).out);
    const fromWord = JSON.parse((await desk.decuong("outline", "a.docx", "--json")).out);
    expect(fromText).toMatchObject({ format: "de-cuong-bao-cao/outline", version: 1 });
    expect(fromText.sections.map(({ marker, title }: { marker: string; title: string }) => [marker, title])).toEqual([
      ["I.", "TÌNH HÌNH CHUNG"],
      ["II.", "KẾT QUẢ"],
      ["III.", "PHƯƠNG HƯỚNG"],
    ]);
    expect(fromWord.sections).toEqual(fromText.sections);
    desk.put("a.decuong.json", JSON.stringify(fromText));
    expect(JSON.parse((await desk.decuong("outline", "a.decuong.json", "--json")).out)).toEqual(fromText);
  });

  it("says so when a section named by --range is not there", async () => {
    desk.put("a.txt", "I. MỘT\n1. Hai\nII. BA\n");
    const said = await desk.decuong("outline", "a.txt", "--range", "VII");
    expect(said.status).toBe(2);
    expect(said.err).toContain("Không tìm thấy mục «VII»");
  });
});

describe("decuong read", () => {
  it("prints the contract's JSON", async () => {
    desk.put("a.docx", docx("I. TÌNH HÌNH CHUNG\nChi bộ có 23 đảng viên.", "automatic"));
    const read = JSON.parse((await desk.decuong("read", "a.docx", "--json")).out);
    expect(Object.keys(read)).toEqual([
      "file",
      "paragraphs",
      "tables",
      "controls",
      "notes",
      "comments",
      "insertions",
      "deletions",
      "warnings",
    ]);
    expect(read.paragraphs[0]).toMatchObject({
      index: 0,
      text: "TÌNH HÌNH CHUNG",
      number: "I.",
      inTable: false,
      control: null,
    });
    expect(Object.keys(read.paragraphs[0])).toEqual([
      "index",
      "text",
      "number",
      "style",
      "outlineLevel",
      "inTable",
      "control",
    ]);
  });
});

describe("decuong check", () => {
  beforeEach(() => desk.put("a.docx", docx(HALF_WRITTEN, "typed")));

  it("prints the contract's JSON and ends with 1 when there are errors", async () => {
    const said = await desk.decuong("check", "--outline", "phu-tho-2023-so-ket", "a.docx", "--format", "json");
    expect(said.status).toBe(1);
    const [report] = JSON.parse(said.out);
    expect(Object.keys(report)).toEqual([
      "file",
      "outline",
      "verdict",
      "sections",
      "findings",
      "targets",
      "counts",
      "ignored",
      "form",
    ]);
    expect(report).toMatchObject({ file: "a.docx", outline: "phu-tho-2023-so-ket", verdict: "notReady" });
    expect(report.sections).toHaveLength(27);
    expect(Object.keys(report.sections[0])).toEqual(["id", "marker", "title", "status", "paragraph", "text"]);
    const missing = report.findings.find(({ rule }: { rule: string }) => rule === "section-missing");
    expect(missing).toMatchObject({ severity: "error", paragraph: null, text: null });
    expect(Object.keys(missing)).toEqual([
      "rule",
      "severity",
      "section",
      "paragraph",
      "text",
      "message",
      "need",
      "have",
      "how",
    ]);
    expect(Object.keys(report.counts)).toEqual(["error", "warning", "note", "filled", "required", "declared"]);
    expect(report.counts.error).toBe(
      report.findings.filter(({ severity }: { severity: string }) => severity === "error").length,
    );
  });

  it("gives the same answer for the same file, always", async () => {
    const one = await desk.decuong("check", "--outline", "phu-tho-2023-so-ket", "a.docx", "--format", "json");
    const two = await desk.decuong("check", "--outline", "phu-tho-2023-so-ket", "a.docx", "--format", "json");
    expect(two).toEqual(one);
  });

  it("without any outline applies only the rules that need none", async () => {
    const [report] = JSON.parse((await desk.decuong("check", "a.docx", "--format", "json")).out);
    expect(report.outline).toBeNull();
    expect(report.sections).toEqual([]);
    expect(report.findings.filter(({ rule }: { rule: string }) => rule.startsWith("section-"))).toEqual([]);
  });

  it("prints text grouped by section, verdict first, in Vietnamese only", async () => {
    const { out } = await desk.decuong("check", "--outline", "phu-tho-2023-so-ket", "a.docx");
    expect(out).toMatch(/^a\.docx\n {2}CHƯA nộp được: còn \d+ lỗi/);
    expect(out).toContain("Phần thứ hai");
    expect(out).not.toMatch(/section-|leftover|undefined|null|\bp1\.\d/);
  });

  it("writes a page that loads nothing and quotes the document safely", async () => {
    desk.put("b.docx", docx("I. <script>alert(1)</script>\nChi bộ «A» & B: ……", "typed"));
    const said = await desk.decuong(
      "check",
      "--outline",
      "phu-tho-2023-so-ket",
      "b.docx",
      "--format",
      "html",
      "-o",
      "b.html",
    );
    expect(said.out).toBe("");
    const page = desk.text("b.html");
    expect(page).not.toMatch(/<script|src=|href=|url\(|@import/);
    expect(page).toContain('<html lang="vi">');
  });

  it("writes a workbook of two sheets for the receiver", async () => {
    desk.put("c.docx", docx(HALF_WRITTEN, "nfd"));
    const said = await desk.decuong(
      "check",
      "--outline",
      "phu-tho-2023-so-ket",
      "a.docx",
      "c.docx",
      "--format",
      "xlsx",
      "-o",
      "t.xlsx",
    );
    expect(said.status).toBe(1);
    expect([...desk.bytes("t.xlsx").slice(0, 2)]).toEqual([0x50, 0x4b]);
  });

  it("keeps a file that is already there under another name", async () => {
    desk.put("kq.json", "của người khác");
    const said = await desk.decuong("check", "a.docx", "--format", "json", "-o", "kq.json");
    expect(desk.text("kq.cu-1.json")).toBe("của người khác");
    expect(said.err).toContain("kq.cu-1.json");
  });
});

describe("decuong skeleton", () => {
  it("makes a document that carries its outline: checked later without naming one, nothing is filled", async () => {
    const made = await desk.decuong("skeleton", "phu-tho-2023-so-ket", "-o", "khung.docx", "--field", "term=2025-2030");
    expect(made).toMatchObject({ status: 0, out: "" });
    const said = await desk.decuong("check", "khung.docx", "--format", "json");
    const [report] = JSON.parse(said.out);
    expect(said.status).toBe(1);
    expect(report.outline).toBe("phu-tho-2023-so-ket");
    expect(report.counts.filled).toBe(0);
    expect(report.sections.every(({ status }: { status: string }) => status !== "missing" && status !== "filled")).toBe(
      true,
    );
  });

  it("adds to a half-written report only what it lacks and keeps every paragraph in order", async () => {
    desk.put("a.docx", docx(HALF_WRITTEN, "styled"));
    const before = JSON.parse((await desk.decuong("read", "a.docx", "--json")).out);
    const made = await desk.decuong("skeleton", "phu-tho-2023-so-ket", "--into", "a.docx", "-o", "b.docx");
    expect(made.status).toBe(0);
    const after = JSON.parse((await desk.decuong("read", "b.docx", "--json")).out);
    const texts = (read: { paragraphs: { text: string }[] }) => read.paragraphs.map(({ text }) => text);
    const left = texts(before).filter((text) => text !== "");
    let at = 0;
    for (const text of texts(after)) if (text === left[at]) at += 1;
    expect(at).toBe(left.length);
    const [report] = JSON.parse((await desk.decuong("check", "b.docx", "--format", "json")).out);
    expect(report.findings.filter(({ rule }: { rule: string }) => rule === "section-missing")).toEqual([]);
  });

  it("refuses to write over the report it adds to", async () => {
    desk.put("a.docx", docx(HALF_WRITTEN, "typed"));
    const said = await desk.decuong("skeleton", "phu-tho-2023-so-ket", "--into", "a.docx", "-o", "./a.docx");
    expect(said.status).toBe(2);
    expect(said.err).toContain("trùng với báo cáo gốc");
  });
});
