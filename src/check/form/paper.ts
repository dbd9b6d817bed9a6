/** The report as a paper of a certain form: its frame, its running text, and the format pack it is held to. */
import type { Paragraph, ReportDocument } from "../../document/document.ts";
import { type ChosenPack, chosenPack } from "../../format/chosen-pack.ts";
import { type PaperFrame, paperFrame } from "../../format/paper-frame.ts";
import { textAfterTitle } from "../../match/content.ts";
import type { Heading } from "../../match/match.ts";

export interface Paper extends ChosenPack {
  readonly frame: PaperFrame;
  /**
   * Whether the frame is to be judged: the report has some of a head or of a foot. A draft to which the office still adds
   * both is left in peace.
   */
  readonly isFramed: boolean;
  /**
   * Paragraphs of running text: neither head nor foot, headings, tables, annexes, nor lines too short to judge. One that
   * goes on behind a heading in its front is running text, unless all of it has the style of a heading.
   */
  readonly text: readonly Paragraph[];
}

/** What a paper is made of. */
export interface PaperSources {
  readonly document: ReportDocument;
  readonly headings: readonly Heading[];
  readonly today: string;
  /** Id of the pack the user chose. */
  readonly pack?: string | undefined;
}

/** Shorter lines look alike in any form. */
const SHORTEST = 60;

export function paper({ document, headings, today, pack }: PaperSources): Paper {
  const frame = paperFrame(document);
  const { head, foot } = frame;
  const hasHead = head.motto.length > 0 || head.number !== null || head.placeDate !== null;
  const hasFoot = foot.recipients !== null || foot.authority.length > 0;
  return {
    ...chosenPack(document, today, pack),
    frame,
    isFramed: hasHead || hasFoot,
    text: runningText(document, frame, headings),
  };
}

function runningText(
  document: ReportDocument,
  { text: { from, to } }: PaperFrame,
  headings: readonly Heading[],
): readonly Paragraph[] {
  const { paragraphs, controls } = document;
  const headingLines = new Set<number>();
  for (const heading of headings) {
    if (textAfterTitle(document, heading).length >= SHORTEST) continue;
    for (let index = heading.paragraph; index <= heading.lastParagraph; index += 1) headingLines.add(index);
  }
  const showing = new Set(controls.filter(({ placeholder }) => placeholder).map(({ id }) => id));
  return paragraphs.slice(from, to).filter(({ index, text, cell, outlineLevel, controls: around }) => {
    if (text.length < SHORTEST || cell !== null || outlineLevel !== null || headingLines.has(index)) return false;
    return text.trim().length >= SHORTEST && !(showing.size > 0 && around.some((id) => showing.has(id)));
  });
}
