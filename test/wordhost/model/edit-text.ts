import { movePlaces, type Range, shiftPlaces, textPlace } from "./range.ts";
import { type Piece, piecesOf, textOf } from "./text.ts";
import { copyOf, dropRevisions, insertedMark, insertedRun, isTracking } from "./tracking.ts";
import type { WordDocument } from "./word-document.ts";
import {
  type Element,
  elementAfter,
  elementsIn,
  insertAfter,
  isWord,
  newElement,
  remove,
  upwards,
  wordElement,
} from "./xml.ts";

/** Where new runs go: into `parent`, before `before`. */
export interface Spot {
  readonly parent: Element;
  readonly before: Element | null;
  /** The run whose look new text takes over. */
  readonly model: Element | null;
}

/** Makes a boundary between runs at this offset and gives the spot there. */
export function spotAt(paragraph: Element, offset: number): Spot {
  const pieces = piecesOf(paragraph);
  const inside = pieces.find(({ start, text }) => start < offset && offset < start + text.length);
  if (inside !== undefined) splitRun(inside, offset - inside.start);
  const now = inside === undefined ? pieces : piecesOf(paragraph);
  const before = now.findLast(({ start, text }) => start + text.length <= offset);
  if (before !== undefined) {
    const next = now.find(({ start }) => start >= offset);
    if (next !== undefined && next.run === before.run) splitRunBefore(next);
    const run = before.run;
    return { parent: run.parentNode as Element, before: elementAfter(run), model: run };
  }
  const [first] = now;
  if (first !== undefined) return { parent: first.run.parentNode as Element, before: first.run, model: first.run };
  return { parent: paragraph, before: null, model: null };
}

/** Cuts the text of a piece in two runs. */
function splitRun({ run, node, text }: Piece, at: number): void {
  const name = node.localName ?? "t";
  const head = newElement(run, name, { text: text.slice(0, at) });
  const tail = newElement(run, name, { text: text.slice(at) });
  run.replaceChild(head, node);
  insertAfter(tail, head);
  moveTail(run, tail);
}

function splitRunBefore({ run, node }: Piece): void {
  moveTail(run, node);
}

/** Moves `from` and what follows it in the run to a run of the same look behind it. */
function moveTail(run: Element, from: Element): void {
  const second = newElement(run, "r");
  const look = wordElement(run, "rPr");
  if (look !== null) second.appendChild(copyOf(look));
  const children = elementsIn(run);
  for (const child of children.slice(children.indexOf(from))) second.appendChild(child);
  insertAfter(second, run);
}

/** Types text into a paragraph; «\n» begins a new paragraph. Gives the range of the new text. */
export function insertText(document: WordDocument, paragraph: Element, offset: number, text: string): Range {
  const [first = "", ...more] = text.split(/\r\n|\r|\n/);
  let at = paragraph;
  typeLine(document, at, offset, first);
  let end = offset + first.length;
  for (const line of more) {
    at = splitParagraph(document, at, end);
    typeLine(document, at, 0, line);
    end = line.length;
  }
  document.changed();
  return { start: textPlace(paragraph, offset), end: textPlace(at, end) };
}

function typeLine(document: WordDocument, paragraph: Element, offset: number, text: string): void {
  if (text === "") return;
  const { parent, before, model } = outsideDeletion(spotAt(paragraph, offset));
  parent.insertBefore(typedRun(document, parent, text, model), before);
  shiftPlaces(paragraph, offset, text.length);
}

/** A run to stand in `parent`, with the look of another run; under Track Changes as an insertion. */
export function typedRun(document: WordDocument, parent: Element, text: string, model: Element | null): Element {
  const run = newElement(parent, "r", { children: contentOfRun(parent, text) });
  const look = wordElement(model, "rPr");
  if (look !== null) {
    const copy = look.cloneNode(true) as Element;
    dropRevisions(copy);
    run.insertBefore(copy, run.firstChild);
  }
  const tracked = isTracking(document) && upwards(parent, (at) => isWord(at, "ins", "moveTo")) === null;
  return tracked ? insertedRun(run) : run;
}

/** Text never goes into a deletion: it comes to stand behind it. */
export function outsideDeletion(spot: Spot): Spot {
  const deletion = upwards(spot.parent, (at) => isWord(at, "del", "moveFrom"));
  if (deletion === null) return spot;
  return { parent: deletion.parentNode as Element, before: elementAfter(deletion), model: spot.model };
}

/** Text as the children of a run: tabs and line breaks are elements of their own. */
function contentOfRun(near: Element, text: string): Element[] {
  return text.split(/([\t\v])/).flatMap((part) => {
    if (part === "") return [];
    if (part === "\t") return [newElement(near, "tab")];
    return [part === "\v" ? newElement(near, "br") : newElement(near, "t", { text: part })];
  });
}

/** Presses Enter: the text from `offset` on becomes a paragraph of its own, of the same form, which is given. */
export function splitParagraph(document: WordDocument, paragraph: Element, offset: number): Element {
  const length = textOf(paragraph).length;
  const second = newElement(paragraph, "p");
  const form = wordElement(paragraph, "pPr");
  if (form !== null) {
    // The mark that was there, with the section and the revisions it carries, is the second paragraph's.
    second.appendChild(form.cloneNode(true));
    const section = wordElement(form, "sectPr");
    if (section !== null) remove(section);
    dropRevisions(form);
  }
  if (offset < length) {
    const { parent, before } = spotAt(paragraph, offset);
    moveTailOf(paragraph, parent, before, second);
  }
  insertAfter(second, paragraph);
  movePlaces(paragraph, offset, second);
  if (isTracking(document)) insertedMark(paragraph);
  document.changed();
  return second;
}

/** Moves what follows the spot to `into`, with copies of the wrappers (controls, insertions, links) around it. */
function moveTailOf(paragraph: Element, parent: Element, before: Element | null, into: Element): void {
  const children = elementsIn(parent);
  const tail = before === null ? [] : children.slice(children.indexOf(before));
  if (parent === paragraph) {
    for (const child of tail) into.appendChild(child);
    return;
  }
  // A content control or a link is not torn apart: it stays whole in the first paragraph, as far as it reaches.
  const keep = isWord(parent, "ins", "del", "moveFrom", "moveTo");
  if (keep && tail.length > 0) {
    const wrapper = copyOf(parent, "shallow");
    for (const child of tail) wrapper.appendChild(child);
    insertAfter(wrapper, parent);
  }
  const outer = parent.parentNode as Element;
  moveTailOf(paragraph, outer, elementAfter(parent), into);
}
