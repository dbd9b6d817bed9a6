/** What every host promises of texts side by side: the head and the foot of a paper. */
import { describe, expect, test } from "vitest";
import { blockLines } from "../../src/document/block-lines.ts";
import type { ColumnsBlock, Insertion } from "../../src/document/blocks.ts";
import { formatPack } from "../../src/format/packs/packs.ts";
import { lackingParts, missingFrame } from "../../src/skeleton/frame.ts";
import { docx } from "../support/docx.ts";
import { type MakeHost, REPORT, shown } from "../support/host-cases.ts";
import { outlineOf } from "../support/small-outline.ts";

const pack = formatPack("dang-2026")!;
const outline = outlineOf("ĐỀ CƯƠNG BÁO CÁO\nSơ kết giữa nhiệm kỳ\nI. Đặc điểm\nII. Kết quả");
const UNIT = { unit: "Chi bộ Trường THPT", superior: "Đảng ủy xã Tân Lập", place: "Tân Lập" };

const columnsOf = (insertions: readonly Insertion[]): readonly ColumnsBlock[] =>
  insertions.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === "columns" ? [block] : [])));

/** Runs this part of the contract on one adapter. */
export function columnsContract(name: string, makeHost: MakeHost): void {
  describe(`${name} puts texts side by side`, () => {
    test("as tables of these lines, the rest as it was", async () => {
      const host = await makeHost(docx(REPORT, "typed"));
      const before = await host.read();
      const insertions = missingFrame(before, outline, UNIT, pack);
      await host.insert(insertions);
      const after = await host.read();
      const tables = after.tables.map(({ rows }) => rows.flat().flatMap(({ text }) => text.split("\n")));
      expect(tables).toEqual(columnsOf(insertions).map(blockLines));
      expect(lackingParts(after, outline)).toEqual([]);
      const loose = ({ paragraphs }: typeof after) =>
        paragraphs.filter(({ cell, text }) => cell === null && text !== "");
      const kept = shown(loose(before)).map((one) => JSON.stringify(one));
      const now = shown(loose(after)).map((one) => JSON.stringify(one));
      expect(now.filter((one) => kept.includes(one))).toEqual(kept);
    });

    test("with their looks", async () => {
      const host = await makeHost(docx(REPORT, "typed"));
      await host.insert(missingFrame(await host.read(), outline, UNIT, pack));
      const { paragraphs } = await host.read();
      const looks = paragraphs
        .filter(({ cell }) => cell !== null)
        .map(({ text, alignment, runs }) => {
          const { size, bold, italic, underline } = runs[0]!;
          const toggles = [bold ? "b" : "", italic ? "i" : "", underline ? "u" : ""].join("");
          return `${text.slice(0, 12)} ${alignment} ${size}${toggles}`;
        });
      expect(looks).toEqual([
        "ĐẢNG BỘ XÃ T center 14",
        "CHI BỘ TRƯỜN center 14b",
        "* center 14",
        "ĐẢNG CỘNG SẢ center 15bu",
        "Số ……-BC/CB center 14",
        "Tân Lập, ngà center 14i",
        "Nơi nhận: left 14u",
        "- Đảng ủy xã left 12",
        "- Lưu Chi bộ left 12",
        "T/M CHI BỘ center 14b",
        "BÍ THƯ center 14",
        "…… center 14b",
      ]);
    });

    test("and takes them back, unless somebody has written in them", async () => {
      const host = await makeHost(docx(REPORT, "typed"));
      const before = await host.read();
      const insertions = missingFrame(before, outline, UNIT, pack);
      await host.insert(insertions);
      const number = (await host.read()).paragraphs.find(({ text }) => text.startsWith("Số ……"))!;
      await host.edit([{ type: "replaceText", paragraph: number.index, before: "……", after: "05" }]);
      expect(await host.remove(insertions)).toMatchObject({ kept: 1 });
      const { tables, paragraphs } = await host.read();
      expect(tables).toHaveLength(1);
      expect(paragraphs.some(({ text }) => text === "Số 05-BC/CB")).toBe(true);
    });
  });
}
