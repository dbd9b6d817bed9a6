import { describe, expect, test } from "vitest";
import type { Section } from "../../src/outline/outline.ts";
import { treeMove, visibleSections } from "../../src/taskpane/visible-sections.ts";
import { outlineOf } from "../support/small-outline.ts";

const { sections } = outlineOf("I. Một\n1. Con một\n- Gợi ý\n2. Con hai\n- Gợi ý\nII. Hai\n- Gợi ý");
const [one, two] = sections.map(({ id }) => id) as [string, string];
const [first, second] = sections[0]!.children.map(({ id }) => id) as [string, string];
const opens = ({ children }: Section) => children.length > 0;

describe("what is seen of a tree", () => {
  test("is what stands under open branches, with its depth and its parent", () => {
    const shown = (open: string[]) =>
      visibleSections(sections, new Set(open)).map(({ section, depth, parent }) => [section.id, depth, parent]);
    expect(shown([])).toEqual([
      [one, 1, null],
      [two, 1, null],
    ]);
    expect(shown([one])).toEqual([
      [one, 1, null],
      [first, 2, one],
      [second, 2, one],
      [two, 1, null],
    ]);
  });
});

describe("the keys of a tree", () => {
  test.each<[string, string, string[], ReturnType<typeof treeMove>]>([
    ["ArrowDown", one, [], { to: two }],
    ["ArrowDown", one, [one], { to: first }],
    ["ArrowDown", two, [], null],
    ["ArrowUp", two, [one], { to: second }],
    ["ArrowUp", one, [], null],
    ["Home", two, [one], { to: one }],
    ["End", one, [one], { to: two }],
    ["ArrowRight", one, [], { open: one }],
    ["ArrowRight", one, [one], { to: first }],
    ["ArrowRight", two, [], null],
    ["ArrowLeft", one, [one], { close: one }],
    ["ArrowLeft", second, [one], { to: one }],
    ["ArrowLeft", two, [], null],
    ["a", one, [], null],
  ])("%s at %s with %j open", (key, at, open, expected) => {
    const set = new Set(open);
    expect(treeMove(key, at, visibleSections(sections, set), set, opens)).toEqual(expected);
  });
});
