/** Content controls inside a paragraph: where their text lies in it, and typing into them. */
import { deleteText } from "./delete-text.ts";
import { typedRun } from "./edit-text.ts";
import { shiftPlaces } from "./range.ts";
import { contentOf } from "./story.ts";
import { piecesOf, textOf } from "./text.ts";
import type { WordDocument } from "./word-document.ts";
import { below, type Element, elementsIn, isWord, upwards } from "./xml.ts";

/** The stretch of its paragraph that the control holds. */
export interface Inside {
  readonly paragraph: Element;
  readonly from: number;
  readonly to: number;
}

export function insideInline(control: Element): Inside {
  const paragraph = upwards(control, (at) => isWord(at, "p"));
  if (paragraph === null) throw new Error("an inline control outside a paragraph");
  const order = new Map([...below(paragraph)].map((element, index) => [element, index]));
  const own = order.get(control) ?? 0;
  const from = piecesOf(paragraph)
    .filter(({ node }) => (order.get(node) ?? 0) < own)
    .reduce((length, { text }) => length + text.length, 0);
  return { paragraph, from, to: from + textOf(contentOf(control)).length };
}

/** Types into the control; text before or after it in the paragraph is not touched. */
export function typeIntoInline(
  document: WordDocument,
  control: Element,
  where: "Replace" | "Start" | "End",
  text: string,
): Inside {
  const { paragraph, from, to } = insideInline(control);
  if (where === "Replace") deleteText(document, paragraph, from, to);
  const content = contentOf(control);
  const model = piecesOf(content)[0]?.run ?? null;
  const at = where === "Start" ? from : insideInline(control).to;
  content.insertBefore(
    typedRun(document, content, text, model),
    where === "Start" ? (elementsIn(content)[0] ?? null) : null,
  );
  shiftPlaces(paragraph, at, text.length);
  document.changed();
  return { paragraph, from: at, to: at + text.length };
}
