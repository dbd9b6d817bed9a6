/** Deleting inside paragraphs, and paragraphs; under Track Changes it is marked. */
import { spotAt } from "./edit-text.ts";
import { properties } from "./property-order.ts";
import { movePlaces, type Range, shiftPlaces, stretchesOf } from "./range.ts";
import { containerOf, paragraphsIn } from "./story.ts";
import { piecesOf, textOf } from "./text.ts";
import { deletedMark, deletedRun, isInsertedMark, isTracking } from "./tracking.ts";
import type { WordDocument } from "./word-document.ts";
import {
  type Element,
  elementAfter,
  elementBefore,
  elementsIn,
  isElement,
  isWord,
  newElement,
  remove,
  wordElement,
} from "./xml.ts";

/** Deletes a range: its text, and the paragraphs whose marks lie in it. Under Track Changes it is marked instead. */
export function deleteRange(document: WordDocument, range: Range): void {
  const stretches = stretchesOf(document, range);
  for (const { paragraph, from, to } of stretches) deleteText(document, paragraph, from, to);
  if (isTracking(document)) {
    for (const { paragraph, mark } of stretches) {
      if (!mark) continue;
      // What one has put in oneself and takes out again was never there.
      if (isInsertedMark(paragraph) && textOf(paragraph) === "") removeParagraph(paragraph);
      else deletedMark(paragraph);
    }
  } else {
    for (const [position, { paragraph, mark, from }] of stretches.entries()) {
      if (!mark) continue;
      if (from === 0 || position > 0) removeParagraph(paragraph);
      else joinNext(paragraph, stretches[position + 1]?.paragraph);
    }
  }
  document.changed();
}

/** Deletes the characters `from` to `to` of a paragraph. */
export function deleteText(document: WordDocument, paragraph: Element, from: number, to: number): void {
  if (from >= to) return;
  spotAt(paragraph, from);
  spotAt(paragraph, to);
  const pieces = piecesOf(paragraph).filter(({ start, text }) => start >= from && start + text.length <= to);
  for (const run of new Set(pieces.map((piece) => piece.run))) {
    const own = pieces.filter((piece) => piece.run === run);
    if (own.every(({ revision }) => revision === "deleted")) continue;
    if (isTracking(document) && own.every(({ revision }) => revision === null)) deletedRun(run);
    else {
      removeRun(run);
      for (const { start, text } of own.toReversed()) shiftPlaces(paragraph, start, -text.length);
    }
  }
  document.changed();
}

/** A run leaves with the wrappers that would be left empty, its control excepted. */
function removeRun(run: Element): void {
  const parent = run.parentNode;
  remove(run);
  if (
    isElement(parent) &&
    isWord(parent, "ins", "moveTo", "hyperlink", "smartTag", "fldSimple") &&
    elementsIn(parent).length === 0
  ) {
    removeRun(parent);
  }
}

/** The paragraph leaves its container; the last one of a cell or of the text stays, empty, as Word keeps it. */
export function removeParagraph(paragraph: Element): void {
  const container = containerOf(paragraph);
  const others = container === null ? [] : paragraphsIn(container).filter((other) => other !== paragraph);
  if (container !== null && isWord(container, "sdt") && others.length === 0) {
    // With its last paragraph a control goes too (office-js issue 4975), and the same holds for what is around it.
    const outer = containerOf(container);
    const rest = outer === null ? [] : paragraphsIn(outer).filter((other) => other !== paragraph);
    if (rest.length > 0) remove(container);
    else container.parentNode?.replaceChild(newElement(container, "p"), container);
    return;
  }
  if (others.length > 0 && !endsBeforeNothing(paragraph)) remove(paragraph);
  else for (const child of elementsIn(paragraph)) if (!isWord(child, "pPr")) remove(child);
}

/** Whether a table would be left at the end of a cell or of the text. */
function endsBeforeNothing(paragraph: Element): boolean {
  const previous = elementBefore(paragraph);
  const next = elementAfter(paragraph);
  return isWord(previous, "tbl") && (next === null || isWord(next, "sectPr", "tbl"));
}

/** The mark of a paragraph is gone: what is left of it and the next one are one paragraph, of the next one's form. */
function joinNext(paragraph: Element, next: Element | undefined): void {
  if (next === undefined || next.parentNode !== paragraph.parentNode) return;
  const length = textOf(paragraph).length;
  movePlaces(next, -1, paragraph, length - 1);
  for (const child of elementsIn(next)) if (!isWord(child, "pPr")) paragraph.appendChild(child);
  const form = wordElement(next, "pPr");
  if (form !== null) paragraph.replaceChild(form, properties(paragraph, "pPr"));
  remove(next);
}
