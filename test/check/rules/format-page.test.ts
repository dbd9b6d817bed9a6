import { describe, expect, it } from "vitest";
import { formatPage } from "../../../src/check/rules/format-page.ts";
import type { PageSetup } from "../../../src/document/document.ts";
import { CORRECT, ofPaper, paperOf } from "../../support/paper.ts";
import { report } from "../../support/report.ts";

const [A4] = report("").pages as readonly [PageSetup];
const LETTER = { width: 215.9, height: 279.4 };
const INCH = { top: 25.4, bottom: 25.4, left: 25.4, right: 25.4 };
const WIDE = { width: 297, height: 210, landscape: true };

function told(kind: "party" | "state", ...pages: readonly Partial<PageSetup>[]) {
  const document = paperOf(kind, { document: { pages: pages.map((page) => ({ ...A4, ...page })) } });
  return ofPaper(formatPage, document).map(({ data: { paper, margins } }) => [
    paper === null ? "" : `${paper.width} x ${paper.height}`,
    ...margins.map(({ side, is, wanted }) => `${side} ${is} for ${wanted.join("-")}`),
  ]);
}

describe("format-page", () => {
  it.each<["party" | "state", readonly Partial<PageSetup>[], readonly string[]]>([
    [
      "party",
      [{ margins: INCH }],
      ["", "top 25.4 for 20-20", "bottom 25.4 for 20-20", "left 25.4 for 30-30", "right 25.4 for 15-15"],
    ],
    ["party", [{ margins: { ...A4.margins, left: 35 } }], ["", "left 35 for 30-30"]],
    ["party", [LETTER], ["215.9 x 279.4"]],
    ["party", [{}, { margins: { ...A4.margins, top: 10 } }, LETTER], ["", "top 10 for 20-20"]],
    ["state", [{ margins: { ...A4.margins, right: 25 } }], ["", "right 25 for 15-20"]],
    ["state", [{ ...LETTER, landscape: true, width: 279.4, height: 215.9 }], ["279.4 x 215.9"]],
  ])("tells it once: %s %j", (kind, pages, expected) => {
    expect(told(kind, ...pages)).toEqual([expected]);
  });

  it.each<[string, "party" | "state", readonly Partial<PageSetup>[]]>([
    ["what rounding takes", "party", [{ width: 210.01, margins: { top: 20, bottom: 20, left: 30, right: 14.99 } }]],
    ["a wide page for a table, whatever its margins", "party", [{}, { ...WIDE, margins: INCH }]],
    ["the wider margins a State paper may have", "state", [{ margins: { top: 25, bottom: 25, left: 35, right: 20 } }]],
  ])("is silent: %s", (_, kind, pages) => {
    expect(told(kind, ...pages)).toEqual([]);
  });

  it.each(CORRECT)("is silent on %s", (_, document) => {
    expect(ofPaper(formatPage, document)).toEqual([]);
  });
});
