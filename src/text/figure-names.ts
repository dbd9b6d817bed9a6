/**
 * What a figure in a sentence is of, as far as telling whether two figures far apart are one: the words of its clause, those of
 * its sentence before it, its unit, its year, and whether it tells a level, a change, a plan or a part.
 */

import { LEADING_WORDS, SHARE_OF_PLAN, TELLS_CHANGE, TELLS_PART, TELLS_PLAN } from "./figure-name-words.ts";
import { fold, foldedWords } from "./fold.ts";
import { type NumberReading, numbersIn, TYPED } from "./numbers.ts";
import { sentenceStart } from "./sentences.ts";
import { JOINING_WORDS } from "./small-words.ts";
import { unitBehind } from "./units.ts";

export interface FigureName {
  /** The unit folded: «%», «tỷ đồng», «hồ»; "" where none is told. */
  readonly unit: string;
  /** The telling words of its clause: in front of it and behind it. */
  readonly near: ReadonlySet<string>;
  /** The same with all words of the sentence in front of it. */
  readonly wide: ReadonlySet<string>;
  /** The year told last in front of it, or in brackets behind it; null without. */
  readonly year: string | null;
  /** The figure before it in its clause, which may name what it is of: «Xí nghiệp May 3 thu 412 triệu đồng». */
  readonly before: number | null;
  readonly changes: boolean;
  readonly part: boolean;
}

/** The name of the exact figure that begins at an offset; null for a ratio, a range, a bound, a plan and what is no figure. */
export function figureNameAt(text: string, offset: number): FigureName | null {
  const figures = numbersIn(text);
  const at = figures.findIndex(({ start }) => start === offset);
  const figure = figures[at];
  if (figure === undefined || !isExact(figure)) return null;
  const start = Math.max(sentenceStart(text, offset, ENDS), offset - LONGEST);
  const sentence = fold(text.slice(start, offset));
  const clauseStart = Math.max(figures[at - 1]?.end ?? 0, start);
  const before = fold(text.slice(clauseStart, offset)).split(CLAUSE).at(-1) ?? "";
  const behind = fold(text.slice(figure.end, Math.min(figures[at + 1]?.start ?? text.length, figure.end + BEHIND)));
  const own = behind.split(CLAUSE_BEHIND)[0] ?? "";
  if (TELLS_PLAN.test(before) || SHARE_OF_PLAN.test(own)) return null;
  const near = tellingWords(`${before} ${own}`);
  return {
    unit: unitOf(text, figure),
    near,
    wide: new Set([...near, ...tellingWords(sentence)]),
    year: YEAR_BEHIND.exec(text.slice(figure.end, figure.end + BEHIND))?.[1] ?? lastYear(sentence),
    before: figureBefore(text, figures[at - 1], clauseStart, offset),
    changes: TELLS_CHANGE.test(before),
    part: TELLS_PART.test(before) || TELLS_PART.test(own),
  };
}

const LONGEST = 400;
/** Behind a semicolon another thing is told of. */
const ENDS = /[.;!?\n]/;
const BEHIND = 60;
const CLAUSE = /[,;:()]/u;
const CLAUSE_BEHIND = /[,;:.()]| (?:và|so với) /u;
const YEAR_BEHIND = /^[^\d,;.()]{0,30}\(?(?:năm\s+)?(20\d\d)\)?/u;

function isExact({ role, denominator, to, approximate, decimalSlip }: NumberReading): boolean {
  const isPlain = denominator === undefined && to === undefined && decimalSlip === undefined;
  return role === "quantity" && isPlain && approximate === undefined;
}

function figureBefore(text: string, figure: NumberReading | undefined, from: number, offset: number): number | null {
  if (figure === undefined || figure.role === "year" || figure.end !== from) return null;
  return CLAUSE.test(text.slice(from, offset)) ? null : figure.value;
}

function lastYear(folded: string): string | null {
  return [...folded.matchAll(/(?<!\d)20\d\d(?!\d)/g)].at(-1)?.[0] ?? null;
}

function unitOf(text: string, { raw, end, percent, scale }: NumberReading): string {
  if (percent) return "%";
  const scaled = scale === undefined ? "" : fold(raw.replace(TYPED, ""));
  return `${scaled} ${unitBehind(text, end)}`.trim();
}

/** The words of a folded text that tell what something is. */
export function tellingWords(folded: string): ReadonlySet<string> {
  return new Set(
    foldedWords(folded).filter((word) => !/\d/.test(word) && !JOINING_WORDS.has(word) && !LEADING_WORDS.has(word)),
  );
}
