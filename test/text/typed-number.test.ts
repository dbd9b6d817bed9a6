/** Numbers of a column of numbers, as they would be typed before a heading. */
import { expect, test } from "vitest";
import { typedNumber } from "../../src/text/typed-number.ts";

test.each([
  ["I", "I."],
  ["A", "A."],
  ["1", "1."],
  ["01", "01."],
  ["1.1", "1.1."],
  ["2.1.4", "2.1.4."],
  ["a", "a)"],
  ["đ", "đ)"],
  ["ii", "ii)"],
  ["II-", "II-"],
  ["3/", "3/"],
  [" 1. ", "1."],
  ["b)", "b)"],
  ["(1)", "(1)"],
  ["Phần thứ nhất", "Phần thứ nhất"],
  ["Phần I".normalize("NFD"), "Phần I"],
  ["-", "-"],
  ["*", "*"],
  ["+", "+"],
])("«%s» is typed «%s»", (cell, typed) => {
  expect(typedNumber(cell)?.text).toBe(typed);
});

test.each(["", " ", "Mở đầu", "3 đồng chí", "1.622", "2020-2025", "12/2025", "Tổng cộng", "1 2", "…"])(
  "«%s» numbers nothing",
  (cell) => {
    expect(typedNumber(cell)).toBeNull();
  },
);
