/** Labels in running text: «Về chi bộ: … Về đảng viên: …». */
import type { Paragraph } from "../document/document.ts";

export interface Label {
  readonly paragraph: number;
  /** Without its colon. */
  readonly text: string;
  /** The paragraph begins with it. */
  readonly leads: boolean;
}

/** What opens a paragraph or a sentence up to a colon, in order: «Nguyên nhân khách quan: … Nguyên nhân chủ quan: …». */
export function labelsOf(below: readonly Paragraph[]): readonly Label[] {
  return below.flatMap(({ index, text, cell }) =>
    cell !== null || !text.includes(":")
      ? []
      : [...text.matchAll(CLAUSE)].map(({ 1: clause = "", index: at }) => ({
          paragraph: index,
          text: clause,
          leads: at === 0,
        })),
  );
}

const CLAUSE = /(?:^|[.;]\s+)([^.:;]{5,80}):/gu;

/**
 * The paragraph of the label at a place, where as many short labels stand as sub-sections are asked for, whatever their
 * names; null otherwise. One or two labels say nothing.
 */
export function labelAtPlace(labels: readonly Label[], wanted: number, at: number): readonly number[] | null {
  const short = labels.filter(({ text }) => text.length <= LONGEST_LABEL && !/\d/.test(text));
  const leading = short.filter(({ leads }) => leads);
  const one = leading.length === wanted ? leading : short;
  const label = wanted < FEWEST_LABELS || one.length !== wanted ? undefined : one[at];
  return label === undefined ? null : [label.paragraph];
}

const FEWEST_LABELS = 3;
const LONGEST_LABEL = 60;
