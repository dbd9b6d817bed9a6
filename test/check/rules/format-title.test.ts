import { describe, expect, it } from "vitest";
import { formatTitle } from "../../../src/check/rules/format-title.ts";
import { CORRECT, ofPaper, type PaperChanges, paperOf } from "../../support/paper.ts";

type Lines = NonNullable<PaperChanges["lines"]>;

function told(kind: "party" | "state", lines: Lines): unknown[] {
  return ofPaper(formatTitle, paperOf(kind, { lines })).map(({ data }) =>
    data.lines.map(
      ({ line, faults }) =>
        `${line} ${faults.map((fault) => (fault.what === "size" ? fault.is : `${fault.wanted ? "" : "not "}${fault.what}`)).join(" ")}`,
    ),
  );
}

describe("format-title", () => {
  it.each<[string, "party" | "state", Lines, unknown]>([
    ["a small type line", "party", { docType: { text: "BÁO CÁO", run: { bold: true, size: 14 } } }, ["docType 14"]],
    ["a type line in small letters", "state", { docType: { text: "Báo cáo", run: { bold: true } } }, ["docType caps"]],
    ["a light subject", "party", { subject: { text: "Sơ kết giữa nhiệm kỳ" } }, ["subject bold"]],
    [
      "a subject in capitals",
      "party",
      { subject: { text: "SƠ KẾT GIỮA NHIỆM KỲ", run: { bold: true } } },
      ["subject not caps"],
    ],
  ])("tells it once: %s", (_, kind, lines, expected) => {
    expect(told(kind, lines)).toEqual([expected]);
  });

  it.each<[string, "party" | "state", Lines]>([
    ["a note in brackets", "party", { subject: { text: "(Trình Đại hội Chi bộ lần thứ X)", run: { italic: true } } }],
    ["the lesser size of a range", "state", { docType: { text: "BÁO CÁO", run: { bold: true, size: 13 } } }],
    ["no title", "party", { docType: null, subject: null, rule: null }],
  ])("is silent: %s", (_, kind, lines) => {
    expect(told(kind, lines)).toEqual([]);
  });

  it.each(CORRECT)("is silent on %s", (_, document) => {
    expect(ofPaper(formatTitle, document)).toEqual([]);
  });
});
