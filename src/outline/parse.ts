/**
 * Parsing: an issued đề cương → Outline. Real ones mix «I.», «I-» and «I/», skip numerals, put the title of a part on
 * the next line, run title and guidance together and swap the ranks of «*» and «-»; levels come from the sequence seen
 * in this document (numbering.ts), never from a fixed table. In order: lines.ts → body.ts (where the outline stands) →
 * scan.ts (headings and notes) → settle.ts (sections).
 */
import { type Body, bodies } from "./body.ts";
import { withBoldHeadings } from "./bold-headings.ts";
import { bracketsPair } from "./brackets.ts";
import type { Draft, DraftTree, Note } from "./draft.ts";
import { findFields } from "./fields.ts";
import { type Front, front, isOutlineTitle, kindOf } from "./front.ts";
import { type OutlineLine, printedLines } from "./lines.ts";
import { nested, ranksOf } from "./nest.ts";
import type { Origins } from "./origins.ts";
import { type Guidance, type Outline, type OutlineWarning, type Section, sectionsOf } from "./outline.ts";
import { outlineId } from "./outline-id.ts";
import { isTitleInRange, sectionInRange, sectionOnLine } from "./range.ts";
import { draftTree } from "./scan.ts";
import { settled } from "./settle.ts";
import { outlineTerm } from "./term.ts";

export { linesOf } from "./document-lines.ts";
export type { OutlineLine } from "./lines.ts";
export { linesOfText } from "./text-lines.ts";

export interface ParseOptions {
  /** Else made from the title. */
  readonly id?: string;
  /** Marker or title of the section that holds the outline: «II», «II-», «Nội dung». */
  readonly range?: string;
  /**
   * Line (or paragraph) of the heading of that section, where it was picked from the outline of the whole; beats
   * `range`.
   */
  readonly root?: number;
  /** Line of the title of the outline to read, where there are several; else the first. */
  readonly outline?: number;
  /** Else read from the front. */
  readonly title?: string;
}

/** An outline, and the line each of its sections and lines of guidance stood on; a note joined of several has its first. */
export interface ParsedOutline {
  readonly outline: Outline;
  /** The outlines there are, in their order; none where nothing is headed as one. */
  readonly outlines: readonly OutlineTitle[];
  readonly origins: ReadonlyMap<Section | Guidance, number>;
}

export interface OutlineTitle {
  readonly title: string;
  /** First line of the title. */
  readonly line: number;
}

/**
 * The outline in these lines. Never throws: what cannot be placed is guidance of the section above, with a warning. A
 * text without sections, or without the section asked for by `range`, gives an outline without sections and the warning
 * «noSections». Where a letter or plan is followed by the outline it issues, the attached outline is read; of several the
 * first, with a warning.
 */
export function parseOutline(lines: readonly OutlineLine[], options: ParseOptions = {}): Outline {
  return parsedOutline(lines, options).outline;
}

/** The same, for those who show the outline beside the lines it was read from. */
export function parsedOutline(lines: readonly OutlineLine[], options: ParseOptions = {}): ParsedOutline {
  const origins = new Map<Section | Guidance, number>();
  const read = bodies(withBoldHeadings(printedLines(lines))).map(documentRead);
  const outline = outlineOf(chosen(read, options), options, origins);
  return { outline, outlines: outlinesIn(read).map(titleOf), origins };
}

function outlineOf({ front, tree, drafts, notes, others }: Chosen, options: ParseOptions, origins: Origins): Outline {
  const title = options.title ?? front.title;
  const guidance = nested(notes, ranksOf([notes]), origins);
  const sections = settled(drafts, origins);
  const aside = [...front.letterhead.map(({ text }) => text), title, ...guidance.flatMap(guidanceTexts)];
  const inside = [...sectionsOf({ sections })].flatMap(sectionTexts);
  const term = outlineTerm(title, [...aside, ...inside]);
  return {
    id: options.id ?? outlineId(title),
    title,
    kind: kindOf(title),
    source: front.source,
    term,
    fields: findFields([...aside, ...inside], front.source.issuer ?? "", term),
    ...(guidance.length === 0 ? {} : { guidance }),
    sections,
    warnings: warningsOf({ front, tree, drafts, notes, others }, options.range ?? title),
  };
}

/** The document read, and the part of it that is the outline. */
interface Chosen {
  readonly front: Front;
  readonly tree: DraftTree;
  readonly drafts: readonly Draft[];
  readonly notes: readonly Note[];
  /** The fronts of further outlines of the same file, which are not read. */
  readonly others: readonly Front[];
}

/** A document of the lines, read. */
type DocumentRead = Pick<Chosen, "front" | "tree">;

function documentRead({ head, body }: Body): DocumentRead {
  return { front: front(head), tree: draftTree(body) };
}

function outlinesIn(read: readonly DocumentRead[]): readonly DocumentRead[] {
  return read.filter(({ front: { title }, tree }) => tree.sections.length > 0 && isOutlineTitle(title));
}

function titleOf({ front: { title, titleLine } }: DocumentRead): OutlineTitle {
  return { title, line: titleLine };
}

/**
 * The section asked for, in whichever document has it, or the outline of that title; without a range the one picked by
 * its title's line, the first that is headed as an outline, or the last document.
 */
function chosen(read: readonly DocumentRead[], { range, root: line, outline }: ParseOptions): Chosen {
  const outlines = outlinesIn(read);
  const picked = outlines.find(({ front: { titleLine } }) => titleLine === outline);
  const document = picked ?? outlines[0] ?? read.at(-1) ?? readNothing();
  const unread = picked === undefined ? outlines.filter((one) => one !== document) : [];
  const others = unread.map(({ front: other }) => other);
  if (range === undefined && line === undefined) return { ...whole(document), others };
  for (const { front, tree } of read) {
    const root = line === undefined ? sectionInRange(tree.sections, range ?? "") : sectionOnLine(tree.sections, line);
    if (root !== null) return { front, tree, drafts: root.children, notes: root.notes, others: [] };
  }
  const titled = read.find(({ front: { title } }) => range !== undefined && isTitleInRange(title, range));
  return titled === undefined ? { ...whole(read[0] ?? document), drafts: [], notes: [] } : whole(titled);
}

function whole({ front, tree }: DocumentRead): Chosen {
  const lead = front.lead.map(({ text, line }): Note => ({ marker: "", kind: "", text, line }));
  return { front, tree, drafts: tree.sections, notes: [...lead, ...tree.notes], others: [] };
}

function readNothing(): DocumentRead {
  return { front: front([]), tree: draftTree([]) };
}

function warningsOf({ front, tree, drafts, notes, others }: Chosen, wanted: string): readonly OutlineWarning[] {
  if (drafts.length === 0) return [{ line: 0, text: wanted, reason: "noSections" }];
  const isWhole = drafts === tree.sections;
  const first = Math.min(drafts[0]?.line ?? 0, notes[0]?.line ?? Number.POSITIVE_INFINITY);
  const last = lastLine(drafts);
  const kept = tree.warnings.filter(({ line }) => isWhole || (line >= first && line <= last));
  const unpaired = [...unpairedIn(drafts), ...(isWhole ? unpairedIssue(front) : [])];
  const further = others.map(
    ({ title, titleLine }): OutlineWarning => ({ line: titleLine, text: title, reason: "anotherOutline" }),
  );
  return [...kept, ...unpaired, ...further].sort((a, b) => a.line - b.line);
}

function* unpairedIn(drafts: readonly Draft[]): Generator<OutlineWarning> {
  for (const { title, line, notes, children } of drafts) {
    for (const part of [{ text: title, line }, ...notes]) {
      if (!bracketsPair(part.text)) yield { line: part.line, text: part.text, reason: "bracketsUnpaired" };
    }
    yield* unpairedIn(children);
  }
}

function unpairedIssue({ issue, issueLine }: Front): readonly OutlineWarning[] {
  return bracketsPair(issue) ? [] : [{ line: issueLine, text: issue, reason: "bracketsUnpaired" }];
}

function lastLine(drafts: readonly Draft[]): number {
  return drafts.reduce(
    (last, { line, notes, children }) => Math.max(last, line, notes.at(-1)?.line ?? 0, lastLine(children)),
    0,
  );
}

function sectionTexts({ title, guidance }: Section): readonly string[] {
  return [title, ...guidance.flatMap(guidanceTexts)];
}

function guidanceTexts({ text, children = [] }: Guidance): readonly string[] {
  return [text, ...children.flatMap(guidanceTexts)];
}
