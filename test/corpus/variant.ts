/** A spoiled report: which fault was planted where, and what a checker must, and may, say about it. */
import type { Outline } from "../../src/outline/outline.ts";
import type { Random } from "../support/docx/random.ts";
import type { Dialect, Extras } from "../support/docx.ts";
import type { CorpusLine, CorpusReport } from "./corpus-report.ts";

export type Fault =
  | "section removed"
  | "section removed, the rest renumbered"
  | "section emptied"
  | "section thin"
  | "sections swapped"
  | "sections swapped and renumbered"
  | "guidance instead of text"
  | "edited guidance instead of text"
  | "guidance among text"
  | "edited guidance among text"
  | "question left"
  | "blank left"
  | "bracket left"
  | "placeholder left"
  | "numeral skipped"
  | "number repeated"
  | "old term"
  | "old date"
  | "foreign unit"
  | "annex missing"
  | "figures removed"
  | "citation contradicted"
  | "rate wrong"
  | "parts wrong"
  | "balance wrong"
  | "total wrong"
  | "verdict contradicted"
  | "result wiped"
  | "result left out"
  | "target told twice"
  | "decimal point"
  | "tracked changes"
  | "comment left"
  | "hidden text"
  | "highlight left"
  | "form changed"
  | "heading renamed" // and below: nothing to be found
  | "all renumbered"
  | "tempting text"
  | "declared none";

/** One thing to be said. It is said by a finding of one of the rules in one of the sections, or at one of the texts. */
export interface Expected {
  readonly rules: readonly string[];
  readonly sections?: readonly string[];
  /** Texts of paragraphs (number included). */
  readonly texts?: readonly string[];
}

export interface Variant {
  readonly report: CorpusReport;
  readonly fault: Fault;
  /** What tells it from others of its kind. */
  readonly detail: string;
  readonly lines: readonly CorpusLine[];
  readonly extras: Extras;
  /** The dialect the fault needs; absent for a fault of any. */
  readonly dialect?: Dialect;
  readonly planted: readonly Expected[];
  /** True consequences of the fault that may be told as well; without place: anywhere. */
  readonly allowed: readonly Expected[];
}

/** Makes variants of one kind from a finished report; the same random stream gives the same variants. */
export type Spoiler = (report: CorpusReport, outline: Outline, random: Random) => readonly Variant[];

export function variant(
  report: CorpusReport,
  fault: Fault,
  detail: string,
  rest: Partial<Omit<Variant, "report" | "fault" | "detail">>,
): Variant {
  return { report, fault, detail, lines: report.lines, extras: {}, planted: [], allowed: [], ...rest };
}

/** `count` different members, in their order. */
export function picked<T>(items: readonly T[], count: number, random: Random): T[] {
  const order = items.map((_, index) => ({ index, rank: random() }));
  const chosen = order.sort((a, b) => a.rank - b.rank).slice(0, count);
  return chosen.sort((a, b) => a.index - b.index).map(({ index }) => items[index]!);
}
