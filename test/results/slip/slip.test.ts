/** The slip as it is printed, as a page and as a document: what stands on it, and that it can be read back. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { check } from "../../../src/check/check.ts";
import { ignoreOf } from "../../../src/check/ignores.ts";
import type { ReportDocument } from "../../../src/document/document.ts";
import { fingerprint } from "../../../src/document/fingerprint.ts";
import { readDocument } from "../../../src/document/read.ts";
import { openPackage } from "../../../src/ooxml/package.ts";
import { builtinOutlines } from "../../../src/outline/builtin/builtin.ts";
import { filledOutline } from "../../../src/outline/fields.ts";
import { compareWithSlip } from "../../../src/results/slip/comparison.ts";
import { type Slip, type SlipSource, slipOf } from "../../../src/results/slip/slip.ts";
import { slipOfCode, slipOfDocument, slipOfPage } from "../../../src/results/slip/slip-data.ts";
import { slipDocument } from "../../../src/results/slip/slip-document.ts";
import { slipPage } from "../../../src/results/slip/slip-page.ts";
import { TOOL_VERSION } from "../../../src/results/version.ts";
import type { OwedTarget } from "../../../src/targets/target.ts";
import { report } from "../../support/report.ts";

const issued = builtinOutlines.find(({ id }) => id === "phu-tho-2023-so-ket")!;
const fields = { unit: "Chi bộ Trạm Y tế", superior: "Đảng bộ xã", place: "Phú Thọ", term: "2025-2030" };

const HALF = `BÁO CÁO
Sơ kết giữa nhiệm kỳ 2025 - 2030
Phần thứ nhất
ĐÁNH GIÁ KẾT QUẢ GIỮA NHIỆM KỲ
I. Kết quả thực hiện các chỉ tiêu chủ yếu
Kết nạp 12 đảng viên <mới>, vượt chỉ tiêu & kế hoạch.
II. Kết quả lãnh đạo thực hiện các nhiệm vụ cụ thể
1. Lãnh đạo thực hiện nhiệm vụ chính trị
(Nêu kết quả thực hiện nhiệm vụ của đơn vị)`;

function source(document: ReportDocument, changes: Partial<SlipSource> = {}): SlipSource {
  const outline = filledOutline(issued, fields);
  const checked = check(document, { outline, fields, today: "2027-02-08" });
  const made = { report: { file: "bao cao/chi-bo.docx", outline, checked }, document, issued, fields };
  return { ...made, date: "2027-02-08", time: "14:05", ...changes };
}

function slip(text = HALF, changes: Partial<SlipSource> = {}): Slip {
  return slipOf(source(report(text), changes));
}

/** The lines a reader of the document reads. */
function printed(one: Slip): string[] {
  const { document } = readDocument(openPackage(slipDocument(one)));
  return document.paragraphs.map(({ text }) => text).filter((text) => text !== "");
}

describe("on paper", () => {
  const lines = printed(slip());

  it("begins with the head of an office paper", () => {
    expect(lines.slice(0, 7)).toEqual([
      "ĐẢNG BỘ XÃ",
      "CHI BỘ TRẠM Y TẾ",
      "*",
      "ĐẢNG CỘNG SẢN VIỆT NAM",
      "Phú Thọ, ngày 08 tháng 02 năm 2027",
      "PHIẾU KIỂM TRA BÁO CÁO",
      "BÁO CÁO Sơ kết giữa nhiệm kỳ 2025 - 2030",
    ]);
  });

  it.each([
    ["the file, without its folder", "chi-bo.docx"],
    [
      "the outline, its source and edition",
      /^ĐỀ CƯƠNG .* \(BTV Đảng ủy Khối, số 41-KH\/ĐUK, ngày 21\/03\/2023\); mã bản đề cương [0-9A-F]{4}-[0-9A-F]{4}$/,
    ],
    ["the time", "14 giờ 05, ngày 08 tháng 02 năm 2027"],
    ["the version of the tool", new RegExp(`bản ${TOOL_VERSION}`)],
    ["the fingerprint", fingerprint(report(HALF)).code],
    ["the verdict", /^Báo cáo CHƯA gửi được: còn \d+ lỗi phải sửa\./],
    ["how many sections are written", /^Đã viết [1-3]\/\d\d mục\.$/],
    ["a section that holds guidance alone", "mới có lời hướng dẫn"],
    ["an open finding", /^Mục «1\. Lãnh đạo thực hiện nhiệm vụ chính trị.*» mới có lời hướng dẫn/],
    ["places to sign", "BÍ THƯ"],
  ])("says %s", (_, words) => {
    expect(lines.some((line) => (typeof words === "string" ? line === words : words.test(line)))).toBe(true);
  });

  it("names no more findings than fit, and says how many there are besides", () => {
    const many = slip(
      `${HALF}\n${Array.from({ length: 20 }, (_, at) => `Đã mở ${at + 2} lớp, có …… học viên.`).join("\n")}`,
    );
    const open = many.findings.length;
    expect(open).toBeGreaterThan(25);
    expect(printed(many).find((line) => /dòng nữa/.test(line))).toContain(`Và ${open - 12} dòng nữa`);
    expect(lines.join("\n")).not.toContain("dòng nữa");
  });

  it("takes unit and superior from the head of the report where the fields do not say", () => {
    const headed = `ĐẢNG ỦY XÃ TÂN LẬP\nCHI BỘ TRẠM Y TẾ\n*\nĐẢNG CỘNG SẢN VIỆT NAM\nPhú Thọ, ngày 05 tháng 5 năm 2028\n${HALF}`;
    expect(slip(headed, { fields: {} })).toMatchObject({
      superior: "ĐẢNG ỦY XÃ TÂN LẬP",
      unit: "CHI BỘ TRẠM Y TẾ",
      place: "Phú Thọ",
    });
    expect(slip(headed)).toMatchObject({ superior: "Đảng bộ xã", unit: "Chi bộ Trạm Y tế" });
    const unfilled = headed.replace("Phú Thọ, ngày 05", "……, ngày …");
    expect(slip(unfilled, { fields: {} }).place).toBe("");
  });

  it("leaves room for a pen where unit and place are not known", () => {
    const blank = printed(slip(HALF, { fields: {} }));
    expect(blank.slice(0, 5)).toEqual([
      "…………………………",
      "…………………………",
      "*",
      "ĐẢNG CỘNG SẢN VIỆT NAM",
      "……………, ngày 08 tháng 02 năm 2027",
    ]);
  });

  it("says nothing of sections without an outline, nor of a time that is not known", () => {
    const document = report("BÁO CÁO\nKết quả năm 2026\nChi bộ có 12 đảng viên.");
    const checked = check(document, { today: "2027-02-08" });
    const lines = printed(
      slipOf({
        report: { file: "a.docx", outline: null, checked },
        document,
        issued: null,
        fields: {},
        date: "2027-12-31",
        time: null,
      }),
    );
    expect(lines).toContain("không có; chỉ kiểm tra những điều không cần đề cương");
    expect(lines).toContain("Báo cáo sẵn sàng để gửi: không còn lỗi nào.");
    expect(lines).toContain("ngày 31 tháng 12 năm 2027");
    expect(lines.join("\n")).not.toContain("Các mục của đề cương");
  });

  it("warns where Word did not show the whole document", () => {
    const partial = report(HALF, { warnings: [{ code: "notSeen", detail: "notes" }] });
    expect(printed(slipOf(source(partial))).join("\n")).toContain("Word chưa cho đọc hết");
    expect(lines.join("\n")).not.toContain("Word chưa cho đọc hết");
  });

  it("is the same for the same check", () => {
    expect(slipDocument(slip())).toEqual(slipDocument(slip()));
    expect(slipPage(slip())).toBe(slipPage(slip()));
  });
});

describe("chỉ tiêu", () => {
  const outline = filledOutline(issued, fields);
  const linesOf = (document: ReportDocument, owed: readonly OwedTarget[] = []) => {
    const checked = check(document, { outline, fields, owed, today: "2027-02-08" });
    return printed(slipOf(source(document, { report: { file: "a.docx", outline, checked } })));
  };

  it("stand there with what was asked, what was reached, what the report says of it and how the two compare", () => {
    const sentence = "Kết nạp 339 đảng viên (chỉ tiêu cả nhiệm kỳ: 400 đảng viên) - Vượt.";
    const lines = linesOf(report(HALF.replace(/Kết nạp 12.*/, sentence)));
    const at = lines.indexOf("3. Chỉ tiêu");
    expect(lines.slice(at + 1, at + 7)).toEqual(["TT", "Chỉ tiêu", "Mức giao", "Kết quả", "Báo cáo ghi", "Đối chiếu"]);
    const row = lines.slice(at + 7, at + 13);
    expect(row.slice(2, 5)).toEqual(["400 đảng viên", "339 đảng viên", "vượt"]);
    expect(row[5]).toContain("339/400 = 84,75 %");
  });

  it("that are owed and not spoken of stand there too", () => {
    const goal = { comparator: "gte", value: 5 } as const;
    const typed = { kind: "typed", text: "Tổ chức 5 lớp bồi dưỡng" } as const;
    const owed: OwedTarget = {
      id: "t1",
      name: "lớp bồi dưỡng lý luận",
      unit: "lớp",
      goal,
      base: null,
      better: "higher",
      source: typed,
    };
    const lines = linesOf(report(HALF), [owed]);
    expect(lines).toContain("lớp bồi dưỡng lý luận");
    expect(lines).toContain("báo cáo chưa nói đến");
  });
});

describe("what the drafter decided", () => {
  const document = report(HALF);
  const outline = filledOutline(issued, fields);
  const open = check(document, { outline, fields, today: "2027-02-08" });
  const [first] = open.findings;
  const checked = check(document, {
    outline,
    fields,
    today: "2027-02-08",
    ignores: [ignoreOf(first!, "Sẽ bổ sung tại hội nghị", "2027-02-07")],
    declarations: [{ section: "p2.3", reason: "không có kiến nghị", date: "2027-02-07" }],
  });
  const lines = printed(slipOf(source(document, { report: { file: "a.docx", outline, checked } })));

  it("stands there with its reason and day, apart from what is open", () => {
    expect(lines.some((line) => /^\d\. Nhận xét đã bỏ qua, có lý do$/.test(line))).toBe(true);
    expect(lines).toContain("Sẽ bổ sung tại hội nghị (07/02/2027)");
    expect(lines).toContain("không phát sinh: không có kiến nghị");
    expect(lines.find((line) => /^Đã viết/.test(line))).toContain("1 mục không phát sinh");
  });

  it("is no chapter where nothing was decided", () => {
    expect(printed(slip()).join("\n")).not.toContain("bỏ qua");
  });
});

describe("the edition of the outline", () => {
  it("is that of the issued text: neither fields nor warnings change it, a word does", () => {
    const edition = (changes: Partial<SlipSource>) => slip(HALF, changes).outline!.edition;
    const warned = { ...issued, warnings: [{ line: 1, text: "x", reason: "unplaced" as const }] };
    expect(edition({ issued: warned, fields: { term: "2030-2035" } })).toBe(edition({}));
    expect(edition({ issued: { ...issued, title: `${issued.title}.` } })).not.toBe(edition({}));
  });
});

describe("read back", () => {
  const made = slip();
  const asDocument = slipOfDocument(readDocument(openPackage(slipDocument(made))).document);
  const asPage = slipOfPage(slipPage(made));

  it("gives the text that was checked, from the document and from the page", () => {
    const { code, lines } = fingerprint(report(HALF));
    const checked = { code, lines: lines.map(({ digest }) => digest) };
    expect(asDocument).toEqual({ checked });
    expect(asPage).toEqual({ checked });
    expect(compareWithSlip(report(HALF), checked).verdict).toBe("same");
  });

  it("gives the code alone where the data was lost, or was typed from paper", () => {
    const bare = { checked: { code: made.fingerprint.code, lines: null } };
    const { document } = readDocument(openPackage(slipDocument(made)));
    expect(slipOfDocument({ ...document, customXml: [] })).toEqual(bare);
    expect(slipOfPage(slipPage(made).replace(/<script[\s\S]*?<\/script>/, ""))).toEqual(bare);
    expect(slipOfCode(made.fingerprint.code.toLowerCase().replaceAll("-", " "))).toEqual(bare);
  });

  it.each([
    ["a report", () => slipOfDocument(report(HALF)), "notSlip"],
    ["another page", () => slipOfPage("<html><body>Xin chào</body></html>"), "notSlip"],
    ["nothing", () => slipOfPage(""), "notSlip"],
    ["a block that is no JSON", () => slipOfPage('<script id="de-cuong-bao-cao-slip">{"a":</script>'), "notSlip"],
    ["a block of another format", () => slipOfPage('<script id="de-cuong-bao-cao-slip">[]</script>'), "notSlip"],
    ["a slip without lines", () => slipOfPage(slipPage(made).replace(/"lines":\[[^\]]*\]/, '"lines":null')), "notSlip"],
    [
      "a slip with a code of its own",
      () => slipOfPage(slipPage(made).replace(/"code":"[^"]*"/, '"code":"x"')),
      "notSlip",
    ],
    ["a newer slip", () => slipOfPage(slipPage(made).replace('"version":1', '"version":2')), "newer"],
  ])("%s is refused", (_, read, fault) => {
    expect(read()).toEqual({ fault });
  });
});

describe("the page", () => {
  it("runs nothing, fetches nothing and takes no text for mark-up", () => {
    const hostile = `${HALF}\nIII. </script><script>alert(1)</script>\n<img src=x onerror=alert(1)>`;
    const html = slipPage(slip(hostile, { fields: { ...fields, unit: '"><script>alert(1)</script>' } }));
    expect(html).toContain("default-src 'none'");
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).not.toMatch(/<img|<link|src=|href=|@import|url\(/);
  });

  it("holds no word of the report but its title and what findings quote", () => {
    expect(slipPage(slip())).not.toContain("Kết nạp 12 đảng viên");
  });
});

it("names the version of the package", () => {
  const { version } = JSON.parse(readFileSync(new URL("../../../package.json", import.meta.url), "utf8"));
  expect(TOOL_VERSION).toBe(version);
});
