/** The lists of an existing document: an inserted heading that is to be numbered joins the one its neighbours are in. */
import type { ReportDocument } from "../document/document.ts";
import { type Numbering, readNumbering } from "../document/read/numbering.ts";
import { paragraphProperties } from "../document/read/paragraph-properties.ts";
import { NO_STYLES, readStyles, type Style } from "../document/read/styles.ts";
import { wholeNumber } from "../document/read/values.ts";
import type { DocumentSpans } from "../document/read.ts";
import type { NumberingUse } from "../document/write-context.ts";
import type { OfficePackage } from "../ooxml/package.ts";
import { child, NO_ELEMENT, xmlTree } from "../ooxml/xml-tree.ts";
import type { PartNames } from "./part-names.ts";

export interface ListSources {
  readonly pkg: OfficePackage;
  readonly document: ReportDocument;
  readonly spans: DocumentSpans;
  readonly names: PartNames;
}

/**
 * The list and level of the nearest paragraph, at or before `place` first, whose automatic number is of the same form as
 * the marker («III.» like «II.», «2.4.» like «2.3.»); null when no paragraph is numbered so.
 */
export function residentList(marker: string, place: number, sources: ListSources): NumberingUse | null {
  const { paragraphs } = sources.document;
  const form = numberForm(marker);
  const like = paragraphs.filter(({ number }) => number !== "" && numberForm(number) === form);
  const neighbour = like.findLast(({ index }) => index <= place) ?? like[0];
  return neighbour === undefined ? null : listOf(neighbour.index, sources);
}

/** A number with its digits and letters made one: «D.D.» for «2.3.», «R.» for «IV.». */
function numberForm(number: string): string {
  return number
    .replace(/\d+/g, "D")
    .replace(/(?<![\p{L}])[IVXLC]+(?![\p{L}])/gu, "R")
    .replace(/(?<![\p{L}])\p{Ll}(?![\p{L}])/gu, "l")
    .replace(/\s/g, "");
}

/** What the paragraph says itself, else its style or an ancestor of it; the level a list ties to a style counts first. */
function listOf(index: number, { pkg, document, spans, names }: ListSources): NumberingUse | null {
  const span = spans.paragraphs[index];
  if (span === undefined || document.paragraphs[index] === undefined) return null;
  const xml = (pkg.text(pkg.mainDocument) ?? "").slice(span.start, span.end);
  const [paragraph = NO_ELEMENT] = xmlTree(`${names.rootTag}${xml}</${names.root}>`, pkg.mainDocument).children;
  const direct = paragraphProperties(child(paragraph, "w:pPr"));
  const styles = related(pkg, "styles", NO_STYLES, readStyles);
  const chain = styles.chain("paragraph", direct.style);
  const id = direct.list ?? chain.find(({ paragraph }) => paragraph.list !== null)?.paragraph.list ?? "0";
  const numbering = related<Numbering>(pkg, "numbering", new Map(), (text, name) => readNumbering(text, name, styles));
  const level = wholeNumber(direct.listLevel) ?? styleLevel(id, chain, numbering);
  return wholeNumber(id) === null || id === "0" ? null : { id: Number(id), level };
}

function styleLevel(list: string, chain: readonly Style[], numbering: Numbering): number {
  for (const { id, paragraph } of chain) {
    for (const [number, { style }] of numbering.get(list)?.levels ?? []) if (style === id) return number;
    const named = wholeNumber(paragraph.listLevel);
    if (named !== null) return named;
  }
  return 0;
}

function related<T>(pkg: OfficePackage, type: string, none: T, read: (xml: string, name: string) => T): T {
  const [name] = pkg.related(pkg.mainDocument, type);
  const xml = name === undefined ? undefined : pkg.text(name);
  return name === undefined || xml === undefined ? none : read(xml, name);
}
