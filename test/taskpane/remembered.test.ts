import { describe, expect, test } from "vitest";
import { remembered, type Shelf } from "../../src/taskpane/remembered.ts";

function shelf(start: Record<string, string> = {}): Shelf {
  const items = new Map(Object.entries(start));
  return { getItem: (key) => items.get(key) ?? null, setItem: (key, text) => void items.set(key, text) };
}

describe("what is remembered on this machine", () => {
  test("is what the next report of the unit needs again; date and number are the report's own", () => {
    const kept = shelf();
    remembered(() => kept).keepFields({ term: "2025-2030", unit: "Chi bộ 1", date: "ngày 1 tháng 2", number: "5" });
    expect(remembered(() => kept).fields()).toEqual({ term: "2025-2030", unit: "Chi bộ 1" });
  });

  test("is that the first steps were seen", () => {
    const kept = shelf();
    expect(remembered(() => kept).stepsSeen()).toBe(false);
    remembered(() => kept).keepStepsSeen();
    expect(remembered(() => kept).stepsSeen()).toBe(true);
  });

  test.each(["", "no json", "null", "[1]", '"text"', '{"unit":5}'])("is nothing where %j lies on the shelf", (text) => {
    expect(remembered(() => shelf({ "decuong.fields": text })).fields()).toEqual({});
  });

  test("is nothing where storage is forbidden, and nobody is troubled", () => {
    const forbidden = remembered(() => {
      throw new Error("forbidden");
    });
    expect(forbidden.fields()).toEqual({});
    expect(forbidden.stepsSeen()).toBe(false);
    expect(() => forbidden.keepFields({ unit: "Chi bộ 1" })).not.toThrow();
    expect(() => forbidden.keepStepsSeen()).not.toThrow();
  });
});
