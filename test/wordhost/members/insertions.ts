/** What the insert methods of bodies, paragraphs, ranges and controls have in common. */
import { type BlockSpot, edgeSpot, insertBlocks, newParagraph, newTable, removeBlocks } from "../model/blocks.ts";
import { dropPlaceholder, isLocked, isShowingPlaceholder } from "../model/controls.ts";
import { deleteRange } from "../model/delete-text.ts";
import { insertText } from "../model/edit-text.ts";
import { checkedOoxml, insertOoxml } from "../model/insert-ooxml.ts";
import { gap, type Place, type Range, textPlace, whole } from "../model/range.ts";
import { blocksIn, paragraphsIn } from "../model/story.ts";
import { textOf } from "../model/text.ts";
import { isTracking } from "../model/tracking.ts";
import { type Element, isWord, newElement, upwards } from "../model/xml.ts";
import { WordError } from "../protocol/word-error.ts";
import type { WordObject } from "../protocol/word-object.ts";
import type { Api } from "./api.ts";

/** Before anything is written at a node: refuses a locked control, and lets prompts around it go. */
export function openForWriting(api: Api, node: Element): void {
  const locked = upwards(node, (at) => isWord(at, "sdt") && isLocked(at, "edit"));
  if (locked !== null) throw new WordError("AccessDenied", "the content control is locked");
  for (let at = showing(node); at !== null; at = showing(node)) dropPlaceholder(api.document, at);
}

function showing(node: Element): Element | null {
  return upwards(node, (at) => isWord(at, "sdt") && isShowingPlaceholder(at));
}

export function paragraphInserted(api: Api, spot: BlockSpot, text: string): WordObject {
  openForWriting(api, spot.parent);
  const lines = text.split(/\r\n|\r|\n/).map((line) => newParagraph(api.document.body, line, spot.like));
  insertBlocks(api.document, spot, lines);
  return api.make.paragraph(lines.at(-1) as Element);
}

export function tableInserted(
  api: Api,
  spot: BlockSpot,
  rows: number,
  columns: number,
  values: string[][],
): WordObject {
  if (rows < 1 || columns < 1) throw new WordError("InvalidArgument", "a table has rows and columns");
  if (values.length > rows || values.some((row) => row.length > columns)) {
    throw new WordError("InvalidArgument", "more values than cells");
  }
  openForWriting(api, spot.parent);
  const table = newTable(api.document, rows, columns, values);
  const after = spot.before;
  // A table neither ends its container nor touches another table.
  const spacer = after === null || !isWord(after, "p", "sdt") ? [newElement(api.document.body, "p")] : [];
  insertBlocks(api.document, spot, [table, ...spacer]);
  return api.make.table(table);
}

/** Inserts a package; nothing is changed before it is found to be one Word takes. */
export function ooxmlInserted(api: Api, spotOf: () => BlockSpot, ooxml: string, replaced?: () => void): WordObject {
  const incoming = opened(ooxml);
  const spot = spotOf();
  openForWriting(api, spot.parent);
  const range = insertOoxml(api.document, incoming, spot, { ...api.quirks, lost: api.lost() });
  replaced?.();
  return api.make.range(range ?? emptyAt(spot));
}

function opened(ooxml: string): ReturnType<typeof checkedOoxml> {
  try {
    return checkedOoxml(ooxml);
  } catch (error) {
    throw new WordError("GeneralException", `not OOXML that Word takes: ${String(error)}`);
  }
}

function emptyAt({ parent, before, like }: BlockSpot): Range {
  const block = before ?? like ?? paragraphsIn(parent)[0] ?? parent;
  const place = gap(block, before === null ? "after" : "before");
  return { start: place, end: place };
}

/** Blocks inside a body, a cell or a control that new ones are to replace. */
export function removeOld(api: Api, blocks: readonly Element[]): void {
  const [first] = blocks;
  if (first === undefined) return;
  if (isTracking(api.document)) deleteRange(api.document, whole(first, blocks.at(-1)));
  else removeBlocks(api.document, blocks);
}

/** `insertOoxml` of a container. */
export function ooxmlInContainer(
  api: Api,
  container: Element,
  where: "Replace" | "Start" | "End",
  ooxml: string,
): WordObject {
  const old = where === "Replace" ? blocksIn(container) : [];
  const spot = () => {
    const edge = edgeSpot(container, where === "Start" ? "Start" : "End");
    return where === "Replace" ? { ...edge, like: null } : edge;
  };
  return ooxmlInserted(api, spot, ooxml, () => removeOld(api, old));
}

/** `insertText` of a container. */
export function textInContainer(
  api: Api,
  container: Element,
  where: "Replace" | "Start" | "End",
  text: string,
): WordObject {
  openForWriting(api, container);
  if (where === "Replace") replaceWithEmpty(api, container);
  const paragraphs = paragraphsIn(container);
  const at = where === "Start" ? paragraphs[0] : paragraphs.at(-1);
  if (at === undefined) throw new WordError("GeneralException", "no paragraph to write into");
  return api.make.range(insertText(api.document, at, where === "Start" ? 0 : textOf(at).length, text));
}

/** All that stands in the container goes, but for a paragraph of the form of the first. */
function replaceWithEmpty(api: Api, container: Element): void {
  const blocks = blocksIn(container);
  const paragraphs = paragraphsIn(container);
  const [first] = paragraphs;
  const last = paragraphs.at(-1);
  if (first === undefined || last === undefined) return;
  if (isTracking(api.document)) {
    deleteRange(api.document, { start: textPlace(first, 0), end: textPlace(last, textOf(last).length) });
  } else {
    insertBlocks(api.document, edgeSpot(container, "End"), [newParagraph(first, "", first)]);
    removeBlocks(api.document, blocks);
  }
}

/** Types text at a place of a range. */
export function textAt(api: Api, place: Place, text: string): WordObject {
  const paragraph = place.kind === "text" ? place.paragraph : edgeParagraph(place.block, place.side);
  openForWriting(api, paragraph);
  const end = textOf(paragraph).length;
  const offset = place.kind === "text" ? Math.min(place.offset, end) : place.side === "before" ? 0 : end;
  return api.make.range(insertText(api.document, paragraph, offset, text));
}

function edgeParagraph(block: Element, side: "before" | "after"): Element {
  const paragraphs = paragraphsIn(block);
  const found = side === "before" ? paragraphs[0] : paragraphs.at(-1);
  if (found === undefined) throw new WordError("GeneralException", "no paragraph to write into");
  return found;
}
