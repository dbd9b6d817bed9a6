/** The numbering part: lists, their levels and what single lists override (ECMA-376 part 1, §17.9). */
import { child, childrenOf, NO_ELEMENT, type XmlElement, xmlTree } from "../../ooxml/xml-tree.ts";
import { type ParagraphProperties, paragraphProperties } from "./paragraph-properties.ts";
import { runProperties } from "./run-properties.ts";
import type { Styles } from "./styles.ts";
import { bulletText } from "./symbols.ts";
import { isOn, wholeNumber } from "./values.ts";

export interface ListLevel {
  readonly start: number;
  /** ST_NumberFormat: «decimal», «upperRoman», «bullet». */
  readonly format: string;
  /** «%1.%2.», or the bullet. */
  readonly text: string;
  /** Number of the level (from 1) whose use restarts this one: 0 for none, null for any level above. */
  readonly restart: number | null;
  /** Whether all numbers in it are shown as decimals (`w:isLgl`). */
  readonly legal: boolean;
  /** Id of the paragraph style that brings this level along, or "". */
  readonly style: string;
  readonly paragraph: Readonly<ParagraphProperties>;
}

/** A list as paragraphs refer to it (`w:num`). */
export interface List {
  readonly id: string;
  /** Levels by number, from 0. */
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Starts that this list sets anew, by level. */
  readonly starts: ReadonlyMap<number, number>;
  /** The definition behind it: lists of one definition count on together (§17.9.15). */
  readonly definition: string;
}

/** Lists by `w:numId`. */
export type Numbering = ReadonlyMap<string, List>;

interface Definition {
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Style of kind «numbering» that holds the levels instead, or "" (`w:numStyleLink`). */
  readonly elsewhere: string;
}

/** The lists of a numbering part. Throws FileFault when it is malformed. */
export function readNumbering(xml: string, part: string, styles: Styles): Numbering {
  const root = xmlTree(xml, part);
  const definitions = new Map<string, Definition>();
  for (const element of childrenOf(root, "w:abstractNum")) {
    definitions.set(element.attributes["w:abstractNumId"] ?? "", {
      levels: levelsOf(childrenOf(element, "w:lvl")),
      elsewhere: child(element, "w:numStyleLink").attributes["w:val"] ?? "",
    });
  }
  const lists = childrenOf(root, "w:num");
  const definitionIds = new Map(lists.map((element) => [element.attributes["w:numId"] ?? "", definitionId(element)]));
  return new Map(
    lists.map((element) => {
      const id = element.attributes["w:numId"] ?? "";
      const definition = linkedDefinition(definitionId(element), definitions, definitionIds, styles);
      return [id, listOf(element, id, definition, definitions.get(definition)?.levels ?? new Map())];
    }),
  );
}

function definitionId(num: XmlElement): string {
  return child(num, "w:abstractNumId").attributes["w:val"] ?? "";
}

/** Follows `w:numStyleLink` to the definition whose levels count. */
function linkedDefinition(
  id: string,
  definitions: ReadonlyMap<string, Definition>,
  definitionIds: ReadonlyMap<string, string>,
  styles: Styles,
): string {
  const elsewhere = definitions.get(id)?.elsewhere ?? "";
  if (elsewhere === "") return id;
  const list = styles.chain("numbering", elsewhere)[0]?.paragraph.list ?? "";
  const linked = definitionIds.get(list);
  // A link to a link does not occur; one step also ends loops.
  return linked === undefined ? id : linked;
}

function listOf(element: XmlElement, id: string, definition: string, defined: ReadonlyMap<number, ListLevel>): List {
  const levels = new Map(defined);
  const starts = new Map<number, number>();
  for (const override of childrenOf(element, "w:lvlOverride")) {
    const number = wholeNumber(override.attributes["w:ilvl"]) ?? 0;
    const level = childrenOf(override, "w:lvl")[0];
    if (level !== undefined) levels.set(number, levelOf(level));
    const start = wholeNumber(child(override, "w:startOverride").attributes["w:val"]);
    if (start !== null) starts.set(number, start);
  }
  return { id, levels, starts, definition };
}

function levelsOf(elements: readonly XmlElement[]): Map<number, ListLevel> {
  return new Map(elements.map((element) => [wholeNumber(element.attributes["w:ilvl"]) ?? 0, levelOf(element)]));
}

function levelOf(element: XmlElement): ListLevel {
  const value = (name: string): string | undefined => child(element, name).attributes["w:val"];
  const format = numberFormat(element);
  const text = value("w:lvlText") ?? "";
  const legal = element.children.find(({ name }) => name === "w:isLgl");
  const picture = child(element, "w:lvlPicBulletId") !== NO_ELEMENT;
  return {
    start: wholeNumber(value("w:start")) ?? 0,
    format,
    text: format === "bullet" ? bullet(picture, runProperties(child(element, "w:rPr")).font ?? "", text) : text,
    restart: wholeNumber(value("w:lvlRestart")),
    legal: legal !== undefined && isOn(legal.attributes["w:val"]),
    style: value("w:pStyle") ?? "",
    paragraph: paragraphProperties(child(element, "w:pPr")),
  };
}

function bullet(picture: boolean, font: string, text: string): string {
  return picture ? "•" : bulletText(font, text);
}

/** A format of Word 2010 and later stands beside one for older readers (`mc:AlternateContent`); the latter we know. */
function numberFormat(level: XmlElement): string {
  const older = child(child(level, "mc:AlternateContent"), "mc:Fallback");
  const format = [level, older].map((place) => child(place, "w:numFmt").attributes["w:val"]);
  return format[0] ?? format[1] ?? "decimal";
}
