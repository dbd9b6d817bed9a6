/** Which year a yearly report is about, by the years its title, its headings and the sentences around its body name. */
import { ownReportAt, reportYearsIn, type YearReading } from "../text/report-years.ts";
import type { ReportFrame } from "./report-frame.ts";
import type { CheckContext } from "./rule.ts";

export interface NamedYear extends YearReading {
  readonly paragraph: number;
  readonly where: "title" | "opening" | "heading" | "closing";
  /** The year reported on, by this reading: the one before a plan's. */
  readonly reported: number;
}

/** The years named there, each with the year it makes the report be about. */
export function yearsNamed(frame: ReportFrame, { document, headings }: CheckContext): readonly NamedYear[] {
  const text = (index: number): string => document.paragraphs[index]?.text ?? "";
  const years = (paragraph: number, where: NamedYear["where"], from = 0): readonly NamedYear[] =>
    reportYearsIn(text(paragraph).slice(from)).map((reading) => ({
      ...reading,
      paragraph,
      where,
      reported: reading.looks === "back" ? reading.year : reading.year - 1,
    }));
  return [
    ...frame.title.flatMap((paragraph) => years(paragraph, "title")),
    ...frame.opening.flatMap((paragraph) => {
      const at = ownReportAt(text(paragraph));
      return at === -1 ? [] : years(paragraph, "opening", at);
    }),
    ...headings.flatMap(({ level, paragraph }) => (level <= 1 ? years(paragraph, "heading") : [])),
    ...frame.closing.flatMap((paragraph) => years(paragraph, "closing")),
  ];
}

/** The year that most lines speak of, two thirds or more of them; null for a report whose title names no year. */
export function reportedYear(named: readonly NamedYear[]): number | null {
  if (!named.some(({ where }) => where === "title")) return null;
  const count = (year: number): number => named.filter(({ reported }) => reported === year).length;
  const [most] = [...new Set(named.map(({ reported }) => reported))].sort((a, b) => count(b) - count(a));
  return most !== undefined && count(most) >= MOST && count(most) * 3 >= named.length * 2 ? most : null;
}

/** So many lines at least must agree. */
const MOST = 3;
