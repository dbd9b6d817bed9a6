/** Plain text → items with the role each line plays in a report, as a typist laying it out would see it. */
import { type TypedMarker, typedMarker } from "./marker.ts";

export type Role =
  | "head" // letterhead lines above the type of the document
  | "docType" // «BÁO CÁO»
  | "subject" // the lines under it
  | "rule" // «-----»
  | "part"
  | "partTitle"
  | "heading"
  | "item" // numbered, but a sentence
  | "bullet"
  | "body"
  | "recipients" // «Nơi nhận:» and its list
  | "signature";

export interface Line {
  readonly role: Role;
  readonly text: string;
  readonly marker: TypedMarker | null;
  /** How many characters of a run-in heading («1- Mục đích: Nhằm …») are the heading itself; else the whole length. */
  readonly headingLength: number;
}

/** Lines with TABs one after another: a table. */
export interface Rows {
  readonly role: "table";
  /** A letterhead, or recipients beside a signature: a table that only places its texts. */
  readonly placing: "head" | "foot" | null;
  readonly rows: readonly (readonly string[])[];
}

export type Item = Line | Rows;

const RULE = /^[-–—_\s]{3,}$/u;
const RECIPIENTS = /^nơi nhận/iu;
const SIGNATURE = /^[\s*]*(T\/?M|TM\.|K\/T|T\/L|BÍ THƯ|NGƯỜI BÁO CÁO)/u;
const DOCUMENT_TYPE = /^(BÁO CÁO|ĐỀ CƯƠNG|KẾ HOẠCH|CHƯƠNG TRÌNH|HƯỚNG DẪN)\b[\p{Lu}\s]*$/u;
const RUN_IN = /^[^(:]{4,110}:(?=\s+\S.{15})/u;

function capital(text: string): boolean {
  return /\p{L}/u.test(text) && text === text.toLocaleUpperCase("vi");
}

/** Groups lines of cells that follow each other into tables; blank lines are dropped. */
function tablesApart(text: string): (string | Rows)[] {
  const parts: (string | string[])[] = [];
  let open: string[] | null = null;
  for (const line of text.normalize("NFC").split(/\r?\n/u)) {
    if (line.trim() === "") open = null;
    else if (open !== null && line.includes("\t")) open.push(line);
    else {
      open = line.trim().includes("\t") ? [line] : null;
      parts.push(open ?? line.trimEnd());
    }
  }
  return parts.map((part) => {
    if (!Array.isArray(part)) return part;
    if (part.length === 1) return part[0]!.trimEnd();
    const rows = part.map((line) => line.split("\t").map((cell) => cell.trim()));
    const width = Math.max(...rows.map((row) => row.length));
    const filled = rows.map((row) => [...row, ...Array<string>(width - row.length).fill("")]);
    return { role: "table", placing: RECIPIENTS.test(filled[0]![0]!) ? "foot" : null, rows: filled };
  });
}

/** Whether a numbered line begins a list of headings; its later siblings follow it (see `headingHabit`). */
function opensHeadings(line: string, next: string | Rows | undefined, marker: TypedMarker): boolean {
  const text = line.trim();
  if (RUN_IN.test(text)) return true;
  if (/[,;]$/u.test(text)) return false;
  if (!text.endsWith(".")) return text.length <= 360;
  const sibling = typeof next === "string" ? typedMarker(next) : null;
  return text.length <= 260 && sibling?.level !== marker.level;
}

type Habit = (line: string, next: string | Rows | undefined, marker: TypedMarker) => boolean;

/** Says whether a numbered line is a heading; the first of several siblings decides for all of them. */
function headingHabit(): Habit {
  const settled = new Map<number, boolean>();
  return (line, next, marker) => {
    for (const level of settled.keys()) {
      if (level > marker.level) settled.delete(level);
    }
    const heading = settled.get(marker.level) ?? (marker.level <= 1 || opensHeadings(line, next, marker));
    settled.set(marker.level, heading);
    return heading;
  };
}

function titleRoles(lines: readonly (string | Rows)[]): Map<number, Role> {
  const roles = new Map<number, Role>();
  const type = lines.slice(0, 12).findIndex((line) => typeof line === "string" && DOCUMENT_TYPE.test(line.trim()));
  for (let index = 0; index < type; index += 1) roles.set(index, "head");
  if (type < 0) return roles;
  roles.set(type, "docType");
  for (let index = type + 1; index <= type + 3; index += 1) {
    const line = lines[index];
    if (typeof line !== "string" || RULE.test(line) || /^\(|[.:]$/u.test(line.trim()) || typedMarker(line)) break;
    if (line.length > 160) break;
    roles.set(index, "subject");
  }
  return roles;
}

/** The lines after «Phần thứ nhất»: capital ones, or any up to a rule. */
function partTitles(lines: readonly (string | Rows)[], part: number): number[] {
  const following = lines.slice(part + 1, part + 5);
  const rule = following.findIndex((line) => typeof line === "string" && RULE.test(line));
  const stop = following.findIndex(
    (line) => typeof line !== "string" || typedMarker(line) !== null || (rule < 0 && !capital(line)),
  );
  const ends = [rule, stop, following.length].filter((end) => end >= 0);
  return following.slice(0, Math.min(...ends)).map((_, index) => part + 1 + index);
}

function footRoles(lines: readonly (string | Rows)[]): Map<number, Role> {
  const roles = new Map<number, Role>();
  const start = lines.findLastIndex((line) => typeof line === "string" && RECIPIENTS.test(line.trim()));
  if (start < 0) return roles;
  let index = start;
  for (; index < lines.length; index += 1) {
    const line = lines[index];
    if (typeof line !== "string" || (index > start && !/^\s*[-–]/u.test(line))) break;
    roles.set(index, "recipients");
  }
  const first = lines[index];
  if (typeof first !== "string" || !SIGNATURE.test(first)) return roles;
  for (; index < lines.length; index += 1) {
    const line = lines[index];
    if (typeof line !== "string" || line.length > 40 || /\d|^\*$|^phụ lục/iu.test(line.trim())) break;
    roles.set(index, "signature");
  }
  return roles;
}

/** The items of a text: one a line, blank lines skipped, lines of cells gathered into tables. */
export function sourceItems(text: string): Item[] {
  const lines = tablesApart(text);
  const roles = new Map([...titleRoles(lines), ...footRoles(lines)]);
  const habit = headingHabit();
  return lines.map((line, index): Item => {
    if (typeof line !== "string") return roles.get(index) === "head" ? { ...line, placing: "head" } : line;
    const known = roles.get(index);
    const marker = known === undefined || known === "recipients" ? typedMarker(line) : null;
    if (marker?.kind === "part") {
      for (const title of partTitles(lines, index)) roles.set(title, "partTitle");
    }
    const role = known ?? roleOf(line, lines[index + 1], marker, habit);
    const runIn = role === "heading" ? RUN_IN.exec(line)?.[0].length : undefined;
    return { role, text: line, marker, headingLength: runIn ?? line.length };
  });
}

function roleOf(line: string, next: string | Rows | undefined, marker: TypedMarker | null, habit: Habit): Role {
  if (RULE.test(line)) return "rule";
  if (marker === null) return "body";
  if (marker.kind === "bullet") return "bullet";
  const heading = habit(line, next, marker);
  if (marker.kind === "part") return "part";
  return heading ? "heading" : "item";
}
