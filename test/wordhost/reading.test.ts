/** What an add-in reads through the real client is what the file says. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/document/read.ts";
import { openPackage } from "../../src/ooxml/package.ts";
import { dialects, docx } from "../support/docx.ts";
import { openWord } from "./word-host.ts";

const seed = readFileSync(path.join(import.meta.dirname, "../fixtures/seeds/bao-cao-so-ket-phu-tho-2023.txt"), "utf8");

describe("getOoxml", () => {
  it.each(dialects)("of a report in the dialect «%s» reads as the file does", async (dialect) => {
    const file = docx(seed, dialect, { header: "TL. BAN THƯỜNG VỤ" });
    const host = await openWord(file);
    const { paragraphs, ooxml } = await host.Word.run(async (context) => {
      const list = context.document.body.paragraphs.load("text");
      const whole = context.document.body.getOoxml();
      await context.sync();
      return { paragraphs: list.items.map(({ text }) => text), ooxml: whole.value };
    });
    const { customXml: _, ...fromFile } = readDocument(openPackage(file)).document;
    const { customXml: __, ...fromWord } = readDocument(openPackage(ooxml)).document;
    expect(fromWord).toEqual(fromFile);
    expect(paragraphs.length).toBe(fromFile.paragraphs.length);
  });
});
