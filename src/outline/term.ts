/** The term an outline was issued for. */
import { type TermReading, termsIn } from "../text/terms.ts";
import { citedSpans, isWithin } from "./cited-spans.ts";
import type { Term } from "./outline.ts";

/**
 * The first term of the title, else the one its texts name most often, the earlier on a tie; null when none is named.
 * Terms in citations of numbered documents do not count.
 */
export function outlineTerm(title: string, texts: readonly string[]): Term | null {
  const [first] = namedFirst(termsOf(title));
  if (first !== undefined) return { from: first.from, to: first.to };
  const counts = new Map<string, { term: Term; times: number }>();
  for (const { from, to } of texts.flatMap(termsOf).filter((term) => term.named)) {
    const known = counts.get(`${from}-${to}`);
    counts.set(`${from}-${to}`, { term: { from, to }, times: (known?.times ?? 0) + 1 });
  }
  const ranked = [...counts.values()].sort((a, b) => b.times - a.times || a.term.from - b.term.from);
  return ranked[0]?.term ?? null;
}

function termsOf(text: string): readonly TermReading[] {
  const citations = citedSpans(text);
  return termsIn(text).filter((term) => !isWithin(citations, term));
}

function namedFirst(terms: readonly TermReading[]): readonly TermReading[] {
  const named = terms.filter((term) => term.named);
  return named.length > 0 ? named : terms;
}
