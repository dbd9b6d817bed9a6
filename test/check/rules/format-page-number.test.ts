import { describe, expect, it } from "vitest";
import { formatPageNumber } from "../../../src/check/rules/format-page-number.ts";
import type { PageSetup, Story } from "../../../src/document/document.ts";
import { CORRECT, LONG, ofPaper, paperOf } from "../../support/paper.ts";
import { report } from "../../support/report.ts";

const [PAGE] = report("").pages as readonly [PageSetup];
const header = (rest: Partial<Story> = {}): Story => ({ kind: "header", text: "2", paragraph: null, ...rest });
const NUMBER = header({ pageNumber: "center" });

function told(kind: "party" | "state", stories: readonly Story[], page: Partial<PageSetup> = {}, body = LONG) {
  const document = paperOf(kind, { body, document: { stories, pages: [{ ...PAGE, ...page }] } });
  return ofPaper(formatPageNumber, document).flatMap(({ data }) => data.faults);
}

describe("format-page-number", () => {
  it.each<[string, "party" | "state", readonly Story[], Partial<PageSetup>, readonly string[]]>([
    ["no number at all", "party", [], {}, ["none"]],
    ["a header without one", "state", [header({ text: "DỰ THẢO" })], {}, ["none"]],
    ["on the first page alone", "party", [header({ pages: "first", pageNumber: "center" })], {}, ["none"]],
    ["at the foot", "party", [header({ kind: "footer", pageNumber: "center" })], {}, ["atFoot"]],
    ["at the right", "state", [header({ pageNumber: "right" })], {}, ["notCentred"]],
    ["on the first page too", "party", [NUMBER], { titlePage: false }, ["onFirstPage"]],
    [
      "on a first page of its own",
      "party",
      [NUMBER, header({ pages: "first", pageNumber: "center" })],
      {},
      ["onFirstPage"],
    ],
    ["far from the edge", "party", [NUMBER], { header: 12.7 }, ["edge"]],
    [
      "all of it",
      "party",
      [header({ kind: "footer", pageNumber: "right" })],
      { titlePage: false },
      ["atFoot", "notCentred", "onFirstPage"],
    ],
  ])("tells it once: %s", (_, kind, stories, page, expected) => {
    expect(told(kind, stories, page)).toEqual(expected);
  });

  it("is silent where a State paper's number stands at any distance", () => {
    expect(told("state", [NUMBER], { header: 12.7 })).toEqual([]);
  });

  it("is silent on a report that may be one page long", () => {
    expect(told("party", [], {}, LONG.slice(0, 10))).toEqual([]);
  });

  it.each(CORRECT)("is silent on %s", (_, document) => {
    expect(ofPaper(formatPageNumber, document)).toEqual([]);
  });
});
