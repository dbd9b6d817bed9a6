/** Small outlines of many shapes, read as a Party office clerk would read them. */
import { describe, expect, test } from "vitest";
import { sectionsOf } from "../../src/outline/outline.ts";
import { GUIDANCE, NUMBERING } from "../support/outline-shapes.ts";
import { parsed, remarks, treeOf } from "../support/outline-tree.ts";

describe("numbering", () => {
  test.each(NUMBERING)("$title", ({ text, tree, remarks: said = [] }) => {
    expect(treeOf(text)).toEqual(tree);
    expect(remarks(parsed(text))).toEqual(said);
  });
});

describe("guidance", () => {
  test.each(GUIDANCE)("$title", ({ text, tree, remarks: said = [] }) => {
    expect(treeOf(text)).toEqual(tree);
    expect(remarks(parsed(text))).toEqual(said);
  });
});

describe("the same outline in other print", () => {
  const variants: readonly (readonly [title: string, change: (text: string) => string])[] = [
    ["with decomposed letters", (text) => text.normalize("NFD")],
    ["with Windows line ends", (text) => text.replaceAll("\n", "\r\n")],
    ["with blank lines everywhere", (text) => text.replaceAll("\n", "\n\n")],
    ["with no-break spaces", (text) => text.replace(/ (?=\S)/g, "\u00a0")],
    ["with leading tabs and trailing spaces", (text) => text.replaceAll("\n", "  \n\t")],
  ];

  test.each(variants)("%s reads the same", (_, change) => {
    for (const { text, tree } of [...NUMBERING, ...GUIDANCE]) expect(treeOf(change(text))).toEqual(tree);
  });
});

describe("levels and ids", () => {
  test("parts are level 0, the outermost numbers level 1 with parts and without", () => {
    const levels = (text: string): unknown =>
      [...sectionsOf(parsed(text))].map(({ id, kind, level }) => `${id} ${kind} ${level}`);
    expect(levels("Phần I. A\nI. B\n1. C")).toEqual(["p1 part 0", "p1.1 section 1", "p1.1.1 section 2"]);
    expect(levels("I. B\n1. C")).toEqual(["1 section 1", "1.1 section 2"]);
  });
});
