/** What the drafter decided to leave stays left: through edits elsewhere, through the file, until its own text changes. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Checked, check } from "../../src/check/check.ts";
import { type Ignore, ignoreAll, ignoreOf, ignoresJson, readIgnores, withoutIgnore } from "../../src/check/ignores.ts";
import type { ReportDocument } from "../../src/document/document.ts";
import { report } from "../support/report.ts";
import { outlineOf } from "../support/small-outline.ts";

const today = "2028-06-01";
const TEXT = "Chi bộ lãnh đạo thực hiện nghiêm túc, có kết quả rõ; đảng viên đồng tình, quần chúng ủng hộ.";
const outline = outlineOf(`ĐỀ CƯƠNG BÁO CÁO
I. Đặc điểm tình hình
II. Kết quả thực hiện
1. Công tác tư tưởng
2. Công tác tổ chức
III. Kiến nghị, đề xuất`);

const SOURCE = `I. Đặc điểm tình hình
${TEXT}
II. Kết quả thực hiện
1. Công tác tư tưởng
Mở được ……… lớp học nghị quyết cho đảng viên và quần chúng trong kỳ.
2. Công tác tổ chức
Kết nạp ……… đảng viên trong kỳ.
{hi}Đoạn này cần xem lại số liệu trước khi trình.
III. Kiến nghị, đề xuất
${TEXT}`;

function checked(source: string, ignores: readonly Ignore[], changes: Partial<ReportDocument> = {}): Checked {
  return check(report(source, changes), { outline, today, ignores });
}

function told({ findings }: Checked): string[] {
  return findings.map(({ rule, place }) => `${rule}: ${place?.text ?? ""}`);
}

const ALL = checked(SOURCE, []);
const BLANK = ALL.findings.find(({ place }) => place?.text.includes("Kết nạp") === true)!;
const REST = [expect.stringMatching(/^leftover-blank: .*Mở được/), expect.stringMatching(/^highlight: /)];
const ignore = ignoreOf(BLANK, "Số liệu chờ cấp trên chốt", "2028-05-30");

test("an ignored finding leaves list, counts and verdict, and is told apart with its reason", () => {
  const { findings, ignored, counts } = checked(SOURCE, [ignore]);
  expect(findings).toEqual(ALL.findings.filter((finding) => finding !== BLANK));
  expect(ignored).toEqual([{ finding: BLANK, ignore }]);
  expect(counts).toEqual({ ...ALL.counts, error: ALL.counts.error - 1 });
  expect(
    checked(
      SOURCE,
      ALL.findings.map((one) => ignoreOf(one, "đã rõ", today)),
    ),
  ).toMatchObject({
    findings: [],
    verdict: "ready",
    counts: { error: 0, warning: 0, note: 0 },
  });
});

describe("it stays ignored", () => {
  test.each([
    ["when lines come before it", SOURCE.replace("II. Kết", `${TEXT}\n${TEXT}\nII. Kết`)],
    [
      "when lines before it go",
      SOURCE.replace(`${TEXT}\n`, "").replace("tình hình\n", `tình hình\nCó 25 đảng viên.\n`),
    ],
    ["in decomposed text", SOURCE.normalize("NFD")],
    ["when only blanks and capitals change", SOURCE.replace("Kết nạp ………", "KẾT  nạp\u00a0………")],
    ["when a section around it gets more text", SOURCE.replace("tổ chức\n", `tổ chức\n${TEXT}\n`)],
    ["when its section gets another number", SOURCE.replace("2. Công tác tổ chức", "3. Công tác tổ chức")],
  ])("%s", (_, source) => {
    const now = checked(source, [ignore]);
    expect(now.ignored).toHaveLength(1);
    expect(told(now)).not.toContainEqual(expect.stringContaining("nạp"));
  });

  test("on another machine: through the JSON of the state, members in any order", () => {
    const stored = JSON.parse(JSON.stringify(ignoresJson({ ignores: [ignore], others: [] })));
    const mixed = stored.map((one: object) => Object.fromEntries(Object.entries(one).reverse()));
    for (const json of [stored, mixed]) {
      expect(checked(SOURCE, readIgnores(json).ignores).ignored).toHaveLength(1);
    }
    expect(readIgnores(stored)).toEqual({ ignores: [ignore], others: [] });
  });
});

describe("it comes back", () => {
  test.each([
    ["when the words beside the blank change", SOURCE.replace("Kết nạp ……… đảng viên", "Kết nạp ……… quần chúng")],
    ["when a second blank stands in the sentence", SOURCE.replace("Kết nạp ………", "Kết nạp ……… trên ………")],
    [
      "when the sentence moves to another section",
      SOURCE.replace("Kết nạp ……… đảng viên trong kỳ.\n", "").replace(
        "1. Công tác tư tưởng\n",
        "1. Công tác tư tưởng\nKết nạp ……… đảng viên trong kỳ.\n",
      ),
    ],
  ])("%s", (_, source) => {
    const now = checked(source, [ignore]);
    expect(now.ignored).toEqual([]);
    expect(told(now)).toContainEqual(expect.stringContaining("nạp"));
  });

  test("as its twin: one decision covers one finding", () => {
    const twice = SOURCE.replace("Kết nạp ……… đảng viên trong kỳ.", "$&\n$&");
    expect(told(checked(twice, [])).filter((text) => text.includes("nạp"))).toHaveLength(2);
    expect(told(checked(twice, [ignore])).filter((text) => text.includes("nạp"))).toHaveLength(1);
    expect(checked(twice, [ignore, ignore]).ignored).toHaveLength(2);
  });
});

describe("what is missing has no text: its decision holds while the outline asks for that very section", () => {
  const LACKING = SOURCE.replace(/2\. Công tác tổ chức\n.*\n/, "");
  const missing = checked(LACKING, []).findings.find(({ rule }) => rule === "section-missing")!;
  const left = ignoreOf(missing, "Chi bộ mới thành lập", today);
  const isLeft = (source: string, asked = outline) =>
    check(report(source), { outline: asked, today, ignores: [left] }).ignored.length === 1;

  test("whatever stands before the place where it should be", () => {
    expect(isLeft(LACKING)).toBe(true);
    expect(isLeft(LACKING.replace(/1\. Công tác tư tưởng\n.*\n/, ""))).toBe(true);
  });

  test("not for another section there", () => {
    const other = outlineOf(`ĐỀ CƯƠNG BÁO CÁO
I. Đặc điểm tình hình
II. Kết quả thực hiện
1. Công tác tư tưởng
2. Công tác dân vận
III. Kiến nghị, đề xuất`);
    expect(isLeft(LACKING, other)).toBe(false);
  });
});

describe("all of a kind", () => {
  const kind = ignoreAll("leftover-blank", "Mẫu để trống cho chi bộ điền tay", today);

  test("are ignored, those written later too", () => {
    expect(told(checked(SOURCE, [kind]))).toEqual([REST[1]]);
    const more = checked(`${SOURCE}\nCòn ……… việc.`, [kind]);
    expect(more.ignored.map(({ ignore: by }) => by)).toEqual([kind, kind, kind]);
  });

  test("and a decision about one of them goes before", () => {
    const { ignored } = checked(SOURCE, [kind, ignore]);
    expect(ignored.map(({ ignore: by }) => by)).toEqual([kind, ignore]);
  });
});

test("taking a decision back brings the finding back, and no other", () => {
  const both = [ignore, ignoreAll("highlight", "giữ màu", today)];
  const again = JSON.parse(JSON.stringify(ignore)) as Ignore;
  expect(withoutIgnore(both, again)).toEqual([both[1]]);
  expect(withoutIgnore([ignore, ignore], ignore)).toEqual([ignore]);
  expect(withoutIgnore(both, { ...ignore, reason: "khác" })).toEqual(both);
});

describe("stored decisions", () => {
  test("that cannot be read decide nothing and are written back as they are", () => {
    const strange = [
      null,
      "x",
      { rule: "highlight", reason: "  ", date: today, all: true },
      { rule: "highlight", date: today, all: true },
      { rule: "highlight", reason: "vì", date: today, section: 3, story: null, text: null, data: {} },
      { rule: "highlight", reason: "vì", date: today, section: null, story: "margin", text: null, data: {} },
      { rule: "highlight", reason: "vì", date: today, section: null, story: null, text: null },
      { rule: "highlight", reason: "vì", date: today, region: "newer" },
    ];
    const read = readIgnores(strange);
    expect(read).toEqual({ ignores: [], others: strange });
    expect(ignoresJson({ ...read, ignores: [ignore] })).toEqual([
      expect.objectContaining({ rule: ignore.rule }),
      ...strange,
    ]);
    expect(checked(SOURCE, read.ignores).findings).toEqual(ALL.findings);
  });

  test.each([[null], [undefined], [{}], ["[]"], [3]])("that are %j are none", (stored) => {
    expect(readIgnores(stored)).toEqual({ ignores: [], others: [] });
  });

  test("are no entry when there are none", () => {
    expect(ignoresJson({ ignores: [], others: [] })).toBeNull();
  });

  test("of any JSON never break a check", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (stored) => {
        const { ignores } = readIgnores(stored);
        expect(checked(SOURCE, ignores).findings).toEqual(ALL.findings);
      }),
      { numRuns: 40 },
    );
  });
});

test("every finding can be ignored, and only it then is", () => {
  for (const finding of ALL.findings) {
    const { findings } = checked(SOURCE, [ignoreOf(finding, "vì", today)]);
    expect(findings).toEqual(ALL.findings.filter((other) => other !== finding));
  }
});
