import { describe, expect, it } from "vitest";
import { formatHeadLook } from "../../../src/check/rules/format-head-look.ts";
import { CORRECT, ofPaper, type PaperChanges, paperOf } from "../../support/paper.ts";

type Lines = NonNullable<PaperChanges["lines"]>;

function told(kind: "party" | "state", lines: Lines): unknown[] {
  return ofPaper(formatHeadLook, paperOf(kind, { lines })).map(({ data }) =>
    data.lines.map(
      ({ line, faults }) =>
        `${line} ${faults.map((fault) => (fault.what === "size" ? fault.is : `${fault.wanted ? "" : "not "}${fault.what}`)).join(" ")}`,
    ),
  );
}

describe("format-head-look", () => {
  it.each<[string, "party" | "state", Lines, unknown]>([
    [
      "a small motto",
      "party",
      { motto: { text: "ĐẢNG CỘNG SẢN VIỆT NAM", run: { bold: true, size: 14 } } },
      ["motto 14"],
    ],
    [
      "a bold superior",
      "party",
      { superior: { text: "ĐẢNG BỘ XÃ TÂN LẬP", run: { bold: true } } },
      ["superior not bold"],
    ],
    [
      "an issuer like its superior",
      "party",
      { issuer: { text: "CHI BỘ TRƯỜNG THPT NGUYỄN TRÃI", run: { size: 13 } } },
      ["issuer 13 bold"],
    ],
    [
      "names in small letters",
      "party",
      { issuer: { text: "Chi bộ Trường THPT Nguyễn Trãi", run: { bold: true } } },
      ["issuer caps"],
    ],
    ["an upright date", "state", { placeDate: { text: "Phú Thọ, ngày 12 tháng 6 năm 2028" } }, ["placeDate italic"]],
    [
      "two lines",
      "state",
      { number: { text: "Số: 15/BC-SGDĐT", run: { size: 14 } }, motto2: { text: "Độc lập - Tự do - Hạnh phúc" } },
      ["motto bold", "number 14"],
    ],
  ])("tells it once: %s", (_, kind, lines, expected) => {
    expect(told(kind, lines)).toEqual([expected]);
  });

  it.each<[string, "party" | "state", Lines]>([
    [
      "letters shown as capitals",
      "party",
      { issuer: { text: "Chi bộ Trường THPT Nguyễn Trãi", run: { bold: true, caps: true } } },
    ],
    ["a size nothing says", "party", { motto: { text: "ĐẢNG CỘNG SẢN VIỆT NAM", run: { bold: true, size: null } } }],
    ["one name alone", "party", { superior: null }],
  ])("is silent: %s", (_, kind, lines) => {
    expect(told(kind, lines)).toEqual([]);
  });

  it.each(CORRECT)("is silent on %s", (_, document) => {
    expect(ofPaper(formatHeadLook, document)).toEqual([]);
  });
});
