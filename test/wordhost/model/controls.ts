/** Content controls: their properties (ECMA-376 17.5.2) as Word's API names them, and what can be done with them. */
import { setPlaceholderPart, storedPlaceholder } from "./placeholder-text.ts";
import { properties, property, setFlag, setProperty } from "./property-order.ts";
import { contentOf, controlsIn, paragraphsIn } from "./story.ts";
import { textOf } from "./text.ts";
import type { WordDocument } from "./word-document.ts";
import {
  declareIgnorable,
  documentOf,
  type Element,
  elementsIn,
  flagAt,
  insertAfter,
  isElement,
  isWord,
  newElement,
  remove,
  valueAt,
  W15,
  wordElement,
} from "./xml.ts";

export function controlProperties(control: Element): Element {
  return properties(control, "sdtPr");
}

export function controlId(control: Element): number {
  return Number(valueAt(control, "sdtPr", "id") ?? 0);
}

/** An id no control of the document has; counted up, so that runs repeat. */
export function freeControlId(document: WordDocument): number {
  const taken = new Set(controlsIn(document.body).map(controlId));
  let id = 700_000_001;
  while (taken.has(id)) id += 1;
  return id;
}

export function isLocked(control: Element, against: "delete" | "edit"): boolean {
  const lock = valueAt(control, "sdtPr", "lock") ?? "unlocked";
  return against === "delete" ? /^sdt(?:Content)?Locked$/.test(lock) : /^(?:sdtC|c)ontentLocked$/.test(lock);
}

export function setLocked(control: Element, against: "delete" | "edit", on: boolean): void {
  const noDelete = against === "delete" ? on : isLocked(control, "delete");
  const noEdit = against === "edit" ? on : isLocked(control, "edit");
  const lock = noDelete ? (noEdit ? "sdtContentLocked" : "sdtLocked") : noEdit ? "contentLocked" : null;
  setProperty(controlProperties(control), "lock", lock);
}

const APPEARANCES: ReadonlyMap<string, string> = new Map([
  ["BoundingBox", "boundingBox"],
  ["Tags", "tags"],
  ["Hidden", "hidden"],
]);

export function appearance(control: Element): string {
  const stored = extension(control, "appearance")?.getAttributeNS(W15, "val");
  return [...APPEARANCES].find(([, value]) => value === stored)?.[0] ?? "BoundingBox";
}

function extension(control: Element, name: string): Element | undefined {
  return elementsIn(controlProperties(control)).find(
    (element) => element.namespaceURI === W15 && element.localName === name,
  );
}

/** Sets the appearance; false for a value that is none. */
export function setAppearance(document: WordDocument, control: Element, value: string): boolean {
  const stored = APPEARANCES.get(value);
  if (stored === undefined) return false;
  declareIgnorable(document.main, { w15: W15 });
  const known = extension(control, "appearance");
  const element = known ?? documentOf(control).createElementNS(W15, "w15:appearance");
  element.setAttributeNS(W15, "w15:val", stored);
  if (known === undefined) controlProperties(control).appendChild(element);
  return true;
}

export function isShowingPlaceholder(control: Element): boolean {
  return flagAt(control, "sdtPr", "showingPlcHdr") === true;
}

/** The prompt Word shows by itself. */
export const OWN_PROMPT = "Click or tap here to enter text.";

/** The text shown while the control is empty: the stored one, or what it shows now; "" for Word's own prompt. */
export function placeholderText(document: WordDocument, control: Element): string {
  const stored = storedPlaceholder(document, valueAt(control, "sdtPr", "placeholder", "docPart"));
  if (stored !== null) return stored;
  return isShowingPlaceholder(control) ? controlText(control, "\n") : "";
}

export function setPlaceholderText(document: WordDocument, control: Element, text: string): void {
  const name = setPlaceholderPart(document, text, controlId(control));
  const holder = property(controlProperties(control), "placeholder");
  for (const part of elementsIn(holder)) remove(part);
  holder.appendChild(newElement(holder, "docPart", { attributes: { val: name } }));
  if (isShowingPlaceholder(control) || controlText(control, "") === "") showPlaceholder(document, control);
  document.changed();
}

export function controlText(control: Element, separator: string): string {
  return controlParagraphs(control).map(textOf).join(separator);
}

/** The paragraphs inside; an inline control is looked at as a paragraph of its own. */
export function controlParagraphs(control: Element): Element[] {
  const inside = paragraphsIn(control);
  return inside.length > 0 ? inside : [contentOf(control)];
}

export function isInline(control: Element): boolean {
  return paragraphsIn(control).length === 0;
}

/** Empties the control and lets it show its prompt, grey, as Word does when the user deletes everything in it. */
export function showPlaceholder(document: WordDocument, control: Element): void {
  const stored = storedPlaceholder(document, valueAt(control, "sdtPr", "placeholder", "docPart"));
  setOnlyText(control, stored ?? OWN_PROMPT, true);
  setFlag(controlProperties(control), "showingPlcHdr", true);
  document.changed();
}

/** Called before anything is written into the control: the prompt goes. */
export function dropPlaceholder(document: WordDocument, control: Element): void {
  if (!isShowingPlaceholder(control)) return;
  setProperty(controlProperties(control), "showingPlcHdr", null);
  setOnlyText(control, "", false);
  document.changed();
}

/** Leaves one paragraph (or, inline, one run) with this text. */
function setOnlyText(control: Element, text: string, grey: boolean): void {
  const content = contentOf(control);
  const run = newElement(control, "r", { children: text === "" ? [] : [newElement(control, "t", { text })] });
  if (grey) setProperty(properties(run, "rPr"), "color", "808080");
  if (isInline(control)) {
    for (const child of elementsIn(content)) remove(child);
    content.appendChild(run);
    return;
  }
  const [first, ...others] = paragraphsIn(control);
  for (const other of others) remove(other);
  for (const child of elementsIn(first as Element)) if (!isWord(child, "pPr")) remove(child);
  for (const block of elementsIn(content)) if (!isWord(block, "p", "tc")) remove(block);
  if (text !== "") first?.appendChild(run);
}

/** A rich-text control around neighbouring blocks, or around runs of one paragraph. */
export function wrapInControl(document: WordDocument, nodes: readonly Element[]): Element {
  const [first] = nodes;
  if (first === undefined) throw new Error("nothing to put into a control");
  const content = newElement(first, "sdtContent");
  const control = newElement(first, "sdt", { children: [newElement(first, "sdtPr"), content] });
  setProperty(controlProperties(control), "id", String(freeControlId(document)));
  first.parentNode?.insertBefore(control, first);
  for (const node of nodes) content.appendChild(node);
  document.changed();
  return control;
}

/** Takes the control away; its content stays when asked. */
export function deleteControl(document: WordDocument, control: Element, keepContent: boolean): void {
  if (keepContent) {
    const content = contentOf(control);
    for (const child of elementsIn(content).toReversed()) insertAfter(child, control);
  } else if (!isInline(control) && isElement(control.parentNode) && wordElement(control, "sdtContent") !== null) {
    keepsParagraph(control);
  }
  remove(control);
  document.changed();
}

/**
 * A body, a cell or an outer control keeps a paragraph when its last block goes; a cell or row control loses its text
 * only.
 */
function keepsParagraph(control: Element): void {
  const parent = control.parentNode as Element;
  const holders = elementsIn(contentOf(control)).filter((child) => isWord(child, "tc", "tr"));
  for (const holder of holders.toReversed()) {
    for (const paragraph of paragraphsIn(holder)) {
      for (const child of elementsIn(paragraph)) if (!isWord(child, "pPr")) remove(child);
    }
    insertAfter(holder, control);
  }
  const others = elementsIn(parent).filter((child) => child !== control && isWord(child, "p", "tbl", "sdt"));
  const last = others.at(-1);
  if (holders.length === 0 && (last === undefined || isWord(last, "tbl")))
    insertAfter(newElement(control, "p"), control);
}
