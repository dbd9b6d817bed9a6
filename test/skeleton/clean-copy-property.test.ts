/** Whatever the document: what a skeleton put into it leaves with the clean copy, and the rest is as it was. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Block } from "../../src/document/blocks.ts";
import type { Paragraph, ReportDocument } from "../../src/document/document.ts";
import { readDocument } from "../../src/document/read.ts";
import { FileHost } from "../../src/docx/file-host.ts";
import { type OfficePackage, openPackage, zipBytes } from "../../src/ooxml/package.ts";
import { NO_STATE, stateEntriesOf } from "../../src/outline/state.ts";
import { cleanCopy } from "../../src/skeleton/clean-copy.ts";
import { randomFile } from "../support/random-document.ts";
import { outlineOf } from "../support/small-outline.ts";
import { structureFaults } from "../support/structure.ts";

const outline = outlineOf(`ĐỀ CƯƠNG BÁO CÁO
I. Đặc điểm tình hình
Nêu khái quát những thuận lợi, khó khăn của đơn vị trong kỳ báo cáo.
II. Kết quả thực hiện
1. Công tác tư tưởng
Nêu việc học tập nghị quyết.`);
const OWN = "Câu người viết gõ vào ô";

const unwritten: readonly Block[] = [
  {
    type: "guided",
    tag: "1",
    title: "I.",
    placeholder: ["Nêu khái quát những thuận lợi, khó khăn của đơn vị trong kỳ báo cáo."],
  },
  { type: "guided", tag: "2.1", title: "1.", placeholder: ["Nêu việc học tập nghị quyết.", ""] },
  { type: "guided", tag: "2", title: "II.", placeholder: ["(Nêu nội dung của mục này)"] },
];
const written: readonly Block[] = [
  { type: "guided", tag: "2", title: "II.", placeholder: [""], text: [OWN, OWN] },
  { type: "table", tag: "1.targets", head: [OWN], rows: [[]], widths: [1] },
];

const places = (blocks: readonly Block[]) =>
  fc.array(fc.tuple(fc.oneof(fc.nat(30), fc.constantFrom(-1, null)), fc.constantFrom(...blocks)), {
    minLength: 1,
    maxLength: 4,
  });

/** The document with blocks at these places, and a state. */
async function withBlocks(
  pkg: OfficePackage,
  wanted: readonly (readonly [number | null, Block])[],
): Promise<OfficePackage> {
  const host = new FileHost(pkg);
  const { paragraphs } = await host.read();
  const count = paragraphs.length;
  await host.insert(
    wanted.map(([place, block]) => {
      const after = place === null || place < 0 ? place : count === 0 ? null : place % count;
      return { after, anchor: paragraphs[after ?? -1]?.text ?? "", blocks: [block] };
    }),
  );
  await host.writeState(stateEntriesOf({ ...NO_STATE, outline }));
  return openPackage(host.bytes());
}

function kept({ text, runs, alignment, style, number, cell, controls }: Paragraph) {
  return { text, runs, alignment, style, number, inCell: cell !== null, controls };
}

const hasText = ({ text }: Paragraph) => text.trim() !== "";

function newFaults(pkg: OfficePackage, bytes: Uint8Array): string[] {
  const known = structureFaults(bytes);
  return structureFaults(zipBytes(pkg)).filter((fault) => !known.includes(fault));
}

test("what nobody wrote in leaves no trace but an empty line where one is needed", async () => {
  let same = 0;
  await fc.assert(
    fc.asyncProperty(randomFile, places(unwritten), async (file, wanted) => {
      const original = openPackage(file.bytes());
      const draft = await withBlocks(original, wanted);
      const copy = cleanCopy(draft, { outline, today: "2028-06-01" });
      const before = readDocument(original).document;
      const after = readDocument(copy.pkg).document;
      expect(after.paragraphs.filter(hasText).map(kept)).toEqual(before.paragraphs.filter(hasText).map(kept));
      const controls = (document: ReportDocument) =>
        document.controls.map(({ id, tag, text }) => ({ id, tag, text: text.replace(/\s/g, "") }));
      expect(controls(after)).toEqual(controls(before));
      expect(after.tables.length).toBe(before.tables.length);
      expect(after.pages.length).toBe(before.pages.length);
      expect(newFaults(copy.pkg, file.bytes())).toEqual([]);
      if (copy.pkg.text(copy.pkg.mainDocument) === file.xml) same += 1;
    }),
    { numRuns: 120 },
  );
  expect(same).toBeGreaterThan(50);
});

test("what was written stays, in its order and look, without the controls", async () => {
  await fc.assert(
    fc.asyncProperty(randomFile, places([...unwritten, ...written]), async (file, wanted) => {
      const draft = await withBlocks(openPackage(file.bytes()), wanted);
      const before = readDocument(draft).document;
      const copy = cleanCopy(draft, { outline, today: "2028-06-01" });
      const after = readDocument(copy.pkg).document;
      const ours = new Set(before.controls.filter(({ tag }) => tag !== "").map(({ id }) => id));
      const guidance = new Set(unwritten.flatMap((block) => (block.type === "guided" ? block.placeholder : [])));
      const theirs = before.paragraphs.filter(hasText).filter(({ text }) => !guidance.has(text));
      const wordless = (paragraph: Paragraph) => ({
        ...kept(paragraph),
        controls: paragraph.controls.filter((id) => !ours.has(id)),
      });
      expect(after.paragraphs.filter(hasText).map(kept)).toEqual(theirs.map(wordless));
      expect(after.controls.some(({ id }) => ours.has(id))).toBe(false);
      expect(newFaults(copy.pkg, zipBytes(draft))).toEqual([]);
      const again = cleanCopy(copy.pkg, { outline, today: "2028-06-01" });
      expect(again.pkg).toBe(copy.pkg);
    }),
    { numRuns: 120 },
  );
});
