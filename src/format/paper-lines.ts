/**
 * Lines of print in the frame of a paper: what a reader takes for a line, whatever paragraphs, cells and tabs it is
 * made of.
 */
import type { ReportDocument, Run } from "../document/document.ts";
import { fold } from "../text/fold.ts";
import { LINE_PARTS } from "../text/frame-words.ts";

export interface PaperLine {
  /** Index of the paragraph that holds the line. */
  readonly paragraph: number;
  /** As typed, without blanks at its ends. */
  readonly text: string;
  readonly folded: string;
  /** Offsets in the paragraph's text. */
  readonly start: number;
  readonly end: number;
}

/** The lines of a paragraph, in order, blank ones left out. */
export function linesOfParagraph({ paragraphs }: ReportDocument, paragraph: number): readonly PaperLine[] {
  const text = paragraphs[paragraph]?.text ?? "";
  const lines: PaperLine[] = [];
  let from = 0;
  const add = (to: number): void => {
    const part = text.slice(from, to);
    const start = from + part.length - part.trimStart().length;
    const line = part.trim();
    if (line !== "") lines.push({ paragraph, text: line, folded: fold(line), start, end: start + line.length });
  };
  for (const match of text.matchAll(LINE_PARTS)) {
    add(match.index);
    from = match.index + match[0].length;
  }
  add(text.length);
  return lines;
}

/** What a line looks like as a whole; `null` where it is mixed, or nothing says. */
export interface LineLook {
  readonly size: number | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline: boolean | null;
  /** Shown in capitals whatever was typed. */
  readonly caps: boolean | null;
}

/** The look of the line's letters; blanks do not count. */
export function lookOf({ paragraphs }: ReportDocument, { paragraph, start, end }: PaperLine): LineLook {
  const runs: Run[] = [];
  let at = 0;
  for (const run of paragraphs[paragraph]?.runs ?? []) {
    const shown = run.text.slice(Math.max(0, start - at), Math.max(0, end - at));
    if (shown.trim() !== "") runs.push(run);
    at += run.text.length;
  }
  return {
    size: same(runs, (run) => run.size),
    bold: same(runs, (run) => run.bold),
    italic: same(runs, (run) => run.italic),
    underline: same(runs, (run) => run.underline),
    caps: same(runs, (run) => run.caps),
  };
}

function same<T>(runs: readonly Run[], of: (run: Run) => T | null): T | null {
  const [first] = runs;
  if (first === undefined) return null;
  const value = of(first);
  return runs.every((run) => of(run) === value) ? value : null;
}
