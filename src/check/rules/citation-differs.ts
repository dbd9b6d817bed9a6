/**
 * One document number is cited with two dates or two issuers: «Kết luận 21-KL/TW của Ban Chấp hành Trung ương» and «Kết
 * luận 21-KL/TW của Bộ Chính trị». Each number is told once for the date and once for the issuer, at the first place of
 * the rarer version. And one document with two numbers: «Nghị quyết số 06-NQ/ĐU về nâng cao chất lượng …», where the
 * report else knows that subject under 04-NQ/ĐU; or the report itself, in the line above its annex.
 *
 * Numbers begin again with every term of a committee and every year of a State body, so one number may rightly name two
 * documents: silent where the dates lie three years or more apart (for State numbers without a year: in another year),
 * where two terms are named («khóa XII», «khóa XIII»), where one name is a general one for the other («Trung ương»,
 * «Tỉnh ủy» for its standing board), and where the bodies stand at different levels; of numbers, for kinds of document
 * made every year (plans, reports), where both are dated or cited again, and where one takes the place of the other.
 * Years apart count all the same where both say what the document is about, and say the same. Abbreviations («BCH»,
 * «BTV»), one or two digits («8/9/2021», «08/9/2021») and the way of writing the date make no difference.
 *
 * Warning: one of the two is wrong, but the report cannot know which.
 */
import type { Citation } from "../../text/citations.ts";
import { isOneSubject } from "../../text/cited-subjects.ts";
import { annexLine } from "../annex-line.ts";
import { citedPassages, type Mention } from "../cited-passages.ts";
import { placeOf } from "../passages.ts";
import { type Observation, rule } from "../rule.ts";
import { secondNumbers } from "../second-numbers.ts";

export interface CitationDiffers {
  /** Number and code, as typed here. */
  readonly number: string;
  /** own…: of the report itself, in the line above its annex. */
  readonly about: "date" | "issuer" | "number" | "ownNumber" | "ownDate";
  /** What stands here, and what stands at the other place. */
  readonly here: string;
  readonly there: string;
}

export const citationDiffers = rule({
  id: "citation-differs",
  severity: "warning",
  group: "references",
  *check(context) {
    const byKey = new Map<string, Mention[]>();
    for (const mention of citedPassages(context.document)) {
      const mentions = byKey.get(mention.citation.key);
      if (mentions === undefined) byKey.set(mention.citation.key, [mention]);
      else mentions.push(mention);
    }
    for (const mentions of byKey.values()) {
      if (mentions.length < 2) continue;
      yield* observed(mentions, "date");
      yield* observed(mentions, "issuer");
    }
    for (const [here, there] of secondNumbers(byKey)) {
      yield told(here, there, { about: "number", here: here.citation.raw, there: there.citation.raw });
    }
    yield* annexLine(context);
  },
});

function* observed(mentions: readonly Mention[], about: "date" | "issuer"): Generator<Observation<CitationDiffers>> {
  const pair = differing(mentions, about === "date" ? haveOtherDates : haveOtherIssuers);
  if (pair === null) return;
  const { here, there } = pair;
  yield told(here, there, { about, here: wording(here.citation, about), there: wording(there.citation, about) });
}

function told(
  { passage, citation }: Mention,
  { passage: other }: Mention,
  ways: Omit<CitationDiffers, "number">,
): Observation<CitationDiffers> {
  return {
    ...placeOf(passage, passage.text.slice(citation.start, citation.end)),
    ...(other.source === null ? {} : { related: other.paragraph }),
    data: { number: citation.raw, ...ways },
  };
}

function wording({ date, issuer }: Citation, about: "date" | "issuer"): string {
  return (about === "date" ? date?.raw : issuer?.raw) ?? "";
}

/** The first mention of the rarer version, and the first of the commoner one; of equals the later is told. */
function differing(
  mentions: readonly Mention[],
  differ: (one: Citation, other: Citation) => boolean,
): { readonly here: Mention; readonly there: Mention } | null {
  for (const first of mentions) {
    const others = mentions.filter(({ citation }) => differ(first.citation, citation));
    const [other] = others;
    if (other === undefined) continue;
    const alike = mentions.filter(({ citation }) => differ(other.citation, citation));
    return alike.length < others.length ? { here: first, there: other } : { here: other, there: first };
  }
  return null;
}

/** Numbers of documents further apart than this begin again in between. */
const SAME_TERM_YEARS = 3;

function haveOtherDates(one: Citation, other: Citation): boolean {
  if (one.date === null || other.date === null || areOfOtherTerms(one, other)) return false;
  const years = Math.abs(one.date.year - other.date.year);
  const isAfterARestart = years >= SAME_TERM_YEARS || (years > 0 && isYearly(one.key));
  if (isAfterARestart && !isOneSubject(one.subject, other.subject)) return false;
  return years > 0 || one.date.month !== other.date.month || one.date.day !== other.date.day;
}

/** State bodies begin again each year; those that write the year into the number cannot be mistaken. */
function isYearly(key: string): boolean {
  return !key.includes("/") && !/^\d+-\d{4}/u.test(key);
}

function haveOtherIssuers(one: Citation, other: Citation): boolean {
  if (one.issuer === null || other.issuer === null || areOfOtherTerms(one, other)) return false;
  const bothDated = one.date !== null && other.date !== null;
  if (bothDated && Math.abs((one.date?.year ?? 0) - (other.date?.year ?? 0)) >= SAME_TERM_YEARS) return false;
  const { organ, level } = one.issuer;
  if (organ === null || other.issuer.organ === null || organ === other.issuer.organ) return false;
  return level === null || other.issuer.level === null || level === other.issuer.level;
}

function areOfOtherTerms(one: Citation, other: Citation): boolean {
  const term = one.issuer?.term ?? null;
  const otherTerm = other.issuer?.term ?? null;
  return term !== null && otherTerm !== null && term !== otherTerm;
}
