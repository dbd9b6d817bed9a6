/**
 * What came of an insertion, and putting it right: empty lines nobody asked for go, headings that Word numbered over
 * their typed number lose it, and what was written by halves through single paragraphs is taken out again.
 */
import type { Block } from "../document/blocks.ts";
import type { ReportDocument } from "../document/document.ts";
import {
  type Expected,
  type Listing,
  missingBlocks,
  type Stretch,
  type Surplus,
  stretches,
  surplus,
} from "./arrival.ts";
import { paragraphKey } from "./places.ts";
import type { Look } from "./read.ts";
import type { Sync } from "./run.ts";

/** What was written, and what the document was like before. */
export interface Written {
  readonly before: Listing;
  /** In the order of the text, as are the blocks. */
  readonly places: readonly WrittenPlace[];
}

export interface WrittenPlace {
  readonly expected: Expected;
  readonly blocks: readonly Block[];
  readonly lines: readonly string[];
  /** Positions in `lines` of headings that must not be numbered by Word. */
  readonly typed: readonly number[];
}

/** The document after a write, with Word's own objects for its paragraphs. */
export interface Aftermath {
  readonly listing: Listing;
  readonly item: (index: number) => Word.Paragraph | undefined;
  readonly isNumbered: (index: number) => boolean;
  readonly isInTable: (index: number) => boolean;
  /** Null where only the listing is known. */
  readonly document: ReportDocument | null;
}

/** The aftermath as a full reading shows it. */
export function aftermathOf({ reading, items }: Look): Aftermath {
  const { document, keys, places } = reading;
  return {
    listing: { lines: keys, tags: document.controls.map(({ tag }) => tag) },
    item: (index) => items[places[index] ?? -1],
    isNumbered: (index) => (document.paragraphs[index]?.number ?? "") !== "",
    isInTable: (index) => (document.paragraphs[index]?.cell ?? null) !== null,
    document,
  };
}

/** Asks for the aftermath as Word's own objects show it; the answer is there after the next `sync`. */
export function askedAftermath(context: Word.RequestContext): () => Aftermath {
  const { paragraphs, contentControls } = context.document.body;
  paragraphs.load("text,isListItem,tableNestingLevel");
  contentControls.load("tag");
  return () => ({
    listing: {
      lines: paragraphs.items.map(({ text }) => paragraphKey(text)),
      tags: contentControls.items.map(({ tag }) => tag ?? ""),
    },
    item: (index) => paragraphs.items[index],
    isNumbered: (index) => paragraphs.items[index]?.isListItem === true,
    isInTable: (index) => (paragraphs.items[index]?.tableNestingLevel ?? 0) > 0,
    document: null,
  });
}

/** What has not arrived: tags, and texts of lines. */
export function missing({ before, places }: Written, { listing }: Aftermath): readonly string[] {
  return missingBlocks(
    places.flatMap(({ blocks }) => blocks),
    before,
    listing,
  );
}

/** Mends what can be mended, in one trip if there is anything. */
export async function tidyUp(written: Written, after: Aftermath, sync: Sync): Promise<void> {
  const found = stretchesOf(written, after) ?? [];
  const mending = found.flatMap((stretch, index) => {
    const place = written.places[index];
    return place === undefined ? [] : mendings(stretch, place, after);
  });
  for (const { mend } of mending) mend();
  if (mending.length > 0) await sync();
}

interface Mending {
  readonly mend: () => void;
}

function mendings(stretch: Stretch, { expected, typed }: WrittenPlace, after: Aftermath): readonly Mending[] {
  const { document, item, isNumbered } = after;
  const { goes, remains } = document === null ? NOTHING : surplus(stretch, expected, document);
  const lines = positions(stretch).filter((position) => !goes.includes(position) && position !== remains);
  const misnumbered = typed.flatMap((line) => lines[line] ?? []).filter(isNumbered);
  const plain = remains === null || !isStyled(remains, after) ? [] : [remains];
  return [
    ...misnumbered.map((index) => ({ mend: () => item(index)?.detachFromList() })),
    // The empty line that ends the text may have taken over what stood last: an item of a list, a heading.
    ...plain.map((index) => ({ mend: () => makePlain(item(index), isNumbered(index)) })),
    ...goes.map((index) => ({ mend: () => item(index)?.delete() })),
  ];
}

const NOTHING: Surplus = { goes: [], remains: null };

function isStyled(index: number, { document, isNumbered }: Aftermath): boolean {
  return isNumbered(index) || document?.paragraphs[index]?.outlineLevel !== null;
}

function makePlain(paragraph: Word.Paragraph | undefined, isNumbered: boolean): void {
  if (paragraph === undefined) return;
  paragraph.styleBuiltIn = "Normal";
  if (isNumbered) paragraph.detachFromList();
}

/** Whether the write has left an empty paragraph at the end of the text, where none was. */
export function endsEmpty(written: Written, after: Aftermath): boolean {
  const { document } = after;
  const found = document === null ? [] : (stretchesOf(written, after) ?? []);
  return found.some((stretch, index) => {
    const expected = written.places[index]?.expected;
    return document !== null && expected !== undefined && surplus(stretch, expected, document).remains !== null;
  });
}

/**
 * Tries to delete the last paragraph of the text, if it is empty. Word may keep it, a text ends in a paragraph; that is
 * no failure.
 */
export async function dropLastLine({ listing, item, document }: Aftermath, sync: Sync): Promise<void> {
  const last = listing.lines.length - 1;
  const paragraph = document?.paragraphs[last];
  if (paragraph === undefined || listing.lines[last] !== "" || paragraph.controls.length > 0) return;
  item(last)?.delete();
  await sync().catch(() => {});
}

/**
 * Takes out what stands at the places, where all of it is ours: lines as they were to be written, or empty ones. Gives
 * whether the text is then as it was.
 */
export async function takeOut(written: Written, after: Aftermath, sync: Sync): Promise<boolean> {
  const found = stretchesOf(written, after);
  if (found === null) return false;
  const own = found.every((stretch, index) => {
    const lines = new Set(written.places[index]?.lines.map(paragraphKey));
    return positions(stretch).every((position) => {
      const line = after.listing.lines[position] ?? "";
      return line === "" || lines.has(line);
    });
  });
  if (!own) return false;
  const last = after.listing.lines.length - 1;
  const all = found.flatMap(positions).filter((position) => position !== last);
  const { item, isInTable } = after;
  // A table begins where the line before is in none: those put in never touch.
  const tables = all.filter((position) => isInTable(position) && !isInTable(position - 1));
  for (const position of tables) item(position)?.parentTable.delete();
  for (const position of all) if (!isInTable(position)) item(position)?.delete();
  if (all.length > 0) await sync();
  return true;
}

function stretchesOf({ before, places }: Written, { listing }: Aftermath): readonly Stretch[] | null {
  return stretches(
    places.map(({ expected }) => expected),
    before.lines,
    listing.lines,
  );
}

function positions({ from, to }: Stretch): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
