/**
 * What speaks for a heading answering a section: the titles, the numerals, the depth, and how well their parents go
 * together. Order is no part of it; that is for the alignment.
 */
import { memoized } from "../document/memoized.ts";
import type { Heading } from "./match.ts";
import { isCountedAs, type OutlineNode } from "./outline-nodes.ts";
import { ownTitles } from "./own-titles.ts";
import { rivalry } from "./rivals.ts";
import { titleLikeness } from "./title-likeness.ts";

export interface PairScores {
  /** 0-1 by titles alone; parts of the same number are alike whatever they are called. */
  readonly likeness: (section: number, heading: number) => number;
  /** Above 0 when the pair may be matched; the higher the better. */
  readonly score: (section: number, heading: number) => number;
}

/** Titles less alike than this are matched only when numeral, depth and parents agree. */
export const LIKE = 0.45;
/** Less alike than this they are not matched at all. */
export const SLIGHTLY_LIKE = 0.25;
const OTHER_KIND = 0.75;
/** The same ordinal of a part says more than its title, which every unit words in its own way. */
const SAME_PART = 0.6;

const TITLE = 2;
const OFFSET = 0.9;
const SAME_NUMERAL = 0.4;
const SAME_LEVEL = 0.2;
const LEVEL_APART = 0.15;
const PARENTS = 0.8;
const NEUTRAL = 0.5;

export function pairScores(nodes: readonly OutlineNode[], headings: readonly Heading[]): PairScores {
  const likenessTo = sectionTitles(nodes);
  // «PHẦN MỞ ĐẦU» may have no other title.
  const titles = ownTitles(headings).map((title, at) =>
    likenessTo(title === "" ? (headings[at]?.marker ?? "") : title),
  );
  const likeness = (section: number, heading: number): number => {
    const alike = titles[heading]?.[section]?.alike ?? 0;
    return sameParts(nodes[section], headings[heading]) ? Math.max(alike, SAME_PART) : alike;
  };
  const affinity = (section: number | null, heading: number | null): number => {
    if (section === null && heading === null) return NEUTRAL;
    const node = section === null ? undefined : nodes[section];
    const found = heading === null ? undefined : headings[heading];
    if (node === undefined || found === undefined || section === null || heading === null) {
      // A report without lines for its parts, or with parts the outline does not have.
      return node?.section.kind === "part" || found?.level === 0 ? NEUTRAL : NEUTRAL / 2;
    }
    return 0.65 * likeness(section, heading) + 0.35 * affinity(node.parent, found.parent);
  };
  const givesWay = rivalry(nodes, headings, (section, heading) => titles[heading]?.[section]?.literal ?? 0);
  const scoreOf = (section: number, heading: number): number => {
    const node = nodes[section];
    const found = headings[heading];
    if (node === undefined || found === undefined) return 0;
    const alike = likeness(section, heading);
    const numeral = isCountedAs(node, found);
    const apart = Math.abs(node.section.level - found.level);
    if (alike < leastLikeness(node, found, numeral)) return 0;
    if (givesWay(section, heading)) return 0;
    const level = apart === 0 ? SAME_LEVEL : -LEVEL_APART * apart;
    const parents = PARENTS * (affinity(node.parent, found.parent) - NEUTRAL);
    return TITLE * alike - OFFSET + (numeral ? SAME_NUMERAL : 0) + level + parents;
  };
  // Asked for twice and more by the matching in order.
  const known = new Float64Array(nodes.length * headings.length).fill(Number.NaN);
  const score = (section: number, heading: number): number => {
    const pair = section * headings.length + heading;
    const kept = known[pair] ?? 0;
    if (!Number.isNaN(kept)) return kept;
    const made = scoreOf(section, heading);
    known[pair] = made;
    return made;
  };
  return { likeness, score };
}

/** Made once for an outline. */
const sectionTitles = memoized((nodes: readonly OutlineNode[]) =>
  titleLikeness(ownTitles(nodes.map(({ section, parent }) => ({ title: section.title, parent })))),
);

/** Parts answer parts, and a section one level away another section; anything else takes nearly the same title. */
function leastLikeness({ section }: OutlineNode, { level }: Heading, numeral: boolean): number {
  const apart = Math.abs(section.level - level);
  if (section.kind === "part" || level === 0) return apart === 0 ? (numeral ? 0 : SAME_PART) : OTHER_KIND;
  if (apart > 1) return OTHER_KIND;
  return numeral && apart === 0 ? SLIGHTLY_LIKE : LIKE;
}

function sameParts(node: OutlineNode | undefined, heading: Heading | undefined): boolean {
  return node?.section.kind === "part" && heading?.level === 0 && node.numerals.includes(heading.numbers[0] ?? -1);
}
