/**
 * Writing in Word on a desk: one `insertOoxml` a place, behind a paragraph or at the end of the text. Where a table or a
 * control stands beside the place an empty line holds it off first, since what is put down right beside one may end up
 * inside (office-js 866); these lines go with the rest of what was not asked for.
 */
import { HostFault } from "../document/host.ts";
import type { Expected } from "./arrival.ts";
import type { InsertionPackage } from "./insertion-package.ts";
import type { InsertionPlace } from "./insertion-places.ts";

/** What can be written beside. */
export type Beside = Word.Paragraph | Word.Table | Word.ContentControl;

/** Queues the insertion; `beside` null: a text without a paragraph. Gives what is to be found there afterwards. */
export function queueOoxml(
  { target }: InsertionPlace,
  { ooxml, lines, leads }: InsertionPackage,
  beside: Beside | null,
  body: Word.Body,
): Expected {
  const { side, next, splits, behind, within } = target;
  const expected = { behind, within, count: lines.length, stays: splits ? 1 : 0, leads: leads ? 1 : 0 };
  if (splits) paragraphOf(target, beside).insertText("\n", "End");
  const direct = target.beside.kind === "paragraph" && side === "after" && next !== "structure";
  if (beside === null || (direct && next === "end")) {
    body.insertOoxml(ooxml, "End");
    return expected;
  }
  if (direct) {
    paragraphOf(target, beside).getRange("Whole").insertOoxml(ooxml, "After");
    return expected;
  }
  const guard = beside.insertParagraph("", side === "after" ? "After" : "Before");
  if (next === "structure") guard.insertParagraph("", "After");
  if (next === "end" && side === "after") body.insertOoxml(ooxml, "End");
  else guard.getRange("Whole").insertOoxml(ooxml, "After");
  return { ...expected, leads: expected.leads + 1 };
}

function paragraphOf({ beside: { kind } }: InsertionPlace["target"], beside: Beside | null): Word.Paragraph {
  if (kind !== "paragraph" || beside === null) throw new HostFault("failed", kind);
  return beside as Word.Paragraph;
}
