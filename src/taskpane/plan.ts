/** What an insertion would put into the document now, for the preview and for the insertion itself. */
import type { Block, Insertion } from "../document/blocks.ts";
import type { ReportDocument } from "../document/document.ts";
import { alignSteps } from "../match/align.ts";
import { filledOutline } from "../outline/fields.ts";
import type { FieldValues, Outline } from "../outline/outline.ts";
import { missing } from "../skeleton/missing.ts";
import { missingSection } from "../skeleton/missing-section.ts";
import type { SkeletonOptions } from "../skeleton/section-blocks.ts";
import { skeleton } from "../skeleton/skeleton.ts";
import type { InsertChoices, PaneState, Plan } from "./pane-state.ts";

export interface Planning {
  readonly outline: Outline;
  readonly document: ReportDocument;
  readonly fields: FieldValues;
  readonly links: PaneState["kept"]["links"];
  /** Sections said not to arise: they are left out. */
  readonly declarations: PaneState["kept"]["declarations"];
  readonly choices: InsertChoices;
  /** Index of the paragraph with the cursor, for an insertion there; null for the end of the text. */
  readonly cursor: number | null;
}

/** What would be inserted, worked out in pieces so that the pane stays alive over a long document. */
export function* planSteps(planning: Planning): Generator<void, Plan> {
  const { outline, document, fields, links, declarations, choices, cursor } = planning;
  const options = skeletonOptions(choices, declarations);
  if (choices.where === "places") {
    const match = yield* alignSteps(filledOutline(outline, fields), document, links);
    yield;
    const insertions = missing(outline, match, document, fields, options);
    return { insertions, sections: headingCount(insertions) };
  }
  const after = choices.where === "cursor" ? cursor : null;
  const anchor = after === null ? "" : (document.paragraphs[after]?.text ?? "");
  const insertions = [{ after, anchor, blocks: skeleton(outline, fields, options) }];
  return { insertions, sections: headingCount(insertions) };
}

/** The insertions that add one missing section where it belongs, worked out in pieces too. */
export function* sectionSteps(
  id: string,
  { outline, document, fields, links, choices }: Omit<Planning, "cursor" | "declarations">,
): Generator<void, readonly Insertion[]> {
  const match = yield* alignSteps(filledOutline(outline, fields), document, links);
  yield;
  return missingSection(id, outline, match, document, fields, skeletonOptions(choices, []));
}

function skeletonOptions(
  { guidance, numbers, omitted, variants }: InsertChoices,
  declarations: Planning["declarations"],
): SkeletonOptions {
  const out = new Set([...omitted, ...declarations.map(({ section }) => section)]);
  return { guidance, numbers, omitted: out, variants: new Map(Object.entries(variants)) };
}

/** Sections among the blocks; the two lines of a part's heading are one, and a heading of an annex is none. */
export function headingCount(insertions: readonly Insertion[]): number {
  return insertions.flatMap(({ blocks }) => blocks).filter(isSectionHeading).length;
}

function isSectionHeading(block: Block): boolean {
  return block.type === "heading" && block.newPage !== true && (block.marker !== "" || block.look.centered === false);
}
