import { expect, test } from "vitest";
import { withNamedPlaces } from "../../src/taskpane/named-places.ts";
import type { Notice } from "../../src/taskpane/notice.ts";
import { outlineOf } from "../support/small-outline.ts";

const outline = outlineOf("Phần thứ nhất\nKẾT QUẢ\nI. Chỉ tiêu\n- Nêu chỉ tiêu\nII. Hạn chế\n- Nêu hạn chế");
const fault = (code: "partlyDone" | "placeGone", detail: string): Notice => ({
  kind: "fault",
  code,
  detail,
  during: "inserting",
});

test.each([
  ["a section's control", "p1.2", "«II. Hạn chế»"],
  ["a table and its cells, once", "p1.1.targets, p1.1.targets.r2c3, p1.2", "«I. Chỉ tiêu», «II. Hạn chế»"],
  ["what is no section of the outline", "p9, Chi bộ có 25 đảng viên", "p9, Chi bộ có 25 đảng viên"],
  ["nothing", "", ""],
])("names %s", (_, detail, expected) => {
  expect(withNamedPlaces(fault("partlyDone", detail), outline)).toEqual(fault("partlyDone", expected));
});

test("leaves other notices, and any notice without an outline, as they are", () => {
  const gone = fault("placeGone", "p1.2");
  expect(withNamedPlaces(gone, outline)).toBe(gone);
  const half = fault("partlyDone", "p1.2");
  expect(withNamedPlaces(half, null)).toBe(half);
  expect(withNamedPlaces({ kind: "cancelled" }, outline)).toEqual({ kind: "cancelled" });
});
