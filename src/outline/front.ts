/** The front of an outline: its title and what is said of its issue. */

import { isCaps } from "../text/capitals.ts";
import { datesIn } from "../text/dates.ts";
import { documentCodesIn } from "../text/document-codes.ts";
import { fold } from "../text/fold.ts";
import {
  ADDRESSEE,
  AFTER_SUBJECT,
  DOCUMENT_TYPE,
  GUIDANCE_VERB,
  ISSUED_BY,
  ISSUED_WITH,
  ISSUER_OPENER,
  ISSUER_VERB,
  KIND_WORDS,
  NATIONAL_HEADING,
  OUTLINE_TYPE,
} from "../text/outline-words.ts";
import { lineMarkers } from "./line-markers.ts";
import { continues, isRule, type PrintedLine } from "./lines.ts";
import type { OutlineKind, OutlineSource } from "./outline.ts";

/** The lines above the first section, told apart. */
export interface Front {
  readonly title: string;
  /** First line of the title; 0 without one. */
  readonly titleLine: number;
  readonly source: OutlineSource;
  /** Letterhead: the lines above the title. */
  readonly letterhead: readonly PrintedLine[];
  /** What stands between the title and the first section, without rules, addressees and the note on the issue. */
  readonly lead: readonly PrintedLine[];
  /** The note on the issue («(Ban hành kèm theo …)»), its lines joined; "" when there is none. */
  readonly issue: string;
  /** First line of that note. */
  readonly issueLine: number;
}

/** Reads the front. Without a line that names a document the first line that is no letterhead is the title. */
export function front(lines: readonly PrintedLine[]): Front {
  const printed = lines.filter((line) => line.text !== "");
  const at = titleIndex(printed);
  const letterhead = printed.slice(0, Math.max(at, 0));
  const below = at < 0 ? [] : printed.slice(at);
  const length = titleLength(below);
  const title = joined(below.slice(0, length));
  const after = below.slice(length).filter((line) => !isRule(line.text) && !ADDRESSEE.test(fold(line.text)));
  const issue = issueLines(after);
  const lead = after.filter((line) => !issue.includes(line));
  return {
    title,
    titleLine: below[0]?.line ?? 0,
    source: sourceOf(joined(issue), letterhead, lead),
    letterhead,
    lead,
    issue: joined(issue),
    issueLine: issue[0]?.line ?? 0,
  };
}

function joined(lines: readonly PrintedLine[]): string {
  return lines.map((line) => line.text).join(" ");
}

/** A line that names a document is short; a sentence that mentions one is not. */
export const LONGEST_TYPE = 160;

function titleIndex(lines: readonly PrintedLine[]): number {
  const isSetOff = (line: PrintedLine): boolean => isCaps(line.text) || line.caps || line.centered || line.bold;
  const found = [
    lines.findIndex((line) => namesDocument(line, OUTLINE_TYPE)),
    lines.findIndex((line) => namesDocument(line, DOCUMENT_TYPE) && isSetOff(line)),
    lines.findIndex((line) => namesDocument(line, DOCUMENT_TYPE)),
    lines.findIndex((line) => !isLetterhead(line)),
  ];
  return found.find((index) => index >= 0) ?? -1;
}

/** Whether the line names a document of the type, rather than says a sentence about one. */
export function namesDocument({ text }: PrintedLine, type: RegExp): boolean {
  return text.length <= LONGEST_TYPE && type.test(fold(text)) && !/[.;]$/.test(text);
}

/** Whether the line may stand in a letterhead: a table, a rule, the motto, a date, a number, an issuer. */
export function isLetterhead(line: PrintedLine): boolean {
  const folded = fold(line.text);
  return (
    line.inTable ||
    isRule(line.text) ||
    NATIONAL_HEADING.test(folded) ||
    datesIn(line.text).length > 0 ||
    (isCaps(line.text) && ISSUER_OPENER.test(folded)) ||
    documentCodesIn(line.text).length > 0
  );
}

// Subject lines seen: up to three, of up to 160 characters.
const MOST_SUBJECT_LINES = 4;
const LONGEST_SUBJECT_LINE = 250;

/** How many lines from the document's type on are title: the type and the subject below it, up to a rule or a sentence. */
function titleLength(lines: readonly PrintedLine[]): number {
  const end = lines.findIndex((line, at) => at > 0 && !isSubject(line, lines[at - 1]));
  return Math.min(end < 0 ? lines.length : end, MOST_SUBJECT_LINES);
}

function isSubject(line: PrintedLine, above: PrintedLine | undefined): boolean {
  const { text } = line;
  const folded = fold(text);
  if (isRule(text) || text.length > LONGEST_SUBJECT_LINE || lineMarkers(text).length > 0) return false;
  if (/:\s*[.…_]{2,}/.test(text)) return false;
  if (above !== undefined && continues(text)) return !/[.:;]$/.test(above.text);
  return !AFTER_SUBJECT.test(folded) && !GUIDANCE_VERB.test(folded) && !/[^.…][.:;]$/.test(text);
}

/** Whether a title names an outline as such: «ĐỀ CƯƠNG BÁO CÁO …», not «KẾ HOẠCH …». */
export function isOutlineTitle(title: string): boolean {
  return OUTLINE_TYPE.test(fold(title));
}

/** The kind of report an outline of this title asks for. */
export function kindOf(title: string): OutlineKind {
  const folded = fold(title);
  return KIND_WORDS.find(([, words]) => words.test(folded))?.[0] ?? "other";
}

/** The lines of the note on the issue: from the one that says so to the end of its sentence or bracket. */
function issueLines(lines: readonly PrintedLine[]): readonly PrintedLine[] {
  const start = lines.findIndex((line) => ISSUED_WITH.test(fold(line.text)) && line.text.length < LONGEST_SUBJECT_LINE);
  if (start < 0) return [];
  const end = lines.findIndex((line, at) => at > start && !continues(line.text));
  return lines.slice(start, Math.min(end < 0 ? lines.length : end, start + 3));
}

function sourceOf(issue: string, letterhead: readonly PrintedLine[], lead: readonly PrintedLine[]): OutlineSource {
  const head = letterhead.map((line) => line.text).join("\n");
  const origin = issue === "" ? head : issue;
  const issuer = issuedBy(issue) || letterheadIssuer(letterhead) || leadIssuer(lead);
  const number = documentCodesIn(origin)[0]?.raw.replace(/\s+/g, "") ?? "";
  const date = isoDate(origin);
  return {
    ...(issuer === "" ? {} : { issuer }),
    ...(number === "" ? {} : { number }),
    ...(date === "" ? {} : { date }),
  };
}

/** «… của BTV Đảng ủy Khối)» → «BTV Đảng ủy Khối». */
function issuedBy(issue: string): string {
  const [, issuer = ""] = ISSUED_BY.exec(issue) ?? [];
  return /[.…]{2,}/.test(issuer) ? "" : issuer.replace(/[\s).;,]+$/, "");
}

/** The lower of the capital lines above the number or the star: the superior stands over the issuer. */
function letterheadIssuer(letterhead: readonly PrintedLine[]): string {
  const names = letterhead.filter(
    ({ text }) => isCaps(text) && ISSUER_OPENER.test(fold(text)) && !/[.…]{2,}/.test(text),
  );
  return names.at(-1)?.text ?? "";
}

/** «Ban Thường vụ Đảng ủy Khối thống nhất chỉ đạo … như sau:» → «Ban Thường vụ Đảng ủy Khối». */
function leadIssuer(lead: readonly PrintedLine[]): string {
  const sentence = lead.find(({ text }) => text.endsWith(":") && ISSUER_OPENER.test(fold(text)))?.text ?? "";
  const verb = ISSUER_VERB.exec(sentence.toLowerCase());
  return verb === null ? "" : sentence.slice(0, verb.index).replace(/[,;\s]+$/, "");
}

function isoDate(text: string): string {
  const date = datesIn(text).find(({ year, month, day }) => year !== null && month !== null && day !== null);
  if (date === undefined) return "";
  return [date.year, date.month, date.day].map((part) => String(part).padStart(2, "0")).join("-");
}
