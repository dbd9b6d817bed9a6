/** The title of «Phần thứ nhất» and the like, which stands on the lines below the marker. */
import type { ReportDocument } from "../document/document.ts";
import { markersOf } from "../text/marker.ts";
import { isCaps } from "./heading-lines.ts";
import { reportLines } from "./report-lines.ts";

export interface PartTitle {
  readonly title: string;
  readonly lastParagraph: number;
}

const LONGEST_LINE = 250;
const MOST_LINES = 4;

/**
 * The lines below paragraph `at` that make up its title: the first line that looks like a title, then further lines of
 * the same look (all caps, or centred), or that plainly go on with it. Empty when text or a numbered line follows.
 * `known` are paragraphs that are headings of their own.
 */
export function titleBelow(document: ReportDocument, at: number, known: ReadonlySet<number>): PartTitle {
  const line = reportLines(document);
  const lines: string[] = [];
  let lastParagraph = at;
  let caps = false;
  let centered = false;
  for (const paragraph of document.paragraphs.slice(at + 1)) {
    const text = line(paragraph.index)
      .text.replace(/^\*+|\*+$/g, "")
      .trim();
    if (text === "") continue;
    if (paragraph.cell !== null || lines.length === MOST_LINES || !titleLine(text)) break;
    const isCentered = paragraph.alignment === "center";
    const first = lines.length === 0;
    if (!first && known.has(paragraph.index)) break;
    if (!first && !(caps ? isCaps(text) : (centered && isCentered) || goesOn(text))) break;
    if (first) {
      caps = isCaps(text);
      centered = isCentered;
    }
    lines.push(text);
    lastParagraph = paragraph.index;
  }
  return { title: lines.join(" "), lastParagraph };
}

/** Not a rule («-----»), not a numbered or bulleted line, not a sentence. */
function titleLine(text: string): boolean {
  const sentence = /[;,]$/.test(text) || (/[.:]$/.test(text) && !isCaps(text));
  return /\p{L}/u.test(text) && text.length <= LONGEST_LINE && !sentence && markersOf(text).length === 0;
}

/** Begins in the middle of a phrase: in lower case, or with a blank («……. nhiệm kỳ 2020-2022»). */
function goesOn(text: string): boolean {
  return /^(?:\p{Ll}|[.…]{2,}|…)/u.test(text);
}
