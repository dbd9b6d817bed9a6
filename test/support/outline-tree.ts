/** An outline as lines a test can be read by: sections with their ids, guidance behind «>», nested by two spaces. */
import type { Guidance, Outline, Section } from "../../src/outline/outline.ts";
import { linesOfText, type ParseOptions, parseOutline } from "../../src/outline/parse.ts";

/** «1 I. Title», below it «  > - guidance»; a section that may be left out ends with «(optional)». */
export function outlineTree(outline: Pick<Outline, "sections">): string[] {
  return outline.sections.flatMap((section) => sectionLines(section, ""));
}

/** The outline of a plain text, without the empty line a template literal begins with. */
export function parsed(text: string, options: ParseOptions = {}): Outline {
  return parseOutline(linesOfText(text.replace(/^\n/, "")), options);
}

/** The tree of a plain text. */
export function treeOf(text: string, options: ParseOptions = {}): string[] {
  return outlineTree(parsed(text, options));
}

/** The reasons of the warnings with the line each speaks of: «numberGap: III. Kiến nghị». */
export function remarks(outline: Outline): string[] {
  return outline.warnings.map(({ reason, text }) => `${reason}: ${text}`);
}

function sectionLines(section: Section, indent: string): string[] {
  const heading = [section.id, section.marker, section.title, section.required ? "" : "(optional)"];
  return [
    indent + heading.filter((part) => part !== "").join(" "),
    ...section.guidance.flatMap((line) => guidanceLines(line, `${indent}  `)),
    ...section.children.flatMap((child) => sectionLines(child, `${indent}  `)),
  ];
}

function guidanceLines({ marker, text, children = [] }: Guidance, indent: string): string[] {
  const line = marker === "" ? `${indent}> ${text}` : `${indent}> ${marker} ${text}`;
  return [line, ...children.flatMap((child) => guidanceLines(child, `${indent}  `))];
}
