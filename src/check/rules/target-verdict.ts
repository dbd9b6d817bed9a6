/**
 * The words judge a target otherwise than its figures do: «339 đảng viên (chỉ tiêu Đại hội: 400) - Vượt chỉ tiêu». The
 * finding gives both bases: the share of the full target, and, before the term is over, how it stands against the part due
 * by now, so that the writer can say which is meant. A count below its target is told even where it is not known whether
 * the target is the term's or a year's, if the words name the target.
 *
 * Silent where a part is missing or uncertain or a place still to be filled in, for «vượt tiến độ» that the pace bears
 * out, for «cơ bản đạt», and for «đạt» of what is in fact exceeded. About substance, so a warning.
 */
import { ratioOnAnyBase } from "../../targets/compare.ts";
import { elapsedShare, type ReportTime } from "../../targets/report-time.ts";
import type { Comparison, Goal, OwedTarget, Part, TargetReading, TargetResult, Verdict } from "../../targets/target.ts";
import { fold } from "../../text/fold.ts";
import { NAMES_GOAL } from "../../text/target-verdict-words.ts";
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
      const { reading, comparison, owed } = result;
      const claimed = reading?.claimed ?? null;
      if (reading === null || claimed === null || !claimed.certain) continue;
      const below = namesGoal(claimed) ? shortOnAnyBase(reading, owed, targets.time) : null;
      if (below === null && !contradicts(claimed.value, comparison)) continue;
      if (isLeftOpen(document.paragraphs[claimed.place.paragraph]?.text ?? "")) continue;
      const data: TargetVerdict = {
        name: reading.name.value,
        unit: reading.unit.value,
        claimed: claimed.value,
        comparison: below === null ? comparison : { ...comparison, computed: "notYetMet", ratio: below },
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

function isWholeTerm({ reading, owed }: TargetResult): boolean {
  return (reading?.base?.value.kind ?? owed?.base?.kind) === "term";
}

/** «Kết nạp 03 đảng viên (chỉ tiêu 04), vượt chỉ tiêu»: the share reached, below one whatever the target is counted over. */
function shortOnAnyBase(reading: TargetReading, owed: OwedTarget | null, time: ReportTime): number | null {
  if (reading.better !== "higher" || !REACHED.includes(reading.claimed?.value ?? null)) return null;
  const ratio = ratioOnAnyBase(reading, owed, time);
  return ratio !== null && ratio < 1 ? ratio : null;
}

/** A bare «đạt» may mean the pace. */
function namesGoal({ place }: Part<Verdict>): boolean {
  return NAMES_GOAL.test(fold(place.excerpt));
}

const SHORT: readonly (Verdict | null)[] = ["notYetMet", "missed", "nearlyMet"];
const REACHED: readonly (Verdict | null)[] = ["met", "exceeded"];

/** Whether a claim cannot stand beside the figures. */
function contradicts(claimed: Verdict, { computed, pace }: Comparison): boolean {
  switch (claimed) {
    case "exceeded":
      return SHORT.includes(computed) || computed === "met";
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
