/** How alike the titles of an outline's sections and of a report's headings are, pair by pair. */
import { withoutTones } from "../text/fold.ts";
import { containmentOfWords, type TitleWords, titleWords, titleWordsSimilarity } from "../text/similarity.ts";
import { COMMON_WORDS } from "../text/small-words.ts";
import { standardTitle } from "../text/title-synonyms.ts";

/** Rows by section, columns by heading; 0-1 as `titleSimilarity`. */
export type TitleLikeness = readonly (readonly number[])[];

/** A likeness found only with synonyms says less. */
const BY_SYNONYM = 0.85;
/** The section's title whole inside a longer heading: «Tiếp tục tăng cường … lãnh đạo thực hiện nhiệm vụ chính trị». */
const INSIDE = 0.85;
const SHORTEST_INSIDE = 4;
const RELATED = 0.3;

interface Prepared {
  readonly plain: TitleWords;
  /** With synonyms replaced; the same object as `plain` when there are none. */
  readonly standard: TitleWords;
  readonly telling: ReadonlySet<string>;
}

export function titleLikeness(sections: readonly string[], headings: readonly string[]): TitleLikeness {
  const right = headings.map(prepared);
  return sections.map(prepared).map((left) => right.map((other) => likeness(left, other)));
}

function prepared(title: string): Prepared {
  const plain = titleWords(title);
  const standard = titleWords(standardTitle(title));
  const telling = [...plain.bare, ...standard.bare].filter((word) => word.length > 0 && !COMMON_BARE.has(word));
  return { plain, standard: standard.key === plain.key ? plain : standard, telling: new Set(telling) };
}

const COMMON_BARE: ReadonlySet<string> = new Set([...COMMON_WORDS].map((word) => withoutTones(word)));

function likeness(left: Prepared, right: Prepared): number {
  if (left.plain.key === right.plain.key && left.plain.key !== "") return 1;
  if (!related(left, right)) return 0;
  const plain = Math.max(titleWordsSimilarity(left.plain, right.plain), inside(left.plain, right.plain));
  if (left.standard === left.plain && right.standard === right.plain) return plain;
  const standard = Math.max(titleWordsSimilarity(left.standard, right.standard), inside(left.standard, right.standard));
  return Math.max(plain, standard * BY_SYNONYM);
}

/** Titles with hardly a telling word in common are spared the comparison. */
function related(left: Prepared, right: Prepared): boolean {
  const [few, many] =
    left.telling.size <= right.telling.size ? [left.telling, right.telling] : [right.telling, left.telling];
  if (few.size === 0) return true;
  let shared = 0;
  for (const word of few) if (many.has(word)) shared++;
  return shared >= few.size * RELATED;
}

function inside(left: TitleWords, right: TitleWords): number {
  if (left.words.length < SHORTEST_INSIDE || right.words.length < left.words.length) return 0;
  const share = containmentOfWords(right.words, left.words);
  return share < INSIDE ? 0 : share * INSIDE;
}
