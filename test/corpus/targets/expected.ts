/**
 * Readings as the corpus of targets writes them, one a line:
 *
 *   = name | goal | actual | base | verdict
 *
 * goal: «>=400 đảng viên», «<1,5 %», «3-5 ý kiến», a grade («xuất sắc», «tốt», «hoàn thành»), «có» for yes or no;
 * actual: «339 đảng viên», «>96 %», «~90 %», «98/174 đơn vị», a grade, «có»; base: term, year, by 2030, share, change;
 * verdict: as in contract.md. «-» is nothing.
 */

import { nameLikeness } from "../../../src/targets/name-likeness.ts";
import type { TargetReading } from "../../../src/targets/target.ts";
import { fold } from "../../../src/text/fold.ts";

export interface ExpectedReading {
  readonly name: string;
  readonly goal: string;
  readonly actual: string;
  readonly base: string;
  readonly verdict: string;
}

export const ASPECTS = ["name", "target", "actual", "comparator", "base", "verdict"] as const;
export type Aspect = (typeof ASPECTS)[number];

export function expectedReading(line: string): ExpectedReading {
  const [name = "", goal = "-", actual = "-", base = "-", verdict = "-"] = line
    .replace(/^= /, "")
    .split("|")
    .map((part) => part.trim());
  return { name, goal, actual, base, verdict };
}

const GRADES: Record<string, string> = { excellent: "xuất sắc", good: "tốt", done: "hoàn thành", notDone: "không" };
const SIGNS: Record<string, string> = { gte: ">=", gt: ">", lte: "<=", lt: "<", eq: "=" };
const APPROXIMATE: Record<string, string> = {
  over: ">",
  under: "<",
  atLeast: ">=",
  atMost: "<=",
  about: "~",
  nearly: "~",
};

const number = (value: number): string => String(value).replace(".", ",");

/** A reading in the notation above. */
export function written(reading: TargetReading): ExpectedReading {
  const unit = reading.unit.value;
  const goal = reading.goal?.value;
  const amount = reading.actuals.at(-1)?.amount.value;
  const base = reading.base?.value;
  const withUnit = (text: string): string => (unit === "" ? text : `${text} ${unit}`);
  return {
    name: reading.name.value,
    goal:
      goal === undefined
        ? "-"
        : goal.comparator === "grade"
          ? GRADES[goal.grade]!
          : goal.comparator === "yesNo"
            ? "có"
            : goal.comparator === "range"
              ? withUnit(`${number(goal.value)}-${number(goal.to)}`)
              : withUnit(`${SIGNS[goal.comparator]}${number(goal.value)}`),
    actual:
      amount === undefined
        ? "-"
        : amount.kind === "grade"
          ? GRADES[amount.grade]!
          : amount.kind === "done"
            ? "có"
            : (amount.percent || unit !== "%" ? withUnit : String)(
                `${APPROXIMATE[amount.approximate ?? ""] ?? ""}${number(amount.value)}${amount.denominator === undefined ? "" : `/${number(amount.denominator)}`}${amount.to === undefined ? "" : `-${number(amount.to)}`}`,
              ),
    base:
      base === undefined
        ? "-"
        : base.kind === "perYear"
          ? "year"
          : base.kind === "byYear"
            ? `by ${base.year}`
            : base.kind,
    verdict: reading.claimed?.value ?? "-",
  };
}

const VALUE = /^(>=|<=|>|<|=|~)?(.*)$/u;

/** Value and unit without the sign; the first figure decides about units that differ by a word only. */
function value(text: string): string {
  const bare = VALUE.exec(text)?.[2] ?? "";
  return fold(bare);
}

function sign(text: string): string {
  if (text === "-") return "-";
  const grade = Object.values(GRADES).includes(text) ? "grade" : text === "có" ? "yesNo" : null;
  if (grade !== null) return grade;
  return VALUE.exec(text)?.[1] ?? (/^\d[\d,]*-/.test(text) ? "range" : "");
}

/** What of an expected reading a reading gives: the value of each aspect, null where there is nothing to compare. */
export function aspects(one: ExpectedReading): Record<Aspect, string> {
  return {
    name: one.name,
    target: value(one.goal),
    actual: `${sign(one.actual) === "grade" ? "" : (VALUE.exec(one.actual)?.[1] ?? "")}${value(one.actual)}`,
    comparator: sign(one.goal),
    base: one.base,
    verdict: one.verdict,
  };
}

const ALIKE = 0.7;

/** Whether two readings say the same of an aspect. */
export function agree(aspect: Aspect, read: ExpectedReading, expected: ExpectedReading): boolean {
  if (aspect === "name") return nameLikeness(read.name, expected.name) >= ALIKE;
  const one = aspects(read)[aspect];
  const other = aspects(expected)[aspect];
  if (one === other) return true;
  // «đảng viên» and «quần chúng ưu tú» apart, a unit may be given shorter than the sentence does.
  const shorter = (text: string): string => text.split(" ").slice(0, 2).join(" ");
  return (aspect === "target" || aspect === "actual") && other.includes(" ") && shorter(one) === shorter(other);
}

/** Pairs what was read with what was expected, in order: the likeliest by name and figures. */
export function paired(
  read: readonly ExpectedReading[],
  expected: readonly ExpectedReading[],
): {
  readonly pairs: readonly (readonly [ExpectedReading, ExpectedReading])[];
  readonly missed: readonly ExpectedReading[];
  readonly extra: readonly ExpectedReading[];
} {
  const free = new Set(read);
  const pairs: (readonly [ExpectedReading, ExpectedReading])[] = [];
  const missed: ExpectedReading[] = [];
  for (const wanted of expected) {
    const ranked = [...free]
      .map((one) => ({
        one,
        score: ASPECTS.filter((aspect) => agree(aspect, one, wanted)).length + 2 * nameLikeness(one.name, wanted.name),
      }))
      .sort((a, b) => b.score - a.score);
    const best = ranked[0];
    if (best === undefined || best.score < 3) missed.push(wanted);
    else {
      free.delete(best.one);
      pairs.push([best.one, wanted]);
    }
  }
  return { pairs, missed, extra: [...free] };
}
