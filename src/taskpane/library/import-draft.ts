/** An outline being taken over: where it was read from, how it was understood, and what somebody corrected. */

import { type Correction, corrected } from "../../outline/corrections.ts";
import { changedTo, type History, historyOf, redone, undone } from "../../outline/history.ts";
import { type Outline, type OutlineWarning, sectionsOf } from "../../outline/outline.ts";
import { type OutlineLine, type OutlineTitle, type ParsedOutline, parsedOutline } from "../../outline/parse.ts";
import { type OutlineRow, outlineOfRows, rowsOf } from "../../outline/rows.ts";
import { sectionHeading } from "../section-heading.ts";

/** Where an outline is read from; a file goes by its name. */
export type Source =
  | { readonly kind: "document" | "selection" | "text" }
  | { readonly kind: "file"; readonly name: string };

export interface ImportDraft {
  readonly source: Source;
  /** What was parsed; null for an outline that was saved as one. */
  readonly lines: readonly OutlineLine[] | null;
  /** The outlines to choose from; none where there is but one. */
  readonly outlines: readonly OutlineTitle[];
  readonly steps: History<Understood>;
}

export interface Root {
  /** Line of its heading. */
  readonly line: number;
  readonly heading: string;
}

/** The outline as understood and corrected so far. */
export interface Understood {
  /** Line of the title of the outline taken, of several; null where there is nothing to choose. */
  readonly outline: number | null;
  /** The sections that may hold the outline, when a plan carries it; of the text as a whole. */
  readonly roots: readonly Root[];
  /** Line of the section taken as the outline; null for the whole. */
  readonly root: number | null;
  /** As parsed: its title, source, term, fields, and the doubts of the reading. */
  readonly parsed: Outline;
  readonly rows: readonly OutlineRow[];
}

/** A draft of these lines; `root` is the line of a section to begin with. */
export function draftOfLines(source: Source, lines: readonly OutlineLine[], root: number | null = null): ImportDraft {
  const { outlines } = parsedOutline(lines);
  const several = outlines.length > 1 ? outlines : [];
  const whole = understoodWhole(lines, outlineAround(several, root ?? 0));
  const first = root === null ? whole : understoodFrom(lines, whole, root);
  return { source, lines, outlines: several, steps: historyOf(first) };
}

/** A draft of an outline that was saved as one: nothing to doubt, all of it to be changed. */
export function draftOfOutline(source: Source, outline: Outline): ImportDraft {
  const saved = { outline: null, roots: [], root: null, parsed: outline, rows: rowsOf(outline) };
  return { source, lines: null, outlines: [], steps: historyOf(saved) };
}

/** The line of the title of the outline in which this line stands, else of the first; null where there is no choice. */
function outlineAround(outlines: readonly OutlineTitle[], at: number): number | null {
  return (outlines.findLast(({ line }) => line <= at) ?? outlines[0])?.line ?? null;
}

/** The whole of the outline with its title in line `outline`; of the text, where there is nothing to choose. */
function understoodWhole(lines: readonly OutlineLine[], outline: number | null): Understood {
  const whole = parsedOutline(lines, outline === null ? {} : { outline });
  return { outline, roots: rootsIn(whole), root: null, ...readingOf(whole) };
}

function understoodFrom(lines: readonly OutlineLine[], whole: Understood, root: number): Understood {
  return { ...whole, root, ...readingOf(parsedOutline(lines, { root })) };
}

function readingOf({ outline, origins }: ParsedOutline): Pick<Understood, "parsed" | "rows"> {
  return { parsed: outline, rows: rowsOf(outline, origins) };
}

/** Sections with others below them: only such can hold an outline. */
function rootsIn({ outline, origins }: ParsedOutline): readonly Root[] {
  return [...sectionsOf(outline)].flatMap((section) => {
    const line = origins.get(section);
    return section.children.length === 0 || line === undefined ? [] : [{ line, heading: sectionHeading(section) }];
  });
}

/** The line of the outermost section in which this line stands, if it can hold an outline; null for none. */
export function rootAround(lines: readonly OutlineLine[], at: number): number | null {
  const { outlines } = parsedOutline(lines);
  const title = outlines.length > 1 ? outlineAround(outlines, at) : null;
  const { outline, origins } = parsedOutline(lines, title === null ? {} : { outline: title });
  const around = outline.sections.findLast((section) => (origins.get(section) ?? Number.POSITIVE_INFINITY) <= at);
  return around === undefined || around.children.length === 0 ? null : (origins.get(around) ?? null);
}

/** The draft with another section as the outline; corrections made so far can be brought back by undoing. */
export function withRoot(draft: ImportDraft, root: number | null): ImportDraft {
  const { present } = draft.steps;
  if (draft.lines === null || root === present.root) return draft;
  const whole = understoodWhole(draft.lines, present.outline);
  const next = root === null ? whole : understoodFrom(draft.lines, whole, root);
  return { ...draft, steps: changedTo(draft.steps, next) };
}

/** The draft with another of several outlines, by the line of its title; undone in the same way. */
export function withOutline(draft: ImportDraft, outline: number): ImportDraft {
  const isKnown = draft.outlines.some(({ line }) => line === outline);
  if (draft.lines === null || !isKnown || outline === draft.steps.present.outline) return draft;
  return { ...draft, steps: changedTo(draft.steps, understoodWhole(draft.lines, outline)) };
}

/** The draft after a correction; the same draft where it cannot be made. */
export function withCorrection(draft: ImportDraft, correction: Correction): ImportDraft {
  const { present } = draft.steps;
  const rows = corrected(present.rows, correction);
  return rows === present.rows ? draft : { ...draft, steps: changedTo(draft.steps, { ...present, rows }) };
}

/** The draft one step back. */
export function withUndone(draft: ImportDraft): ImportDraft {
  return { ...draft, steps: undone(draft.steps) };
}

/** The draft one step forward again. */
export function withRedone(draft: ImportDraft): ImportDraft {
  return { ...draft, steps: redone(draft.steps) };
}

/** A doubt of the reading, and the row it is about; null for one about what stands before the first row. */
export interface Doubt {
  readonly warning: OutlineWarning;
  readonly key: number | null;
}

/** The doubts still open: a row that was corrected settles those of its line. */
export function doubts({ parsed, rows }: Understood): readonly Doubt[] {
  return parsed.warnings.flatMap((warning) => {
    if (warning.reason === "noSections") return [];
    // A heading and the text run on after it stand on one line; a line joined to the one above has no row of its own.
    const row =
      rows.find(({ origin }) => origin === warning.line) ??
      rows.findLast(({ origin }) => origin !== null && origin < warning.line);
    const stands = row === undefined || !row.settled;
    return stands ? [{ warning, key: row?.key ?? null }] : [];
  });
}

/** What somebody says of an outline before it is kept. */
export type Naming = Pick<Outline, "id" | "title" | "kind" | "source">;

/** The outline of a draft under a name. */
export function namedOutline(understood: Understood, naming: Naming): Outline {
  const { guidance: _, ...parsed } = understood.parsed;
  const { sectionKeys: __, ...tree } = outlineOfRows(understood.rows);
  return { ...parsed, ...naming, ...tree, warnings: doubts(understood).map(({ warning }) => warning) };
}
