import { describe, expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { demandsMet } from "../../src/check/demands-met.ts";
import type { Demand } from "../../src/outline/outline.ts";
import { report } from "../support/report.ts";
import { outlineOf, withSection } from "../support/small-outline.ts";

const plain = outlineOf("I. Kết quả\n- Nêu kết quả\nII. Hạn chế\n- Nêu hạn chế");
const id = plain.sections[0]!.id;

function met(demands: readonly Demand[], text: string): [Demand, boolean | null][] {
  const outline = withSection(plain, id, { demands });
  const document = report(text);
  return [...demandsMet(id, document, check(document, { outline, today: "2027-11-20" }))];
}

const PROSE = "Công tác phát triển đảng được quan tâm và đạt nhiều kết quả tốt trong nửa nhiệm kỳ.";

describe("a demand of a section", () => {
  test.each<[string, Demand, string, boolean | null]>([
    ["figures without any", "figures", PROSE, false],
    ["figures with one", "figures", `${PROSE} Đã kết nạp 12 đảng viên.`, true],
    ["a rate with figures only", "rate", `${PROSE} Đã kết nạp 12 đảng viên.`, false],
    ["a rate with a percentage", "rate", `${PROSE} Đạt 56,3% kế hoạch.`, true],
    ["a comparison without figures", "targetComparison", PROSE, false],
    ["a comparison with figures", "targetComparison", `${PROSE} Đã kết nạp 12/20 đảng viên.`, true],
    ["a table without one", "table", PROSE, false],
    ["a table with one", "table", `${PROSE}\n| Năm | Số |\n| 2026 | 12 |`, true],
    ["an annex without one", "annex", PROSE, false],
    ["an annex that is referred to", "annex", `${PROSE} Có phụ lục kèm theo.`, true],
    ["causes not named", "causes", PROSE, false],
    ["causes named", "causes", `${PROSE} Nguyên nhân chủ quan: chưa sâu sát.`, true],
    ["a choice, which no text can prove", "choice", PROSE, null],
    ["a choice while nothing is written", "choice", "", null],
    ["figures while nothing is written", "figures", "", false],
  ])("%s", (_, demand, text, expected) => {
    expect(met([demand], `I. Kết quả\n${text}\nII. Hạn chế\n${PROSE}`)).toEqual([[demand, expected]]);
  });

  test("come in the section's order, none for an unknown section", () => {
    expect(met(["rate", "causes"], `I. Kết quả\n${PROSE}`).map(([demand]) => demand)).toEqual(["rate", "causes"]);
    const document = report(PROSE);
    expect(demandsMet("no-such", document, check(document, { outline: plain, today: "2027-11-20" })).size).toBe(0);
  });
});
