/** The folded texts of a document's paragraphs, each folded when first asked for and kept as long as the document. */
import { fold } from "../text/fold.ts";
import type { ReportDocument } from "./document.ts";

/** The folded text (text/fold.ts) of the paragraph of an index; "" for one the document does not have. */
export type FoldedParagraphs = (paragraph: number) => string;

const known = new WeakMap<ReportDocument, FoldedParagraphs>();

export function foldedParagraphs(document: ReportDocument): FoldedParagraphs {
  const made = known.get(document) ?? foldedOnce(document);
  known.set(document, made);
  return made;
}

function foldedOnce({ paragraphs }: ReportDocument): FoldedParagraphs {
  const texts: (string | undefined)[] = [];
  return (paragraph) => {
    let folded = texts[paragraph];
    if (folded === undefined) {
      folded = fold(paragraphs[paragraph]?.text ?? "");
      texts[paragraph] = folded;
    }
    return folded;
  };
}
