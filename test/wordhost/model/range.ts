/**
 * Places and ranges of the main text. A place follows its node: text typed or deleted in front of it moves it along, and
 * when its paragraph or block is gone the place is gone with it.
 */
import { paragraphsIn, storyOf } from "./story.ts";
import { textOf } from "./text.ts";
import type { WordDocument } from "./word-document.ts";
import { type Element, isAttached, isElement } from "./xml.ts";

/** Inside a paragraph, before the character at `offset`; or before or after a whole block. */
export type Place = TextPlace | GapPlace;

export interface TextPlace {
  readonly kind: "text";
  paragraph: Element;
  offset: number;
}

export interface GapPlace {
  readonly kind: "gap";
  readonly block: Element;
  readonly side: "before" | "after";
}

export interface Range {
  readonly start: Place;
  readonly end: Place;
}

const watched = new WeakMap<Element, Set<TextPlace>>();

export function textPlace(paragraph: Element, offset: number): TextPlace {
  const place: TextPlace = { kind: "text", paragraph, offset };
  watch(place);
  return place;
}

function watch(place: TextPlace): void {
  const places = watched.get(place.paragraph) ?? new Set();
  watched.set(place.paragraph, places.add(place));
}

export function gap(block: Element, side: GapPlace["side"]): GapPlace {
  return { kind: "gap", block, side };
}

/** A block with everything in it, its last paragraph mark included. */
export function whole(block: Element, last: Element = block): Range {
  return { start: gap(block, "before"), end: gap(last, "after") };
}

/** The text of a paragraph without its mark. */
export function textRange(paragraph: Element, from = 0, to = textOf(paragraph).length): Range {
  return { start: textPlace(paragraph, from), end: textPlace(paragraph, to) };
}

export function collapsed(place: Place): Range {
  return { start: place, end: place };
}

/** Moves the places of a paragraph along with text that was put in (`by` > 0) or taken out (`by` < 0) at `offset`. */
export function shiftPlaces(paragraph: Element, offset: number, by: number): void {
  for (const place of watched.get(paragraph) ?? []) {
    if (place.offset > offset) place.offset = Math.max(offset, place.offset + by);
  }
}

/** The text from `offset` on has become the text of `into`: its places go along. */
export function movePlaces(paragraph: Element, offset: number, into: Element, at = 0): void {
  for (const place of [...(watched.get(paragraph) ?? [])]) {
    if (place.offset <= offset) continue;
    watched.get(paragraph)?.delete(place);
    place.paragraph = into;
    place.offset += at - offset;
    watch(place);
  }
}

export function isAlive(range: Range): boolean {
  return [range.start, range.end].every((place) => isAttached(place.kind === "text" ? place.paragraph : place.block));
}

/** A key that sorts places by where they stand: paragraph, text in it, depth of the block. */
function order(document: WordDocument, place: Place): readonly number[] {
  const { index } = storyOf(document);
  if (place.kind === "text") return [index.get(place.paragraph) ?? -1, place.offset, 0];
  const inside = paragraphsIn(place.block);
  const edge = place.side === "before" ? inside[0] : inside.at(-1);
  const at = edge === undefined ? -1 : (index.get(edge) ?? -1);
  return place.side === "before" ? [at, -1, depth(place.block)] : [at, Number.POSITIVE_INFINITY, -depth(place.block)];
}

function depth(element: Element): number {
  const parent = element.parentNode;
  return isElement(parent) ? 1 + depth(parent) : 0;
}

/** Negative when `a` stands before `b`, 0 when they are one place. */
export function compare(document: WordDocument, a: Place, b: Place): number {
  const [first, second] = [order(document, a), order(document, b)];
  const differing = first.findIndex((value, index) => value !== second[index]);
  return differing === -1 ? 0 : (first[differing] ?? 0) < (second[differing] ?? 0) ? -1 : 1;
}

/** A stretch of one paragraph: the characters `from` to `to`, and whether its mark is in the range too. */
export interface Stretch {
  readonly paragraph: Element;
  readonly from: number;
  readonly to: number;
  readonly mark: boolean;
}

/** The range paragraph by paragraph. A range without extent lies in one paragraph: the one that follows a gap. */
export function stretchesOf(document: WordDocument, { start, end }: Range): readonly Stretch[] {
  const { paragraphs } = storyOf(document);
  const [first, firstOffset] = entry(document, start);
  const [last, lastOffset] = exit(document, end);
  if (last < first) return emptyStretch(paragraphs, Math.min(first, paragraphs.length - 1));
  return paragraphs.slice(first, last + 1).map((paragraph, position) => {
    const at = first + position;
    const length = textOf(paragraph).length;
    return {
      paragraph,
      from: at === first ? Math.min(firstOffset, length) : 0,
      to: at === last ? Math.min(lastOffset, length) : length,
      mark: at < last || lastOffset === Number.POSITIVE_INFINITY,
    };
  });
}

function emptyStretch(paragraphs: readonly Element[], at: number): Stretch[] {
  const paragraph = paragraphs[at];
  return paragraph === undefined ? [] : [{ paragraph, from: 0, to: 0, mark: false }];
}

function entry(document: WordDocument, place: Place): readonly [number, number] {
  const [paragraph = -1, offset = 0] = order(document, place);
  if (place.kind === "text") return [paragraph, offset];
  return place.side === "before" ? [paragraph, 0] : [paragraph + 1, 0];
}

function exit(document: WordDocument, place: Place): readonly [number, number] {
  const [paragraph = -1, offset = 0] = order(document, place);
  if (place.kind === "text") return [paragraph, offset];
  return place.side === "after" ? [paragraph, Number.POSITIVE_INFINITY] : [paragraph - 1, Number.POSITIVE_INFINITY];
}

/** The range's text, its paragraphs joined by `separator`. */
export function rangeText(document: WordDocument, range: Range, separator: string): string {
  return stretchesOf(document, range)
    .map(({ paragraph, from, to }) => textOf(paragraph).slice(from, to))
    .join(separator);
}
