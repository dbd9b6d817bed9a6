/**
 * The title, a heading or the closing sentence names another term than the report's: last term's file was copied and
 * not every «2015 - 2020» was changed.
 *
 * Looked for only where «nhiệm kỳ» stands before the years. Silent for the next term where it is looked ahead to
 * («phương hướng, nhiệm vụ nhiệm kỳ 2022-2025»), for a term inside the report's own or around it (a cell's within its
 * organisation's), for terms of other bodies (Công đoàn, HĐND), for documents cited by number, for comparisons and
 * plans («so với nhiệm kỳ 2015 - 2020», «quy hoạch nhiệm kỳ 2030 - 2035»), and everywhere in running text.
 *
 * Also told: the report's own congress under another number («lần thứ VI» for «lần thứ VII») beside the same term or in
 * the closing sentence; a warning.
 *
 * Error in the title, in the heading of a part, which repeats it, and in the closing sentence; in other headings a
 * warning: they may speak of an older term rightly in ways no list foresees.
 */
import type { Term } from "../../outline/outline.ts";
import { fold } from "../../text/fold.ts";
import { isTermOfAnother, looksBack } from "../../text/term-words.ts";
import { type TermReading, termsIn } from "../../text/terms.ts";
import { type OtherNumber, otherNumbers } from "../congress-numbers.ts";
import { type ReportFrame, reportFrame } from "../report-frame.ts";
import { type CheckContext, type Observation, rule } from "../rule.ts";

export type LeftoverTerm = OtherTerm | OtherCongress;

interface OtherTerm {
  readonly about: "term";
  readonly found: Term;
  readonly own: Term;
  readonly where: "title" | "heading" | "closing";
}

interface OtherCongress {
  readonly about: "congress";
  /** Numerals as typed. */
  readonly found: string;
  readonly own: string;
  readonly where: OtherNumber["where"];
}

interface Line {
  readonly paragraph: number;
  readonly where: OtherTerm["where"];
  readonly severity: "error" | "warning";
}

export const leftoverTerm = rule({
  id: "leftover-term",
  severity: "error",
  group: "leftover",
  *check(context): Generator<Observation<LeftoverTerm>> {
    const { document, headings, folded, term } = context;
    const frame = reportFrame(document, headings, folded);
    for (const { paragraph, reading, own, where } of otherNumbers(frame, context)) {
      const data: LeftoverTerm = { about: "congress", found: reading.numeral, own, where };
      yield { paragraph, excerpt: reading.raw, data, severity: "warning" };
    }
    if (term === null) return;
    for (const { paragraph, where, severity } of namingLines(frame, context)) {
      const text = document.paragraphs[paragraph]?.text ?? "";
      const foreign = termsIn(text).find((found) => found.named && isForeign(found, term, text));
      if (foreign === undefined) continue;
      const { from, to, start, end } = foreign;
      const data: LeftoverTerm = { about: "term", found: { from, to }, own: term, where };
      yield { paragraph, excerpt: text.slice(start, end), data, ...(severity === "error" ? {} : { severity }) };
    }
  },
});

function* namingLines(frame: ReportFrame, { headings }: CheckContext): Generator<Line> {
  for (const paragraph of frame.title) yield { paragraph, where: "title", severity: "error" };
  for (const { paragraph, lastParagraph, level } of headings) {
    const severity = level === 0 ? "error" : "warning";
    for (let line = paragraph; line <= lastParagraph; line++) yield { paragraph: line, where: "heading", severity };
  }
  for (const paragraph of frame.closing) yield { paragraph, where: "closing", severity: "error" };
}

function isForeign(found: TermReading, own: Term, text: string): boolean {
  const before = fold(clauseBefore(text, found.start));
  if (isTermOfAnother(before)) return false;
  if (found.to <= own.from) return true;
  if (found.from === own.to) return looksBack(fold(text.slice(0, found.start)));
  return found.from > own.to;
}

/** The words before a place, from the last full stop or semicolon on. */
function clauseBefore(text: string, end: number): string {
  const before = text.slice(0, end);
  return before.slice(Math.max(before.lastIndexOf(". "), before.lastIndexOf(";")) + 1);
}
