/**
 * The text of a paragraph as Word's API lists it, character by character, beside the text a reader reads: the API counts
 * what was deleted under Track Changes, and the marks of notes. Pure.
 */
import { type XmlElement, xmlTree } from "../ooxml/xml-tree.ts";

/** A character Word lists. */
export interface ListedCharacter {
  readonly char: string;
  /** What a reader reads there; "" for what is not read. */
  readonly read: string;
}

/** Elements whose text belongs to the paragraph; drawings and their text boxes do not. */
const PASSED: ReadonlySet<string> = new Set(
  ["hyperlink", "smartTag", "customXml", "sdt", "sdtContent", "fldSimple", "dir", "bdo", "ins", "moveTo"].map(
    (name) => `w:${name}`,
  ),
);
const DELETED: ReadonlySet<string> = new Set(["w:del", "w:moveFrom"]);

/** The characters of a paragraph given as XML; its namespaces are declared on `root`, a start tag. */
export function listedCharacters(paragraph: string, root: string): readonly ListedCharacter[] {
  const name = /^<([^\s/>]+)/.exec(root)?.[1] ?? "";
  const [element] = xmlTree(`${root}${paragraph}</${name}>`, name).children;
  const reading: Reading = { found: [], fields: [] };
  for (const child of element?.children ?? []) readInline(child, false, reading);
  return reading.found;
}

interface Reading {
  readonly found: ListedCharacter[];
  /** The fields open at the moment, innermost last: whether their result has begun. */
  readonly fields: boolean[];
}

function readInline(element: XmlElement, deleted: boolean, reading: Reading): void {
  const { name, children } = element;
  if (name === "w:r") for (const child of children) readRunChild(child, deleted, reading);
  else if (DELETED.has(name)) for (const child of children) readInline(child, true, reading);
  else if (PASSED.has(name)) for (const child of children) readInline(child, deleted, reading);
}

function readRunChild(element: XmlElement, deleted: boolean, { found, fields }: Reading): void {
  if (element.name === "w:fldChar") {
    const type = element.attributes["w:fldCharType"];
    if (type === "begin") fields.push(false);
    else if (type === "separate") fields[fields.length - 1] = true;
    else if (type === "end") fields.pop();
    return;
  }
  if (fields.includes(false)) return;
  for (const [char, read] of characters(element)) found.push({ char, read: deleted ? "" : read });
}

/** What Word lists for a child of a run, and what is read there. */
function characters({ name, text, attributes }: XmlElement): readonly (readonly [char: string, read: string])[] {
  switch (name) {
    case "w:t":
    case "w:delText":
      return text.split("").map((char) => [char, char]);
    case "w:tab":
    case "w:ptab":
      return [["\t", "\t"]];
    case "w:br":
      return attributes["w:type"] === "page" ? [["\f", "\n"]] : [["\v", "\n"]];
    case "w:cr":
      return [["\v", "\n"]];
    case "w:noBreakHyphen":
      return [["\u001e", "-"]];
    case "w:softHyphen":
      return [["\u001f", ""]];
    case "w:footnoteReference":
    case "w:endnoteReference":
      return [["\u0002", ""]];
    default:
      return [];
  }
}

/** A stretch of the text Word lists. */
export interface ListedStretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The characters `start` to `end` of the text that is read, as stretches of the text Word lists: more than one where
 * something that is not read stands among them.
 */
export function listedStretches(
  characters: readonly ListedCharacter[],
  start: number,
  end: number,
): readonly ListedStretch[] {
  const found: { start: number; end: number }[] = [];
  let read = 0;
  for (const [index, { read: text }] of characters.entries()) {
    const inside = text !== "" && read >= start && read < end;
    read += text.length;
    const last = found.at(-1);
    if (inside && last?.end === index) last.end = index + 1;
    else if (inside) found.push({ start: index, end: index + 1 });
  }
  return found;
}
