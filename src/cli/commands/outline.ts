/** `decuong outline`: an outline as understood, as a tree or as the outline file of contract.md. */
import { type Guidance, type Outline, type Section, sectionsOf } from "../../outline/outline.ts";
import { outlineFile } from "../../outline/outline-file.ts";
import { outlineWords } from "../../strings/vi/command-line.ts";
import { demandWords, GENERAL, outlineWarningWords } from "../../strings/vi/outline-words.ts";
import { readArguments } from "../arguments.ts";
import { type Console, EXIT } from "../console.ts";
import { outlineSource } from "../outline-source.ts";
import { onlyFile } from "./read.ts";

export async function outline(args: readonly string[], console: Console): Promise<number> {
  const given = readArguments(args, { range: { type: "string" }, json: { type: "boolean" } });
  const read = await outlineSource(onlyFile(given), console, given.value("range"));
  console.out(given.flag("json") ? `${outlineFile(read).trimEnd()}\n` : tree(read));
  return EXIT.done;
}

function tree(outline: Outline): string {
  const sections = [...sectionsOf(outline)];
  const parts = sections.filter(({ kind }) => kind === "part").length;
  const comparisons = sections.filter(({ demands }) => demands.includes("targetComparison")).length;
  const lines = [outline.title, outlineWords.summary(parts, sections.length - parts, comparisons), ""];
  const { guidance = [] } = outline;
  if (guidance.length > 0) lines.push(GENERAL, ...guidance.flatMap((line) => guidanceLines(line, 0)), "");
  for (const section of outline.sections) lines.push(...sectionLines(section, 0));
  if (outline.warnings.length > 0) {
    lines.push("", outlineWords.warnings);
    for (const { line, text, reason } of outline.warnings) {
      lines.push(`  ${outlineWords.warning(line, text, outlineWarningWords[reason])}`);
    }
  }
  return `${lines.join("\n")}\n`;
}

function sectionLines(section: Section, depth: number): string[] {
  const indent = "  ".repeat(depth);
  const marks = [
    ...section.demands.map((demand) => demandWords[demand]),
    ...(section.required ? [] : [outlineWords.optional]),
  ];
  const heading = `${section.marker} ${section.title}`.trim();
  return [
    `${indent}${heading}${marks.length > 0 ? `  [${marks.join(", ")}]` : ""}`,
    ...section.guidance.flatMap((guidance) => guidanceLines(guidance, depth + 1)),
    ...section.children.flatMap((child) => sectionLines(child, depth + 1)),
  ];
}

function guidanceLines({ marker, text, children }: Guidance, depth: number): string[] {
  return [
    `${"  ".repeat(depth)}  ${`${marker} ${text}`.trim()}`,
    ...(children ?? []).flatMap((child) => guidanceLines(child, depth + 1)),
  ];
}
