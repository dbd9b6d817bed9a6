/** What stands in the main text, in reading order: paragraphs, tables and content controls, as Word's API lists them. */
import type { WordDocument } from "./word-document.ts";
import { below, type Element, elementAt, elementsIn, isWord, upwards, W14, W15, wordElement } from "./xml.ts";

/** Elements that hold blocks (or rows, or cells) without being one. */
const WRAPPERS = ["sdt", "sdtContent", "customXml", "smartTag", "ins", "del", "moveFrom", "moveTo", "tr", "tc"];

/** The blocks directly inside a body, a cell or a control: paragraphs, tables and block controls. */
export function blocksIn(container: Element): Element[] {
  return elementsIn(contentOf(container)).flatMap((element) => {
    if (isWord(element, "p", "tbl", "sdt")) return [element];
    return isWord(element, "customXml", "ins", "del", "moveFrom", "moveTo") ? blocksIn(element) : [];
  });
}

/** Where the content of a control is: `w:sdtContent`; any other container is its own. */
export function contentOf(container: Element): Element {
  return isWord(container, "sdt") ? (wordElement(container, "sdtContent") ?? container) : container;
}

/** The paragraphs inside, those of tables and controls included, those of text boxes not. */
export function paragraphsIn(container: Element): Element[] {
  if (isWord(container, "p")) return [container];
  const found: Element[] = [];
  for (const element of below(container, (at) => !isWord(at, "tbl", ...WRAPPERS))) {
    if (isWord(element, "p")) found.push(element);
  }
  return found;
}

/** The tables inside that are not inside another table of the container. */
export function tablesIn(container: Element): Element[] {
  const found: Element[] = [];
  for (const element of below(container, (at) => !isWord(at, ...WRAPPERS))) {
    if (isWord(element, "tbl")) found.push(element);
  }
  return found;
}

/** All controls inside in document order, inline ones included. */
export function controlsIn(container: Element): Element[] {
  const found: Element[] = [];
  const closed = (at: Element) => isWord(at, "r", "sdtPr", "pPr", "tblPr", "sectPr");
  for (const element of below(container, closed)) if (isWord(element, "sdt")) found.push(element);
  return found;
}

const OTHER_KINDS = [
  "text",
  "comboBox",
  "dropDownList",
  "date",
  "picture",
  "docPartObj",
  "docPartList",
  "equation",
  "citation",
  "group",
  "bibliography",
];

/** Rich text is the control that says so, or says nothing (ECMA-376 17.5.2.26). */
export function isRichText(control: Element): boolean {
  return elementsIn(wordElement(control, "sdtPr") ?? control).every(
    (element) =>
      !isWord(element, ...OTHER_KINDS) &&
      !(element.namespaceURI === W14 && element.localName === "checkbox") &&
      !(element.namespaceURI === W15 && element.localName?.startsWith("repeatingSection")),
  );
}

/** The container whose blocks a paragraph, table or control is one of: body, cell or block control. */
export function containerOf(node: Element): Element | null {
  return upwards(node.parentNode, (at) => isWord(at, "body", "tc", "sdt"));
}

export function tableAround(node: Element): Element | null {
  return upwards(node.parentNode, (at) => isWord(at, "tbl"));
}

export function cellAround(node: Element): Element | null {
  return upwards(node.parentNode, (at) => isWord(at, "tc"));
}

export function controlAround(node: Element): Element | null {
  return upwards(node.parentNode, (at) => isWord(at, "sdt") && isRichText(at));
}

/** How many tables stand around. */
export function nestingLevel(node: Element): number {
  const table = tableAround(node);
  return table === null ? 0 : 1 + nestingLevel(table);
}

/** The main text, with the place of every paragraph; kept until the document changes. */
export interface Story {
  readonly paragraphs: readonly Element[];
  readonly index: ReadonlyMap<Element, number>;
}

const stories = new WeakMap<WordDocument, { revision: number; story: Story }>();

export function storyOf(document: WordDocument): Story {
  const kept = stories.get(document);
  if (kept?.revision === document.revision) return kept.story;
  const paragraphs = paragraphsIn(document.body);
  const story = { paragraphs, index: new Map(paragraphs.map((paragraph, index) => [paragraph, index])) };
  stories.set(document, { revision: document.revision, story });
  return story;
}

/** The properties of the section a node stands in: those of the next paragraph that ends one, or the body's own. */
export function sectionAfter(document: WordDocument, node: Element): Element | null {
  const { paragraphs, index } = storyOf(document);
  const at = index.get(paragraphsIn(node)[0] ?? node) ?? 0;
  for (const paragraph of paragraphs.slice(at)) {
    const found = elementAt(paragraph, "pPr", "sectPr");
    if (found !== null) return found;
  }
  return wordElement(document.body, "sectPr");
}
