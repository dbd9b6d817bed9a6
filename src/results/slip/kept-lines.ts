/** Which lines of a text outlived its rewriting: a pairing in order, as a reader who compares two prints would find it. */

export type Pair = readonly [before: number, after: number];

/** Above so many comparisons, what lies between the lines sure to be the same counts as rewritten. */
const MOST_COMPARISONS = 1_000_000;

/**
 * Pairs of equal lines, in the order of both. Lines at either end first, then those that stand once in each, then, where
 * little lies between, as many of the rest as can be paired.
 */
export function keptLines(before: readonly string[], after: readonly string[]): readonly Pair[] {
  const pairs: Pair[] = [];
  const open: Stretch[] = [{ from: 0, to: before.length, start: 0, end: after.length }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const inner = trimmed(next, before, after, pairs);
    if (inner.from === inner.to || inner.start === inner.end) continue;
    const anchors = inOrder(loneLines(inner, before, after));
    if (anchors.length === 0) {
      pairs.push(...mostPairs(inner, before, after));
      continue;
    }
    pairs.push(...anchors);
    open.push(...between(inner, anchors));
  }
  return pairs.sort(([one], [other]) => one - other);
}

/** Lines `from` to `to` of the one text against `start` to `end` of the other. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** The stretch without the equal lines at its ends, which are put to the pairs. */
function trimmed(stretch: Stretch, before: readonly string[], after: readonly string[], pairs: Pair[]): Stretch {
  let { from, to, start, end } = stretch;
  for (; from < to && start < end && before[from] === after[start]; from++, start++) pairs.push([from, start]);
  for (; from < to && start < end && before[to - 1] === after[end - 1]; to--, end--) pairs.push([to - 1, end - 1]);
  return { from, to, start, end };
}

/** Pairs of lines that stand once in each stretch, in the order of the first text. */
function loneLines({ from, to, start, end }: Stretch, before: readonly string[], after: readonly string[]): Pair[] {
  const places = onlyPlaces(after, start, end);
  return [...onlyPlaces(before, from, to)].flatMap(([line, at]) => {
    const place = places.get(line);
    return at === null || place == null ? [] : [[at, place] as const];
  });
}

/** Line → its place; null for a line that stands there twice. */
function onlyPlaces(lines: readonly string[], from: number, to: number): ReadonlyMap<string, number | null> {
  const places = new Map<string, number | null>();
  for (let at = from; at < to; at++) {
    const line = lines[at] ?? "";
    places.set(line, places.has(line) ? null : at);
  }
  return places;
}

/** As many of the pairs as keep the order of both texts (the longest increasing sequence, by patience sorting). */
function inOrder(pairs: readonly Pair[]): readonly Pair[] {
  const tops: number[] = [];
  const below = new Array<number>(pairs.length).fill(-1);
  for (const [index, [, place]] of pairs.entries()) {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tops[middle] ?? 0]?.[1] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    below[index] = tops[low - 1] ?? -1;
    tops[low] = index;
  }
  const kept: Pair[] = [];
  for (let at = tops.at(-1) ?? -1; at >= 0; at = below[at] ?? -1) {
    const pair = pairs[at];
    if (pair !== undefined) kept.unshift(pair);
  }
  return kept;
}

function between({ from, to, start, end }: Stretch, anchors: readonly Pair[]): readonly Stretch[] {
  const edges: readonly Pair[] = [[from - 1, start - 1], ...anchors, [to, end]];
  return edges.slice(1).map(([next, place], at) => {
    const [last = 0, lastPlace = 0] = edges[at] ?? [];
    return { from: last + 1, to: next, start: lastPlace + 1, end: place };
  });
}

/** The longest common subsequence of a stretch, by the table of its lengths; none where that table would be large. */
function mostPairs({ from, to, start, end }: Stretch, before: readonly string[], after: readonly string[]): Pair[] {
  const rows = to - from;
  const width = end - start + 1;
  if (rows * width > MOST_COMPARISONS) return [];
  const lengths = new Uint32Array((rows + 1) * width);
  const length = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = width - 2; column >= 0; column--) {
      lengths[row * width + column] =
        before[from + row] === after[start + column]
          ? length(row + 1, column + 1) + 1
          : Math.max(length(row + 1, column), length(row, column + 1));
    }
  }
  const pairs: Pair[] = [];
  for (let row = 0, column = 0; row < rows && column < width - 1; ) {
    if (before[from + row] === after[start + column]) pairs.push([from + row++, start + column++]);
    else if (length(row + 1, column) >= length(row, column + 1)) row++;
    else column++;
  }
  return pairs;
}
