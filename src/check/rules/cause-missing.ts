/**
 * The outline asks for the causes «khách quan» and «chủ quan» of what was wanting; the section gives one under its name,
 * and the report nowhere the other.
 *
 * Silent where neither is named (causes may be told in plain prose), where the other word stands in the section in
 * whatever sense, and where the other is named as a cause anywhere in the report.
 *
 * Warning: there may have been no other cause.
 */
import type { Guidance, Section } from "../../outline/outline.ts";
import { CAUSES } from "../../text/demand-words.ts";
import { fold } from "../../text/fold.ts";
import { CAUSE_LABEL, CAUSE_WORD, type KindOfCause } from "../../text/kinds-of-cause.ts";
import { type CheckContext, rule } from "../rule.ts";
import { type SectionName, sectionName } from "../section-name.ts";

export interface CauseMissing {
  readonly section: SectionName;
  readonly missing: KindOfCause;
  /** The kind that is given. */
  readonly there: KindOfCause;
}

export const causeMissing = rule({
  id: "cause-missing",
  severity: "warning",
  group: "sections",
  *check(context) {
    const { match, sections, document, folded } = context;
    if (match === null) return;
    for (const { section, heading, wholeContent } of match.sections) {
      if (heading === null || sections.get(section.id)?.status !== "filled" || !asksForBoth(section)) continue;
      for (const [there, missing] of PAIRS) {
        const place = wholeContent.find((index) => CAUSE_LABEL[there].test(folded(index)));
        if (place === undefined || wholeContent.some((index) => CAUSE_WORD[missing].test(folded(index)))) continue;
        if (document.paragraphs.some(({ index }) => isNamed(missing, index, context))) continue;
        const data: CauseMissing = { section: sectionName(section), missing, there };
        yield { paragraph: place, section: section.id, data };
      }
    }
  },
});

const PAIRS: readonly (readonly [there: KindOfCause, missing: KindOfCause])[] = [
  ["own", "external"],
  ["external", "own"],
];

function isNamed(kind: KindOfCause, index: number, { folded }: CheckContext): boolean {
  return CAUSE_WORD[kind].test(folded(index)) && CAUSE_LABEL[kind].test(folded(index));
}

/** The section itself, in its title and guidance; one around it speaks of this one's. */
function asksForBoth({ title, guidance, children }: Section): boolean {
  const asked = [title, ...flat(guidance)].map(fold).join(" ");
  if (!CAUSE_WORD.external.test(asked) || !CAUSE_WORD.own.test(asked)) return false;
  return CAUSES.test(asked) && !children.some(asksForBoth);
}

function flat(guidance: readonly Guidance[]): readonly string[] {
  return guidance.flatMap(({ text, children = [] }) => [text, ...flat(children)]);
}
