/**
 * A ReportDocument from plain lines, for tests of everything above the reader: one paragraph a line, empty lines
 * skipped. A line may begin with marks in braces: `{h1}` style «heading 1», `{b}` bold, `{i}` italic, `{c}` centred,
 * `{num II.}` automatic number, `{cc TAG}` inside a block control, `{ph TAG}` the same, showing its placeholder,
 * `{hi}` highlighted, `{hid}` hidden. A line `| a | b |` is a table row; consecutive rows make one table.
 */
import type {
  Cell,
  CellAddress,
  ContentControl,
  Paragraph,
  ReportDocument,
  Run,
  Table,
} from "../../src/document/document.ts";

const PLAIN_RUN: Omit<Run, "text"> = {
  bold: false,
  italic: false,
  underline: false,
  caps: false,
  hidden: false,
  highlight: null,
  color: null,
  font: "Times New Roman",
  size: 14,
  inserted: false,
};

interface Marked {
  readonly marks: ReadonlyMap<string, string>;
  readonly text: string;
}

function marked(line: string): Marked {
  const marks = new Map<string, string>();
  let rest = line.trimEnd();
  for (let open = /^\{(\w+)(?: ([^}]*))?\}/.exec(rest); open; open = /^\{(\w+)(?: ([^}]*))?\}/.exec(rest)) {
    marks.set(open[1]!, open[2] ?? "");
    rest = rest.slice(open[0].length);
  }
  return { marks, text: rest };
}

function paragraph(index: number, { marks, text }: Marked, cell: CellAddress | null): Paragraph {
  const level = [...marks.keys()].map((mark) => /^h([1-9])$/.exec(mark)?.[1]).find((digit) => digit !== undefined);
  const run: Run = {
    ...PLAIN_RUN,
    text,
    bold: marks.has("b"),
    italic: marks.has("i"),
    hidden: marks.has("hid"),
    highlight: marks.has("hi") ? "yellow" : null,
  };
  return {
    index,
    text,
    number: marks.get("num") ?? "",
    style: level === undefined ? "Normal" : `heading ${level}`,
    outlineLevel: level === undefined ? null : Number(level) - 1,
    alignment: marks.has("c") ? "center" : "justify",
    runs: text === "" ? [] : [run],
    cell,
    controls: [],
    spacing: { before: 0, after: 6, line: { rule: "exact", value: 20 }, firstLine: 28.35, left: 0 },
  };
}

/** The report written in the small mark-up above; `overrides` replaces whole members (notes, comments, revisions …). */
export function report(source: string, overrides: Partial<ReportDocument> = {}): ReportDocument {
  const paragraphs: Paragraph[] = [];
  const tables: { paragraph: number; within: null; rows: Cell[][] }[] = [];
  const controls: ContentControl[] = [];
  let inTable = false;
  for (const line of source.split("\n")) {
    if (line.trim() === "") continue;
    const row = /^\s*\|(.*)\|\s*$/.exec(line);
    if (row === null) {
      inTable = false;
      const content = marked(line);
      const index = paragraphs.length;
      const tag = content.marks.get("cc") ?? content.marks.get("ph");
      const made = paragraph(index, content, null);
      if (tag === undefined) {
        paragraphs.push(made);
        continue;
      }
      const id = 1000 + controls.length;
      paragraphs.push({ ...made, controls: [id] });
      const placeholder = content.marks.has("ph");
      controls.push({ id, tag, title: "", placeholder, kind: "block", paragraph: index, length: 1, text: made.text });
      continue;
    }
    if (!inTable) tables.push({ paragraph: paragraphs.length, within: null, rows: [] });
    inTable = true;
    const table = tables.at(-1)!;
    const cells = row[1]!.split("|").map((text, column): Cell => {
      const index = paragraphs.length;
      const address = { table: tables.length - 1, row: table.rows.length, column };
      paragraphs.push(paragraph(index, marked(text.trim()), address));
      return { text: text.trim(), column, span: 1, rowSpan: 1, paragraphs: [index] };
    });
    table.rows.push(cells);
  }
  return {
    paragraphs,
    tables: tables satisfies Table[],
    controls,
    notes: [],
    comments: [],
    revisions: [],
    stories: [],
    pictures: [],
    pages: [
      {
        width: 210,
        height: 297,
        landscape: false,
        margins: { top: 20, bottom: 20, left: 30, right: 15 },
        header: 10,
        titlePage: true,
        lastParagraph: Math.max(0, paragraphs.length - 1),
      },
    ],
    customXml: [],
    warnings: [],
    ...overrides,
  };
}
