/** The paragraph being read: text comes in, is gathered by runs and joined where the look stays the same. */
import type { ParagraphFormat } from "./formatting.ts";
import { addRevision } from "./revisions.ts";
import { NO_RUN_PROPERTIES } from "./run-properties.ts";
import type { Flow, Line, Walk } from "./walk.ts";

/** Text as a reader of the final document reads it; deleted text goes to its revision, codes of fields nowhere. */
export function addText(flow: Flow, words: string): void {
  const { line } = flow;
  if (line === null || flow.codes > 0) return;
  line.passed += words.length;
  if (flow.deleted === 0) {
    flow.text += words;
    line.length += words.length;
  }
  if (flow.tracked.length > 0) addToRevision(flow, words);
}

/** The innermost change of the kind that decides: what is deleted inside an insertion is text of the deletion. */
function addToRevision(flow: Flow, words: string): void {
  const deletes = flow.deleted > 0;
  const revision = flow.tracked.findLast(({ kind }) => (kind === "deletion" || kind === "moveFrom") === deletes);
  if (revision !== undefined) revision.text += words;
}

/** Puts the text gathered since the run began into its paragraph. */
export function endRun(walk: Walk): void {
  const { flow } = walk;
  const { line } = flow;
  if (line !== null && flow.lookChangedBy !== null) {
    addRevision(walk, "format", flow.lookChangedBy, { start: flow.runStart, end: line.passed });
  }
  if (line !== null && flow.text !== "") {
    if (flow.main) {
      const look = formatOf(walk, line).look(flow.run);
      const inserted = flow.inserted > 0;
      const last = line.pieces.at(-1);
      if (last !== undefined && last.look === look && last.inserted === inserted) last.text += flow.text;
      else line.pieces.push({ text: flow.text, look, inserted });
    } else line.text += flow.text;
  }
  flow.text = "";
  flow.run = NO_RUN_PROPERTIES;
  flow.lookChangedBy = null;
}

/** The format of a line, known once its properties have been read, which stand before its text. */
export function formatOf(walk: Walk, line: Line): ParagraphFormat {
  line.format ??= walk.formatting(line.direct, walk.tables.at(-1)?.style ?? null);
  return line.format;
}
