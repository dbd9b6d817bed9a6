import { describe, expect, it } from "vitest";
import { trackedChanges } from "../../../src/check/rules/tracked-changes.ts";
import type { Revision } from "../../../src/document/document.ts";
import { withRuns } from "../../support/looks.ts";
import { observed, said } from "../../support/observed.ts";

const TEXT = "Chi bộ có 12 đảng viên.\nTrong đó có 03 nữ.";

function revision(kind: Revision["kind"], paragraph: number, author = "Lan"): Revision {
  return { kind, paragraph, author, text: kind === "format" ? "" : "12" };
}

describe("tracked-changes", () => {
  it("tells all changes once, at the first, with their number and authors", () => {
    const revisions = [
      revision("deletion", 1),
      revision("insertion", 1),
      revision("insertion", 3, "Minh"),
      revision("moveFrom", 4),
      revision("moveTo", 5),
      revision("format", 5, " "),
    ];
    expect(observed(trackedChanges, TEXT, { document: { revisions } })).toEqual([
      {
        paragraph: 1,
        data: { insertions: 3, deletions: 2, formats: 1, paragraphs: 4, authors: ["Lan", "Minh"] },
      },
    ]);
  });

  it("only warns of changes of format", () => {
    const revisions = [revision("format", 0), revision("format", 1)];
    expect(said(trackedChanges, TEXT, { document: { revisions } })).toEqual(["0 warning"]);
  });

  it.each([
    ["no changes", TEXT, {}],
    ["a comment", TEXT, { comments: [{ paragraph: 0, author: "Lan", text: "Xem lại." }] }],
    ["underlined words", "x", withRuns({ text: "Chi bộ có " }, { text: "12 đảng viên", underline: true })],
    ["words in red", "x", withRuns({ text: "Chi bộ có 12 đảng viên", color: "FF0000" })],
    ["highlighted words", "{hi}Chi bộ có 12 đảng viên.", {}],
    ["words about changes", "Chi bộ đã sửa đổi, bổ sung quy chế; xóa tên 01 đảng viên.", {}],
  ])("is silent: %s", (_, source, document) => {
    expect(said(trackedChanges, source, { document })).toEqual([]);
  });
});
