/** Rows put under the last row of a table in the main part, by splicing its text; they look like that row. */
import { HostFault } from "../document/host.ts";
import { readDocument } from "../document/read.ts";
import { around, childNamed, elementsIn, elementTree, type PlacedElement } from "../ooxml/element-tree.ts";
import { escapeXml } from "../ooxml/escape.ts";
import type { OfficePackage } from "../ooxml/package.ts";
import { withSplices } from "../ooxml/splices.ts";
import type { ChangedText } from "./changed-text.ts";

/**
 * The package with the rows in the table that holds this paragraph. Throws FileFault, and HostFault as Host.addRows
 * says.
 */
export function withRows(pkg: OfficePackage, paragraph: number, rows: readonly (readonly string[])[]): ChangedText {
  const { document, spans } = readDocument(pkg);
  const part = pkg.mainDocument;
  const xml = pkg.text(part) ?? "";
  const address = document.paragraphs[paragraph]?.cell;
  const table = address == null ? undefined : document.tables[address.table];
  const inLastRow = table?.rows.at(-1)?.flatMap(({ paragraphs }) => paragraphs) ?? [];
  const wanted = new Set([paragraph, ...inLastRow].flatMap((index) => spans.paragraphs[index]?.start ?? []));
  const elements = [...elementsIn(elementTree(xml, part, wanted))];
  const start = spans.paragraphs[paragraph]?.start;
  const inside = elements.find((element) => element.name === "w:p" && element.start === start);
  const own = inside === undefined ? undefined : [...around(inside)].find(({ name }) => name === "w:tbl");
  const last = elements.findLast((element) => element.name === "w:tr" && ownTable(element) === own);
  if (own === undefined || last === undefined) throw new HostFault("placeGone");
  const models = [...elementsIn(last)].filter((element) => element.name === "w:tc" && ownRow(element) === last);
  if (rows.some((texts) => texts.length > models.length)) throw new HostFault("refused");
  const writer = new RowWriter(xml);
  const added = rows.map((texts) => writer.row(last, models, texts)).join("");
  // A row control holds its row alone: the new ones go behind it.
  const outer = [last, ...around(last)].find(({ parent }) => parent === own) ?? last;
  const count = rows.length * models.length;
  const places = spans.paragraphs.map((span, index) => (span.start >= outer.end ? index + count : index));
  const text = withSplices(xml, [{ start: outer.end, end: outer.end, text: added }]);
  return { pkg: rows.length === 0 ? pkg : pkg.with(new Map([[part, text]])), places };
}

function ownTable(row: PlacedElement): PlacedElement | undefined {
  return [...around(row)].find(({ name }) => name === "w:tbl");
}

function ownRow(cell: PlacedElement): PlacedElement | undefined {
  return [...around(cell)].find(({ name }) => name === "w:tr");
}

/** Of a row's properties, those of the row as a row: not that it is a head, nor what was tracked about it. */
const ROW_FORM: ReadonlySet<string> = new Set(["w:cantSplit", "w:trHeight", "w:jc", "w:tblCellSpacing", "w:hidden"]);
const NO_CELL_FORM: ReadonlySet<string> = new Set(["w:vMerge", "w:hMerge", "w:cellIns", "w:cellDel", "w:cellMerge"]);
const NO_PARAGRAPH_FORM: ReadonlySet<string> = new Set(["w:sectPr", "w:pPrChange", "w:rPr"]);
const NO_TEXT_FORM: ReadonlySet<string> = new Set(["w:rPrChange", "w:ins", "w:del", "w:moveFrom", "w:moveTo"]);

/** Writes with the names the part itself gives its elements. */
class RowWriter {
  readonly #xml: string;

  constructor(xml: string) {
    this.#xml = xml;
  }

  row(model: PlacedElement, cells: readonly PlacedElement[], texts: readonly string[]): string {
    const form = childNamed(model, "w:trPr");
    const kept = form === null ? "" : this.#some(form, (name) => ROW_FORM.has(name));
    return this.#wrapped(model, kept + cells.map((cell, column) => this.#cell(cell, texts[column] ?? "")).join(""));
  }

  #cell(cell: PlacedElement, text: string): string {
    const form = childNamed(cell, "w:tcPr");
    const kept = form === null ? "" : this.#some(form, (name) => !NO_CELL_FORM.has(name));
    const paragraph = [...elementsIn(cell)].find(({ name }) => name === "w:p");
    return this.#wrapped(cell, kept + (paragraph === undefined ? "" : this.#paragraph(paragraph, text)));
  }

  #paragraph(model: PlacedElement, text: string): string {
    const form = childNamed(model, "w:pPr");
    const kept = form === null ? "" : this.#some(form, (name) => !NO_PARAGRAPH_FORM.has(name));
    return this.#wrapped(model, kept + (text === "" ? "" : this.#run(model, text)));
  }

  /** A run like the first of the model; one that shows a placeholder lends its size and font, not its look. */
  #run(paragraph: PlacedElement, text: string): string {
    const runs = [...elementsIn(paragraph)].filter(({ name }) => name === "w:r");
    const form = runs.map((run) => childNamed(run, "w:rPr")).find((found) => found !== null) ?? null;
    const isPlaceholder = form !== null && childNamed(form, "w:rStyle") !== null;
    const isKept = (name: string) =>
      !NO_TEXT_FORM.has(name) && !(isPlaceholder && (name === "w:rStyle" || name === "w:color"));
    const look = form === null ? "" : this.#some(form, isKept);
    const tag = this.#named(paragraph, "r");
    const words = this.#named(paragraph, "t");
    return `<${tag}>${look}<${words} xml:space="preserve">${escapeXml(text)}</${words}></${tag}>`;
  }

  /** An element of the model's name, without its attributes: revision ids belong to one place. */
  #wrapped(model: PlacedElement, content: string): string {
    const tag = this.#tag(model);
    return `<${tag}>${content}</${tag}>`;
  }

  /** Properties with only some of their children; "" when none is left. */
  #some(form: PlacedElement, isKept: (name: string) => boolean): string {
    const children = form.children.filter(({ name }) => isKept(name));
    if (children.length === 0) return "";
    return this.#wrapped(form, children.map(({ start, end }) => this.#xml.slice(start, end)).join(""));
  }

  #tag({ start }: PlacedElement): string {
    return /^<([^\s/>]+)/.exec(this.#xml.slice(start, start + 100))?.[1] ?? "";
  }

  /** The part's own name of another element of the same namespace. */
  #named(like: PlacedElement, local: string): string {
    const tag = this.#tag(like);
    return `${tag.slice(0, tag.indexOf(":") + 1)}${local}`;
  }
}
