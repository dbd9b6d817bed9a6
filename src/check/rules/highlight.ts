/**
 * Text is highlighted in colour, usually to come back to it. Told once for paragraphs in a row.
 *
 * Silent for highlighted spaces and for the colours of paper (white, none).
 *
 * Warning: the words are the report's own, only the colour must go.
 */
import type { Run } from "../../document/document.ts";
import { markedStretches } from "../marked-stretches.ts";
import { rule } from "../rule.ts";

export interface Highlight {
  readonly text: string;
  readonly colour: string;
  /** Paragraphs in a row. */
  readonly paragraphs: number;
}

export const highlight = rule({
  id: "highlight",
  severity: "warning",
  group: "beforeSending",
  *check({ document }) {
    for (const { paragraph, text, paragraphs, run } of markedStretches(document, isHighlighted)) {
      const data: Highlight = { text, colour: run.highlight ?? "", paragraphs };
      yield { paragraph, excerpt: text, data };
    }
  },
});

const PAPER: ReadonlySet<string> = new Set(["white", "none", "auto", "clear", "nil", "ffffff"]);

function isHighlighted({ highlight: colour, text }: Run): boolean {
  return colour !== null && !PAPER.has(colour.toLowerCase()) && text.trim() !== "";
}
