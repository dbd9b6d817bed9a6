/**
 * The paper is not A4, or a margin is outside what the format pack gives. Told once, for the first section of the
 * document that differs. Landscape pages hold wide tables, and only their size is looked at.
 *
 * Silent where the host could not show the pages.
 *
 * Note: the office that prints it may have its reasons.
 */
import type { PageSetup } from "../../document/document.ts";
import { type Citation, citationOf, type FormatPack, type Range } from "../../format/format-pack.ts";
import { isSeen } from "../form/text-fault.ts";
import { rule } from "../rule.ts";

export interface FormatPage {
  /** Millimetres; null where the paper is right. */
  readonly paper: { readonly width: number; readonly height: number } | null;
  readonly margins: readonly { readonly side: Side; readonly is: number; readonly wanted: Range }[];
  readonly cite: Citation;
}

type Side = "top" | "bottom" | "left" | "right";

const SIDES: readonly Side[] = ["top", "bottom", "left", "right"];

/** Millimetres that printers and rounding may take. */
const TOLERANCE = 1;

export const formatPage = rule({
  id: "format-page",
  severity: "note",
  group: "format",
  *check({ document, paper }) {
    if (!isSeen(document, "pages")) return;
    const { pack } = paper();
    for (const page of document.pages) {
      const data = faultsOf(page, pack);
      if (data === null) continue;
      yield { paragraph: null, data };
      return;
    }
  },
});

function faultsOf({ width, height, landscape, margins }: PageSetup, pack: FormatPack): FormatPage | null {
  const wanted = pack.page;
  const sides = [width, height].sort((a, b) => a - b);
  const isPaper =
    near(sides[0] ?? 0, [wanted.width, wanted.width]) && near(sides[1] ?? 0, [wanted.height, wanted.height]);
  const wrong =
    landscape || width > height
      ? []
      : SIDES.filter((side) => !near(margins[side], wanted[side])).map((side) => ({
          side,
          is: margins[side],
          wanted: wanted[side],
        }));
  if (isPaper && wrong.length === 0) return null;
  return { paper: isPaper ? null : { width, height }, margins: wrong, cite: citationOf(pack, wanted) };
}

function near(length: number, [from, to]: Range): boolean {
  return length >= from - TOLERANCE && length <= to + TOLERANCE;
}
