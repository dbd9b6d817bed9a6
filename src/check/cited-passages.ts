/** Every citation of a report with the passage it stands in, read once for the rules that ask. */
import type { ReportDocument } from "../document/document.ts";
import { memoized } from "../document/memoized.ts";
import { type Citation, citationsIn } from "../text/citations.ts";
import { type Passage, passagesOf } from "./passages.ts";

export interface Mention {
  readonly passage: Passage;
  readonly citation: Citation;
}

/** In the order of passages.ts. */
export const citedPassages: (document: ReportDocument) => readonly Mention[] = memoized((document) => {
  const mentions: Mention[] = [];
  for (const passage of passagesOf(document)) {
    for (const citation of citationsIn(passage.text)) mentions.push({ passage, citation });
  }
  return mentions;
});
