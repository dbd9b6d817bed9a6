/**
 * Finding paragraphs again: which paragraph of the document as it is now is the one that was seen before, though lines
 * were added, removed or changed around it. Pure; texts in, positions out.
 */

/**
 * What is compared of a paragraph's text. Word's API writes a line break, a no-break hyphen or a note's mark otherwise
 * than a reader of the file does; neither these nor spaces tell two paragraphs apart.
 */
export function paragraphKey(text: string): string {
  return text.replaceAll(NO_BREAK_HYPHEN, "-").replace(INVISIBLE, "").replace(/\s+/g, " ").trim().normalize("NFC");
}

const NO_BREAK_HYPHEN = "\u001e";

// biome-ignore lint/suspicious/noControlCharactersInRegex: the marks of notes and of soft hyphens, as Word's API writes them
const INVISIBLE = /[\u0002\u001f\u00ad\u200b\ufeff]/g;

/** Position by now of each element of `before` in `now`, in order; null for what is not there any more. */
export type Alignment = readonly (number | null)[];

/**
 * The same lines in two versions of a text: what both begin and end with, then lines that stand once in each, and from
 * each of those as far as the lines beside it agree.
 */
export function alignment(before: readonly string[], now: readonly string[]): Alignment {
  const pairs: (number | null)[] = before.map(() => null);
  const gaps: Gap[] = [{ before: [0, before.length], now: [0, now.length] }];
  for (let gap = gaps.pop(); gap !== undefined; gap = gaps.pop()) {
    const inner = pairedEdges(gap, before, now, pairs);
    if (inner === null) continue;
    const unique = increasing(uniquePairs(inner, before, now));
    if (unique.length === 0) continue;
    let from: readonly [number, number] = [inner.before[0], inner.now[0]];
    for (const [old, recent] of unique) {
      pairs[old] = recent;
      gaps.push({ before: [from[0], old], now: [from[1], recent] });
      from = [old + 1, recent + 1];
    }
    gaps.push({ before: [from[0], inner.before[1]], now: [from[1], inner.now[1]] });
  }
  return pairs;
}

/** A stretch of both versions, from the first position up to the second. */
interface Gap {
  readonly before: readonly [number, number];
  readonly now: readonly [number, number];
}

/** Pairs what the two stretches begin and end with; what is left between, or null when one of them is used up. */
function pairedEdges(
  gap: Gap,
  before: readonly string[],
  now: readonly string[],
  pairs: (number | null)[],
): Gap | null {
  let [oldStart, oldEnd] = gap.before;
  let [newStart, newEnd] = gap.now;
  while (oldStart < oldEnd && newStart < newEnd && before[oldStart] === now[newStart]) pairs[oldStart++] = newStart++;
  while (oldStart < oldEnd && newStart < newEnd && before[oldEnd - 1] === now[newEnd - 1]) pairs[--oldEnd] = --newEnd;
  return oldStart < oldEnd && newStart < newEnd ? { before: [oldStart, oldEnd], now: [newStart, newEnd] } : null;
}

/** Lines that stand exactly once in each stretch, in the order of the first. */
function uniquePairs(
  gap: Gap,
  before: readonly string[],
  now: readonly string[],
): readonly (readonly [number, number])[] {
  const old = singles(before, gap.before);
  const recent = singles(now, gap.now);
  return [...old].flatMap(([text, position]) => {
    const other = recent.get(text);
    return position === null || other == null ? [] : [[position, other] as const];
  });
}

function singles(
  lines: readonly string[],
  [start, end]: readonly [number, number],
): ReadonlyMap<string, number | null> {
  const found = new Map<string, number | null>();
  for (let index = start; index < end; index += 1) {
    const text = lines[index] ?? "";
    found.set(text, found.has(text) ? null : index);
  }
  return found;
}

/** The longest choice of pairs that grows on both sides. */
function increasing(pairs: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const ends: number[] = [];
  const previous: number[] = [];
  for (const [place, [, recent]] of pairs.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < recent) low = middle + 1;
      else high = middle;
    }
    previous[place] = low > 0 ? (ends[low - 1] ?? -1) : -1;
    ends[low] = place;
  }
  const chosen: (readonly [number, number])[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const pair = pairs[at];
    if (pair !== undefined) chosen.unshift(pair);
  }
  return chosen;
}

/**
 * Where the paragraph seen at `index` with this text is now, or null when it is gone: by what stands around it, else the
 * nearest one of the same text. `before` null: nothing has been seen yet, `index` is of now.
 */
export function placeNow(
  place: { readonly index: number; readonly text: string },
  before: readonly string[] | null,
  now: readonly string[],
): number | null {
  const key = paragraphKey(place.text);
  const aligned = before === null ? place.index : (alignment(before, now)[place.index] ?? null);
  if (aligned !== null && now[aligned] === key) return aligned;
  const near = aligned ?? place.index;
  const alike = [...now.keys()].filter((index) => now[index] === key);
  return alike.sort((a, b) => Math.abs(a - near) - Math.abs(b - near))[0] ?? null;
}

/**
 * The same paragraphs as two readers list them, who may differ in a text here and there (one counts deleted words, the
 * other does not): where as many stand between two that are paired, they are paired in order.
 */
export function pairing(ours: readonly string[], theirs: readonly string[]): Alignment {
  const pairs = [...alignment(ours, theirs)];
  let from = -1;
  let fromOther = -1;
  for (let index = 0; index <= ours.length; index += 1) {
    const other = index === ours.length ? theirs.length : (pairs[index] ?? null);
    if (other === null) continue;
    if (index - from === other - fromOther) {
      for (let between = from + 1; between < index; between += 1) pairs[between] = fromOther + between - from;
    }
    from = index;
    fromOther = other;
  }
  return pairs;
}
