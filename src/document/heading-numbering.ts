/**
 * Automatic heading numbers: lists planned so that Word shows, at every heading, exactly the marker it was issued with. A
 * heading whose marker no list can show («Phần thứ nhất», a number after a gap) keeps its typed number.
 */

import { escapeAttribute } from "../ooxml/escape.ts";
import { romanNumeral } from "../text/numerals.ts";
import type { Block, HeadingBlock } from "./blocks.ts";
import { paragraphProperties, textProperties } from "./look.ts";
import type { ReportFormat } from "./report-format.ts";
import { builtInIds, headingStyle, type StyleName, styleLook } from "./style-set.ts";
import type { NumberingUse } from "./write-context.ts";

export interface NumberingPlan {
  readonly lists: readonly HeadingList[];
  readonly places: ReadonlyMap<HeadingBlock, NumberingUse>;
}

export interface HeadingList {
  /** `w:numId`, from 1. */
  readonly id: number;
  /** Level 0-8 → how its number is written. */
  readonly levels: ReadonlyMap<number, LevelFormat>;
}

/** `pattern` refers to counters as `%1`…`%9` (ECMA-376 17.9.11). */
interface LevelFormat {
  readonly format: "decimal" | "upperRoman" | "lowerRoman" | "upperLetter" | "lowerLetter";
  readonly pattern: string;
}

interface OpenList {
  readonly id: number;
  readonly levels: Map<number, LevelFormat>;
  counters: readonly number[];
}

/** Lists for the headings that ask for an automatic number; the others are not looked at. */
export function numberingPlan(blocks: readonly Block[]): NumberingPlan {
  const open: OpenList[] = [];
  const places = new Map<HeadingBlock, NumberingUse>();
  for (const block of blocks) {
    if (block.type !== "heading" || block.automatic !== true || block.marker === "") continue;
    const level = Math.min(Math.max(block.level, 1), 6) - 1;
    const list =
      open.findLast((one) => accepts(one, level, block.marker)) ?? freshList(open.length + 1, level, block.marker);
    if (list === null) continue;
    if (!open.includes(list)) open.push(list);
    advance(list, level, block.marker);
    places.set(block, { id: list.id, level });
  }
  return { lists: open, places };
}

function freshList(id: number, level: number, marker: string): OpenList | null {
  const list: OpenList = { id, levels: new Map(), counters: [] };
  return accepts(list, level, marker) ? list : null;
}

/** Whether the next number of the list at this level reads like the marker. */
function accepts(list: OpenList, level: number, marker: string): boolean {
  const wanted = levelFormat(list, level, marker);
  if (wanted === null) return false;
  const given = list.levels.get(level);
  return given === undefined || (given.format === wanted.format && given.pattern === wanted.pattern);
}

function advance(list: OpenList, level: number, marker: string): void {
  const format = levelFormat(list, level, marker);
  if (format !== null) list.levels.set(level, format);
  list.counters = [...counters(list).slice(0, level), next(list, level)];
}

function counters(list: OpenList): readonly number[] {
  return Array.from({ length: 9 }, (_, level) => list.counters[level] ?? 0);
}

function next(list: OpenList, level: number): number {
  return (list.counters[level] ?? 0) + 1;
}

const NUMBER_FORMATS = {
  decimal: String,
  upperRoman: romanNumeral,
  lowerRoman: (value: number) => romanNumeral(value).toLowerCase(),
  upperLetter: (value: number) => letter(value).toUpperCase(),
  lowerLetter: (value: number) => letter(value),
} as const;

/** Word's letters are those of English: a marker «đ)» stays typed. */
function letter(value: number): string {
  return value <= 26 ? String.fromCharCode(96 + value) : "";
}

/** The format under which the next number at this level is the marker, or null. */
function levelFormat(list: OpenList, level: number, marker: string): LevelFormat | null {
  const value = next(list, level);
  const dotted = /^((?:\d+\.)+)(\d+)([.)\-–/]*)$/.exec(marker);
  if (dotted !== null && Number(dotted[2]) === value) {
    const above = (dotted[1] ?? "").split(".").slice(0, -1).map(Number);
    const first = level - above.length;
    const fits =
      first >= 0 &&
      above.every(
        (number, index) =>
          list.counters[first + index] === number && list.levels.get(first + index)?.format === "decimal",
      );
    const pattern = [...above, value].map((_, index) => `%${first + index + 1}`).join(".");
    return fits ? { format: "decimal", pattern: pattern + dotted[3] } : null;
  }
  for (const [format, write] of Object.entries(NUMBER_FORMATS)) {
    const number = write(value);
    const suffix = marker.slice(number.length);
    if (number === "" || !marker.startsWith(number) || !/^[.)\-–/]*$/.test(suffix)) continue;
    return { format: format as LevelFormat["format"], pattern: `%${level + 1}${suffix}` };
  }
  return null;
}

/**
 * The styles a plan ties to its first list: a heading added in Word in such a style is numbered too. Style → list place.
 */
export function linkedStyles(plan: NumberingPlan): ReadonlyMap<StyleName, NumberingUse> {
  const first = plan.lists[0];
  if (first === undefined) return new Map();
  return new Map([...first.levels.keys()].map((level) => [headingStyle(level + 1), { id: first.id, level }]));
}

/** The numbering part (ECMA-376 17.9.17): one list definition and one list for each list of the plan. */
export function numberingXml(plan: NumberingPlan, format: ReportFormat): string {
  const definitions = plan.lists.map((list, index) => {
    const levels = Array.from({ length: 9 }, (_, level) => levelXml(list, level, format, index === 0));
    const id = list.id.toString(16).toUpperCase().padStart(4, "0");
    return (
      `<w:abstractNum w:abstractNumId="${list.id}"><w:nsid w:val="5DC1${id}"/><w:multiLevelType w:val="multilevel"/>` +
      `<w:tmpl w:val="5DC2${id}"/>${levels.join("")}</w:abstractNum>`
    );
  });
  const lists = plan.lists.map(({ id }) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`);
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${definitions.join("")}${lists.join("")}</w:numbering>`
  );
}

/** A level the plan does not use shows nothing; the text stands where a typed number's would, a space after the number. */
function levelXml(list: HeadingList, level: number, format: ReportFormat, linked: boolean): string {
  const known = list.levels.get(level);
  const style = headingStyle(level + 1);
  const look = styleLook(style, format);
  const link = linked && known !== undefined ? `<w:pStyle w:val="${escapeAttribute(builtInIds[style])}"/>` : "";
  const place = look.paragraph.firstLine === undefined ? {} : { firstLine: look.paragraph.firstLine };
  return (
    `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${known?.format ?? "none"}"/>${link}` +
    `<w:suff w:val="${known === undefined ? "nothing" : "space"}"/><w:lvlText w:val="${escapeAttribute(known?.pattern ?? "")}"/>` +
    `<w:lvlJc w:val="left"/>${known === undefined ? "" : paragraphProperties(place)}${known === undefined ? "" : textProperties({ font: format.font })}</w:lvl>`
  );
}
