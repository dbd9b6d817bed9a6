/** The report of last term, or of the last half-year, made ready for comparing: its own paragraphs and sentences. */
import type { ReportDocument } from "../../document/document.ts";
import { foldedParagraphs, paragraphWords } from "../../document/folded-paragraphs.ts";
import { headings as headingsOf } from "../../match/headings.ts";
import type { Heading } from "../../match/match.ts";
import { sentencesOf } from "../../text/sentences.ts";
import { ownParagraphs } from "./alike-rightly.ts";
import { type TimelessSentence, timeless } from "./timeless.ts";

export interface PreviousReport {
  readonly document: ReportDocument;
  readonly headings: readonly Heading[];
  /** Words of its own paragraphs, joined. */
  readonly paragraphs: ReadonlySet<string>;
  /** Its own sentences by their words without dates and years; of equal ones the first. */
  readonly sentences: ReadonlyMap<string, TimelessSentence>;
}

const known = new WeakMap<ReportDocument, PreviousReport>();

/** The report made ready, once for each snapshot. */
export function previousReport(document: ReportDocument): PreviousReport {
  const made = known.get(document) ?? prepared(document);
  known.set(document, made);
  return made;
}

function prepared(document: ReportDocument): PreviousReport {
  const headings = headingsOf(document);
  const own = ownParagraphs(document, headings, foldedParagraphs(document));
  const words = paragraphWords(document);
  const sentences = new Map<string, TimelessSentence>();
  for (const { text } of own) {
    for (const sentence of sentencesOf(text)) {
      const read = timeless(sentence.text);
      if (!sentences.has(read.key)) sentences.set(read.key, read);
    }
  }
  return { document, headings, paragraphs: new Set(own.map(({ index }) => words(index).join(" "))), sentences };
}
