/**
 * Two headings counted with one another bear the same number: «III.» and again «III.», «2.1.» twice under «2.»; or one
 * heading stands twice, copied by mistake, whatever numbers the two bear.
 *
 * Silent where a list begins anew (1, 2, 3, then 1, 2), where the two stand under different headings, as in the two
 * parts of a report or under «a)» and «b)», and outside headings: items of lists may begin again wherever they like. The
 * same words under other numbers are a copy only where the outline gives one section for both; in a list that begins
 * anew only where nothing is written under one of them.
 *
 * Warning: the text is all there.
 */
import { bodyEnd } from "../../match/body.ts";
import { textAfterTitle } from "../../match/content.ts";
import { copies } from "../../match/copies.ts";
import type { Heading, Match } from "../../match/match.ts";
import { isBelow } from "../../match/outline-nodes.ts";
import { fold } from "../../text/fold.ts";
import { numberFamilies, numberStyle, sequenceFaults } from "../heading-numbers.ts";
import { type CheckContext, type Observation, rule } from "../rule.ts";

export interface NumberRepeated {
  readonly marker: string;
  readonly title: string;
  /** Title of the heading that bears the number first. */
  readonly firstTitle: string;
  /** Set where the two are one heading, standing twice. */
  readonly copy?: {
    readonly firstMarker: string;
    /** Which of the two has nothing written under it. */
    readonly empty: "first" | "second" | "both" | "none";
  };
}

export const numberRepeated = rule({
  id: "number-repeated",
  severity: "warning",
  group: "numbering",
  *check(context) {
    const { headings, match } = context;
    const isEmpty = emptiness(context);
    const told = new Set<Heading>();
    for (const family of numberFamilies(headings)) {
      for (const { kind, previous, member } of sequenceFaults(family)) {
        if (kind !== "repeated" || previous === null) continue;
        told.add(member.heading);
        yield observation(previous.heading, member.heading, isEmpty);
      }
    }
    for (const [first, second] of match === null ? [] : copiesBeside(match)) {
      if (told.has(second)) continue;
      const goesOn = numberStyle(first) !== null && first.numbers.join(".") !== second.numbers.join(".");
      if (goesOn || isEmpty(first) || isEmpty(second)) yield observation(first, second, isEmpty);
    }
  },
});

type IsEmpty = (heading: Heading) => boolean;

function observation(first: Heading, second: Heading, isEmpty: IsEmpty): Observation<NumberRepeated> {
  const data = { marker: second.marker, title: second.title, firstTitle: first.title };
  const place = { paragraph: second.paragraph, related: first.paragraph };
  if (fold(first.title) !== fold(second.title)) return { ...place, data };
  return { ...place, data: { ...data, copy: { firstMarker: first.marker, empty: emptyOf(first, second, isEmpty) } } };
}

function emptyOf(first: Heading, second: Heading, isEmpty: IsEmpty): NonNullable<NumberRepeated["copy"]>["empty"] {
  if (isEmpty(first)) return isEmpty(second) ? "both" : "first";
  return isEmpty(second) ? "second" : "none";
}

/** The two headings of one section where they stand beside each other, in their order. */
function* copiesBeside({ headings, sections }: Match): Generator<readonly [first: Heading, second: Heading]> {
  const answering = new Set(sections.map(({ heading }) => heading));
  for (const pair of copies(headings, (at) => answering.has(headings[at] ?? null))) {
    const [first, second] = pair.toSorted((a, b) => a - b).map((at) => headings[at]);
    if (first !== undefined && second?.parent === first.parent) yield [first, second];
  }
}

/** Tells of a heading whether nothing is written under it, nor under those below it. */
function emptiness({ headings, document }: CheckContext): IsEmpty {
  const positions = new Map(headings.map((heading, at) => [heading, at]));
  const body = bodyEnd(document, headings[0]?.paragraph ?? 0);
  return (heading) => {
    const at = positions.get(heading) ?? 0;
    const next = headings.findIndex((_, other) => other > at && !isBelow(headings, other, at));
    const within = headings.slice(at, next === -1 ? headings.length : next);
    if (within.some((one) => textAfterTitle(document, one) !== "")) return false;
    const titles = new Set(within.flatMap(({ paragraph, lastParagraph }) => [paragraph, lastParagraph]));
    const paragraphs = document.paragraphs.slice(heading.paragraph, headings[next]?.paragraph ?? body);
    return paragraphs.every(({ index, text }) => titles.has(index) || !/[\p{L}\p{N}]/u.test(text));
  };
}
