/** What a marker is; marker.ts reads them. */

export type MarkerStyle =
  | "part" // «Phần thứ nhất», «PHẦN I», «Phần mở đầu»
  | "chapter" // «Chương II», «Mục 1»
  | "roman" // «I.», «I-», «I/», «I)»
  | "letterUpper" // «A.», «B/»
  | "decimal" // «1.», «1-», «1/»
  | "dotted" // «2.1.», «2.4», «2. 3.», «II.1.»
  | "parenDecimal" // «1)», «(1)»
  | "letter" // «a)», «a.», «đ/», «(b)»
  | "romanLower" // «i)», «(ii)»
  | "star" // «*», «•»
  | "dash" // «-», «–»
  | "plus" // «+»
  | "ordinalWord"; // «Một là,», «Thứ nhất,»

/** One reading of the beginning of a line. */
export interface Marker {
  readonly style: MarkerStyle;
  /** As typed, without the space after it: «II-», «2. 3.», «Phần thứ nhất», «Một là,». */
  readonly text: string;
  /** Values, outermost first: [2, 3] for «2. 3.», [2] for «II-»; [] for bullets and «Phần mở đầu». */
  readonly numbers: readonly number[];
  /** What follows, in NFC, without spaces or mark-up around it; "" only for parts and chapters. */
  readonly rest: string;
}
