/** What a skeleton of ours holds beside its outline: read back as an outline, it is none of it. */
import { tableTag } from "../document/cell-tag.ts";
import type { ReportDocument } from "../document/document.ts";
import { fold } from "../text/fold.ts";
import { SECTION_PROMPT } from "../text/prompt-words.ts";

/** Indices of the paragraphs in tables we wrote, and of the prompts that stand where an outline says nothing. */
export function ownLines({ paragraphs, controls }: ReportDocument): ReadonlySet<number> {
  const prompt = fold(SECTION_PROMPT);
  const tables = new Set(
    controls
      .filter(({ tag }) => tableTag(tag) !== null)
      .map(({ paragraph }) => paragraphs[paragraph]?.cell?.table)
      .filter((table) => table !== undefined),
  );
  return new Set(
    paragraphs
      .filter(
        ({ text, cell }) => (cell !== null && tables.has(cell.table)) || (text.length < 60 && fold(text) === prompt),
      )
      .map(({ index }) => index),
  );
}
