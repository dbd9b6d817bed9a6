/**
 * A report of several pages without page numbers, or with numbers where the format pack does not want them: at the
 * foot of the page, out of the middle, on the first page, too near the edge.
 *
 * Silent for a report that may be one page long, and where the host could not show headers.
 *
 * Note: nothing of the report is lost.
 */
import type { ReportDocument, Story } from "../../document/document.ts";
import { type Citation, citationOf } from "../../format/format-pack.ts";
import { isSeen } from "../form/text-fault.ts";
import { rule } from "../rule.ts";

export interface FormatPageNumber {
  readonly faults: readonly ("none" | "atFoot" | "notCentred" | "onFirstPage" | "edge")[];
  /** Millimetres from the edge, as it is and as wanted; null where the pack does not say. */
  readonly edge: { readonly is: number; readonly wanted: number } | null;
  readonly cite: Citation;
}

/** Characters of the main text that surely fill more than a page. */
const SURELY_TWO_PAGES = 4000;
const TOLERANCE = 2;

export const formatPageNumber = rule({
  id: "format-page-number",
  severity: "note",
  group: "format",
  *check({ document, paper }) {
    if (!isSeen(document, "headers") || !isSeen(document, "pages") || !isLong(document)) return;
    const { pack } = paper();
    const { header } = pack.pageNumber;
    const [page] = document.pages;
    const edge = header === null || page === undefined ? null : { is: page.header, wanted: header };
    const faults = faultsOf(document, edge);
    if (faults.length > 0) yield { paragraph: null, data: { faults, edge, cite: citationOf(pack, pack.pageNumber) } };
  },
});

function faultsOf({ stories, pages }: ReportDocument, edge: FormatPageNumber["edge"]): FormatPageNumber["faults"] {
  const numbered = stories.filter(({ pageNumber }) => pageNumber !== undefined);
  const onMost = numbered.filter(({ pages: which }) => which !== "first");
  if (onMost.length === 0) return ["none"];
  const atTop = onMost.filter(({ kind }) => kind === "header");
  const faults: FormatPageNumber["faults"][number][] = [];
  if (atTop.length === 0) faults.push("atFoot");
  if (onMost.some(({ pageNumber }) => pageNumber !== "center")) faults.push("notCentred");
  if (pages[0]?.titlePage !== true || numbered.some(isFirst)) faults.push("onFirstPage");
  if (atTop.length > 0 && edge !== null && Math.abs(edge.is - edge.wanted) > TOLERANCE) faults.push("edge");
  return faults;
}

function isFirst({ pages }: Story): boolean {
  return pages === "first";
}

function isLong({ paragraphs }: ReportDocument): boolean {
  let length = 0;
  for (const { text } of paragraphs) {
    length += text.length;
    if (length > SURELY_TWO_PAGES) return true;
  }
  return false;
}
