/** A file somebody chose, judged by its bytes: lines to be read, outlines that were saved, or the reason why neither. */
import { describe, expect, test } from "vitest";
import { builtinOutlines } from "../../src/outline/builtin/builtin.ts";
import { libraryFile } from "../../src/outline/library-file.ts";
import { outlineFile } from "../../src/outline/outline-file.ts";
import { readOutlineSource, readOutlineText } from "../../src/taskpane/library/read-file.ts";
import { docx } from "../support/docx.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const FILE = outlineFile(builtinOutlines[0]!);

describe("a file", () => {
  test.each([
    ["a Word file", docx("I. Kết quả\nII. Hạn chế", "typed")],
    ["a text file", bytes("I. Kết quả\nII. Hạn chế")],
    ["a text file with a mark", bytes("\ufeffI. Kết quả\r\nII. Hạn chế")],
    ["a text file of Notepad's «Unicode»", new Uint8Array(Buffer.from("\ufeffI. Kết quả\nII. Hạn chế", "utf16le"))],
  ])("%s gives its lines", (_, content) => {
    const reading = readOutlineSource(content);
    const lines = "lines" in reading ? reading.lines.filter(({ text }) => text !== "") : [];
    expect(lines.map(({ number, text }) => `${number} ${text}`.trim())).toEqual(["I. Kết quả", "II. Hạn chế"]);
  });

  test("a saved outline, and a library of them, are taken as they are", () => {
    expect(readOutlineSource(bytes(FILE))).toEqual({ outlines: [builtinOutlines[0]] });
    expect(readOutlineSource(bytes(libraryFile(builtinOutlines)))).toEqual({ outlines: builtinOutlines });
    expect(readOutlineText(`  ${FILE}`)).toEqual({ outlines: [builtinOutlines[0]] });
  });

  test.each<readonly [string, Uint8Array, object]>([
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), { kind: "file", code: "notZip" }],
    [
      "an old .doc",
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
      { kind: "file", code: "oldDoc" },
    ],
    ["nothing", new Uint8Array(), { kind: "file", code: "empty" }],
    ["a PDF", bytes("%PDF-1.7 …"), { kind: "file", code: "notZip" }],
    ["rich text", bytes("{\\rtf1 I. K\\'bft}"), { kind: "file", code: "notZip" }],
    ["half a Word file", docx("I. Kết quả", "typed").slice(0, 900), { kind: "file", code: "truncated" }],
    ["text of an old code page", new Uint8Array([0x49, 0x2e, 0x20, 0xb8, 0xb5, 0xb6]), { kind: "encoding" }],
    ["blanks", bytes("  \n "), { kind: "noText" }],
    ["no outline", bytes('{"format":"x"}'), { kind: "library", code: "notOutline", detail: "format" }],
    ["half an outline", bytes(FILE.slice(0, 500)), { kind: "library", code: "notJson", detail: "" }],
    [
      "a newer version",
      bytes(FILE.replace('"version": 1', '"version": 2')),
      { kind: "library", code: "newerVersion", detail: "2" },
    ],
    [
      "a script in a title",
      bytes(FILE.replace('"title": "', '"title": "<script>alert(1)</script>')),
      { kind: "library", code: "badText", detail: "title" },
    ],
    [
      "a key that reaches a prototype",
      bytes(FILE.replace('"level": 0', '"level": 0, "__proto__": {"x": 1}')),
      { kind: "library", code: "reservedKey", detail: "__proto__" },
    ],
    [
      "a wrong shape",
      bytes(FILE.replace('"required": true', '"required": 1')),
      { kind: "library", code: "badShape", detail: "sections[0].required" },
    ],
    ["an absurd size", bytes(`{${" ".repeat(20_000_001)}`), { kind: "library", code: "tooLarge", detail: "20000002" }],
  ])("%s is refused with its reason", (_, content, fault) => {
    expect(readOutlineSource(content)).toEqual({ fault });
  });
});
