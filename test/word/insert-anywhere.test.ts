/**
 * Inserting at every place of every kind of document, in every Word: what comes of it is what the file adapter makes of
 * the same insertion, to the paragraph.
 */
import { describe, expect, it } from "vitest";
import type { Block, Insertion } from "../../src/document/blocks.ts";
import type { Paragraph, ReportDocument } from "../../src/document/document.ts";
import { FileHost } from "../../src/docx/file-host.ts";
import { openPackage } from "../../src/ooxml/package.ts";
import { WordHost } from "../../src/word/word-host.ts";
import { guided, heading, table } from "../support/host-cases.ts";
import { read } from "../wordhost/samples.ts";
import { openWord, type WordOptions } from "../wordhost/word-host.ts";
import { documents, recordedDocuments } from "./documents.ts";

const BLOCKS: Readonly<Record<string, readonly Block[]>> = {
  "a heading and a place to write": [heading("Mới"), guided("p9")],
  "a place to write": [guided("p9")],
  "a table": [table],
  "a table and a heading": [table, heading("Mới")],
  "lines of text": [
    { type: "text", text: "Dòng một", look: "center" },
    { type: "text", text: "", look: "body" },
  ],
};

const WORDS: Readonly<Record<string, WordOptions>> = {
  "Word on a desk": { profile: "desktop" },
  "Word 2021": { profile: "ltsc2021" },
  "Word whose lists and last paragraphs arrive": {
    profile: "desktop",
    quirks: { lastParagraph: "intact", numbering: "kept", placeholderInText: false },
  },
  "Word on the web": { profile: "web" },
};

/**
 * What is to be the same: lines with number, look and place in tables, and controls. An empty line at the very end is
 * Word's own, and stays there when something is added at the end. Word's objects know no line exactly so high, and no
 * automatic color: on the web these are not compared, nor is the look of cells.
 */
function form(document: ReportDocument, byObjects = false) {
  const lines = document.paragraphs.map((paragraph) => ({
    line: `${paragraph.number} ${paragraph.text}`.trim(),
    cell: paragraph.cell,
    heading: /^heading/.test(paragraph.style),
    look: byObjects && paragraph.cell !== null ? null : look(paragraph, byObjects),
  }));
  const controls = document.controls.map(({ tag, title, paragraph, length }) => ({ tag, title, paragraph, length }));
  const isBlank = (index: number) => lines[index]?.line === "" && lines[index]?.cell === null;
  while (isBlank(lines.length - 1)) lines.pop();
  return { lines, controls, tables: document.tables.map(({ paragraph }) => paragraph) };
}

function look({ runs, alignment, spacing }: Paragraph, byObjects: boolean) {
  const { before, after, firstLine } = spacing;
  return {
    alignment,
    runs: runs.map((run) => ({ ...run, inserted: false, ...(byObjects ? { color: null } : {}) })),
    spacing: byObjects ? [before ?? 0, after ?? 0, firstLine ?? 0] : spacing,
  };
}

/** What the file adapter makes of it; every Word is compared with the same. */
async function inFile(bytes: Uint8Array, insertion: Insertion): Promise<ReportDocument> {
  const made = filled.get(bytes) ?? new Map<string, Promise<ReportDocument>>();
  filled.set(bytes, made);
  const key = JSON.stringify(insertion);
  const document = made.get(key) ?? insertedInFile(bytes, insertion);
  made.set(key, document);
  return document;
}

const filled = new Map<Uint8Array, Map<string, Promise<ReportDocument>>>();

async function insertedInFile(bytes: Uint8Array, insertion: Insertion): Promise<ReportDocument> {
  const host = new FileHost(openPackage(bytes));
  await host.read();
  await host.insert([insertion]);
  return host.read();
}

/** Every place there is; the end is the one behind an empty last line, too. */
function places({ paragraphs }: ReportDocument): readonly (number | null)[] {
  const endsEmpty = paragraphs.length > 1 && paragraphs.at(-1)?.text === "";
  return [-1, ...paragraphs.map(({ index }) => index), ...(endsEmpty ? [] : [null])];
}

/** Inserts the blocks at every place in turn. */
async function insertEverywhere(bytes: Uint8Array, blocks: readonly Block[], options: WordOptions): Promise<void> {
  const before = await new FileHost(openPackage(bytes)).read();
  const byObjects = options.profile === "web";
  for (const after of places(before)) {
    const insertion = { after, anchor: before.paragraphs[after ?? -1]?.text ?? "", blocks };
    const word = await openWord(bytes, options);
    const host = new WordHost();
    await host.read();
    await host.insert([insertion]);
    const expected = form(await inFile(bytes, insertion), byObjects);
    expect(form(read(word), byObjects), `after ${after}`).toEqual(expected);
  }
}

describe.each(Object.entries(WORDS))("%s", (_, options) => {
  describe.each([...documents])("completes %s", (_name, bytes) => {
    it.each(Object.entries(BLOCKS))("with %s, anywhere", async (_what, blocks) => {
      await insertEverywhere(bytes, blocks, options);
    });
  });
});

describe("Word that records changes", () => {
  describe.each([...recordedDocuments])("completes %s", (_name, bytes) => {
    it.each(["desktop", "ltsc2021", "web"] as const)("anywhere, on %s", async (profile) => {
      await insertEverywhere(bytes, [heading("Mới"), guided("p9")], { profile });
      await insertEverywhere(bytes, [table], { profile });
    });
  });
});
