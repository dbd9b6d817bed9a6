/**
 * A file drawn on paper, from the same reading the checks work on: every paragraph has its element, whatever tables,
 * controls and text boxes surround it, and no text of a file is ever read as markup.
 */
import type { PageSetup } from "../../document/document.ts";
import { paperWords } from "../../strings/vi/workbench.ts";
import { type Drawing, element, newDrawing, type Source } from "./drawing.ts";
import { paragraphElement } from "./paragraph.ts";
import { lastParagraph, tableElements } from "./table.ts";

export interface Paper {
  /** The sheets, one under the other. */
  readonly sheets: DocumentFragment;
  /** The element of each paragraph, by index. */
  readonly paragraphs: readonly HTMLElement[];
}

/** Blocks of a piece that a browser may leave undrawn while it is out of sight. */
const PIECE = 40;

/** Draws piece by piece; says how many paragraphs are drawn. */
export function* paperSteps(source: Source): Generator<number, Paper> {
  const drawing = newDrawing(source);
  const sheets = document.createDocumentFragment();
  let sheet: HTMLElement | null = null;
  let piece: HTMLElement | null = null;
  let page: PageSetup | null = null;
  for (const block of blocks(drawing)) {
    const next = pageOf(source, block.paragraph);
    if (sheet === null || page === null || source.look.pageStarts.has(block.paragraph) || !isAlike(page, next)) {
      sheet = newSheet(next);
      if (page === null) sheet.append(...stories(drawing, "header"));
      sheets.append(sheet);
      piece = null;
    }
    page = next;
    if (piece === null || piece.childElementCount >= PIECE) {
      piece = element("div", "piece");
      sheet.append(piece);
    }
    piece.append(...block.elements);
    yield drawing.paragraphs.length;
  }
  if (sheet === null) {
    sheet = newSheet(pageOf(source, 0));
    sheets.append(sheet);
  }
  sheet.append(...notes(drawing), ...stories(drawing, "footer"));
  return { sheets, paragraphs: drawing.paragraphs };
}

interface Block {
  /** Index of its first paragraph. */
  readonly paragraph: number;
  readonly elements: readonly HTMLElement[];
}

/** Paragraphs outside tables, and tables a piece at a time. */
function* blocks(drawing: Drawing): Generator<Block> {
  const { paragraphs, tables } = drawing.document;
  for (let index = 0; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index];
    if (paragraph === undefined) continue;
    const { cell } = paragraph;
    if (cell === null) {
      yield { paragraph: index, elements: paragraphElement(drawing, paragraph) };
      continue;
    }
    const outermost = outermostTable(drawing, cell.table);
    for (const piece of tableElements(drawing, outermost)) yield { paragraph: index, elements: [piece] };
    index = Math.max(index, lastParagraph(tables[outermost]));
  }
}

function outermostTable({ document }: Drawing, table: number): number {
  let at = table;
  for (;;) {
    const above = document.tables[at]?.within?.table;
    if (above === undefined || above >= at) return at;
    at = above;
  }
}

function pageOf({ document }: Source, paragraph: number): PageSetup | null {
  return document.pages.find(({ lastParagraph: last }) => paragraph <= last) ?? document.pages.at(-1) ?? null;
}

function isAlike(a: PageSetup, b: PageSetup | null): boolean {
  return b === null || (a.width === b.width && a.height === b.height);
}

/** Millimetres a sheet may measure: A5 upright to A3 across. */
const NARROWEST = 140;
const WIDEST = 420;

function newSheet(page: PageSetup | null): HTMLElement {
  const sheet = element("div", "sheet");
  if (page === null) return sheet;
  const width = Math.min(WIDEST, Math.max(NARROWEST, page.width));
  sheet.style.setProperty("--sheet-width", `${width}mm`);
  const { top, bottom, left, right } = page.margins;
  sheet.style.padding = [top, right, bottom, left].map((margin) => marginLength(margin, width)).join(" ");
  return sheet;
}

/** As set, but less where the window is narrower than the sheet. */
function marginLength(margin: number, width: number): string {
  const length = Math.min(width / 4, Math.max(5, margin));
  return `min(${length}mm, ${(100 * length) / width}%)`;
}

function stories({ document }: Drawing, kind: "header" | "footer"): readonly HTMLElement[] {
  const texts = new Set(document.stories.filter((story) => story.kind === kind).map(({ text }) => text.trim()));
  texts.delete("");
  return [...texts].map((text) => element("div", kind, text));
}

function notes({ document }: Drawing): readonly HTMLElement[] {
  if (document.notes.length === 0) return [];
  const list = element("ol", "notes");
  list.ariaLabel = paperWords.notes;
  for (const { text } of document.notes) list.append(element("li", "", text));
  return [list];
}
