/** How alike the titles of an outline's sections and of a report's headings are, pair by pair. */
import { containmentOfWords } from "../text/containment.ts";
import { withoutTones, words } from "../text/fold.ts";
import { type TitleWords, titleWords, titleWordsSimilarity } from "../text/similarity.ts";
import { COMMON_WORDS } from "../text/small-words.ts";
import { firstPiece, governor } from "../text/title-pieces.ts";
import { standardTitle } from "../text/title-synonyms.ts";

/** 0-1 as `titleSimilarity`. */
export interface TitleLikeness {
  readonly alike: number;
  /** By the words as they stand, without synonyms. */
  readonly literal: number;
}

/** A likeness found only with synonyms says less. */
const BY_SYNONYM = 0.85;
/** The section's title whole inside a longer heading: «Tiếp tục tăng cường … lãnh đạo thực hiện nhiệm vụ chính trị». */
const INSIDE = 0.85;
const SHORTEST_INSIDE = 4;
const RELATED = 0.3;
/** The heading begins as the section does: «Nguyên nhân của hạn chế» for «Nguyên nhân và những vấn đề cần rút ra». */
const SAME_OPENING = 0.5;
/** The section's words come late: «Nâng cao vai trò, trách nhiệm của cấp ủy trong lãnh đạo …». */
const PREFACED = 0.75;
const LONG_PREFACE = 2;
/** The section's words are governed by others: «Nguyên nhân của hạn chế» for «Hạn chế». */
const GOVERNED = 0.5;
const SHORT_GOVERNOR = 3;

interface Prepared {
  readonly plain: TitleWords;
  /** With synonyms replaced; the same object as `plain` when there are none. */
  readonly standard: TitleWords;
  readonly telling: ReadonlySet<string>;
  /** The title's first piece, up to a comma or «và», as words; "" when that is but one word or opens other titles too. */
  readonly opening: string;
}

/** Titles of headings kept with what they are like; enough for a long report, or for many reports of one outline. */
const MOST_KEPT = 500;

/**
 * How alike the title of a heading is to each of the sections'. Titles come again and again, in one report («Kết quả đạt
 * được») and from one report of an outline to the next, so what was found of the latest is kept.
 */
export function titleLikeness(sections: readonly string[]): (heading: string) => readonly TitleLikeness[] {
  const asked = sections.map(prepared);
  const known = new Map<string, readonly TitleLikeness[]>();
  return (heading) => {
    const kept = known.get(heading);
    if (kept !== undefined) return kept;
    const given = prepared(heading);
    const made = asked.map((section) => likeness(section, given));
    if (known.size >= MOST_KEPT) known.clear();
    known.set(heading, made);
    return made;
  };
}

function prepared(title: string): Prepared {
  const plain = titleWords(title);
  const standard = titleWords(standardTitle(title));
  const telling = [...plain.bare, ...standard.bare].filter((word) => word.length > 0 && !COMMON_BARE.has(word));
  const opening = words(firstPiece(title));
  return {
    plain,
    standard: standard.key === plain.key ? plain : standard,
    telling: new Set(telling),
    opening: opening.length > 1 ? opening.join(" ") : "",
  };
}

const COMMON_BARE: ReadonlySet<string> = new Set([...COMMON_WORDS].map((word) => withoutTones(word)));

const UNLIKE: TitleLikeness = { alike: 0, literal: 0 };
const EQUAL: TitleLikeness = { alike: 1, literal: 1 };

function likeness(left: Prepared, right: Prepared): TitleLikeness {
  if (left.plain.key === right.plain.key && left.plain.key !== "") return EQUAL;
  if (!related(left, right)) return UNLIKE;
  const opens = left.opening !== "" && `${right.plain.key} `.startsWith(`${left.opening} `);
  const literal = Math.max(measured(left.plain, right.plain), opens ? SAME_OPENING : 0);
  if (left.standard === left.plain && right.standard === right.plain) return { alike: literal, literal };
  return { alike: Math.max(literal, measured(left.standard, right.standard) * BY_SYNONYM), literal };
}

function measured(left: TitleWords, right: TitleWords): number {
  const alike = Math.max(titleWordsSimilarity(left, right), inside(left, right));
  return alike === 0 ? 0 : alike * prefaceFactor(left, right);
}

/** Less than 1 where telling words stand in front of the first that the section's title has. */
function prefaceFactor(left: TitleWords, right: TitleWords): number {
  const own = new Set(left.bare);
  const first = right.bare.findIndex((word) => own.has(word));
  const before = right.bare.slice(0, Math.max(first, 0)).filter((word) => !COMMON_BARE.has(word));
  if (before.length < LONG_PREFACE) return 1;
  const head = governor(right.key).split(" ");
  const governs = head.length <= SHORT_GOVERNOR && head.length < right.key.split(" ").length;
  return governs && !head.some((word) => own.has(withoutTones(word))) ? GOVERNED : PREFACED;
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
