/** `decuong check` goes by what the document says was decided: ignored findings, sections that do not arise. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { check } from "../../src/check/check.ts";
import { type Ignore, ignoreAll, ignoreOf, ignoresJson } from "../../src/check/ignores.ts";
import { stateXml } from "../../src/document/state-part.ts";
import { outlineJson } from "../../src/outline/outline-file.ts";
import { type DocumentState, NO_STATE, stateEntriesOf } from "../../src/outline/state.ts";
import { Desk } from "../support/command-line.ts";
import { docx } from "../support/docx.ts";
import { report } from "../support/report.ts";
import { outlineOf } from "../support/small-outline.ts";

const TEXT = "Chi bộ lãnh đạo thực hiện nghiêm túc, có kết quả rõ; đảng viên đồng tình, quần chúng ủng hộ.";
const outline = outlineOf("ĐỀ CƯƠNG BÁO CÁO\nI. Đặc điểm tình hình\nII. Kết quả thực hiện\nIII. Công tác đoàn thể");
const SOURCE = `I. Đặc điểm tình hình\n${TEXT}\nII. Kết quả thực hiện\nKết nạp ……… đảng viên trong kỳ.\n${TEXT}`;

const findings = check(report(SOURCE), { outline, today: "2027-12-01" }).findings;
const blank = ignoreOf(findings.find(({ rule }) => rule === "leftover-blank")!, "Chờ cấp trên chốt <số>", "2027-11-30");
const nothing = { section: "3", reason: "Chi bộ không có đoàn thể", date: "2027-11-29" };

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.clear());

function put(ignores: readonly Ignore[], change: Partial<DocumentState> = {}): void {
  const kept = { ...NO_STATE, outline, ignores: ignoresJson({ ignores, others: [] }), ...change };
  desk.put("a.docx", docx(SOURCE, "typed", { customXml: [stateXml(stateEntriesOf(kept))] }));
}

describe("a report whose findings are all decided upon", () => {
  beforeEach(() => put([blank], { declarations: [nothing] }));

  it("is ready, and says what was left and why", async () => {
    const said = await desk.decuong("check", "a.docx");
    expect(said).toMatchObject({ status: 0, err: "" });
    expect(said.out).toContain("SẴN SÀNG NỘP");
    expect(said.out).toContain("Đã viết 2/3 mục · 1 mục không phát sinh");
    expect(said.out).toContain("Đã bỏ qua 1 chỗ, có ghi lý do");
    expect(said.out).toContain("Lý do: Chờ cấp trên chốt <số> (30/11/2027)");
  });

  it("says the same in JSON, where findings and counts know nothing of it", async () => {
    const [read] = JSON.parse((await desk.decuong("check", "a.docx", "--format", "json")).out);
    expect(read).toMatchObject({
      verdict: "ready",
      findings: [],
      counts: { error: 0, filled: 3, required: 3, declared: 1 },
      ignored: [
        {
          rule: "leftover-blank",
          severity: "error",
          section: "2",
          paragraph: 3,
          ignored: { reason: blank.reason, date: "2027-11-30", all: false },
        },
      ],
    });
    expect(read.ignored[0].message).not.toBe("");
    expect(read.sections[2]).toMatchObject({ id: "3", status: "declaredNone", declared: nothing.reason });
    expect("declared" in read.sections[0]).toBe(false);
  });

  it("and on the printed page, with every sign as typed", async () => {
    const page = (await desk.decuong("check", "a.docx", "--format", "html")).out;
    expect(page).toContain("Đã bỏ qua 1 chỗ, có ghi lý do");
    expect(page).toContain("Chờ cấp trên chốt &#60;số&#62; (30/11/2027)");
    expect(page).toContain("không phát sinh: Chi bộ không có đoàn thể");
  });
});

it("all of a kind are left as one decision", async () => {
  put([ignoreAll("leftover-blank", "Chừa chỗ điền tay", "2027-11-30")]);
  const [read] = JSON.parse((await desk.decuong("check", "a.docx", "--format", "json")).out);
  expect(read.ignored).toMatchObject([{ rule: "leftover-blank", ignored: { all: true } }]);
  expect(read.findings).toMatchObject([{ rule: "section-missing" }]);
});

it("a section that does not arise is not put into the report", async () => {
  put([], { declarations: [nothing] });
  desk.put("dc.decuong.json", JSON.stringify(outlineJson(outline)));
  const said = await desk.decuong("skeleton", "dc.decuong.json", "--into", "a.docx", "-o", "b.docx");
  expect(said.err).toContain("không cần thêm gì");
  const [read] = JSON.parse((await desk.decuong("check", "b.docx", "--format", "json")).out);
  expect(read.sections[2]).toMatchObject({ status: "declaredNone" });
});
