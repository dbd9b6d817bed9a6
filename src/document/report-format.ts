/**
 * How a report looks on paper, as plain values: what the writer of blocks and styles turns into WordprocessingML. A
 * format pack of another date or another kind of office is another value of this shape.
 */

export interface ReportFormat {
  readonly font: string;
  /** Language of the text, for Word's proofing tools. */
  readonly language: string;
  /** Millimetres; `header` is the distance of the page number from the top edge. */
  readonly page: {
    readonly width: number;
    readonly height: number;
    readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
    readonly header: number;
  };
  /** Sizes in points. */
  readonly sizes: {
    readonly body: number;
    readonly docType: number;
    readonly table: number;
    readonly pageNumber: number;
  };
  /** Body paragraphs: first-line indent in millimetres, space in points. */
  readonly body: {
    readonly firstLine: number;
    readonly before: number;
    readonly after: number;
    readonly line: LineSpacing;
  };
}

/** `value` is in points, or a multiple of single spacing. */
export interface LineSpacing {
  readonly rule: "exact" | "atLeast" | "multiple";
  readonly value: number;
}

/**
 * Papers of the Party: A4, margins 20-20-30-15 mm, Times New Roman 14, first line 10 mm, 6 pt between paragraphs, lines
 * exactly 18 to 22 pt, page number centred 10 mm from the top edge (Hướng dẫn 36-HD/VPTW, Hướng dẫn 05-HD/VPTW).
 */
export const partyFormat: ReportFormat = {
  font: "Times New Roman",
  language: "vi-VN",
  page: { width: 210, height: 297, margins: { top: 20, bottom: 20, left: 30, right: 15 }, header: 10 },
  sizes: { body: 14, docType: 16, table: 12, pageNumber: 14 },
  body: { firstLine: 10, before: 0, after: 6, line: { rule: "exact", value: 20 } },
};

/** Twentieths of a point, the unit of WordprocessingML lengths (ECMA-376 17.18.81). */
export function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

/** Width of the text between the margins, in twips. */
export function textWidth({ page }: ReportFormat): number {
  return twips(page.width) - twips(page.margins.left) - twips(page.margins.right);
}
