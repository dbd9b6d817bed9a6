/**
 * Match: which place of a report answers which section of its outline. Made by `align` (align.ts), read by the rules,
 * the skeleton («only what is missing») and the pane.
 */
import type { Section } from "../outline/outline.ts";

export interface Match {
  /** One element a section of the outline, parents before children, in the outline's order. */
  readonly sections: readonly SectionMatch[];
  /** Every heading found in the report, in its order, whether it answers a section or not. */
  readonly headings: readonly Heading[];
  /** The match of a section by its id; undefined for an id the outline does not have. */
  readonly byId: ReadonlyMap<string, SectionMatch>;
}

export interface SectionMatch {
  readonly section: Section;
  /** Id of the enclosing section, or null at the top. */
  readonly parent: string | null;
  /** The heading in the report that answers the section, or null when none does. */
  readonly heading: Heading | null;
  /** What the match rests on; "list" = answered by sentences of the parent's text instead of a heading. */
  readonly via: "tag" | "link" | "title" | "place" | "list" | "none";
  /** 0-1; 1 for tag and link. */
  readonly confidence: number;
  /**
   * The paragraphs that answer the section itself: from below its heading to the next heading of the report that
   * answers another section. Sub-headings of the report's own making belong to it. Empty when `heading` is null,
   * unless `via` is "list".
   */
  readonly content: readonly number[];
  /** Indices of the content of the section and of all sections below it. */
  readonly wholeContent: readonly number[];
}

/** A heading as found in a report. */
export interface Heading {
  /** Index of the paragraph that carries the marker. */
  readonly paragraph: number;
  /** Index of the last paragraph of the heading: a part's title often stands on the next lines. */
  readonly lastParagraph: number;
  /** The number as a reader sees it, typed or automatic: «II.», «Phần thứ nhất»; "" for an unnumbered heading. */
  readonly marker: string;
  readonly title: string;
  /** Depth by the sequence seen in this report: 0 for a part, 1 for the outermost numbered level. */
  readonly level: number;
  /** Numerals of the marker, outermost first: [2, 3] for «2.3.»; [] for bullets and unnumbered headings. */
  readonly numbers: readonly number[];
  /** Position of the enclosing heading in `Match.headings`, or null. */
  readonly parent: number | null;
}

/** A re-link made by hand: this section is answered by the heading of this text. Kept in the document's state. */
export interface Link {
  readonly section: string;
  /** Text of the heading paragraph. */
  readonly text: string;
}
