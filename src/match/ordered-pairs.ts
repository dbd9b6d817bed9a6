/** The best matching of two sequences that keeps the order of both (alignment by dynamic programming). */

export type Pair = readonly [left: number, right: number];

/**
 * Pairs of the elements of `left` and `right`, each used at most once, in the order of both, with the greatest sum of
 * scores; pairs scored 0 or less are not made. Time and space: the product of the lengths.
 */
export function orderedPairs(
  left: readonly number[],
  right: readonly number[],
  score: (left: number, right: number) => number,
): readonly Pair[] {
  const width = right.length + 1;
  const best = new Float64Array((left.length + 1) * width);
  const taken = new Uint8Array((left.length + 1) * width);
  for (const [row, one] of left.entries()) {
    for (const [column, other] of right.entries()) {
      const here = (row + 1) * width + column + 1;
      const gained = score(one, other);
      const with_ = gained > 0 ? (best[row * width + column] ?? 0) + gained : -1;
      const without = Math.max(best[here - 1] ?? 0, best[here - width] ?? 0);
      best[here] = Math.max(with_, without);
      taken[here] = with_ > without ? 1 : 0;
    }
  }
  return traced(left, right, best, taken);
}

function traced(left: readonly number[], right: readonly number[], best: Float64Array, taken: Uint8Array): Pair[] {
  const width = right.length + 1;
  const pairs: Pair[] = [];
  let row = left.length;
  let column = right.length;
  while (row > 0 && column > 0) {
    const here = row * width + column;
    if (taken[here] === 1) {
      pairs.push([left[row - 1] ?? 0, right[column - 1] ?? 0]);
      row--;
      column--;
    } else if ((best[here - 1] ?? 0) >= (best[here - width] ?? 0)) column--;
    else row--;
  }
  return pairs.reverse();
}
