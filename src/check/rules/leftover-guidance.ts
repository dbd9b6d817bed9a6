/**
 * A sentence that tells the writer what to write stands in the report: guidance of this outline, word for word or with
 * words changed, or a sentence of the form guidance has («(Nêu khái quát …)», «(có số liệu cụ thể)»), with an outline or
 * without. Neighbouring paragraphs are told once.
 *
 * Silent where a section or a control holds nothing but guidance: that is told as a whole (section-guidance-only,
 * leftover-control). Silent for a report's own sentence that echoes the outline, for a topic of the outline used as a
 * heading with text below, for «(nêu tại Phụ lục 1)», «Nêu cao tinh thần …», «(nếu có)», «Tỷ lệ (%)» in a table.
 *
 * Error: a paper with its instructions in it must not be sent. «Lưu ý: …», which may be the report's own, is a warning.
 */
import { type GuidanceLeft, leftoverPlaces } from "../leftover-places.ts";
import { placeOf } from "../passages.ts";
import { type Fix, rule } from "../rule.ts";

export interface LeftoverGuidance {
  /** The guidance left, the first paragraph of it. */
  readonly text: string;
  /** Paragraphs in a row. */
  readonly paragraphs: number;
  /** `outline`: words of the outline in use; `form`: a sentence of the form guidance has. */
  readonly source: "outline" | "form";
}

export const leftoverGuidance = rule({
  id: "leftover-guidance",
  severity: "error",
  group: "leftover",
  *check(context) {
    for (const group of inRow(leftoverPlaces(context).guidance)) {
      const [first] = group;
      if (first === undefined) continue;
      const { passage, span, source, sure } = first;
      const text = span === null ? passage.text.trim() : passage.text.slice(span.start, span.end);
      const data: LeftoverGuidance = { text, paragraphs: group.length, source };
      const fix = group.length === 1 ? fixOf(first) : null;
      yield {
        ...placeOf(passage, span === null ? undefined : text),
        data,
        ...(fix === null ? {} : { fix }),
        ...(sure ? {} : { severity: "warning" as const }),
      };
    }
  },
});

/** Whole paragraphs that follow one another make one group; several marks in one paragraph are told by the first. */
function inRow(places: readonly GuidanceLeft[]): readonly (readonly GuidanceLeft[])[] {
  const groups: GuidanceLeft[][] = [];
  for (const place of places) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (last !== undefined && isSamePassage(last, place)) continue;
    if (group !== undefined && last !== undefined && follows(last, place)) group.push(place);
    else groups.push([place]);
  }
  return groups;
}

function isSamePassage(last: GuidanceLeft, place: GuidanceLeft): boolean {
  return last.passage.paragraph === place.passage.paragraph && last.passage.text === place.passage.text;
}

function follows(last: GuidanceLeft, place: GuidanceLeft): boolean {
  if (last.passage.source === null || place.passage.source === null || last.sure !== place.sure) return false;
  return isWhole(last) && isWhole(place) && place.passage.paragraph === last.passage.paragraph + 1;
}

/** Nothing but a bullet and a full stop stands beside it. */
function isWhole({ passage, span }: GuidanceLeft): boolean {
  if (span === null) return true;
  const rest = `${passage.text.slice(0, span.start)}${passage.text.slice(span.end)}`;
  return !/[\p{L}\p{N}]/u.test(rest);
}

/** A whole paragraph goes; a bracket goes from its sentence. What is only part of a sentence is left to the writer. */
function fixOf(place: GuidanceLeft): Fix | null {
  const { passage, span, sure, source } = place;
  if (passage.source === null || !sure) return null;
  const { text, paragraph } = passage;
  if (isWhole(place)) return { type: "deleteParagraph", paragraph, before: text };
  if (span === null || source !== "form" || text.charAt(span.start) !== "(") return null;
  const after = `${text.slice(0, span.start).trimEnd()}${text.slice(span.end)}`;
  return { type: "replaceText", paragraph, before: text, after };
}
