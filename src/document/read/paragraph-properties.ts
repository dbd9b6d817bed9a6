/** What one `w:pPr` says about a paragraph, as stored; null where it is silent (ECMA-376 part 1, §17.3.1). */
import type { XmlAttributes } from "../../ooxml/xml-events.ts";
import { child, type XmlElement } from "../../ooxml/xml-tree.ts";
import { isOn } from "./values.ts";

export interface ParagraphProperties {
  /** Id of the paragraph style. */
  style: string | null;
  /** Id of the list («0» takes the paragraph out of its style's list) and the level in it. */
  list: string | null;
  listLevel: string | null;
  alignment: string | null;
  outlineLevel: string | null;
  /** A length, or «auto» for HTML's idea of it. */
  before: string | null;
  after: string | null;
  /** Length and rule: «360 auto». */
  line: string | null;
  left: string | null;
  /** Negative for a hanging indent. */
  firstLine: string | null;
  /** Where the frame stands that holds the paragraph, as older page numbers do; the look does not depend on it. */
  frame: string | null;
}

export function noParagraphProperties(): ParagraphProperties {
  return {
    style: null,
    list: null,
    listLevel: null,
    alignment: null,
    outlineLevel: null,
    before: null,
    after: null,
    line: null,
    left: null,
    firstLine: null,
    frame: null,
  };
}

type Setter = (properties: ParagraphProperties, attributes: XmlAttributes) => void;

/** What each child of `w:pPr` sets, but `w:numPr`, whose children are in `LIST_PROPERTIES`. */
export const PARAGRAPH_PROPERTIES: ReadonlyMap<string, Setter> = new Map<string, Setter>([
  [
    "w:pStyle",
    (paragraph, attributes) => {
      paragraph.style = attributes["w:val"] ?? null;
    },
  ],
  [
    "w:jc",
    (paragraph, attributes) => {
      paragraph.alignment = attributes["w:val"] ?? null;
    },
  ],
  [
    "w:outlineLvl",
    (paragraph, attributes) => {
      paragraph.outlineLevel = attributes["w:val"] ?? null;
    },
  ],
  [
    "w:framePr",
    (paragraph, attributes) => {
      paragraph.frame = attributes["w:xAlign"] ?? null;
    },
  ],
  ["w:spacing", setSpacing],
  ["w:ind", setIndent],
]);

/** What each child of `w:numPr` sets. */
export const LIST_PROPERTIES: ReadonlyMap<string, Setter> = new Map<string, Setter>([
  [
    "w:numId",
    (paragraph, attributes) => {
      paragraph.list = attributes["w:val"] ?? null;
    },
  ],
  [
    "w:ilvl",
    (paragraph, attributes) => {
      paragraph.listLevel = attributes["w:val"] ?? null;
    },
  ],
]);

/** The properties of a pPr in a tree. */
export function paragraphProperties(pPr: XmlElement): ParagraphProperties {
  const properties = noParagraphProperties();
  for (const { name, attributes } of pPr.children) PARAGRAPH_PROPERTIES.get(name)?.(properties, attributes);
  for (const { name, attributes } of child(pPr, "w:numPr").children)
    LIST_PROPERTIES.get(name)?.(properties, attributes);
  return properties;
}

function setSpacing(paragraph: ParagraphProperties, attributes: XmlAttributes): void {
  paragraph.before = autoOr(attributes["w:beforeAutospacing"], attributes["w:before"]) ?? paragraph.before;
  paragraph.after = autoOr(attributes["w:afterAutospacing"], attributes["w:after"]) ?? paragraph.after;
  const line = attributes["w:line"];
  if (line !== undefined) paragraph.line = `${line} ${attributes["w:lineRule"] ?? "auto"}`;
}

function autoOr(auto: string | undefined, length: string | undefined): string | null {
  return auto !== undefined && isOn(auto) ? "auto" : (length ?? null);
}

function setIndent(paragraph: ParagraphProperties, attributes: XmlAttributes): void {
  paragraph.left = attributes["w:left"] ?? attributes["w:start"] ?? paragraph.left;
  const hanging = attributes["w:hanging"];
  const firstLine = attributes["w:firstLine"];
  // Where both stand, the hanging indent counts (§17.3.1.12).
  if (hanging !== undefined) paragraph.firstLine = `-${hanging}`;
  else if (firstLine !== undefined) paragraph.firstLine = firstLine;
}
