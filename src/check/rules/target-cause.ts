/**
 * A target was not met, and no cause is given: not beside it, not in its row, not in its section, nor where the report
 * speaks of causes. Told once, with the names of the targets, at the first of them.
 *
 * Silent where a cause is given for shortcomings as a whole or for that very target, for targets that only lag behind the
 * full figure while they keep pace, and where a verdict is computed from uncertain parts. Causes of what went well, of
 * other targets and of other matters («nguyên nhân vụ cháy») explain nothing.
 */
import { fallsShort } from "../../targets/compare.ts";
import type { ReportTime } from "../../targets/report-time.ts";
import type { TargetResult } from "../../targets/target.ts";
import { CAUSE } from "../../text/target-phrases.ts";
import type { CheckContext, Observation } from "../rule.ts";
import { rule } from "../rule.ts";
import { causeReader } from "../stated-causes.ts";

export interface TargetCause {
  /** Names of the targets not met. */
  readonly names: readonly string[];
}

export const targetCause = rule({
  id: "target-cause",
  severity: "warning",
  group: "targets",
  *check(context: CheckContext): Generator<Observation<TargetCause>> {
    const { folded, targets } = context;
    const short = targets.results.flatMap((result) =>
      isNotMet(result, targets.time) && result.reading !== null ? [result.reading] : [],
    );
    const wanting = short.filter(({ cause, place }) => cause === null && !CAUSE.test(folded(place.paragraph)));
    if (wanting.length === 0) return;
    const isExplained = causeReader(context, short);
    const open = wanting.filter((reading) => !isExplained(reading));
    const [first] = open;
    if (first === undefined) return;
    yield {
      paragraph: first.place.paragraph,
      excerpt: first.place.excerpt,
      data: { names: [...new Set(open.map(({ name }) => name.value))] },
    };
  },
});

function isNotMet({ owed, reading, comparison }: TargetResult, time: ReportTime): boolean {
  if (reading?.byUnits === "part") return false;
  const claimed = reading?.claimed?.value ?? null;
  if (claimed !== null) return claimed === "notYetMet" || claimed === "missed";
  return fallsShort(comparison, reading?.base?.value ?? owed?.base ?? null, time);
}
