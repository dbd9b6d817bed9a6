/**
 * The numbers of headings pass one over: «II.» then «IV.», «1.», «2.», «4.», a first sub-heading «2.2.». Where the number
 * passed over comes later, the headings stand in another order, and the words say so.
 *
 * Silent where the numbering runs on from the section before («III.» of part two after «II.» of part one), where a list
 * begins anew, after a number that stands twice (number-repeated tells it), where the number passed over stands in front
 * of a paragraph that is no heading, and where as many headings without a number stand between.
 *
 * Warning: nothing need be missing. The published report of Phú Thọ goes from II to IV.
 */
import { type MarkerStyle, markersOf } from "../../text/marker.ts";
import {
  type NumberFamily,
  type NumberStyle,
  numberFamilies,
  numberText,
  type SequenceFault,
  sequenceFaults,
} from "../heading-numbers.ts";
import { type CheckContext, rule } from "../rule.ts";

export interface NumberGap {
  /** Marker before the gap; null when the headings begin with it. */
  readonly before: string | null;
  readonly after: string;
  /** The numbers passed over, as they would stand: «III», «2.2», «Phần thứ hai». */
  readonly missing: readonly string[];
  /** They come later in the report. */
  readonly later: boolean;
}

export const numberGap = rule({
  id: "number-gap",
  severity: "warning",
  group: "numbering",
  *check(context) {
    const families = numberFamilies(context.headings);
    for (const family of families) {
      for (const fault of sequenceFaults(family)) {
        if (fault.kind !== "gap" || (fault.previous === null && runsOn(family, families))) continue;
        const { previous, member } = fault;
        const missing = missingNumbers(family, fault, context);
        if (missing.length === 0) continue;
        const data: NumberGap = {
          before: previous === null ? null : shown(previous.heading.marker),
          after: shown(member.heading.marker),
          missing: missing.map((value) => numberText(family, value)),
          later: missing.every((value) => comesLater(family, fault, value)),
        };
        const related = previous === null ? {} : { related: previous.heading.paragraph };
        yield { paragraph: member.heading.paragraph, ...related, data };
      }
    }
  },
});

/** «Phần thứ hai» for «Phần thứ hai:». */
function shown(marker: string): string {
  return marker.replace(/[:\s]+$/u, "");
}

/** Whether the family goes on counting where an earlier one of its style ended. */
function runsOn(family: NumberFamily, families: readonly NumberFamily[]): boolean {
  const first = family.members[0];
  return families
    .slice(0, families.indexOf(family))
    .some(({ style, members }) => style === family.style && members.at(-1)?.value === (first?.value ?? 0) - 1);
}

function comesLater({ members }: NumberFamily, { member }: SequenceFault, value: number): boolean {
  return members.slice(members.indexOf(member) + 1).some((one) => one.value === value);
}

/** Readings of a line that number it as the headings of a family are numbered. */
const STYLES: { readonly [Style in NumberStyle]: readonly MarkerStyle[] } = {
  part: ["part", "chapter"],
  roman: ["roman"],
  decimal: ["decimal", "parenDecimal"],
  dotted: ["dotted"],
  letter: ["letter", "letterUpper"],
};

/** The values passed over, but for those in front of a paragraph between. */
function missingNumbers(family: NumberFamily, fault: SequenceFault, context: CheckContext): readonly number[] {
  const { previous, member } = fault;
  const { document } = context;
  const from = (previous?.heading ?? family.parent)?.lastParagraph ?? -1;
  const between = new Set<number>();
  for (const { text, number } of document.paragraphs.slice(from + 1, member.heading.paragraph)) {
    const line = number === "" ? text : `${number} ${text}`;
    for (const { style, numbers } of markersOf(line)) {
      const alike = STYLES[family.style].includes(style) && numbers.length === member.heading.numbers.length;
      if (alike) between.add(numbers.at(-1) ?? 0);
    }
  }
  const first = (previous?.value ?? 0) + 1;
  const missing = Array.from({ length: member.value - first }, (_, at) => first + at).filter(
    (one) => !between.has(one),
  );
  return missing.length === unnumberedBetween(fault, context) ? [] : missing;
}

/** How many headings beside these, without a number, stand between. */
function unnumberedBetween({ previous, member }: SequenceFault, { headings }: CheckContext): number {
  return headings.filter(
    ({ marker, parent, paragraph }) =>
      marker === "" &&
      parent === member.heading.parent &&
      paragraph > (previous?.heading.paragraph ?? member.heading.paragraph) &&
      paragraph < member.heading.paragraph,
  ).length;
}
