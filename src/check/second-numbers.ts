/**
 * Documents that a report cites under a second number: what «Nghị quyết số 06-NQ/ĐU» is said to be about is, else in the
 * report, what 04-NQ/ĐU is about.
 */
import type { Citation } from "../text/citations.ts";
import { isOneSubject, ONE_A_SUBJECT, TAKES_PLACE } from "../text/cited-subjects.ts";
import { fold } from "../text/fold.ts";
import type { Mention } from "./cited-passages.ts";

/**
 * The mention under the second number, then one under the first. The second is the one cited once and without a date,
 * where the first is dated or cited again: two documents of their own would each be known by more.
 */
export function* secondNumbers(
  byKey: ReadonlyMap<string, readonly Mention[]>,
): Generator<readonly [here: Mention, there: Mention]> {
  const subjects = [...byKey.values()].flatMap((mentions) => mentions.filter(namesItsSubject));
  if (subjects.length < 2) return;
  const isKnown = ({ citation }: Mention): boolean => {
    const mentions = byKey.get(citation.key) ?? [];
    return mentions.length > 1 || mentions.some((mention) => mention.citation.date !== null);
  };
  for (const here of subjects.filter((mention) => !isKnown(mention))) {
    const there = subjects.find((mention) => isKnown(mention) && isSecond(here, mention));
    if (there !== undefined && !TAKES_PLACE.test(fold(here.passage.text))) yield [here, there];
  }
}

function namesItsSubject({ citation }: Mention): boolean {
  return citation.subject.length > 0 && ONE_A_SUBJECT.test(kindOf(citation));
}

function isSecond(here: Mention, there: Mention): boolean {
  if (here.citation.key === there.citation.key || kindOf(here.citation) !== kindOf(there.citation)) return false;
  return here.passage !== there.passage && isOneSubject(here.citation.subject, there.citation.subject);
}

/** «NQ/ĐU» of «4-NQ/ĐU». */
function kindOf({ key }: Citation): string {
  return key.slice(key.indexOf("-") + 1);
}
