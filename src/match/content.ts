/** Which paragraphs answer which section, once it is known which heading does. */
import type { ReportDocument } from "../document/document.ts";
import type { Answers } from "./answers.ts";
import { copies } from "./copies.ts";
import type { Heading } from "./match.ts";
import type { OutlineNode } from "./outline-nodes.ts";
import { reportLines } from "./report-lines.ts";

/**
 * The paragraphs of each section itself, by position: from below its heading to the next heading, with the sub-headings
 * of the report's own making and what stands below them, and so under a copy of its heading. A heading that answers no
 * section and lies in none ends the section before it. The paragraph of a run-in heading is part of the content, its
 * title apart.
 */
export function contents(
  answers: Answers,
  nodes: readonly OutlineNode[],
  headings: readonly Heading[],
  document: ReportDocument,
  end: number,
): readonly (readonly number[])[] {
  const own: number[][] = nodes.map(() => []);
  const answered = withCopies(sectionsByHeading(answers), headings);
  for (const [at, heading] of headings.entries()) {
    const owner = ownerOf(at, headings, answered);
    const stop = Math.min(headings[at + 1]?.paragraph ?? end, end);
    const from = answered.has(at) ? heading.lastParagraph + 1 : heading.paragraph;
    const runsIn = answered.has(at) && textAfterTitle(document, heading) !== "";
    for (const section of owner) {
      const paragraphs = own[section];
      if (runsIn) paragraphs?.push(heading.paragraph);
      for (let paragraph = from; paragraph < stop; paragraph++) paragraphs?.push(paragraph);
    }
  }
  for (const [section, { listed }] of answers) if (listed !== undefined) own[section] = [...listed];
  return own;
}

/** The text that goes on after the title of a run-in heading in the same paragraph; "" for any other heading. */
export function textAfterTitle(document: ReportDocument, heading: Heading): string {
  if (heading.lastParagraph !== heading.paragraph || heading.title === "") return "";
  const line = reportLines(document)(heading.paragraph).text;
  const start = line.indexOf(heading.title);
  if (start < 0) return "";
  const rest = line.slice(start + heading.title.length).replace(/^[\s:.*_]+/, "");
  return /[\p{L}\p{N}]/u.test(rest) ? rest : "";
}

/** One heading may answer several sections. */
function sectionsByHeading(answers: Answers): ReadonlyMap<number, readonly number[]> {
  const sections = new Map<number, number[]>();
  for (const [section, { heading }] of answers) {
    if (heading !== null) sections.set(heading, [...(sections.get(heading) ?? []), section]);
  }
  return sections;
}

function withCopies(
  answered: ReadonlyMap<number, readonly number[]>,
  headings: readonly Heading[],
): ReadonlyMap<number, readonly number[]> {
  const copied = copies(headings, (heading) => answered.has(heading));
  return new Map([...answered, ...[...copied].map(([copy, first]) => [copy, answered.get(first) ?? []] as const)]);
}

/** The sections of the nearest heading around (or the heading itself) that answers any. */
function ownerOf(
  at: number,
  headings: readonly Heading[],
  answered: ReadonlyMap<number, readonly number[]>,
): readonly number[] {
  for (let up: number | null = at; up !== null; up = headings[up]?.parent ?? null) {
    const sections = answered.get(up);
    if (sections !== undefined) return sections;
  }
  return [];
}
