/** Whatever an add-in and a user do one after another, the document stays one that Word and its readers can open. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/document/read.ts";
import { openPackage } from "../../src/ooxml/package.ts";
import { structureFaults } from "../support/structure.ts";
import { apply, count, start, steps } from "./random-steps.ts";
import { openWord, type WordOptions } from "./word-host.ts";

describe("a document after random edits", () => {
  it.each<WordOptions>([
    { profile: "desktop" },
    { profile: "ltsc2021" },
    { profile: "web" },
    { quirks: { lastParagraph: "intact", numbering: "kept" } },
  ])("is well formed and read by the project as Word reads it (%o)", async (options) => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(...steps), { minLength: 1, maxLength: 12 }), async (sequence) => {
        const host = await openWord(start, options);
        for (const step of sequence) await apply(host, step);
        const ooxml = await host.Word.run(async (context) => {
          const whole = context.document.body.getOoxml();
          await context.sync();
          return whole.value;
        });
        const { document } = readDocument(openPackage(ooxml));
        expect(document.paragraphs).toHaveLength(count(host));
        expect(structureFaults(host.document.bytes())).toEqual([]);
        expect(readDocument(openPackage(host.document.bytes())).document.paragraphs).toEqual(document.paragraphs);
      }),
      { numRuns: 40 },
    );
  });
});
