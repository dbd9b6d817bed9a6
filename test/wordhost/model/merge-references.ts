/** What inserted content refers to: pictures and links come along, ids are made the document's own, the rest is cut. */
import { controlProperties, freeControlId } from "./controls.ts";
import type { Incoming } from "./incoming.ts";
import { setProperty } from "./property-order.ts";
import type { WordDocument } from "./word-document.ts";
import {
  type Attr,
  below,
  type Element,
  isWord,
  R,
  remove,
  setWordAttribute,
  valueAt,
  W14,
  wordAttribute,
} from "./xml.ts";

/** Notes, comments, headers and building blocks do not come along: only what stands in the text does. */
const CUT = ["headerReference", "footerReference", "commentRangeStart", "commentRangeEnd", "commentReference"];
const CUT_NOTES = ["footnoteReference", "endnoteReference", "annotationRef"];

export function mergeReferences(document: WordDocument, incoming: Incoming, blocks: readonly Element[]): void {
  const elements = blocks.flatMap((block) => [...below(block)]);
  const relationships = new Map<string, string | null>();
  for (const element of elements) {
    if (isWord(element, ...CUT, ...CUT_NOTES)) {
      remove(element);
      continue;
    }
    for (const attribute of [...element.attributes])
      settleAttribute(document, incoming, element, attribute, relationships);
  }
  settleControls(document, elements);
  settleBookmarks(document, elements);
}

function settleAttribute(
  document: WordDocument,
  incoming: Incoming,
  element: Element,
  attribute: Attr,
  settled: Map<string, string | null>,
): void {
  // Word gives paragraphs and rows ids of its own.
  if (attribute.namespaceURI === W14 && /^(?:paraId|textId)$/.test(attribute.localName ?? "")) {
    element.removeAttributeNode(attribute);
  }
  if (attribute.namespaceURI !== R) return;
  if (!settled.has(attribute.value)) settled.set(attribute.value, bring(document, incoming, attribute.value));
  const id = settled.get(attribute.value) ?? null;
  if (id === null) element.removeAttributeNode(attribute);
  else attribute.value = id;
}

/** The relationship of the document that stands for one of the package sent; null when it has none of this id. */
function bring(document: WordDocument, { pkg }: Incoming, id: string): string | null {
  const sent = pkg.relationships(pkg.mainDocument).find((relationship) => relationship.id === id);
  if (sent === undefined) return null;
  if (sent.external) return document.relate(sent.type, sent.target, true);
  const content = pkg.bytes(sent.target);
  if (content === undefined) return null;
  const [, stem = "/word/media/image", end = ".bin"] = /^(.*?)\d*(\.[^./]*)$/.exec(sent.target) ?? [];
  const name = document.freeName(stem, end);
  document.addPart({ name, contentType: pkg.contentType(sent.target), xml: content });
  return document.relate(sent.type, name, false);
}

/** Ids of controls are unique in a document (17.5.2.18): one that is taken, or missing, is replaced. */
function settleControls(document: WordDocument, elements: readonly Element[]): void {
  const controls = elements.filter((element) => isWord(element, "sdt"));
  const taken = new Set(
    [...below(document.body)].filter((at) => isWord(at, "sdt")).map((at) => valueAt(at, "sdtPr", "id")),
  );
  let next = freeControlId(document);
  for (const control of controls) {
    const id = valueAt(control, "sdtPr", "id");
    if (id !== null && !taken.has(id)) {
      taken.add(id);
    } else {
      while (taken.has(String(next))) next += 1;
      taken.add(String(next));
      setProperty(controlProperties(control), "id", String(next));
    }
    // Without its building block the control has no prompt of its own to return to.
    setProperty(controlProperties(control), "placeholder", null);
  }
}

function settleBookmarks(document: WordDocument, elements: readonly Element[]): void {
  const resident = [...below(document.body)].filter((element) => isWord(element, "bookmarkStart"));
  const names = new Set(resident.map((element) => wordAttribute(element, "name")?.toLowerCase()));
  let next =
    Math.max(0, ...resident.map((element) => Number(wordAttribute(element, "id"))).filter(Number.isFinite)) + 1;
  const ids = new Map<string, string | null>();
  for (const element of elements) {
    const id = wordAttribute(element, "id") ?? "";
    if (isWord(element, "bookmarkStart")) {
      const name = wordAttribute(element, "name")?.toLowerCase();
      ids.set(id, names.has(name) ? null : String(next));
      names.add(name);
      next += 1;
    }
    if (!isWord(element, "bookmarkStart", "bookmarkEnd")) continue;
    const own = ids.get(id) ?? null;
    if (own === null) remove(element);
    else setWordAttribute(element, "id", own);
  }
}
