/**
 * The folded texts of a document's paragraphs and their words, each made when first asked for and kept as long as the
 * document.
 */
import { fold, foldedWords } from "../text/fold.ts";
import type { ReportDocument } from "./document.ts";
import { memoized, memoizedAt } from "./memoized.ts";

/** The folded text (text/fold.ts) of the paragraph of an index; "" for one the document does not have. */
export type FoldedParagraphs = (paragraph: number) => string;

/** The words of that text; [] for a paragraph the document does not have. */
export type ParagraphWords = (paragraph: number) => readonly string[];

export const foldedParagraphs: (document: ReportDocument) => FoldedParagraphs = memoized(({ paragraphs }) =>
  memoizedAt(paragraphs.length, (paragraph) => fold(paragraphs[paragraph]?.text ?? "")),
);

export const paragraphWords: (document: ReportDocument) => ParagraphWords = memoized((document) => {
  const folded = foldedParagraphs(document);
  return memoizedAt(document.paragraphs.length, (paragraph) => foldedWords(folded(paragraph)));
});
