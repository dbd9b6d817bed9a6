/**
 * Blocks: what can be put into a document, as plain data. The skeleton makes them, an adapter of the port writes them,
 * `write-blocks.ts` says how they look in WordprocessingML.
 */

export type Block = HeadingBlock | GuidedBlock | TextBlock | TableBlock | ColumnsBlock;

/** A heading with its number typed in front, in a built-in heading style so that Word's navigation pane shows it. */
export interface HeadingBlock {
  readonly type: "heading";
  /** 1-6: the built-in style «heading N». */
  readonly level: number;
  /** The marker as issued, «II.», «Phần thứ nhất»; "" for none. */
  readonly marker: string;
  /** Stands after the marker; a title on a line of its own (as under «Phần thứ nhất») is a block of its own. */
  readonly title: string;
  readonly look: HeadingLook;
  /** Let Word number the heading (an option; typed numbers are the default, see facts on insertOoxml). */
  readonly automatic?: boolean;
  /** Begins a new page: an annex. */
  readonly newPage?: boolean;
}

export interface HeadingLook {
  readonly bold: boolean;
  readonly caps: boolean;
  readonly italic: boolean;
  readonly centered: boolean;
}

/** A block-level rich-text content control in which the user writes, its guidance shown as placeholder. */
export interface GuidedBlock {
  readonly type: "guided";
  readonly tag: string;
  readonly title: string;
  /** One paragraph each. Never empty: an adapter writes at least one. */
  readonly placeholder: readonly string[];
  /** Text already known (a filled example, a moved paragraph); when given, it stands instead of the placeholder. */
  readonly text?: readonly string[];
}

/** A plain paragraph. */
export interface TextBlock {
  readonly type: "text";
  readonly text: string;
  /** `docType` is the line that names the kind of paper, «BÁO CÁO»: centred, bold, larger. */
  readonly look: "body" | "guidance" | "center" | "centerBold" | "centerItalic" | "docType" | "right";
}

/** A table with a head row; every other cell is an empty content control tagged by row and column. */
export interface TableBlock {
  readonly type: "table";
  readonly tag: string;
  readonly head: readonly string[];
  /** Rows under the head; shorter rows are filled with empty cells. */
  readonly rows: readonly (readonly string[])[];
  /** Column widths as shares of the text width, in the order of `head`; they add up to 1. */
  readonly widths: readonly number[];
}

/** Texts side by side without lines between them: the head of a paper, its foot, facts with their labels. */
export interface ColumnsBlock {
  readonly type: "columns";
  /** Rows of cells, each cell a list of lines; a cell that is missing or empty is blank. */
  readonly rows: readonly (readonly (readonly ColumnLine[])[])[];
  /** Shares of the text width, one a column; they add up to 1. */
  readonly widths: readonly number[];
}

export interface ColumnLine {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly centered?: boolean;
  /** Points; the size of the body when absent. */
  readonly size?: number;
  /** Space above, in points: room to sign. */
  readonly before?: number;
}

/** The lines of each cell, row by row; never none in a cell. */
export function cellLines({ rows, widths }: ColumnsBlock): readonly (readonly (readonly ColumnLine[])[])[] {
  const blank: readonly ColumnLine[] = [{ text: "" }];
  return rows.map((row) => widths.map((_, at) => ((row[at] ?? []).length > 0 ? (row[at] ?? blank) : blank)));
}

/** Whether a block stands in the document as a table, which must not touch another. */
export function isTable(block: Block | undefined): block is TableBlock | ColumnsBlock {
  return block?.type === "table" || block?.type === "columns";
}

/** Blocks and the place they go to. */
export interface Insertion {
  /**
   * After the paragraph of this index (after its table, if it stands in one; after its content control, if that ends
   * with it); -1: before the first paragraph; null: at the end of the text.
   */
  readonly after: number | null;
  /** The text of that paragraph when the insertion was planned, so that an adapter can find it again after edits. */
  readonly anchor: string;
  readonly blocks: readonly Block[];
}

/** Rows for a table that is there, put under its last row. */
export interface RowAddition {
  /** Index of the first paragraph in the table, and its text when the addition was planned, so that it is found again. */
  readonly paragraph: number;
  readonly anchor: string;
  /** Texts of the cells from the left; cells left over stay empty, texts left over are an error of the caller. */
  readonly rows: readonly (readonly string[])[];
}
