/**
 * The finished reports of the corpus: plain text, one paragraph a line, `| a | b |` a table row. Above «---» stand the
 * outline's id and the field values; a line's first word may say what it is:
 *
 *   @p1.2  heading that answers this section      @+  next line of that heading
 *   ~p1.2  sentence of a list that answers it     @=  heading of the report's own making
 *   @.     here the sections end (closing words, recipients, signature, annexes)
 *
 * «@p1.2+p1.3» is one heading for two sections; a report with such headings is not spoiled («spoil: no»).
 */
import { readdirSync, readFileSync } from "node:fs";
import type { FieldValues } from "../../src/outline/outline.ts";

export type LineRole = "text" | "heading" | "title" | "list" | "own" | "end";

export interface CorpusLine {
  /** As typed; the cells of a table row joined by tabs. */
  readonly text: string;
  readonly role: LineRole;
  /** The section answered by a heading or by a sentence of a list. */
  readonly section: string | null;
  /** Further sections the same heading answers. */
  readonly also?: readonly string[];
}

export interface CorpusReport {
  readonly slug: string;
  /** Id of the built-in outline. */
  readonly outline: string;
  readonly fields: FieldValues;
  readonly lines: readonly CorpusLine[];
  /** Whether variants are made from it. */
  readonly spoiled: boolean;
}

/** Where a section stands in the lines; ends are exclusive. */
export interface Span {
  readonly heading: number;
  /** Behind the last line of the heading. */
  readonly content: number;
  /** Behind the section's own text. */
  readonly ownEnd: number;
  /** Behind its sub-sections. */
  readonly end: number;
}

const FIELD_KEYS = ["term", "previousTerm", "nextTerm", "unit", "superior", "place", "date", "number"] as const;

function corpusLine(line: string): CorpusLine {
  const tagged = /^(?:@(\+|=|\.)|([@~])([\w.+]+)) (.*)$/u.exec(line);
  const text = (tagged?.[4] ?? line).trimEnd();
  const row = /^\s*\|(.*)\|\s*$/u.exec(text);
  const typed =
    row === null
      ? text
      : row[1]!
          .split("|")
          .map((cell) => cell.trim())
          .join("\t");
  if (tagged === null) return { text: typed, role: "text", section: null };
  const marks: Record<string, LineRole> = { "+": "title", "=": "own", ".": "end", "@": "heading", "~": "list" };
  const role = marks[tagged[1] ?? tagged[2]!]!;
  const [section = null, ...also] = tagged[3]?.split("+") ?? [];
  return also.length === 0 ? { text: typed, role, section } : { text: typed, role, section, also };
}

export function corpusReport(slug: string, source: string): CorpusReport {
  const cut = source.indexOf("\n---\n");
  const header = new Map(
    source
      .slice(0, cut)
      .split("\n")
      .map((line): [string, string] => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1).trim()]),
  );
  const fields = Object.fromEntries(
    FIELD_KEYS.flatMap((key) => (header.has(key) ? [[key, header.get(key)!] as const] : [])),
  ) as FieldValues;
  const lines = source
    .slice(cut + 5)
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map(corpusLine);
  return { slug, outline: header.get("outline") ?? "", fields, lines, spoiled: header.get("spoil") !== "no" };
}

const REPORTS = new URL("reports/", import.meta.url);

/** The reports, by name. */
export function corpusReports(): CorpusReport[] {
  return readdirSync(REPORTS)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => corpusReport(name.slice(0, -4), readFileSync(new URL(name, REPORTS), "utf8")));
}

/** The half-written report of the first run; `faults.md` beside it says what it lacks. */
export function sampleReport(): CorpusReport {
  const source = readFileSync(new URL("sample/bao-cao-mau.txt", import.meta.url), "utf8");
  return corpusReport("bao-cao-mau", source);
}

/** The text for the fixture builder. */
export function reportText(lines: readonly CorpusLine[]): string {
  return lines.map(({ text }) => text).join("\n");
}

const OPENS: readonly LineRole[] = ["heading", "list", "own", "end"];

/** Where a section stands, or null when the report has no heading for it. */
export function spanOf(lines: readonly CorpusLine[], section: string): Span | null {
  const heading = lines.findIndex((line) => line.section === section && line.role !== "list");
  if (heading < 0) return null;
  const from = (start: number, stops: (line: CorpusLine) => boolean): number => {
    const found = lines.findIndex((line, index) => index >= start && stops(line));
    return found < 0 ? lines.length : found;
  };
  const content = from(heading + 1, ({ role }) => role !== "title");
  const ownEnd = from(content, ({ role }) => OPENS.includes(role));
  // The reports' own headings stand beside the outermost sections of a part.
  const isPart = !section.includes(".");
  const inside = ({ role, section: other }: CorpusLine): boolean =>
    other === null ? role === "own" && isPart : other.startsWith(`${section}.`);
  const end = from(content, (line) => OPENS.includes(line.role) && !inside(line));
  return { heading, content, ownEnd, end };
}

/** Ids of the sections answered by a heading, in the report's order. */
export function headedSections(lines: readonly CorpusLine[]): string[] {
  return lines.flatMap(({ role, section }) => (role === "heading" && section !== null ? [section] : []));
}

/** A line of running text. */
export function textLine(text: string): CorpusLine {
  return { text, role: "text", section: null };
}
