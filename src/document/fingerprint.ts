/**
 * The fingerprint of a report: one short code over what a reader of the final document reads, by which a paper signed on
 * the strength of a check can be told from one changed since.
 *
 * It counts letters, figures and signs, the numbers Word puts in front, and which cell of its row a text stands in. It
 * counts neither look, pages, headers and footers, empty paragraphs, width of spaces, Unicode form nor the way the file
 * is cut into runs and parts, and nothing of the state part: saving again, in Word or elsewhere, changes none of it.
 */
import { nfc } from "../text/fold.ts";
import { sha256 } from "../text/sha256.ts";
import type { Paragraph, ReportDocument } from "./document.ts";

export interface Fingerprint {
  /** Eighty bits of SHA-256, to be read aloud and compared by eye: «7F3A-91C2-04DE-B8A1-55F0». */
  readonly code: string;
  /** What was read, in order: the main text, then notes, then text boxes. */
  readonly lines: readonly PrintedLine[];
  /** The host could not show all that counts: the same report read from its file may have another code. */
  readonly partial: boolean;
}

/** One line that holds text: a paragraph, or a piece of one between line breaks, which read alike. */
export interface PrintedLine {
  /** Twelve hex digits that stand for the text alone, whatever its number and cell. */
  readonly digest: string;
  /** As the fingerprint sees it: composed, plain spaces. */
  readonly text: string;
  /** Index in the main text, or of the anchor; null for a text box without one. */
  readonly paragraph: number | null;
  readonly story: "main" | "footnote" | "endnote" | "textBox";
}

/** The fingerprint of a document; one without any text has a code too. */
export function fingerprint(document: ReportDocument): Fingerprint {
  const cells = cellPlaces(document);
  const lines: PrintedLine[] = [];
  const whole: string[] = [];
  const add = (line: Omit<PrintedLine, "digest">, place: string): void => {
    lines.push({ ...line, digest: sha256(line.text).slice(0, LINE_DIGITS) });
    whole.push(`${place}${line.text}`);
  };
  for (const paragraph of document.paragraphs) {
    const cell = cells.get(paragraph.index) ?? "";
    let number = numberOf(paragraph);
    for (const text of linesOf(paragraph.text)) {
      add({ text, paragraph: paragraph.index, story: "main" }, cell + number);
      number = "";
    }
  }
  for (const { kind, paragraph, text } of [...document.notes, ...document.stories]) {
    if (kind === "header" || kind === "footer") continue;
    for (const line of linesOf(text)) add({ text: line, paragraph, story: kind }, `[${kind}] `);
  }
  const partial = document.warnings.some(({ code, detail }) => code === "notSeen" && COUNTED.has(detail));
  return { code: grouped(sha256(whole.join("\n"))), lines, partial };
}

/** What counts of all that a reading may not have seen. */
const COUNTED: ReadonlySet<string> = new Set([
  "hiddenText",
  "revisions",
  "notes",
  "textBoxes",
  "cellSpans",
  "nestedTables",
]);

const LINE_DIGITS = 12;
const GROUPS = 5;

/** The first twenty hex digits in fours. */
function grouped(digest: string): string {
  return Array.from({ length: GROUPS }, (_, at) => digest.slice(at * 4, at * 4 + 4).toUpperCase()).join("-");
}

/**
 * A code as somebody typed or pasted it, in the form of `Fingerprint.code`; null when there is none in the text. Small
 * letters, spaces and dashes of any kind between the fours are forgiven.
 */
export function fingerprintCode(text: string): string | null {
  const found = CODE.exec(text);
  return found === null ? null : grouped(found[0].replace(/[^0-9a-f]/giu, ""));
}

const CODE = /(?<![0-9a-f][-‐‑‒–—]?)[0-9a-f]{4}(?:\s?[-‐‑‒–—]?\s?[0-9a-f]{4}){4}(?![-‐‑‒–—]?[0-9a-f])/iu;

/** An automatic number with the space that stands behind a typed one; a bullet is a matter of look. */
function numberOf({ number }: Paragraph): string {
  return /[\p{L}\p{Nd}]/u.test(number) ? `${plain(number)} ` : "";
}

function linesOf(text: string): readonly string[] {
  return text
    .split("\n")
    .map(plain)
    .filter((line) => line !== "");
}

function plain(text: string): string {
  const flat = nfc(text).replace(UNSEEN, "").replace(/‑/g, "-").replace(/\s+/gu, " ").trim();
  return flat.replace(BULLET, "");
}

/** A typed bullet, which Word likes to make an automatic one. */
const BULLET = /^[-–—−+*•·▪]\s(?=\S)/u;

// Soft hyphens, zero-width spaces and joiners, direction marks, byte order marks.
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/**
 * For each paragraph in a table which cell of its row it stands in, and whether its row begins with it. Cells are counted
 * in the row and not by grid columns, rows not at all: programs cut the grid anew and join tables that touch when they
 * save. A figure moved to the next column is another report all the same.
 */
function cellPlaces({ tables, paragraphs }: ReportDocument): ReadonlyMap<number, string> {
  const places = new Map<number, string>();
  for (const [table, { rows }] of tables.entries()) {
    for (const cells of rows) {
      let mark = "+";
      for (const [at, cell] of cells.entries()) {
        for (const index of cell.paragraphs) {
          const paragraph = paragraphs[index];
          if (paragraph?.cell?.table !== table || linesOf(paragraph.text).length === 0) continue;
          places.set(index, `[${mark}${at}] `);
          mark = "";
        }
      }
    }
  }
  return places;
}
