/** What a pass through a part has found so far, on its way to become a document. */
import { FileFault } from "../../ooxml/fault.ts";
import type { Alignment, CellAddress, ContentControl, PageSetup, Paragraph, Revision, Story } from "../document.ts";

/** Character offsets in the text of the main part. */
export interface ParagraphSpan {
  readonly start: number;
  readonly end: number;
  /** Start and end of the child of `w:body` that holds the paragraph: itself, or its outermost table or control. */
  blockStart: number;
  blockEnd: number;
}

/** What a pass has found. The arrays grow as the pass goes on. */
export interface Found {
  readonly paragraphs: Paragraph[];
  readonly spans: ParagraphSpan[];
  readonly tables: FoundTable[];
  readonly controls: FoundControl[];
  readonly revisions: FoundRevision[];
  readonly notes: { readonly kind: "footnote" | "endnote"; readonly id: string; readonly paragraph: number }[];
  /** Comment id → paragraph where its range begins. */
  readonly comments: Map<string, number>;
  readonly textBoxes: Story[];
  /** Paragraphs that show a picture, in order; each once. */
  readonly pictures: number[];
  readonly pages: PageSetup[];
  /** Relationship ids of headers and footers, in the order of the sections. */
  readonly headersAndFooters: (Pick<Story, "pages"> & { readonly kind: "header" | "footer"; readonly id: string })[];
  /** Where a page number stands, in a part that has one. */
  pageNumber: Alignment | null;
  /** Notes or comments of a part that holds them. */
  readonly items: { readonly id: string; readonly author: string; readonly text: string }[];
  /** Relationship ids of imported content and sub-documents. */
  readonly imports: { readonly code: "altChunk" | "subDocument"; readonly id: string }[];
  /** How much of the text has been copied into the cells and controls around it; see `copied`. */
  copies: number;
  /** Whether there was a `w:body` at all. */
  hasBody: boolean;
  /** Where the text of the body ends, before its last `w:sectPr`; null when the body is one empty tag. */
  textEnd: number | null;
}

export type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

export type FoundControl = Writable<ContentControl>;

/** A revision with the stretch of its paragraph it covers, deleted text counted, so that pieces of one can be joined. */
export interface FoundRevision extends Writable<Revision> {
  readonly start: number;
  end: number;
}

export interface FoundCell {
  text: string;
  readonly column: number;
  span: number;
  rowSpan: number;
  readonly paragraphs: number[];
  readonly address: CellAddress;
  /** Where the cell stands in a vertical merge. */
  merge: "none" | "start" | "continued";
  /** Whether it continues the cell to its left, as old files merge cells. */
  joinsLeft: boolean;
}

export interface FoundTable {
  readonly index: number;
  readonly paragraph: number;
  readonly within: CellAddress | null;
  readonly rows: FoundCell[][];
  style: string | null;
  /** The open row, the grid column its next cell begins at, and the open cell. */
  row: FoundCell[] | null;
  column: number;
  cell: FoundCell | null;
}

export function newFound(): Found {
  return {
    paragraphs: [],
    spans: [],
    tables: [],
    controls: [],
    revisions: [],
    notes: [],
    comments: new Map(),
    textBoxes: [],
    pictures: [],
    pages: [],
    headersAndFooters: [],
    pageNumber: null,
    items: [],
    imports: [],
    copies: 0,
    hasBody: false,
    textEnd: null,
  };
}

/**
 * Cells and controls repeat the text of what they hold, once for each that stands in another. No document comes near
 * this many characters; a trap of a thousand controls around one long text would fill the memory.
 */
const MOST_COPIED = 100_000_000;

/** Counts what is copied. Throws `tooLarge` beyond all reason. */
export function copied(found: Found, amount: number): void {
  found.copies += amount;
  if (found.copies > MOST_COPIED) throw new FileFault("tooLarge");
}

/** The texts of paragraphs as one, a line each. */
export function linesOf(found: Found, paragraphs: readonly Paragraph[]): string {
  const text = paragraphs.map((paragraph) => paragraph.text).join("\n");
  copied(found, text.length);
  return text;
}
