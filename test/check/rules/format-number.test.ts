import { describe, expect, it } from "vitest";
import { formatNumber } from "../../../src/check/rules/format-number.ts";
import { CORRECT, ofPaper, type PaperChanges, paperOf } from "../../support/paper.ts";

type Lines = NonNullable<PaperChanges["lines"]>;

function told(kind: "party" | "state", lines: Lines): unknown[] {
  return ofPaper(formatNumber, paperOf(kind, { lines })).map(({ data, fix }) => [
    data.faults,
    fix?.type === "replaceText" ? fix.after : null,
  ]);
}

describe("format-number", () => {
  it.each<[string, "party" | "state", Lines, unknown]>([
    ["a colon", "party", { number: { text: "Số: 15-BC/CB" } }, [["colon"], "Số 15-BC/CB"]],
    ["no colon", "state", { number: { text: "Số 15/BC-SGDĐT", run: { size: 13 } } }, [["noColon"], "Số: 15/BC-SGDĐT"]],
    ["no zero, which is never written for the user", "party", { number: { text: "Số 5-BC/CB" } }, [["zero"], null]],
    ["spaces", "party", { number: { text: "Số 52 -BC/CB" } }, [["space"], "Số 52-BC/CB"]],
    ["spaces in the code", "state", { number: { text: "Số: 15/BC - SGDĐT" } }, [["space"], "Số: 15/BC-SGDĐT"]],
    ["the sign of the State", "party", { number: { text: "Số 15/BC-CB" } }, [["joint"], null]],
    ["all of it", "party", { number: { text: "Số: 5 - BC/CB" } }, [["colon", "zero", "space"], "Số 5-BC/CB"]],
    ["decomposed", "party", { number: { text: "Số: 15-BC/CB".normalize("NFD") } }, [["colon"], "Số 15-BC/CB"]],
  ])("tells it once: %s", (_, kind, lines, expected) => {
    expect(told(kind, lines)).toEqual([expected]);
  });

  it.each<[string, "party" | "state", Lines]>([
    ["a number still open", "party", { number: { text: "Số: …-BC/CB" } }],
    ["a code with a year", "state", { number: { text: "Số: 203/2025/QH15" } }],
    ["a number beyond nine", "party", { number: { text: "Số 127-QĐ/TW" } }],
    ["no number", "party", { number: null }],
  ])("is silent: %s", (_, kind, lines) => {
    expect(told(kind, lines)).toEqual([]);
  });

  it.each(CORRECT)("is silent on %s", (_, document) => {
    expect(ofPaper(formatNumber, document)).toEqual([]);
  });
});
