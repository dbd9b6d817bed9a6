/** A history of corrections. */
import { describe, expect, test } from "vitest";
import { changedTo, historyOf, redone, undone } from "../../src/outline/history.ts";

describe("a history", () => {
  const three = changedTo(changedTo(historyOf("a"), "b"), "c");

  test("goes back and forward step by step, and no further than it goes", () => {
    expect(undone(three).present).toBe("b");
    expect(undone(undone(three)).present).toBe("a");
    expect(undone(undone(undone(three))).present).toBe("a");
    expect(redone(undone(three))).toEqual(three);
    expect(redone(three)).toBe(three);
  });

  test("forgets what was undone once something else is done", () => {
    const other = changedTo(undone(three), "d");
    expect(redone(other)).toBe(other);
    expect(undone(other).present).toBe("b");
  });

  test("takes no step where nothing changed", () => {
    expect(changedTo(three, "c")).toBe(three);
  });

  test("forgets the oldest of very many steps", () => {
    let long = historyOf(0);
    for (let step = 1; step <= 1000; step++) long = changedTo(long, step);
    expect(long.past).toHaveLength(200);
  });
});
