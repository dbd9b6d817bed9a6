/** The seed of a run: always the same one, unless somebody asks for another. */
import fc from "fast-check";
import { expect, inject, test } from "vitest";
import { seedOf } from "./random/choose-seed.ts";

test("is fixed, random or the one asked for", () => {
  expect(seedOf("")).toBe(seedOf(""));
  expect(seedOf("-12")).toBe(-12);
  expect(seedOf("random")).not.toBe(seedOf("random"));
  expect(() => seedOf("x1")).toThrow(RangeError);
});

test("is that of every property", () => {
  expect(fc.readConfigureGlobal().seed).toBe(inject("seed"));
});
