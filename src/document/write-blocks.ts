/**
 * Blocks as WordprocessingML: `w:p`, `w:sdt` and `w:tbl` elements with the prefix `w`, ready to stand in a body. The
 * order of children is that of ECMA-376 part 1, clause 17; the package around them is another file's matter.
 */
import { type Block, type HeadingBlock, isTable, type TextBlock } from "./blocks.ts";
import { columnsXml } from "./columns.ts";
import { difference, type ParagraphLook, type TextLook } from "./look.ts";
import { headingStyle, styleLook } from "./style-set.ts";
import type { WriteContext } from "./write-context.ts";
import { guidedXml } from "./write-control.ts";
import { paragraphXml, styleBase } from "./write-paragraph.ts";
import { tableXml } from "./write-table.ts";

/** The blocks in order, `spaced`. */
export function blocksXml(blocks: readonly Block[], context: WriteContext): string {
  return spaced(blocks)
    .map((block) => blockXml(block, context))
    .join("");
}

/**
 * The blocks as they are written: a table that would touch another one, or end the fragment, is followed by an empty
 * paragraph, since Word joins tables that touch, and a body must not end in one. Columns are set off in any case.
 */
export function spaced(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block, index): readonly Block[] => {
    const next = blocks[index + 1];
    const isAlone = isTable(block) && (next === undefined || isTable(next));
    return isAlone || block.type === "columns" ? [block, SPACER] : [block];
  });
}

/** An empty paragraph. */
export const SPACER: TextBlock = { type: "text", text: "", look: "body" };

function blockXml(block: Block, context: WriteContext): string {
  return elementXml(block, context).replace(/^<w:[a-z]+/, `$&${context.namespace}`);
}

function elementXml(block: Block, context: WriteContext): string {
  switch (block.type) {
    case "heading":
      return headingXml(block, context);
    case "guided":
      return guidedXml(block, context);
    case "text":
      return textXml(block, context);
    case "table":
      return tableXml(block, context);
    case "columns":
      return columnsXml(block, context);
  }
}

function headingXml(heading: HeadingBlock, context: WriteContext): string {
  const name = headingStyle(heading.level);
  const full = styleLook(name, context.format);
  const { paragraph, text } = styleBase(name, context);
  const { bold, italic, caps, centered } = heading.look;
  const place: ParagraphLook = centered
    ? { ...full.paragraph, alignment: "center", firstLine: 0 }
    : { ...full.paragraph, ...bodyPlace(context) };
  const numbering = context.numbering(heading);
  const typed = numbering === null || numbering.id === 0 ? heading.marker : "";
  return paragraphXml([typed, heading.title].filter((part) => part !== "").join(" "), context, {
    style: name,
    paragraph: { ...difference(place, paragraph), ...(heading.newPage === true ? { newPage: true } : {}) },
    text: difference<TextLook>({ ...full.text, bold, italic, caps }, text),
    numbering,
  });
}

function bodyPlace(context: WriteContext): ParagraphLook {
  const { firstLine = 0, alignment = "both" } = styleLook("Normal", context.format).paragraph;
  return { firstLine, alignment };
}

function textXml({ text, look }: TextBlock, context: WriteContext): string {
  const full = styleLook("Normal", context.format);
  const base = styleBase("Normal", context);
  const { paragraph = {}, run = {}, style } = TEXT_LOOKS[look](context);
  return paragraphXml(text, context, {
    style: "Normal",
    paragraph: difference({ ...full.paragraph, ...paragraph }, base.paragraph),
    text: difference({ ...full.text, ...run }, base.text),
    ...(style === undefined ? {} : { textStyle: style }),
  });
}

interface TextBlockLook {
  readonly paragraph?: ParagraphLook;
  readonly run?: TextLook;
  readonly style?: "Placeholder Text";
}

const CENTERED: ParagraphLook = { alignment: "center", firstLine: 0 };

const TEXT_LOOKS: Readonly<Record<TextBlock["look"], (context: WriteContext) => TextBlockLook>> = {
  body: () => ({}),
  guidance: () => ({ run: { italic: true }, style: "Placeholder Text" }),
  center: () => ({ paragraph: CENTERED }),
  centerBold: () => ({ paragraph: CENTERED, run: { bold: true } }),
  centerItalic: () => ({ paragraph: CENTERED, run: { italic: true } }),
  docType: ({ format }) => ({ paragraph: CENTERED, run: { bold: true, size: format.sizes.docType } }),
  right: () => ({ paragraph: { alignment: "end", firstLine: 0 } }),
};
