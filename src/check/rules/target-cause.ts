/**
 * A target was not met, and no cause is given: not beside it, not in its row, nowhere in the report. Told once, with the
 * names of the targets, at the first of them.
 *
 * Silent as soon as the report speaks of causes anywhere («nguyên nhân»), for targets that only lag behind the full figure
 * while they keep pace, and where a verdict is computed from uncertain parts.
 */
import { fallsShort } from "../../targets/compare.ts";
import type { TargetReading, TargetResult } from "../../targets/target.ts";
import { CAUSES } from "../../text/demand-words.ts";
import { CAUSE } from "../../text/target-phrases.ts";
import type { CheckContext, Observation } from "../rule.ts";
import { rule } from "../rule.ts";

export interface TargetCause {
  /** Names of the targets not met. */
  readonly names: readonly string[];
}

const LONGEST_HEAD = 24;

export const targetCause = rule({
  id: "target-cause",
  severity: "warning",
  group: "targets",
  *check({ document, folded, targets }: CheckContext): Generator<Observation<TargetCause>> {
    const short = targets.results.flatMap((result) =>
      isNotMet(result) && result.reading !== null ? [result.reading] : [],
    );
    const open = short.filter(({ cause, place }) => cause === null && !CAUSE.test(folded(place.paragraph)));
    const [first] = open;
    if (first === undefined) return;
    const beside = [...document.notes, ...document.stories].some(({ text }) =>
      CAUSES.test(text.toLowerCase().normalize("NFC")),
    );
    if (beside || document.paragraphs.some(({ index, cell }) => givesCause(folded(index), cell !== null))) return;
    yield {
      paragraph: first.place.paragraph,
      excerpt: excerptOf(first),
      data: { names: [...new Set(open.map(({ name }) => name.value))] },
    };
  },
});

/** A heading or sentence on causes; the head of a column is none. */
function givesCause(folded: string, inTable: boolean): boolean {
  return CAUSES.test(folded) && !(inTable && folded.length <= LONGEST_HEAD);
}

function isNotMet({ owed, reading, comparison }: TargetResult): boolean {
  if (reading?.byUnits === "part") return false;
  const claimed = reading?.claimed?.value ?? null;
  if (claimed !== null) return claimed === "notYetMet" || claimed === "missed";
  return fallsShort(comparison, reading?.base?.value ?? owed?.base ?? null);
}

function excerptOf({ place }: TargetReading): string {
  return place.excerpt;
}
