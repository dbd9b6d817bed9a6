/** Small pieces of WordprocessingML text. */

export function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign]!);
}

/** Stands for `<w:softHyphen/>` and `<w:noBreakHyphen/>` in texts on their way to XML. */
export const SOFT_HYPHEN = "\uE000";
export const NO_BREAK_HYPHEN = "\uE001";

const SIGNS: ReadonlyMap<string, string> = new Map([
  ["\t", "<w:tab/>"],
  ["\n", "<w:br/>"],
  [SOFT_HYPHEN, "<w:softHyphen/>"],
  [NO_BREAK_HYPHEN, "<w:noBreakHyphen/>"],
]);

/** The content of a run: `w:t` (or `w:delText`) and the elements that stand for single signs. */
export function textXml(text: string, tag: "w:t" | "w:delText" = "w:t"): string {
  return text
    .split(/([\t\n\uE000\uE001])/u)
    .filter((part) => part !== "")
    .map((part) => SIGNS.get(part) ?? `<${tag} xml:space="preserve">${escaped(part)}</${tag}>`)
    .join("");
}

export const NAMESPACES: Readonly<Record<string, string>> = {
  w: "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  r: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  mc: "http://schemas.openxmlformats.org/markup-compatibility/2006",
  wp: "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
  a: "http://schemas.openxmlformats.org/drawingml/2006/main",
  pic: "http://schemas.openxmlformats.org/drawingml/2006/picture",
  w14: "http://schemas.microsoft.com/office/word/2010/wordml",
  wps: "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
  v: "urn:schemas-microsoft-com:vml",
};

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A part whose root is a WordprocessingML element, with every namespace a dialect may need. */
export function wordPart(root: string, content: string): string {
  const declared = Object.entries(NAMESPACES).map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`);
  return `${DECLARATION}<${root} ${declared.join(" ")} mc:Ignorable="w14">${content}</${root}>`;
}

/** A part of another vocabulary. */
export function plainPart(content: string): string {
  return `${DECLARATION}${content}`;
}
