/** Comments: the part with their texts, their anchors in the text, and whether they are resolved. */
import { spotAt } from "./edit-text.ts";
import { properties, setProperty } from "./property-order.ts";
import { type Range, stretchesOf, textRange } from "./range.ts";
import { storyOf } from "./story.ts";
import { piecesOf, textOf } from "./text.ts";
import { AUTHOR, MOMENT } from "./tracking.ts";
import type { WordDocument } from "./word-document.ts";
import {
  below,
  declareIgnorable,
  type Element,
  elementsIn,
  isWord,
  newElement,
  remove,
  W14,
  W15,
  wordAttribute,
  wordElements,
} from "./xml.ts";

const EXTENDED_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml";
const EXTENDED = "http://schemas.microsoft.com/office/2011/relationships/commentsExtended";

export function commentElements(document: WordDocument): Element[] {
  const comments = document.related("comments");
  return comments === null ? [] : wordElements(comments, "comment");
}

export function commentId(comment: Element): string {
  return wordAttribute(comment, "id") ?? "";
}

export function commentText(comment: Element): string {
  return wordElements(comment, "p").map(textOf).join("\n");
}

export function setCommentText(document: WordDocument, comment: Element, text: string): void {
  const [first, ...others] = wordElements(comment, "p");
  for (const other of others) remove(other);
  for (const child of first === undefined ? [] : elementsIn(first)) if (!isWord(child, "pPr")) remove(child);
  first?.appendChild(newElement(comment, "r", { children: [newElement(comment, "t", { text })] }));
  document.changed();
}

/** The comment without those that answer another one. */
export function threadsOf(document: WordDocument): Element[] {
  return commentElements(document).filter((comment) => extended(document, comment)?.parent === undefined);
}

export function repliesTo(document: WordDocument, comment: Element): Element[] {
  const own = paragraphId(comment);
  return commentElements(document).filter((other) => own !== null && extended(document, other)?.parent === own);
}

function paragraphId(comment: Element): string | null {
  return wordElements(comment, "p").at(-1)?.getAttributeNS(W14, "paraId") ?? null;
}

interface Extended {
  readonly element: Element;
  readonly parent: string | undefined;
}

function extended(document: WordDocument, comment: Element): Extended | null {
  const root = document.related("commentsExtended");
  const id = paragraphId(comment);
  const element = root === null ? undefined : elementsIn(root).find((one) => one.getAttributeNS(W15, "paraId") === id);
  if (element === undefined || id === null) return null;
  return { element, parent: element.getAttributeNS(W15, "paraIdParent") ?? undefined };
}

export function isResolved(document: WordDocument, comment: Element): boolean {
  return extended(document, comment)?.element.getAttributeNS(W15, "done") === "1";
}

export function setResolved(document: WordDocument, comment: Element, resolved: boolean): void {
  ensuredExtended(document, comment, null).setAttributeNS(W15, "w15:done", resolved ? "1" : "0");
  document.changed();
}

function ensuredExtended(document: WordDocument, comment: Element, parent: string | null): Element {
  const known = extended(document, comment);
  if (known !== null) return known.element;
  if (document.related("commentsExtended") === null) {
    document.addPart({
      name: "/word/commentsExtended.xml",
      contentType: EXTENDED_TYPE,
      xml: `<w15:commentsEx xmlns:w15="${W15}"/>`,
      type: EXTENDED,
    });
  }
  const root = document.related("commentsExtended") as Element;
  const element = root.ownerDocument?.createElementNS(W15, "w15:commentEx") as Element;
  element.setAttributeNS(W15, "w15:paraId", ensuredParagraphId(document, comment));
  if (parent !== null) element.setAttributeNS(W15, "w15:paraIdParent", parent);
  element.setAttributeNS(W15, "w15:done", "0");
  root.appendChild(element);
  return element;
}

/** Comments are tied to their answers by the id of their last paragraph ([MS-DOCX] 2.5.4.2). */
function ensuredParagraphId(document: WordDocument, comment: Element): string {
  const known = paragraphId(comment);
  if (known !== null) return known;
  const root = document.related("comments") as Element;
  declareIgnorable(root, { w14: W14 });
  const id = (0x10000000 + Number(commentId(comment)) + 1).toString(16).toUpperCase();
  wordElements(comment, "p").at(-1)?.setAttributeNS(W14, "w14:paraId", id);
  return id;
}

/** Adds a comment on the range. */
export function addComment(document: WordDocument, range: Range, text: string): Element {
  const comment = newComment(document, text);
  anchor(document, range, commentId(comment));
  document.changed();
  return comment;
}

function newComment(document: WordDocument, text: string): Element {
  const comments = document.ensured("comments");
  const ids = commentElements(document).map((one) => Number(commentId(one)));
  const run = newElement(comments, "r", { children: [newElement(comments, "t", { text })] });
  const comment = newElement(comments, "comment", {
    attributes: { id: String(Math.max(-1, ...ids) + 1), author: AUTHOR, date: MOMENT, initials: "H" },
    children: [newElement(comments, "p", { children: [run] })],
  });
  comments.appendChild(comment);
  return comment;
}

function anchor(document: WordDocument, range: Range, id: string): void {
  const stretches = stretchesOf(document, range);
  const [first] = stretches;
  const last = stretches.at(-1);
  if (first === undefined || last === undefined) return;
  const near = first.paragraph;
  const mark = (name: string) => newElement(near, name, { attributes: { id } });
  const end = spotAt(last.paragraph, last.to);
  const reference = newElement(near, "r", { children: [mark("commentReference")] });
  setProperty(properties(reference, "rPr"), "rStyle", null);
  for (const node of [mark("commentRangeEnd"), reference]) end.parent.insertBefore(node, end.before);
  const start = spotAt(first.paragraph, first.from);
  const atStart = first.from === 0 ? (piecesOf(first.paragraph)[0]?.run ?? null) : start.before;
  const parent = (atStart?.parentNode ?? start.parent) as Element;
  parent.insertBefore(mark("commentRangeStart"), atStart);
}

/** Answers a comment, at the same place. */
export function addReply(document: WordDocument, to: Element, text: string): Element {
  ensuredExtended(document, to, null);
  const parent = ensuredParagraphId(document, to);
  const range = commentRange(document, to);
  const reply = newComment(document, text);
  ensuredExtended(document, reply, parent);
  if (range !== null) anchor(document, range, commentId(reply));
  document.changed();
  return reply;
}

/** Takes away a comment, its answers and their anchors. */
export function removeComment(document: WordDocument, comment: Element): void {
  for (const reply of repliesTo(document, comment)) removeComment(document, reply);
  const id = commentId(comment);
  for (const element of marksOf(document, id)) {
    const parent = element.parentNode as Element;
    remove(element);
    if (isWord(element, "commentReference") && elementsIn(parent).every((child) => isWord(child, "rPr")))
      remove(parent);
  }
  const entry = extended(document, comment);
  if (entry !== null) remove(entry.element);
  remove(comment);
  document.changed();
}

function marksOf(document: WordDocument, id: string): Element[] {
  return [...below(document.body)].filter(
    (element) =>
      isWord(element, "commentRangeStart", "commentRangeEnd", "commentReference") &&
      wordAttribute(element, "id") === id,
  );
}

/** The text commented on, or null for a comment without an anchor. */
export function commentRange(document: WordDocument, comment: Element): Range | null {
  const marks = marksOf(document, commentId(comment));
  const start = marks.find((mark) => isWord(mark, "commentRangeStart")) ?? marks[0];
  const end = marks.find((mark) => isWord(mark, "commentRangeEnd")) ?? start;
  if (start === undefined || end === undefined) return null;
  const [from, to] = [placeOf(document, start), placeOf(document, end)];
  if (from === null || to === null) return null;
  return {
    start: textRange(from.paragraph, from.offset, from.offset).start,
    end: textRange(to.paragraph, to.offset, to.offset).start,
  };
}

function placeOf(document: WordDocument, mark: Element): { paragraph: Element; offset: number } | null {
  const paragraph = storyOf(document).paragraphs.find((one) => [...below(one)].includes(mark));
  if (paragraph === undefined) return null;
  const order = new Map([...below(paragraph)].map((element, index) => [element, index]));
  const at = order.get(mark) ?? 0;
  const before = piecesOf(paragraph).filter(({ node }) => (order.get(node) ?? 0) < at);
  return { paragraph, offset: before.reduce((length, { text }) => length + text.length, 0) };
}

/** The comments whose range meets these paragraphs. */
export function commentsOn(document: WordDocument, paragraphs: ReadonlySet<Element>): Element[] {
  return threadsOf(document).filter((comment) => {
    const range = commentRange(document, comment);
    return range !== null && stretchesOf(document, range).some(({ paragraph }) => paragraphs.has(paragraph));
  });
}
