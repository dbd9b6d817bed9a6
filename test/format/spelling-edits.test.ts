import { describe, expect, it } from "vitest";
import { editPlaces } from "../../src/document/edit-places.ts";
import { spellingEdits } from "../../src/format/spelling-edits.ts";
import { fold } from "../../src/text/fold.ts";
import { toneWordsIn } from "../../src/text/tone-spelling.ts";
import { report } from "../support/report.ts";

/** The text once a host has made the edits. */
function edited(text: string, style: "main" | "first"): string {
  const places = editPlaces(spellingEdits(report(text), style), (index) => ({ index, text }));
  return places
    .flatMap((place) => (place?.stretch == null ? [] : [place.stretch]))
    .sort((a, b) => b.start - a.start)
    .reduce((so, { start, end, after }) => so.slice(0, start) + after + so.slice(end), text);
}

describe("one spelling throughout", () => {
  it.each([
    ["Cấp ủy, đảng uỷ, ủy viên.", "Cấp uỷ, đảng uỷ, uỷ viên.", "Cấp ủy, đảng ủy, ủy viên."],
    ["“Cấp ủy” và cấp ủy, cấp ủy", "“Cấp ủy” và cấp uỷ, cấp uỷ", "“Cấp ủy” và cấp ủy, cấp ủy"],
    ["Bà Thúy khỏe, chị Thuý khoẻ.", "Bà Thúy khoẻ, chị Thuý khoẻ.", "Bà Thúy khỏe, chị Thuý khỏe."],
    ["ủy ủy ủy uỷ", "uỷ uỷ uỷ uỷ", "ủy ủy ủy ủy"],
    [
      "quý III, 1.622 đảng viên, hoàn thành",
      "quý III, 1.622 đảng viên, hoàn thành",
      "quý III, 1.622 đảng viên, hoàn thành",
    ],
  ])("%s", (text, main, first) => {
    for (const form of ["NFC", "NFD"] as const) {
      expect(edited(text.normalize(form), "main").normalize("NFC")).toBe(main);
      expect(edited(text.normalize(form), "first").normalize("NFC")).toBe(first);
    }
  });

  it("leaves nothing of the other style, no figure changed, and reads the same when folded", () => {
    const text = "Đảng uỷ, cấp ủy, hoà giải 12 vụ, hòa nhã; khoẻ 3, khỏe 4; luỹ kế 1.622, lũy kế 56,3%".repeat(3);
    for (const style of ["main", "first"] as const) {
      const after = edited(text, style);
      expect(toneWordsIn(after).every((word) => word.style === style)).toBe(true);
      expect(after.replace(/\D/g, "")).toBe(text.replace(/\D/g, ""));
      expect(fold(after)).toBe(fold(text));
    }
  });

  it("makes no edit where there is nothing to change", () => {
    expect(spellingEdits(report("Cấp ủy"), "first")).toEqual([]);
  });
});
