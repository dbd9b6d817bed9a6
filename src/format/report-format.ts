/** A format pack as what the writer of blocks needs. */
import type { ReportFormat } from "../document/report-format.ts";
import type { FormatPack, Range } from "./format-pack.ts";

/** What offices take where a pack leaves a range, or says nothing. */
const USUAL_SIZE = 14;
const TABLE_SIZE = 12;
const USUAL_HEADER = 10;

/** Where a pack leaves a range: the least margins, body text of 14 pt, lines in the middle of the range or single. */
export function reportFormat({ font, page, pageNumber, title, text }: FormatPack): ReportFormat {
  const { top, bottom, left, right, width, height } = page;
  return {
    font: font.name,
    language: "vi-VN",
    page: {
      width,
      height,
      margins: { top: least(top), bottom: least(bottom), left: least(left), right: least(right) },
      header: pageNumber.header ?? USUAL_HEADER,
    },
    sizes: {
      body: Math.min(most(text.size), USUAL_SIZE),
      docType: most(title.docType.size),
      table: TABLE_SIZE,
      pageNumber: most(pageNumber.size),
    },
    body: {
      firstLine: least(text.firstLine),
      before: 0,
      after: text.between,
      line: { rule: text.line.rule, value: text.line.rule === "exact" ? middle(text.line) : text.line.from },
    },
  };
}

function least([from]: Range): number {
  return from;
}

function most([, to]: Range): number {
  return to;
}

function middle({ from, to }: { readonly from: number; readonly to: number }): number {
  return (from + to) / 2;
}
