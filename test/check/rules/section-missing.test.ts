import { describe, expect, it } from "vitest";
import { sectionMissing } from "../../../src/check/rules/section-missing.ts";
import { observed, outlineNamed } from "../../support/observed.ts";
import { outlineOf, withSection } from "../../support/small-outline.ts";

const TEXT = "Chi bộ lãnh đạo thực hiện nghiêm túc, có kết quả rõ; đảng viên đồng tình, quần chúng ủng hộ.";
const outline = outlineOf(`ĐỀ CƯƠNG
Phần thứ nhất
ĐÁNH GIÁ KẾT QUẢ
I. Đặc điểm tình hình
II. Kết quả thực hiện
1. Công tác tư tưởng
2. Công tác tổ chức
Phần thứ hai
PHƯƠNG HƯỚNG, NHIỆM VỤ
I. Mục tiêu
II. Giải pháp`);
const WHOLE = `Phần thứ nhất
ĐÁNH GIÁ KẾT QUẢ
I. Đặc điểm tình hình
${TEXT}
II. Kết quả thực hiện
1. Công tác tư tưởng
${TEXT}
2. Công tác tổ chức
${TEXT}
Phần thứ hai
PHƯƠNG HƯỚNG, NHIỆM VỤ
I. Mục tiêu
${TEXT}
II. Giải pháp
${TEXT}`;

/** «id: severity after within below», names by id. */
function missing(source: string, asked = outline): string[] {
  return observed(sectionMissing, source, { outline: asked }).map(({ data, severity, paragraph, fix }) => {
    expect(paragraph).toBeNull();
    expect(fix).toEqual({ type: "insertSection", section: data.section.id });
    const below = data.below.map(({ id }) => id).join(",");
    const only = data.headingOnly ? " heading only" : "";
    return `${data.section.id}: ${severity ?? "error"}${only}, after ${data.after?.id ?? "-"}, in ${data.within?.id ?? "-"}, with ${below || "-"}`;
  });
}

const without = (...lines: readonly string[]) => lines.reduce((source, line) => source.replace(line, ""), WHOLE);

describe("section-missing", () => {
  it.each([
    [
      "a section in the middle",
      without(`2. Công tác tổ chức\n${TEXT}\n`),
      ["p1.2.2: error, after p1.2.1, in p1.2, with -"],
    ],
    ["the first section", without(`I. Đặc điểm tình hình\n${TEXT}\n`), ["p1.1: error, after p1, in p1, with -"]],
    ["the last section", without(`II. Giải pháp\n${TEXT}`), ["p2.2: error, after p2.1, in p2, with -"]],
    [
      "a section with all below it, once",
      without(`II. Kết quả thực hiện\n1. Công tác tư tưởng\n${TEXT}\n2. Công tác tổ chức\n${TEXT}\n`),
      ["p1.2: error, after p1.1, in p1, with p1.2.1,p1.2.2"],
    ],
    [
      "a whole part, once",
      WHOLE.slice(0, WHOLE.indexOf("Phần thứ hai")),
      ["p2: error, after p1.2.2, in -, with p2.1,p2.2"],
    ],
    [
      "the lines of the parts, as warnings, where what they head is there",
      without("Phần thứ nhất\nĐÁNH GIÁ KẾT QUẢ\n", "Phần thứ hai\nPHƯƠNG HƯỚNG, NHIỆM VỤ\n"),
      ["p1: warning heading only, after -, in -, with -", "p2: warning heading only, after p1.2.2, in -, with -"],
    ],
    [
      "everything of a report that is empty, part by part",
      "",
      ["p1: error, after -, in -, with p1.1,p1.2,p1.2.1,p1.2.2", "p2: error, after -, in -, with p2.1,p2.2"],
    ],
  ])("tells %s", (_, source, expected) => {
    expect(missing(source)).toEqual(expected);
  });

  it("is silent on a whole report", () => {
    expect(missing(WHOLE)).toEqual([]);
  });

  it("is silent on a section that is optional, and on it alone", () => {
    const optional = withSection(outline, "p1.2.2", { required: false });
    expect(missing(without(`2. Công tác tổ chức\n${TEXT}\n`), optional)).toEqual([]);
    expect(missing(without(`1. Công tác tư tưởng\n${TEXT}\n`), optional)).toHaveLength(1);
  });

  it("is silent on sub-sections answered by a list", () => {
    const listed = WHOLE.replace(
      /1\. Công tác tư tưởng\n.*\n2\. Công tác tổ chức\n.*/,
      "1. Mở 06 hội nghị học tập - đạt chỉ tiêu.\n2. Kết nạp 05 đảng viên - vượt chỉ tiêu.",
    );
    expect(missing(listed)).toEqual([]);
  });

  it("is silent on headings renamed, renumbered or merged within reason", () => {
    const renamed = WHOLE.replace("I. Đặc điểm tình hình", "1. Khái quát đặc điểm, tình hình của chi bộ")
      .replace("Công tác tổ chức", "CÔNG TÁC TỔ CHỨC, CÁN BỘ CÓ CHUYỂN BIẾN")
      .replace("I. Mục tiêu", "III/ Chỉ tiêu chủ yếu");
    expect(missing(renamed)).toEqual([]);
    const merged = WHOLE.replace(/I\. Mục tiêu\n.*\nII\. Giải pháp/, "I. Mục tiêu và giải pháp");
    expect(missing(merged)).toEqual([]);
  });

  it("is silent without an outline", () => {
    expect(observed(sectionMissing, WHOLE)).toEqual([]);
  });

  it("tells exactly the proposals the published report leaves out", async () => {
    const { seedText } = await import("../../support/seed.ts");
    expect(missing(seedText("bao-cao-so-ket-phu-tho-2023"), outlineNamed("phu-tho"))).toEqual([
      "p2.3: error, after p2.2.3, in p2, with -",
    ]);
  });
});
