/**
 * What came of a write, read off the document before and after it: which of the blocks are there, and which empty lines
 * are there that nobody asked for. Pure.
 */

import { blockLines } from "../document/block-lines.ts";
import type { Block } from "../document/blocks.ts";
import { cellTag } from "../document/cell-tag.ts";
import type { Paragraph, ReportDocument } from "../document/document.ts";
import { paragraphKey } from "./places.ts";

/** What is compared of a document. */
export interface Listing {
  /** The texts of the paragraphs, as they are compared. */
  readonly lines: readonly string[];
  /** The tags of the controls. */
  readonly tags: readonly string[];
}

/** What did not arrive, in the order of the blocks: the tag of a control or table, the text of a line. */
export function missingBlocks(blocks: readonly Block[], before: Listing, after: Listing): readonly string[] {
  const tags = gains(before.tags, after.tags);
  const lines = gains(before.lines, after.lines);
  return blocks.filter((block) => !arrived(block, tags, lines)).map(nameOf);
}

/** Takes what the block consists of out of what there is more of than before. */
function arrived(block: Block, tags: Map<string, number>, lines: Map<string, number>): boolean {
  const wanted = tagsOf(block);
  if (wanted.length > 0) return wanted.map((tag) => taken(tags, tag)).every(Boolean);
  return blockLines(block)
    .map(paragraphKey)
    .every((line) => line === "" || taken(lines, line));
}

function nameOf(block: Block): string {
  if (block.type === "guided" || block.type === "table") return block.tag;
  return blockLines(block).join(" ");
}

/** The tags of a block's controls, cut as they are written. */
function tagsOf(block: Block): readonly string[] {
  if (block.type === "guided") return [block.tag.slice(0, 64)];
  if (block.type !== "table") return [];
  return block.rows.flatMap((row, index) =>
    block.head.flatMap((_, column) =>
      (row[column] ?? "") === "" ? [cellTag(block.tag, index + 1, column + 1).slice(0, 64)] : [],
    ),
  );
}

function gains(before: readonly string[], after: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of after) counts.set(one, (counts.get(one) ?? 0) + 1);
  for (const one of before) counts.set(one, (counts.get(one) ?? 0) - 1);
  return counts;
}

function taken(counts: Map<string, number>, one: string): boolean {
  const count = counts.get(one) ?? 0;
  counts.set(one, count - 1);
  return count > 0;
}

/** What was to come to one place. */
export interface Expected {
  /** The last paragraph, as it was before, in front of the place. */
  readonly behind: number;
  /** How many paragraphs. */
  readonly count: number;
  /** Empty lines behind them that are to stay: a section break's. */
  readonly stays: number;
  /** Empty lines in front of them that may have been put in to hold them off. */
  readonly leads: number;
  /** Ids of the controls the place is inside of. */
  readonly within: readonly number[];
}

/** Positions, as it is after, of what stands at a place: from the first up to the second. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** No Word is known to add more empty lines than this at a place. */
const MOST_ADDED = 6;

/** What stands at each place now; null for all when the text around them has changed as well. Places in order. */
export function stretches(
  expected: readonly Expected[],
  before: readonly string[],
  after: readonly string[],
): readonly Stretch[] | null {
  const found: Stretch[] = [];
  let known = 0;
  let at = 0;
  for (const [index, { behind, count, stays }] of expected.entries()) {
    const lead = before.slice(known, behind + 1);
    if (!standsAt(lead, after, at)) return null;
    const from = at + lead.length;
    const follows = before.slice(behind + 1, (expected[index + 1]?.behind ?? before.length) + 1);
    // Behind the last place everything follows; only Word's own paragraph behind a table that ends the text may be new.
    const rest = after.length - follows.length - from;
    const toEnd = index === expected.length - 1 && rest >= 0 && standsAt(follows, after, from + rest);
    const size = toEnd ? rest : sizeHere(count + stays, follows, after, from);
    if (size === null) return null;
    found.push({ from, to: from + size });
    known = behind + 1;
    at = from + size;
  }
  return found;
}

function sizeHere(wanted: number, follows: readonly string[], after: readonly string[], from: number): number | null {
  const more = Array.from({ length: MOST_ADDED + 1 }, (_, extra) => wanted + extra);
  const fewer = Array.from({ length: wanted }, (_, less) => wanted - 1 - less);
  return [...more, ...fewer].find((size) => standsAt(follows, after, from + size)) ?? null;
}

function standsAt(lines: readonly string[], text: readonly string[], at: number): boolean {
  return lines.every((line, index) => text[at + index] === line);
}

/** Empty lines nobody asked for. */
export interface Surplus {
  /** Positions of those that can go. */
  readonly goes: readonly number[];
  /** The last paragraph of the text, which Word does not let go; null where it is none of them. */
  readonly remains: number | null;
}

/**
 * The empty lines at a place that nobody asked for: in front, then at its end. Only lines by themselves, in no table and
 * no control but those around the place.
 */
export function surplus({ from, to }: Stretch, expected: Expected, document: ReportDocument): Surplus {
  const { count, stays, leads, within } = expected;
  const isEmptyLine = (index: number) => isLooseBlank(document.paragraphs[index], within);
  const found: number[] = [];
  let left = to - from - count - stays;
  for (let index = from; left > 0 && index < from + leads && isEmptyLine(index); index += 1, left -= 1) {
    found.push(index);
  }
  for (let index = to - 1 - stays; left > 0 && index >= from && isEmptyLine(index); index -= 1, left -= 1) {
    found.push(index);
  }
  const last = document.paragraphs.length - 1;
  return { goes: found.filter((index) => index !== last), remains: found.includes(last) ? last : null };
}

function isLooseBlank(paragraph: Paragraph | undefined, within: readonly number[]): boolean {
  if (paragraph === undefined || paragraph.text.trim() !== "" || paragraph.cell !== null) return false;
  return paragraph.controls.every((id) => within.includes(id));
}
