/** The parts in a list: «khiển trách: 30 đảng viên, cảnh cáo: 06», «35 đảng bộ cơ sở, 21 chi bộ cơ sở và 12 …». */
import { TIED } from "./breakdown-words.ts";
import { fold } from "./fold.ts";
import { latin } from "./letters.ts";
import { type NumberReading, numbersIn } from "./numbers.ts";
import { slackOf } from "./rate-bounds.ts";
import { unitBehind } from "./units.ts";

export interface PartReading {
  readonly value: number;
  /** By how much it may be rounded; 0 of a count. */
  readonly slack: number;
  /** The figure as typed. */
  readonly raw: string;
  /** The words of the part without its figure, folded. */
  readonly label: string;
  /** The first word behind the figure. */
  readonly unit: string;
  /** 1000000 of «triệu»; 1 where no such word stands behind it. */
  readonly scale: number;
  /** The label stands in front of the figure, so that what stands behind it is its unit. */
  readonly byLabel: boolean;
  /** Offsets of the figure in the text. */
  readonly start: number;
  readonly end: number;
}

export interface PartList {
  readonly parts: readonly PartReading[];
  /** Every word of the list was read as a part, up to where its brackets or its sentence close it. */
  readonly complete: boolean;
}

/** The parts of the list that starts at an offset, as many as can be read. */
export function partsIn(text: string, start: number, inBrackets: boolean): PartList {
  const end = listEnd(text, start, inBrackets ? [] : SENTENCE_ENDS);
  if (end === null) return NO_LIST;
  const list = readParts(text, start, end);
  if (inBrackets || text.charAt(end) !== ";") return list;
  // «gồm: chi đầu tư 312,7 tỷ đồng; chi thường xuyên 552,7 tỷ đồng; …» goes on behind its first semicolon …
  const stop = listEnd(text, start, FULL_STOPS);
  if (stop === null) return { ...list, complete: false };
  const whole = readParts(text, start, stop);
  const unit = whole.parts[0]?.unit ?? "";
  const isOneUnit = unit !== "" && whole.parts.every((part) => part.unit === unit);
  if (list.parts.length === 1 && whole.complete && isOneUnit) return whole;
  // … and one of commas may.
  const next = whole.parts[list.parts.length];
  return { ...list, complete: list.complete && (next === undefined || next.unit !== unit) };
}

function readParts(text: string, start: number, end: number): PartList {
  const parts: PartReading[] = [];
  const listed = pieces(text, start, end);
  const last = listed.at(-1);
  for (const piece of listed) {
    const read = partOf(text, piece);
    if (read === "more") continue;
    // «09 điều dưỡng và nữ hộ sinh»
    if (read === "words" && parts.length > 0 && piece.joint === "và") continue;
    // «02 chi bộ công an, quân sự và 01 chi bộ trạm y tế»
    if (read === "words" && parts.at(-1)?.byLabel === false && isShort(text, piece) && piece !== last) continue;
    if (read === "words" || read === "unread") return { parts, complete: false };
    parts.push(read);
  }
  return { parts, complete: true };
}

/** Two words, as the second half of a name. */
function isShort(text: string, { start, end, joint }: Piece): boolean {
  return joint === "," && text.slice(start, end).trim().split(/\s+/u).length <= 2;
}

const FULL_STOPS: readonly string[] = [".", "!", "?", "\n"];
const SENTENCE_ENDS: readonly string[] = [";", ...FULL_STOPS];

/** Longer lists are no sentence that a reader adds up. */
const LONGEST = 1500;
const NO_LIST: PartList = { parts: [], complete: false };

/** Where the list's brackets close, or one of the signs ends it; null where it goes on and on. */
function listEnd(text: string, start: number, signs: readonly string[]): number | null {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    if (at - start > LONGEST) return null;
    const sign = text.charAt(at);
    if (sign === "(") depth++;
    if (sign === ")") depth--;
    if (depth < 0) return at;
    if (depth === 0 && signs.includes(sign) && /^(?:\s|$)/.test(text.charAt(at + 1))) return at;
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
  const figures = numbersIn(piece).filter((figure) => !isOfTime(figure, piece));
  const [figure, second] = figures;
  if (figure === undefined) return "words";
  // «…, chiếm 40%» belongs to the part before it.
  if (figure.percent) return SHARE.test(fold(piece)) && second === undefined ? "more" : "unread";
  if (!isAmount(figure)) return "unread";
  const before = fold(piece.slice(0, figure.start)).replace(/[:-]$/u, "").trim();
  const behind = fold(piece.slice(figure.end, second?.start));
  if (second !== undefined && !TIED.test(behind)) return "unread";
  const byLabel = !PLAIN_START.test(before);
  const unit = unitBehind(piece, figure.end);
  const label = byLabel ? before : (behind.split(TIED)[0] ?? "");
  return {
    value: figure.value,
    slack: slackOf(figure, unit),
    raw: figure.raw.trim(),
    label: label.trim() === "" ? behind : label.trim(),
    unit,
    scale: figure.scale ?? 1,
    byLabel,
    start: start + figure.start,
    end: start + figure.end,
  };
}

/** «năm 2026: …», «2026: …», «6 tháng đầu năm 2028: …» */
function isOfTime({ role, raw, end }: NumberReading, text: string): boolean {
  return (
    role === "year" ||
    /^\s*tháng(?=\s)/u.test(text.slice(end)) ||
    (/^20\d\d$/.test(raw) && /^\s*:/.test(text.slice(end)))
  );
}

/** Whether a figure counts or measures by itself: no percentage, no bound, range or ratio. */
export function isAmount({ role, percent, approximate, to, denominator }: NumberReading): boolean {
  const isExact = !percent && approximate === undefined && to === undefined && denominator === undefined;
  return isExact && role === "quantity";
}

/** The parts with the unit that stands behind the last of them: «báo in 15,6, phát thanh 14,0, truyền hình 4,5 triệu đồng». */
export function inOneUnit(parts: readonly PartReading[]): readonly PartReading[] {
  const last = parts.at(-1);
  if (last === undefined || last.unit === "") return parts;
  const { unit, scale } = last;
  return parts.map((part) =>
    part.unit === "" && part.byLabel && part.scale === 1
      ? {
          ...part,
          unit,
          scale,
          value: scaled(part.value, scale),
          slack: slackOf(scale === 1 ? { raw: part.raw } : { raw: part.raw, scale }, unit),
        }
      : part,
  );
}

/** 1,3 tỷ is 1300000000, not 1300000000.0000002. */
function scaled(value: number, scale: number): number {
  return Number((value * scale).toPrecision(15));
}
