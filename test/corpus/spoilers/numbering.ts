/** Numbers of headings that do not count. */
import { numberOf, siblings, withNumbers } from "../numbers.ts";
import { type Spoiler, variant } from "../variant.ts";

/** Places in the groups of siblings where the count can go wrong: every member but the first. */
function places(lines: Parameters<typeof siblings>[0]): { group: number[]; position: number }[] {
  return siblings(lines).flatMap((group) => group.slice(1).map((_, index) => ({ group, position: index + 1 })));
}

function shifted(lines: Parameters<typeof siblings>[0], group: readonly number[], from: number, by: number) {
  const values = new Map(group.slice(from).map((index) => [index, numberOf(lines[index]!)! + by] as const));
  return withNumbers(lines, values);
}

export const numeralsSkipped: Spoiler = (report) =>
  places(report.lines).map(({ group, position }) => {
    const lines = shifted(report.lines, group, position, 1);
    const text = lines[group[position]!]!.text;
    return variant(report, "numeral skipped", text, {
      lines,
      planted: [{ rules: ["number-gap"], texts: [text] }],
    });
  });

export const numbersRepeated: Spoiler = (report) =>
  places(report.lines).map(({ group, position }) => {
    const lines = shifted(report.lines, group, position, -1);
    const text = lines[group[position]!]!.text;
    return variant(report, "number repeated", text, {
      lines,
      planted: [{ rules: ["number-repeated"], texts: [text, lines[group[position - 1]!]!.text] }],
    });
  });
