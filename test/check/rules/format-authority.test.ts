import { describe, expect, it } from "vitest";
import { formatAuthority } from "../../../src/check/rules/format-authority.ts";
import { CORRECT, ofPaper, type PaperChanges, paperOf } from "../../support/paper.ts";

type Lines = NonNullable<PaperChanges["lines"]>;

function told(kind: "party" | "state", lines: Lines): unknown[] {
  return ofPaper(formatAuthority, paperOf(kind, { lines })).map(({ data, fix }) =>
    data.about === "sign"
      ? [data.about, fix?.type === "replaceText" ? fix.after : null]
      : data.about === "look"
        ? [data.about, data.lines.map(({ line }) => line)]
        : [data.about],
  );
}

describe("format-authority", () => {
  it.each<[string, "party" | "state", Lines, unknown]>([
    ["the State's sign", "party", { authority: { text: "TM. CHI BỘ", run: { bold: true } } }, ["sign", "T/M CHI BỘ"]],
    [
      "no sign",
      "party",
      { authority: { text: "TM BAN THƯỜNG VỤ", run: { bold: true } } },
      ["sign", "T/M BAN THƯỜNG VỤ"],
    ],
    [
      "the Party's sign",
      "state",
      { authority: { text: "K/T GIÁM ĐỐC", run: { bold: true } } },
      ["sign", "KT. GIÁM ĐỐC"],
    ],
    ["a bold post", "party", { post: { text: "BÍ THƯ", run: { bold: true } } }, ["look", ["post"]]],
    [
      "a light name and authority",
      "party",
      { authority: { text: "T/M CHI BỘ" }, signer: { text: "Nguyễn Thị Lan" } },
      ["look", ["authority", "signer"]],
    ],
    ["a light post", "state", { post: { text: "PHÓ GIÁM ĐỐC" } }, ["look", ["post"]]],
    ["nobody signs", "party", { authority: null, post: null, signer: null }, ["missing"]],
  ])("tells it once: %s", (_, kind, lines, expected) => {
    expect(told(kind, lines)).toEqual([expected]);
  });

  it.each<[string, "party" | "state", Lines]>([
    ["a head of a body, who signs plainly", "party", { authority: null }],
    ["two lines of authority", "party", { authority: { text: "T/M BAN THƯỜNG VỤ\nK/T BÍ THƯ", run: { bold: true } } }],
    [
      "a draft without head and foot",
      "party",
      {
        number: null,
        placeDate: null,
        motto: null,
        superior: null,
        issuer: null,
        star: null,
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
    expect(ofPaper(formatAuthority, document)).toEqual([]);
  });
});
