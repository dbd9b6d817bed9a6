/**
 * A content control nobody has written in: it still shows its placeholder, the outline's guidance or a form's prompt.
 * Decided from the text, for the file's own claim that a placeholder shows is unreliable across Word versions.
 *
 * Silent for a control with words of the writer, whatever the file claims; for cells of a target table
 * (target-cell-empty tells them); and for a section that is told as a whole (section-guidance-only, section-empty).
 *
 * Error: what the control shows is printed. Warning for one that is merely empty, and where only the file's claim says
 * that its few words are a placeholder.
 */
import { leftoverPlaces } from "../leftover-places.ts";
import type { CheckContext } from "../rule.ts";
import { rule } from "../rule.ts";
import type { UnwrittenControl } from "../unwritten-controls.ts";

export interface LeftoverControl {
  /** Title of the control, or "" when it has none. */
  readonly title: string;
  /** What it shows. */
  readonly text: string;
  readonly shows: UnwrittenControl["shows"];
}

export const leftoverControl = rule({
  id: "leftover-control",
  severity: "error",
  group: "leftover",
  *check(context) {
    for (const { control, paragraphs, shows, sure } of leftoverPlaces(context).controls) {
      const [paragraph] = paragraphs;
      if (paragraph === undefined || (shows === "empty" && isInEmptySection(paragraph, context))) continue;
      const text = control.text.trim();
      const data: LeftoverControl = { title: control.title, text, shows };
      const excerpt = text.split("\n")[0] ?? "";
      yield {
        paragraph,
        ...(excerpt === "" ? {} : { excerpt }),
        data,
        ...(shows === "empty" || !sure ? { severity: "warning" as const } : {}),
      };
    }
  },
});

function isInEmptySection(paragraph: number, { match, sections }: CheckContext): boolean {
  return (match?.sections ?? []).some(
    ({ section, content }) => sections.get(section.id)?.status === "empty" && content.includes(paragraph),
  );
}
