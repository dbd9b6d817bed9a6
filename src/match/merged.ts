/** One heading for several sections: «III. Hạn chế, nguyên nhân và bài học» for three sections of the outline. */
import { memoized } from "../document/memoized.ts";
import type { Section } from "../outline/outline.ts";
import { words } from "../text/fold.ts";
import { isQuoted } from "../text/quotations.ts";
import { isSubset } from "../text/similarity.ts";
import { JOINING_WORDS } from "../text/small-words.ts";
import { firstPiece, governor } from "../text/title-pieces.ts";
import { standardTitle } from "../text/title-synonyms.ts";
import type { Answer, Answers } from "./answers.ts";
import type { Heading } from "./match.ts";
import type { OutlineNode } from "./outline-nodes.ts";
import { ownTitles } from "./own-titles.ts";

/** The pieces of the heading must hold at least so much of the section's title. */
const ENOUGH = 0.6;

/** The answers with each unanswered section that is named in the heading of a sibling answered by it as well. */
export function withMerged(answers: Answers, nodes: readonly OutlineNode[], headings: readonly Heading[]): Answers {
  const result = new Map<number, Answer>(answers);
  const titles = ownTitles(headings);
  for (const [at, node] of nodes.entries()) {
    if (result.has(at)) continue;
    for (const [other, answer] of answers) {
      const sibling = nodes[other];
      const title = answer.heading === null ? undefined : titles[answer.heading];
      if (sibling === undefined || title === undefined || sibling.parent !== node.parent) continue;
      const share = named(node, sibling, title);
      if (share < ENOUGH) continue;
      result.set(at, { heading: answer.heading, via: "title", confidence: Math.min(0.8, share) });
      break;
    }
  }
  return result;
}

/**
 * Share of a section's title that stands in a heading beside its sibling's: in pieces (between commas, «và») of which
 * every word is the section's and which are not the sibling's own.
 */
function named({ section }: OutlineNode, sibling: OutlineNode, title: string): number {
  const { wanted, first } = tellingOf(section);
  const { own } = tellingOf(sibling.section);
  const pieces = standardTitle(governor(title))
    .split(", ")
    .map((piece) => telling(piece))
    .filter((piece) => piece.size > 0 && isSubset(piece, wanted) && !isSubset(piece, own));
  const met = new Set(pieces.flatMap((piece) => [...piece]));
  if (wanted.size === 0) return 0;
  const isNamed = first.size > 1 && isSubset(first, met);
  return Math.max(met.size / wanted.size, isNamed ? ENOUGH : 0);
}

/** The telling words of a section's title, by what they are compared with. */
const tellingOf = memoized(({ title }: Section) => ({
  own: telling(title),
  wanted: telling(withoutQuotations(title)),
  // «Ưu điểm, hạn chế» for «Hạn chế, nguyên nhân»: what the title begins with is what it is about.
  first: telling(firstPiece(title)),
}));

/** A heading names a document and leaves out what its title quotes. */
function withoutQuotations(title: string): string {
  const kept = [...title].filter((_, at) => !isQuoted(title, at)).join("");
  return words(kept).length === 0 ? title : kept;
}

function telling(title: string): ReadonlySet<string> {
  return new Set(words(standardTitle(title)).filter((word) => !JOINING_WORDS.has(word)));
}
