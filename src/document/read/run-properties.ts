/** What one `w:rPr` says about the look of text, as stored; null where it is silent (ECMA-376 part 1, §17.3.2). */

import type { XmlAttributes } from "../../ooxml/xml-events.ts";
import type { XmlElement } from "../../ooxml/xml-tree.ts";
import { isOn } from "./values.ts";

export interface RunProperties {
  /** Id of the character style. */
  style: string | null;
  bold: boolean | null;
  italic: boolean | null;
  caps: boolean | null;
  hidden: boolean | null;
  underline: boolean | null;
  /** A colour name, or «none». */
  highlight: string | null;
  /** Fill «RRGGBB», «auto», or "" for none. */
  shading: string | null;
  /** «RRGGBB» or «auto». */
  color: string | null;
  /** A font's name, or «+minorHAnsi» and the like for one of the theme. */
  font: string | null;
  /** As stored, in half-points. */
  size: string | null;
}

/** An rPr that says nothing. */
export const NO_RUN_PROPERTIES: Readonly<RunProperties> = noRunProperties();

export function noRunProperties(): RunProperties {
  return {
    style: null,
    bold: null,
    italic: null,
    caps: null,
    hidden: null,
    underline: null,
    highlight: null,
    shading: null,
    color: null,
    font: null,
    size: null,
  };
}

/** What each child of `w:rPr` sets; children not named here do not concern us. */
export const RUN_PROPERTIES: ReadonlyMap<string, (properties: RunProperties, attributes: XmlAttributes) => void> =
  new Map<string, (properties: RunProperties, attributes: XmlAttributes) => void>([
    [
      "w:rStyle",
      (run, attributes) => {
        run.style = attributes["w:val"] ?? null;
      },
    ],
    [
      "w:b",
      (run, attributes) => {
        run.bold = isOn(attributes["w:val"]);
      },
    ],
    [
      "w:i",
      (run, attributes) => {
        run.italic = isOn(attributes["w:val"]);
      },
    ],
    [
      "w:caps",
      (run, attributes) => {
        run.caps = isOn(attributes["w:val"]);
      },
    ],
    [
      "w:vanish",
      (run, attributes) => {
        run.hidden = isOn(attributes["w:val"]);
      },
    ],
    [
      "w:u",
      (run, attributes) => {
        run.underline = (attributes["w:val"] ?? "single") !== "none";
      },
    ],
    [
      "w:highlight",
      (run, attributes) => {
        run.highlight = attributes["w:val"] ?? null;
      },
    ],
    [
      "w:shd",
      (run, attributes) => {
        run.shading = shading(attributes);
      },
    ],
    [
      "w:color",
      (run, attributes) => {
        run.color = attributes["w:val"] ?? null;
      },
    ],
    [
      "w:rFonts",
      (run, attributes) => {
        run.font = font(attributes) ?? run.font;
      },
    ],
    [
      "w:sz",
      (run, attributes) => {
        run.size = attributes["w:val"] ?? null;
      },
    ],
  ]);

/** The properties of an rPr in a tree. */
export function runProperties(rPr: XmlElement): RunProperties {
  const properties = noRunProperties();
  for (const { name, attributes } of rPr.children) RUN_PROPERTIES.get(name)?.(properties, attributes);
  return properties;
}

/** A theme font wins over a named one in the same element (§17.3.2.26). */
function font(attributes: XmlAttributes): string | null {
  const theme = attributes["w:asciiTheme"] ?? attributes["w:hAnsiTheme"];
  if (theme !== undefined) return `+${theme}`;
  return attributes["w:ascii"] ?? attributes["w:hAnsi"] ?? null;
}

/** A pattern shows its own colour, a clear shading the fill behind it (§17.3.5). */
function shading(attributes: XmlAttributes): string {
  const pattern = attributes["w:val"] ?? "clear";
  if (pattern === "nil") return "";
  return (pattern === "solid" ? attributes["w:color"] : attributes["w:fill"]) ?? "auto";
}
