/** A small tree of an XML part, for the parts that are looked up rather than read through. */
import type { XmlAttributes } from "./xml-events.ts";
import { readXml } from "./xml-reader.ts";

export interface XmlElement {
  /** Canonical name, «w:style». */
  readonly name: string;
  readonly attributes: XmlAttributes;
  readonly children: readonly XmlElement[];
  /** Character data directly inside. */
  readonly text: string;
}

interface Growing extends XmlElement {
  readonly children: Growing[];
  text: string;
}

/** An element without name and content, so that optional XML reads in one line. */
export const NO_ELEMENT: XmlElement = { name: "", attributes: {}, children: [], text: "" };

/** The root element. Subtrees named in `skipped` are left out. Throws FileFault like `readXml`. */
export function xmlTree(xml: string, part: string, skipped: ReadonlySet<string> = new Set()): XmlElement {
  const root: Growing = { ...NO_ELEMENT, children: [] };
  const open: Growing[] = [root];
  let skipping = 0;
  readXml<string>(xml, part, {
    symbol: (name) => name,
    open: (name, attributes) => {
      if (skipping > 0 || skipped.has(name)) {
        skipping++;
        return;
      }
      const element: Growing = { name, attributes, children: [], text: "" };
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    close: () => {
      if (skipping > 0) skipping--;
      else open.pop();
    },
    text: (text) => {
      const element = open.at(-1);
      if (skipping === 0 && element !== undefined) element.text += text;
    },
  });
  return root.children[0] ?? NO_ELEMENT;
}

/** The first child of this name, or `NO_ELEMENT`. */
export function child(element: XmlElement, name: string): XmlElement {
  return element.children.find((candidate) => candidate.name === name) ?? NO_ELEMENT;
}

/** The children of this name. */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((candidate) => candidate.name === name);
}
