/**
 * The styles our blocks use: Word's own built-in ones, by their stored names and ids, so that Word's navigation pane and
 * every other reader know them; their look comes from a ReportFormat.
 */
import { escapeAttribute } from "../ooxml/escape.ts";
import { type ParagraphLook, paragraphProperties, type TextLook, textProperties } from "./look.ts";
import { type ReportFormat, twips } from "./report-format.ts";

export type StyleName = (typeof styleNames)[number];

/** Stored names, in the order the definitions are written: a style stands after the one it is based on. */
export const styleNames = [
  "Normal",
  "Default Paragraph Font",
  "Normal Table",
  "No List",
  "heading 1",
  "heading 2",
  "heading 3",
  "heading 4",
  "heading 5",
  "heading 6",
  "header",
  "Placeholder Text",
  "Table Grid",
] as const;

export type HeadingStyle = Extract<StyleName, `heading ${number}`>;

/** Style ids as Word itself gives them in an English installation; the id is what documents refer to. */
export const builtInIds: Readonly<Record<StyleName, string>> = {
  Normal: "Normal",
  "Default Paragraph Font": "DefaultParagraphFont",
  "Normal Table": "TableNormal",
  "No List": "NoList",
  "heading 1": "Heading1",
  "heading 2": "Heading2",
  "heading 3": "Heading3",
  "heading 4": "Heading4",
  "heading 5": "Heading5",
  "heading 6": "Heading6",
  header: "Header",
  "Placeholder Text": "PlaceholderText",
  "Table Grid": "TableGrid",
};

const HEADINGS: readonly HeadingStyle[] = [
  "heading 1",
  "heading 2",
  "heading 3",
  "heading 4",
  "heading 5",
  "heading 6",
];

/** The style of a heading level, 1-6; levels outside are clamped. */
export function headingStyle(level: number): HeadingStyle {
  return HEADINGS[Math.min(Math.max(Math.trunc(level) || 1, 1), HEADINGS.length) - 1] ?? "heading 1";
}

/** What a style says of paragraph and text. */
export interface StyleLook {
  readonly paragraph: ParagraphLook;
  readonly text: TextLook;
}

/** Grey of placeholder text: 4.6 : 1 on white, still plainly not the report's own text. */
const PLACEHOLDER_COLOR = "757575";

/** The look of a style of the set in this format, complete in itself: it does not lean on the style it is based on. */
export function styleLook(name: StyleName, format: ReportFormat): StyleLook {
  const { body, sizes } = format;
  const text: TextLook = { font: format.font, size: sizes.body };
  const base: ParagraphLook = { before: body.before, after: body.after, line: body.line };
  switch (name) {
    case "Normal":
      return { paragraph: { ...base, firstLine: twips(body.firstLine), alignment: "both" }, text };
    case "heading 1":
      return { paragraph: { ...heading(base, 0), firstLine: 0, alignment: "center" }, text: headingText(text, 1) };
    case "heading 2":
    case "heading 3":
    case "heading 4":
    case "heading 5":
    case "heading 6": {
      const level = HEADINGS.indexOf(name) + 1;
      const paragraph = { ...heading(base, level - 1), firstLine: twips(body.firstLine), alignment: "both" } as const;
      return { paragraph, text: headingText(text, level) };
    }
    case "header":
      return {
        paragraph: { before: 0, after: 0, line: { rule: "multiple", value: 1 }, firstLine: 0, alignment: "center" },
        text: { font: format.font, size: sizes.pageNumber },
      };
    case "Placeholder Text":
      return { paragraph: {}, text: { color: PLACEHOLDER_COLOR } };
    default:
      return { paragraph: {}, text: {} };
  }
}

function heading(base: ParagraphLook, outlineLevel: number): ParagraphLook {
  return { ...base, keepNext: true, before: Math.max(base.before ?? 0, 6), outlineLevel };
}

function headingText(text: TextLook, level: number): TextLook {
  return { ...text, bold: level <= 4, italic: level === 4 || level === 5, caps: false, color: "auto" };
}

/**
 * One style definition. `ids` gives the id of every style it names, "" for one the document has not; `isDefault` false
 * keeps a default style from taking over what a document says nothing about.
 */
export function styleXml(
  name: StyleName,
  format: ReportFormat,
  { ids = (one: StyleName) => builtInIds[one], strict = false, numbering = "", isDefault = true } = {},
): string {
  const { paragraph, text } = styleLook(name, format);
  const { type, attributes = "", details, table = "" } = kindOf(name, ids, strict);
  return (
    `<w:style w:type="${type}"${isDefault ? attributes : ""} w:styleId="${escapeAttribute(ids(name))}"><w:name w:val="${name}"/>` +
    `${details}${paragraphProperties(paragraph, { strict, numbering })}${textProperties(text)}${table}</w:style>`
  );
}

interface StyleKind {
  readonly type: "paragraph" | "character" | "table" | "numbering";
  readonly attributes?: string;
  /** basedOn, next, uiPriority and the like, in the order of CT_Style (ECMA-376 17.7.4.17). */
  readonly details: string;
  readonly table?: string;
}

const DEFAULT = ' w:default="1"';
const HIDDEN_DEFAULT = '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>';

function kindOf(name: StyleName, ids: (name: StyleName) => string, strict: boolean): StyleKind {
  const refer = (element: string, id: string) => (id === "" ? "" : `<w:${element} w:val="${escapeAttribute(id)}"/>`);
  const based = (on: StyleName) => refer("basedOn", ids(on));
  const next = refer("next", ids("Normal"));
  switch (name) {
    case "Normal":
      return { type: "paragraph", attributes: DEFAULT, details: "<w:qFormat/>" };
    case "Default Paragraph Font":
      return {
        type: "character",
        attributes: DEFAULT,
        details: '<w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/>',
      };
    case "Normal Table":
      return { type: "table", attributes: DEFAULT, details: HIDDEN_DEFAULT, table: tableProperties("", strict) };
    case "No List":
      return { type: "numbering", attributes: DEFAULT, details: HIDDEN_DEFAULT };
    case "Placeholder Text":
      return {
        type: "character",
        details: `${based("Default Paragraph Font")}<w:uiPriority w:val="99"/><w:semiHidden/>`,
      };
    case "Table Grid":
      return {
        type: "table",
        details: `${based("Normal Table")}<w:uiPriority w:val="39"/>`,
        table: tableProperties(grid(strict), strict),
      };
    case "header":
      return { type: "paragraph", details: `${based("Normal")}<w:uiPriority w:val="99"/><w:unhideWhenUsed/>` };
    default:
      return { type: "paragraph", details: `${based("Normal")}${next}<w:uiPriority w:val="9"/><w:qFormat/>` };
  }
}

function grid(strict: boolean): string {
  const sides = strict
    ? ["top", "start", "bottom", "end", "insideH", "insideV"]
    : ["top", "left", "bottom", "right", "insideH", "insideV"];
  return `<w:tblBorders>${sides
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
    .join("")}</w:tblBorders>`;
}

function tableProperties(borders: string, strict: boolean): string {
  const [left, right] = strict ? ["start", "end"] : ["left", "right"];
  return (
    `<w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${borders}<w:tblCellMar><w:top w:w="0" w:type="dxa"/>` +
    `<w:${left} w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:${right} w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>`
  );
}

/** The whole styles part of a new document (ECMA-376 17.7.4.18); `links` ties heading styles to a list. */
export function stylesXml(
  format: ReportFormat,
  links: ReadonlyMap<StyleName, { readonly id: number; readonly level: number }> = new Map(),
): string {
  const defaults = textProperties({ font: format.font, size: format.sizes.body }, { language: format.language });
  const styles = styleNames.map((name) => {
    const link = links.get(name);
    const numbering =
      link === undefined ? "" : `<w:numPr><w:ilvl w:val="${link.level}"/><w:numId w:val="${link.id}"/></w:numPr>`;
    return styleXml(name, format, { numbering });
  });
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:styles xmlns:w="${WORD}"><w:docDefaults>` +
    `<w:rPrDefault>${defaults}</w:rPrDefault><w:pPrDefault/></w:docDefaults>${styles.join("")}</w:styles>`
  );
}

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
