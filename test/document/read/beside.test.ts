import { describe, expect, test } from "vitest";
import { partsOf } from "../../support/package.ts";
import { read, readParts, said, texts } from "../../support/reading.ts";

const note = (kind: string, id: number, inner: string): string => `<w:${kind} w:id="${id}">${inner}</w:${kind}>`;
const anchor = (kind: string, id: number): string => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
const r = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;

describe("notes", () => {
  const footnotes =
    '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>' +
    note("footnote", 1, `<w:p><w:r><w:footnoteRef/></w:r>${r("một")}</w:p>${said("hai")}`) +
    note("footnote", 2, said("ba")) +
    note("footnote", 3, said("không ai nhắc"));
  const endnotes = note("endnote", 1, said("cuối"));

  test("stand in the order of their anchors, with the paragraph that holds it", () => {
    const body = `${said("x")}<w:p>${r("a")}${anchor("footnote", 2)}${anchor("endnote", 1)}</w:p><w:p>${anchor("footnote", 1)}</w:p>`;
    const document = read({ body, footnotes, endnotes });
    expect(document.notes).toEqual([
      { kind: "footnote", paragraph: 1, text: "ba" },
      { kind: "endnote", paragraph: 1, text: "cuối" },
      { kind: "footnote", paragraph: 2, text: "một\nhai" },
    ]);
    expect(texts(document)).toEqual(["x", "a", ""]);
  });

  test("whose anchor is deleted, or whose text is missing, are none", () => {
    const body = `<w:p><w:del w:author="A">${anchor("footnote", 1)}</w:del>${anchor("footnote", 77)}</w:p>`;
    expect(read({ body, footnotes }).notes).toEqual([]);
  });

  test("hold no deleted text and no field codes either", () => {
    const inner = `<w:p>${r("a")}<w:del w:author="A"><w:r><w:delText>b</w:delText></w:r></w:del><w:fldSimple w:instr="X">${r("c")}</w:fldSimple></w:p>`;
    expect(
      read({ body: `<w:p>${anchor("footnote", 1)}</w:p>`, footnotes: note("footnote", 1, inner) }).notes[0]?.text,
    ).toBe("ac");
  });
});

describe("comments", () => {
  const comment = (id: number, author: string, text: string): string =>
    `<w:comment w:id="${id}" w:author="${author}">${said(text)}</w:comment>`;

  test("stand where their range begins, or else where they are referred to", () => {
    const body = `${said("x")}<w:commentRangeStart w:id="1"/><w:p>${r("a")}</w:p><w:p><w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r><w:r><w:commentReference w:id="2"/></w:r></w:p>`;
    const comments = comment(1, "An", "Xem lại") + comment(2, "Bình", "Số này?") + comment(3, "Chi", "lạc");
    expect(read({ body, comments }).comments).toEqual([
      { paragraph: 1, author: "An", text: "Xem lại" },
      { paragraph: 2, author: "Bình", text: "Số này?" },
      { paragraph: null, author: "Chi", text: "lạc" },
    ]);
  });

  test("behind the last paragraph belong to it", () => {
    const body = `${said("x")}<w:commentRangeStart w:id="1"/>`;
    expect(read({ body, comments: comment(1, "An", "a") }).comments[0]?.paragraph).toBe(0);
  });
});

describe("stories", () => {
  const section = (inner: string): string => `<w:sectPr>${inner}</w:sectPr>`;
  const header = (id: string): string => `<w:headerReference w:type="default" r:id="${id}"/>`;
  const footer = (id: string): string => `<w:footerReference w:type="default" r:id="${id}"/>`;

  test("are headers and footers with text, each once, then text boxes with their anchor", () => {
    const box = `<w:p><w:r><w:pict><w:txbxContent>${said("hộp")}${said("thư")}</w:txbxContent></w:pict></w:r></w:p>`;
    const body = said("x", section(header("h1") + footer("f1"))) + box + section(header("h1") + header("h2"));
    const document = read({
      body,
      headers: { h1: said("ĐẢNG CỘNG SẢN VIỆT NAM") + said("Hà Nội"), h2: "<w:p/>" },
      footers: { f1: `<w:p><w:fldSimple w:instr="PAGE">${r("1")}</w:fldSimple></w:p>` },
    });
    expect(document.stories).toEqual([
      { kind: "header", text: "ĐẢNG CỘNG SẢN VIỆT NAM\nHà Nội", paragraph: null },
      { kind: "footer", text: "1", paragraph: null, pageNumber: "left" },
      { kind: "textBox", text: "hộp\nthư", paragraph: 1 },
    ]);
  });

  test("of a text box in a text box stand one by one", () => {
    const box = (inner: string): string => `<w:pict><w:txbxContent>${inner}</w:txbxContent></w:pict>`;
    const inner = `<w:p>${r("ngoài")}<w:r>${box(said("trong"))}</w:r></w:p>`;
    expect(read(`<w:p><w:r>${box(inner)}</w:r></w:p>`).stories.map(({ text }) => text)).toEqual(["trong\nngoài"]);
  });
});

describe("pictures", () => {
  const drawn = (inner: string): string =>
    `<w:r><w:drawing><a:graphic><a:graphicData>${inner}</a:graphicData></a:graphic></w:drawing></w:r>`;
  const C = 'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"';
  const image = drawn('<pic:pic xmlns:pic="urn:pic"><pic:blipFill><a:blip r:embed="i1"/></pic:blipFill></pic:pic>');
  const old = '<w:r><w:pict><v:shape><v:imagedata r:id="i1"/></v:shape></w:pict></w:r>';
  const both = `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${image}</mc:Choice><mc:Fallback>${old}</mc:Fallback></mc:AlternateContent></w:r>`;
  const cell = (inner: string): string => `<w:tbl><w:tr><w:tc>${inner}</w:tc></w:tr></w:tbl>`;

  test.each([
    ["a picture", `${said("x")}<w:p>${image}</w:p>`, [1]],
    ["two in one paragraph", `<w:p>${image}${r("và")}${image}</w:p>${said("x")}`, [0]],
    ["a chart", `<w:p>${drawn(`<c:chart ${C} r:id="c1"/>`)}</w:p>`, [0]],
    ["a picture of an old file", `${said("x")}<w:p>${old}</w:p><w:p>${old}</w:p>`, [1, 2]],
    ["one for newer readers and for older", `<w:p>${both}</w:p>`, [0]],
    [
      "an embedded sheet",
      `<w:p><w:r><w:object><v:shape><v:imagedata r:id="i1"/></v:shape><o:OLEObject xmlns:o="urn:o" r:id="o1"/></w:object></w:r></w:p>`,
      [0],
    ],
    ["one in a cell", `${said("x")}${cell(`<w:p>${image}</w:p>`)}`, [1]],
    ["one that is deleted", `<w:p><w:del w:author="A">${image}</w:del></w:p>`, []],
    ["a text box", `<w:p><w:r><w:pict><w:txbxContent>${said("chữ")}</w:txbxContent></w:pict></w:r></w:p>`, []],
    ["none", said("x"), []],
  ])("%s", (_, body, expected) => {
    expect(read({ body }).pictures).toEqual(expected);
  });
});

describe("page numbers", () => {
  const page = (inner: string, properties = ""): string => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;
  const simple = `<w:fldSimple w:instr=" PAGE \\* MERGEFORMAT ">${r("2")}</w:fldSimple>`;
  const char = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const complex = `${char("begin")}<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>${char("separate")}${r("2")}${char("end")}`;
  const bare = `${char("begin")}<w:r><w:instrText>PAGE</w:instrText></w:r>${char("end")}`;
  const CENTER = '<w:jc w:val="center"/>';
  const FRAME = '<w:framePr w:wrap="around" w:vAnchor="text" w:hAnchor="margin" w:xAlign="center" w:y="1"/>';
  const box = `<w:r><w:pict><w:txbxContent>${page(simple)}</w:txbxContent></w:pict></w:r>`;

  test.each([
    ["a simple field", page(simple, CENTER), "center"],
    ["a field in pieces", page(complex, CENTER), "center"],
    ["a field without result", page(bare, '<w:jc w:val="right"/>'), "right"],
    ["a field in a frame", page(simple, FRAME), "center"],
    ["a field in a content control", `<w:sdt><w:sdtContent>${page(complex, CENTER)}</w:sdtContent></w:sdt>`, "center"],
    ["a field in a text box", page(box), "center"],
    ["an older element", page("<w:r><w:pgNum/></w:r>"), "left"],
    ["the number of pages", page(`<w:fldSimple w:instr="NUMPAGES">${r("9")}</w:fldSimple>`, CENTER), undefined],
    ["a number typed", page(r("2"), CENTER), undefined],
    ["a field deleted", page(`<w:del w:author="A">${complex}</w:del>`, CENTER), undefined],
  ])("%s", (_, inner, expected) => {
    const [story] = read({
      body: `${said("x")}<w:sectPr><w:headerReference w:type="default" r:id="h1"/></w:sectPr>`,
      headers: { h1: inner },
    }).stories;
    expect(story?.pageNumber).toBe(expected);
  });

  test("are told from those of the first page and of even pages", () => {
    const references = ["default", "first", "even"].map(
      (type, at) => `<w:headerReference w:type="${type}" r:id="h${at}"/>`,
    );
    const headers = { h0: page(simple), h1: said("a"), h2: page(simple) };
    const { stories } = read({ body: `${said("x")}<w:sectPr>${references.join("")}</w:sectPr>`, headers });
    expect(stories.map(({ pages, pageNumber }) => [pages, pageNumber])).toEqual([
      [undefined, "left"],
      ["first", undefined],
      ["even", "left"],
    ]);
  });
});

describe("page set-up", () => {
  const A4 =
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="851" w:bottom="-1134" w:left="1701" w:header="567"/>';
  const LETTER = {
    width: 215.9,
    height: 279.4,
    landscape: false,
    margins: { top: 25.4, bottom: 25.4, left: 25.4, right: 25.4 },
    header: 12.7,
    titlePage: false,
  };

  test("is in millimetres, one element a section, with its last paragraph", () => {
    const wide = '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:titlePg/>';
    const { pages } = read(
      `${said("a", `<w:sectPr>${A4}</w:sectPr>`)}${said("b")}${said("c")}<w:sectPr>${wide}</w:sectPr>`,
    );
    expect(pages).toEqual([
      {
        width: 210.01,
        height: 297,
        landscape: false,
        margins: { top: 20, bottom: 20, left: 30, right: 15.01 },
        header: 10,
        titlePage: false,
        lastParagraph: 0,
      },
      { ...LETTER, width: 297, height: 210.01, landscape: true, titlePage: true, lastParagraph: 2 },
    ]);
  });

  test("is Word's default where nothing says otherwise", () => {
    expect(read(said("a") + said("b")).pages).toEqual([{ ...LETTER, lastParagraph: 1 }]);
    expect(read(`${said("a")}<w:sectPr/>`).pages).toEqual([{ ...LETTER, lastParagraph: 0 }]);
  });

  test("of a last section that is not described is Word's default", () => {
    const { pages } = read(said("a", `<w:sectPr>${A4}</w:sectPr>`) + said("b"));
    expect(pages.map(({ width, lastParagraph }) => [width, lastParagraph])).toEqual([
      [210.01, 0],
      [215.9, 1],
    ]);
  });

  test("may name its units", () => {
    expect(
      read('<w:p/><w:sectPr><w:pgSz w:w="21cm" w:h="297mm"/><w:pgMar w:top="1in"/></w:sectPr>').pages[0],
    ).toMatchObject({
      width: 210,
      height: 297,
      margins: { top: 25.4 },
    });
  });

  test("before a tracked change does not count", () => {
    expect(
      read(
        `<w:p/><w:sectPr>${A4}<w:sectPrChange w:author="A"><w:sectPr><w:pgSz w:w="1" w:h="1"/></w:sectPr></w:sectPrChange></w:sectPr>`,
      ).pages,
    ).toHaveLength(1);
  });
});

describe("custom XML", () => {
  test("is handed on as text, with the namespace of its root", () => {
    const items = [
      '<?xml version="1.0"?><!-- x --><s:state xmlns:s="urn:de-cuong-bao-cao:1"/>',
      '<b:Sources xmlns="urn:no" xmlns:b="urn:b"/>',
      "<plain/>",
    ];
    const parts = partsOf({ body: said("a"), customXml: items.map((item) => item.replace(/^<\?.*?\?>/, "")) });
    expect(readParts(parts).customXml).toEqual([
      {
        name: "/customXml/item1.xml",
        namespace: "urn:de-cuong-bao-cao:1",
        xml: '<!-- x --><s:state xmlns:s="urn:de-cuong-bao-cao:1"/>',
      },
      { name: "/customXml/item2.xml", namespace: "urn:b", xml: items[1] },
      { name: "/customXml/item3.xml", namespace: "", xml: "<plain/>" },
    ]);
  });
});
