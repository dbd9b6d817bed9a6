/**
 * The state of one pass through a part: what has been found so far, and what is open at the moment. The rules
 * (rules-*.ts) change it, element by element.
 */
import { FileFault } from "../../ooxml/fault.ts";
import type { XmlPosition } from "../../ooxml/xml-reader.ts";
import type { CellAddress, ContentControl, PageSetup, Paragraph, Revision, Story } from "../document.ts";
import type { Formatting, ParagraphFormat } from "./formatting.ts";
import type { ListNumbers } from "./list-numbers.ts";
import { noParagraphProperties, type ParagraphProperties } from "./paragraph-properties.ts";
import type { Look } from "./run-look.ts";
import { NO_RUN_PROPERTIES, type RunProperties } from "./run-properties.ts";
import type { Warnings } from "./warnings.ts";

/** Character offsets in the text of the main part. */
export interface ParagraphSpan {
  readonly start: number;
  readonly end: number;
  /** Start and end of the child of `w:body` that holds the paragraph: itself, or its outermost table or control. */
  blockStart: number;
  blockEnd: number;
}

/** What a pass has found. The arrays grow; their elements of documents are finished when they enter. */
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
  readonly pages: PageSetup[];
  /** Relationship ids of headers and footers, in the order of the sections. */
  readonly headings: { readonly kind: "header" | "footer"; readonly id: string }[];
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

/** A stretch of text of one look. */
export interface Piece {
  text: string;
  readonly look: Look;
  readonly inserted: boolean;
}

/** An inline control and the stretch of its paragraph's text it holds. */
export interface InlineControl {
  readonly control: FoundControl;
  readonly start: number;
  end: number;
}

/** The paragraph being read. */
export interface Line {
  readonly start: number;
  direct: Readonly<ParagraphProperties>;
  format: ParagraphFormat | null;
  readonly pieces: Piece[];
  /** The text of a line outside the main text, which has no pieces. */
  text: string;
  /** Characters so far, and the same with deleted ones counted. */
  length: number;
  passed: number;
  /** Ids of the controls around it, and of those inside. */
  readonly controlsAround: readonly number[];
  readonly controlsInside: number[];
  readonly inline: InlineControl[];
  markDeleted: boolean;
}

/** One stream of text: the main text, a text box, a note. A text box suspends the stream it is anchored in. */
export interface Flow {
  readonly main: boolean;
  readonly outer: Flow | null;
  /** Finished lines, outside the main text. */
  readonly lines: string[];
  line: Line | null;
  /** Direct properties, text and start of the open run, and who changed its look. */
  run: Readonly<RunProperties>;
  text: string;
  runStart: number;
  lookChangedBy: string | null;
  /** Open fields, true while in their code, and how many are. */
  readonly fields: boolean[];
  codes: number;
  /** Open tracked changes, and how many of them insert and delete. */
  readonly tracked: FoundRevision[];
  inserted: number;
  deleted: number;
}

export interface OpenControl {
  readonly control: FoundControl;
  /** Control ids around it. */
  readonly around: readonly number[];
  registered: boolean;
  inline: InlineControl | null;
}

export interface Walk {
  readonly xml: string;
  readonly found: Found;
  /** How paragraphs of the main text look and count; unused elsewhere. */
  readonly formatting: Formatting;
  readonly numbers: ListNumbers;
  readonly warnings: Warnings;
  position: XmlPosition;
  flow: Flow;
  /** Character data of the open text element. */
  text: string;
  /** Whether blanks at the ends of text are kept: on the part's root, and on the open text element. */
  keepsBlanks: boolean;
  textKeepsBlanks: boolean;
  properties: ParagraphProperties;
  runProperties: RunProperties;
  readonly tables: FoundTable[];
  readonly controls: OpenControl[];
  controlIds: readonly number[];
  /** For each open `mc:AlternateContent`: whether one of its choices was taken. */
  readonly alternatives: boolean[];
  section: Writable<PageSetup> | null;
  /** The open note or comment of a part that holds them. */
  item: { readonly id: string; readonly author: string } | null;
  /** First paragraph and offset of the open child of the body. */
  blockParagraph: number;
  blockStart: number;
}

export function newFlow(main: boolean, outer: Flow | null): Flow {
  return {
    main,
    outer,
    lines: [],
    line: null,
    run: NO_RUN_PROPERTIES,
    text: "",
    runStart: 0,
    lookChangedBy: null,
    fields: [],
    codes: 0,
    tracked: [],
    inserted: 0,
    deleted: 0,
  };
}

const NOWHERE: XmlPosition = { position: 0 };

/** A pass about to begin; `main` for the main part. */
export function newWalk(xml: string, main: boolean, context: Pick<Walk, "formatting" | "numbers" | "warnings">): Walk {
  return {
    xml,
    found: newFound(),
    ...context,
    position: NOWHERE,
    flow: newFlow(main, null),
    text: "",
    keepsBlanks: false,
    textKeepsBlanks: false,
    properties: noParagraphProperties(),
    runProperties: { ...NO_RUN_PROPERTIES },
    tables: [],
    controls: [],
    controlIds: [],
    alternatives: [],
    section: null,
    item: null,
    blockParagraph: 0,
    blockStart: 0,
  };
}

function newFound(): Found {
  return {
    paragraphs: [],
    spans: [],
    tables: [],
    controls: [],
    revisions: [],
    notes: [],
    comments: new Map(),
    textBoxes: [],
    pages: [],
    headings: [],
    items: [],
    imports: [],
    copies: 0,
    hasBody: false,
    textEnd: null,
  };
}

/** Offset of the tag just reported; attribute values hold no «<». */
export function tagStart({ xml, position }: Walk): number {
  return xml.lastIndexOf("<", position.position - 1);
}

/** Index of the main paragraph that is open, or of the next one. */
export function paragraphHere({ found }: Walk): number {
  return found.paragraphs.length;
}

/**
 * Cells and controls repeat the text of what they hold, once for each that stands in another. No document comes near
 * this many characters; a trap of a thousand controls around one long text would fill the memory.
 */
const MOST_COPIED = 100_000_000;

/** Counts what is copied. Throws `tooLarge` beyond all reason. */
export function copied({ found }: Walk, amount: number): void {
  found.copies += amount;
  if (found.copies > MOST_COPIED) throw new FileFault("tooLarge");
}

/** The texts of paragraphs as one, a line each. */
export function linesOf(walk: Walk, paragraphs: readonly Paragraph[]): string {
  const text = paragraphs.map((paragraph) => paragraph.text).join("\n");
  copied(walk, text.length);
  return text;
}
