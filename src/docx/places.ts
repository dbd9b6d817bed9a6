/** Finding the paragraph again that was seen before, in the text as it is now. */
import type { Paragraph } from "../document/document.ts";
import { HostFault } from "../document/host.ts";

export interface Seen {
  /** The index it had when it was seen. */
  readonly index: number;
  readonly text: string;
  /** Where it should be by now; null when it has gone or nothing is known of it. */
  readonly now: number | null;
}

/** The index of a paragraph that was seen: where it should be, or the nearest of the same text. Throws placeGone. */
export function placeOf({ index, text, now }: Seen, paragraphs: readonly Paragraph[]): number {
  const wanted = textKey(text);
  const reads = (paragraph: Paragraph | undefined) => paragraph !== undefined && textKey(paragraph.text) === wanted;
  if (now !== null && reads(paragraphs[now])) return now;
  const near = now ?? index;
  const [found] = paragraphs.filter(reads).sort((a, b) => Math.abs(a.index - near) - Math.abs(b.index - near));
  if (found === undefined) throw new HostFault("placeGone", text);
  return found.index;
}

/** Texts that differ in blanks or Unicode form only are the same. */
function textKey(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}
