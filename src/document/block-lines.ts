/** What blocks read like once they stand in a document: their paragraphs as lines of text. */
import { type Block, cellLines } from "./blocks.ts";
import { BLANK } from "./write-control.ts";

/** One line a paragraph, in order; the cells of a table row by row. Numbers as typed: an automatic one is no text. */
export function blockLines(block: Block): readonly string[] {
  switch (block.type) {
    case "heading":
      return [[block.marker, block.title].filter((part) => part !== "").join(" ")];
    case "guided":
      return guidedLines(block.text ?? [], block.placeholder);
    case "text":
      return [block.text];
    case "table":
      return [block.head, ...block.rows.map((row) => block.head.map((_, column) => row[column] || BLANK))].flat();
    case "columns":
      return cellLines(block)
        .flat(2)
        .map(({ text }) => text);
  }
}

function guidedLines(text: readonly string[], placeholder: readonly string[]): readonly string[] {
  if (text.length > 0) return text;
  return placeholder.length > 0 ? placeholder : [BLANK];
}
