/** What a newer version of an outline changes, and how a report begun with the older takes it up. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { takenUp } from "../../src/match/newer-version.ts";
import { outlineDifference } from "../../src/match/outline-difference.ts";
import { builtinOutline, builtinOutlines } from "../../src/outline/builtin/builtin.ts";
import { type Outline, sectionsOf } from "../../src/outline/outline.ts";
import { outlineJson, readOutlineJson } from "../../src/outline/outline-file.ts";
import { sayTheSame } from "../../src/outline/same-outline.ts";
import { newerVersion, parsedOf } from "../support/outline-versions.ts";

const OLD = `
I. Kết quả thực hiện nghị quyết
1. Công tác chính trị, tư tưởng
- Nêu số lớp, số lượt người học nghị quyết của Trung ương và của tỉnh
2. Công tác tổ chức, cán bộ
3. Công tác kiểm tra, giám sát
II. Hạn chế, nguyên nhân
III. Bài học kinh nghiệm
IV. Kiến nghị, đề xuất`;

/** «+ title», «- title», «~ old → new», «^ title» for moved, «* title» for asking for something else. */
function told(older: Outline, newer: Outline): string[] {
  const { pairs, added, removed } = outlineDifference(older, newer);
  return [
    ...pairs.flatMap((pair) => [
      ...(pair.renamed ? [`~ ${pair.older.title} → ${pair.newer.title}`] : []),
      ...(pair.moved ? [`^ ${pair.newer.title}`] : []),
      ...(pair.changed ? [`* ${pair.newer.title}`] : []),
    ]),
    ...added.map(({ title }) => `+ ${title}`),
    ...removed.map(({ title }) => `- ${title}`),
  ];
}

describe("the difference of two versions", () => {
  test.each<readonly [string, readonly (readonly [string, string])[], readonly string[]]>([
    ["none", [], []],
    [
      "signs and numbers are no difference",
      [
        ["I. Kết", "I- Kết"],
        ["IV. Kiến", "V. Kiến"],
      ],
      [],
    ],
    ["a section added", [["III. Bài", "III. Đánh giá chung\nIV. Bài"]], ["+ Đánh giá chung"]],
    ["a section removed", [["III. Bài học kinh nghiệm\n", ""]], ["- Bài học kinh nghiệm"]],
    [
      "a section renamed by more words",
      [["II. Hạn chế, nguyên nhân", "II. Hạn chế, khuyết điểm và nguyên nhân"]],
      ["~ Hạn chế, nguyên nhân → Hạn chế, khuyết điểm và nguyên nhân"],
    ],
    [
      "a section under another name that asks for the same",
      [["1. Công tác chính trị, tư tưởng", "1. Giáo dục, tuyên truyền"]],
      ["~ Công tác chính trị, tư tưởng → Giáo dục, tuyên truyền"],
    ],
    [
      "sections turned round",
      [["III. Bài học kinh nghiệm\nIV. Kiến nghị, đề xuất", "III. Kiến nghị, đề xuất\nIV. Bài học kinh nghiệm"]],
      ["^ Bài học kinh nghiệm"],
    ],
    [
      "a section moved below another",
      [
        ["3. Công tác kiểm tra, giám sát\n", ""],
        ["IV. Kiến nghị, đề xuất", "IV. Kiến nghị, đề xuất\n1. Công tác kiểm tra, giám sát"],
      ],
      ["^ Công tác kiểm tra, giám sát"],
    ],
    [
      "a section that asks for something else",
      [["IV. Kiến nghị, đề xuất", "IV. Kiến nghị, đề xuất\n- Nêu kiến nghị với cấp trên"]],
      ["* Kiến nghị, đề xuất"],
    ],
    [
      "a section of quite another name is another",
      [["III. Bài học kinh nghiệm", "III. Phương hướng, nhiệm vụ"]],
      ["+ Phương hướng, nhiệm vụ", "- Bài học kinh nghiệm"],
    ],
  ])("%s", (_, changes, expected) => {
    expect(told(parsedOf(OLD), newerVersion(OLD, changes))).toEqual(expected);
  });

  test.each(builtinOutlines)("of $id with itself is none, whatever the ids", (outline) => {
    const other = { ...takenUp(outline, outline, []).outline, id: "other" };
    expect(told(outline, other)).toEqual([]);
    expect(sayTheSame(outline, other)).toBe(true);
  });

  test("of two outlines of other kinds leaves little in common", () => {
    const { pairs } = outlineDifference(builtinOutlines[0]!, builtinOutlines[2]!);
    expect(pairs.length).toBeLessThan(6);
  });

  test("is told of monstrous outlines too", () => {
    const [section] = parsedOf("\nI. Chung").sections;
    const many = (name: string): Outline => ({
      ...parsedOf("\nI. Chung"),
      sections: Array.from({ length: 3001 }, (_, at) => ({ ...section!, id: `${at + 1}`, title: `${name} ${at}` })),
    });
    expect(outlineDifference(many("Mục"), many("Mục")).pairs).toHaveLength(3001);
    expect(outlineDifference(many("Mục"), many("Việc")).removed).toHaveLength(3001);
  });
});

describe("the same", () => {
  test.each([
    ["guidance", "- Nêu số lớp", "- Nêu rõ số lớp"],
    ["a number", "IV. Kiến", "V. Kiến"],
    ["a title", "Bài học kinh nghiệm", "Bài học"],
  ])("is not said where %s differs", (_, from, to) => {
    expect(sayTheSame(parsedOf(OLD), newerVersion(OLD, [[from, to]]))).toBe(false);
  });
});

describe("a newer version taken up", () => {
  const older = parsedOf(OLD);
  const idOf = (outline: Outline, title: string) => [...sectionsOf(outline)].find((one) => one.title === title)?.id;

  test("keeps the id of every section that survives, and gives others ids never used", () => {
    const newer = newerVersion(OLD, [
      ["II. Hạn chế", "II. Đánh giá chung\nIII. Hạn chế"],
      ["2. Công tác tổ chức, cán bộ\n", ""],
      ["IV. Kiến", "V. Kiến"],
    ]);
    const { outline } = takenUp(older, newer, []);
    expect([...sectionsOf(outline)].map(({ id, title }) => [id, title.slice(0, 16)])).toEqual([
      ["1", "Kết quả thực hiệ"],
      ["1.1", "Công tác chính t"],
      ["1.3", "Công tác kiểm tr"],
      ["5", "Đánh giá chung"],
      ["2", "Hạn chế, nguyên "],
      ["3", "Bài học kinh ngh"],
      ["4", "Kiến nghị, đề xu"],
    ]);
    expect(outline.id).toBe(older.id);
  });

  test("gives a section that moved under another an id there, and its link goes with it", () => {
    const newer = newerVersion(OLD, [
      [
        "3. Công tác kiểm tra, giám sát\nII. Hạn chế, nguyên nhân",
        "II. Hạn chế, nguyên nhân\n1. Công tác kiểm tra, giám sát",
      ],
    ]);
    const { outline, links } = takenUp(older, newer, [
      { section: "1.3", text: "3. Kiểm tra" },
      { section: "4", text: "V. Đề xuất" },
    ]);
    expect(idOf(outline, "Công tác kiểm tra, giám sát")).toBe("2.1");
    expect(links).toEqual([
      { section: "2.1", text: "3. Kiểm tra" },
      { section: "4", text: "V. Đề xuất" },
    ]);
  });

  test("drops the link of a section that is gone", () => {
    const newer = newerVersion(OLD, [["III. Bài học kinh nghiệm\n", ""]]);
    expect(takenUp(older, newer, [{ section: "3", text: "III. Bài học" }]).links).toEqual([]);
  });

  test("is a sound outline, whatever the two versions", () => {
    const outlines = fc.constantFrom(...builtinOutlines, older, newerVersion(OLD, [["II. Hạn", "V. Hạn"]]));
    const shuffled = (outline: Outline) =>
      fc.shuffledSubarray([...outline.sections], { minLength: 1 }).map((sections) => ({ ...outline, sections }));
    fc.assert(
      fc.property(outlines.chain(shuffled), outlines.chain(shuffled), (one, other) => {
        const { outline } = takenUp(one, other, []);
        expect(readOutlineJson(outlineJson(outline))).toEqual({ outline });
        expect(sayTheSame({ ...outline, id: other.id }, other)).toBe(true);
        const { pairs, added, removed } = outlineDifference(one, other);
        expect(pairs.length + added.length).toBe([...sectionsOf(other)].length);
        expect(pairs.length + removed.length).toBe([...sectionsOf(one)].length);
      }),
      { numRuns: 60 },
    );
  });

  test("leaves a report of the built-in outline tagged as it was", () => {
    const outline = builtinOutline("phu-tho-2023-so-ket")!;
    expect(takenUp(outline, { ...outline, id: "newer" }, []).outline).toEqual(outline);
  });
});
