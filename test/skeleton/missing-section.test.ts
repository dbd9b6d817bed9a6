import { describe, expect, test } from "vitest";
import type { Block } from "../../src/document/blocks.ts";
import { align } from "../../src/match/align.ts";
import { builtinOutlines } from "../../src/outline/builtin/builtin.ts";
import { type Outline, sectionsOf } from "../../src/outline/outline.ts";
import { missing } from "../../src/skeleton/missing.ts";
import { missingSection } from "../../src/skeleton/missing-section.ts";
import { report } from "../support/report.ts";
import { outlineOf } from "../support/small-outline.ts";

const TEXT = "Trong kỳ đã kết nạp 12 đảng viên mới, vượt kế hoạch đề ra.";
const twins = outlineOf(
  "I. Kết quả\n1. Ưu điểm\n- Nêu ưu điểm\n2. Hạn chế\n- Nêu hạn chế\nII. Lãnh đạo\n1. Ưu điểm\n- Nêu ưu điểm\n2. Hạn chế\n- Nêu hạn chế\nIII. Kiến nghị\n- Nêu kiến nghị",
);

function words(block: Block): string {
  if (block.type === "heading") return `${block.marker} ${block.title}`.trim();
  if (block.type === "columns") return "[columns]";
  return block.type === "text" ? block.text : `[${block.tag}]`;
}

function plan(outline: Outline, id: string, text: string): string[] {
  const document = report(text);
  return missingSection(id, outline, align(outline, document), document).map(
    ({ after, blocks }) => `${after}: ${blocks.map(words).join(" · ")}`,
  );
}

describe("one missing section", () => {
  test.each<[string, string, string, string[]]>([
    ["goes behind the one before it", "3", `I. Kết quả\n${TEXT}\nII. Lãnh đạo\n${TEXT}`, ["3: III. Kiến nghị · [3]"]],
    [
      "brings what stands below it",
      "2",
      `I. Kết quả\n1. Ưu điểm\n${TEXT}\n2. Hạn chế\n${TEXT}\nIII. Kiến nghị\n${TEXT}`,
      ["4: II. Lãnh đạo · 1. Ưu điểm · [2.1] · 2. Hạn chế · [2.2]"],
    ],
    [
      "begins with its own heading between others alike",
      "2.1",
      "I. Kết quả\nII. Lãnh đạo\nIII. Kiến nghị",
      ["1: 1. Ưu điểm · [2.1]"],
    ],
    [
      "leaves its missing neighbour alone",
      "2.2",
      `I. Kết quả\n${TEXT}\nII. Lãnh đạo\nIII. Kiến nghị\n${TEXT}`,
      ["2: 2. Hạn chế · [2.2]"],
    ],
    [
      "is nothing where the report has it",
      "3",
      `I. Kết quả\n${TEXT}\nII. Lãnh đạo\n${TEXT}\nIII. Kiến nghị\n${TEXT}`,
      [],
    ],
    ["is nothing for an id the outline lacks", "9", "I. Kết quả", []],
  ])("%s", (_, id, text, expected) => {
    expect(plan(twins, id, text)).toEqual(expected);
  });

  test("of an issued outline: each, inserted alone, is the part of the whole completion that is its own", () => {
    for (const outline of builtinOutlines) {
      const document = report(`BÁO CÁO\n${outline.sections[0]!.marker}\n${outline.sections[0]!.title}`);
      const match = align(outline, document);
      const all = missing(outline, match, document).flatMap(({ blocks }) => blocks.map(words));
      let seen = 0;
      for (const { id, kind, marker, title, required } of sectionsOf(outline)) {
        const blocks = missingSection(id, outline, match, document).flatMap((insertion) => insertion.blocks);
        if (blocks.length === 0 || match.byId.get(id)?.heading !== null || !required) continue;
        expect(words(blocks[0]!)).toBe(kind === "part" ? marker : `${marker} ${title}`.trim());
        expect(all.join("\n")).toContain(
          blocks
            .filter((block) => block.type !== "table")
            .map(words)
            .slice(0, 2)
            .join("\n"),
        );
        seen += 1;
      }
      expect(seen).toBeGreaterThan(5);
    }
  });
});
