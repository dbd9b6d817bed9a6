import { describe, expect, it } from "vitest";
import { formatRecipients } from "../../../src/check/rules/format-recipients.ts";
import { CORRECT, ofPaper, type PaperChanges, paperOf } from "../../support/paper.ts";

type Lines = NonNullable<PaperChanges["lines"]>;

function told(kind: "party" | "state", lines: Lines): unknown[] {
  return ofPaper(formatRecipients, paperOf(kind, { lines })).map(({ data }) => [
    ...data.faults,
    ...data.lines.map(({ line }) => line),
  ]);
}

describe("format-recipients", () => {
  it.each<[string, "party" | "state", Lines, unknown]>([
    ["nobody gets it", "party", { recipients: null, recipient1: null, archive: null }, ["missing"]],
    ["no copy kept", "party", { archive: null }, ["noArchive"]],
    ["a colon", "party", { archive: { text: "- Lưu: Văn phòng.", run: { size: 12 } } }, ["archiveColon"]],
    ["no colon", "state", { archive: { text: "- Lưu VT.", run: { size: 11 } } }, ["archiveNoColon"]],
    [
      "the State's look",
      "party",
      { recipients: { text: "Nơi nhận:", run: { bold: true, italic: true, size: 12 } } },
      ["recipients"],
    ],
    ["a large list", "party", { recipient1: { text: "- Đảng ủy xã Tân Lập (b/c),", run: { size: 14 } } }, ["list"]],
  ])("tells it once: %s", (_, kind, lines, expected) => {
    expect(told(kind, lines)).toEqual([expected]);
  });

  it.each<[string, "party" | "state", Lines]>([
    ["«như trên» first", "party", { recipient1: { text: "Như trên,", run: { size: 12 } } }],
    ["no list yet", "party", { recipient1: null, archive: null }],
    [
      "no foot yet",
      "party",
      { recipients: null, recipient1: null, archive: null, authority: null, post: null, signer: null },
    ],
  ])("is silent: %s", (_, kind, lines) => {
    expect(told(kind, lines)).toEqual([]);
  });

  it.each(CORRECT)("is silent on %s", (_, document) => {
    expect(ofPaper(formatRecipients, document)).toEqual([]);
  });
});
