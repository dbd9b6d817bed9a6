/** Whatever the document and whatever the edit: what it does not name is the text it was, byte for byte. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/document/read.ts";
import { FileHost } from "../../src/docx/file-host.ts";
import { openPackage } from "../../src/ooxml/package.ts";
import { randomFile } from "../support/random-document.ts";
import { structureFaults } from "../support/structure.ts";

/** Start tags, end tags and comments, without runs and text and what they are made of. */
function frame(xml: string): string[] {
  const marks = xml.match(/<!--.*?-->|<[^>]*>/gs) ?? [];
  return marks.filter((mark) => !/^<\/?(?:\w+:)?(?:r|rPr|b|i|sz|vanish|t|tab|br)(?=[\s/>])/.test(mark));
}

/** Without the marks of controls that show a placeholder: one that is written in loses its. */
function unmarked(xml: string): string {
  return xml.replace(/<(?:\w+:)?showingPlcHdr\/>/g, "");
}

/** Letters with their marks; an edit names whole ones. */
function letters(text: string): readonly string[] {
  return text.match(/\P{M}\p{M}*|^\p{M}+/gu) ?? [];
}

/** Where the words first stand without parting a letter from its marks. */
function firstPlace(text: string, sought: string): number {
  const isMark = (at: number) => /^\p{M}/u.test(text.slice(at));
  let at = text.indexOf(sought);
  while (isMark(at + sought.length)) at = text.indexOf(sought, at + 1);
  return at;
}

const words = fc.constantFrom("", "Đảng bộ", " ", "a\tb", "<&>", "\n");

describe("an edit of any document", () => {
  test("changes text in its paragraph and nothing else, or is left and changes nothing", async () => {
    let made = 0;
    await fc.assert(
      fc.asyncProperty(
        randomFile,
        fc.nat(30),
        fc.nat(20),
        fc.nat(12),
        words,
        async (file, place, from, length, after) => {
          const pkg = openPackage(file.bytes());
          const { document, spans } = readDocument(pkg);
          const target = document.paragraphs[place % Math.max(1, document.paragraphs.length)];
          if (target === undefined) return;
          const said = letters(target.text);
          const before = said
            .slice(from % (said.length + 1))
            .slice(0, length + 1)
            .join("");
          const host = new FileHost(pkg);
          const { done } = await host.edit([{ type: "replaceText", paragraph: target.index, before, after }]);
          const now = openPackage(host.bytes());
          const xml = now.text(now.mainDocument)!;
          made += done;
          if (done === 0) {
            expect(xml).toBe(file.xml);
            return;
          }
          const { start, end } = spans.paragraphs[target.index]!;
          const there = readDocument(now).spans.paragraphs[target.index]!;
          expect(unmarked(xml.slice(0, there.start))).toBe(unmarked(file.xml.slice(0, start)));
          expect(xml.slice(there.end)).toBe(file.xml.slice(end));
          expect(frame(xml.slice(there.start, there.end))).toEqual(frame(file.xml.slice(start, end)));
          const first = firstPlace(target.text, before);
          const expected = target.text.slice(0, first) + after + target.text.slice(first + before.length);
          expect((await host.read()).paragraphs.map(({ text }) => text)).toEqual(
            document.paragraphs.map(({ text }) => text).with(target.index, expected),
          );
        },
      ),
      { numRuns: 400 },
    );
    expect(made).toBeGreaterThan(100);
  });

  test("deletes one paragraph as a whole, and leaves a document as sound as it was", async () => {
    let made = 0;
    await fc.assert(
      fc.asyncProperty(randomFile, fc.nat(30), async (file, place) => {
        const pkg = openPackage(file.bytes());
        const { document, spans } = readDocument(pkg);
        const target = document.paragraphs[place % Math.max(1, document.paragraphs.length)];
        if (target === undefined) return;
        const host = new FileHost(pkg);
        const { done } = await host.edit([{ type: "deleteParagraph", paragraph: target.index, before: target.text }]);
        const now = openPackage(host.bytes());
        const xml = now.text(now.mainDocument)!;
        made += done;
        if (done === 0) {
          expect(xml).toBe(file.xml);
          return;
        }
        const { start, end } = spans.paragraphs[target.index]!;
        expect(xml).toBe(file.xml.slice(0, start) + file.xml.slice(end));
        const after = await host.read();
        expect(after.paragraphs.map(({ text }) => text)).toEqual(
          document.paragraphs.map(({ text }) => text).toSpliced(target.index, 1),
        );
        expect(after.pages.length).toBe(document.pages.length);
        expect(after.tables.length).toBe(document.tables.length);
        const known = structureFaults(file.bytes());
        expect(structureFaults(host.bytes()).filter((fault) => !known.includes(fault))).toEqual([]);
      }),
      { numRuns: 400 },
    );
    expect(made).toBeGreaterThan(60);
  });
});
