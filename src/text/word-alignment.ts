/** Alignment of word sequences: the stretch of a text that comes closest to a given line, and what was changed in it. */

export interface WordAlignment {
  /** Words of the text from `from` up to, not including, `to`. */
  readonly from: number;
  readonly to: number;
  /** How many words of the line stand in the stretch, in their order. */
  readonly matches: number;
  /** Positions in the text, within the stretch, of words that are not the line's. */
  readonly added: readonly number[];
}

/** A changed, added or dropped word costs less than a kept one gains: copies with words changed stay in one piece. */
const UNLIKE = -0.6;

/**
 * The stretch of `text` that scores best against `line` (local alignment, Smith and Waterman 1981); null when they
 * share no word. Costs the product of the lengths: for lines and paragraphs, not for whole documents.
 */
export function wordAlignment(text: readonly string[], line: readonly string[]): WordAlignment | null {
  const { from, to } = bestStretch(text, line);
  if (from === to) return null;
  const stretch = text.slice(from, to);
  const kept = commonPlaces(stretch, line);
  const added = stretch.flatMap((_, at) => (kept.has(at) ? [] : [from + at]));
  return { from, to, matches: kept.size, added };
}

function bestStretch(text: readonly string[], line: readonly string[]): { from: number; to: number } {
  let above = emptyRow(line.length);
  let row = emptyRow(line.length);
  let best = { score: 0, from: 0, to: 0 };
  for (const [at, word] of text.entries()) {
    fillRow(row, above, word, line, at);
    for (let column = 1; column <= line.length; column++) {
      const score = row.scores[column] ?? 0;
      if (score > best.score) best = { score, from: row.starts[column] ?? 0, to: at + 1 };
    }
    [above, row] = [row, above];
  }
  return best;
}

/** Scores of alignments that end at one word of the text, by place in the line, and where each begins. */
interface Row {
  readonly scores: Float64Array;
  readonly starts: Int32Array;
}

function emptyRow(length: number): Row {
  return { scores: new Float64Array(length + 1), starts: new Int32Array(length + 1) };
}

function fillRow(row: Row, above: Row, word: string, line: readonly string[], at: number): void {
  for (let column = 1; column <= line.length; column++) {
    const before = above.scores[column - 1] ?? 0;
    const diagonal = before + (line[column - 1] === word ? 1 : UNLIKE);
    const up = (above.scores[column] ?? 0) + UNLIKE;
    const left = (row.scores[column - 1] ?? 0) + UNLIKE;
    const score = Math.max(0, diagonal, up, left);
    row.scores[column] = score;
    if (score === diagonal) row.starts[column] = before === 0 ? at : (above.starts[column - 1] ?? 0);
    else row.starts[column] = (score === up ? above.starts[column] : row.starts[column - 1]) ?? 0;
  }
}

/** Positions in `left` of a longest common subsequence with `right`. */
function commonPlaces(left: readonly string[], right: readonly string[]): ReadonlySet<number> {
  const width = right.length + 1;
  const lengths = new Uint16Array((left.length + 1) * width);
  for (let row = left.length - 1; row >= 0; row--) {
    for (let column = right.length - 1; column >= 0; column--) {
      lengths[row * width + column] =
        left[row] === right[column]
          ? 1 + (lengths[(row + 1) * width + column + 1] ?? 0)
          : Math.max(lengths[(row + 1) * width + column] ?? 0, lengths[row * width + column + 1] ?? 0);
    }
  }
  const places = new Set<number>();
  let row = 0;
  let column = 0;
  while (row < left.length && column < right.length) {
    if (left[row] === right[column]) {
      places.add(row);
      row += 1;
      column += 1;
    } else if ((lengths[(row + 1) * width + column] ?? 0) >= (lengths[row * width + column + 1] ?? 0)) row += 1;
    else column += 1;
  }
  return places;
}
