/** The sample the recorder puts into an empty document: the only text a recording holds. */
import { flatOf, partsOf } from "../support/package.ts";

const LISTS =
  '<w:abstractNum w:abstractNumId="7"><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="7"/></w:num>';

/** Styles with names Word knows and ids it does not. */
function styles(size: number): string {
  const style = (id: string, name: string, level: number) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="N"/><w:pPr><w:outlineLvl w:val="${level}"/></w:pPr><w:rPr><w:b/><w:sz w:val="${size}"/></w:rPr></w:style>`;
  return `<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/><w:rPr><w:sz w:val="28"/></w:rPr></w:style>${style("H1", "heading 1", 0)}${style("H2", "heading 2", 1)}`;
}

function line(text: string, properties = ""): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

const styled = (id: string) => `<w:pStyle w:val="${id}"/>`;
const item = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr>';

function control(tag: string, content: string, placeholder: boolean): string {
  const showing = placeholder ? "<w:showingPlcHdr/>" : "";
  return `<w:sdt><w:sdtPr><w:alias w:val="Ô ${tag}"/><w:tag w:val="${tag}"/>${showing}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

function table(...texts: readonly string[]): string {
  const cells = texts.map((text) => `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${line(text)}</w:tc>`);
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid><w:tr>${cells.join("")}</w:tr></w:tbl>`;
}

function flat(body: string, size = 36): string {
  return flatOf(partsOf({ body, styles: styles(size), numbering: LISTS }));
}

/** Headings, a list, a placeholder of two paragraphs, a written control, a table, signs that count as none. */
export const REPORT = flat(
  [
    line("I. MẪU", styled("H1")),
    line("1. Mục mẫu", styled("H2")),
    control("mau.1", line("Nêu kết quả.") + line("- Số liệu"), true),
    line("Gồm:"),
    line("một", item),
    line("hai", item),
    control("mau.2", line("Đã viết."), false),
    table("Chỉ tiêu", "Kết quả"),
    '<w:p><w:r><w:t xml:space="preserve">a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/><w:t>e\u00a0g</w:t></w:r></w:p>',
    "<w:p/>",
  ].join(""),
);

/** A heading whose style is sent in another size than before. */
export const OTHER_SIZE = flat(line("II. Cỡ khác", styled("H1")) + line("Chữ thường."), 20);

/** One paragraph alone, in a style and centred. */
export const ALONE = flat(line("III. Một mình", `${styled("H1")}<w:jc w:val="center"/>`));

/** A text that ends in a table; one that ends in a control. */
export const ENDS_IN_TABLE = flat(line("Trước bảng") + table("x", "y"));
export const ENDS_IN_CONTROL = flat(line("Trước ô") + control("mau.3", line("Trong ô"), false));
