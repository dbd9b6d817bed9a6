/**
 * Where edits apply: an edit names its paragraph and what stands there, the place is found in the paragraph as it reads
 * now. Only what an edit really changes is a place; what its two texts both begin and end with stays, look and all.
 */
import { nfc } from "../text/fold.ts";
import { composed } from "../text/offsets.ts";
import type { Edit } from "./edits.ts";

/** A stretch of a paragraph's text, from `start` up to `end`, and what is to stand there instead. */
export interface Stretch {
  readonly start: number;
  /** Above `start`, unless the edit changes nothing. */
  readonly end: number;
  readonly after: string;
}

/** An edit that can be made; `stretch` null: the whole paragraph goes. */
export interface EditPlace {
  readonly paragraph: number;
  readonly stretch: Stretch | null;
}

/** A paragraph as it is now. */
export interface ParagraphNow {
  readonly index: number;
  readonly text: string;
}

/**
 * The places of edits, one element an edit: null where the paragraph is gone, does not hold the text any more, or where
 * an earlier edit of the list changes the same words. All edits are of the text as it stands before the first of them.
 * Edits with the same text before take one occurrence each. Composed and decomposed Unicode are the same text.
 */
export function editPlaces(
  edits: readonly Edit[],
  paragraphNow: (paragraph: number) => ParagraphNow | null,
): readonly (EditPlace | null)[] {
  const claims = new Map<number, Claims>();
  return edits.map((edit) => {
    const paragraph = paragraphNow(edit.paragraph);
    if (paragraph === null) return null;
    const { index, text } = paragraph;
    const claimed: Claims = claims.get(index) ?? { stretches: [], used: new Map() };
    claims.set(index, claimed);
    if (edit.type === "replaceText") {
      const stretch = freeStretch(text, edit.before, edit.after, claimed);
      return stretch === null ? null : { paragraph: index, stretch };
    }
    if (claimed.stretches.length > 0 || nfc(text) !== nfc(edit.before)) return null;
    claimed.stretches.push({ start: 0, end: Number.POSITIVE_INFINITY, after: "" });
    return { paragraph: index, stretch: null };
  });
}

/** What edits of one paragraph have taken: stretches, and by the text before the occurrences of it. */
interface Claims {
  readonly stretches: Stretch[];
  readonly used: Map<string, number[]>;
}

function freeStretch(text: string, before: string, after: string, { stretches, used }: Claims): Stretch | null {
  const taken = used.get(before) ?? [];
  const found = occurrences(text, before);
  const fresh = found.filter(({ start }) => !taken.includes(start));
  // The same words a second time mean their next occurrence; where there is none, another part of the same words.
  const candidates = taken.length === 0 ? found.slice(0, 1) : [...fresh, ...found];
  for (const { start, end } of candidates) {
    const stretch = changedPart(text, start, end, after);
    if (stretches.some((other) => stretch.start < other.end && other.start < stretch.end)) continue;
    stretches.push(stretch);
    used.set(before, [...taken, start]);
    return stretch;
  }
  return null;
}

/** Where the words stand in the text, never within a letter and its marks. None for no words. */
function occurrences(text: string, words: string): readonly { readonly start: number; readonly end: number }[] {
  if (words === "") return [];
  const exact = standing(text, words, (index) => index);
  if (exact.length > 0) return exact;
  const { text: short, original } = composed(text);
  return standing(short, nfc(words), original).filter(({ start, end }) => nfc(text.slice(start, end)) === nfc(words));
}

function standing(text: string, words: string, original: (index: number) => number) {
  const found: { readonly start: number; readonly end: number }[] = [];
  for (let at = text.indexOf(words); at !== -1; ) {
    const end = at + words.length;
    const whole = !isInside(text, at) && !isInside(text, end);
    if (whole) found.push({ start: original(at), end: original(end) });
    at = text.indexOf(words, whole ? end : at + 1);
  }
  return found;
}

/** Whether a cut here would part a letter from its marks, or the halves of a character. */
function isInside(text: string, at: number): boolean {
  return at > 0 && at < text.length && (/^\p{M}/u.test(text.slice(at, at + 2)) || isLowHalf(text.charCodeAt(at)));
}

function isLowHalf(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

/** The occurrence without what both texts begin and end with. Words only put in replace a neighbour by itself and them. */
function changedPart(text: string, start: number, end: number, after: string): Stretch {
  const before = text.slice(start, end);
  if (before === after) return { start, end: start, after: "" };
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  while (head > 0 && (isInside(before, head) || isInside(after, head))) head -= 1;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  while (tail > 0 && (isInside(before, before.length - tail) || isInside(after, after.length - tail))) tail -= 1;
  if (head + tail === before.length) {
    if (head > 0) head = cutBefore(before, head);
    else tail = before.length - cutAfter(before, before.length - tail);
  }
  return { start: start + head, end: end - tail, after: after.slice(head, after.length - tail) };
}

function cutBefore(text: string, at: number): number {
  let cut = at - 1;
  while (cut > 0 && isInside(text, cut)) cut -= 1;
  return cut;
}

function cutAfter(text: string, at: number): number {
  let cut = at + 1;
  while (cut < text.length && isInside(text, cut)) cut += 1;
  return cut;
}
