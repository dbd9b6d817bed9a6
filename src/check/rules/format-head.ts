/**
 * A line that the head of the paper wants is not there: the name of the Party or the State, the issuing body, the star
 * below it, the number, place and date. Told once, with all that is missing.
 *
 * Silent for a draft whose frame is still to come: without a line of a head or of a foot.
 *
 * Note: an office may print its own letterhead.
 */
import { type Citation, citationOf, type FormatPack } from "../../format/format-pack.ts";
import type { PaperHead } from "../../format/paper-head.ts";
import { fold } from "../../text/fold.ts";
import { rule } from "../rule.ts";

export type HeadPart = "motto" | "issuer" | "star" | "number" | "placeDate";

export interface FormatHead {
  readonly missing: readonly HeadPart[];
  /** The lines of the motto as they should read. */
  readonly motto: readonly string[];
  readonly cite: Citation;
}

export const formatHead = rule({
  id: "format-head",
  severity: "note",
  group: "format",
  *check({ paper }) {
    const { pack, frame, isFramed } = paper();
    if (!isFramed) return;
    const missing = missingParts(frame.head, pack);
    if (missing.length === 0) return;
    const { head } = pack;
    const [first = head.number] = head.motto;
    const motto = head.motto.map(({ text }) => text);
    yield { paragraph: firstParagraph(frame.head), data: { missing, motto, cite: citationOf(pack, first) } };
  },
});

function missingParts({ motto, names, star, number, placeDate }: PaperHead, { head }: FormatPack): HeadPart[] {
  const has = (text: string): boolean => motto.some(({ folded }) => folded.replace(/ ?- ?/g, "-") === dashed(text));
  const missing: HeadPart[] = [];
  if (!head.motto.every(({ text }) => has(text))) missing.push("motto");
  if (names.length === 0) missing.push("issuer");
  if (head.issuer.below === "star" && star === null) missing.push("star");
  if (number === null) missing.push("number");
  if (placeDate === null) missing.push("placeDate");
  return missing;
}

function dashed(text: string): string {
  return fold(text).replace(/ ?- ?/g, "-");
}

function firstParagraph({ motto, names, number, placeDate }: PaperHead): number | null {
  const lines = [...motto, ...names, number, placeDate].flatMap((line) => (line === null ? [] : [line.paragraph]));
  return lines.length === 0 ? null : Math.min(...lines);
}
