/** One paragraph and its text as WordprocessingML. */
import { escapeXml } from "../ooxml/escape.ts";
import { type ParagraphLook, paragraphProperties, type TextLook, textProperties } from "./look.ts";
import { type StyleLook, type StyleName, styleLook } from "./style-set.ts";
import type { NumberingUse, WriteContext } from "./write-context.ts";

/** What a paragraph says of itself beyond its styles. */
export interface ParagraphForm {
  readonly style: StyleName;
  readonly paragraph: ParagraphLook;
  readonly text: TextLook;
  /** Character style of the text. */
  readonly textStyle?: StyleName;
  readonly numbering?: NumberingUse | null;
}

/** A `w:p` of one run; a line feed is a line break, a tab a tab. */
export function paragraphXml(text: string, context: WriteContext, form: ParagraphForm): string {
  const style = form.style === "Normal" ? "" : context.style(form.style).id;
  const textStyle = form.textStyle === undefined ? "" : context.style(form.textStyle).id;
  const numbering =
    form.numbering == null
      ? ""
      : `<w:numPr><w:ilvl w:val="${form.numbering.level}"/><w:numId w:val="${form.numbering.id}"/></w:numPr>`;
  // Word keeps what it writes next in the look of the paragraph mark.
  const mark = textProperties(form.text);
  const properties = paragraphProperties(form.paragraph, { style, numbering, mark, strict: context.strict });
  return `<w:p>${properties}${runXml(text, textProperties(form.text, { style: textStyle }))}</w:p>`;
}

/** What the style gives already: all of its look when it is ours, nothing to rely on when it is the document's own. */
export function styleBase(name: StyleName, context: WriteContext): StyleLook {
  return context.style(name).resident ? { paragraph: {}, text: {} } : styleLook(name, context.format);
}

function runXml(text: string, properties: string): string {
  if (text === "") return "";
  const pieces = text.split(/(\r\n|[\n\r\v\t])/).map((piece, index) => {
    if (index % 2 === 0) return piece === "" ? "" : `<w:t xml:space="preserve">${escapeXml(piece)}</w:t>`;
    return piece === "\t" ? "<w:tab/>" : "<w:br/>";
  });
  return `<w:r>${properties}${pieces.join("")}</w:r>`;
}
