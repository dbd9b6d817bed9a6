import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fingerprint } from "../../../src/document/fingerprint.ts";
import { type CheckedText, compareWithSlip, isUnrelated } from "../../../src/results/slip/comparison.ts";
import { keptLines } from "../../../src/results/slip/kept-lines.ts";
import { report } from "../../support/report.ts";

const CHECKED = `I. Kết quả
Chi bộ kết nạp 05 đảng viên.
Tổ chức 12 buổi sinh hoạt.
| Chỉ tiêu | Đạt |
| Kết nạp | 5 |
II. Phương hướng
Giữ vững đoàn kết.`;

function slipOf(source: string): CheckedText {
  const { code, lines } = fingerprint(report(source));
  return { code, lines: lines.map(({ digest }) => digest) };
}

/** What a comparison says, a change a line: its kind, the line now, and for a removed one what it stood behind. */
function told(now: string, checked: CheckedText = slipOf(CHECKED)): string[] {
  const { verdict, changes } = compareWithSlip(report(now), checked);
  return [
    verdict,
    ...changes.map(({ kind, line, behind }) =>
      line === null ? `${kind} behind «${behind?.text ?? ""}»` : `${kind}: ${line.text}`,
    ),
  ];
}

describe("a report beside its slip", () => {
  it("is the one that was checked", () => {
    expect(told(CHECKED)).toEqual(["same"]);
    expect(told(CHECKED.normalize("NFD").replace("I. Kết", "{num I.}{h1}Kết"))).toEqual(["same"]);
  });

  it.each([
    ["a figure changed", CHECKED.replace("05 đ", "06 đ"), ["changed: Chi bộ kết nạp 06 đảng viên."]],
    ["a line added", CHECKED.replace("II.", "Khen thưởng 02 đồng chí.\nII."), ["added: Khen thưởng 02 đồng chí."]],
    ["a line removed", CHECKED.replace(/Tổ chức.*\n/, ""), ["removed behind «Chi bộ kết nạp 05 đảng viên.»"]],
    ["the first line removed", CHECKED.replace(/^.*\n/, ""), ["removed behind «»"]],
    ["a cell changed", CHECKED.replace("| 5 |", "| 7 |"), ["changed: 7"]],
    [
      "a line split in two",
      CHECKED.replace("kết nạp", "kết nạp\n"),
      ["changed: Chi bộ kết nạp", "added: 05 đảng viên."],
    ],
    [
      "a line moved",
      `${CHECKED.replace(/Tổ chức.*\n/, "")}\nTổ chức 12 buổi sinh hoạt.`,
      ["moved: Tổ chức 12 buổi sinh hoạt."],
    ],
    [
      "several at once",
      CHECKED.replace("05", "15").replace("Giữ vững đoàn kết.", "").replace("II.", "III."),
      ["changed: Chi bộ kết nạp 15 đảng viên.", "changed: III. Phương hướng", "removed behind «III. Phương hướng»"],
    ],
    [
      "another report altogether",
      "Một\nHai",
      ["changed: Một", "changed: Hai", ...Array(7).fill("removed behind «Hai»")],
    ],
    ["nothing left", "", Array(9).fill("removed behind «»")],
  ])("%s", (_, now, changes) => {
    expect(told(now)).toEqual(["changed", ...changes]);
  });

  it("with a figure in another column, or a list counted anew, has its lines as they were", () => {
    expect(told("| a |  |", slipOf("|  | a |"))).toEqual(["arranged"]);
    expect(told("{num 2.}Một", slipOf("{num 1.}Một"))).toEqual(["arranged"]);
  });

  it("of another report altogether is told so, one much rewritten is not", () => {
    const unrelated = (now: string) => isUnrelated(compareWithSlip(report(now), slipOf(CHECKED)));
    expect(unrelated("Một\nHai\nBa")).toBe(true);
    expect(unrelated(CHECKED.replace("05", "06").replace("12", "13").replace("đoàn kết", "nền nếp"))).toBe(false);
    expect(unrelated(CHECKED)).toBe(false);
  });

  it("of which only the code is known is the same or another", () => {
    const { code } = slipOf(CHECKED);
    expect(told(CHECKED, { code, lines: null })).toEqual(["same"]);
    expect(told(`${CHECKED} thêm`, { code, lines: null })).toEqual(["other"]);
  });
});

describe("lines kept", () => {
  const lines = fc.array(fc.constantFrom("a", "b", "c", "d", "e", "f", "g"), { maxLength: 40 });

  it("are equal and in order, and as many as stand at either end", () => {
    fc.assert(
      fc.property(lines, lines, lines, lines, (head, tail, before, after) => {
        const [from, to] = [
          [...head, ...before, ...tail],
          [...head, ...after, ...tail],
        ];
        const pairs = keptLines(from, to);
        for (const [at, place] of pairs) expect(from[at]).toBe(to[place]);
        for (const [nth, [at, place]] of pairs.entries()) {
          expect(at).toBeGreaterThan(pairs[nth - 1]?.[0] ?? -1);
          expect(place).toBeGreaterThan(pairs[nth - 1]?.[1] ?? -1);
        }
        expect(pairs.length).toBeGreaterThanOrEqual(head.length + tail.length);
      }),
    );
  });

  it("and what changed make up the report as it is now", () => {
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const source = (all: readonly string[]) => all.map((line) => `Dòng ${line}.`).join("\n");
        const { changes, kept, verdict } = compareWithSlip(report(source(after)), slipOf(source(before)));
        const now = changes.filter(({ line }) => line !== null).length;
        const gone = changes.filter(({ kind }) => kind !== "added").length;
        expect(kept + (verdict === "same" ? 0 : now)).toBe(after.length);
        expect(kept + (verdict === "same" ? 0 : gone)).toBe(before.length);
      }),
    );
  });

  it("are found among thousands that repeat", () => {
    const before = Array.from({ length: 6000 }, (_, at) => (at % 3 === 0 ? `${at}` : "0"));
    const after = before.toSpliced(3001, 1, "khác");
    expect(keptLines(before, after)).toHaveLength(5999);
    expect(keptLines(Array(3000).fill("0"), ["1", ...Array(2000).fill("0"), "2"])).toEqual([]);
  });
});
