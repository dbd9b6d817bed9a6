/** Where in the text of a main part new blocks go so that nothing that stands there is torn apart. */
import type { ReportDocument } from "../document/document.ts";
import type { DocumentSpans } from "../document/read.ts";
import { elementEnd, startTag } from "../ooxml/xml-cutting.ts";
import type { Wrapper } from "./body-wrappers.ts";

export interface InsertionPoint {
  readonly offset: number;
  /**
   * The section properties of the paragraph in front, where that paragraph ends a section of the document: they move to
   * an empty paragraph behind the new blocks, as they do when one types on at that place in Word.
   */
  readonly section: { readonly start: number; readonly end: number } | null;
}

export interface MainText {
  readonly xml: string;
  readonly document: ReportDocument;
  readonly spans: DocumentSpans;
  readonly wrappers: readonly Wrapper[];
}

/**
 * The point after paragraph `after` (-1: before the first; null: the end of the text). It is outside tables; outside
 * content controls that end with the paragraph or take no further blocks; and inside its section of the document: an
 * empty paragraph that only carries a section break stays behind it.
 */
export function insertionPoint(after: number | null, text: MainText): InsertionPoint {
  const { spans, document } = text;
  const span = after === null ? undefined : spans.paragraphs[Math.max(after, 0)];
  if (span === undefined) return { offset: spans.textEnd ?? text.xml.length, section: null };
  if (after === -1) return { offset: span.blockStart, section: null };
  const section = sectionBreak(text.xml, span.start, span.end);
  const empty = (document.paragraphs[after ?? 0]?.text ?? "").trim() === "";
  if (section !== null && empty) return { offset: outside(span.start, span, text), section: null };
  return { offset: outside(span.end, span, text), section };
}

/** `offset`, moved behind the wrappers around the span that must not be entered. */
function outside(offset: number, span: { readonly start: number; readonly end: number }, text: MainText): number {
  const around = text.wrappers.filter(({ start, end }) => start <= span.start && span.end <= end);
  let place = offset;
  const table = around.find(({ kind }) => kind === "table");
  if (table !== undefined) place = table.end;
  for (const wrapper of around.toReversed()) {
    if (wrapper.end <= place || (table !== undefined && wrapper.start > table.start)) continue;
    const goesOn = text.spans.paragraphs.some(({ start }) => start >= place && start < wrapper.end);
    if (goesOn && wrapper.open) break;
    place = wrapper.end;
  }
  return place;
}

/** The `w:sectPr` in the properties of a paragraph, or null. */
function sectionBreak(xml: string, start: number, end: number): InsertionPoint["section"] {
  const properties = childTag(xml, startTag(xml, start)?.end ?? end, end, "pPr");
  if (properties === null) return null;
  const at = properties.tag.end;
  const found = /<(?:[^\s/>:]+:)?sectPr[\s/>]/.exec(xml.slice(at, properties.end));
  if (found === null || properties.tag.closed) return null;
  const begin = at + found.index;
  const tag = startTag(xml, begin);
  return tag === null ? null : { start: begin, end: tag.closed ? tag.end : elementEnd(xml, tag) };
}

/** The element of this local name that begins at `at`, blanks and comments apart. */
function childTag(xml: string, at: number, limit: number, name: string) {
  const begin = /^(?:\s|<!--[\s\S]*?-->)*/.exec(xml.slice(at, limit))?.[0].length ?? 0;
  const tag = startTag(xml, at + begin);
  if (tag === null || tag.name.replace(/^.*:/, "") !== name) return null;
  return { tag, end: tag.closed ? tag.end : elementEnd(xml, tag) };
}
