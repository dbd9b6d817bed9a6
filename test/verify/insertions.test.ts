/** What we write into new and existing documents is valid to the letter of the schema. */
import { describe, expect, test } from "vitest";
import type { Block } from "../../src/document/blocks.ts";
import { FileHost } from "../../src/docx/file-host.ts";
import { newReport } from "../../src/docx/new-report.ts";
import { openPackage } from "../../src/ooxml/package.ts";
import { dialects, docx } from "../support/docx.ts";
import { everyBlock } from "../support/every-block.ts";
import { schemaFaults } from "../support/schema.ts";

const REPORT = `BÁO CÁO
Kết quả công tác năm 2024
I. Đặc điểm tình hình
Chi bộ có 25 đảng viên.
II. Kết quả thực hiện
1. Công tác tư tưởng
Đã tổ chức 12 buổi sinh hoạt.`;

const look = { bold: true, caps: false, italic: false, centered: false };
const numbered: readonly Block[] = ["I.", "II.", "IV."].map((marker) => ({
  type: "heading",
  level: 2,
  marker,
  title: "Tiêu đề",
  look,
  automatic: true,
}));

describe("the schema finds nothing in", () => {
  test("a new document of every kind of block", async () => {
    expect(await schemaFaults(newReport(everyBlock, new Map([["outline", "{}"]])))).toEqual([]);
  });

  test("a new document with automatic numbers", async () => {
    expect(await schemaFaults(newReport(numbered))).toEqual([]);
  });

  test.each(dialects)(
    "a report in the dialect %s, completed and with its state, that it did not find before",
    async (dialect) => {
      const source = docx(REPORT, dialect, { tables: [{ after: "25 đảng viên", rows: [["Chỉ tiêu", "Kết quả"]] }] });
      const host = new FileHost(openPackage(source));
      const { paragraphs } = await host.read();
      const places = [-1, 2, Math.floor(paragraphs.length / 2), paragraphs.length - 1, null];
      const insertions = places.map((after) => ({ after, anchor: paragraphs[after ?? -1]?.text ?? "" }));
      await host.insert(insertions.map((place) => ({ ...place, blocks: [...everyBlock, ...numbered] })));
      await host.writeState(new Map([["fields", "{}"]]));
      expect(await schemaFaults(host.bytes())).toEqual(await schemaFaults(source));
    },
  );
});
