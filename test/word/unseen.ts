/**
 * What a reader sees who cannot see some things: the document a reduced reading must give, made from the file by taking
 * away exactly what the reading announces as not seen.
 */
import type { Paragraph, ReadWarning, ReportDocument, Run } from "../../src/document/document.ts";
import { defaultPage } from "../../src/document/read/rules-section.ts";
import { readDocument } from "../../src/document/read.ts";
import { type OfficePackage, openPackage } from "../../src/ooxml/package.ts";
import type { UNSEEN } from "../../src/word/reduced-reading.ts";

type Unseen = (typeof UNSEEN)[number];
type Blind = (document: ReportDocument) => ReportDocument;

const eachParagraph =
  (change: (paragraph: Paragraph) => Paragraph): Blind =>
  (document) => ({ ...document, paragraphs: document.paragraphs.map(change) });

/** One look for the whole paragraph; where it is mixed, none. */
function oneRun({ text, runs }: Paragraph): readonly Run[] {
  const [first] = runs;
  if (first === undefined || text === "") return [];
  const same = <T>(of: (run: Run) => T, otherwise: T): T =>
    runs.every((run) => of(run) === of(first)) ? of(first) : otherwise;
  const run: Run = {
    text,
    bold: same(({ bold }) => bold, false),
    italic: same(({ italic }) => italic, false),
    underline: same(({ underline }) => underline, false),
    caps: false,
    hidden: false,
    highlight: same(({ highlight }) => highlight, null),
    color: same(({ color }) => color, null),
    font: same(({ font }) => font, null),
    size: same(({ size }) => size, null),
    inserted: false,
  };
  return [run];
}

/** Each thing that is not seen, and how a document reads without it. */
const BLIND: Readonly<Record<Unseen, Blind>> = {
  runs: eachParagraph((paragraph) => ({ ...paragraph, runs: oneRun(paragraph) })),
  hiddenText: eachParagraph((paragraph) => ({
    ...paragraph,
    runs: paragraph.runs.map((run) => ({ ...run, hidden: false })),
  })),
  placeholders: (document) => ({
    ...document,
    controls: document.controls.map((control) => ({ ...control, placeholder: false })),
  }),
  inlineControls: (document) => ({
    ...document,
    controls: document.controls.filter(({ kind }) => kind === "block"),
  }),
  revisions: (document) => ({ ...document, revisions: [] }),
  comments: (document) => ({ ...document, comments: [] }),
  notes: (document) => ({ ...document, notes: [] }),
  headers: (document) => ({ ...document, stories: document.stories.filter(({ kind }) => kind === "textBox") }),
  textBoxes: (document) => ({ ...document, stories: document.stories.filter(({ kind }) => kind !== "textBox") }),
  pictures: (document) => ({ ...document, pictures: [] }),
  pages: (document) => ({ ...document, pages: [defaultPage(document.paragraphs.length - 1)] }),
  lineSpacing: eachParagraph((paragraph) => ({ ...paragraph, spacing: { ...paragraph.spacing, line: null } })),
  cellSpans: (document) => ({
    ...document,
    tables: document.tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) => row.map((cell) => ({ ...cell, span: 1, rowSpan: 1 }))),
    })),
  }),
  nestedTables: (document) => ({ ...document, tables: document.tables.filter(({ within }) => within === null) }),
};

/** The document of this file without what is named, and with the word that it was not seen. */
export function without(bytes: Uint8Array, unseen: readonly Unseen[]): ReportDocument {
  const pkg = openPackage(bytes);
  const { document } = readDocument(unseen.includes("revisions") ? withDeletions(pkg) : pkg);
  const told = unseen.map((detail): ReadWarning => ({ code: "notSeen", detail }));
  const said: ReportDocument = { ...document, warnings: [...document.warnings, ...told] };
  return unseen.reduce((seen, one) => BLIND[one](seen), said);
}

/** To those who see no revisions what was deleted under Track Changes reads like the rest. */
function withDeletions(pkg: OfficePackage): OfficePackage {
  const main = pkg.text(pkg.mainDocument) ?? "";
  const restored = main
    .replace(/<w:(?:del|moveFrom) [^>]*[^/]>|<\/w:(?:del|moveFrom)>/g, "")
    .replace(/(<\/?w:)delText\b/g, "$1t");
  return pkg.with(new Map([[pkg.mainDocument, restored]]));
}
