/** One spelling of the tone through a whole document, as edits for the host to make. */
import type { ReportDocument } from "../document/document.ts";
import type { Edit } from "../document/edits.ts";
import { type ToneStyle, type ToneWord, toneSpelled, toneWordsIn } from "../text/tone-spelling.ts";

/** One edit a word spelled otherwise, in the order of the text; names, quotations and figures are never touched. */
export function spellingEdits({ paragraphs }: ReportDocument, style: ToneStyle): readonly Edit[] {
  return paragraphs.flatMap(({ index, text }) =>
    toneWordsIn(text)
      .filter((word) => word.style !== style)
      .map((word) => editOf(index, text, word, style)),
  );
}

/** An edit names the first occurrence of its words: what stands in front is counted in until it does. */
function editOf(paragraph: number, text: string, { text: word, start, end }: ToneWord, style: ToneStyle): Edit {
  let from = start;
  while (from > 0 && text.indexOf(text.slice(from, end)) !== from) from = text.lastIndexOf(" ", from - 2) + 1;
  const lead = text.slice(from, start);
  return { type: "replaceText", paragraph, before: lead + word, after: lead + toneSpelled(word, style) };
}
