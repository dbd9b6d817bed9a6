/** Passages: every stretch of text a reader of the report can see, with the place a finding about it is given. */
import type { Paragraph, ReportDocument } from "../document/document.ts";
import { memoized } from "../document/memoized.ts";
import type { Observation } from "./rule.ts";

export type Passage = MainPassage | SidePassage;

/** A paragraph of the main text. */
export interface MainPassage {
  readonly text: string;
  readonly paragraph: number;
  /** Set for the main text alone. */
  readonly source: Paragraph;
}

/** A note, header, footer or text box; its anchor, where it has one. */
export interface SidePassage {
  readonly text: string;
  readonly paragraph: number | null;
  readonly story: NonNullable<Observation<unknown>["story"]>;
  readonly source: null;
}

/**
 * The main text in order, then notes, then headers, footers and text boxes paragraph by paragraph; empty ones left out.
 * Made once for a document: every other rule goes through them.
 */
export const passagesOf: (document: ReportDocument) => readonly Passage[] = memoized((document) => {
  const passages: Passage[] = [];
  for (const source of document.paragraphs) {
    if (source.text !== "") passages.push({ text: source.text, paragraph: source.index, source });
  }
  for (const beside of sidePassages(document)) passages.push(beside);
  return passages;
});

/** What stands beside the main text. */
function* sidePassages({ notes, stories }: ReportDocument): Generator<SidePassage> {
  for (const { kind, paragraph, text } of [...notes, ...stories]) {
    for (const line of text.split("\n")) {
      if (line.trim() !== "") yield { text: line, paragraph, story: kind, source: null };
    }
  }
}

/** The part of an observation that says where: for a passage, and for an excerpt of it. */
export function placeOf(
  passage: Passage,
  excerpt?: string,
): Pick<Observation<never>, "paragraph" | "excerpt" | "story"> {
  return {
    paragraph: passage.paragraph,
    ...(excerpt === undefined ? {} : { excerpt }),
    ...(passage.source === null ? { story: passage.story } : {}),
  };
}

/** A place in a text with a few words around it, as it stands there. */
export function excerptAround(text: string, start: number, end: number): string {
  const before = /(?:\S+\s+){0,4}\S*$/u.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? "";
  const after = /^\S*(?:\s+\S+){0,3}/u.exec(text.slice(end, end + 40))?.[0] ?? "";
  return `${before}${text.slice(start, end)}${after}`.trim();
}
