/** Holders of blocks (the body, a cell, a control) kept sound while paragraphs and the controls around them leave. */
import { around, childNamed, type PlacedElement } from "../ooxml/element-tree.ts";
import type { Splice } from "../ooxml/splices.ts";

/** What leaves a main part; `mended` moves paragraphs from `gone` to `emptied`. */
export interface Leaving {
  /** Controls whose content stays. */
  readonly controls: ReadonlySet<PlacedElement>;
  /** Paragraphs taken out. */
  readonly gone: Set<PlacedElement>;
  /** Paragraphs that stay as empty lines. */
  readonly emptied: Set<PlacedElement>;
}

/** What will hold an element once the controls are gone. */
export function holderOf(element: PlacedElement, controls: ReadonlySet<PlacedElement>): PlacedElement {
  const outer = [...around(element)];
  const own = (one: PlacedElement) => controls.has(one) || (one.parent !== null && controls.has(one.parent));
  return outer.find((one) => !own(one)) ?? element;
}

/**
 * Keeps as empty lines the paragraphs without which a holder would be left with nothing, end in a table, or let tables
 * touch that did not. Gives the empty paragraphs to be put in where no line is there to keep.
 */
export function mended(holders: readonly PlacedElement[], leaving: Leaving, empty: string): readonly Splice[] {
  return holders
    .filter((holder) => holdsBlocks(holder, leaving))
    .flatMap((holder) => [...apart(holder, leaving, empty), ...ending(holder, leaving, empty)]);
}

const BLOCKS: ReadonlySet<string> = new Set(["w:p", "w:tbl", "w:sdt", "w:customXml", "w:altChunk"]);

/** Unlike a paragraph, or what wraps a few of its words. */
function holdsBlocks(holder: PlacedElement, { controls }: Leaving): boolean {
  if (holder.name === "w:body" || holder.name === "w:tc") return true;
  return [...blocksOf(holder, controls)].some(({ name }) => name === "w:p" || name === "w:tbl");
}

/** The blocks of a holder as they follow each other without the controls. */
function* blocksOf(holder: PlacedElement, controls: Leaving["controls"]): Generator<PlacedElement> {
  for (const child of holder.children) {
    if (!BLOCKS.has(child.name)) continue;
    if (!controls.has(child)) {
      yield child;
      continue;
    }
    const content = childNamed(child, "w:sdtContent");
    if (content !== null) yield* blocksOf(content, controls);
  }
}

/** Word joins tables that touch. */
function apart(holder: PlacedElement, leaving: Leaving, empty: string): readonly Splice[] {
  const spacers: Splice[] = [];
  let table: PlacedElement | null = null;
  let line: PlacedElement | null = null;
  for (const block of blocksOf(holder, leaving.controls)) {
    if (leaving.gone.has(block)) {
      line ??= block;
      continue;
    }
    if (block.name === "w:tbl" && table !== null) {
      if (line !== null) stay(line, leaving);
      else if (!areNeighbours(table, block)) spacers.push({ start: block.start, end: block.start, text: empty });
    }
    table = block.name === "w:tbl" ? block : null;
    line = null;
  }
  return spacers;
}

function areNeighbours(one: PlacedElement, other: PlacedElement): boolean {
  const siblings = one.parent?.children.filter(({ name }) => BLOCKS.has(name)) ?? [];
  return siblings[siblings.indexOf(one) + 1] === other;
}

function ending(holder: PlacedElement, leaving: Leaving, empty: string): readonly Splice[] {
  const blocks = [...blocksOf(holder, leaving.controls)];
  const left = blocks.filter((block) => !leaving.gone.has(block));
  const last = left.at(-1);
  if (last !== undefined && canBeLast(last, holder)) return [];
  const line = blocks.at(-1);
  if (line !== undefined && leaving.gone.has(line)) {
    stay(line, leaving);
    return [];
  }
  // It ended so before, or a control that goes held its end.
  const endedSo = line !== undefined && line.parent === holder;
  const at = holder.children.find(({ name }) => name === "w:sectPr")?.start ?? holder.contentEnd;
  return endedSo ? [] : [{ start: at, end: at, text: empty }];
}

/** A cell ends in a paragraph, the body in no table; its last section has a paragraph of its own. */
function canBeLast(block: PlacedElement, holder: PlacedElement): boolean {
  if (block.name !== "w:p") return holder.name !== "w:tc" && block.name !== "w:tbl";
  const properties = childNamed(block, "w:pPr");
  return properties === null || childNamed(properties, "w:sectPr") === null;
}

function stay(line: PlacedElement, { gone, emptied }: Leaving): void {
  gone.delete(line);
  emptied.add(line);
}
