/**
 * Two headings counted with one another bear the same number: «III.» and again «III.», «2.1.» twice under «2.».
 *
 * Silent where a list begins anew (1, 2, 3, then 1, 2), where the two stand under different headings, as in the two
 * parts of a report or under «a)» and «b)», and outside headings: items of lists may begin again wherever they like.
 *
 * Warning: the text is all there.
 */
import { numberFamilies, sequenceFaults } from "../heading-numbers.ts";
import { rule } from "../rule.ts";

export interface NumberRepeated {
  readonly marker: string;
  readonly title: string;
  /** Title of the heading that bears the number first. */
  readonly firstTitle: string;
}

export const numberRepeated = rule({
  id: "number-repeated",
  severity: "warning",
  group: "numbering",
  *check({ headings }) {
    for (const family of numberFamilies(headings)) {
      for (const { kind, previous, member } of sequenceFaults(family)) {
        if (kind !== "repeated" || previous === null) continue;
        const { heading } = member;
        const first = previous.heading;
        const data: NumberRepeated = { marker: heading.marker, title: heading.title, firstTitle: first.title };
        yield { paragraph: heading.paragraph, related: first.paragraph, data };
      }
    }
  },
});
