/** The parts in a list: «khiển trách: 30 đảng viên, cảnh cáo: 06», «35 đảng bộ cơ sở, 21 chi bộ cơ sở và 12 …». */
import { TIED } from "./breakdown-words.ts";
import { fold } from "./fold.ts";
import { latin } from "./letters.ts";
import { type NumberReading, numbersIn } from "./numbers.ts";
import { unitBehind } from "./units.ts";

export interface PartReading {
  readonly value: number;
  /** The figure as typed. */
  readonly raw: string;
  /** The words of the part without its figure, folded. */
  readonly label: string;
  /** The first word behind the figure. */
  readonly unit: string;
  /** The label stands in front of the figure, so that what stands behind it is its unit. */
  readonly byLabel: boolean;
  /** Offsets of the figure in the text. */
  readonly start: number;
  readonly end: number;
}

/** The parts of the list that starts at an offset, as many as can be read; `complete` when that is the whole list. */
export function partsIn(
  text: string,
  start: number,
  inBrackets: boolean,
): { readonly parts: readonly PartReading[]; readonly complete: boolean } {
  const end = listEnd(text, start, inBrackets);
  const parts: PartReading[] = [];
  for (const piece of pieces(text, start, end)) {
    const read = partOf(text, piece);
    if (read === "more") continue;
    // «09 điều dưỡng và nữ hộ sinh»
    if (read === "words" && parts.length > 0 && piece.joint === "và") continue;
    if (read === "words" || read === "unread") return { parts, complete: false };
    parts.push(read);
  }
  return { parts, complete: true };
}

/** Where the list's brackets or its sentence close. */
function listEnd(text: string, start: number, inBrackets: boolean): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === "(") depth++;
    if (sign === ")") depth--;
    if (depth < 0) return at;
    if (!inBrackets && depth === 0 && /[;.!?\n]/.test(sign) && /^(?:\s|$)/.test(text.charAt(at + 1))) return at;
  }
  return text.length;
}

interface Piece {
  readonly start: number;
  readonly end: number;
  /** What stands in front: «,», «;», «và», or "" for the first. */
  readonly joint: string;
}

const JOINT = latin(/[,;](?!\d)\s*(?:và(?![\p{L}\p{M}]))?|\s(?:và|và)(?=\s)/giu);

/** The list cut at commas, semicolons and «và» outside inner brackets; inner brackets stay in their piece. */
function pieces(text: string, start: number, end: number): readonly Piece[] {
  const found: Piece[] = [];
  const list = withoutInner(text.slice(start, end));
  let from = 0;
  let joint = "";
  for (const { 0: sign, index } of list.matchAll(JOINT)) {
    found.push({ start: start + from, end: start + index, joint });
    from = index + sign.length;
    joint = sign.trim().toLowerCase();
  }
  found.push({ start: start + from, end, joint });
  return found.filter((piece) => text.slice(piece.start, piece.end).trim() !== "");
}

/** Inner brackets blanked out, offsets kept. */
function withoutInner(list: string): string {
  return list.replace(/\([^()]*\)?/gu, (inner) => " ".repeat(inner.length));
}

const SHARE = /^(?:đạt|chiếm|bằng|t[ỷỉ] lệ)/u;
const PLAIN_START = /^(?:(?:có|số|là|và|gồm) ?)*$/u;

function partOf(text: string, { start, end }: Piece): PartReading | "more" | "words" | "unread" {
  const piece = withoutInner(text.slice(start, end));
  const figures = numbersIn(piece).filter(({ role }) => role !== "year");
  const [figure, second] = figures;
  if (figure === undefined) return "words";
  // «…, chiếm 40%» belongs to the part before it.
  if (figure.percent) return SHARE.test(fold(piece)) && second === undefined ? "more" : "unread";
  if (!isCount(figure)) return "unread";
  const before = fold(piece.slice(0, figure.start)).replace(/[:-]$/u, "").trim();
  const behind = fold(piece.slice(figure.end, second?.start));
  if (second !== undefined && !TIED.test(behind)) return "unread";
  const byLabel = !PLAIN_START.test(before);
  const label = byLabel ? before : (behind.split(TIED)[0] ?? "");
  return {
    value: figure.value,
    raw: figure.raw.trim(),
    label: label.trim() === "" ? behind : label.trim(),
    unit: unitBehind(piece, figure.end),
    byLabel,
    start: start + figure.start,
    end: start + figure.end,
  };
}

function isCount({ role, approximate, to, denominator, scale, value }: NumberReading): boolean {
  const isExact = approximate === undefined && to === undefined && denominator === undefined && scale === undefined;
  return isExact && role === "quantity" && Number.isInteger(value);
}
