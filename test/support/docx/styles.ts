/** styles.xml, in the two vocabularies of style ids met in the wild: Word in English and Word in Vietnamese. */

export type StyleIds = (key: string) => string;

const ENGLISH: Readonly<Record<string, string>> = {
  normal: "Normal",
  heading1: "Heading1",
  heading2: "Heading2",
  heading3: "Heading3",
  heading4: "Heading4",
  heading5: "Heading5",
  list: "ListParagraph",
  character: "DefaultParagraphFont",
  table: "TableNormal",
  grid: "TableGrid",
  placeholder: "PlaceholderText",
  hyperlink: "Hyperlink",
  footnote: "FootnoteText",
  footnoteReference: "FootnoteReference",
  comment: "CommentText",
  commentReference: "CommentReference",
  header: "Header",
  footer: "Footer",
};

const VIETNAMESE: Readonly<Record<string, string>> = {
  ...ENGLISH,
  normal: "Binhthng",
  heading1: "u1",
  heading2: "u2",
  heading3: "u3",
  heading4: "u4",
  heading5: "u5",
  list: "oancuaDanhsach",
  character: "Phngmcinhcuaoanvn",
  table: "BangThngthng",
  grid: "LiBang",
};

/** Style key → id in the file. */
export function styleIds(language: "english" | "vietnamese"): StyleIds {
  const ids = language === "english" ? ENGLISH : VIETNAMESE;
  return (key) => {
    const id = ids[key];
    if (id === undefined) throw new Error(`no style of key ${key}`);
    return id;
  };
}

const FONT =
  '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Calibri" w:cs="Times New Roman"/>';

type StyleType = "paragraph" | "character" | "table";

function style(type: StyleType, id: string, name: string, based: string, content: string, isDefault = false): string {
  const base = based === "" ? "" : `<w:basedOn w:val="${based}"/>`;
  const marked = isDefault ? ' w:default="1"' : "";
  return (
    `<w:style w:type="${type}"${marked} w:styleId="${id}"><w:name w:val="${name}"/>${base}` +
    `<w:uiPriority w:val="99"/>${type === "paragraph" ? "<w:qFormat/>" : ""}${content}</w:style>`
  );
}

function headingStyle(ids: StyleIds, level: number, number: { numId: number; level: number } | undefined): string {
  const numbering =
    number === undefined
      ? ""
      : `<w:numPr>${number.level === 0 ? "" : `<w:ilvl w:val="${number.level}"/>`}<w:numId w:val="${number.numId}"/></w:numPr>`;
  const jc = level === 1 ? '<w:jc w:val="center"/>' : "";
  const properties =
    `<w:pPr><w:keepNext/>${numbering}<w:spacing w:before="120" w:after="120"/>${jc}` +
    `<w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr>`;
  return style("paragraph", ids(`heading${level}`), `heading ${level}`, ids("normal"), properties);
}

const CELL_MARGINS =
  '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>' +
  '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>';

function gridBorders(): string {
  const sides = ["top", "left", "bottom", "right", "insideH", "insideV"];
  const border = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`;
  return `<w:tblPr><w:tblBorders>${sides.map(border).join("")}</w:tblBorders></w:tblPr>`;
}

/** The styles part; `linked` gives the numbering of heading styles 1-5. */
export function stylesXml(
  ids: StyleIds,
  linked: ReadonlyMap<number, { readonly numId: number; readonly level: number }>,
): string {
  const normal = ids("normal");
  const character = ids("character");
  const raised = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>';
  return [
    `<w:docDefaults><w:rPrDefault><w:rPr>${FONT}<w:sz w:val="28"/><w:szCs w:val="28"/>`,
    '<w:lang w:val="vi-VN" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>',
    '<w:pPrDefault><w:pPr><w:spacing w:before="120" w:line="360" w:lineRule="exact"/><w:ind w:firstLine="567"/></w:pPr></w:pPrDefault></w:docDefaults>',
    style("paragraph", normal, "Normal", "", "", true),
    style("character", character, "Default Paragraph Font", "", "", true),
    style("table", ids("table"), "Normal Table", "", CELL_MARGINS, true),
    style("table", ids("grid"), "Table Grid", ids("table"), gridBorders()),
    ...[1, 2, 3, 4, 5].map((level) => headingStyle(ids, level, linked.get(level))),
    style("paragraph", ids("list"), "List Paragraph", normal, '<w:pPr><w:ind w:left="720"/></w:pPr>'),
    style("character", ids("placeholder"), "Placeholder Text", character, '<w:rPr><w:color w:val="808080"/></w:rPr>'),
    style("character", ids("hyperlink"), "Hyperlink", character, '<w:rPr><w:u w:val="single"/></w:rPr>'),
    style("paragraph", ids("footnote"), "footnote text", normal, '<w:rPr><w:sz w:val="20"/></w:rPr>'),
    style("character", ids("footnoteReference"), "footnote reference", character, raised),
    style("paragraph", ids("comment"), "annotation text", normal, '<w:rPr><w:sz w:val="20"/></w:rPr>'),
    style("character", ids("commentReference"), "annotation reference", character, '<w:rPr><w:sz w:val="16"/></w:rPr>'),
    style("paragraph", ids("header"), "header", normal, '<w:pPr><w:jc w:val="center"/></w:pPr>'),
    style("paragraph", ids("footer"), "footer", normal, '<w:pPr><w:jc w:val="center"/></w:pPr>'),
  ].join("");
}
