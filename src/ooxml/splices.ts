/** Changes of a text by place: everything between them stays as it is. */

export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with the stretches replaced; they do not overlap, their order does not matter. */
export function withSplices(text: string, splices: readonly Splice[]): string {
  let at = 0;
  const pieces: string[] = [];
  for (const { start, end, text: added } of splices.toSorted((a, b) => a.start - b.start)) {
    pieces.push(text.slice(at, start), added);
    at = end;
  }
  return pieces.join("") + text.slice(at);
}
