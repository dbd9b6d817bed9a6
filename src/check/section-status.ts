/** Whether a section is written, decided from its text alone; see section-reading for how. */

export type SectionStatus =
  | "filled"
  | "thin" // something is written, but not enough to answer the section
  | "guidanceOnly" // nothing but the outline's own guidance, verbatim or lightly edited
  | "empty"
  | "declaredNone" // «không có», «không phát sinh», with or without a reason; in the text or by a declaration
  | "missing"; // no heading answers the section

export interface SectionReading {
  readonly section: string;
  readonly status: SectionStatus;
  /** Index of the heading's paragraph, or null when missing. */
  readonly paragraph: number | null;
  /** Text of the heading, or null when missing. */
  readonly text: string | null;
  /** Own words written by the reporter in the section and below it, guidance and blanks not counted. */
  readonly words: number;
  /** Whether text of its own is expected: a section whose outline gives only sub-sections needs none. */
  readonly wantsText: boolean;
  /** Why the drafter declares it not to arise, where that is why its status is declaredNone. */
  readonly declared?: string;
}
