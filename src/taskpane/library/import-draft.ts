/** An outline being taken over: where it was read from, how it was understood, and what somebody corrected. */

import { type Correction, corrected } from "../../outline/corrections.ts";
import { changedTo, type History, historyOf, redone, undone } from "../../outline/history.ts";
import { type Outline, type OutlineWarning, sectionsOf } from "../../outline/outline.ts";
import { type OutlineLine, type ParsedOutline, parsedOutline } from "../../outline/parse.ts";
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
  /** The sections that may hold the outline, when a plan carries it; of the text as a whole. */
  readonly roots: readonly Root[];
  readonly steps: History<Understood>;
}

export interface Root {
  /** Line of its heading. */
  readonly line: number;
  readonly heading: string;
}

/** The outline as understood and corrected so far. */
export interface Understood {
  /** Line of the section taken as the outline; null for the whole. */
  readonly root: number | null;
  /** As parsed: its title, source, term, fields, and the doubts of the reading. */
  readonly parsed: Outline;
  readonly rows: readonly OutlineRow[];
}

/** A draft of these lines; `root` is the line of a section to begin with. */
export function draftOfLines(source: Source, lines: readonly OutlineLine[], root: number | null = null): ImportDraft {
  const whole = parsedOutline(lines);
  const first = root === null ? understood(whole, null) : understood(parsedOutline(lines, { root }), root);
  return { source, lines, roots: rootsIn(whole), steps: historyOf(first) };
}

/** A draft of an outline that was saved as one: nothing to doubt, all of it to be changed. */
export function draftOfOutline(source: Source, outline: Outline): ImportDraft {
  return { source, lines: null, roots: [], steps: historyOf({ root: null, parsed: outline, rows: rowsOf(outline) }) };
}

function understood({ outline, origins }: ParsedOutline, root: number | null): Understood {
  return { root, parsed: outline, rows: rowsOf(outline, origins) };
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
  const { outline, origins } = parsedOutline(lines);
  const around = outline.sections.findLast((section) => (origins.get(section) ?? Number.POSITIVE_INFINITY) <= at);
  return around === undefined || around.children.length === 0 ? null : (origins.get(around) ?? null);
}

/** The draft with another section as the outline; corrections made so far can be brought back by undoing. */
export function withRoot(draft: ImportDraft, root: number | null): ImportDraft {
  if (draft.lines === null || root === draft.steps.present.root) return draft;
  const parsed = parsedOutline(draft.lines, root === null ? {} : { root });
  return { ...draft, steps: changedTo(draft.steps, understood(parsed, root)) };
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
