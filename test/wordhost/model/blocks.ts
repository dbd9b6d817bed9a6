/** New paragraphs and tables, and where blocks go. */
import { splitParagraph } from "./edit-text.ts";
import { properties, setProperty } from "./property-order.ts";
import type { Place } from "./range.ts";
import { blocksIn, contentOf, paragraphsIn } from "./story.ts";
import { ensuredBuiltIn, styleId } from "./styles.ts";
import { piecesOf, textOf } from "./text.ts";
import { dropRevisions, isTracking, markInserted } from "./tracking.ts";
import type { WordDocument } from "./word-document.ts";
import { type Element, elementAfter, elementsIn, insertAfter, isWord, newElement, remove, wordElement } from "./xml.ts";

/** Between two blocks: in `parent`, before `before` (null: at its end). */
export interface BlockSpot {
  readonly parent: Element;
  readonly before: Element | null;
  /** The paragraph whose form new ones take over, as after pressing Enter in it. */
  readonly like: Element | null;
}

/** The spot of a place; a place inside a paragraph's text makes two paragraphs of it. */
export function blockSpot(document: WordDocument, place: Place): BlockSpot {
  if (place.kind === "gap") return place.side === "before" ? spotBefore(place.block) : spotAfter(place.block);
  const { paragraph, offset } = place;
  const length = textOf(paragraph).length;
  if (offset >= length) return spotAfter(paragraph);
  if (offset > 0) splitParagraph(document, paragraph, offset);
  return offset > 0 ? spotAfter(paragraph) : spotBefore(paragraph);
}

export function spotBefore(block: Element): BlockSpot {
  return { parent: block.parentNode as Element, before: block, like: paragraphsIn(block)[0] ?? null };
}

export function spotAfter(block: Element): BlockSpot {
  return { parent: block.parentNode as Element, before: elementAfter(block), like: paragraphsIn(block).at(-1) ?? null };
}

/** The first or last spot inside a body, a cell or a control. */
export function edgeSpot(container: Element, edge: "Start" | "End"): BlockSpot {
  const blocks = blocksIn(container);
  const block = edge === "Start" ? blocks[0] : blocks.at(-1);
  if (block === undefined) return { parent: contentOf(container), before: null, like: null };
  // At the end of the text what comes in stands behind a control that ends it, not inside.
  return edge === "Start" ? spotBefore(block) : spotAfter(block);
}

/** Puts blocks at a spot; under Track Changes they are insertions. */
export function insertBlocks(document: WordDocument, spot: BlockSpot, blocks: readonly Element[]): void {
  for (const block of blocks) spot.parent.insertBefore(block, spot.before);
  if (isTracking(document)) for (const block of blocks) markInserted(block);
  document.changed();
}

/** A container does not end in a table (17.4.66): Word keeps a paragraph there. */
export function closeContainer(document: WordDocument, container: Element): void {
  const last = blocksIn(container).at(-1);
  if (last !== undefined && isWord(last, "tbl")) {
    insertAfter(newElement(last, "p"), last);
    document.changed();
  }
}

/** A paragraph with this text and the form of another: its properties, and the look of its last run. */
export function newParagraph(near: Element, text: string, like: Element | null): Element {
  const paragraph = newElement(near, "p");
  const form = wordElement(like, "pPr");
  if (form !== null) {
    const copy = form.cloneNode(true) as Element;
    setProperty(copy, "sectPr", null);
    dropRevisions(copy);
    paragraph.appendChild(copy);
  }
  const resident = like === null ? null : wordElement(piecesOf(like).at(-1)?.run ?? null, "rPr");
  const look = resident === null ? null : (resident.cloneNode(true) as Element);
  if (look !== null) dropRevisions(look);
  for (const [index, part] of text.split(/([\t\v])/).entries()) {
    if (part === "") continue;
    const content =
      index % 2 === 1 ? newElement(near, part === "\t" ? "tab" : "br") : newElement(near, "t", { text: part });
    const run = newElement(near, "r", { children: [content] });
    if (look !== null) run.insertBefore(look.cloneNode(true), run.firstChild);
    paragraph.appendChild(run);
  }
  return paragraph;
}

/** A grid of cells in the style «Table Grid», its texts row by row. */
export function newTable(
  document: WordDocument,
  rows: number,
  columns: number,
  values: readonly (readonly string[])[],
): Element {
  const near = document.body;
  const width = String(Math.floor(9000 / Math.max(columns, 1)));
  const grid = Array.from({ length: columns }, () => newElement(near, "gridCol", { attributes: { w: width } }));
  const table = newElement(near, "tbl");
  const form = properties(table, "tblPr");
  const style = ensuredBuiltIn(document, "TableGrid", "table");
  if (style !== null) setProperty(form, "tblStyle", styleId(style));
  setProperty(form, "tblW", { w: "0", type: "auto" });
  setProperty(form, "tblLook", { val: "04A0" });
  table.appendChild(newElement(near, "tblGrid", { children: grid }));
  for (let row = 0; row < rows; row += 1) table.appendChild(newRow(near, columns, width, values[row] ?? []));
  return table;
}

export function newRow(near: Element, columns: number, width: string, texts: readonly string[]): Element {
  const cells = Array.from({ length: columns }, (_, column) => {
    const form = newElement(near, "tcPr", {
      children: [newElement(near, "tcW", { attributes: { w: width, type: "dxa" } })],
    });
    const paragraphs = (texts[column] ?? "").split("\n").map((line) => newParagraph(near, line, null));
    return newElement(near, "tc", { children: [form, ...paragraphs] });
  });
  return newElement(near, "tr", { children: cells });
}

/** Takes blocks out; what holds them keeps a paragraph. */
export function removeBlocks(document: WordDocument, blocks: readonly Element[]): void {
  for (const block of blocks) {
    const parent = block.parentNode as Element;
    const others = elementsIn(parent).filter((child) => child !== block && isWord(child, "p", "tbl", "sdt"));
    const last = others.at(-1);
    if (last === undefined || isWord(last, "tbl")) insertAfter(newElement(block, "p"), last ?? block);
    remove(block);
  }
  document.changed();
}
