import { describe, expect, test } from "vitest";
import { NAMESPACES } from "../../support/package.ts";
import { p, read, said, texts } from "../../support/reading.ts";

const t = (text: string): string => `<w:t xml:space="preserve">${text}</w:t>`;
const r = (text: string): string => `<w:r>${t(text)}</w:r>`;
const code = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const box = (text: string): string => `<w:txbxContent>${said(text)}</w:txbxContent>`;

describe("the text of a paragraph", () => {
  test.each<[string, string, string]>([
    ["is that of its runs", `<w:p>${r("Tình ")}${r("hình")}</w:p>`, "Tình hình"],
    ["is kept as the file composes it", said("To\u0302\u0309ng"), "To\u0302\u0309ng"],
    ["holds CDATA", p("<w:t><![CDATA[a < b & c]]></w:t>"), "a < b & c"],
    ["passes over comments", p("<w:t>một<!-- hai -->ba</w:t>"), "mộtba"],
    ["passes over processing instructions", p("<w:t>một<?x hai?>ba</w:t>"), "mộtba"],
    ["resolves the entities of XML", p("<w:t>R&amp;D &lt;1&gt; &#225;&#x1EBF;</w:t>"), "R&D <1> áế"],
    ["has a tab for a tab", p(`${t("a")}<w:tab/>${t("b")}`), "a\tb"],
    ["has a tab for an aligned tab", p(`${t("a")}<w:ptab w:alignment="right"/>${t("b")}`), "a\tb"],
    ["has no tab for a tab stop", said("a", '<w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs>'), "a"],
    ["has a newline for a line break", p(`${t("a")}<w:br/>${t("b")}`), "a\nb"],
    ["has a newline for a page break", p(`${t("a")}<w:br w:type="page"/>${t("b")}`), "a\nb"],
    ["has a newline for a carriage return", p(`${t("a")}<w:cr/>${t("b")}`), "a\nb"],
    ["has a hyphen for a no-break hyphen", p(`${t("BC")}<w:noBreakHyphen/>${t("ĐU")}`), "BC-ĐU"],
    ["has nothing for a soft hyphen", p(`${t("tổ")}<w:softHyphen/>${t("chức")}`), "tổchức"],
    ["has nothing for a soft hyphen written as a character", said("tổ\u00adchức"), "tổchức"],
    ["has the sign a symbol shows", p('<w:sym w:font="Wingdings" w:char="F0FC"/>'), "✓"],
    ["has the sign of the Symbol font", p('<w:sym w:font="Symbol" w:char="F0B3"/>'), "≥"],
    ["keeps the character of an unknown symbol", p('<w:sym w:font="Webdings" w:char="F061"/>'), "\uf061"],
    ["has nothing for a symbol that is none", p('<w:sym w:font="Symbol"/>'), ""],
    ["keeps blanks where the file says so", p('<w:t xml:space="preserve"> a </w:t>'), " a "],
    ["drops blanks at the ends otherwise", p("<w:t>\n  a  b\n</w:t>"), "a  b"],
    ["shows a line end in text as a blank", p('<w:t xml:space="preserve">a\nb</w:t>'), "a b"],
    [
      "passes through smart tags",
      `<w:p><w:smartTag w:uri="u" w:element="e">${r("a")}<w:smartTag>${r("b")}</w:smartTag></w:smartTag></w:p>`,
      "ab",
    ],
    [
      "passes through custom XML",
      `<w:p><w:customXml w:element="e"><w:customXmlPr><w:attr w:name="n" w:val="v"/></w:customXmlPr>${r("a")}</w:customXml></w:p>`,
      "a",
    ],
    ["passes through hyperlinks", `<w:p><w:hyperlink w:anchor="x">${r("a")}</w:hyperlink>${r("b")}</w:p>`, "ab"],
    ["passes through directions", `<w:p><w:bdo w:val="ltr"><w:dir w:val="ltr">${r("a")}</w:dir></w:bdo></w:p>`, "a"],
    [
      "passes through inline controls",
      `<w:p><w:sdt><w:sdtContent><w:sdt><w:sdtContent>${r("a")}</w:sdtContent></w:sdt>${r("b")}</w:sdtContent></w:sdt></w:p>`,
      "ab",
    ],
    [
      "has the base of annotated text, not the annotation",
      `<w:p><w:r><w:ruby><w:rubyPr/><w:rt>${r("đọc")}</w:rt><w:rubyBase>${r("chữ")}</w:rubyBase></w:ruby></w:r></w:p>`,
      "chữ",
    ],
    [
      "has the text of formulas",
      "<w:p><m:oMath><m:r><m:rPr><m:sty/></m:rPr><m:t>x=1</m:t></m:r></m:oMath></w:p>",
      "x=1",
    ],
    [
      "ignores proofing marks and bookmarks",
      `<w:p><w:bookmarkStart w:id="1" w:name="b"/>${r("a")}<w:proofErr w:type="spellStart"/>${r("b")}<w:bookmarkEnd w:id="1"/></w:p>`,
      "ab",
    ],
    ["ignores where pages broke last", p(`<w:lastRenderedPageBreak/>${t("a")}`), "a"],
    [
      "has inserted and moved-in text",
      `<w:p><w:ins w:author="A">${r("a")}</w:ins><w:moveTo w:author="A">${r("b")}</w:moveTo></w:p>`,
      "ab",
    ],
    [
      "has no deleted and moved-out text",
      `<w:p>${r("a")}<w:del w:author="A"><w:r><w:delText>b</w:delText></w:r></w:del><w:moveFrom w:author="A">${r("c")}</w:moveFrom></w:p>`,
      "a",
    ],
    [
      "has no text deleted inside an insertion",
      `<w:p><w:ins w:author="A">${r("a")}<w:del w:author="B"><w:r><w:delText>b</w:delText></w:r></w:del></w:ins></w:p>`,
      "a",
    ],
    ["is hidden or not", p(`<w:rPr><w:vanish/></w:rPr>${t("ẩn")}`), "ẩn"],
  ])("%s", (_title, body, expected) => {
    expect(texts(read(body))).toEqual([expected]);
  });

  test("is empty for an empty paragraph, written either way", () => {
    expect(texts(read("<w:p/><w:p></w:p><w:p><w:pPr/></w:p>"))).toEqual(["", "", ""]);
  });

  test("may keep its blanks by word of the document element", () => {
    const document = `<w:document ${NAMESPACES} xml:space="preserve"><w:body>${p("<w:t> a </w:t>")}</w:body></w:document>`;
    expect(texts(read({ document }))).toEqual([" a "]);
  });

  test("may be ten million characters long", () => {
    const lines = Array.from(
      { length: 300_000 },
      (_, index) => `${(index * 2654435761) % 4294967296} đảng viên, ${index} chi bộ; `,
    );
    const text = lines.join("").slice(0, 9_999_999);
    const { paragraphs } = read(said(`${text}.`));
    expect(paragraphs.map((paragraph) => paragraph.text.length)).toEqual([10_000_000]);
  });
});

describe("a field", () => {
  test.each<[string, string, string[]]>([
    [
      "gives its result, not its code",
      `<w:p>${mark("begin")}${code("PAGE")}${mark("separate")}${r("5")}${mark("end")}</w:p>`,
      ["5"],
    ],
    [
      "without result gives nothing",
      `<w:p>${r("a")}${mark("begin")}${code("XE x")}${mark("end")}${r("b")}</w:p>`,
      ["ab"],
    ],
    ["in its simple form gives what it holds", `<w:p><w:fldSimple w:instr="PAGE">${r("7")}</w:fldSimple></w:p>`, ["7"]],
    [
      "in the code of another gives nothing",
      `<w:p>${mark("begin")}${code("IF ")}${mark("begin")}${code("PAGE")}${mark("separate")}${r("1")}${mark("end")}${code(" = 1")}${mark("separate")}${r("trang đầu")}${mark("end")}</w:p>`,
      ["trang đầu"],
    ],
    [
      "in the result of another gives its result",
      `<w:p>${mark("begin")}${code("TOC")}${mark("separate")}${r("I. ")}${mark("begin")}${code("PAGEREF")}${mark("separate")}${r("3")}${mark("end")}${mark("end")}${r("!")}</w:p>`,
      ["I. 3!"],
    ],
    [
      "may give several paragraphs",
      `<w:p>${mark("begin")}${code("TOC")}${mark("separate")}${r("một")}</w:p>${said("hai")}<w:p>${r("ba")}${mark("end")}</w:p>`,
      ["một", "hai", "ba"],
    ],
    [
      "that never leaves its code swallows its own paragraph at most",
      `<w:p>${r("a")}${mark("begin")}${code("x")}${r("b")}</w:p>${said("c")}`,
      ["a", "c"],
    ],
    ["ended without being begun changes nothing", `<w:p>${mark("separate")}${mark("end")}${r("a")}</w:p>`, ["a"]],
  ])("%s", (_title, body, expected) => {
    expect(texts(read(body))).toEqual(expected);
  });
});

describe("paragraphs", () => {
  test("count in reading order, those of tables and controls included", () => {
    const body = [
      said("0"),
      `<w:tbl><w:tr><w:tc>${said("1")}<w:tbl><w:tr><w:tc>${said("2")}</w:tc></w:tr></w:tbl>${said("3")}</w:tc></w:tr></w:tbl>`,
      `<w:sdt><w:sdtContent>${said("4")}<w:sdt><w:sdtContent>${said("5")}</w:sdtContent></w:sdt></w:sdtContent></w:sdt>`,
      `<w:customXml w:element="e">${said("6")}</w:customXml>`,
      said("7"),
    ].join("");
    const { paragraphs } = read(body);
    expect(paragraphs.map(({ index, text }) => [index, text])).toEqual(
      ["0", "1", "2", "3", "4", "5", "6", "7"].map((text, index) => [index, text]),
    );
  });

  test("of text boxes, notes, headers and footers do not count", () => {
    const document = read({
      body: `<w:p>${r("a")}<w:r><w:pict><v:shape><v:textbox>${box("hộp")}</v:textbox></v:shape></w:pict></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>${said("b")}<w:sectPr><w:headerReference w:type="default" r:id="h1"/></w:sectPr>`,
      footnotes: `<w:footnote w:id="2">${said("chú")}</w:footnote>`,
      headers: { h1: said("đầu trang") },
    });
    expect(texts(document)).toEqual(["a", "b"]);
  });

  test("whose mark is deleted still count, each by itself", () => {
    const deleted = '<w:rPr><w:del w:author="A"/></w:rPr>';
    const { paragraphs } = read(said("a", deleted) + said("b"));
    expect(paragraphs.map(({ text }) => text)).toEqual(["a", "b"]);
  });

  test("inside each other, which no schema allows, are all read", () => {
    expect(texts(read(`<w:p>${r("a")}<w:p>${r("b")}</w:p>${r("c")}</w:p>${said("d")}`))).toEqual(["a", "b", "d"]);
  });
});

describe("alternatives", () => {
  const alternate = (inner: string): string => `<mc:AlternateContent>${inner}</mc:AlternateContent>`;
  test.each<[string, string, string]>([
    [
      "give their text once",
      alternate(`<mc:Choice Requires="wps">${r("một")}</mc:Choice><mc:Fallback>${r("một")}</mc:Fallback>`),
      "một",
    ],
    ["give the fallback where there is no choice", alternate(`<mc:Fallback>${r("hai")}</mc:Fallback>`), "hai"],
    [
      "give the first of several choices",
      alternate(`<mc:Choice Requires="wps">${r("a")}</mc:Choice><mc:Choice Requires="wpg">${r("b")}</mc:Choice>`),
      "a",
    ],
    [
      "may stand in each other",
      alternate(
        `<mc:Choice Requires="wps">${alternate(`<mc:Choice Requires="x">${r("a")}</mc:Choice><mc:Fallback>${r("b")}</mc:Fallback>`)}${r("c")}</mc:Choice><mc:Fallback>${r("d")}</mc:Fallback>`,
      ),
      "ac",
    ],
  ])("%s", (_title, inner, expected) => {
    expect(texts(read(`<w:p>${inner}</w:p>`))).toEqual([expected]);
  });

  test("of a text box give one story", () => {
    const choice = `<w:drawing><wps:wsp><wps:txbx>${box("Mật")}</wps:txbx></wps:wsp></w:drawing>`;
    const fallback = `<w:pict><v:textbox>${box("Mật")}</v:textbox></w:pict>`;
    const body = `<w:p>${r("trước ")}<w:r>${alternate(`<mc:Choice Requires="wps">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback>`)}</w:r>${r("sau")}</w:p>`;
    const { paragraphs, stories } = read(said("a") + body);
    expect(paragraphs.map(({ text }) => text)).toEqual(["a", "trước sau"]);
    expect(stories).toEqual([{ kind: "textBox", text: "Mật", paragraph: 1 }]);
  });
});

describe("names", () => {
  const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  const bold = (x: string): string =>
    `<${x}:p><${x}:pPr><${x}:jc ${x}:val="center"/></${x}:pPr><${x}:r><${x}:rPr><${x}:b ${x}:val="1"/></${x}:rPr><${x}:t>a</${x}:t></${x}:r></${x}:p>`;
  test.each<[string, string]>([
    ["another prefix", `<x:document xmlns:x="${W}"><x:body>${bold("x")}</x:body></x:document>`],
    ["strict namespaces", `<w:document xmlns:w="${STRICT}"><w:body>${bold("w")}</w:body></w:document>`],
    [
      "a prefix declared anew inside",
      `<w:document xmlns:w="${W}"><w:body>${bold("y").replace("<y:p>", `<y:p xmlns:y="${W}" xmlns:w="urn:other">`)}</w:body></w:document>`,
    ],
    [
      "the prefix of another namespace",
      `<r:document xmlns:r="${W}" xmlns:w="urn:w"><r:body>${bold("r")}<w:p/></r:body></r:document>`,
    ],
    [
      "two prefixes for one namespace",
      `<w:document xmlns:w="${W}" xmlns:v="${W}"><w:body>${bold("v")}</w:body></w:document>`,
    ],
    [
      "a default namespace for the elements",
      `<document xmlns="${W}" xmlns:w="${W}"><body><p><pPr><jc w:val="center"/></pPr><r><rPr><b w:val="1"/></rPr><t>a</t></r></p></body></document>`,
    ],
    [
      "a word in the text that looks like a declaration",
      `<w:document xmlns:w="${W}"><!-- xmlns:w="x" --><w:body>${bold("w")}</w:body></w:document>`,
    ],
  ])("are known under %s", (_title, document) => {
    const { paragraphs } = read({ document });
    expect(paragraphs.map(({ text, alignment, runs }) => [text, alignment, runs[0]?.bold])).toEqual([
      ["a", "center", true],
    ]);
  });

  test("go back to what they were outside the element that declared them anew", () => {
    const inner = '<w:sdt xmlns:w="urn:w"><w:p/></w:sdt>';
    expect(texts(read(said("a") + inner + said("b")))).toEqual(["a", "b"]);
  });
});

test("a document without paragraphs is read", () => {
  expect(read("").paragraphs).toEqual([]);
  expect(read({ document: `<w:document ${NAMESPACES}><w:body/></w:document>` }).pages).toHaveLength(1);
});
