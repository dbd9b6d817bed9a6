/** Whatever the document: remarks in its margin leave its text alone, and leave no trace when they are taken away. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { readDocument } from "../../src/document/read.ts";
import { FileHost } from "../../src/docx/file-host.ts";
import { openPackage } from "../../src/ooxml/package.ts";
import { randomFile } from "../support/random-document.ts";
import { structureFaults } from "../support/structure.ts";

test("remarks stand at their paragraphs and go again", async () => {
  let written = 0;
  await fc.assert(
    fc.asyncProperty(randomFile, fc.array(fc.nat(30), { maxLength: 6 }), async (file, places) => {
      const bytes = file.bytes();
      const host = new FileHost(openPackage(bytes));
      const before = await host.read();
      const { paragraphs } = before;
      const wanted = paragraphs.length === 0 ? [] : places.map((place) => paragraphs[place % paragraphs.length]!);
      const remarks = wanted.map(({ index, text }, at) => ({
        place: { paragraph: index, text },
        text: `[Đề cương báo cáo] ${at} <&>\ndòng hai`,
      }));
      const result = await host.remark(remarks);
      written += result.written;
      expect(result.left).toEqual([]);
      const now = await host.read();
      expect(now.paragraphs).toEqual(paragraphs);
      expect(now.tables).toEqual(before.tables);
      expect(now.comments.map(({ paragraph }) => paragraph)).toEqual(wanted.map(({ index }) => index));
      const known = structureFaults(bytes);
      expect(structureFaults(host.bytes()).filter((fault) => !known.includes(fault))).toEqual([]);
      await host.remark([]);
      const left = openPackage(host.bytes());
      expect(left.names.filter((name) => name.includes("comments"))).toEqual([]);
      const opened = (xml: string) => xml.replace(/<((?:\w+:)?p)\/>/g, "<$1></$1>");
      expect(opened(left.text(left.mainDocument)!)).toBe(opened(file.xml));
      expect(readDocument(left).document.comments).toEqual([]);
    }),
    { numRuns: 150 },
  );
  expect(written).toBeGreaterThan(100);
});
