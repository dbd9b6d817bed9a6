/** Paragraphs that may stand in two reports word for word without anybody having copied anything. */
import type { Paragraph, ReportDocument } from "../../document/document.ts";
import { bodyEnd } from "../../match/body.ts";
import { headingBehind } from "../../match/heading-end.ts";
import type { Heading } from "../../match/match.ts";
import { citationsIn } from "../../text/citations.ts";
import { isClosingSentence } from "../../text/closing-words.ts";
import { fold } from "../../text/fold.ts";
import { LEGAL_BASIS, RESOLUTION_TOLD, UNIT_DESCRIBED } from "../../text/previous-words.ts";
import { isQuoted } from "../../text/quotations.ts";

/** From so much of a paragraph on, what others wrote outweighs what the writer did. */
const OTHERS_WORDS = 0.35;

/**
 * The paragraphs of a report that its writers wrote anew, or should have: the body from the first heading on, without
 * headings, tables, legal bases, resolutions told again, quotations, the closing formula, and what describes the unit.
 */
export function ownParagraphs(
  document: ReportDocument,
  headings: readonly Heading[],
  folded: (paragraph: number) => string,
): readonly Paragraph[] {
  const first = headings[0]?.paragraph;
  if (first === undefined) return [];
  const end = bodyEnd(document, first);
  const lines = new Set(headings.flatMap(({ paragraph, lastParagraph }) => range(paragraph, lastParagraph)));
  const describing = new Set(headings.flatMap((heading, at) => (describes(heading) ? below(headings, at, end) : [])));
  return document.paragraphs.slice(first, end).filter(({ index, text, cell }) => {
    if (text === "" || cell !== null || lines.has(index) || describing.has(index)) return false;
    const plain = folded(index);
    return !isClosingSentence(plain) && !isOthers(text, plain);
  });
}

function isOthers(text: string, plain: string): boolean {
  if (LEGAL_BASIS.test(plain) || RESOLUTION_TOLD.test(plain)) return true;
  const cited = citationsIn(text).reduce((sum, { start, end }) => sum + end - start, 0);
  return cited > text.length * OTHERS_WORDS || quotedLetters(text) > text.length * OTHERS_WORDS;
}

/** How many characters stand in quotation marks; every tenth is looked at, which is near enough. */
function quotedLetters(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 10) if (isQuoted(text, at)) count += 10;
  return count;
}

function describes({ title }: Heading): boolean {
  return UNIT_DESCRIBED.test(fold(title));
}

/** Paragraphs below a heading, down to the next that is not deeper. */
export function below(headings: readonly Heading[], at: number, end: number): readonly number[] {
  const heading = headings[at];
  if (heading === undefined) return [];
  const next = headingBehind(headings, at);
  return range(heading.paragraph, Math.min(end, next?.paragraph ?? end) - 1);
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
}
