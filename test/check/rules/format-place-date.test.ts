import { describe, expect, it } from "vitest";
import { formatPlaceDate } from "../../../src/check/rules/format-place-date.ts";
import { CORRECT, ofPaper, type PaperChanges, paperOf } from "../../support/paper.ts";

type Lines = NonNullable<PaperChanges["lines"]>;

function told(kind: "party" | "state", lines: Lines): unknown[] {
  return ofPaper(formatPlaceDate, paperOf(kind, { lines })).map(({ data }) => [data.day, data.month]);
}

describe("format-place-date", () => {
  it.each<[string, "party" | "state", Lines, unknown]>([
    ["a day without zero", "party", { placeDate: { text: "Tân Lập, ngày 5 tháng 02 năm 2028" } }, ["5", ""]],
    ["a month without zero", "state", { placeDate: { text: "Phú Thọ, ngày 12 tháng 1 năm 2028" } }, ["", "1"]],
    ["both", "party", { placeDate: { text: "Tân Lập, ngày 5 tháng 2 năm 2028" } }, ["5", "2"]],
  ])("tells it once: %s", (_, kind, lines, expected) => {
    expect(told(kind, lines)).toEqual([expected]);
  });

  it.each<[string, "party" | "state", Lines]>([
    ["a month from 3 on", "party", { placeDate: { text: "Tân Lập, ngày 05 tháng 3 năm 2028" } }],
    ["more zeros than asked", "party", { placeDate: { text: "Tân Lập, ngày 05 tháng 03 năm 2028" } }],
    ["a date left open", "party", { placeDate: { text: "Tân Lập, ngày …. tháng …. năm 2028" } }],
    ["October and later", "state", { placeDate: { text: "Phú Thọ, ngày 12 tháng 10 năm 2028" } }],
  ])("is silent: %s", (_, kind, lines) => {
    expect(told(kind, lines)).toEqual([]);
  });

  it.each(CORRECT)("is silent on %s", (_, document) => {
    expect(ofPaper(formatPlaceDate, document)).toEqual([]);
  });
});
