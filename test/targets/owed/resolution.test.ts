import { describe, expect, it } from "vitest";
import { builtinOutlines } from "../../../src/outline/builtin/builtin.ts";
import { withTargets } from "../../../src/targets/owed/new-targets.ts";
import { targetsInOutline, withOutlineTargets } from "../../../src/targets/owed/of-outline.ts";
import { targetsInText } from "../../../src/targets/owed/resolution.ts";
import { owedTargetsJson, readOwedTargets } from "../../../src/targets/owed-targets.ts";
import { outlineOf } from "../../support/small-outline.ts";

const RESOLUTION = `II- CÁC CHỈ TIÊU CHỦ YẾU
1. Hằng năm, có trên 95% cơ quan, đơn vị hoàn thành tốt nhiệm vụ.
2. Phấn đấu cả nhiệm kỳ kết nạp 400 đảng viên mới; đảng viên không hoàn thành nhiệm vụ dưới 1,5%.
3. Hằng năm, Đảng bộ được xếp loại hoàn thành tốt nhiệm vụ trở lên.
Tăng cường công tác tuyên truyền; tiếp tục đổi mới phương thức lãnh đạo theo Nghị quyết số 18-NQ/TW.`;

describe("targets in the text of a resolution", () => {
  it("are its figures and grades, each with its sentence; what asks for no figure gives none", () => {
    const read = targetsInText(RESOLUTION);
    expect(read.map(({ goal, base, better }) => [goal, base?.kind ?? null, better])).toEqual([
      [{ comparator: "gt", value: 95 }, "share", "higher"],
      [{ comparator: "gte", value: 400 }, "term", "higher"],
      [{ comparator: "lt", value: 1.5 }, "share", "lower"],
      [{ comparator: "grade", grade: "good" }, "perYear", "higher"],
    ]);
    expect(read[1]?.source.text).toMatch(/^2\. Phấn đấu cả nhiệm kỳ kết nạp 400 đảng viên mới; .* dưới 1,5%\.$/u);
  });

  it("are the same in decomposed text, and none in none", () => {
    const goals = (text: string) => targetsInText(text).map(({ goal }) => goal);
    expect(goals(RESOLUTION.normalize("NFD"))).toEqual(goals(RESOLUTION));
    expect(targetsInText("\n \n")).toEqual([]);
  });
});

describe("kinds of targets an outline names", () => {
  it("are the seven of Trà Vinh, without figures, and none of outlines that name none", () => {
    const counts = builtinOutlines.map((outline) => [outline.id.slice(0, 8), targetsInOutline(outline).length]);
    expect(Object.fromEntries(counts)).toEqual({ "phu-tho-": 0, "tra-vinh": 7, "dang-uy-": 0 });
    const [first] = targetsInOutline(builtinOutlines.find(({ id }) => id.startsWith("tra-vinh"))!);
    expect(first).toEqual({
      name: "Thực hiện nhiệm vụ chính trị",
      unit: "",
      goal: null,
      base: null,
      better: "higher",
      source: { kind: "outline", text: "Chỉ tiêu về thực hiện nhiệm vụ chính trị;" },
    });
  });
});

describe("a list of targets", () => {
  it("gives new ones ids of their own, takes none twice, and comes back from the state as it went in", () => {
    const added = targetsInText(RESOLUTION);
    const once = withTargets([], added);
    expect(once.map(({ id }) => id)).toEqual(["ct-1", "ct-2", "ct-3", "ct-4"]);
    expect(withTargets(once, added)).toEqual(once);
    const more = withTargets(once.slice(1), added);
    expect(more.map(({ id }) => id)).toEqual(["ct-2", "ct-3", "ct-4", "ct-5"]);
    expect(readOwedTargets(owedTargetsJson({ targets: more, others: [] })).targets).toEqual(more);
  });
});

describe("targets an outline lists", () => {
  const outline = outlineOf(`ĐỀ CƯƠNG
I. Kết quả thực hiện các chỉ tiêu
So sánh kết quả với từng chỉ tiêu nghị quyết:
(1) Tỷ lệ hộ nghèo còn dưới 7%.
(2) 98% hộ dân nông thôn được sử dụng nước hợp vệ sinh.
II. Công tác đảng viên
- Mỗi chi bộ có ít nhất 90% đảng viên dự học.`);

  it("are owed where the outline asks for a comparison, and nowhere else", () => {
    expect(withOutlineTargets([], outline).map(({ id, name, goal }) => [id, name, goal])).toEqual([
      ["ct-1", "Tỷ lệ hộ nghèo", { comparator: "lt", value: 7 }],
      ["ct-2", "hộ dân nông thôn được sử dụng nước hợp vệ sinh", { comparator: "gte", value: 98 }],
    ]);
  });

  it("are owed once, beside those of the report's own list", () => {
    const [first] = withOutlineTargets([], outline);
    expect(withOutlineTargets([first!], outline).map(({ id }) => id)).toEqual(["ct-1", "ct-2"]);
  });

  it("are none in an outline without such a list", () => {
    expect(builtinOutlines.flatMap((one) => withOutlineTargets([], one))).toEqual([]);
  });
});
