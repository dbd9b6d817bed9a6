/** Whatever the document and whatever the places: insertion adds, and what was there is there as it was. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block, Insertion } from "../../src/document/blocks.ts";
import type { Paragraph, ReportDocument } from "../../src/document/document.ts";
import { FileHost } from "../../src/docx/file-host.ts";
import { type OfficePackage, openPackage } from "../../src/ooxml/package.ts";
import { randomFile } from "../support/random-document.ts";

const NEW = "Phần mới chèn";
const look = { bold: true, caps: false, italic: false, centered: false };

const heading = fc.constant<Block>({ type: "heading", level: 2, marker: "III.", title: NEW, look });

const blocks: fc.Arbitrary<Block[]> = fc.array(
  fc.constantFrom<Block>(
    { type: "heading", level: 2, marker: "III.", title: NEW, look },
    { type: "guided", tag: "p1.2", title: "II.", placeholder: [NEW, NEW] },
    { type: "text", text: NEW, look: "body" },
    { type: "table", tag: "t", head: [NEW, NEW], rows: [[NEW, NEW]], widths: [0.5, 0.5] },
  ),
  { minLength: 1, maxLength: 3 },
);

const places = fc.array(fc.tuple(fc.oneof(fc.nat(30), fc.constantFrom(-1, null)), blocks), {
  minLength: 1,
  maxLength: 4,
});

/** What must not change of a paragraph that was there. */
function kept({ text, runs, alignment, style, outlineLevel, cell, controls, number }: Paragraph) {
  return { text, runs, alignment, style, outlineLevel, inCell: cell !== null, controls, number };
}

function isNew({ text }: Paragraph): boolean {
  return text.includes(NEW);
}

interface Completed {
  readonly before: ReportDocument;
  readonly after: ReportDocument;
  readonly file: OfficePackage;
  readonly insertions: readonly Insertion[];
}

/** The file completed at these places, those the document does not have taken into its range. */
async function completed(
  bytes: Uint8Array,
  wanted: readonly (readonly [number | null, Block[]])[],
): Promise<Completed> {
  const host = new FileHost(openPackage(bytes));
  const before = await host.read();
  const count = before.paragraphs.length;
  const insertions = wanted.map(([place, inserted]): Insertion => {
    const after = place === null || place < 0 ? place : count === 0 ? null : place % count;
    return { after, anchor: before.paragraphs[after ?? -1]?.text ?? "", blocks: inserted };
  });
  await host.insert(insertions);
  const file = openPackage(host.bytes());
  return { before, after: await new FileHost(file).read(), file, insertions };
}

/** Whether the parts of one list stand in the other in the same order. */
function standsIn(parts: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const part of parts) {
    at = whole.indexOf(part, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

describe("insertion into any document at any places", () => {
  test("keeps every paragraph with its runs, in order, and adds only what was asked for and empty paragraphs", async () => {
    await fc.assert(
      fc.asyncProperty(randomFile, places, async ({ bytes, xml }, wanted) => {
        const { before, after, insertions } = await completed(bytes(), wanted);
        const old = before.paragraphs.map((paragraph) => JSON.stringify(kept(paragraph)));
        const all = after.paragraphs.filter((paragraph) => !isNew(paragraph)).map((one) => JSON.stringify(kept(one)));
        expect(standsIn(old, all)).toBe(true);
        const added = after.paragraphs.filter(isNew).length;
        const asked = insertions
          .flatMap((one) => one.blocks)
          .map((block) => (block.type === "guided" ? 2 : block.type === "table" ? 4 : 1));
        expect(added).toBe(asked.reduce<number>((sum, each) => sum + each, 0));
        const empty = (document: ReportDocument) => document.paragraphs.filter(({ text }) => text === "").length;
        expect(empty(after) - empty(before)).toBe(after.paragraphs.length - before.paragraphs.length - added);
        if (/sectPr[^<]*<\/(?:\w+:)?body>/.test(xml)) expect(after.pages.length).toBe(before.pages.length);
        expect(after.tables.length - before.tables.length).toBe(
          insertions.flatMap((one) => one.blocks).filter(({ type }) => type === "table").length,
        );
      }),
      { numRuns: 300 },
    );
  });

  test("leaves the text of the main part as it was but for what is put in and section breaks that move on", async () => {
    await fc.assert(
      fc.asyncProperty(randomFile, places, async ({ bytes, xml }, wanted) => {
        const { file } = await completed(bytes(), wanted);
        const now = file.text(file.mainDocument) ?? "";
        const pieces = (text: string) => text.split(/(?=<)/).filter((piece) => !/sectPr|pgSz/.test(piece));
        expect(standsIn(pieces(xml), pieces(now))).toBe(true);
        expect(now.match(/<\w*:?pgSz /g)?.length ?? 0).toBe(xml.match(/<\w*:?pgSz /g)?.length ?? 0);
      }),
      { numRuns: 200 },
    );
  });

  test("gives every new control an id of its own", async () => {
    await fc.assert(
      fc.asyncProperty(randomFile, places, async ({ bytes }, wanted) => {
        const { before, after } = await completed(bytes(), wanted);
        const old = new Set(before.controls.map(({ id }) => id));
        const fresh = after.controls.filter(({ tag }) => tag !== "").map(({ id }) => id);
        expect(new Set(fresh).size).toBe(fresh.length);
        expect(fresh.filter((id) => old.has(id))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test("puts blocks behind their paragraph, at most the rest of its table or control and an empty break between", async () => {
    await fc.assert(
      fc.asyncProperty(randomFile, fc.nat(30), heading, async ({ bytes }, place, inserted) => {
        const { before, after, insertions } = await completed(bytes(), [[place, [inserted]]]);
        const [insertion] = insertions;
        if (insertion?.after == null) return;
        const first = after.paragraphs.findIndex(isNew);
        const anchor = before.paragraphs[insertion.after]!;
        const ahead = after.paragraphs.slice(0, first).filter((paragraph) => !isNew(paragraph));
        const between = before.paragraphs.slice(insertion.after + 1, ahead.length);
        if (ahead.length <= insertion.after) expect(anchor.text.trim()).toBe("");
        for (const passed of between.filter(({ text }) => text !== "")) {
          const sameTable = passed.cell !== null && anchor.cell !== null;
          const sameControl = passed.controls.some((id) => anchor.controls.includes(id));
          expect(sameTable || sameControl).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
