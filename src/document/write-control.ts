/** Content controls as WordprocessingML: the block control a user writes in, and the control inside a table cell. */
import { escapeAttribute } from "../ooxml/escape.ts";
import type { GuidedBlock } from "./blocks.ts";
import { difference, textProperties } from "./look.ts";
import { styleLook } from "./style-set.ts";
import type { WriteContext } from "./write-context.ts";
import { paragraphXml, styleBase } from "./write-paragraph.ts";

/** Longest title and tag Word's own dialog accepts, in UTF-16 units. */
const LONGEST = 64;

/** The block control of a section: its text where it is known, else its guidance as placeholder. */
export function guidedXml(block: GuidedBlock, context: WriteContext): string {
  const full = styleLook("Normal", context.format);
  const base = styleBase("Normal", context);
  const form = {
    style: "Normal",
    paragraph: difference(full.paragraph, base.paragraph),
    text: difference(full.text, base.text),
  } as const;
  const written = block.text ?? [];
  const lines = written.length > 0 ? written : block.placeholder;
  const placeholder = written.length === 0;
  const paragraphs = (lines.length > 0 ? lines : [BLANK]).map((line) =>
    paragraphXml(line, context, placeholder ? { ...form, textStyle: "Placeholder Text" } : form),
  );
  return controlXml(block, paragraphs.join(""), context, { placeholder, text: textProperties(form.text) });
}

/** What a control shows when there is nothing to say: room to click on, and nothing a reader could take for text. */
export const BLANK = "\u00a0\u00a0\u00a0";

/**
 * A rich-text control around block content (`w:sdt`, ECMA-376 17.5.2.31). `text` is the `w:rPr` of what is typed into it.
 * Word has no stored placeholder to fall back to when the control is emptied; it then shows its own prompt.
 */
export function controlXml(
  { tag, title }: { readonly tag: string; readonly title: string },
  content: string,
  context: WriteContext,
  { placeholder = true, text = "" } = {},
): string {
  const alias = shortened(title);
  return (
    `<w:sdt><w:sdtPr>${text}${alias === "" ? "" : `<w:alias w:val="${escapeAttribute(alias)}"/>`}` +
    `<w:tag w:val="${escapeAttribute(tag.slice(0, LONGEST))}"/><w:id w:val="${context.controlId(tag)}"/>` +
    `${placeholder ? "<w:showingPlcHdr/>" : ""}<w:richText/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
  );
}

/** A title of at most 64 characters, cut between words. */
export function shortened(title: string): string {
  const plain = title.replace(/\s+/g, " ").trim();
  if (plain.length <= LONGEST) return plain;
  const cut = plain.slice(0, LONGEST - 1);
  const space = cut.lastIndexOf(" ");
  return `${(space > LONGEST / 2 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$|[\s,;:.-]+$/gu, "")}…`;
}
