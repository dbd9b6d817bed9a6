/**
 * What can be taken out of a document without harm: nothing else hangs on it, and what is left is a sound document.
 * Whatever is not known to be harmless is not.
 */

import { around, childNamed, elementsIn, type PlacedElement } from "../ooxml/element-tree.ts";
import type { OfficePackage } from "../ooxml/package.ts";
import { isClosedToText, isLockedInPlace } from "./control-locks.ts";

/** What may stand in something that goes: text and its look, tables and controls, and marks that nothing refers to. */
const HARMLESS: ReadonlySet<string> = new Set(
  ["p", "pPr", "r", "rPr", "t", "tab", "ptab", "br", "cr", "noBreakHyphen", "softHyphen", "sym", "proofErr"]
    .concat(["lastRenderedPageBreak", "hyperlink", "ins", "smartTag", "fldSimple", "instrText", "fldChar"])
    .concat(["bookmarkStart", "bookmarkEnd", "sdt", "sdtPr", "sdtEndPr", "sdtContent", "bdo", "dir"])
    .concat(["tbl", "tblPr", "tblPrEx", "tblGrid", "tr", "trPr", "tc", "tcPr"])
    .map((name) => `w:${name}`),
);

/** Their contents describe a look, with two exceptions. */
const PROPERTIES: ReadonlySet<string> = new Set(
  ["pPr", "rPr", "sdtPr", "sdtEndPr", "tblPr", "tblPrEx", "tblGrid", "trPr", "tcPr"].map((name) => `w:${name}`),
);

/** A section break, and the mark of a paragraph, row or cell that somebody's tracked change removes. */
const HARMFUL_PROPERTIES: ReadonlySet<string> = new Set(["w:sectPr", "w:del", "w:moveFrom", "w:cellDel"]);

/** Whether nothing in the element is needed outside it or would be lost unseen. */
export function isHarmless(element: PlacedElement, pkg: OfficePackage): boolean {
  if ([...around(element)].some(isClosedToText)) return false;
  return holdsOnlyHarmless(element) && hasWholeFields(element) && hasOwnBookmarks(element, pkg);
}

function holdsOnlyHarmless(element: PlacedElement): boolean {
  if (!HARMLESS.has(element.name) || isClosedToText(element) || isLockedInPlace(element)) return false;
  if (!PROPERTIES.has(element.name)) return element.children.every(holdsOnlyHarmless);
  return [...elementsIn(element)].every(({ name }) => !HARMFUL_PROPERTIES.has(name));
}

/** Every field that begins in the element ends in it, and none from outside does. */
function hasWholeFields(element: PlacedElement): boolean {
  let open = 0;
  for (const { name, attributes } of elementsIn(element)) {
    if (name !== "w:fldChar") continue;
    const type = attributes["w:fldCharType"];
    if (type === "begin") open += 1;
    else if (type === "end") open -= 1;
    else if (open === 0) return false;
    if (open < 0) return false;
  }
  return open === 0;
}

/** Bookmarks begin and end in the element, and no field or link anywhere names them. */
function hasOwnBookmarks(element: PlacedElement, pkg: OfficePackage): boolean {
  const inside = [...elementsIn(element)];
  const ids = (name: string) => inside.filter((one) => one.name === name).map((one) => one.attributes["w:id"] ?? "");
  const starts = ids("w:bookmarkStart");
  const ends = ids("w:bookmarkEnd");
  if (starts.toSorted().join() !== ends.toSorted().join()) return false;
  const names = inside.flatMap(({ name, attributes }) =>
    name === "w:bookmarkStart" ? (attributes["w:name"] ?? "") : [],
  );
  return names.length === 0 || !isNamedAgain(names, pkg);
}

function isNamedAgain(names: readonly string[], pkg: OfficePackage): boolean {
  const folder = pkg.mainDocument.slice(0, pkg.mainDocument.lastIndexOf("/") + 1);
  const texts = pkg.names
    .filter((name) => name.startsWith(folder) && name.endsWith(".xml"))
    .map((name) => pkg.text(name) ?? "");
  return names.some((name) => texts.reduce((count, text) => count + text.split(name).length - 1, 0) > 1);
}

const BLOCKS: ReadonlySet<string> = new Set(["w:p", "w:tbl", "w:sdt", "w:customXml", "w:altChunk"]);

/**
 * Whether the holder of blocks (the body, a cell, a control) is sound without those that go: a cell and a control hold
 * a paragraph at their end if they did, no tables come to touch, the body does not come to end in one or in a section
 * break, nothing is left without content. `mayEmpty`: the body may.
 */
export function isSoundWithout(holder: PlacedElement, gone: ReadonlySet<PlacedElement>, mayEmpty = false): boolean {
  const blocks = holder.children.filter(({ name }) => BLOCKS.has(name));
  const left = blocks.filter((block) => !gone.has(block));
  if (left.length === blocks.length) return true;
  const last = left.at(-1);
  if (last === undefined) return mayEmpty && holder.name === "w:body";
  if (last !== blocks.at(-1) && !canBeLast(last, holder)) return false;
  return !left.some((block, index) => {
    const next = left[index + 1];
    const touch = block.name === "w:tbl" && next?.name === "w:tbl";
    return touch && blocks[blocks.indexOf(block) + 1] !== next;
  });
}

/** The last section of a document has a paragraph of its own: behind the break that ends the one before. */
function canBeLast(block: PlacedElement, holder: PlacedElement): boolean {
  if (block.name !== "w:p") return holder.name !== "w:tc" && block.name !== "w:tbl";
  const properties = childNamed(block, "w:pPr");
  return properties === null || childNamed(properties, "w:sectPr") === null;
}
