/**
 * Taking back what was inserted: which parts of it still stand as they were put in, and may go; which somebody has
 * written in, and stay. Decided on the document as it reads now, so that it does not matter what happened in between.
 */
import { isDefaultPlaceholder } from "../text/default-placeholders.ts";
import { fold } from "../text/fold.ts";
import { blockLines } from "./block-lines.ts";
import type { Block, ColumnsBlock, GuidedBlock, HeadingBlock, Insertion, TableBlock } from "./blocks.ts";
import { cellTag } from "./cell-tag.ts";
import type { ContentControl, ReportDocument } from "./document.ts";
import { headingStyle } from "./style-set.ts";
import { SPACER, spaced } from "./write-blocks.ts";

/** What may go; everything else stays. */
export interface TakingBack {
  /** Paragraphs by themselves: headings, lines of text. Ascending. */
  readonly paragraphs: readonly number[];
  /** Controls with all they hold. */
  readonly controls: readonly ContentControl[];
  /** Tables with all they hold, by their place in `ReportDocument.tables`. */
  readonly tables: readonly number[];
  /** The blocks that is, without the empty lines between tables; and how many. */
  readonly blocks: readonly Block[];
  readonly removed: number;
  /** Blocks that stay because somebody has written in them or under them. What is not there any more counts as neither. */
  readonly kept: number;
}

/** The plan for these insertions, whichever of them were made. */
export function takingBack(document: ReportDocument, insertions: readonly Insertion[]): TakingBack {
  const reading: Reading = { document, taken: new Set() };
  const finds = insertions.map((insertion) => findsOf(insertion, reading));
  const settled = finds.map((list) => list.map((find, place) => ({ ...find, stays: staysWith(list, place, reading) })));
  const going = settled.flat().filter(({ state, stays }) => state === "asInserted" && !stays);
  const blocks = going.flatMap(({ block }) => (block === SPACER ? [] : [block]));
  return {
    paragraphs: going
      .flatMap(({ at, control, table }) => (control === null && table === null ? [at] : []))
      .sort((a, b) => a - b),
    controls: going.flatMap(({ control }) => control ?? []),
    tables: going.flatMap(({ table }) => table ?? []),
    blocks,
    removed: blocks.length,
    kept: settled.flat().filter(({ state, stays }) => state === "touched" || (state === "asInserted" && stays)).length,
  };
}

interface Reading {
  readonly document: ReportDocument;
  /** Paragraphs that belong to a block already. */
  readonly taken: Set<number>;
}

interface Find {
  readonly block: Block;
  state: "asInserted" | "touched" | "gone";
  /** Its first and last paragraph; -1 while not found. */
  at: number;
  last: number;
  control: ContentControl | null;
  table: number | null;
}

function findsOf({ after, anchor, blocks }: Insertion, reading: Reading): readonly Find[] {
  const list = spaced(blocks).map(
    (block): Find => ({ block, state: "gone", at: -1, last: -1, control: null, table: null }),
  );
  for (const find of list) {
    if (find.block.type === "guided") findGuided(find, find.block, reading);
    if (find.block.type === "table") findTable(find, find.block, reading);
    if (find.block.type === "columns") findColumns(find, find.block, reading);
  }
  const start = anchorNow(after, anchor, reading.document);
  for (const [place, find] of list.entries()) {
    // What has no tag is ours only right behind, or right before, something that is.
    if (find.at >= 0) claimBefore(list, place, reading);
  }
  claimAfter(list, -1, start, reading);
  for (const [place, find] of list.entries()) if (find.at >= 0) claimAfter(list, place, find.last, reading);
  return list;
}

/** Where the paragraph is by now behind which the blocks were put; null when it cannot be told. */
function anchorNow(after: number | null, anchor: string, { paragraphs }: ReportDocument): number | null {
  if (after === null) return null;
  if (after < 0) return -1;
  const alike = paragraphs.filter(({ text }) => text === anchor).map(({ index }) => index);
  return alike.sort((a, b) => Math.abs(a - after) - Math.abs(b - after))[0] ?? null;
}

function findGuided(find: Find, block: GuidedBlock, { document, taken }: Reading): void {
  const tag = block.tag.slice(0, 64);
  const control = document.controls.find((one) => one.tag === tag && one.kind === "block" && !taken.has(one.paragraph));
  if (control === undefined) return;
  const { paragraph, length } = control;
  const shown = fold(control.text);
  const untouched = shown === fold(blockLines(block).join("\n")) || shown === "" || isDefaultPlaceholder(shown);
  Object.assign(find, {
    control,
    at: paragraph,
    last: paragraph + length - 1,
    state: untouched ? "asInserted" : "touched",
  });
  for (let index = paragraph; index < paragraph + length; index += 1) taken.add(index);
}

function findTable(find: Find, block: TableBlock, { document, taken }: Reading): void {
  const tag = cellTag(block.tag, 1, 1).slice(0, 64);
  const inside = document.controls.find((one) => one.tag === tag && !taken.has(one.paragraph));
  const table = document.paragraphs[inside?.paragraph ?? -1]?.cell?.table;
  const found = table === undefined ? undefined : document.tables[table];
  if (table === undefined || found === undefined) return;
  const indices = found.rows.flat().flatMap(({ paragraphs }) => paragraphs);
  const shown = found.rows.flat().map(({ text }) => cellText(text));
  const untouched = shown.join("\n") === blockLines(block).map(cellText).join("\n");
  Object.assign(find, {
    table,
    at: indices[0] ?? -1,
    last: indices.at(-1) ?? -1,
    state: untouched ? "asInserted" : "touched",
  });
  for (const index of indices) taken.add(index);
}

/**
 * The table of the same cells; one that holds at least half of the same texts is the one, and somebody has written in
 * it.
 */
function findColumns(find: Find, block: ColumnsBlock, { document, taken }: Reading): void {
  const wanted = blockLines(block).map(fold);
  const worth = wanted.filter((line) => line !== "");
  for (const [index, { rows }] of document.tables.entries()) {
    const indices = rows.flat().flatMap(({ paragraphs }) => paragraphs);
    if (rows.length !== block.rows.length || indices.some((at) => taken.has(at))) continue;
    const shown = indices.map((at) => fold(document.paragraphs[at]?.text ?? ""));
    const same = worth.filter((line) => shown.includes(line)).length;
    if (same * 2 < worth.length) continue;
    const state = shown.join("\n") === wanted.join("\n") ? "asInserted" : "touched";
    Object.assign(find, { table: index, at: indices[0] ?? -1, last: indices.at(-1) ?? -1, state });
    for (const at of indices) taken.add(at);
    return;
  }
}

/** A cell in which Word shows its own prompt is as empty as it was. */
function cellText(text: string): string {
  const folded = fold(text);
  return isDefaultPlaceholder(folded) ? "" : folded;
}

/** The blocks in front of a found one, as long as they read as inserted. */
function claimBefore(list: readonly Find[], place: number, reading: Reading): void {
  const beside = list[place]?.at ?? 0;
  let index = beside - 1;
  for (let before = place - 1; before >= 0; before -= 1) {
    const find = list[before];
    if (find === undefined || find.at >= 0) return;
    index = pastBlanks({ from: index, step: -1, beside }, find, reading);
    if (!claimed(find, { index, beside }, reading)) return;
    index -= 1;
  }
}

/** The blocks behind a place, as long as they read as inserted. */
function claimAfter(list: readonly Find[], place: number, last: number | null, reading: Reading): void {
  if (last === null) return;
  let index = last + 1;
  for (const find of list.slice(place + 1)) {
    if (find.at >= 0) return;
    index = pastBlanks({ from: index, step: 1, beside: last }, find, reading);
    if (!claimed(find, { index, beside: last }, reading)) return;
    index += 1;
  }
}

/** Empty lines may have come between, unless an empty line is what is looked for. */
function pastBlanks(
  { from, step, beside }: { readonly from: number; readonly step: 1 | -1; readonly beside: number },
  { block }: Find,
  { document, taken }: Reading,
): number {
  let index = from;
  if (block.type === "text" && block.text.trim() === "") return index;
  while (isLoose({ index, beside }, document) && !taken.has(index) && document.paragraphs[index]?.text.trim() === "")
    index += step;
  return index;
}

/** Whether the paragraph is the find's; a heading of its level that reads otherwise is one somebody has changed. */
function claimed(find: Find, place: Place, { document, taken }: Reading): boolean {
  const { index } = place;
  const paragraph = document.paragraphs[index];
  if (paragraph === undefined || taken.has(index) || !isLoose(place, document)) return false;
  if (isLastOfControl(index, { document, taken })) return false;
  const { block } = find;
  const styled = block.type !== "heading" || paragraph.style.toLowerCase() === headingStyle(block.level);
  const reads =
    fold(paragraph.text) === fold(blockLines(block)[0] ?? "") ||
    (block.type === "heading" && block.automatic === true && fold(paragraph.text) === fold(block.title));
  if (!styled || (!reads && block.type !== "heading")) return false;
  Object.assign(find, { at: index, last: index, state: reads ? "asInserted" : "touched" });
  taken.add(index);
  return true;
}

/** A paragraph, and the one of ours, or the anchor, it is looked for beside. */
interface Place {
  readonly index: number;
  readonly beside: number;
}

/** Not inside a table, nor a control that is not around its neighbour too. */
function isLoose({ index, beside }: Place, { paragraphs, controls }: ReportDocument): boolean {
  const paragraph = paragraphs[index];
  if (paragraph === undefined || paragraph.cell !== null) return false;
  return controls.every((control) => !holds(control, index) || holds(control, beside));
}

/** Whether a control around the paragraph would be left with nothing in it. */
function isLastOfControl(index: number, { document, taken }: Reading): boolean {
  return document.controls
    .filter((control) => holds(control, index))
    .some(({ paragraph, length }) => {
      const inside = Array.from({ length }, (_, at) => paragraph + at);
      return inside.every((at) => at === index || taken.has(at));
    });
}

function holds({ kind, paragraph, length }: ContentControl, index: number): boolean {
  return kind === "block" && paragraph <= index && index < paragraph + length;
}

/** A heading stays over what stays below it: another block of its section, or text somebody put there. */
function staysWith(list: readonly Find[], place: number, { document, taken }: Reading): boolean {
  const find = list[place];
  if (find?.block.type !== "heading" || find.at < 0) return false;
  const section = list.slice(place + 1, sectionEnd(list, place, find.block));
  if (section.some(({ state }) => state === "touched")) return true;
  const next = list.slice(sectionEnd(list, place, find.block)).find(({ at }) => at > find.at)?.at;
  const end = next ?? Math.max(find.at, ...section.map(({ last }) => last)) + 1;
  return document.paragraphs.slice(find.at + 1, end).some(({ index, text }) => !taken.has(index) && text.trim() !== "");
}

function sectionEnd(list: readonly Find[], place: number, { level }: HeadingBlock): number {
  const next = list.findIndex(({ block }, at) => at > place && block.type === "heading" && block.level <= level);
  return next === -1 ? list.length : next;
}
