/** Lists of inserted content: left behind, or brought along under new ids. */
import type { Incoming } from "./incoming.ts";
import type { WordDocument } from "./word-document.ts";
import {
  below,
  type Element,
  elementsIn,
  isWord,
  newElement,
  remove,
  setWordAttribute,
  valueAt,
  wordAttribute,
  wordElements,
} from "./xml.ts";

export function dropNumbering(blocks: readonly Element[]): void {
  for (const block of blocks) {
    for (const element of [...below(block)]) if (isWord(element, "numPr")) remove(element);
  }
}

/** Brings the lists along that the blocks use; a reference to a list that was not sent is dropped. */
export function mergeNumbering(document: WordDocument, incoming: Incoming, blocks: readonly Element[]): void {
  const sent = incoming.related("numbering");
  const settled = new Map<string, string | null>();
  for (const block of blocks) {
    for (const reference of [...below(block)].filter((element) => isWord(element, "numPr"))) {
      const id = valueAt(reference, "numId") ?? "";
      if (id === "0") continue;
      if (!settled.has(id)) settled.set(id, sent === null ? null : bring(document, sent, id));
      const resident = settled.get(id) ?? null;
      const holder = elementsIn(reference).find((element) => isWord(element, "numId"));
      if (resident === null || holder === undefined) remove(reference);
      else setWordAttribute(holder, "val", resident);
    }
  }
}

function bring(document: WordDocument, sent: Element, id: string): string | null {
  const num = wordElements(sent, "num").find((candidate) => wordAttribute(candidate, "numId") === id);
  const abstractId = num === undefined ? null : valueAt(num, "abstractNumId");
  const list = wordElements(sent, "abstractNum").find((one) => wordAttribute(one, "abstractNumId") === abstractId);
  if (num === undefined || list === undefined) return null;
  const numbering = document.ensured("numbering");
  const newAbstractId = freeId(wordElements(numbering, "abstractNum"), "abstractNumId");
  const newId = freeId(wordElements(numbering, "num"), "numId");
  const copy = numbering.ownerDocument?.importNode(list, true) as Element;
  setWordAttribute(copy, "abstractNumId", newAbstractId);
  // Levels are not linked with the document's styles by what is inserted.
  for (const element of [...below(copy)]) if (isWord(element, "pStyle")) remove(element);
  numbering.insertBefore(copy, wordElements(numbering, "num")[0] ?? null);
  const abstract = newElement(numbering, "abstractNumId", { attributes: { val: newAbstractId } });
  numbering.appendChild(newElement(numbering, "num", { attributes: { numId: newId }, children: [abstract] }));
  document.changed();
  return newId;
}

function freeId(elements: readonly Element[], attribute: string): string {
  return String(Math.max(0, ...elements.map((element) => Number(wordAttribute(element, attribute)))) + 1);
}
