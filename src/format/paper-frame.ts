/** The frame of a paper as it stands in a document: head, title, foot, line by line. What a format pack speaks about. */
import type { ReportDocument } from "../document/document.ts";
import { foldedParagraphs } from "../document/folded-paragraphs.ts";
import { markersOf } from "../text/marker.ts";
import { type PaperFoot, paperFoot } from "./paper-foot.ts";
import { type PaperHead, paperHead } from "./paper-head.ts";
import { linesOfParagraph, type PaperLine } from "./paper-lines.ts";
import { titleLines } from "./title-lines.ts";

export interface PaperFrame {
  readonly head: PaperHead;
  /** «BÁO CÁO» */
  readonly docType: PaperLine | null;
  /** What it is about. */
  readonly subject: readonly PaperLine[];
  /** The typed line below the subject, «-----»; null also where it is drawn. */
  readonly rule: PaperLine | null;
  readonly foot: PaperFoot;
  /** First and last paragraph between title and foot, the last not included. */
  readonly text: { readonly from: number; readonly to: number };
}

/** Below these lines no title begins. */
const MOST_HEAD_PARAGRAPHS = 40;

const frames = new WeakMap<ReportDocument, PaperFrame>();

/** The frame of a document, worked out once for each snapshot; every part of it may be missing. */
export function paperFrame(document: ReportDocument): PaperFrame {
  const known = frames.get(document) ?? readFrame(document);
  frames.set(document, known);
  return known;
}

function readFrame(document: ReportDocument): PaperFrame {
  const folded = foldedParagraphs(document);
  const count = Math.min(document.paragraphs.length, MOST_HEAD_PARAGRAPHS);
  const { letterhead, title: found } = titleLines(count, folded);
  const title = withoutText(document, found);
  const titled = title.length > 0;
  const head = paperHead(document, letterhead, titled);
  const lines = title.flatMap((index) => linesOfParagraph(document, index));
  const words = lines.filter(({ folded: line }) => !isRule(line));
  const rule = lines.find(({ folded: line }) => isRule(line)) ?? ruleBelow(document, title.at(-1));
  const headEnd = Math.max(-1, ...headParagraphs(head), ...title, rule?.paragraph ?? -1) + 1;
  const foot = paperFoot(document, headEnd, folded);
  return {
    head,
    docType: words[0] ?? null,
    subject: words.slice(1),
    rule,
    foot,
    text: { from: headEnd, to: foot.start },
  };
}

/** The title up to the first heading, which follows it closely in a paper without a typed rule. */
function withoutText({ paragraphs }: ReportDocument, title: readonly number[]): readonly number[] {
  const stop = title.findIndex((index, at) => {
    const paragraph = paragraphs[index];
    if (at === 0 || paragraph === undefined) return false;
    return paragraph.number !== "" || paragraph.outlineLevel !== null || markersOf(paragraph.text).length > 0;
  });
  return stop === -1 ? title : title.slice(0, stop);
}

function headParagraphs({ motto, star, number, placeDate }: PaperHead): readonly number[] {
  return [...motto, star, number, placeDate].flatMap((line) => (line === null ? [] : [line.paragraph]));
}

/** The rule in the next written paragraph. */
function ruleBelow(document: ReportDocument, last: number | undefined): PaperLine | null {
  if (last === undefined) return null;
  const next = document.paragraphs.slice(last + 1).find(({ text }) => text.trim() !== "");
  const [line] = next === undefined ? [] : linesOfParagraph(document, next.index);
  return line !== undefined && isRule(line.folded) ? line : null;
}

function isRule(folded: string): boolean {
  return /^(?:[-_=~] ?){3,}$/.test(folded);
}
