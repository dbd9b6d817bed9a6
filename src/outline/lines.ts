/** Lines: what an outline is parsed from, whichever file it came in. */
import { isCaps } from "../text/capitals.ts";
import { nfc } from "../text/fold.ts";

/** A line of text or a paragraph of a document. The looks are hints: they may be absent and never decide alone. */
export interface OutlineLine {
  readonly text: string;
  /** The automatic number («II.», «-»), "" when typed or absent. */
  readonly number: string;
  readonly bold?: boolean;
  readonly caps?: boolean;
  readonly centered?: boolean;
  /** 0-8 for headings 1-9 of the document's styles, null for body text. */
  readonly headingLevel?: number | null;
  readonly inTable?: boolean;
  /** Its place in an outline that is issued as a table; absent elsewhere. */
  readonly column?: LineColumn;
  /** Cells to the right that say what to write under it, where a whole row is one line. */
  readonly beside?: readonly string[];
}

/** The beginning of a cell whose row heads a section, or what is guidance whatever it begins with. */
export type LineColumn = "heading" | "guidance";

/** A line made ready for parsing: one line of print, NFC, single spaces, its automatic number in front. */
export interface PrintedLine {
  /** Place among the lines given. */
  readonly line: number;
  readonly text: string;
  readonly caps: boolean;
  readonly centered: boolean;
  readonly bold: boolean;
  readonly headingLevel: number | null;
  readonly inTable: boolean;
  readonly column: LineColumn | null;
}

/** The lines ready for parsing: a paragraph broken by line breaks gives several, all of its place. */
export function printedLines(lines: readonly OutlineLine[]): PrintedLine[] {
  return lines.flatMap((line, index) => {
    const looks = {
      line: index,
      centered: line.centered === true,
      bold: line.bold === true,
      headingLevel: line.headingLevel ?? null,
      inTable: line.inTable === true,
    };
    const own = line.text.split("\n").map((part, nth) => {
      const typed = withoutEmphasis(singleSpaced(part));
      const text = nth === 0 ? withNumber(singleSpaced(line.number), typed) : typed;
      const column = nth === 0 || line.column === "guidance" ? (line.column ?? null) : null;
      return { ...looks, text, caps: line.caps === true || isCaps(typed), column };
    });
    const beside = (line.beside ?? []).map((cell) => {
      const text = withoutEmphasis(singleSpaced(cell));
      return { ...looks, text, caps: isCaps(text), headingLevel: null, column: "guidance" as const };
    });
    return [...own, ...beside];
  });
}

/** Heading levels from here on are those of lines that no style makes headings: chapters of a table, bold lines. */
export const LEVEL_WITHOUT_STYLE = 6;

/** A number both automatic and typed is read once; of an empty paragraph only «Phần thứ nhất» is more than a number. */
function withNumber(number: string, text: string): string {
  if (text === "") return /\p{L}{3}/u.test(number) ? number : "";
  if (number === "" || text === number || text.startsWith(`${number} `)) return text;
  return `${GLYPHS.get(number) ?? number} ${text}`;
}

// Bullets that Word draws with symbol fonts; the text of a list level is then a private-use character.
const GLYPHS: ReadonlyMap<string, string> = new Map([
  ["\uf0b7", "•"],
  ["\uf0a7", "▪"],
  ["\uf02d", "-"],
  ["\uf0d8", "➢"],
  ["\uf0fc", "✓"],
]);

/** One line of print: NFC, single spaces, no control, no marks that turn the direction of text. */
export function singleSpaced(text: string): string {
  return nfc(text)
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/g, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
}

/** «**I. KẾT QUẢ**», «*Lưu ý: …*» → without the emphasis a conversion left around the line. */
function withoutEmphasis(text: string): string {
  return /^(\*{1,3})(?=[^\s*])([^*]+)\1$/.exec(text)?.[2]?.trim() ?? text;
}

/** Nothing but dashes, underscores, stars or equals signs: the rule under a title. */
export function isRule(text: string): boolean {
  return /^(?:[-–—_=*~]\s?){3,}$/.test(text) || /^[*]$/.test(text);
}

/** Begins as the middle of a sentence begins: lower case, a figure of dots, a closing mark. */
export function continues(text: string): boolean {
  return /^(?:\p{Ll}|[….]{2,}|[…,;)\]])/u.test(text);
}
