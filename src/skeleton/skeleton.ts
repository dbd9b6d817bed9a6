/**
 * The skeleton of a report: title, a heading a section with its marker as issued, a place to write under each that wants
 * text, the tables demanded. Blanks of the outline are filled from the values given; one left without a value stays as it
 * was issued, for the writer to fill.
 */
import type { Block } from "../document/blocks.ts";
import { filledOutline } from "../outline/fields.ts";
import type { FieldValues, Outline, Section } from "../outline/outline.ts";
import { footBlock, headBlock, subjectRule } from "./frame.ts";
import { annexBlocks, type SkeletonOptions, sectionBlocks } from "./section-blocks.ts";
import { titleBlocks } from "./title-blocks.ts";

/** All blocks of a new report on this outline, in order. */
export function skeleton(outline: Outline, values: FieldValues = {}, options: SkeletonOptions = {}): readonly Block[] {
  const filled = filledOutline(outline, values);
  const sections = wholeSections(filled.sections, options);
  const { frame } = options;
  return [
    ...(frame === undefined ? [] : [headBlock(values, frame)]),
    ...titleBlocks(filled, frame === undefined ? undefined : subjectRule(frame)),
    ...sections.flatMap((section) => sectionBlocks(section, filled, options)),
    ...(frame === undefined ? [] : [footBlock(values, frame)]),
    ...sections.flatMap(annexBlocks),
  ];
}

/** Sections with all below them, parents first, without those left out. */
export function wholeSections(sections: readonly Section[], { omitted }: SkeletonOptions): readonly Section[] {
  return sections
    .filter(({ id }) => omitted?.has(id) !== true)
    .flatMap((section) => [section, ...wholeSections(section.children, omitted === undefined ? {} : { omitted })]);
}
