/** The annexes and data tables a report has. */
import type { ReportDocument, Table } from "../document/document.ts";
import { foldedParagraphs } from "../document/folded-paragraphs.ts";
import { annexHeadingLabel } from "../text/annex-words.ts";
import { opensFoot } from "../text/closing-words.ts";
import { fold } from "../text/fold.ts";

export interface Annex {
  readonly paragraph: number;
  /** «1», «ii»; "" for the only one. */
  readonly label: string;
}

const LONGEST_HEADING = 120;
const MAY_OPEN = /^[\s"“«*]*[PpBb]/;

/** The annexes by their headings, in order; a mention inside a table is none. */
export function annexesOf(document: ReportDocument): readonly Annex[] {
  const folded = foldedParagraphs(document);
  return document.paragraphs.flatMap(({ index, text, cell }) => {
    if (cell !== null || text.length > LONGEST_HEADING || !MAY_OPEN.test(text)) return [];
    const label = annexHeadingLabel(folded(index));
    return label === null ? [] : [{ paragraph: index, label }];
  });
}

/** Tables that hold data: two rows and two columns or more, and neither letterhead nor signature. */
export function dataTables({ tables }: ReportDocument, from: number): readonly Table[] {
  return tables.filter(({ rows, paragraph, within }) => {
    if (paragraph < from || within !== null || rows.length < 2) return false;
    if (!rows.some((row) => row.length > 1)) return false;
    return !rows.some((row) => row.some(({ text }) => opensFoot(fold(text.slice(0, LONGEST_HEADING)))));
  });
}
