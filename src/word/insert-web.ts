/**
 * Writing through Word's own objects, paragraph by paragraph: for Word on the web, where `insertOoxml` takes seconds
 * behind a dialog and ends undo (office-js 5944, 6423), and wherever the document's OOXML cannot be had. Guidance is
 * grey text: a placeholder of one's own is not allowed there (office-js 785).
 */

import { blockLines } from "../document/block-lines.ts";
import {
  type Block,
  type ColumnsBlock,
  type GuidedBlock,
  isTable,
  type TableBlock,
  type TextBlock,
} from "../document/blocks.ts";
import { cellTag } from "../document/cell-tag.ts";
import type { ParagraphLook, TextLook } from "../document/look.ts";
import type { ReportFormat } from "../document/report-format.ts";
import { headingStyle, styleLook } from "../document/style-set.ts";
import { BLANK, shortened } from "../document/write-control.ts";
import type { Expected } from "./arrival.ts";
import { writeColumns } from "./columns-web.ts";
import { dress } from "./dress-web.ts";
import type { Beside } from "./insert-ooxml.ts";
import { type SentBlocks, sentBlocks } from "./insertion-package.ts";
import type { InsertionPlace } from "./insertion-places.ts";

export interface QueuedBlocks extends SentBlocks {
  readonly expected: Expected;
}

/** Queues the blocks of a place; `beside` null: a text without a paragraph. */
export function queueBlocks(
  { target, blocks }: InsertionPlace,
  beside: Beside | null,
  body: Word.Body,
  around: { readonly format: ReportFormat; readonly inList: boolean },
): QueuedBlocks {
  const { kind } = target.beside;
  if (target.splits && kind === "paragraph") (beside as Word.Paragraph).insertText("\n", "End");
  const sent = sentBlocks(blocks.map(typedHeading));
  const writer = newWriter(beside, target.side, body, around);
  for (const block of sent.blocks) {
    if (isTable(block)) writer.table(block);
    else writer.lines(block);
  }
  // A paragraph put behind one in a control comes to stand in it too: controls are made when all paragraphs are there.
  writer.wrap();
  const { behind, within, splits } = target;
  const expected = { behind, within, count: sent.lines.length, stays: splits ? 1 : 0, leads: 0 };
  return { ...sent, expected };
}

function typedHeading(block: Block): Block {
  return block.type === "heading" ? { ...block, automatic: false } : block;
}

/** Blocks that are paragraphs by themselves. */
type LineBlock = Exclude<Block, TableBlock | ColumnsBlock>;

interface Writer {
  readonly lines: (block: LineBlock) => void;
  readonly table: (block: TableBlock | ColumnsBlock) => void;
  readonly wrap: () => void;
}

function newWriter(
  beside: Beside | null,
  side: "after" | "before",
  body: Word.Body,
  { format, inList }: { readonly format: ReportFormat; readonly inList: boolean },
): Writer {
  let last: Beside | null = beside;
  let where: "After" | "Before" = side === "after" ? "After" : "Before";
  let isFirst = inList;
  let waiting: TableBlock | ColumnsBlock | null = null;
  const wrapping: (() => void)[] = [];

  const writeLine = (line: string, block: LineBlock): Word.Paragraph => {
    const paragraph = last === null ? body.insertParagraph(line, "End") : last.insertParagraph(line, where);
    // A new paragraph is an item of the list the one beside it is in; those behind it follow its example.
    if (isFirst) paragraph.detachFromList();
    isFirst = false;
    last = paragraph;
    where = "After";
    dressBlock(paragraph, block, format);
    return paragraph;
  };
  return {
    lines: (block) => {
      const paragraphs = blockLines(block).map((line) => writeLine(line, block));
      const [first] = paragraphs;
      const table = waiting;
      if (table?.type === "columns" && first !== undefined) wrapping.push(() => writeColumns(first, table, format));
      if (table?.type === "table" && first !== undefined) {
        wrapping.push(() => wrapCells(writeTable(first, table, format), table));
      }
      waiting = null;
      if (block.type === "guided") wrapping.push(() => wrapParagraphs(paragraphs, block));
    },
    // A table is put in front of what follows it, once that is there: beside another table Word would move it away.
    table: (block) => {
      waiting = block;
    },
    wrap: () => {
      for (const wrap of wrapping) wrap();
    },
  };
}

function writeTable(next: Word.Paragraph, block: TableBlock, format: ReportFormat): Word.Table {
  const { head, rows } = block;
  const texts = [[...head], ...rows.map((row) => head.map((_, column) => row[column] || BLANK))];
  const table = next.insertTable(texts.length, head.length, "Before", texts);
  table.headerRowCount = 1;
  table.font.name = format.font;
  table.font.size = format.sizes.table;
  table.font.bold = false;
  for (const column of head.keys()) {
    const title = table.getCell(0, column).body.paragraphs.getFirst();
    title.font.bold = true;
    title.alignment = "Centered";
  }
  return table;
}

function wrapParagraphs(paragraphs: readonly Word.Paragraph[], { tag, title }: GuidedBlock): void {
  const [first] = paragraphs;
  const last = paragraphs.at(-1);
  if (first === undefined || last === undefined) return;
  const range = first.getRange("Whole");
  name((paragraphs.length === 1 ? range : range.expandTo(last.getRange("Whole"))).insertContentControl(), tag, title);
}

function wrapCells(table: Word.Table, { tag, head, rows }: TableBlock): void {
  for (const [row, texts] of rows.entries()) {
    for (const [column, title] of head.entries()) {
      if ((texts[column] ?? "") !== "") continue;
      const paragraph = table.getCell(row + 1, column).body.paragraphs.getFirst();
      name(paragraph.insertContentControl(), cellTag(tag, row + 1, column + 1), title);
    }
  }
}

function name(control: Word.ContentControl, tag: string, title: string): void {
  control.tag = tag.slice(0, 64);
  control.title = shortened(title);
}

function dressBlock(paragraph: Word.Paragraph, block: LineBlock, format: ReportFormat): void {
  paragraph.styleBuiltIn = (block.type === "heading" ? `Heading${headingLevel(block.level)}` : "Normal") as "Normal";
  dress(paragraph, look(block, format), format);
}

function headingLevel(level: number): number {
  return Number(headingStyle(level).slice("heading ".length));
}

function look(block: LineBlock, format: ReportFormat): { place: ParagraphLook; text: TextLook } {
  const normal = styleLook("Normal", format);
  const grey = styleLook("Placeholder Text", format).text;
  if (block.type === "heading") {
    const { paragraph, text } = styleLook(headingStyle(block.level), format);
    const { bold, italic, centered } = block.look;
    const place = centered ? CENTERED : { firstLine: normal.paragraph.firstLine ?? 0, alignment: "both" as const };
    return { place: { ...paragraph, ...place }, text: { ...text, bold, italic } };
  }
  if (block.type === "guided") {
    return { place: normal.paragraph, text: { ...normal.text, ...((block.text ?? []).length > 0 ? {} : grey) } };
  }
  const { place, text } = TEXT_LOOKS[block.look](format, grey);
  return { place: { ...normal.paragraph, ...place }, text: { ...normal.text, ...text } };
}

const CENTERED: ParagraphLook = { alignment: "center", firstLine: 0 };

type TextBlockLook = (
  format: ReportFormat,
  grey: TextLook,
) => { readonly place?: ParagraphLook; readonly text?: TextLook };

const TEXT_LOOKS: Readonly<Record<TextBlock["look"], TextBlockLook>> = {
  body: () => ({}),
  guidance: (_, grey) => ({ text: { ...grey, italic: true } }),
  center: () => ({ place: CENTERED }),
  centerBold: () => ({ place: CENTERED, text: { bold: true } }),
  centerItalic: () => ({ place: CENTERED, text: { italic: true } }),
  docType: ({ sizes }) => ({ place: CENTERED, text: { bold: true, size: sizes.docType } }),
  right: () => ({ place: { alignment: "end", firstLine: 0 } }),
};
