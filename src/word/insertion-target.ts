/**
 * Where blocks go, in terms of what stands beside the place. Never inside a table; outside a control that ends there or
 * still shows its placeholder; and inside its section of the document. Pure: decided on the document as read.
 */
import type { ContentControl, ReportDocument } from "../document/document.ts";

export interface InsertionTarget {
  /** What new blocks are put behind, or in front of. */
  readonly beside: Neighbour;
  readonly side: "after" | "before";
  /**
   * What follows the place: a plain paragraph, the end of the text, or a table or control that what is put down right in
   * front of it could fall into.
   */
  readonly next: "paragraph" | "end" | "structure";
  /** The paragraph behind which the blocks go ends a section and has text: the break moves to a paragraph of its own. */
  readonly splits: boolean;
  /** The last paragraph in front of the place; -1 for none. Two insertions of the same one go to one place. */
  readonly behind: number;
  /** Ids of the controls the place is inside of. */
  readonly within: readonly number[];
}

export type Neighbour =
  | { readonly kind: "paragraph"; readonly index: number }
  /** The outermost table around this paragraph, so many tables up. */
  | { readonly kind: "table"; readonly index: number; readonly depth: number }
  /** A control around this paragraph, known by its id. */
  | { readonly kind: "control"; readonly index: number; readonly id: number }
  /** A text without a paragraph. */
  | { readonly kind: "body" };

/** The target of an insertion after paragraph `after`; -1: before the first; null: at the end of the text. */
export function insertionTarget(after: number | null, document: ReportDocument): InsertionTarget {
  const target = targetOf(after, document);
  const inside = controlsAround(target.behind, document).filter(
    ({ paragraph, length }) => paragraph + length - 1 > target.behind,
  );
  return { ...target, within: inside.map(({ id }) => id) };
}

type Place = Omit<InsertionTarget, "within">;

function targetOf(after: number | null, document: ReportDocument): Place {
  const last = document.paragraphs.length - 1;
  if (last < 0) return { beside: { kind: "body" }, side: "after", next: "end", splits: false, behind: -1 };
  if (after === null) return atEnd(last, document);
  if (after < 0) {
    const beside = outermost(0, document);
    return { beside, side: "before", next: nextAt(0, document), splits: false, behind: -1 };
  }
  const block = blockAt(Math.min(after, last), document);
  const breaks = block.kind === "paragraph" && endsSection(block.index, document);
  if (breaks && isBlank(block.index, document)) return inFrontOf(block.index, document);
  return behind(block, breaks, document);
}

function behind(block: Block, splits: boolean, document: ReportDocument): Place {
  const next = block.last + 1;
  // Behind a table or a control is in front of the plain paragraph that follows it: no object but paragraphs is needed.
  if (block.kind !== "paragraph" && isPlain(next, document)) return before(next);
  const follows = splits ? "paragraph" : nextAt(next, document);
  return { beside: neighbour(block, document), side: "after", next: follows, splits, behind: block.last };
}

/** Behind what stands last; an empty paragraph at the very end stays the last one. */
function atEnd(last: number, document: ReportDocument): Place {
  if (last > 0 && isPlain(last, document) && isBlank(last, document)) return inFrontOf(last, document);
  return behind(blockAt(last, document), false, document);
}

/** In front of a plain paragraph: behind the one before it, where that is plain too and of the same section. */
function inFrontOf(index: number, document: ReportDocument): Place {
  const previous = index - 1;
  if (!isPlain(previous, document) || endsSection(previous, document)) return before(index);
  const around = (at: number) =>
    controlsAround(at, document)
      .map(({ id }) => id)
      .join();
  if (around(previous) !== around(index)) return before(index);
  const beside = { kind: "paragraph", index: previous } as const;
  return { beside, side: "after", next: "paragraph", splits: false, behind: previous };
}

function before(index: number): Place {
  return { beside: { kind: "paragraph", index }, side: "before", next: "paragraph", splits: false, behind: index - 1 };
}

/** The block the insertion goes behind: a paragraph, or the table or control that must not be entered. */
interface Block {
  readonly kind: "paragraph" | "table" | "control";
  readonly index: number;
  readonly last: number;
  readonly control: ContentControl | null;
}

function blockAt(index: number, document: ReportDocument): Block {
  const table = outermostTable(index, document);
  let block: Block =
    table === null
      ? { kind: "paragraph", index, last: index, control: null }
      : { kind: "table", index, last: table.last, control: null };
  for (const control of controlsAround(index, document).toReversed()) {
    const end = control.paragraph + control.length - 1;
    const inside = table !== null && control.paragraph >= table.first && end <= table.last;
    if (inside) continue;
    if (end > block.last && !control.placeholder) break;
    block = { kind: "control", index, last: end, control };
  }
  return block;
}

function neighbour({ kind, index, control }: Block, document: ReportDocument): Neighbour {
  if (control !== null) return { kind: "control", index, id: control.id };
  return kind === "table" ? { kind, index, depth: tableDepth(index, document) } : { kind: "paragraph", index };
}

/** What stands outermost at a paragraph that begins the text. */
function outermost(index: number, document: ReportDocument): Neighbour {
  const [control] = controlsAround(index, document);
  const table = outermostTable(index, document);
  if (control !== undefined && (table === null || control.length >= table.last - table.first + 1)) {
    return { kind: "control", index, id: control.id };
  }
  if (table !== null) return { kind: "table", index, depth: tableDepth(index, document) };
  return { kind: "paragraph", index };
}

function nextAt(index: number, document: ReportDocument): InsertionTarget["next"] {
  if (index >= document.paragraphs.length) return "end";
  return isPlain(index, document) ? "paragraph" : "structure";
}

/** A paragraph that what is put in front of it stays outside of: in no table, and not the first of a control. */
function isPlain(index: number, document: ReportDocument): boolean {
  const paragraph = document.paragraphs[index];
  if (paragraph === undefined || paragraph.cell !== null) return false;
  return controlsAround(index, document).every((control) => control.paragraph !== index);
}

function isBlank(index: number, { paragraphs }: ReportDocument): boolean {
  return (paragraphs[index]?.text ?? "").trim() === "";
}

function endsSection(index: number, { pages, paragraphs }: ReportDocument): boolean {
  return index < paragraphs.length - 1 && pages.some(({ lastParagraph }) => lastParagraph === index);
}

/** Controls of whole paragraphs around this one, outermost first. */
function controlsAround(index: number, { controls }: ReportDocument): readonly ContentControl[] {
  return controls
    .filter(({ kind, paragraph, length }) => kind === "block" && paragraph <= index && index < paragraph + length)
    .sort((a, b) => b.length - a.length);
}

interface Stretch {
  readonly first: number;
  readonly last: number;
}

function outermostTable(index: number, document: ReportDocument): Stretch | null {
  let cell = document.paragraphs[index]?.cell ?? null;
  let place: number | null = null;
  while (cell !== null) {
    place = cell.table;
    cell = document.tables[cell.table]?.within ?? null;
  }
  if (place === null) return null;
  const inside = document.tables[place]?.rows.flat().flatMap(({ paragraphs }) => paragraphs) ?? [];
  return { first: Math.min(index, ...inside), last: Math.max(index, ...inside) };
}

function tableDepth(index: number, { paragraphs, tables }: ReportDocument): number {
  let depth = 0;
  for (let cell = paragraphs[index]?.cell ?? null; cell !== null; cell = tables[cell.table]?.within ?? null) depth += 1;
  return depth;
}
