/**
 * The folded texts of a document's paragraphs and their words, each made when first asked for and kept as long as the
 * document.
 */
import { fold, foldedWords } from "../text/fold.ts";
import type { ReportDocument } from "./document.ts";

/** The folded text (text/fold.ts) of the paragraph of an index; "" for one the document does not have. */
export type FoldedParagraphs = (paragraph: number) => string;

/** The words of that text; [] for a paragraph the document does not have. */
export type ParagraphWords = (paragraph: number) => readonly string[];

const foldedTexts = new WeakMap<ReportDocument, FoldedParagraphs>();
const wordLists = new WeakMap<ReportDocument, ParagraphWords>();

export function foldedParagraphs(document: ReportDocument): FoldedParagraphs {
  const { paragraphs } = document;
  const made = foldedTexts.get(document) ?? onceEach((paragraph) => fold(paragraphs[paragraph]?.text ?? ""));
  foldedTexts.set(document, made);
  return made;
}

export function paragraphWords(document: ReportDocument): ParagraphWords {
  const folded = foldedParagraphs(document);
  const made = wordLists.get(document) ?? onceEach((paragraph) => foldedWords(folded(paragraph)));
  wordLists.set(document, made);
  return made;
}

function onceEach<Value>(make: (paragraph: number) => Value): (paragraph: number) => Value {
  const known: (Value | undefined)[] = [];
  return (paragraph) => {
    const value = known[paragraph] ?? make(paragraph);
    known[paragraph] = value;
    return value;
  };
}
