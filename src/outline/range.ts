/** The section that holds the outline, when a plan carries it («II- Nội dung»). */
import { fold, foldLoose } from "../text/fold.ts";
import type { Draft } from "./draft.ts";

/** The outermost, then the first, section whose marker («II», «II-»), title or both are `range`; null when none is. */
export function sectionInRange(drafts: readonly Draft[], range: string): Draft | null {
  for (let row = drafts; row.length > 0; row = row.flatMap((draft) => draft.children)) {
    const found = row.find((draft) => answers(draft, range));
    if (found !== undefined) return found;
  }
  return null;
}

/** The section whose heading stands on this line (or in this paragraph); null when none does. */
export function sectionOnLine(drafts: readonly Draft[], line: number): Draft | null {
  for (const draft of drafts) {
    const found = draft.line === line ? draft : sectionOnLine(draft.children, line);
    if (found !== null) return found;
  }
  return null;
}

/** Whether a title has the words of `range` in it: «đề cương 2» of a file that holds several. */
export function isTitleInRange(title: string, range: string): boolean {
  return bare(range).length >= SHORTEST_TITLE && ` ${bare(title)} `.includes(` ${bare(range)} `);
}

const SHORTEST_TITLE = 4;

function answers(draft: Draft, range: string): boolean {
  const wanted = bare(range);
  if (wanted === "") return false;
  const names = [draft.marker, draft.title, `${draft.marker} ${draft.title}`];
  return names.some((name) => bare(name) === wanted) || loose(draft, range);
}

/** «muc tieu» typed without diacritics finds «Mục tiêu», if it is the whole title. */
function loose(draft: Draft, range: string): boolean {
  return range === foldLoose(range) && foldLoose(draft.title) === range;
}

/** «II-», «II.» and «ii» are one. */
function bare(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
