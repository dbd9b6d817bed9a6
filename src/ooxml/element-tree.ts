/** The elements of a main part with their places in its text: what is needed to cut something out, or to see around it. */
import type { XmlAttributes, XmlPosition } from "./xml-events.ts";
import { readXml } from "./xml-reader.ts";

export interface PlacedElement {
  /** Canonical name, «w:p». */
  readonly name: string;
  readonly attributes: XmlAttributes;
  readonly parent: PlacedElement | null;
  readonly children: readonly PlacedElement[];
  /** From the «<» of the start tag to behind the end tag; the content lies between the tags. */
  readonly start: number;
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly end: number;
}

interface Growing extends PlacedElement {
  readonly children: Growing[];
  contentEnd: number;
  end: number;
}

const SLASH = 0x2f;

/**
 * The root of a part. Paragraphs are leaves, except those that begin at an offset in `wanted`. Throws FileFault on
 * malformed XML.
 */
export function elementTree(xml: string, part: string, wanted: ReadonlySet<number>): PlacedElement {
  const open: Growing[] = [];
  let root: Growing | null = null;
  let hidden = 0;
  let at: XmlPosition = { position: 0 };
  readXml<string>(
    xml,
    part,
    {
      symbol: (name) => name,
      open: (name, attributes) => {
        const parent = open.at(-1) ?? null;
        const unwanted = parent?.name === "w:p" && !wanted.has(parent.start) && open.every(isOutside(wanted));
        if (hidden > 0 || unwanted) {
          hidden += 1;
          return;
        }
        const { position } = at;
        const start = xml.lastIndexOf("<", position - 1);
        const element = {
          name,
          attributes,
          parent,
          start,
          contentStart: position,
          contentEnd: position,
          end: position,
        };
        const growing: Growing = { ...element, children: [] };
        parent?.children.push(growing);
        root ??= growing;
        open.push(growing);
      },
      close: () => {
        if (hidden > 0) {
          hidden -= 1;
          return;
        }
        const element = open.pop();
        if (element === undefined) return;
        element.end = at.position;
        const closed = at.position === element.contentStart && xml.charCodeAt(at.position - 2) === SLASH;
        element.contentEnd = closed ? at.position : xml.lastIndexOf("<", at.position - 1);
      },
      text: () => {},
    },
    (position) => {
      at = position;
    },
  );
  return (
    root ?? { name: "", attributes: {}, parent: null, children: [], start: 0, contentStart: 0, contentEnd: 0, end: 0 }
  );
}

/** Whether an open element is no wanted paragraph: what stands in a wanted one is kept to the ground. */
function isOutside(wanted: ReadonlySet<number>): (element: PlacedElement) => boolean {
  return ({ name, start }) => name !== "w:p" || !wanted.has(start);
}

/** The element and everything in it, in the order of the text. */
export function* elementsIn(element: PlacedElement): Generator<PlacedElement> {
  yield element;
  for (const child of element.children) yield* elementsIn(child);
}

/** What an element stands in, from the inside out. */
export function* around(element: PlacedElement): Generator<PlacedElement> {
  for (let outer = element.parent; outer !== null; outer = outer.parent) yield outer;
}

/** The first child of this name, or null. */
export function childNamed(element: PlacedElement, name: string): PlacedElement | null {
  return element.children.find((one) => one.name === name) ?? null;
}
