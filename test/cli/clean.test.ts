/** `decuong clean`: the copy to submit, or the reasons why not. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ignoreAll, ignoresJson } from "../../src/check/ignores.ts";
import type { Block } from "../../src/document/blocks.ts";
import { newReport } from "../../src/docx/new-report.ts";
import { outlineJson } from "../../src/outline/outline-file.ts";
import { type DocumentState, NO_STATE, stateEntriesOf } from "../../src/outline/state.ts";
import { skeleton } from "../../src/skeleton/skeleton.ts";
import { Desk } from "../support/command-line.ts";
import { docx } from "../support/docx.ts";
import { outlineOf } from "../support/small-outline.ts";

const TEXT = "Chi bộ lãnh đạo thực hiện nghiêm túc, có kết quả rõ; đảng viên đồng tình, quần chúng ủng hộ.";
const outline = outlineOf(`ĐỀ CƯƠNG BÁO CÁO
Sơ kết giữa nhiệm kỳ
I. Đặc điểm tình hình
Nêu khái quát những thuận lợi, khó khăn của đơn vị.
II. Kết quả thực hiện
Nêu việc học tập nghị quyết.`);

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.clear());

/** A report made from the skeleton, the controls of these sections written in. */
function put(written: readonly string[], text = TEXT, state: Partial<DocumentState> = {}): void {
  const blocks = skeleton(outline).map(
    (block): Block => (block.type === "guided" && written.includes(block.tag) ? { ...block, text: [text] } : block),
  );
  desk.put("a.docx", newReport(blocks, stateEntriesOf({ ...NO_STATE, outline, ...state })));
}

async function read(name: string) {
  return JSON.parse((await desk.decuong("read", name, "--json")).out);
}

describe("a written report", () => {
  it("becomes its clean copy, and stays as it was itself", async () => {
    put(["1", "2"]);
    const before = desk.bytes("a.docx");
    const said = await desk.decuong("clean", "a.docx", "-o", "b.docx");
    expect(said).toMatchObject({ status: 0, out: "" });
    expect(said.err).toContain("Đã ghi b.docx");
    expect(said.err).toContain("2 khung ô (chữ trong ô giữ lại), dữ liệu của công cụ; chữ đã viết giữ nguyên");
    expect(said.err).toContain("Bản nộp: 0 sót.");
    expect(desk.bytes("a.docx")).toEqual(before);
    const { paragraphs, controls } = await read("b.docx");
    expect(controls).toEqual([]);
    expect(paragraphs.map(({ text }: { text: string }) => text)).toEqual(
      (await read("a.docx")).paragraphs.map(({ text }: { text: string }) => text),
    );
  });

  it("checks clean by the receiver, who names the outline", async () => {
    put(["1", "2"]);
    await desk.decuong("clean", "a.docx", "-o", "b.docx");
    desk.put("dc.decuong.json", JSON.stringify(outlineJson(outline)));
    const said = await desk.decuong("check", "b.docx", "--outline", "dc.decuong.json", "--format", "json");
    expect(JSON.parse(said.out)).toMatchObject([{ verdict: "ready", findings: [] }]);
  });
});

describe("a report with errors left", () => {
  it("is refused, each error named with its section, and nothing is written", async () => {
    put(["1"]);
    const said = await desk.decuong("clean", "a.docx", "-o", "b.docx");
    expect(said).toMatchObject({ status: 1, out: "" });
    expect(said.err).toContain("a.docx: Chưa làm bản nộp: bản nộp sẽ còn 1 lỗi");
    expect(said.err).toMatch(/\n- II\. Kết quả thực hiện: .+\./);
    expect(() => desk.bytes("b.docx")).toThrow();
  });

  it("is written all the same with --force, and says what is wrong", async () => {
    put(["1"]);
    const said = await desk.decuong("clean", "a.docx", "-o", "b.docx", "--force");
    expect(said.status).toBe(1);
    expect(said.err).toContain("Đã ghi theo yêu cầu, dù bản nộp còn 1 lỗi");
    const texts = (await read("b.docx")).paragraphs.map(({ text }: { text: string }) => text);
    expect(texts).toContain("II. Kết quả thực hiện");
    expect(texts.join("\n")).not.toContain("Nêu việc học tập");
  });

  it("is not refused for what the copy mends, or what was decided", async () => {
    put(["1", "2"], `${TEXT} Kết nạp ……… đảng viên.`, {
      ignores: ignoresJson({ ignores: [ignoreAll("leftover-blank", "Điền tay", "2027-11-30")], others: [] }),
    });
    expect((await desk.decuong("clean", "a.docx", "-o", "b.docx")).status).toBe(0);
    put(["1"], TEXT, { declarations: [{ section: "2", reason: "Mới thành lập", date: "2027-11-30" }] });
    expect((await desk.decuong("check", "a.docx")).status).toBe(1);
    expect((await desk.decuong("clean", "a.docx", "-o", "c.docx")).status).toBe(0);
  });
});

describe("wrong use", () => {
  it.each([
    ["no file", [], "Chưa nêu tệp nào"],
    ["no place to write to", ["a.docx"], "-o TỆP.docx"],
    ["the report itself", ["a.docx", "-o", "./a.docx"], "trùng với báo cáo gốc"],
    ["an unknown option", ["a.docx", "-o", "b.docx", "--fast"], "Không có tùy chọn «--fast»"],
    ["a file that is none", ["khong-co.docx", "-o", "b.docx"], "không tìm thấy tệp"],
  ])("%s", async (_, args, words) => {
    put(["1", "2"]);
    const said = await desk.decuong("clean", ...args);
    expect(said).toMatchObject({ status: 2, out: "" });
    expect(said.err).toContain(words);
  });
});

it("a document without an outline is copied, and that is said", async () => {
  desk.put("a.docx", docx(TEXT, "typed"));
  const said = await desk.decuong("clean", "a.docx", "-o", "b.docx");
  expect(said.status).toBe(0);
  expect(said.err).toContain("không mang theo đề cương");
  expect({ ...(await read("b.docx")), file: "" }).toEqual({ ...(await read("a.docx")), file: "" });
});
