/** A library of outlines: written whole, read only when every outline of it is sound. */
import { describe, expect, test } from "vitest";
import { builtinOutlines } from "../../src/outline/builtin/builtin.ts";
import { libraryFile, readLibraryFile } from "../../src/outline/library-file.ts";
import { outlineIndex, readOutlineIndex } from "../../src/outline/library-index.ts";
import { outlineFile } from "../../src/outline/outline-file.ts";

type Json = Record<string, unknown>;

const LIBRARY = libraryFile(builtinOutlines);

/** The library with one outline changed. */
function spoiled(at: number, change: (outline: Json) => void): string {
  const json = JSON.parse(LIBRARY) as { outlines: Json[] };
  change(json.outlines[at]!);
  return JSON.stringify(json);
}

describe("a library", () => {
  test("comes back from its file", () => {
    expect(readLibraryFile(LIBRARY)).toEqual({ outlines: builtinOutlines });
    expect(readLibraryFile(`\ufeff${LIBRARY.normalize("NFD")}`)).toEqual({ outlines: builtinOutlines });
    expect(readLibraryFile(libraryFile([]))).toEqual({ outlines: [] });
  });

  test("of one is the file of a single outline too", () => {
    expect(readLibraryFile(outlineFile(builtinOutlines[1]!))).toEqual({ outlines: [builtinOutlines[1]] });
  });

  test.each<readonly [string, string, string, string]>([
    ["no JSON", "{", "notJson", ""],
    ["nothing", "null", "notOutline", "format"],
    ["another format", '{"format":"x"}', "notOutline", "format"],
    ["a newer version", '{"format":"de-cuong-bao-cao/outlines","version":2}', "newerVersion", "2"],
    ["no version", '{"format":"de-cuong-bao-cao/outlines"}', "badShape", "version"],
    ["no list", '{"format":"de-cuong-bao-cao/outlines","version":1,"outlines":{}}', "badShape", "outlines"],
    [
      "too many",
      `{"format":"de-cuong-bao-cao/outlines","version":1,"outlines":[${Array(501).fill(0).join()}]}`,
      "tooMany",
      "501",
    ],
    ["an absurd size", " ".repeat(20_000_001), "tooLarge", "20000001"],
    ["an outline that is none", spoiled(1, (one) => delete one.format), "notOutline", "outlines[1].format"],
    [
      "an outline of a newer version",
      spoiled(2, (one) => Object.assign(one, { version: 9 })),
      "newerVersion",
      "outlines[2].9",
    ],
    [
      "a script in a title",
      spoiled(0, (one) => Object.assign(one, { title: "<script>" })),
      "badText",
      "outlines[0].title",
    ],
    [
      "two outlines of one id",
      spoiled(1, (one) => Object.assign(one, { id: builtinOutlines[0]!.id })),
      "duplicateOutline",
      builtinOutlines[0]!.id,
    ],
    [
      "a key that reaches a prototype",
      LIBRARY.replace('"level": 0', '"level": 0, "__proto__": {}'),
      "reservedKey",
      "outlines[0].__proto__",
    ],
  ])("with %s is refused whole", (_, text, fault, detail) => {
    expect(readLibraryFile(text)).toEqual({ fault, detail });
  });
});

describe("the index of an organisation's outlines", () => {
  test("names files, each once", () => {
    expect(readOutlineIndex(outlineIndex(["a.decuong.json", "Sơ kết (2028).json", "a.decuong.json"]))).toEqual({
      files: ["a.decuong.json", "Sơ kết (2028).json"],
    });
  });

  test.each<readonly [string, string]>([
    ["<!doctype html>", "notJson"],
    ["[]", "notIndex"],
    ['{"format":"de-cuong-bao-cao/outline-index","version":2}', "newerVersion"],
    ['{"format":"de-cuong-bao-cao/outline-index","version":1,"outlines":"a.json"}', "badShape"],
  ])("is refused: %s", (text, fault) => {
    expect(readOutlineIndex(text)).toMatchObject({ fault });
  });

  test.each([
    "../a.json",
    "a/b.json",
    "a\\b.json",
    "https://example.com/a.json",
    "//example.com/a.json",
    "a.json?x=1",
    "a.json#b",
    "%2e%2e%2fa.json",
    ".json",
    "a.txt",
    "",
    5,
    null,
  ])("takes no file but a plain one of the folder: %s", (name) => {
    expect(readOutlineIndex(outlineIndex(["good.json", name as string]))).toEqual({
      fault: "badName",
      detail: "outlines[1]",
    });
  });
});
