/**
 * Text is formatted as hidden: the writer does not see it, the receiver may. Told once for paragraphs in a row.
 *
 * Silent for hidden spaces and for hidden marks without letters or figures, which programs leave behind.
 *
 * Warning: some of it is left by conversion and harmless, and the words let the writer judge.
 */
import type { Run } from "../../document/document.ts";
import { markedStretches } from "../marked-stretches.ts";
import { rule } from "../rule.ts";

export interface HiddenText {
  readonly text: string;
  /** Paragraphs in a row. */
  readonly paragraphs: number;
}

export const hiddenText = rule({
  id: "hidden-text",
  severity: "warning",
  group: "beforeSending",
  *check({ document }) {
    for (const { paragraph, text, paragraphs } of markedStretches(document, isHidden)) {
      const data: HiddenText = { text, paragraphs };
      yield { paragraph, excerpt: text, data };
    }
  },
});

function isHidden({ hidden, text }: Run): boolean {
  return hidden && /[\p{L}\p{N}]/u.test(text);
}
