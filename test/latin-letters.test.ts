/** The loader that narrows patterns at build time: what it puts in their place is what they would be at run time. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { latin } from "../src/text/letters.ts";

const root = path.resolve(import.meta.dirname, "..");
const file: string = path.join(root, ".ci/latin-letters.mjs");
const { default: narrowed } = (await import(file)) as { default: (source: string) => string };

it.each([
  ["a literal", "latin(/(?<!\\p{L})số [\\p{L}\\d]+/gu)", `${latin(/(?<!\p{L})số [\p{L}\d]+/gu)}`],
  ["a literal with a slash", "latin(/[/]\\p{Lu}\\//u)", `${latin(/[/]\p{Lu}\//u)}`],
  ["a pattern put together", 'latin(new RegExp(A + "\\p{L}", "u"))', 'latin({ source: A + "\\p{L}", flags: "u" })'],
  ["a pattern without flags", "latin(new RegExp(A))", 'latin({ source: A, flags: "" })'],
  ["several", "f(latin(/\\p{M}/u), latin(/\\p{N}/u))", `f(${latin(/\p{M}/u)}, ${latin(/\p{N}/u)})`],
  ["one that is handed in", "latin(pattern)", "latin(pattern)"],
  ["another function", "theme.latin(/\\p{L}/u) + italic(/\\p{L}/u)", "theme.latin(/\\p{L}/u) + italic(/\\p{L}/u)"],
])("%s", (_, source, expected) => {
  expect(narrowed(source)).toBe(expected);
});

it("leaves no literal to be narrowed as the program loads", () => {
  const folder = path.join(root, "src");
  const sources = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  const left = sources.filter((name) =>
    /\blatin\(\/|\blatin\(\s*new /.test(narrowed(readFileSync(path.join(folder, name), "utf8"))),
  );
  expect(left).toEqual([]);
});
