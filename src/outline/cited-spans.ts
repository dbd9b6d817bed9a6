/** Citations of numbered documents: their dates, terms and names are history and stay whatever term is filled in. */
import { citationsIn } from "../text/citations.ts";
import { CITATION_SUBJECT } from "../text/field-words.ts";

export interface Span {
  readonly start: number;
  readonly end: number;
}

const WINDOW = 800;

/**
 * The stretches of a text that cite a numbered document, from its number to the end of its date, issuer and subject:
 * «44-KL/ĐUK ngày 26-10-2016 về “… giai đoạn 2016 – 2020”».
 */
export function citedSpans(text: string): readonly Span[] {
  return citationsIn(text).map(({ start, end }) => {
    const subject = CITATION_SUBJECT.exec(text.slice(end, end + WINDOW));
    return { start, end: end + (subject?.[0].length ?? 0) };
  });
}

/** Whether a stretch touches one of the spans. */
export function isWithin(spans: readonly Span[], { start, end }: Span): boolean {
  return spans.some((span) => start < span.end && end > span.start);
}
