/**
 * The tone of oa, oe, uy is spelled in two ways in one report: «cấp ủy» here, «đảng uỷ» there. Told once, at the first
 * word of the rarer spelling.
 *
 * Silent for names and quotations, which are spelled as they are, and for words with one spelling only («quý», «hoàn»).
 *
 * Note: both spellings are right, one of them is to be kept throughout.
 */
import { toneWordsIn } from "../../text/tone-spelling.ts";
import { rule } from "../rule.ts";

export interface SpellingMixed {
  /** How often each spelling stands, and its first word in lower case: `main` «uỷ», `first` «ủy». */
  readonly main: { readonly count: number; readonly word: string };
  readonly first: { readonly count: number; readonly word: string };
}

interface Tally {
  count: number;
  readonly word: string;
  readonly paragraph: number;
}

export const spellingMixed = rule({
  id: "spelling-mixed",
  severity: "note",
  group: "format",
  *check({ document }) {
    const tallies = new Map<"main" | "first", Tally>();
    for (const { index, text } of document.paragraphs) {
      for (const { style, text: word } of toneWordsIn(text)) {
        const tally = tallies.get(style);
        if (tally === undefined) tallies.set(style, { count: 1, word, paragraph: index });
        else tally.count += 1;
      }
    }
    const main = tallies.get("main");
    const first = tallies.get("first");
    if (main === undefined || first === undefined) return;
    const { word, paragraph } = main.count < first.count ? main : first;
    const data: SpellingMixed = {
      main: { count: main.count, word: main.word.toLocaleLowerCase("vi") },
      first: { count: first.count, word: first.word.toLocaleLowerCase("vi") },
    };
    yield { paragraph, excerpt: word, data };
  },
});
