/**
 * ReportDocument: what a reader of the final document reads, as plain readonly data.
 *
 * Start here. The snapshot is the same whichever door the document came through (a .docx file, Word's flat OPC), so
 * nothing in it speaks of files, offsets or proxies. Everything above this folder works on it and on nothing else.
 */

/** One whole document. A paragraph's place in `paragraphs` is its address everywhere: findings, matches, edits. */
export interface ReportDocument {
  /**
   * The paragraphs of the main text in reading order, those in tables and content controls included, those in text
   * boxes, notes, headers and footers not (the order of Word's own `body.paragraphs`).
   */
  readonly paragraphs: readonly Paragraph[];
  readonly tables: readonly Table[];
  readonly controls: readonly ContentControl[];
  /** Footnotes and endnotes, in the order of their anchors. */
  readonly notes: readonly Note[];
  readonly comments: readonly Comment[];
  /** Tracked changes of the main text, in order. */
  readonly revisions: readonly Revision[];
  /** Text that stands beside the main text: headers, footers, text boxes. */
  readonly stories: readonly Story[];
  /** Indices of the paragraphs that show a picture, a chart, a diagram or an embedded object's picture, in order, each once. */
  readonly pictures: readonly number[];
  /** Page set-up, one element a section of the document; never empty (Word's defaults stand in). */
  readonly pages: readonly PageSetup[];
  /** Custom XML parts of the package, as text. */
  readonly customXml: readonly CustomXmlPart[];
  /** Oddities met while reading; the document could be read all the same. */
  readonly warnings: readonly ReadWarning[];
}

export interface Paragraph {
  /** Position in `ReportDocument.paragraphs`. */
  readonly index: number;
  /**
   * Inserted text yes, deleted text no, hidden text yes; a tab is one tab, a line break one newline, a soft hyphen
   * nothing, a no-break hyphen «-»; field results yes, field codes no. Never the automatic number. Not normalised: what
   * the file holds (NFD stays NFD).
   */
  readonly text: string;
  /** The automatic number as Word would show it («II.», «2.1.», «-»), or "" where the number is typed or absent. */
  readonly number: string;
  /**
   * Name of the paragraph style as stored («heading 1», «Normal»), lower case only where Word stores it so; "" if
   * unknown.
   */
  readonly style: string;
  /** 0-8 for heading levels 1-9, from the paragraph or through its style; null for body text. */
  readonly outlineLevel: number | null;
  readonly alignment: Alignment;
  /** Runs in order, neighbours of the same look joined; their texts joined are `text`. */
  readonly runs: readonly Run[];
  /** The table cell that holds the paragraph (innermost), or null. */
  readonly cell: CellAddress | null;
  /** Ids of the content controls around the paragraph or inside it, outermost first. */
  readonly controls: readonly number[];
  readonly spacing: Spacing;
}

export type Alignment = "left" | "center" | "right" | "justify";

/** Lengths in points; null where neither the paragraph nor its styles say. `line` is in points, or a multiple of single. */
export interface Spacing {
  readonly before: number | null;
  readonly after: number | null;
  readonly line: { readonly rule: "exact" | "atLeast" | "multiple"; readonly value: number } | null;
  readonly firstLine: number | null;
  readonly left: number | null;
}

/** A stretch of text of one look, as resolved through styles and document defaults. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly caps: boolean;
  readonly hidden: boolean;
  /** Highlight colour or shading name («yellow»), or null. */
  readonly highlight: string | null;
  /** «RRGGBB», or null for automatic. */
  readonly color: string | null;
  readonly font: string | null;
  /** Points. */
  readonly size: number | null;
  /** Inserted under Track Changes and not yet accepted. */
  readonly inserted: boolean;
}

export interface CellAddress {
  /** Position in `ReportDocument.tables`. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

export interface Table {
  /** Index of the first paragraph inside. */
  readonly paragraph: number;
  /** Nesting: the cell this table stands in, or null. */
  readonly within: CellAddress | null;
  readonly rows: readonly (readonly Cell[])[];
}

export interface Cell {
  /** Paragraph texts joined by newline; "" in the continuation of a vertical merge. */
  readonly text: string;
  /** First grid column, from 0. */
  readonly column: number;
  /** Grid columns covered. */
  readonly span: number;
  /** Rows covered by a vertical merge that starts here; 0 in its continuation. */
  readonly rowSpan: number;
  /** Indices of the paragraphs in the cell (nested tables' included). */
  readonly paragraphs: readonly number[];
}

export interface ContentControl {
  /** The id stored in the file; a control without one gets a negative id unique in this snapshot. */
  readonly id: number;
  readonly tag: string;
  readonly title: string;
  /** What the file claims; unreliable across Word versions, a hint and never a verdict. */
  readonly placeholder: boolean;
  /** Block controls hold whole paragraphs; the others a part of one, a cell or a row. */
  readonly kind: "block" | "inline" | "cell" | "row";
  /** Index of the first paragraph inside. */
  readonly paragraph: number;
  /** How many paragraphs it spans (1 for an inline one). */
  readonly length: number;
  readonly text: string;
}

export interface Note {
  readonly kind: "footnote" | "endnote";
  /** Index of the paragraph that holds the anchor. */
  readonly paragraph: number;
  readonly text: string;
}

export interface Comment {
  /** Index of the paragraph where the commented range begins, or null when it has no anchor. */
  readonly paragraph: number | null;
  readonly author: string;
  readonly text: string;
}

export interface Revision {
  readonly kind: "insertion" | "deletion" | "moveFrom" | "moveTo" | "format";
  readonly paragraph: number;
  readonly author: string;
  /** The inserted or deleted text; "" for a format change or a paragraph mark. */
  readonly text: string;
}

export interface Story {
  readonly kind: "header" | "footer" | "textBox";
  readonly text: string;
  /** Index of the paragraph that anchors a text box; null for the others. */
  readonly paragraph: number | null;
  /** The pages a header or footer is for, where they are not all. */
  readonly pages?: "first" | "even";
  /** Where the page number stands across the page; absent when the header or footer shows none. */
  readonly pageNumber?: Alignment;
}

/** Lengths in millimetres. */
export interface PageSetup {
  readonly width: number;
  readonly height: number;
  readonly landscape: boolean;
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** From the top edge of the page to its header. */
  readonly header: number;
  /** Whether the first page has a header of its own (Word's «Different first page»). */
  readonly titlePage: boolean;
  /** Index of the last paragraph of the section. */
  readonly lastParagraph: number;
}

export interface CustomXmlPart {
  /** Part name in the package, «/customXml/item1.xml». */
  readonly name: string;
  /** Namespace of the root element, "" if none. */
  readonly namespace: string;
  readonly xml: string;
}

/** An oddity of the file, as a code and the thing it concerns; `strings` holds the words. */
export interface ReadWarning {
  readonly code: ReadWarningCode;
  readonly detail: string;
}

export type ReadWarningCode =
  | "partMissing" // a part named by a relationship is not in the package
  | "partMalformed" // a secondary part (styles, notes …) could not be parsed; read without it
  | "altChunk" // imported content that only Word can show
  | "subDocument" // a master document's sub-document
  | "styleMissing" // a style id without a definition
  | "numberingMissing" // a numId without a definition
  | "numberFormatUnknown" // a number format shown as decimal
  | "notSeen" // the host could not show this: detail names it («runs», «notes», «headers» …)
  | "stateNewer" // our state part was written by a newer version and is left untouched
  | "stateMalformed"; // our state part cannot be read and is left untouched
