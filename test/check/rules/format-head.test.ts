import { describe, expect, it } from "vitest";
import { formatHead } from "../../../src/check/rules/format-head.ts";
import { CORRECT, ofPaper, type PaperChanges, paperOf } from "../../support/paper.ts";

type Lines = NonNullable<PaperChanges["lines"]>;

function told(kind: "party" | "state", lines: Lines): unknown[] {
  return ofPaper(formatHead, paperOf(kind, { lines })).map(({ data }) => data.missing);
}

describe("format-head", () => {
  it.each<[string, "party" | "state", Lines, unknown]>([
    ["no name of the Party", "party", { motto: null }, ["motto"]],
    ["half of the State's lines", "state", { motto2: null }, ["motto"]],
    ["no star", "party", { star: null }, ["star"]],
    ["no number, no date", "party", { number: null, placeDate: null }, ["number", "placeDate"]],
    ["no body's name", "state", { superior: null, issuer: null }, ["issuer"]],
    [
      "nothing but the foot",
      "party",
      { superior: null, issuer: null, star: null, number: null, motto: null, placeDate: null },
      ["motto", "issuer", "star", "number", "placeDate"],
    ],
  ])("tells it once: %s", (_, kind, lines, expected) => {
    expect(told(kind, lines)).toEqual([expected]);
  });

  it.each<[string, "party" | "state", Lines]>([
    [
      "lines side by side on a tab",
      "party",
      { issuer: { text: "CHI BỘ TRƯỜNG THPT NGUYỄN TRÃI\tĐẢNG CỘNG SẢN VIỆT NAM" }, motto: null },
    ],
    [
      "lines parted by line breaks",
      "party",
      { issuer: { text: "CHI BỘ TRƯỜNG\n*\nSố 05-BC/CB" }, star: null, number: null },
    ],
    ["a number still open", "party", { number: { text: "Số …-BC/CB" } }],
    ["a date still open", "party", { placeDate: { text: "Tân Lập, ngày     tháng 6 năm 2028" } }],
    ["the motto with other dashes", "state", { motto2: { text: "Độc lập – Tự do – Hạnh phúc" } }],
    [
      "nothing of a frame at all",
      "party",
      {
        superior: null,
        issuer: null,
        star: null,
        number: null,
        motto: null,
        placeDate: null,
        recipients: null,
        recipient1: null,
        archive: null,
        authority: null,
        post: null,
        signer: null,
      },
    ],
  ])("is silent: %s", (_, kind, lines) => {
    expect(told(kind, lines)).toEqual([]);
  });

  it.each(CORRECT)("is silent on %s", (_, document) => {
    expect(ofPaper(formatHead, document)).toEqual([]);
  });
});
