/**
 * The words judge a target otherwise than its figures do: «339 đảng viên (chỉ tiêu Đại hội: 400) - Vượt chỉ tiêu». The
 * finding gives both bases: the share of the full target, and, before the term is over, how it stands against the part
 * due by now, so that the writer can say which is meant. A count below its target is told even where it is not known
 * whether the target is the term's or a year's, if the words name the target; so is one that is said to be missed where
 * the report itself sets more against less («1.250 ha/1.200 ha, đạt 104,2% kế hoạch - không đạt chỉ tiêu»).
 *
 * Silent where one of several years falls short and «chưa đạt» may be said of that, where a part is missing or
 * uncertain or a place still to be filled in, for «vượt tiến độ» that the pace bears out, for «cơ bản đạt», for «đạt»
 * of what is in fact exceeded, and for «đạt và vượt» of what is met. About substance, so a warning.
 */
import { compared, ratioOnAnyBase } from "../../targets/compare.ts";
import { elapsedShare, type ReportTime } from "../../targets/report-time.ts";
import type { Comparison, Goal, OwedTarget, Part, TargetReading, TargetResult, Verdict } from "../../targets/target.ts";
import { fold } from "../../text/fold.ts";
import { BEFALLS, MET_OR_EXCEEDED, NAMES_GOAL, OF_YEAR, OF_YEAR_PLAN } from "../../text/target-verdict-words.ts";
import { isLeftOpen } from "../left-open.ts";
import type { CheckContext, Observation } from "../rule.ts";
import { rule } from "../rule.ts";

export interface TargetVerdict {
  readonly name: string;
  readonly unit: string;
  readonly claimed: Verdict;
  readonly comparison: Comparison;
  readonly goal: Goal | null;
  /** The result is a whole-term figure, so that the pace counts. */
  readonly wholeTerm: boolean;
  /** Paced against half a term, or against the share elapsed (0-1); null where there is no pace. */
  readonly elapsed: number | null;
}

export const targetVerdict = rule({
  id: "target-verdict",
  severity: "warning",
  group: "targets",
  *check({ targets, document }: CheckContext): Generator<Observation<TargetVerdict>> {
    for (const result of targets.results) {
      const { reading, owed } = result;
      const claimed = reading?.claimed ?? null;
      if (reading === null || claimed === null || !claimed.certain) continue;
      const comparison = against(result, reading, claimed, targets.time);
      if (comparison === null || isLeftOpen(document.paragraphs[claimed.place.paragraph]?.text ?? "")) continue;
      const data: TargetVerdict = {
        name: reading.name.value,
        unit: reading.unit.value,
        claimed: claimed.value,
        comparison,
        goal: reading.goal?.value ?? owed?.goal ?? null,
        wholeTerm: isWholeTerm(result),
        elapsed: comparison.pace === null ? null : elapsedShare(targets.time),
      };
      const inCell = claimed.place.cell !== null;
      yield {
        paragraph: claimed.place.paragraph,
        excerpt: inCell ? claimed.place.excerpt : reading.place.excerpt,
        data,
      };
    }
  },
});

/** The comparison that a claim cannot stand beside; null where it can. */
function against(
  { comparison, owed }: TargetResult,
  reading: TargetReading,
  claimed: Part<Verdict>,
  time: ReportTime,
): Comparison | null {
  if (isMissed(claimed.value) && fallsShortBefore(reading, owed, time)) return null;
  const onAnyBase = namesGoal(claimed) ? againstOnAnyBase(reading, claimed, owed, time) : null;
  if (onAnyBase !== null) return { ...comparison, ...onAnyBase };
  return contradicts(claimed, comparison) ? comparison : null;
}

function isWholeTerm({ reading, owed }: TargetResult): boolean {
  return (reading?.base?.value.kind ?? owed?.base?.kind) === "term";
}

/**
 * «Kết nạp 03 đảng viên (chỉ tiêu 04), vượt chỉ tiêu»: the share reached and what it amounts to, where that is against the
 * verdict whatever the target is counted over.
 */
function againstOnAnyBase(
  reading: TargetReading,
  claimed: Part<Verdict>,
  owed: OwedTarget | null,
  time: ReportTime,
): Pick<Comparison, "computed" | "ratio"> | null {
  const ratio = reading.better === "higher" ? ratioOnAnyBase(reading, owed, time) : null;
  if (ratio === null) return null;
  if (ratio < 1) return REACHED.includes(claimed.value) ? { computed: "notYetMet", ratio } : null;
  const isAgainst = isMissed(claimed.value) && isSetAgainst(reading, claimed);
  return isAgainst ? { computed: ratio === 1 ? "met" : "exceeded", ratio } : null;
}

/** Whether the report itself sets the result against the target: by its share, or by «1.250 ha/1.200 ha». */
function isSetAgainst({ name, goal, actuals, statedRatio, place }: TargetReading, claimed: Part<Verdict>): boolean {
  const words = fold(place.excerpt);
  if (OF_YEAR_PLAN.test(words) && !OF_YEAR.test(fold(claimed.place.excerpt))) return false;
  if (BEFALLS.test(fold(name.value))) return false;
  if (statedRatio?.certain && statedRatio.value >= 100) return true;
  const [actual, full] = [actuals.at(-1)?.amount.place.excerpt ?? "", goal?.place.excerpt ?? ""].map(fold);
  return actual !== "" && full !== "" && words.replace(/ ?\/ ?/gu, "/").includes(`${actual}/${full}`);
}

/** A bare «đạt» may mean the pace. */
function namesGoal({ place }: Part<Verdict>): boolean {
  return NAMES_GOAL.test(fold(place.excerpt));
}

/** «năm 2025 đạt 88,2%, năm 2026 đạt 94,4%»: what is asked for every year is missed with one of them. */
function fallsShortBefore(reading: TargetReading, owed: OwedTarget | null, time: ReportTime): boolean {
  const earlier = reading.actuals.slice(0, -1);
  return earlier.some((actual) => SHORT.includes(compared({ ...reading, actuals: [actual] }, owed, time).computed));
}

const SHORT: readonly (Verdict | null)[] = ["notYetMet", "missed", "nearlyMet"];
const REACHED: readonly (Verdict | null)[] = ["met", "exceeded"];

function isMissed(verdict: Verdict): boolean {
  return verdict === "notYetMet" || verdict === "missed";
}

/** Whether a claim cannot stand beside the figures. */
function contradicts({ value: claimed, place }: Part<Verdict>, { computed, pace }: Comparison): boolean {
  switch (claimed) {
    case "exceeded":
      return SHORT.includes(computed) || (computed === "met" && !MET_OR_EXCEEDED.test(fold(place.excerpt)));
    case "met":
      return SHORT.includes(computed);
    case "notYetMet":
    case "missed":
      return REACHED.includes(computed);
    case "onTrack":
      return pace === "notYetMet";
    case "nearlyMet":
      return false;
  }
}
