/** What every host promises of edits and removals whatever the document and whatever the place. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Insertion } from "../../src/document/blocks.ts";
import type { Paragraph, ReportDocument, Run } from "../../src/document/document.ts";
import { dialects, docx } from "../support/docx.ts";
import { guided, heading, type MakeHost, shown, table } from "../support/host-cases.ts";

const LONG =
  "Chi bộ đã lãnh đạo cán bộ, đảng viên thực hiện tốt nhiệm vụ chính trị được giao (đạt 98,5%), nhất là công tác phát triển đảng.";
const REPORT = `BÁO CÁO
Kết quả công tác năm 2024
I. Đặc điểm tình hình
${LONG}
II. Kết quả thực hiện
1. Công tác tư tưởng
${LONG}
2. Công tác tổ chức
- Kết nạp 3 đảng viên.
${LONG}
III. Phương hướng
${LONG}`;
const TABLE = {
  after: "Công tác tổ chức",
  rows: [
    ["Chỉ tiêu", "Kết quả"],
    ["Kết nạp đảng viên", "3"],
  ],
};

/** A sign of Vietnamese text with its marks. */
const SIGNS = /\P{M}\p{M}*/gu;

/** The stretch of this paragraph, by shares of its length, that stands first of those alike. */
function stretchOf(
  { text }: Paragraph,
  from: number,
  length: number,
): { readonly start: number; readonly before: string } {
  const signs = [...text.matchAll(SIGNS)];
  const first = Math.min(signs.length - 1, Math.floor(from * signs.length));
  const before = signs
    .slice(first, first + 1 + length)
    .map(([sign]) => sign)
    .join("");
  let start = text.indexOf(before);
  while (/^\p{M}/u.test(text.slice(start + before.length))) start = text.indexOf(before, start + 1);
  return { start, before };
}

/** The look of each character. */
function lookOfEach(runs: readonly Run[]): string[] {
  return runs.flatMap(({ text, ...look }) => Array.from({ length: text.length }, () => JSON.stringify(look)));
}

/** Everything but the paragraphs' own text. */
function beside({ paragraphs: _, controls, tables, ...rest }: ReportDocument) {
  return { ...rest, revisions: rest.revisions.length > 0, controls: controls.length, tables: tables.length };
}

const words = fc.array(fc.constantFrom("Đảng bộ", "x", " ", "(2025)", "&", "<", "kỳ", "\t"), { maxLength: 4 });

/** How many cases of each property are tried in each dialect. */
export interface Tries {
  readonly edits: number;
  readonly insertions: number;
}

/** For an adapter at which a case takes its time: there are fourteen dialects. */
export const FEW_TRIES: Tries = { edits: 8, insertions: 6 };

/** Runs this part of the contract on one adapter. */
export function anyDocumentContract(
  name: string,
  makeHost: MakeHost,
  tries: Tries = { edits: 25, insertions: 15 },
): void {
  describe.each(dialects)(`${name}, in the dialect %s,`, (dialect) => {
    const file = docx(REPORT, dialect, { tables: [TABLE], bold: ["chính trị được"], italic: ["98,5"] });

    test("edits exactly the stretch named", async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.nat(40),
          fc.double({ min: 0, max: 0.99, noNaN: true }),
          fc.nat(30),
          words,
          async (place, from, length, put) => {
            const host = await makeHost(file);
            const before = await host.read();
            const said = before.paragraphs.filter(({ text }) => text !== "");
            const target = said[place % said.length]!;
            const stretch = stretchOf(target, from, length);
            const after = put.join("");
            const edit = { type: "replaceText", paragraph: target.index, before: stretch.before, after } as const;
            expect(await host.edit([edit])).toEqual({ done: 1, left: [] });
            const now = await host.read();
            const changed = now.paragraphs[target.index]!;
            const end = stretch.start + stretch.before.length;
            expect(changed.text).toBe(target.text.slice(0, stretch.start) + after + target.text.slice(end));
            const [old, recent] = [lookOfEach(target.runs), lookOfEach(changed.runs)];
            expect(recent.slice(0, stretch.start)).toEqual(old.slice(0, stretch.start));
            expect(recent.slice(stretch.start + after.length)).toEqual(old.slice(end));
            const others = (document: ReportDocument) => shown(document.paragraphs.toSpliced(target.index, 1));
            expect(others(now)).toEqual(others(before));
            expect(beside(now)).toEqual(beside(before));
          },
        ),
        { numRuns: tries.edits },
      );
    });

    test("gives back the paragraphs there were when an insertion is taken back", async () => {
      await fc.assert(
        fc.asyncProperty(fc.nat(40), fc.nat(40), async (one, other) => {
          const host = await makeHost(file);
          const before = await host.read();
          const at = (place: number, tag: string): Insertion => {
            const anchor = before.paragraphs[place % before.paragraphs.length]!;
            const blocks = [heading(`Mục ${tag}`), guided(tag), { ...table, tag: `b${tag}` }, guided(`${tag}.1`)];
            return { after: anchor.index, anchor: anchor.text, blocks };
          };
          const insertions = [at(one, "m1"), at(other, "m2")];
          await host.insert(insertions);
          expect(await host.remove(insertions)).toEqual({ removed: 8, kept: 0 });
          const now = await host.read();
          expect(shown(now.paragraphs)).toEqual(shown(before.paragraphs));
          expect(beside(now)).toEqual(beside(before));
        }),
        { numRuns: tries.insertions },
      );
    });
  });
}
