import { describe, expect, it } from "vitest";
import { builtinOutlines } from "../../../src/outline/builtin/builtin.ts";
import { withTargets } from "../../../src/targets/owed/new-targets.ts";
import { targetsInOutline } from "../../../src/targets/owed/outline-kinds.ts";
import { targetsInText } from "../../../src/targets/owed/resolution.ts";
import { owedTargetsJson, readOwedTargets } from "../../../src/targets/owed-targets.ts";

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
