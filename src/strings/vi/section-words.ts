/** How a section is named in a sentence. */
import type { SectionName } from "../../check/section-name.ts";

const LONGEST_TITLE = 90;
const LONGEST_GUIDANCE = 160;
const LONGEST_LIST = 5;

/** «phần» or «mục». */
export function sectionWord({ kind }: SectionName): string {
  return kind === "part" ? "phần" : "mục";
}

/** The heading as issued, between quotation marks; a very long title is cut at a word. */
export function quotedSection({ marker, title, kind }: SectionName): string {
  const gap = marker === "" ? "" : kind === "part" ? ". " : " ";
  return `«${marker}${gap}${shortened(title, LONGEST_TITLE)}»`;
}

/** Some section headings one after the other; a long list ends with how many more there are. */
export function listed(sections: readonly SectionName[]): string {
  const shown = sections.slice(0, LONGEST_LIST).map(quotedSection).join(", ");
  const more = sections.length - LONGEST_LIST;
  return more > 0 ? `${shown} và ${more} mục khác` : shown;
}

/** A line of guidance between quotation marks, cut at a word when it is long. */
export function quotedGuidance(text: string): string {
  return `«${shortened(text.replace(/[\s.;:,]+$/, ""), LONGEST_GUIDANCE)}»`;
}

function shortened(text: string, longest: number): string {
  const flat = text.replace(/\s+/g, " ").trim();
  if (flat.length <= longest) return flat;
  const cut = flat.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 1))}…`;
}
