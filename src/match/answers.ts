/** What is known so far about which heading answers which section; each step of the alignment adds to it. */
import type { SectionMatch } from "./match.ts";

export interface Answer {
  /** Position in the report's headings, or null. */
  readonly heading: number | null;
  readonly via: SectionMatch["via"];
  readonly confidence: number;
  /** The paragraphs that answer it, for an answer without a heading. */
  readonly listed?: readonly number[];
}

export const UNANSWERED: Answer = { heading: null, via: "none", confidence: 0 };

/** Answers by position in the outline's nodes; a section without an entry is unanswered. */
export type Answers = ReadonlyMap<number, Answer>;

/** The headings that answer some section. */
export function answering(answers: Answers): ReadonlySet<number> {
  return new Set([...answers.values()].map(({ heading }) => heading).filter((heading) => heading !== null));
}

/** The heading that answers a section; null without one, and for no section at all. */
export function headingOf(answers: Answers, section: number | null): number | null {
  return section === null ? null : (answers.get(section)?.heading ?? null);
}
