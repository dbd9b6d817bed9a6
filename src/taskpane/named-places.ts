/** What a fault concerns, in the words of the outline: a host knows the tags of what it wrote, a reader its headings. */
import { tableTag } from "../document/cell-tag.ts";
import { type Outline, sectionsOf } from "../outline/outline.ts";
import type { Notice } from "./notice.ts";
import { sectionHeading } from "./section-heading.ts";

/** The notice with the sections of a half-done insertion named; any other as it is. */
export function withNamedPlaces(notice: Notice, outline: Outline | null): Notice {
  if (notice.kind !== "fault" || notice.code !== "partlyDone" || outline === null) return notice;
  const headings = new Map([...sectionsOf(outline)].map((section) => [section.id, `«${sectionHeading(section)}»`]));
  const names = notice.detail.split(", ").map((tag) => headings.get(sectionId(tag)) ?? tag);
  return { ...notice, detail: [...new Set(names)].join(", ") };
}

/** The section whose control, table or cell has this tag. */
function sectionId(tag: string): string {
  return (tableTag(tag) ?? tag).replace(/\.targets$/, "");
}
