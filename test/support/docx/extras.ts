/** Extras: single facts a test can ask for on top of a dialect, and the parts they need. */
import type { DraftBlock, DraftCell, DraftTable, Inline, Piece } from "./draft.ts";
import { plainParagraph, withWords } from "./draft.ts";
import { table } from "./layout.ts";

/** A text tied to words of the document: the note stands behind them, the comment around them. */
export interface Anchored {
  readonly at: string;
  readonly text: string;
}

export interface MergedCell {
  /** A line a paragraph. */
  readonly text: string;
  readonly bold?: true;
  /** Columns covered. */
  readonly span?: number;
  /** «restart» opens a vertical merge, «continue» goes on with the one above. */
  readonly merge?: "restart" | "continue";
}

export interface Extras {
  readonly footnotes?: readonly Anchored[];
  readonly endnotes?: readonly Anchored[];
  readonly comments?: readonly Anchored[];
  /** Words shown on yellow. */
  readonly highlight?: readonly string[];
  readonly hidden?: readonly string[];
  readonly bold?: readonly string[];
  readonly italic?: readonly string[];
  /** A bordered table after the paragraph that holds the words `after`; a plain string is a cell of one column. */
  readonly tables?: readonly { readonly after: string; readonly rows: readonly (readonly (string | MergedCell)[])[] }[];
  /** A block content control showing its placeholder, after the paragraph that holds `after`. */
  readonly placeholders?: readonly { readonly after: string; readonly tag: string; readonly text: string }[];
  readonly header?: string;
  readonly footer?: string;
  /** Custom XML parts, each the text of a whole part. */
  readonly customXml?: readonly string[];
  /** A picture (a PNG of one pixel) behind each of these words. */
  readonly images?: readonly string[];
  /** A text box anchored behind words, written twice as Word does (mc:Choice and mc:Fallback). */
  readonly textBoxes?: readonly Anchored[];
}

type Changed = readonly Inline[] | null;

/** Changes the first paragraph for which `edit` gives inlines; null when there is none. */
function firstParagraph(
  blocks: readonly DraftBlock[],
  edit: (inlines: readonly Inline[]) => Changed,
): DraftBlock[] | null {
  for (const [index, block] of blocks.entries()) {
    const changed = inBlock(block, edit);
    if (changed !== null) return blocks.with(index, changed);
  }
  return null;
}

function inBlock(block: DraftBlock, edit: (inlines: readonly Inline[]) => Changed): DraftBlock | null {
  if (block.type === "paragraph") {
    const inlines = edit(block.inlines);
    return inlines === null ? null : { ...block, inlines };
  }
  if (block.type === "control") {
    const blocks = firstParagraph(block.blocks, edit);
    return blocks === null ? null : { ...block, blocks };
  }
  for (const [rowIndex, row] of block.rows.entries()) {
    for (const [index, cell] of row.entries()) {
      const blocks = firstParagraph(cell.blocks, edit);
      if (blocks !== null) return { ...block, rows: block.rows.with(rowIndex, row.with(index, { ...cell, blocks })) };
    }
  }
  return null;
}

function atWords(
  blocks: readonly DraftBlock[],
  words: string,
  change: (pieces: readonly Piece[]) => readonly Inline[],
): DraftBlock[] {
  const changed = firstParagraph(blocks, (inlines) => withWords(inlines, words.normalize("NFC"), change));
  if (changed === null) throw new Error(`the text has no «${words}»`);
  return changed;
}

/** Puts a block behind the outermost block that holds the words. */
function afterWords(blocks: readonly DraftBlock[], words: string, added: DraftBlock): DraftBlock[] {
  const index = blocks.findIndex((block) =>
    firstParagraph([block], (inlines) => withWords(inlines, words, (pieces) => pieces)),
  );
  if (index < 0) throw new Error(`the text has no «${words}»`);
  return blocks.toSpliced(index + 1, 0, added);
}

function mergedTable(rows: readonly (readonly (string | MergedCell)[])[]): DraftTable {
  const cells = rows.map((row) =>
    row.map((given): DraftCell => {
      const { text, bold, span, merge }: MergedCell = typeof given === "string" ? { text: given } : given;
      const look = bold === true ? { bold } : {};
      const blocks = text.split("\n").map((line) => plainParagraph(line, look, "cell"));
      return { blocks, span: span ?? 1, merge: merge ?? null };
    }),
  );
  return table(cells, true);
}

const LOOKS = ["highlight", "hidden", "bold", "italic"] as const;

/** The XML an extra puts behind its words, or before and behind them; ids count from 1. */
export interface ExtraXml {
  readonly footnote: (id: number) => string;
  readonly endnote: (id: number) => string;
  readonly commentStart: (id: number) => string;
  readonly commentEnd: (id: number) => string;
  readonly image: () => string;
  readonly textBox: (text: string) => string;
}

/** Draft blocks with the extras in their places. Words that are not in the text are a mistake of the test: it throws. */
export function withExtras(blocks: readonly DraftBlock[], extras: Extras, xml: ExtraXml): DraftBlock[] {
  let result = [...blocks];
  for (const name of LOOKS) {
    for (const words of extras[name] ?? []) {
      result = atWords(result, words, (pieces) =>
        pieces.map(({ text, look }) => ({ text, look: { ...look, [name]: true } })),
      );
    }
  }
  const behind = (anchored: readonly Anchored[] | undefined, made: (text: string, index: number) => string): void => {
    for (const [index, { at, text }] of (anchored ?? []).entries()) {
      result = atWords(result, at, (pieces) => [...pieces, { xml: made(text, index) }]);
    }
  };
  behind(extras.footnotes, (_, index) => xml.footnote(index + 1));
  behind(extras.endnotes, (_, index) => xml.endnote(index + 1));
  behind(extras.textBoxes, (text) => xml.textBox(text));
  behind(
    extras.images?.map((at) => ({ at, text: "" })),
    () => xml.image(),
  );
  for (const [index, { at }] of (extras.comments ?? []).entries()) {
    result = atWords(result, at, (pieces) => [
      { xml: xml.commentStart(index + 1) },
      ...pieces,
      { xml: xml.commentEnd(index + 1) },
    ]);
  }
  for (const { after, rows } of extras.tables ?? []) result = afterWords(result, after, mergedTable(rows));
  for (const { after, tag, text } of extras.placeholders ?? []) {
    const placeholder = plainParagraph(text, { style: "placeholder" });
    const control = { type: "control", tag, title: tag, placeholder: true, blocks: [placeholder] } as const;
    result = afterWords(result, after, control);
  }
  return result;
}
