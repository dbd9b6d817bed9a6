/**
 * The text of a paragraph as Word's API gives it, and the places in it. A tab is one tab, a line break a vertical tab, a
 * note's mark \u0002; field results count, field codes do not. Text deleted under Track Changes is still there.
 */
import { type Element, elementsIn, isWord, wordAttribute } from "./xml.ts";

/** A piece of text of one run: `node` is the element that holds it (`w:t`, `w:tab` …). */
export interface Piece {
  readonly run: Element;
  readonly node: Element;
  readonly start: number;
  readonly text: string;
  readonly revision: "inserted" | "deleted" | null;
}

interface Reading {
  readonly pieces: Piece[];
  length: number;
  /** Fields being read, innermost last: whether their result has begun. */
  readonly fields: boolean[];
}

export function piecesOf(paragraph: Element): readonly Piece[] {
  const reading: Reading = { pieces: [], length: 0, fields: [] };
  for (const child of elementsIn(paragraph)) readInline(child, reading, null);
  return reading.pieces;
}

export function textOf(paragraph: Element): string {
  return piecesOf(paragraph)
    .map(({ text }) => text)
    .join("");
}

/** The text once all changes are accepted («Current») or rejected («Original»). */
export function reviewedText(paragraph: Element, version: "Current" | "Original"): string {
  const dropped = version === "Current" ? "deleted" : "inserted";
  return piecesOf(paragraph)
    .filter(({ revision }) => revision !== dropped)
    .map(({ text }) => text)
    .join("");
}

const PASSED = ["hyperlink", "smartTag", "customXml", "sdt", "sdtContent", "fldSimple", "dir", "bdo"];

function readInline(element: Element, reading: Reading, revision: Piece["revision"]): void {
  if (isWord(element, "r")) {
    for (const child of elementsIn(element)) readRunChild(element, child, reading, revision);
  } else if (isWord(element, "del", "moveFrom")) {
    for (const child of elementsIn(element)) readInline(child, reading, "deleted");
  } else if (isWord(element, "ins", "moveTo")) {
    for (const child of elementsIn(element)) readInline(child, reading, revision ?? "inserted");
  } else if (isWord(element, ...PASSED)) {
    for (const child of elementsIn(element)) readInline(child, reading, revision);
  }
}

function readRunChild(run: Element, node: Element, reading: Reading, revision: Piece["revision"]): void {
  if (isWord(node, "fldChar")) {
    const type = wordAttribute(node, "fldCharType");
    if (type === "begin") reading.fields.push(false);
    else if (type === "separate") reading.fields[reading.fields.length - 1] = true;
    else if (type === "end") reading.fields.pop();
    return;
  }
  const text = characters(node);
  if (text === "" || reading.fields.includes(false)) return;
  reading.pieces.push({ run, node, start: reading.length, text, revision });
  reading.length += text.length;
}

function characters(node: Element): string {
  if (isWord(node, "t", "delText")) return node.textContent ?? "";
  if (isWord(node, "tab", "ptab")) return "\t";
  if (isWord(node, "br")) return wordAttribute(node, "type") === "page" ? "\f" : "\v";
  if (isWord(node, "cr")) return "\v";
  if (isWord(node, "noBreakHyphen")) return "\u001e";
  if (isWord(node, "softHyphen")) return "\u001f";
  if (isWord(node, "footnoteReference", "endnoteReference")) return "\u0002";
  if (isWord(node, "sym")) return String.fromCodePoint(Number.parseInt(wordAttribute(node, "char") ?? "28", 16));
  return "";
}
