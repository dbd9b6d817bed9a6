/** The paragraphs of a report as lines, each with the markers it may begin with, made once for a document. */
import type { Paragraph, ReportDocument } from "../document/document.ts";
import { memoized, memoizedAt } from "../document/memoized.ts";
import { nfc } from "../text/fold.ts";
import { type Marker, markersOf } from "../text/marker.ts";

export interface ReportLine {
  /** Automatic number, then text, on one line; "" for a paragraph without text. */
  readonly text: string;
  /** Possible readings of the marker, most likely first. */
  readonly readings: readonly Marker[];
}

/** The line of the paragraph of an index; an empty one for a paragraph the document does not have. */
export const reportLines: (document: ReportDocument) => (paragraph: number) => ReportLine = memoized(({ paragraphs }) =>
  memoizedAt(paragraphs.length, (index) => {
    const paragraph = paragraphs[index];
    const text = paragraph === undefined ? "" : oneLine(paragraph);
    return text === "" ? EMPTY : { text, readings: markersOf(text) };
  }),
);

const EMPTY: ReportLine = { text: "", readings: [] };

/** No heading needs more of a paragraph than this. */
const LONGEST_READ = 500;

/**
 * The line as a reader sees it: automatic number, then text, line breaks and tabs as spaces; a long one is cut. A number
 * both automatic and typed is read once.
 */
function oneLine({ number, text }: Paragraph): string {
  const head = text.slice(0, LONGEST_READ);
  const flat = (UNEVEN.test(head) ? nfc(head).replace(ODD_SPACE, " ") : head).trim();
  return number === "" || flat === "" || flat.startsWith(`${number} `) ? flat : `${number} ${flat}`;
}

// Letters and signs of Vietnamese text between single plain spaces, by far the most text, are left alone.
const UNEVEN = /[^ -~\u00a1-\u02ff\u1ea0-\u1ef9\u2010-\u2027]| {2}/;
const ODD_SPACE = / \s+|[^\S ]\s*/g;
