/** Where a report numbers its own congress otherwise than it does elsewhere: «lần thứ VI» for «lần thứ VII». */
import { areOfOneBody, type CongressReading, congressesIn, NUMBERED } from "../text/congresses.ts";
import type { ReportFrame } from "./report-frame.ts";
import type { CheckContext } from "./rule.ts";

export interface OtherNumber {
  readonly paragraph: number;
  readonly reading: CongressReading;
  /** As the report numbers it elsewhere. */
  readonly own: string;
  readonly where: "title" | "text" | "closing";
}

interface Mention {
  readonly paragraph: number;
  readonly reading: CongressReading;
}

/**
 * The mentions that differ from the title's, of the same body and the same term; in the closing sentence, which speaks of
 * nothing else, without a term too. Where all the others agree against the title, the title. Earlier congresses, with
 * their terms or without, are left alone.
 */
export function* otherNumbers(frame: ReportFrame, { document, folded }: CheckContext): Generator<OtherNumber> {
  const line = (index: number): string => document.paragraphs[index]?.text ?? "";
  const [titled, ...more] = congressesIn(frame.title.map(line).join(" "));
  const title = frame.title.findLast((index) => folded(index).includes(NUMBERED));
  if (titled === undefined || title === undefined || more.length > 0) return;
  const isOwn = ({ paragraph, reading }: Mention): boolean =>
    areOfOneBody(titled, reading) && (sameTerm(titled, reading) || saysNoTerm(reading, frame.closing, paragraph));
  const mentions = document.paragraphs
    .slice((frame.title.at(-1) ?? -1) + 1)
    .filter(({ index }) => folded(index).includes(NUMBERED))
    .flatMap(({ index, text }) => congressesIn(text).map((reading): Mention => ({ paragraph: index, reading })))
    .filter(isOwn);
  const others = mentions.filter(({ reading }) => reading.number !== titled.number);
  const [first] = others;
  if (first === undefined) return;
  const agree = others.every(({ reading }) => reading.number === first.reading.number);
  if (others.length === mentions.length && others.length > 1 && agree) {
    yield { paragraph: title, reading: titled, own: first.reading.numeral, where: "title" };
    return;
  }
  for (const { paragraph, reading } of others) {
    const where = frame.closing.includes(paragraph) ? "closing" : "text";
    yield { paragraph, reading, own: titled.numeral, where };
  }
}

function sameTerm({ term: one }: CongressReading, { term: other }: CongressReading): boolean {
  return one !== null && other !== null && one.from === other.from && one.to === other.to;
}

function saysNoTerm({ term }: CongressReading, closing: readonly number[], paragraph: number): boolean {
  return term === null && closing.includes(paragraph);
}
