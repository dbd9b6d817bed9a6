/** What one missing section needs, at its place: the part of the completion of the whole report that is its own. */
import type { Block, Insertion } from "../document/blocks.ts";
import type { ReportDocument } from "../document/document.ts";
import type { Match } from "../match/match.ts";
import { fillFields } from "../outline/fields.ts";
import { type FieldValues, type Outline, type Section, sectionsOf } from "../outline/outline.ts";
import { missing } from "./missing.ts";
import type { SkeletonOptions } from "./section-blocks.ts";

/**
 * The insertions for the section of this id with all below it, and nothing else; [] where the report has it already.
 * They go where they would go if the whole report were completed.
 */
export function missingSection(
  id: string,
  outline: Outline,
  match: Match,
  document: ReportDocument,
  values: FieldValues = {},
  options: SkeletonOptions = {},
): readonly Insertion[] {
  const section = [...sectionsOf(outline)].find((one) => one.id === id);
  if (section === undefined) return [];
  const title = fillFields(section.title, outline, values);
  const all = missing(outline, match, document, values, options);
  const omitted = new Set([...(options.omitted ?? []), id]);
  const others = new Map(
    missing(outline, match, document, values, { ...options, omitted }).map(({ after, blocks }) => [after, blocks]),
  );
  return all.flatMap((insertion) => {
    const blocks = added(insertion.blocks, others.get(insertion.after) ?? [], { ...section, title });
    return blocks.length === 0 ? [] : [{ ...insertion, blocks }];
  });
}

/**
 * The run of blocks that the longer list has and the shorter has not. Where headings alike stand side by side the run can
 * be cut in several ways; the one that begins with the section's own heading is meant.
 */
function added(longer: readonly Block[], shorter: readonly Block[], section: Section): readonly Block[] {
  const length = longer.length - shorter.length;
  if (length <= 0) return [];
  const same = (at: number, other: number): boolean => JSON.stringify(longer[at]) === JSON.stringify(shorter[other]);
  let first = 0;
  while (first < shorter.length && same(first, first)) first += 1;
  let earliest = first;
  while (earliest > 0 && JSON.stringify(longer[earliest - 1]) === JSON.stringify(longer[earliest - 1 + length])) {
    earliest -= 1;
  }
  const starts = Array.from({ length: first - earliest + 1 }, (_, step) => earliest + step);
  const start = starts.find((at) => isHeadingOf(longer[at], section)) ?? first;
  return longer.slice(start, start + length);
}

function isHeadingOf(block: Block | undefined, { kind, marker, title }: Section): boolean {
  if (block?.type !== "heading" || block.marker !== marker) return false;
  return block.title === (kind === "part" && marker !== "" ? "" : title);
}
