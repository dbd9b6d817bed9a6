/** How the data of a finding names a section: enough for words and for the way back to the outline, and nothing more. */
import type { Section } from "../outline/outline.ts";

export interface SectionName {
  readonly id: string;
  readonly kind: Section["kind"];
  /** As issued: «Phần thứ nhất», «2.1.»; "" when the heading has none. */
  readonly marker: string;
  readonly title: string;
}

export function sectionName({ id, kind, marker, title }: Section): SectionName {
  return { id, kind, marker, title };
}
