/** What in titles that stand beside each other tells one from the other. */
import { fold } from "../text/fold.ts";
import { openingUpToAbout, withoutCount } from "../text/title-pieces.ts";

interface Titled {
  readonly title: string;
  /** Position of what they stand under, in the same list. */
  readonly parent: number | null;
}

/**
 * The titles without a count in brackets at their end, and without the opening up to «về» that another under the same
 * parent has too: «xây dựng Đảng» for «Nhóm chỉ tiêu về xây dựng Đảng (06 chỉ tiêu)» beside «Nhóm chỉ tiêu về kinh tế».
 */
export function ownTitles(list: readonly Titled[]): readonly string[] {
  const openings = list.map(({ title }) => openingUpToAbout(title));
  const families = list.map(({ parent }, at) => `${parent} ${fold(openings[at] ?? "")}`);
  const counts = new Map<string, number>();
  for (const family of families) counts.set(family, (counts.get(family) ?? 0) + 1);
  return list.map(({ title }, at) => {
    const isShared = (counts.get(families[at] ?? "") ?? 0) > 1;
    return withoutCount(isShared ? title.slice(openings[at]?.length) : title);
  });
}
