import { describe, expect, it } from "vitest";
import { guidanceIndex, likelyCopies } from "../../src/check/guidance-index.ts";
import { words } from "../../src/text/fold.ts";
import { outlineNamed } from "../support/observed.ts";

const index = guidanceIndex(outlineNamed("phu-tho"));
const likely = (text: string): string[] => likelyCopies(index, words(text)).map(({ line }) => line.text);

const PLAN =
  "Việc xây dựng kế hoạch bồi dưỡng, tạo nguồn và xem xét kết nạp đảng viên hàng năm gắn với công tác quy hoạch, đào tạo, bồi dưỡng cán bộ.";

describe("guidanceIndex", () => {
  it("is made once for an outline", () => {
    expect(guidanceIndex(outlineNamed("phu-tho"))).toBe(index);
  });

  it.each([
    ["a line of its own", PLAN, true],
    [
      "the line with every fifth word changed",
      PLAN.replace("kế hoạch", "chương trình").replace("hàng năm", "mỗi năm"),
      true,
    ],
    ["the line amid a long paragraph", `${"Chi bộ có mười hai đồng chí. ".repeat(30)}${PLAN}`, true],
    ["a few words of it", "Việc xây dựng kế hoạch bồi dưỡng cán bộ được quan tâm.", false],
    ["its words in another order", PLAN.split(" ").reverse().join(" "), false],
  ])("compares %s: %s", (_, text, expected) => {
    expect(likely(text).includes(PLAN)).toBe(expected);
  });

  it("tells instructions from topics", () => {
    const instructing = index.lines.filter(({ instructs }) => instructs).map(({ text }) => text);
    expect(instructing.some((text) => text.startsWith("Đánh giá vai trò"))).toBe(true);
    expect(instructing.some((text) => text.startsWith("Việc xây dựng kế hoạch"))).toBe(false);
  });
});
