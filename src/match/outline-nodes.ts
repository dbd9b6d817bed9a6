/** The sections of an outline as a list, each with its parent and the numerals it may be counted by. */
import { memoized } from "../document/memoized.ts";
import type { Outline, Section } from "../outline/outline.ts";
import { markersOf } from "../text/marker.ts";
import type { Heading } from "./match.ts";

export interface OutlineNode {
  readonly section: Section;
  /** Position of the enclosing section in the list, or null. */
  readonly parent: number | null;
  /** Positions of the sections straight below, in order. */
  readonly children: readonly number[];
  /** Last numerals of the possible readings of the marker: «I.» is 1 as a roman numeral and 9 as a letter. */
  readonly numerals: readonly number[];
}

/** Every section, parents before children, in the order of the outline; made once for an outline. */
export const outlineNodes: (outline: Outline) => readonly OutlineNode[] = memoized((outline) => {
  const nodes: OutlineNode[] = [];
  const add = (section: Section, parent: number | null): number => {
    const at = nodes.length;
    const children: number[] = [];
    nodes.push({ section, parent, children, numerals: numeralsOf(section.marker) });
    for (const child of section.children) children.push(add(child, at));
    return at;
  };
  for (const section of outline.sections) add(section, null);
  return nodes;
});

/** The titles of the sections, in order; made once for an outline. */
export const titlesOf: (nodes: readonly OutlineNode[]) => readonly string[] = memoized((nodes) =>
  nodes.map(({ section }) => section.title),
);

function numeralsOf(marker: string): readonly number[] {
  if (marker === "") return [];
  const readings = markersOf(`${marker} A`);
  return readings.map(({ numbers }) => numbers.at(-1)).filter((number) => number !== undefined);
}

/** Whether `inner` lies below `outer` in a list whose elements name their parents. */
export function isBelow(list: readonly { readonly parent: number | null }[], inner: number, outer: number): boolean {
  for (let at = list[inner]?.parent ?? null; at !== null; at = list[at]?.parent ?? null) if (at === outer) return true;
  return false;
}

/** The sections straight below one, in order; those of the top for null. */
export function childrenOf(nodes: readonly OutlineNode[], parent: number | null): readonly number[] {
  if (parent !== null) return nodes[parent]?.children ?? [];
  return nodes.flatMap((node, at) => (node.parent === null ? [at] : []));
}

/** Whether a heading's last numeral is the section's; no heading has none. */
export function isCountedAs({ numerals }: OutlineNode, heading: Heading | undefined): boolean {
  return numerals.includes(heading?.numbers.at(-1) ?? -1);
}
