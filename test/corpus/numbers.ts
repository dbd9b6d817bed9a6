/** Typed numbers of a report's headings: reading and changing them, children included. */
import { roman, typedMarker } from "../support/docx/marker.ts";
import type { CorpusLine } from "./corpus-report.ts";

const NUMBERED = ["roman", "decimal", "dotted", "letter"];
const LETTERS = [..."abcdđeghiklmnopqrstuvxy"];

function parentOf(section: string): string {
  return section.split(".").slice(0, -1).join(".");
}

/** The value of a heading's number, or null when it has none that counts. */
export function numberOf(line: CorpusLine): number | null {
  const marker = typedMarker(line.text);
  if (marker === null || !NUMBERED.includes(marker.kind)) return null;
  return marker.kind === "letter" ? LETTERS.indexOf(marker.text.charAt(0)) + 1 : marker.value;
}

/** The line with another number: «III- …» to «II- …», «2.3 …» to «2.2 …». */
export function renumbered(line: CorpusLine, value: number): CorpusLine {
  const marker = typedMarker(line.text)!;
  const letter = LETTERS[value - 1]!;
  const figures = marker.kind === "roman" ? roman(value) : marker.kind === "letter" ? letter : String(value);
  const number = marker.text.replace(/(?:[IVXLC]+|\d+|\p{Ll})(?=[^\d\p{L}]*$)/u, figures);
  return { ...line, text: `${number} ${marker.rest}` };
}

/**
 * Groups of headings that count together: the numbered children of one section, with headings of the report's own
 * making between them when they count on. As line indices.
 */
export function siblings(lines: readonly CorpusLine[]): number[][] {
  const groups = new Map<string, number[]>();
  let latest = "";
  for (const [index, line] of lines.entries()) {
    if ((line.role !== "heading" && line.role !== "own") || numberOf(line) === null) continue;
    const key = line.section === null ? latest : parentOf(line.section);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [index]);
    else group.push(index);
    // The reports' own headings stand at the outermost numbered level.
    if (typedMarker(line.text)?.kind === "roman") latest = key;
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Gives lines new numbers; dotted numbers below a changed heading follow it. */
export function withNumbers(lines: readonly CorpusLine[], values: ReadonlyMap<number, number>): CorpusLine[] {
  return lines.map((line, index) => {
    const above = values.get(headingAbove(lines, index));
    const dotted = above !== undefined && typedMarker(line.text)?.kind === "dotted";
    const followed = dotted ? { ...line, text: line.text.replace(/^\d+/u, String(above)) } : line;
    const value = values.get(index);
    return value === undefined ? followed : renumbered(followed, value);
  });
}

function headingAbove(lines: readonly CorpusLine[], index: number): number {
  const { section } = lines[index]!;
  if (section === null) return -1;
  return lines.findLastIndex((one, at) => at < index && one.section === parentOf(section));
}
