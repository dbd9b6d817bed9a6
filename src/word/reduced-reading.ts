/**
 * Reading without OOXML, for when Word refuses to hand it over (too much for one answer on the web; a defect of
 * getOoxml): paragraphs, controls and cells through Word's own objects, in two trips. What cannot be seen so is said.
 */
import type {
  CellAddress,
  ContentControl,
  Paragraph,
  ReadWarning,
  ReportDocument,
  Table,
} from "../document/document.ts";
import { defaultPage } from "../document/read/rules-section.ts";
import { type Look, reading } from "./read.ts";
import { alignmentName, plainText, storedStyle } from "./reduced-values.ts";
import type { Sync } from "./run.ts";

/** What a reduced reading does not show, one «notSeen» each. */
export const UNSEEN = [
  "runs", // looks that change inside a paragraph, capitals
  "hiddenText",
  "placeholders", // whether a control shows its placeholder
  "inlineControls",
  "revisions", // text deleted under Track Changes may stand among the rest
  "comments",
  "notes",
  "headers",
  "textBoxes",
  "pictures",
  "pages",
  "lineSpacing",
  "cellSpans",
  "nestedTables",
] as const;

const PARAGRAPH = [
  "text",
  "style",
  "styleBuiltIn",
  "outlineLevel",
  "alignment",
  "isListItem",
  "tableNestingLevel",
  "firstLineIndent",
  "leftIndent",
  "spaceBefore",
  "spaceAfter",
  ...["name", "size", "bold", "italic", "underline", "color", "highlightColor"].map((name) => `font/${name}`),
].join(",");

/** A reading of what Word's objects show. */
export async function reducedReading(context: Word.RequestContext, sync: Sync): Promise<Look> {
  const { paragraphs, contentControls } = context.document.body;
  paragraphs.load(PARAGRAPH);
  contentControls.load("id,tag,title");
  await sync("reading");
  const { items } = paragraphs;
  const details = items.map((item) => detailsOf(item, contentControls.items.length > 0));
  const outer = contentControls.items.map((control) => control.parentContentControlOrNullObject.load("id"));
  await sync("reading");
  const seen = items.map((item, index) => seenParagraph(item, details[index] ?? NO_DETAILS));
  const parents = new Map(contentControls.items.map(({ id }, index) => [id, idOf(outer[index])] as const));
  const document = documentOf(seen, contentControls.items.map(namedControl), parents);
  return {
    reading: reading(
      document,
      items.map(({ text }) => text),
      null,
    ),
    items,
  };
}

interface Details {
  readonly list: Word.ListItem | null;
  readonly cell: Word.TableCell | null;
  readonly control: Word.ContentControl | null;
}

const NO_DETAILS: Details = { list: null, cell: null, control: null };

function detailsOf(item: Word.Paragraph, controlled: boolean): Details {
  return {
    list: item.isListItem ? item.listItemOrNullObject.load("listString") : null,
    cell: item.tableNestingLevel === 1 ? item.parentTableCellOrNullObject.load("rowIndex,cellIndex") : null,
    control: controlled ? item.parentContentControlOrNullObject.load("id") : null,
  };
}

function idOf(control: Word.ContentControl | null | undefined): number | null {
  return control == null || control.isNullObject ? null : control.id;
}

/** A paragraph as Word's objects show it. */
interface SeenParagraph {
  readonly paragraph: Omit<Paragraph, "index" | "cell" | "controls">;
  readonly nesting: number;
  readonly cell: { readonly row: number; readonly column: number } | null;
  /** The innermost control around. */
  readonly control: number | null;
}

function seenParagraph(item: Word.Paragraph, { list, cell, control }: Details): SeenParagraph {
  const text = plainText(item.text);
  const { outlineLevel } = item;
  return {
    paragraph: {
      text,
      number: list === null || list.isNullObject ? "" : plainText(list.listString),
      style: storedStyle(String(item.styleBuiltIn), item.style),
      outlineLevel: outlineLevel >= 1 && outlineLevel <= 9 ? outlineLevel - 1 : null,
      alignment: alignmentName(String(item.alignment)),
      runs: text === "" ? [] : [runOf(text, item.font)],
      spacing: {
        before: item.spaceBefore,
        after: item.spaceAfter,
        line: null,
        firstLine: item.firstLineIndent,
        left: item.leftIndent,
      },
    },
    nesting: item.tableNestingLevel,
    cell: cell === null || cell.isNullObject ? null : { row: cell.rowIndex, column: cell.cellIndex },
    control: idOf(control),
  };
}

/** The look of the whole paragraph; where it is mixed Word gives null, "" or 0. */
function runOf(text: string, font: Word.Font): Paragraph["runs"][number] {
  const color = /^#?([0-9a-f]{6})$/i.exec(font.color ?? "")?.[1] ?? null;
  return {
    text,
    bold: font.bold === true,
    italic: font.italic === true,
    underline: font.underline !== "None" && Boolean(font.underline) && font.underline !== "Mixed",
    caps: false,
    hidden: false,
    highlight: font.highlightColor || null,
    color: color === "000000" ? null : color,
    font: font.name || null,
    size: font.size || null,
    inserted: false,
  };
}

interface NamedControl {
  readonly id: number;
  readonly tag: string;
  readonly title: string;
}

function namedControl({ id, tag, title }: Word.ContentControl): NamedControl {
  return { id, tag: tag ?? "", title: title ?? "" };
}

function documentOf(
  seen: readonly SeenParagraph[],
  controls: readonly NamedControl[],
  parents: ReadonlyMap<number, number | null>,
): ReportDocument {
  const cells = cellAddresses(seen);
  const around = seen.map(({ control }) => chainOf(control, parents));
  const paragraphs = seen.map(
    ({ paragraph }, index): Paragraph => ({
      ...paragraph,
      index,
      cell: cells[index] ?? null,
      controls: around[index] ?? [],
    }),
  );
  return {
    paragraphs,
    tables: tablesOf(paragraphs),
    controls: controls.flatMap((control) => controlAt(control, paragraphs)),
    notes: [],
    comments: [],
    revisions: [],
    stories: [],
    pictures: [],
    pages: [defaultPage(Math.max(0, paragraphs.length - 1))],
    customXml: [],
    warnings: UNSEEN.map((detail): ReadWarning => ({ code: "notSeen", detail })),
  };
}

/** The controls around, outermost first. */
function chainOf(control: number | null, parents: ReadonlyMap<number, number | null>): readonly number[] {
  const chain: number[] = [];
  for (let id = control; id !== null && !chain.includes(id); id = parents.get(id) ?? null) chain.unshift(id);
  return chain;
}

/**
 * A control of whole paragraphs; one inside a paragraph is not around any, and its place is not known. Its text is that of
 * its paragraphs: Word's own for the control may be "" while a placeholder is shown.
 */
function controlAt(control: NamedControl, paragraphs: readonly Paragraph[]): readonly ContentControl[] {
  const inside = paragraphs.filter(({ controls }) => controls.includes(control.id));
  const [first] = inside;
  if (first === undefined) return [];
  const text = inside.map((paragraph) => paragraph.text).join("\n");
  return [{ ...control, text, placeholder: false, kind: "block", paragraph: first.index, length: inside.length }];
}

/** Paragraphs of one table follow each other; a new one begins where rows start over. */
function cellAddresses(seen: readonly SeenParagraph[]): readonly (CellAddress | null)[] {
  let table = -1;
  let previous: CellAddress | null = null;
  return seen.map(({ nesting, cell }) => {
    if (nesting === 0) previous = null;
    else if (cell !== null) {
      const { row, column } = cell;
      const goesOn = previous !== null && (row > previous.row || (row === previous.row && column >= previous.column));
      if (!goesOn) table += 1;
      previous = { table, row, column };
    }
    return previous;
  });
}

function tablesOf(paragraphs: readonly Paragraph[]): readonly Table[] {
  const tables: { paragraph: number; rows: Map<number, Map<number, Paragraph[]>> }[] = [];
  for (const paragraph of paragraphs) {
    if (paragraph.cell === null) continue;
    const { table, row, column } = paragraph.cell;
    tables[table] ??= { paragraph: paragraph.index, rows: new Map() };
    const rows = tables[table].rows;
    const cells = rows.get(row) ?? new Map<number, Paragraph[]>();
    rows.set(row, cells.set(column, [...(cells.get(column) ?? []), paragraph]));
  }
  return tables.map(({ paragraph, rows }) => ({
    paragraph,
    within: null,
    rows: [...rows.values()].map((cells) =>
      [...cells].map(([column, inside]) => ({
        text: inside.map(({ text }) => text).join("\n"),
        column,
        span: 1,
        rowSpan: 1,
        paragraphs: inside.map(({ index }) => index),
      })),
    ),
  }));
}
