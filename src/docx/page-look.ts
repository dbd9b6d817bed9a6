/**
 * What the page of a file shows besides its text: which tables have lines, how wide their columns are, where pictures
 * stand and where pages break. For whoever draws the file; nothing of it is needed to read or check a report.
 */
import type { ReportDocument } from "../document/document.ts";
import type { DocumentSpans } from "../document/read.ts";
import { FileFault } from "../ooxml/fault.ts";
import type { OfficePackage } from "../ooxml/package.ts";
import type { XmlAttributes, XmlPosition } from "../ooxml/xml-events.ts";
import { readXml } from "../ooxml/xml-reader.ts";
import { isDrawn, linedStyles } from "./lined-styles.ts";

export interface PageLook {
  /** By position in `ReportDocument.tables`. */
  readonly tables: readonly TableLook[];
  /** Pictures by the index of the paragraph they stand in. */
  readonly pictures: ReadonlyMap<number, readonly Picture[]>;
  /** Indices of the paragraphs that begin a page by order of the writer. */
  readonly pageStarts: ReadonlySet<number>;
}

export interface TableLook {
  /** Whether any line of it is drawn: a letterhead set as a table has none. */
  readonly lined: boolean;
  /** Widths of the grid's columns in points, [] when the file does not say. */
  readonly columns: readonly number[];
}

export interface Picture {
  /** Name of the part that holds it; never an address outside the file. */
  readonly part: string;
  /** Points; null when the file does not say. */
  readonly width: number | null;
  readonly height: number | null;
}

const TWENTIETHS = 20;
/** English metric units in a point (ECMA-376 part 1, §20.1.2.1). */
const EMU = 12_700;

/** Never throws: a file whose main part cannot be read has no look. */
export function pageLook(pkg: OfficePackage, document: ReportDocument, spans: DocumentSpans): PageLook {
  const look = newLook(pkg, spans);
  try {
    const part = pkg.mainDocument;
    const names: string[] = [];
    let position: XmlPosition = { position: 0 };
    readXml<string>(
      pkg.text(part) ?? "",
      part,
      {
        symbol: (name) => name.replace(/^\{.*\}/, ""),
        open: (name, attributes) => {
          open(look, name, attributes, names, position.position);
          names.push(name);
        },
        close: () => close(look, names.pop() ?? ""),
        text: () => undefined,
      },
      (at) => {
        position = at;
      },
    );
  } catch (fault) {
    if (!(fault instanceof FileFault)) throw fault;
  }
  // Counted otherwise than the reader did, lines would fall on the wrong tables.
  const isSame = look.tables.length === document.tables.length;
  return { tables: isSame ? look.tables : [], pictures: look.pictures, pageStarts: look.pageStarts };
}

interface GrowingTable {
  lined: boolean;
  readonly columns: number[];
}

interface Look {
  readonly pkg: OfficePackage;
  readonly spans: DocumentSpans;
  readonly tables: GrowingTable[];
  readonly openTables: GrowingTable[];
  readonly pictures: Map<number, Picture[]>;
  readonly pageStarts: Set<number>;
  readonly lined: (style: string) => boolean;
  /** How deep inside text that is not the main text: text boxes, and what stands there for older readers. */
  beside: number;
  /** The size said last for the picture to come. */
  size: { readonly width: number | null; readonly height: number | null };
}

function newLook(pkg: OfficePackage, spans: DocumentSpans): Look {
  return {
    pkg,
    spans,
    tables: [],
    openTables: [],
    pictures: new Map(),
    pageStarts: new Set(),
    lined: linedStyles(pkg),
    beside: 0,
    size: { width: null, height: null },
  };
}

const BESIDE: ReadonlySet<string> = new Set(["w:txbxContent", "mc:Fallback"]);
const BORDERS: ReadonlySet<string> = new Set(["w:tblBorders", "w:tcBorders"]);

function open(look: Look, name: string, attributes: XmlAttributes, around: readonly string[], position: number): void {
  if (BESIDE.has(name)) look.beside++;
  else if (name === "w:tbl") openTable(look);
  else if (name === "a:blip" || name === "imagedata")
    picture(look, attributes["r:embed"] ?? attributes["r:id"], position);
  else if (name === "extent") look.size = { width: emu(attributes.cx), height: emu(attributes.cy) };
  else if (name === "shape") look.size = shapeSize(attributes.style ?? "");
  else if (name === "w:br" && attributes["w:type"] === "page") breakAfter(look, position);
  else if (name === "w:pageBreakBefore" && attributes["w:val"] !== "0" && attributes["w:val"] !== "false") {
    look.pageStarts.add(paragraphAt(look, position));
  } else if (look.beside === 0) tableProperty(look, name, attributes, around.at(-1) ?? "");
}

function close(look: Look, name: string): void {
  if (BESIDE.has(name)) look.beside--;
  else if (name === "w:tbl" && look.beside === 0) look.openTables.pop();
}

function openTable(look: Look): void {
  if (look.beside > 0) return;
  const table: GrowingTable = { lined: false, columns: [] };
  look.tables.push(table);
  look.openTables.push(table);
}

function tableProperty(look: Look, name: string, attributes: XmlAttributes, parent: string): void {
  const table = look.openTables.at(-1);
  if (table === undefined) return;
  if (name === "w:gridCol") table.columns.push(Math.max(0, Number(attributes["w:w"]) || 0) / TWENTIETHS);
  else if (name === "w:tblStyle") table.lined ||= look.lined(attributes["w:val"] ?? "");
  else if (BORDERS.has(parent)) table.lined ||= isDrawn(attributes["w:val"]);
}

function picture(look: Look, id: string | undefined, position: number): void {
  const found = look.pkg.relationships(look.pkg.mainDocument).find((one) => one.id === id && !one.external);
  const paragraph = paragraphAt(look, position);
  if (found === undefined || look.beside > 0 || paragraph === -1) return;
  const there = look.pictures.get(paragraph) ?? [];
  look.pictures.set(paragraph, [...there, { part: found.target, ...look.size }]);
  look.size = { width: null, height: null };
}

/** Index of the paragraph that holds this offset of the main part; -1 outside of paragraphs. */
function paragraphAt({ spans }: Look, position: number): number {
  const { paragraphs } = spans;
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.end ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  const at = paragraphs[low];
  return at !== undefined && at.start <= position ? low : -1;
}

/** The text after a break belongs to the same paragraph; on the paper the next one begins the page. */
function breakAfter(look: Look, position: number): void {
  const paragraph = paragraphAt(look, position);
  if (paragraph !== -1 && look.beside === 0) look.pageStarts.add(paragraph + 1);
}

function emu(value: string | undefined): number | null {
  const length = Number(value);
  return value === undefined || !Number.isFinite(length) || length <= 0 ? null : length / EMU;
}

/** The size of a VML shape as its style says it, «width:120pt;height:1in». */
function shapeSize(style: string): Look["size"] {
  return { width: shapeLength(style, "width"), height: shapeLength(style, "height") };
}

const POINTS: Readonly<Record<string, number>> = { pt: 1, in: 72, px: 0.75, cm: 28.35, mm: 2.835 };

function shapeLength(style: string, name: string): number | null {
  const found = new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*(\\d{1,5}(?:\\.\\d{1,4})?)(pt|in|px|cm|mm)`).exec(style);
  return found === null ? null : Number(found[1]) * (POINTS[found[2] ?? ""] ?? 1);
}
