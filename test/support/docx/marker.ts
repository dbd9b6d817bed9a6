/** The number or bullet in front of a typed line: only as much as a typist's habits need, and apart from `src`. */

export type MarkerKind = "part" | "roman" | "decimal" | "dotted" | "letter" | "bullet";

export interface TypedMarker {
  readonly kind: MarkerKind;
  /** As typed, without what follows: «II-», «2. 3.», «Phần thứ nhất», «-». */
  readonly text: string;
  /** 0 for a part, 1 roman, 2 decimal, 3 and more dotted, 5 letters, 9 bullets. */
  readonly level: number;
  /** The line after the marker and the spaces behind it. */
  readonly rest: string;
  /** What stands behind the last figure: «.», «-», «)», or "". */
  readonly suffix: string;
  /** The last figure's value; 0 for bullets and parts in words. */
  readonly value: number;
}

const PATTERNS: readonly (readonly [MarkerKind, RegExp])[] = [
  ["part", /^((?:phần|chương)\s+(?:thứ\s+\p{L}+|[ivx]+|\d+))([.:\-–]?)(?=\s|$)\s*/iu],
  ["dotted", /^(\d+(?:\.\s?\d+)+)([.\-)]?)\s+(?=[\p{L}“"«])/u],
  ["decimal", /^(\d+)\s*([.\-/)])\s+(?=[\p{L}“"«\d])/u],
  ["roman", /^([IVXLC]+)\s*([.\-/)])\s+(?=[\p{L}“"«])/u],
  ["letter", /^(\p{Ll})([).])\s+(?=[\p{L}“"«])/u],
  ["bullet", /^([-–+*•])()\s+(?=\S)/u],
];

const ROMAN: readonly (readonly [string, number])[] = [
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1],
];

/** 1-39 as a roman numeral. */
export function roman(value: number): string {
  let left = value;
  let text = "";
  for (const [sign, worth] of ROMAN) {
    for (; left >= worth; left -= worth) text += sign;
  }
  return text;
}

function figureValue(kind: MarkerKind, figures: string): number {
  if (kind === "roman") {
    return Array.from({ length: 39 }, (_, index) => index + 1).find((value) => roman(value) === figures) ?? 0;
  }
  if (kind === "decimal") return Number(figures);
  if (kind === "dotted") return Number(figures.split(".").at(-1));
  if (kind === "letter") return figures === "đ" ? 0 : figures.charCodeAt(0) - 96;
  return 0;
}

function levelOf(kind: MarkerKind, figures: string): number {
  if (kind === "part") return 0;
  if (kind === "roman") return 1;
  if (kind === "decimal") return 2;
  if (kind === "dotted") return figures.split(".").length + 1;
  return kind === "letter" ? 5 : 9;
}

/** The marker of a line, or null for plain text. */
export function typedMarker(line: string): TypedMarker | null {
  const trimmed = line.trim();
  for (const [kind, pattern] of PATTERNS) {
    const match = pattern.exec(trimmed);
    if (match === null) continue;
    const figures = match[1]!;
    return {
      kind,
      text: match[0].trimEnd(),
      level: levelOf(kind, figures),
      rest: trimmed.slice(match[0].length),
      suffix: match[2]!,
      value: figureValue(kind, figures),
    };
  }
  return null;
}
