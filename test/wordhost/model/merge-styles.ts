/**
 * Styles of inserted content (Microsoft, «Create better add-ins for Word with Office Open XML»): a style already in use in
 * the document keeps its definition, whatever is sent; one not in use takes the definition sent; a reference without a
 * styles part is dropped even when the document has the style.
 */
import { styleElements, styleId, styleName, styleNamed, styleType } from "./styles.ts";
import type { WordDocument } from "./word-document.ts";
import {
  below,
  type Element,
  elementsIn,
  isWord,
  remove,
  setWordAttribute,
  wordAttribute,
  wordElement,
} from "./xml.ts";

const REFERENCES = ["pStyle", "rStyle", "tblStyle"];

/** Settles the style references of the blocks, which hang in the document's tree but not yet in its text. */
export function mergeStyles(document: WordDocument, sent: Element | null, blocks: readonly Element[]): void {
  const references = blocks.flatMap((block) => [...below(block)].filter((element) => isWord(element, ...REFERENCES)));
  const merger = sent === null ? null : new StyleMerger(document, sent);
  for (const reference of references) {
    const id = merger?.residentId(wordAttribute(reference, "val") ?? "") ?? null;
    if (id === null) remove(reference);
    else setWordAttribute(reference, "val", id);
  }
}

class StyleMerger {
  readonly #document: WordDocument;
  readonly #sent: readonly Element[];
  readonly #used: ReadonlySet<string>;
  readonly #settled = new Map<string, string>();

  constructor(document: WordDocument, sent: Element) {
    this.#document = document;
    this.#sent = styleElements(sent);
    this.#used = stylesInUse(document);
  }

  /** The id under which the document has the style sent under this id; null when it was not sent. */
  residentId(id: string): string | null {
    const known = this.#settled.get(id);
    if (known !== undefined) return known;
    const style = this.#sent.find((candidate) => styleId(candidate) === id);
    if (style === undefined) return null;
    const styles = this.#document.ensured("styles");
    const resident = styleNamed(styles, styleName(style), styleType(style));
    const settled = resident === null ? this.#freeId(id) : styleId(resident);
    this.#settled.set(id, settled);
    if (resident === null) this.#add(styles, style, settled);
    else if (!this.#used.has(settled) && !isDefault(resident)) this.#redefine(resident, style);
    return settled;
  }

  #freeId(id: string): string {
    const taken = new Set(styleElements(this.#document.related("styles")).map(styleId));
    let free = id;
    for (let count = 1; taken.has(free); count += 1) free = `${id}${count}`;
    return free;
  }

  #add(styles: Element, style: Element, id: string): void {
    const copy = styles.ownerDocument?.importNode(style, true);
    if (copy === undefined) return;
    setWordAttribute(copy, "styleId", id);
    if (isDefault(copy)) copy.removeAttributeNode(copy.getAttributeNodeNS(copy.namespaceURI, "default") as never);
    styles.appendChild(copy);
    this.#settleNames(copy);
  }

  #redefine(resident: Element, style: Element): void {
    const copy = resident.ownerDocument?.importNode(style, true);
    for (const child of elementsIn(resident)) remove(child);
    for (const child of copy === undefined ? [] : elementsIn(copy)) resident.appendChild(child);
    this.#settleNames(resident);
  }

  /** The styles it names follow it into the document. Lists do not come with styles. */
  #settleNames(style: Element): void {
    for (const name of ["basedOn", "next", "link"]) {
      const reference = wordElement(style, name);
      if (reference === null) continue;
      const id = this.residentId(wordAttribute(reference, "val") ?? "");
      if (id === null) remove(reference);
      else setWordAttribute(reference, "val", id);
    }
    const list = wordElement(wordElement(style, "pPr"), "numPr");
    if (list !== null) remove(list);
  }
}

function isDefault(style: Element): boolean {
  return /^(?:1|true|on)$/.test(wordAttribute(style, "default") ?? "");
}

/** The ids of the styles the text uses, with those they lean on. */
function stylesInUse(document: WordDocument): ReadonlySet<string> {
  const named = [...below(document.body)].filter((element) => isWord(element, ...REFERENCES));
  const used = new Set(named.map((element) => wordAttribute(element, "val") ?? ""));
  const styles = new Map(styleElements(document.related("styles")).map((style) => [styleId(style), style]));
  for (const id of used) {
    for (const name of ["basedOn", "link"]) {
      const other = wordAttribute(wordElement(styles.get(id) ?? null, name), "val");
      if (other !== null) used.add(other);
    }
  }
  return used;
}
