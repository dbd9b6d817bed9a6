/** «Không phát sinh» said in the pane: the section is neither missing nor written, and is counted apart. */
import { describe, expect, test } from "vitest";
import { type Checked, check } from "../../src/check/check.ts";
import { rules } from "../../src/check/rules/index.ts";
import type { Declaration } from "../../src/outline/state.ts";
import { report } from "../support/report.ts";
import { outlineOf } from "../support/small-outline.ts";

const today = "2028-06-01";
const TEXT = "Chi bộ lãnh đạo thực hiện nghiêm túc, có kết quả rõ; đảng viên đồng tình, quần chúng ủng hộ.";
const outline = outlineOf(`ĐỀ CƯƠNG BÁO CÁO
I. Đặc điểm tình hình
II. Kết quả thực hiện
1. Công tác tư tưởng
Nêu rõ việc học tập nghị quyết của Đảng và những chuyển biến trong nhận thức của đảng viên.
2. Công tác dân vận
3. Công tác đoàn thể
III. Kiến nghị, đề xuất`);

const WRITTEN = `I. Đặc điểm tình hình
${TEXT}
II. Kết quả thực hiện
1. Công tác tư tưởng
${TEXT}
2. Công tác dân vận
${TEXT}
3. Công tác đoàn thể
${TEXT}
III. Kiến nghị, đề xuất
${TEXT}`;

function declared(...sections: string[]): Declaration[] {
  return sections.map((section) => ({ section, reason: `Lý do ${section}`, date: today }));
}

function checked(source: string, ...sections: string[]): Checked {
  // The numbers of what is left are another matter, and others' tests.
  const asked = rules.filter(({ group }) => group !== "numbering");
  return check(report(source), { outline, today, declarations: declared(...sections), rules: asked });
}

function told({ findings }: Checked): string[] {
  return findings.map(({ rule, section }) => `${rule} ${section ?? "-"}`);
}

const WITHOUT_3 = WRITTEN.replace(/3\. Công tác đoàn thể\n.*\n/, "");
const BARE_3 = WRITTEN.replace(/(3\. Công tác đoàn thể\n).*\n/, "$1");

describe("a declared section", () => {
  test.each([
    ["that is missing", WITHOUT_3],
    ["that is bare", BARE_3],
  ])("%s is no fault, with its reason, and counts as declared", (_, source) => {
    expect(told(checked(source))).toHaveLength(1);
    const now = checked(source, "2.3");
    expect(told(now)).toEqual([]);
    expect(now.sections.get("2.3")).toMatchObject({ status: "declaredNone", declared: "Lý do 2.3" });
    expect(now.counts).toMatchObject({ filled: 6, declared: 1, required: 6 });
    expect(now.verdict).toBe("ready");
  });

  test("that is written counts as written, whatever was declared", () => {
    const now = checked(WRITTEN, "2.3");
    expect(now.sections.get("2.3")).toMatchObject({ status: "filled" });
    expect(now.sections.get("2.3")?.declared).toBeUndefined();
    expect(now.counts).toMatchObject({ filled: 6, declared: 0 });
    expect(told(checked(BARE_3.replace("đoàn thể\n", "đoàn thể\nĐã họp.\n"), "2.3"))).toEqual(["section-thin 2.3"]);
  });

  test("keeps the guidance that stands in it a fault: it would be printed", () => {
    const guidance = "Nêu rõ việc học tập nghị quyết của Đảng và những chuyển biến trong nhận thức của đảng viên.";
    const source = WRITTEN.replace(/(1\. Công tác tư tưởng\n).*\n/, `$1${guidance}\n`);
    expect(told(checked(source))).toEqual(["section-guidance-only 2.1"]);
    expect(told(checked(source, "2.1"))).toEqual(["leftover-guidance 2.1"]);
  });
});

describe("a declaration", () => {
  const WITHOUT_II = WRITTEN.replace(/II\. [\s\S]*?(?=III\. )/, "");

  test("covers all below its section", () => {
    expect(told(checked(WITHOUT_II))).toEqual(["section-missing 2"]);
    const now = checked(WITHOUT_II, "2");
    expect(told(now)).toEqual([]);
    expect(now.counts).toMatchObject({ filled: 6, declared: 4, required: 6 });
  });

  test("of all the sections of a chapter covers the chapter", () => {
    const bare = WRITTEN.replace(/(II\. Kết quả thực hiện\n)[\s\S]*?(?=III\. )/, "$1");
    expect(told(checked(bare, "2.1", "2.2"))).toEqual(["section-missing 2.3", "section-empty 2"].reverse());
    expect(told(checked(bare, "2.1", "2.2", "2.3"))).toEqual([]);
  });

  test("of a section of a missing chapter leaves the others missing with the chapter, as one", () => {
    const { findings } = checked(WITHOUT_II, "2.2");
    expect(findings).toMatchObject([
      { rule: "section-missing", severity: "error", section: "2", data: { headingOnly: false } },
    ]);
    const [finding] = findings;
    expect(finding?.rule === "section-missing" && finding.data.below.map(({ id }) => id)).toEqual(["2.1", "2.3"]);
  });

  test("is no section for another to stand behind", () => {
    const source = WRITTEN.replace(/2\. Công tác dân vận\n.*\n3\. Công tác đoàn thể\n.*\n/, "");
    const [finding] = checked(source, "2.2").findings;
    expect(finding).toMatchObject({ rule: "section-missing", section: "2.3", data: { after: { id: "2.1" } } });
  });

  test("of a section the outline does not have says nothing", () => {
    expect(checked(WRITTEN, "9.9")).toMatchObject({ findings: [], counts: { declared: 0 } });
    expect(check(report(WRITTEN), { today, declarations: declared("1") }).sections.size).toBe(0);
  });
});

test("«không có» in the text is declared as well, without a declaration", () => {
  const now = checked(BARE_3.replace("đoàn thể\n", "đoàn thể\nTrong kỳ không phát sinh.\n"));
  expect(now.counts).toMatchObject({ filled: 6, declared: 1 });
  expect(now.sections.get("2.3")?.declared).toBeUndefined();
});
