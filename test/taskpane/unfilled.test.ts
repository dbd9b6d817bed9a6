import { describe, expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { nextUnfilled, unfilled } from "../../src/taskpane/write/unfilled.ts";
import { report } from "../support/report.ts";
import { outlineOf } from "../support/small-outline.ts";

const outline = outlineOf(
  "I. Kết quả\n- Nêu kết quả\nII. Hạn chế\n- Nêu hạn chế\nIII. Nguyên nhân\n- Nêu nguyên nhân\nIV. Kiến nghị (nếu có)\n- Nêu kiến nghị",
);
const ids = outline.sections.map(({ id }) => id) as [string, string, string, string];
const TEXT = "Trong kỳ đã kết nạp 12 đảng viên mới, vượt kế hoạch đề ra.";
const checked = (text: string) => check(report(text), { outline, today: "2027-11-20" });

describe("what is still to be written", () => {
  test("is every required section without text, missing ones too; optional ones are not", () => {
    expect(unfilled(checked(`I. Kết quả\n${TEXT}\nII. Hạn chế`))).toEqual([ids[1], ids[2]]);
  });

  test("is nothing where the rest is declared not to arise", () => {
    expect(unfilled(checked(`I. Kết quả\n${TEXT}\nII. Hạn chế\nKhông có.\nIII. Nguyên nhân\n${TEXT}`))).toEqual([]);
  });
});

describe("the way to the next one", () => {
  const half = checked(`I. Kết quả\nII. Hạn chế\n${TEXT}\nIII. Nguyên nhân`);

  test.each<[string | null, 1 | -1, string]>([
    [null, 1, ids[0]],
    [null, -1, ids[2]],
    [ids[0], 1, ids[2]],
    [ids[2], 1, ids[0]],
    [ids[0], -1, ids[2]],
    [ids[1], -1, ids[0]],
    ["no-such", 1, ids[0]],
  ])("from %s by %s is %s", (from, step, expected) => {
    expect(nextUnfilled(half, from, step)).toBe(expected);
  });

  test("leads nowhere when all are written", () => {
    const all = checked(`I. Kết quả\n${TEXT}\nII. Hạn chế\n${TEXT}\nIII. Nguyên nhân\n${TEXT}`);
    expect(nextUnfilled(all, null, 1)).toBeNull();
  });
});
