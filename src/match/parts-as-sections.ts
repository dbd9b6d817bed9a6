/** «PHẦN I», «PHẦN II», … of a report where its outline has no parts but the sections «I.», «II.», …. */
import { romanValue } from "../text/numerals.ts";
import type { Heading } from "./match.ts";
import { childrenOf, type OutlineNode } from "./outline-nodes.ts";

const FEWEST_PARTS = 3;

/**
 * The headings one level deeper where their parts stand for the outline's outermost sections: about as many, with no
 * roman numerals inside. As they are otherwise: two or three parts put over «I.», «II.», … are the report's own.
 */
export function withPartsAsSections(headings: readonly Heading[], nodes: readonly OutlineNode[]): readonly Heading[] {
  const parts = headings.filter(({ level }) => level === 0);
  const outermost = childrenOf(nodes, null);
  if (parts.length < FEWEST_PARTS || nodes.some(({ section }) => section.kind === "part")) return headings;
  if (Math.abs(parts.length - outermost.length) * 3 > outermost.length || headings.some(isRoman)) return headings;
  return headings.map((heading) => ({ ...heading, level: heading.level + 1 }));
}

function isRoman({ level, marker }: Heading): boolean {
  return level > 0 && romanValue(/^[IVX]+(?=[.)/ -])/.exec(marker)?.[0] ?? "") !== null;
}
