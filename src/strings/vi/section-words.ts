/** How a section is named in a sentence. */
import type { SectionName } from "../../check/section-name.ts";

const LONGEST_TITLE = 90;
const LONGEST_LIST = 5;

/** «phần» or «mục». */
export function sectionWord({ kind }: SectionName): string {
  return kind === "part" ? "phần" : "mục";
}

/** The heading as issued, between quotation marks; a very long title is cut at a word. */
export function quotedSection({ marker, title, kind }: SectionName): string {
  const gap = marker === "" ? "" : kind === "part" ? ". " : " ";
  return `«${marker}${gap}${shortened(title)}»`;
}

/** Some section headings one after the other; a long list ends with how many more there are. */
export function listed(sections: readonly SectionName[]): string {
  const shown = sections.slice(0, LONGEST_LIST).map(quotedSection).join(", ");
  const more = sections.length - LONGEST_LIST;
  return more > 0 ? `${shown} và ${more} mục khác` : shown;
}

function shortened(title: string): string {
  const flat = title.replace(/\s+/g, " ").trim();
  if (flat.length <= LONGEST_TITLE) return flat;
  const cut = flat.slice(0, LONGEST_TITLE);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 1))}…`;
}
