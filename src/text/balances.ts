/**
 * How many members there were, how many came and went, and how many there are: «đầu năm có 39 đảng viên; trong năm kết nạp
 * 01, tiếp nhận 03, chuyển đi 01, từ trần 01; cuối năm có 41». Read only where every figure in between is of members who
 * came or went.
 */
import { withoutAsides } from "./asides.ts";
import {
  COMING,
  GOING,
  GREW,
  MEMBERS_NOW,
  MEMBERS_THEN,
  MOVES_BEHIND,
  NEUTRAL,
  OPENS_NO_MOVE,
  RAISED,
  SAME_TIME,
} from "./balance-words.ts";
import { hasSwappedDigits } from "./digit-slips.ts";
import { fold } from "./fold.ts";
import { type NumberReading, numbersIn } from "./numbers.ts";
import { composed } from "./offsets.ts";
import { sentenceStart } from "./sentences.ts";
import { isSameUnit, unitBehind } from "./units.ts";

export interface BalanceReading {
  /** As typed: the members at the beginning, those who came, those who went, those at the end. */
  readonly before: string;
  readonly came: readonly string[];
  readonly went: readonly string[];
  readonly after: string;
  /** What the others make of the last. */
  readonly computed: number;
  readonly agrees: boolean;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
}

/** The balances of a paragraph of which every figure is plain, in order. */
export function balancesIn(text: string): readonly BalanceReading[] {
  if (!FOUR_FIGURES.test(text)) return [];
  const read = composed(text);
  if (!SOME_CAME.test(read.text) || !SOME_WENT.test(read.text)) return [];
  const plain = withoutAsides(read.text)?.text ?? read.text;
  const found = [
    ...balancesOf(plain, (figures, at) => fromBeginning(plain, figures, at) ?? raisedFrom(plain, figures, at)),
    ...balancesOf(read.text, (figures, at) => toldBehind(read.text, figures, at)),
  ];
  return found.map((one) => ({ ...one, start: read.original(one.start), end: read.original(one.end) }));
}

function balancesOf(
  text: string,
  balanceAt: (figures: readonly NumberReading[], at: number) => Balance | null,
): readonly BalanceReading[] {
  const figures = numbersIn(text).filter(({ role }) => role !== "year");
  return figures.flatMap((figure, at) => {
    const balance = balanceAt(figures, at);
    const read = balance === null || !isMember(text, figure) ? null : readingOf(balance);
    return read === null ? [] : [read];
  });
}

/** That some may have come, and some gone. */
const SOME_CAME = /kết\s+nạp|tiếp\s+nhận|chuyển\s+(?:sinh\s+hoạt\s+)?(?:đến|về)/i;
const SOME_WENT = /chuyển|từ\s+trần|qua\s+đời|khai\s+trừ|x(?:óa|oá)\s+tên|ra\s+khỏi/i;
const FOUR_FIGURES = /\d\D+\d+\D+\d+\D+\d/;

interface Balance {
  readonly before: NumberReading;
  readonly after: NumberReading;
  readonly came: readonly NumberReading[];
  readonly went: readonly NumberReading[];
  readonly start: number;
  readonly end: number;
}

/** «đầu năm có 39 đảng viên; …; cuối năm có 41» */
function fromBeginning(text: string, figures: readonly NumberReading[], at: number): Balance | null {
  const before = figures[at];
  if (before === undefined || !MEMBERS_THEN.test(clauseBefore(text, figures, at))) return null;
  for (let next = at + 1; next < Math.min(figures.length, at + MOST_FIGURES); next++) {
    const after = figures[next];
    if (after === undefined) return null;
    if (!MEMBERS_NOW.test(clauseBefore(text, figures, next))) continue;
    if (SOME_OF_THEM.test(fold(text.slice(after.end, after.end + CLAUSE)))) return null;
    const moves = movesIn(text, figures.slice(at + 1, next), before.end, after.start);
    return moves === null ? null : { before, after, ...moves, start: before.start, end: after.end };
  }
  return null;
}

/** «41 đảng viên và 02 đảng viên dự bị», «41 đảng viên chính thức» */
const SOME_OF_THEM = /^(?:đảng viên |đồng chí )?(?:chính thức|dự bị|nữ|nam|đang|được|sinh hoạt)|^[^.;,]{0,30} và \d/u;
const MOST_FIGURES = 16;

/** «… tiếp nhận 09, chuyển đi 19, nâng tổng số đảng viên từ 119 lên 146», and the sentence before of the same time. */
function raisedFrom(text: string, figures: readonly NumberReading[], at: number): Balance | null {
  const [before, after] = [figures[at], figures[at + 1]];
  if (before === undefined || after === undefined) return null;
  const opener = RAISED.exec(clauseBefore(text, figures, at));
  if (opener === null || !REACHED.test(fold(text.slice(before.end, after.start)))) return null;
  const from = sentenceStart(text, before.start);
  const own = figures.slice(Math.max(0, at - MOST_FIGURES), at).filter(({ start }) => start >= from);
  if (own.length === MOST_FIGURES) return null;
  const moves = movesIn(text, own, from, before.start);
  if (moves === null) return null;
  const earlier = SAME_TIME.test(fold(text.slice(from, from + 60))) ? admittedBefore(text, figures, at, from) : [];
  return {
    ...moves,
    before,
    after,
    came: [...earlier, ...moves.came],
    start: earlier[0]?.start ?? from,
    end: after.end,
  };
}

const REACHED = /(?:^| )(?:lên|xuống)(?: còn| thành)?$/u;

/** «đảng viên tăng từ 11 lên 12 đồng chí (kết nạp 02, chuyển đi 01)» */
function toldBehind(text: string, figures: readonly NumberReading[], at: number): Balance | null {
  const [before, after] = [figures[at], figures[at + 1]];
  if (before === undefined || after === undefined) return null;
  if (!GREW.test(clauseBefore(text, figures, at)) || !REACHED.test(fold(text.slice(before.end, after.start))))
    return null;
  const opener = MOVES_BEHIND.exec(text.slice(after.end, after.end + CLAUSE))?.[0];
  if (opener === undefined) return null;
  const start = after.end + opener.length;
  const list = (opener.includes("(") ? IN_BRACKETS : IN_SENTENCE).exec(text.slice(start))?.[0] ?? "";
  const end = start + list.length;
  const listed = figures.slice(at + 2, at + 2 + MOST_FIGURES).filter((figure) => figure.start < end);
  const moves = movesIn(text, listed, start, end);
  return moves === null ? null : { before, after, ...moves, start: before.start, end: listed.at(-1)?.end ?? after.end };
}

const IN_BRACKETS = /^[^()]{1,400}/u;
const IN_SENTENCE = /^(?:[^.;]|\.\d){1,400}/u;

/** Those whom the sentence that ends at an offset, some figures before, says to have been admitted. */
function admittedBefore(
  text: string,
  figures: readonly NumberReading[],
  at: number,
  end: number,
): readonly NumberReading[] {
  const from = sentenceStart(text, end - 1);
  const first = Math.max(0, at - 2 * MOST_FIGURES);
  return figures.slice(first, at).filter((figure, nth) => {
    if (figure.start < from || figure.start >= end || !isMember(text, figure)) return false;
    return /kết nạp(?: được| mới)?$/u.test(clauseBefore(text, figures, first + nth));
  });
}

/** The words of its clause in front of a figure, back to the figure before; a year in it stays. */
function clauseBefore(text: string, figures: readonly NumberReading[], at: number): string {
  const figure = figures[at];
  if (figure === undefined) return "";
  const from = Math.max(figures[at - 1]?.end ?? 0, figure.start - CLAUSE);
  return fold(text.slice(from, figure.start)).split(/[.;]/u).at(-1) ?? "";
}

const CLAUSE = 120;

interface Moves {
  readonly came: readonly NumberReading[];
  readonly went: readonly NumberReading[];
}

/** Who came and who went, of a stretch of text; null where a figure there is of something else. */
function movesIn(text: string, figures: readonly NumberReading[], start: number, end: number): Moves | null {
  const came: NumberReading[] = [];
  const went: NumberReading[] = [];
  for (const [at, figure] of figures.entries()) {
    const from = Math.max(start, figures[at - 1]?.end ?? start);
    const to = figures[at + 1]?.start ?? end;
    const words = ownWords(text, figure, from, to);
    if (OPENS_NO_MOVE.test(words) || !isMember(text, figure)) return null;
    if (NEUTRAL.test(words)) continue;
    const [comes, goes] = [COMING.test(words), GOING.test(words)];
    if (comes === goes) return null;
    (comes ? came : went).push(figure);
  }
  return { came, went };
}

/** The words of the piece of a list that a figure stands in. */
function ownWords(text: string, figure: NumberReading, from: number, to: number): string {
  const before = fold(text.slice(from, figure.start)).split(JOINTS).at(-1) ?? "";
  const behind = fold(text.slice(figure.end, to)).split(JOINTS)[0] ?? "";
  return `${before} # ${behind}`;
}

const JOINTS = /[,;:.]| và /u;

function isMember(text: string, { percent, denominator, to, scale, approximate, value, end }: NumberReading): boolean {
  const isPlain = !percent && denominator === undefined && to === undefined && scale === undefined;
  const unit = unitBehind(text, end);
  const counts = unit === "" || NO_UNIT.has(unit) || isSameUnit(unit, "đảng");
  return isPlain && approximate === undefined && Number.isInteger(value) && counts;
}

/** What stands behind a figure that leaves its unit out. */
const NO_UNIT: ReadonlySet<string> = new Set(["và", "lên", "do", "tại", "chuyển", "từ", "so", "trường", "ra"]);

/** Null where it is not sure that all who came and went are told. */
function readingOf({ before, after, came, went, start, end }: Balance): BalanceReading | null {
  if (came.length === 0 || went.length === 0) return null;
  const sum = (figures: readonly NumberReading[]) => figures.reduce((total, { value }) => total + value, 0);
  const computed = before.value + sum(came) - sum(went);
  const isNear =
    Math.abs(computed - after.value) <= Math.max(LEAST, after.value * NEAR) ||
    hasSwappedDigits(after.raw, String(computed));
  if (!isNear) return null;
  const raw = (figures: readonly NumberReading[]) => figures.map((figure) => figure.raw.trim());
  return {
    before: before.raw.trim(),
    came: raw(came),
    went: raw(went),
    after: after.raw.trim(),
    computed,
    agrees: computed === after.value,
    start,
    end,
  };
}

const LEAST = 3;
const NEAR = 0.1;
