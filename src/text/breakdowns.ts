/**
 * A figure split into its parts in the same sentence: «50 đảng viên (trong đó khiển trách: 30, cảnh cáo: 06, …)», «56
 * chi, đảng bộ cơ sở (35 đảng bộ cơ sở, 21 chi bộ cơ sở)», «06 cuộc, gồm 03 cuộc kiểm tra và 03 cuộc giám sát».
 *
 * «trong đó» may name only some of the parts, so a split is read as whole only where its parts say so: kinds of one
 * classification with none left out, a part for the rest («… khác», «còn lại»), or parts that repeat the unit of the
 * whole behind «gồm» or in plain brackets and come near to it.
 */
import { inOneUnit, isAmount, type PartList, type PartReading, partsIn } from "./breakdown-parts.ts";
import {
  BODY,
  CLASSIFICATIONS,
  type Classification,
  NO_PART,
  OVERLAPPING,
  PARTS_OPENED,
  PROGRESS,
  REST,
  SOME_OF_ALL,
  SOME_PARTS,
  SUBORDINATE,
  TOTAL_BEHIND,
  YEAR_LABEL,
} from "./breakdown-words.ts";
import { hasSwappedDigits, swappedNeighbours } from "./digit-slips.ts";
import { fold } from "./fold.ts";
import { type NumberReading, numbersIn, TYPED, writtenFigure } from "./numbers.ts";
import { composed } from "./offsets.ts";
import { slackOf } from "./rate-bounds.ts";
import { isSameUnit, unitBehind } from "./units.ts";

export interface BreakdownReading {
  /** As typed: «50». */
  readonly whole: string;
  /** The figures of the parts as typed, in order. */
  readonly parts: readonly string[];
  /** What the parts make, in the scale of the whole: 865.4 beside «885,4 tỷ». */
  readonly sum: number;
  /** Whether they make the whole, within the rounding of measured figures. */
  readonly agrees: boolean;
  /** Offsets in the text, from the whole to the last part. */
  readonly start: number;
  readonly end: number;
}

/** The plain splits of a paragraph, in order; those of which nothing is certain are left out. */
export function breakdownsIn(text: string): readonly BreakdownReading[] {
  if (!MAY_SPLIT.test(text)) return [];
  const read = composed(text);
  const figures = numbersIn(read.text).filter(({ role }) => role === "quantity");
  const found: BreakdownReading[] = [];
  for (const [at, figure] of figures.entries()) {
    const previous = figures[at - 1];
    const parts =
      partsBefore(figure, previous, read.text) ?? (isCounted(figure) ? partsOf(figure, read.text, previous) : null);
    if (parts === null) continue;
    const sum = sumOf(parts);
    found.push({
      whole: wholeOf(figure),
      parts: parts.map(({ raw }) => raw),
      sum: Number((sum / (figure.scale ?? 1)).toPrecision(12)),
      agrees: Math.abs(sum - figure.value) <= slackIn(parts, figure, read.text),
      start: read.original(Math.min(figure.start, parts[0]?.start ?? figure.start)),
      end: read.original(Math.max(figure.end, parts.at(-1)?.end ?? figure.end)),
    });
  }
  return found;
}

function sumOf(parts: readonly PartReading[]): number {
  return parts.reduce((total, { value }) => total + value, 0);
}

/** By how much parts and whole may differ through rounding. */
function slackIn(parts: readonly PartReading[], whole: NumberReading, text: string): number {
  const rounded = parts.reduce((total, { slack }) => total + slack, slackOf(whole, unitBehind(text, whole.end)));
  return rounded * (1 + HAIR);
}

const HAIR = 1e-9;

const MAY_SPLIT = /\d[^\d]{1,100}(?:\(|:|g[ồo]|trong\s|chia ra|c[ụu]|;\s*(?:t[ổo]|c[ộo]))/iu;

function wholeOf({ raw, denominator }: NumberReading): string {
  return denominator === undefined ? raw.trim() : (raw.split("/")[0] ?? "").trim();
}

/** Whether a figure may be the sum of others; «10/10 cuộc» counts ten. */
function isCounted({ denominator: _, ...figure }: NumberReading): boolean {
  return isAmount(figure) && figure.value >= 2;
}

/** «50 đảng viên tại 12 chi bộ (khiển trách 30, …)»: what is split may be the figure before. */
function isSubordinate(figure: NumberReading, text: string, previous: NumberReading | undefined): boolean {
  const before = fold(text.slice(previous?.end ?? 0, figure.start));
  return previous !== undefined && SUBORDINATE.test(before) && !/[.!?;] /u.test(before);
}

/** A list of parts behind a figure. */
interface Split extends PartList {
  readonly whole: NumberReading;
  /** What stands between the figure and the list, folded. */
  readonly name: string;
  /** First word of that name. */
  readonly unit: string;
  /** The opener leaves open whether all parts are named. */
  readonly some: boolean;
  /** The list stands in brackets that nothing opens but their sign. */
  readonly plain: boolean;
  /** By how much the parts and the whole may differ through rounding. */
  readonly slack: number;
}

function partsOf(
  whole: NumberReading,
  text: string,
  previous: NumberReading | undefined,
): readonly PartReading[] | null {
  const subordinate = isSubordinate(whole, text, previous);
  const split = splitBehind(whole, text);
  if (split === null || split.parts.length < 2) return null;
  // «09 chi bộ với 146 đảng viên (139 đảng viên chính thức, 07 đảng viên dự bị)»: the parts say whose they are.
  const saysWhose = split.plain && split.parts.every(({ unit, byLabel }) => !byLabel && unit === split.unit);
  const isApart = !subordinate || (saysWhose && unitBehind(text, previous?.end ?? 0) !== split.unit);
  for (const classification of CLASSIFICATIONS) {
    if (!isApart && classification.own === undefined) continue;
    const parts = classified(split, classification);
    if (parts !== null) return parts === "unsure" ? null : parts;
  }
  return isApart
    ? (restOf(split) ?? byYears(split) ?? repeated(split) ?? labelled(split) ?? byProgress(split) ?? byBodies(split))
    : null;
}

/** The name of a whole and the words that open its parts. */
const OPENED_WITHIN = 160;

function splitBehind(whole: NumberReading, text: string): Split | null {
  const behind = text.slice(whole.end, whole.end + OPENED_WITHIN);
  const lower = behind.toLowerCase();
  if (lower.length !== behind.length) return null;
  PARTS_OPENED.lastIndex = 0;
  const { bracket, inside, words, colon, name = "", aside } = PARTS_OPENED.exec(lower)?.groups ?? {};
  if (PARTS_OPENED.lastIndex === 0) return null;
  const start = whole.end + PARTS_OPENED.lastIndex;
  const opener = bracket === undefined ? words : inside;
  const some = colon !== undefined || (opener !== undefined && SOME_PARTS.test(opener));
  const listed = partsIn(text, start, bracket !== undefined);
  const plain = bracket !== undefined && inside === undefined;
  const slack = slackIn(listed.parts, whole, text);
  const unit = unitBehind(text, whole.end);
  // «23 dự án với tổng vốn 12.480 tỷ đồng, trong đó: 14 dự án …»
  if (aside !== undefined && !listed.parts.every((part) => part.unit === unit && !part.byLabel)) return null;
  return { whole, name: fold(name), unit, some, plain, slack, ...listed };
}

/**
 * The first parts that are kinds of one classification; null when the list is of another, «unsure» when it is of this one
 * and may leave some out.
 */
function classified(
  split: Split,
  { kinds, isWhole, of, open }: Classification,
): readonly PartReading[] | "unsure" | null {
  const { whole, name, parts, unit, slack } = split;
  const seen = new Set<number>();
  const taken: PartReading[] = [];
  for (const part of parts) {
    const kind = kinds.findIndex((words) => words.test(part.label));
    if (kind === -1 || seen.has(kind)) break;
    seen.add(kind);
    taken.push(part);
  }
  if (taken.length < 2) return null;
  const left = open ? null : "unsure";
  if (of !== undefined && !of.test(name)) return left;
  if (taken.some((part) => part.unit !== "" && !isSameUnit(part.unit, unit) && part.byLabel)) return left;
  const over = sumOf(taken) - whole.value;
  // A list that goes on with other kinds may hold the rest of the whole, but not with «86 đảng viên nữ».
  const next = parts[taken.length];
  const goesOn = next !== undefined && over < 0 && !SOME_OF_ALL.test(next.label);
  // «38 chi bộ (27 chi bộ thôn, 05 chi bộ trường học, …)»: what all of them make counts.
  if (open && split.complete && next?.unit === unit && unit !== "") return left;
  return over > slack || (isWhole(seen) && !goesOn) || Math.abs(over) <= slack ? taken : left;
}

/** Parts up to the one that takes the rest. */
function restOf({ parts, whole }: Split): readonly PartReading[] | null {
  const rest = parts.findIndex(({ label }) => REST.test(label));
  if (rest < 1) return null;
  const taken = parts.slice(0, rest + 1);
  return isPlain(taken, whole.value) ? taken : null;
}

/**
 * «86 sáng kiến (năm 2026: 31; năm 2027: 27; 6 tháng đầu năm 2028: 18)»: what came in each year. Behind «trong đó» a year
 * may be left out. What there is at the end of each year adds up to far more than the whole, and is no split.
 */
function byYears({ parts, whole, name, unit, some, complete }: Split): readonly PartReading[] | null {
  const years = new Set(parts.map(({ label }) => YEAR_LABEL.exec(label)?.[0] ?? ""));
  if (!complete || years.has("") || years.size < parts.length || name.includes("/")) return null;
  if (!parts.every((part) => isSameUnit(part.unit, unit))) return null;
  const sum = sumOf(parts);
  const over = sum - whole.value;
  const isNear =
    Math.abs(over) <= Math.max(2, whole.value * NEAR_BY_YEARS) ||
    hasSwappedDigits(wholeOf(whole), writtenFigure(Number((sum / (whole.scale ?? 1)).toPrecision(12))));
  return isNear && !(some && over < 0) ? parts : null;
}

const NEAR_BY_YEARS = 0.15;

/** Parts that repeat the unit of the whole. */
function repeated({ parts: listed, whole, unit, some, complete, plain }: Split): readonly PartReading[] | null {
  if (some || !complete || unit === "") return null;
  // Of an amount in plain brackets only the chief parts may be named.
  if (plain && whole.scale !== undefined) return null;
  const parts = inOneUnit(listed);
  return parts.every((part) => part.unit === unit) && isPlain(parts, whole.value) ? parts : null;
}

/** «46 tác phẩm (báo in 18, báo điện tử 15, phát thanh 06, truyền hình 07)»: names in front of bare figures. */
function labelled({ parts, whole, plain, complete }: Split): readonly PartReading[] | null {
  if (!plain || !complete || parts.length < SURE_LIST) return null;
  return parts.every(({ byLabel, unit }) => byLabel && unit === "") && isPlain(parts, whole.value) ? parts : null;
}

const SURE_LIST = 3;

/** «23 dự án, trong đó: 14 dự án đã hoạt động, 06 dự án đang triển khai, 03 dự án chậm tiến độ». */
function byProgress({ parts, whole, unit, complete }: Split): readonly PartReading[] | null {
  if (!complete || parts.length < SURE_LIST || unit === "" || !parts.every((part) => part.unit === unit)) return null;
  const kinds = new Set(parts.map(({ label }) => PROGRESS.findIndex((words) => words.test(label))));
  if (kinds.has(-1) || kinds.size < parts.length) return null;
  // Of those under way some may be late.
  const isTwice = parts.some((_, at) => at > 0 && sumOf(parts.slice(0, at)) >= whole.value);
  return !isTwice && isPlain(parts, whole.value) ? parts : null;
}

/**
 * «15 mô hình, trong đó: Mặt trận 03 mô hình, Hội Nông dân 03 mô hình, …»: of bodies some may be left out, so that they
 * are held to the whole only where they have more, or where two digits of a measured figure changed over make it.
 */
function byBodies({ parts: listed, whole, unit, complete, slack }: Split): readonly PartReading[] | null {
  const parts = inOneUnit(listed);
  if (parts.length < SURE_LIST || unit === "") return null;
  if (!parts.every((part) => part.byLabel && part.unit === unit && BODY.test(part.label))) return null;
  const over = sumOf(parts) - whole.value;
  if (Math.abs(over) <= slack) return parts;
  const isOver = complete && over > slack && over <= Math.max(2, whole.value * NEAR);
  return isOver || parts.some((part) => part.slack > 0 && isSwapped(part, over, slack)) ? parts : null;
}

/** Whether a part by which the sum is so much too much, or too little, has two digits changed over. */
function isSwapped({ raw, value, scale }: PartReading, over: number, slack: number): boolean {
  return swappedNeighbours(TYPED.exec(raw)?.[0] ?? "").some((typed) => {
    const meant = (numbersIn(typed)[0]?.value ?? 0) * scale;
    return Math.abs(value - meant - over) <= slack;
  });
}

/** The list in front of its total: «bổ nhiệm 37 lượt, điều động 15 lượt, luân chuyển 06 lượt; cộng 58 lượt». */
function partsBefore(
  total: NumberReading,
  previous: NumberReading | undefined,
  text: string,
): readonly PartReading[] | null {
  if (previous === undefined || !isCounted(total)) return null;
  const cut = text.lastIndexOf(";", total.start);
  if (cut < previous.end || !TOTAL_BEHIND.test(text.slice(cut, total.start).toLowerCase())) return null;
  const start = Math.max(text.lastIndexOf(";", cut - 1), text.lastIndexOf(". ", cut)) + 1;
  const { parts, complete } = partsIn(text.slice(0, cut), start, false);
  const unit = unitBehind(text, total.end);
  if (!complete || parts.length < SURE_LIST || unit === "" || !parts.every((part) => part.unit === unit)) return null;
  return isPlain(parts, total.value) ? parts : null;
}

/** Parts that exclude each other as far as words tell, and come near to the whole. */
function isPlain(parts: readonly PartReading[], whole: number): boolean {
  const isApart = !parts.some(({ label, slack }) => OVERLAPPING.test(label) || (slack > 0 && NO_PART.test(label)));
  return isApart && Math.abs(sumOf(parts) - whole) <= Math.max(2, whole * NEAR);
}

const NEAR = 0.1;
