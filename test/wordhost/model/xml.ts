/** The few DOM operations the model is written in, for elements of WordprocessingML. */
import { type Attr, DOMParser, type Document, type Element, type Node, XMLSerializer } from "@xmldom/xmldom";

export type { Attr, Document, Element, Node };

export const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
export const W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
export const W15 = "http://schemas.microsoft.com/office/word/2012/wordml";
export const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const XML = "http://www.w3.org/XML/1998/namespace";
const XMLNS = "http://www.w3.org/2000/xmlns/";

/** Parses a part; throws an Error on XML that is not well formed. */
export function parsedXml(xml: string): Document {
  const refuse = (_level: string, message: string): never => {
    throw new Error(message);
  };
  return new DOMParser({ onError: refuse }).parseFromString(xml, "text/xml");
}

export function xmlText(node: Node): string {
  return new XMLSerializer().serializeToString(node);
}

export function rootOf(document: Document): Element {
  const root = document.documentElement;
  if (root === null) throw new Error("a part without a root element");
  return root;
}

export function isElement(node: Node | null): node is Element {
  return node !== null && node.nodeType === 1;
}

/** Whether the node is a WordprocessingML element of one of these names. */
export function isWord(node: Element, ...names: readonly string[]): boolean;
export function isWord(node: Node | null, ...names: readonly string[]): node is Element;
export function isWord(node: Node | null, ...names: readonly string[]): boolean {
  return isElement(node) && node.namespaceURI === W && names.includes(node.localName ?? "");
}

/** The child elements, as they are now. */
export function elementsIn(parent: Element): Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) if (isElement(node)) found.push(node);
  return found;
}

/** The child elements of WordprocessingML of these names. */
export function wordElements(parent: Element, ...names: readonly string[]): Element[] {
  return elementsIn(parent).filter((element) => isWord(element, ...names));
}

export function wordElement(parent: Element | null, name: string): Element | null {
  for (let node = parent?.firstChild ?? null; node !== null; node = node.nextSibling)
    if (isWord(node, name)) return node;
  return null;
}

/** All elements below in document order, not entering those for which `closed` holds (they are still given). */
export function* below(parent: Element, closed: (element: Element) => boolean = () => false): Generator<Element> {
  for (const element of elementsIn(parent)) {
    yield element;
    if (!closed(element)) yield* below(element, closed);
  }
}

/** The nearest of the node's ancestors, itself included, that passes. */
export function upwards(node: Node | null, passes: (element: Element) => boolean): Element | null {
  for (let at = node; at !== null; at = at.parentNode) if (isElement(at) && passes(at)) return at;
  return null;
}

/** An attribute in the namespace of WordprocessingML. */
export function wordAttribute(element: Element | null, name: string): string | null {
  return element?.getAttributeNS(W, name) ?? null;
}

/** `w:val` of the descendant along these names. */
export function valueAt(element: Element | null, ...names: readonly string[]): string | null {
  return wordAttribute(elementAt(element, ...names), "val");
}

export function elementAt(element: Element | null, ...names: readonly string[]): Element | null {
  return names.reduce<Element | null>((at, name) => wordElement(at, name), element);
}

/** An on/off property (ECMA-376 17.17.4): null where the element does not exist. */
export function flagAt(element: Element | null, ...names: readonly string[]): boolean | null {
  const found = elementAt(element, ...names);
  return found === null ? null : !/^(?:0|false|off)$/.test(wordAttribute(found, "val") ?? "1");
}

export function documentOf(node: Node): Document {
  return node.ownerDocument ?? (node as Document);
}

/** The prefix the document itself uses for WordprocessingML. */
function prefixIn(document: Document): string {
  return rootOf(document).lookupPrefix(W) ?? "w";
}

export interface Contents {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children?: readonly Node[];
  readonly text?: string;
}

/** A new WordprocessingML element with attributes of the same namespace. */
export function newElement(near: Node, name: string, contents: Contents = {}): Element {
  const document = documentOf(near);
  const element = document.createElementNS(W, `${prefixIn(document)}:${name}`);
  for (const [key, value] of Object.entries(contents.attributes ?? {})) setWordAttribute(element, key, value);
  for (const child of contents.children ?? []) element.appendChild(child);
  if (contents.text !== undefined) {
    element.appendChild(document.createTextNode(contents.text));
    if (contents.text !== contents.text.trim()) element.setAttributeNS(XML, "xml:space", "preserve");
  }
  return element;
}

export function setWordAttribute(element: Element, name: string, value: string): void {
  element.setAttributeNS(W, `${prefixIn(documentOf(element))}:${name}`, value);
}

/** The next sibling that is an element. */
export function elementAfter(node: Node): Element | null {
  for (let at = node.nextSibling; at !== null; at = at.nextSibling) if (isElement(at)) return at;
  return null;
}

export function elementBefore(node: Node): Element | null {
  for (let at = node.previousSibling; at !== null; at = at.previousSibling) if (isElement(at)) return at;
  return null;
}

export function insertAfter(node: Node, after: Node): void {
  after.parentNode?.insertBefore(node, after.nextSibling);
}

export function remove(node: Node): void {
  node.parentNode?.removeChild(node);
}

/** Whether the node still hangs in its document. */
export function isAttached(node: Node): boolean {
  for (let at: Node | null = node; at !== null; at = at.parentNode) if (at.nodeType === 9) return true;
  return false;
}

/** Lets a reader that does not know these extension namespaces skip them (ECMA-376 part 3, 7.2). */
export function declareIgnorable(root: Element, namespaces: Readonly<Record<string, string>>): void {
  const ignorable = new Set((root.getAttributeNS(MC, "Ignorable") ?? "").split(/\s+/).filter((word) => word !== ""));
  for (const [prefix, namespace] of Object.entries(namespaces)) {
    if (root.lookupNamespaceURI(prefix) === null) root.setAttributeNS(XMLNS, `xmlns:${prefix}`, namespace);
    if (root.lookupNamespaceURI(prefix) === namespace) ignorable.add(prefix);
  }
  if (root.lookupNamespaceURI("mc") === null) root.setAttributeNS(XMLNS, "xmlns:mc", MC);
  root.setAttributeNS(MC, "mc:Ignorable", [...ignorable].join(" "));
}
