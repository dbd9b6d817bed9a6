/** The text of a paragraph, sign by sign, each with the element that holds it. */

import { isClosedToText } from "../document/control-locks.ts";
import { symbolText } from "../document/read/symbols.ts";
import { around, type PlacedElement } from "../ooxml/element-tree.ts";
import { escapeXml } from "../ooxml/escape.ts";
import { unescaped } from "../ooxml/xml-cutting.ts";

/** What reads as one sign, or (a symbol) as several that only go together. */
export interface TextUnit {
  readonly text: string;
  /** The same as the file writes it; only used where `leaf` is a text element. */
  readonly raw: string;
  /** `w:t`, `w:tab` and the like. */
  readonly leaf: PlacedElement;
  /** Whether it may be taken out of the paragraph and others put in its place. */
  readonly free: boolean;
}

interface Reading {
  readonly xml: string;
  readonly units: TextUnit[];
  /** Open fields, true while in their code (ECMA-376 part 1, §17.16). */
  readonly fields: boolean[];
  /** Whether blanks at the ends of text elements count when these do not say. */
  readonly keepsBlanks: boolean;
  /** Whether a text element could not be taken apart. */
  broken: boolean;
}

interface Place {
  readonly deleted: boolean;
  readonly free: boolean;
}

/** The units of a paragraph whose elements are known; joined they are `text`, or the answer is null. */
export function textUnits(paragraph: PlacedElement, text: string, xml: string): readonly TextUnit[] | null {
  const outer = [...around(paragraph)];
  const keepsBlanks = outer.at(-1)?.attributes["xml:space"] === "preserve";
  const reading: Reading = { xml, units: [], fields: [], keepsBlanks, broken: false };
  readInside(paragraph, { deleted: false, free: !outer.some(isClosedToText) }, reading);
  const read = reading.units.map((unit) => unit.text).join("");
  return reading.broken || read !== text ? null : reading.units;
}

/** Holders of runs in which words may come and go. */
const FREE: ReadonlySet<string> = new Set(
  ["p", "r", "ins", "moveTo", "hyperlink", "fldSimple", "smartTag", "customXml", "sdt", "sdtContent", "bdo", "dir"]
    .concat(["ruby", "rubyBase", "t", "tab", "ptab", "br", "cr", "noBreakHyphen", "sym"])
    .map((name) => `w:${name}`),
);

/** What is not text of the paragraph it stands in. */
const BESIDE: ReadonlySet<string> = new Set([
  "w:pPr",
  "w:rPr",
  "w:sdtPr",
  "w:sdtEndPr",
  "w:rt",
  "w:txbxContent",
  "m:rPr",
  "m:ctrlPr",
]);

/** Signs that are elements. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ["w:tab", "\t"],
  ["w:ptab", "\t"],
  ["w:br", "\n"],
  ["w:cr", "\n"],
  ["w:noBreakHyphen", "-"],
]);

function readInside(element: PlacedElement, place: Place, reading: Reading): void {
  let alternative = false;
  for (const child of element.children) {
    const { name } = child;
    if (BESIDE.has(name)) continue;
    if (name === "mc:Choice" || name === "mc:Fallback") {
      if (alternative) continue;
      alternative = true;
    }
    const inner: Place = {
      deleted: place.deleted || name === "w:del" || name === "w:moveFrom",
      free: place.free && FREE.has(name) && !isClosedToText(child),
    };
    readElement(child, inner, reading);
  }
}

function readElement(element: PlacedElement, place: Place, reading: Reading): void {
  const { name, attributes } = element;
  const shown = !place.deleted && !reading.fields.includes(true);
  const sign = name === "w:sym" ? symbolOf(element) : SIGNS.get(name);
  if (name === "w:fldChar") turnField(attributes["w:fldCharType"], reading.fields);
  else if (name === "w:t" || name === "w:delText" || name === "m:t") {
    if (shown) readText(element, place, reading);
  } else if (sign === undefined) readInside(element, place, reading);
  else if (shown && sign !== "") reading.units.push({ text: sign, raw: "", leaf: element, free: place.free });
}

function symbolOf({ attributes }: PlacedElement): string {
  const code = Number.parseInt(attributes["w:char"] ?? "", 16);
  return symbolText(attributes["w:font"] ?? "", Number.isNaN(code) ? 0 : code);
}

function turnField(type: string | undefined, fields: boolean[]): void {
  if (type === "begin") fields.push(true);
  else if (type === "end") fields.pop();
  else if (type === "separate" && fields.length > 0) fields[fields.length - 1] = false;
}

const BITS = /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|&[^;]*;|\r\n?|[\s\S]/gu;

function readText(leaf: PlacedElement, { free }: Place, reading: Reading): void {
  const units: TextUnit[] = [];
  for (const [raw, section] of reading.xml.slice(leaf.contentStart, leaf.contentEnd).matchAll(BITS)) {
    if (raw === "<") reading.broken = true;
    if (section !== undefined) {
      for (const sign of section.replace(/\r\n?/g, "\n")) {
        units.push({ text: shownSign(escapeXml(sign)), raw: escapeXml(sign), leaf, free });
      }
    } else if (raw.length <= 1 || !raw.startsWith("<")) {
      units.push({ text: shownSign(raw), raw, leaf, free });
    }
  }
  for (const unit of joined(isPreserving(leaf, reading.keepsBlanks) ? units : trimmed(units))) reading.units.push(unit);
}

/** Whether blanks at the ends of a text element count (§17.3.3.31). */
export function isPreserving({ attributes }: PlacedElement, otherwise: boolean): boolean {
  const space = attributes["xml:space"];
  return space === undefined ? otherwise : space === "preserve";
}

/** A line end reads as a blank, a soft hyphen as nothing. */
function shownSign(raw: string): string {
  const sign = /^\r\n?$/.test(raw) ? "\n" : unescaped(raw);
  if (sign === "\u00ad") return "";
  return sign === "\n" ? " " : sign;
}

function trimmed(units: readonly TextUnit[]): readonly TextUnit[] {
  const isBlank = ({ text }: TextUnit) => /^[ \t\r\n]$/.test(text);
  const first = units.findIndex((unit) => !isBlank(unit));
  return first === -1 ? [] : units.slice(first, units.findLastIndex((unit) => !isBlank(unit)) + 1);
}

/** What does not show goes with the sign before it, or the first one after it. */
function joined(units: readonly TextUnit[]): readonly TextUnit[] {
  const shown: TextUnit[] = [];
  let ahead = "";
  for (const unit of units) {
    const last = shown.at(-1);
    if (unit.text !== "") {
      shown.push({ ...unit, raw: ahead + unit.raw });
      ahead = "";
    } else if (last === undefined) ahead += unit.raw;
    else shown[shown.length - 1] = { ...last, raw: last.raw + unit.raw };
  }
  return shown;
}
