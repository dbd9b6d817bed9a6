/** Stretches of text of a certain look, one for paragraphs in a row. */
import type { ReportDocument, Run } from "../document/document.ts";

export interface MarkedStretch {
  /** The first paragraph. */
  readonly paragraph: number;
  /** The marked text of that paragraph, up to the first run that is not marked. */
  readonly text: string;
  /** How many paragraphs in a row have such text. */
  readonly paragraphs: number;
  /** The first run. */
  readonly run: Run;
}

/** The stretches of a document's main text whose runs have the look asked for, in order. */
export function markedStretches(document: ReportDocument, isMarked: (run: Run) => boolean): readonly MarkedStretch[] {
  const found: MarkedStretch[] = [];
  let last = -2;
  for (const { index, runs } of document.paragraphs) {
    const first = runs.findIndex(isMarked);
    const run = runs[first];
    if (run === undefined) continue;
    const previous = found.at(-1);
    if (previous !== undefined && last === index - 1) {
      found[found.length - 1] = { ...previous, paragraphs: previous.paragraphs + 1 };
    } else {
      const rest = runs.slice(first);
      const end = rest.findIndex((one) => !isMarked(one));
      const text = (end === -1 ? rest : rest.slice(0, end)).map((one) => one.text).join("");
      found.push({ paragraph: index, text: text.trim(), paragraphs: 1, run });
    }
    last = index;
  }
  return found;
}
