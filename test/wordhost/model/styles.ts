/** Styles as Word's API sees them: by the name shown to people, or by the built-in style they are. */
import { properties, property, setProperty } from "./property-order.ts";
import type { WordDocument } from "./word-document.ts";
import { type Element, elementAt, flagAt, newElement, valueAt, wordAttribute, wordElements } from "./xml.ts";

export type StyleType = "paragraph" | "character" | "table" | "numbering";

export function styleElements(styles: Element | null): Element[] {
  return styles === null ? [] : wordElements(styles, "style");
}

export function styleId(style: Element): string {
  return wordAttribute(style, "styleId") ?? "";
}

export function styleName(style: Element): string {
  return valueAt(style, "name") ?? "";
}

export function styleType(style: Element): StyleType {
  return (wordAttribute(style, "type") ?? "paragraph") as StyleType;
}

export function styleById(document: WordDocument, id: string | null): Element | null {
  if (id === null) return null;
  return styleElements(document.related("styles")).find((style) => styleId(style) === id) ?? null;
}

/** A style by its stored name, letter case apart, as Word looks built-in styles up. */
export function styleNamed(styles: Element | null, name: string, type: StyleType): Element | null {
  const wanted = name.toLowerCase();
  const known = styleElements(styles).filter((style) => styleType(style) === type);
  return known.find((style) => styleName(style).toLowerCase() === wanted) ?? null;
}

export function defaultStyle(document: WordDocument, type: StyleType): Element | null {
  const known = styleElements(document.related("styles")).filter((style) => styleType(style) === type);
  return known.find((style) => /^(?:1|true|on)$/.test(wordAttribute(style, "default") ?? "")) ?? null;
}

/** The style of a paragraph, its default where it names none; null in a document without styles. */
export function styleOfParagraph(document: WordDocument, paragraph: Element): Element | null {
  return styleById(document, valueAt(paragraph, "pPr", "pStyle")) ?? defaultStyle(document, "paragraph");
}

/** The style and those it is based on, nearest first. */
export function styleChain(document: WordDocument, style: Element | null): readonly Element[] {
  const chain: Element[] = [];
  for (let at = style; at !== null && !chain.includes(at); at = styleById(document, valueAt(at, "basedOn")))
    chain.push(at);
  return chain;
}

/** The first place that says something about a paragraph: itself, its style, the document's defaults. */
export function effective(document: WordDocument, paragraph: Element, ...path: readonly string[]): Element | null {
  const own = elementAt(paragraph, "pPr", ...path);
  if (own !== null) return own;
  for (const style of styleChain(document, styleOfParagraph(document, paragraph))) {
    const found = elementAt(style, "pPr", ...path);
    if (found !== null) return found;
  }
  return elementAt(document.related("styles"), "docDefaults", "pPrDefault", "pPr", ...path);
}

/** Whether an on/off property of text holds for a run, through its styles and the paragraph's. */
export function effectiveLook(document: WordDocument, run: Element, paragraph: Element, name: string): Element | null {
  const own = elementAt(run, "rPr", name);
  if (own !== null) return own;
  const characterStyle = styleById(document, valueAt(run, "rPr", "rStyle"));
  const chain = [
    ...styleChain(document, characterStyle),
    ...styleChain(document, styleOfParagraph(document, paragraph)),
  ];
  for (const style of chain) {
    const found = elementAt(style, "rPr", name);
    if (found !== null) return found;
  }
  return elementAt(document.related("styles"), "docDefaults", "rPrDefault", "rPr", name);
}

/** Built-in styles: what the API calls them → the name files store, where the two differ by more than a space. */
const STORED: Readonly<Record<string, string>> = {
  TocHeading: "TOC Heading",
  FootnoteText: "footnote text",
  FootnoteReference: "footnote reference",
  EndnoteText: "endnote text",
  EndnoteReference: "endnote reference",
  Header: "header",
  Footer: "footer",
  Caption: "caption",
};

const PLAIN = [
  "Normal",
  "Title",
  "Subtitle",
  "Hyperlink",
  "Strong",
  "Emphasis",
  "NoSpacing",
  "ListParagraph",
  "Quote",
  "IntenseQuote",
  "SubtleEmphasis",
  "IntenseEmphasis",
  "SubtleReference",
  "IntenseReference",
  "BookTitle",
  "Bibliography",
  "TableGrid",
  "PlaceholderText",
];

const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** «Heading1» → «heading 1». */
const BUILT_IN: ReadonlyMap<string, string> = new Map([
  ...LEVELS.map((level) => [`Heading${level}`, `heading ${level}`] as const),
  ...LEVELS.map((level) => [`Toc${level}`, `toc ${level}`] as const),
  ...Object.entries(STORED),
  ...PLAIN.map((name) => [name, name.replace(/(?<=[a-z])(?=[A-Z])/g, " ")] as const),
]);

/** `styleBuiltIn` of a stored name; «Other» for a style of the document's own. */
export function builtInOf(stored: string): string {
  const wanted = stored.toLowerCase();
  for (const [builtIn, name] of BUILT_IN) if (name.toLowerCase() === wanted) return builtIn;
  return "Other";
}

export function storedName(builtIn: string): string | null {
  return BUILT_IN.get(builtIn) ?? null;
}

export type StyleLanguage = "english" | "vietnamese";

/** The name people see: built-in styles are capitalised, and follow the language of Word itself. */
export function shownName(stored: string, language: StyleLanguage): string {
  const builtIn = builtInOf(stored);
  if (builtIn === "Other") return stored;
  const level = /^heading (\d)$/i.exec(stored)?.[1];
  if (language === "vietnamese" && level !== undefined) return `Đầu đề ${level}`;
  if (language === "vietnamese" && builtIn === "Normal") return "Bình thường";
  return stored.replace(/^[a-z]|(?<= )[a-z]/g, (letter) => letter.toUpperCase()).replace(/^Toc /, "TOC ");
}

/** The style people call so, or null. Word takes the English name of a built-in style in any language. */
export function styleShown(
  document: WordDocument,
  shown: string,
  type: StyleType,
  language: StyleLanguage,
): Element | null {
  const styles = styleElements(document.related("styles")).filter((style) => styleType(style) === type);
  const wanted = shown.toLowerCase();
  return (
    styles.find((style) => shownName(styleName(style), language).toLowerCase() === wanted) ??
    styles.find((style) => styleName(style).toLowerCase() === wanted) ??
    null
  );
}

/** A built-in style, put into the document when it is not there yet: Word knows all of them. */
export function ensuredBuiltIn(document: WordDocument, builtIn: string, type: StyleType): Element | null {
  const name = storedName(builtIn);
  if (name === null) return null;
  const known = styleNamed(document.related("styles"), name, type);
  if (known !== null) return known;
  const styles = document.ensured("styles");
  const taken = new Set(styleElements(styles).map(styleId));
  let id = builtIn;
  for (let count = 1; taken.has(id); count += 1) id = `${builtIn}${count}`;
  const style = newElement(styles, "style", { attributes: { type, styleId: id } });
  style.appendChild(newElement(style, "name", { attributes: { val: name } }));
  const base = defaultStyle(document, type);
  if (base !== null) style.appendChild(newElement(style, "basedOn", { attributes: { val: styleId(base) } }));
  style.appendChild(newElement(style, "qFormat"));
  describe(style, name, type);
  styles.appendChild(style);
  document.changed();
  return style;
}

/** What makes the style what it is: an outline level, bold type, grey text. */
function describe(style: Element, name: string, type: StyleType): void {
  const level = /^heading (\d)$/.exec(name)?.[1];
  if (type === "paragraph" && level !== undefined) {
    const form = newElement(style, "pPr");
    style.appendChild(form);
    setProperty(form, "keepNext", {});
    setProperty(form, "outlineLvl", String(Number(level) - 1));
  }
  const look = newElement(style, "rPr");
  if (level !== undefined) setProperty(look, "b", {});
  if (name === "Placeholder Text") setProperty(look, "color", "666666");
  if (look.firstChild !== null) style.appendChild(look);
}

/** Gives a paragraph a style; the default style is written as none. */
export function setParagraphStyle(document: WordDocument, paragraph: Element, style: Element): void {
  const form = properties(paragraph, "pPr");
  setProperty(form, "pStyle", style === defaultStyle(document, "paragraph") ? null : styleId(style));
  document.changed();
}

/** 1-9, or 10 for body text, as Word counts. */
export function outlineLevel(document: WordDocument, paragraph: Element): number {
  const level = Number(wordAttribute(effective(document, paragraph, "outlineLvl"), "val") ?? 9);
  return level >= 0 && level < 9 ? level + 1 : 10;
}

/** The numbering a paragraph has, its own or its style's; null for none (numId 0 takes it away, 17.9.18). */
export function numberingOf(document: WordDocument, paragraph: Element): { id: string; level: number } | null {
  const id = valueAt(effective(document, paragraph, "numPr", "numId"));
  if (id === null || id === "0") return null;
  const own = valueAt(elementAt(paragraph, "pPr", "numPr", "ilvl"));
  return { id, level: own === null ? linkedLevel(document, paragraph, id) : Number(own) };
}

/** Takes a paragraph out of its list; one that is numbered through its style then says itself that it is not. */
export function leaveList(document: WordDocument, paragraph: Element): void {
  if (numberingOf(document, paragraph) === null) return;
  const form = properties(paragraph, "pPr");
  setProperty(form, "numPr", null);
  if (numberingOf(document, paragraph) !== null) setProperty(property(form, "numPr"), "numId", "0");
  document.changed();
}

/** The level of a list that a style is linked with (17.9.23). */
function linkedLevel(document: WordDocument, paragraph: Element, id: string): number {
  const style = styleOfParagraph(document, paragraph);
  const abstractId = valueAt(numberingDefinition(document, id), "abstractNumId");
  const lists = numberingParts(document, "abstractNum");
  const list = lists.find((candidate) => wordAttribute(candidate, "abstractNumId") === abstractId);
  const levels = list === undefined ? [] : wordElements(list, "lvl");
  const linked = levels.find((level) => style !== null && valueAt(level, "pStyle") === styleId(style));
  return Number(wordAttribute(linked ?? null, "ilvl") ?? valueAt(effective(document, paragraph, "numPr", "ilvl")) ?? 0);
}

export function isOn(document: WordDocument, run: Element, paragraph: Element, name: string): boolean {
  const found = effectiveLook(document, run, paragraph, name);
  return found !== null && flagAt(found.parentNode as Element, name) === true;
}

export function tableStyle(document: WordDocument, table: Element): Element | null {
  return styleById(document, valueAt(table, "tblPr", "tblStyle")) ?? defaultStyle(document, "table");
}

function numberingParts(document: WordDocument, name: "num" | "abstractNum"): Element[] {
  const numbering = document.related("numbering");
  return numbering === null ? [] : wordElements(numbering, name);
}

function numberingDefinition(document: WordDocument, id: string): Element | null {
  return numberingParts(document, "num").find((num) => wordAttribute(num, "numId") === id) ?? null;
}
