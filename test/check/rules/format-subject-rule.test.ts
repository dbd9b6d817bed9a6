import { describe, expect, it } from "vitest";
import { formatSubjectRule } from "../../../src/check/rules/format-subject-rule.ts";
import { CORRECT, ofPaper, type PaperChanges, paperOf } from "../../support/paper.ts";

type Lines = NonNullable<PaperChanges["lines"]>;

function told(kind: "party" | "state", lines: Lines): unknown[] {
  return ofPaper(formatSubjectRule, paperOf(kind, { lines })).map(({ data, fix }) => [
    data.is,
    fix?.type === "replaceText" ? fix.after : null,
  ]);
}

describe("format-subject-rule", () => {
  it.each<[string, "party" | "state", Lines, unknown]>([
    ["no line", "party", { rule: null }, ["", null]],
    ["a longer line", "party", { rule: { text: "------------" } }, ["------------", "-----"]],
    ["other dashes", "party", { rule: { text: "–––––" } }, ["–––––", "-----"]],
  ])("tells it once: %s", (_, kind, lines, expected) => {
    expect(told(kind, lines)).toEqual([expected]);
  });

  it.each<[string, "party" | "state", Lines]>([
    ["a State paper, whose rule is drawn", "state", {}],
    ["a line typed in a State paper", "state", { rule: { text: "-------" } }],
    ["no subject", "party", { subject: null, rule: null }],
    [
      "the line in the subject's own paragraph",
      "party",
      { subject: { text: "Sơ kết giữa nhiệm kỳ\n-----", run: { bold: true } }, rule: null },
    ],
  ])("is silent: %s", (_, kind, lines) => {
    expect(told(kind, lines)).toEqual([]);
  });

  it.each(CORRECT)("is silent on %s", (_, document) => {
    expect(ofPaper(formatSubjectRule, document)).toEqual([]);
  });
});
