/** How a section is named on one line of the pane. */
import { type Outline, type Section, sectionsOf } from "../outline/outline.ts";

/** «2.1. Công tác …», «Phần thứ nhất. ĐÁNH GIÁ …». */
export function sectionHeading({ kind, marker, title }: Pick<Section, "kind" | "marker" | "title">): string {
  if (marker === "" || title === "") return `${marker}${title}`;
  return kind === "part" ? `${marker}. ${title}` : `${marker} ${title}`;
}

/** Section id → the marker of the part it stands in, «Phần thứ hai»; without those of no part. */
export function partsOf(outline: Pick<Outline, "sections">): ReadonlyMap<string, string> {
  return new Map(
    outline.sections
      .filter(({ kind }) => kind === "part")
      .flatMap((part) => [...sectionsOf({ sections: part.children })].map(({ id }) => [id, part.marker] as const)),
  );
}
