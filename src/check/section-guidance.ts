/** Whether a paragraph is a line of the guidance of its section, or of the sections around it. */
import { memoized } from "../document/memoized.ts";
import type { Guidance, Outline, Section } from "../outline/outline.ts";
import { containmentOfPart } from "../text/containment.ts";
import { fold, foldedWords } from "../text/fold.ts";
import { guidanceIndex } from "./guidance-index.ts";

/** Shares of a paragraph's words that stand in order in one line of guidance, above which it is that line. */
const COPIED = 0.7;
const COPIED_SHORT = 0.85;
const SHORT = 8;
const SHORTEST = 4;

type Words = readonly string[];

interface Line {
  readonly words: Words;
  readonly vocabulary: ReadonlySet<string>;
}

/** Tells whether folded words are guidance of the section with that id, verbatim or lightly edited. */
export function guidanceReader(outline: Outline | null): (words: Words, section: string) => boolean {
  if (outline === null) return () => false;
  const lines = linesBySection(outline);
  const { whole } = guidanceIndex(outline);
  return (words, section) => whole.has(words.join(" ")) || isCopied(words, lines.get(section) ?? []);
}

/** The lines of a section and of those around it, by section id; made once for an outline. */
const linesBySection = memoized((outline: Outline): ReadonlyMap<string, readonly Line[]> => {
  const lines = new Map<string, readonly Line[]>();
  const add = (sections: readonly Section[], above: readonly Line[]): void => {
    for (const { id, guidance, children } of sections) {
      const own = flat(guidance).map(({ text }) => foldedWords(fold(text)));
      const together = own.length > 1 ? [own.flat()] : [];
      const written = [...own, ...together].filter((words) => words.length > 0);
      const here = [...above, ...written.map((words) => ({ words, vocabulary: new Set(words) }))];
      lines.set(id, here);
      add(children, here);
    }
  };
  add(outline.sections, []);
  return lines;
});

function flat(guidance: readonly Guidance[]): readonly Guidance[] {
  return guidance.flatMap((line) => [line, ...flat(line.children ?? [])]);
}

/** A few words must agree nearly all, or any short sentence would be guidance. */
function isCopied(words: Words, lines: readonly Line[]): boolean {
  if (words.length < SHORTEST) return false;
  const least = words.length < SHORT ? COPIED_SHORT : COPIED;
  const likely = lines.filter((line) => line.words.length >= words.length * least && mayHold(line, words, least));
  if (likely.length === 0) return false;
  const share = containmentOfPart(words);
  return likely.some((line) => share(line.words) >= least);
}

/** Whether so many of the words stand in the line at all, in whatever order: most paragraphs are told apart by that. */
function mayHold({ vocabulary }: Line, words: Words, least: number): boolean {
  let held = words.length;
  for (const word of words) if (!vocabulary.has(word) && --held / words.length < least) return false;
  return true;
}
