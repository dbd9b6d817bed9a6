/**
 * The look of a paragraph and of its text, as plain values, and their WordprocessingML (`w:pPr` and `w:rPr`). Styles and
 * direct formatting are both written from here, so that a block can be written as «what its style does not say already».
 */
import { escapeAttribute } from "../ooxml/escape.ts";
import type { LineSpacing } from "./report-format.ts";

/** What is absent is left to the style. Lengths in points, `firstLine` in twips. */
export interface ParagraphLook {
  readonly keepNext?: boolean;
  readonly newPage?: boolean;
  readonly before?: number;
  readonly after?: number;
  readonly line?: LineSpacing;
  readonly firstLine?: number;
  readonly alignment?: "start" | "center" | "end" | "both";
  /** 0-8. */
  readonly outlineLevel?: number;
}

export interface TextLook {
  readonly font?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly caps?: boolean;
  readonly underline?: boolean;
  /** «RRGGBB» or «auto». */
  readonly color?: string;
  /** Points. */
  readonly size?: number;
}

/** The members of `wanted` that `given` does not hold with the same value. */
export function difference<Look extends object>(wanted: Look, given: Partial<Look>): Look {
  const rest = Object.entries(wanted).filter(([key, value]) => !same(value, given[key as keyof Look]));
  return Object.fromEntries(rest) as Look;
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** `w:pPr`, "" when there is nothing to say; the order of children is that of CT_PPr (ECMA-376 17.3.1.26). */
export function paragraphProperties(
  look: ParagraphLook,
  { style = "", numbering = "", mark = "", strict = false } = {},
): string {
  const inner = [
    style === "" ? "" : `<w:pStyle w:val="${escapeAttribute(style)}"/>`,
    toggle("keepNext", look.keepNext),
    toggle("pageBreakBefore", look.newPage),
    numbering,
    spacing(look),
    look.firstLine === undefined ? "" : `<w:ind w:firstLine="${look.firstLine}"/>`,
    look.alignment === undefined ? "" : `<w:jc w:val="${alignmentValue(look.alignment, strict)}"/>`,
    look.outlineLevel === undefined ? "" : `<w:outlineLvl w:val="${look.outlineLevel}"/>`,
    mark,
  ].join("");
  return inner === "" ? "" : `<w:pPr>${inner}</w:pPr>`;
}

/** `w:rPr`, "" when there is nothing to say; order of EG_RPrBase (ECMA-376 17.3.2.28). */
export function textProperties(look: TextLook, { style = "", language = "" } = {}): string {
  const font = look.font === undefined ? "" : escapeAttribute(look.font);
  const size = look.size === undefined ? "" : String(Math.round(look.size * 2));
  const inner = [
    style === "" ? "" : `<w:rStyle w:val="${escapeAttribute(style)}"/>`,
    font === "" ? "" : `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>`,
    toggle("b", look.bold),
    toggle("bCs", look.bold),
    toggle("i", look.italic),
    toggle("iCs", look.italic),
    toggle("caps", look.caps),
    look.color === undefined ? "" : `<w:color w:val="${look.color}"/>`,
    size === "" ? "" : `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
    look.underline === undefined ? "" : `<w:u w:val="${look.underline ? "single" : "none"}"/>`,
    language === "" ? "" : `<w:lang w:val="${escapeAttribute(language)}" w:eastAsia="${escapeAttribute(language)}"/>`,
  ].join("");
  return inner === "" ? "" : `<w:rPr>${inner}</w:rPr>`;
}

function toggle(name: string, value: boolean | undefined): string {
  if (value === undefined) return "";
  return value ? `<w:${name}/>` : `<w:${name} w:val="0"/>`;
}

const LINE_RULE = { exact: "exact", atLeast: "atLeast", multiple: "auto" } as const;

function spacing({ before, after, line }: ParagraphLook): string {
  const attributes = [
    before === undefined ? "" : ` w:before="${Math.round(before * 20)}"`,
    after === undefined ? "" : ` w:after="${Math.round(after * 20)}"`,
    line === undefined
      ? ""
      : ` w:line="${Math.round(line.value * (line.rule === "multiple" ? 240 : 20))}" w:lineRule="${LINE_RULE[line.rule]}"`,
  ].join("");
  return attributes === "" ? "" : `<w:spacing${attributes}/>`;
}

/** Strict documents say «start» and «end» where the transitional form says «left» and «right» (ECMA-376 17.18.44). */
function alignmentValue(alignment: NonNullable<ParagraphLook["alignment"]>, strict: boolean): string {
  if (alignment === "start") return strict ? "start" : "left";
  if (alignment === "end") return strict ? "end" : "right";
  return alignment;
}
