import { describe, expect, test } from "vitest";
import type { Paragraph, Run } from "../../../src/document/document.ts";
import { p, read, said } from "../../support/reading.ts";

const style = (id: string, name: string, inner = "", type = "paragraph", more = ""): string =>
  `<w:style w:type="${type}" w:styleId="${id}" ${more}><w:name w:val="${name}"/>${inner}</w:style>`;
const based = (id: string): string => `<w:basedOn w:val="${id}"/>`;
const rPr = (inner: string): string => `<w:rPr>${inner}</w:rPr>`;
const pPr = (inner: string): string => `<w:pPr>${inner}</w:pPr>`;
const defaults = (run: string, paragraph = ""): string =>
  `<w:docDefaults><w:rPrDefault>${rPr(run)}</w:rPrDefault><w:pPrDefault>${pPr(paragraph)}</w:pPrDefault></w:docDefaults>`;

/** The only run of a paragraph of «a» with these properties. */
function run(properties: string, styles?: string, paragraph = "", theme?: string): Run {
  const contents = { body: p(`${rPr(properties)}<w:t>a</w:t>`, paragraph) };
  const document = read({
    ...contents,
    ...(styles === undefined ? {} : { styles }),
    ...(theme === undefined ? {} : { theme }),
  });
  expect(document.warnings).toEqual([]);
  const [only] = document.paragraphs[0]!.runs;
  return only!;
}

function paragraph(properties: string, styles?: string): Paragraph {
  return read({ body: said("a", properties), ...(styles === undefined ? {} : { styles }) }).paragraphs[0]!;
}

const PLAIN: Run = {
  text: "a",
  bold: false,
  italic: false,
  underline: false,
  caps: false,
  hidden: false,
  highlight: null,
  color: null,
  font: null,
  size: null,
  inserted: false,
};

describe("the look of a run", () => {
  test.each<[string, Partial<Run>]>([
    ["", {}],
    ["<w:b/>", { bold: true }],
    ['<w:b w:val="true"/>', { bold: true }],
    ['<w:b w:val="on"/>', { bold: true }],
    ['<w:b w:val="0"/>', {}],
    ['<w:b w:val="false"/>', {}],
    ['<w:b w:val="off"/>', {}],
    ["<w:bCs/>", {}],
    ["<w:i/>", { italic: true }],
    ['<w:u w:val="single"/>', { underline: true }],
    ['<w:u w:val="none"/>', {}],
    ["<w:caps/>", { caps: true }],
    ["<w:smallCaps/>", {}],
    ["<w:vanish/>", { hidden: true }],
    ['<w:highlight w:val="yellow"/>', { highlight: "yellow" }],
    ['<w:highlight w:val="none"/>', {}],
    ['<w:shd w:val="clear" w:color="auto" w:fill="ffff00"/>', { highlight: "FFFF00" }],
    ['<w:shd w:val="clear" w:color="auto" w:fill="auto"/>', {}],
    ['<w:shd w:val="clear" w:color="auto" w:fill="FFFFFF"/>', {}],
    ['<w:shd w:val="nil"/>', {}],
    ['<w:shd w:val="solid" w:color="00FF00" w:fill="auto"/>', { highlight: "00FF00" }],
    ['<w:highlight w:val="red"/><w:shd w:val="clear" w:fill="FFFF00"/>', { highlight: "red" }],
    ['<w:color w:val="ff0000"/>', { color: "FF0000" }],
    ['<w:color w:val="auto"/>', {}],
    ['<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/>', { font: "Times New Roman" }],
    ['<w:rFonts w:hAnsi="Arial"/>', { font: "Arial" }],
    ['<w:rFonts w:cs="Arial" w:hint="eastAsia"/>', {}],
    ['<w:sz w:val="28"/>', { size: 14 }],
    ['<w:sz w:val="27"/>', { size: 13.5 }],
    ['<w:sz w:val="14pt"/>', { size: 14 }],
    ['<w:szCs w:val="28"/>', {}],
    ['<w:rPrChange w:author="A"><w:rPr><w:b/><w:i/></w:rPr></w:rPrChange>', {}],
  ])("of %s", (properties, expected) => {
    expect(run(properties)).toEqual({ ...PLAIN, ...expected });
  });

  test("comes from the defaults, the paragraph's style, the character's style and the run, the last word counting", () => {
    const styles =
      defaults('<w:sz w:val="22"/><w:color w:val="111111"/><w:rFonts w:ascii="A"/>') +
      style("P", "p", rPr('<w:sz w:val="26"/><w:color w:val="222222"/>')) +
      style("C", "c", rPr('<w:color w:val="333333"/>'), "character");
    expect(run("", styles)).toMatchObject({ size: 11, color: "111111", font: "A" });
    expect(run("", styles, '<w:pStyle w:val="P"/>')).toMatchObject({ size: 13, color: "222222", font: "A" });
    expect(run('<w:rStyle w:val="C"/>', styles, '<w:pStyle w:val="P"/>')).toMatchObject({ size: 13, color: "333333" });
    expect(run('<w:rStyle w:val="C"/><w:color w:val="444444"/>', styles)).toMatchObject({ color: "444444" });
  });

  test("goes down the line of styles", () => {
    const styles =
      style("A", "a", rPr('<w:i/><w:sz w:val="40"/>')) +
      style("B", "b", based("A") + rPr('<w:sz w:val="30"/>')) +
      style("C", "c", based("B") + rPr('<w:i w:val="0"/>'));
    expect(run("", styles, '<w:pStyle w:val="B"/>')).toMatchObject({ italic: true, size: 15 });
    expect(run("", styles, '<w:pStyle w:val="C"/>')).toMatchObject({ italic: false, size: 15 });
  });

  test("of a paragraph without style is that of the default style", () => {
    const styles = style("N", "Normal", rPr('<w:sz w:val="28"/>'), "paragraph", 'w:default="1"');
    expect(run("", styles)).toMatchObject({ size: 14 });
  });

  test("takes in the style of the table around it", () => {
    const table = style("T", "Table", rPr('<w:sz w:val="20"/><w:b/>') + pPr('<w:jc w:val="center"/>'), "table");
    const styles = table + style("P", "p", rPr('<w:sz w:val="26"/>'));
    const inTable = (inner: string): string =>
      `<w:tbl><w:tblPr><w:tblStyle w:val="T"/></w:tblPr><w:tr><w:tc>${inner}</w:tc></w:tr></w:tbl>`;
    const body = inTable(said("a")) + inTable(said("b", '<w:pStyle w:val="P"/>')) + said("c");
    const { paragraphs } = read({ body, styles });
    expect(paragraphs.map(({ alignment, runs }) => [alignment, runs[0]?.size, runs[0]?.bold])).toEqual([
      ["center", 10, true],
      ["center", 13, true],
      ["left", null, false],
    ]);
  });

  // ECMA-376 part 1, 17.7.3: styles of different kinds switch a toggle on and off in turn.
  test.each<[string, { paragraph?: boolean; character?: boolean; direct?: boolean; defaults?: boolean }, boolean]>([
    ["on in the paragraph's style", { paragraph: true }, true],
    ["on in the character's style", { character: true }, true],
    ["on in both, which is off", { paragraph: true, character: true }, false],
    ["on in one and off in the other", { paragraph: true, character: false }, true],
    ["on in both and on directly", { paragraph: true, character: true, direct: true }, true],
    ["on in the style and off directly", { paragraph: true, direct: false }, false],
    ["on in the defaults", { defaults: true }, true],
    ["on in the defaults and in a style", { defaults: true, paragraph: true }, true],
  ])("has a toggle %s", (_title, said, expected) => {
    const bold = (value: boolean | undefined): string => (value === undefined ? "" : `<w:b w:val="${value ? 1 : 0}"/>`);
    const styles =
      defaults(bold(said.defaults)) +
      style("P", "p", rPr(bold(said.paragraph))) +
      style("C", "c", rPr(bold(said.character)), "character");
    expect(run(`<w:rStyle w:val="C"/>${bold(said.direct)}`, styles, '<w:pStyle w:val="P"/>').bold).toBe(expected);
  });

  describe("has a font of the theme", () => {
    const font = (tag: string, name: string): string =>
      `<a:${tag}><a:latin typeface="${name}"/><a:ea typeface=""/></a:${tag}>`;
    const theme = `<a:themeElements><a:clrScheme/><a:fontScheme name="x">${font("majorFont", "Cambria")}${font("minorFont", "Calibri")}</a:fontScheme></a:themeElements>`;
    const minor = '<w:rFonts w:asciiTheme="minorHAnsi" w:ascii="Arial"/>';

    test("for a reference to it, whatever name stands beside", () => {
      expect(run(minor, "", "", theme).font).toBe("Calibri");
      expect(run('<w:rFonts w:asciiTheme="majorAscii"/>', "", "", theme).font).toBe("Cambria");
    });

    test("from the defaults, until a style names another", () => {
      const styles = defaults(minor) + style("P", "p", rPr('<w:rFonts w:ascii="Arial"/>'));
      expect(run("", styles, "", theme).font).toBe("Calibri");
      expect(run("", styles, '<w:pStyle w:val="P"/>', theme).font).toBe("Arial");
    });

    test("unknown where there is no theme", () => {
      expect(run(minor, "").font).toBeNull();
      expect(run(minor, "", "", "<a:themeElements/>").font).toBeNull();
    });
  });
});

describe("runs", () => {
  const r = (text: string, properties = ""): string =>
    `<w:r>${rPr(properties)}<w:t xml:space="preserve">${text}</w:t></w:r>`;
  const shapes = (inner: string, styles = ""): [string, boolean][] =>
    read({ body: `<w:p>${inner}</w:p>`, styles }).paragraphs[0]!.runs.map(({ text, bold }) => [text, bold]);

  test("of the same look are one, however the file splits them", () => {
    expect(shapes(r("a") + r("b", '<w:lang w:val="vi-VN"/>') + r("c", "<w:b/>") + r("d", '<w:b w:val="on"/>'))).toEqual(
      [
        ["ab", false],
        ["cd", true],
      ],
    );
  });

  test("of the same look by different ways are one", () => {
    const styles = style("C", "c", rPr("<w:b/>"), "character");
    expect(shapes(r("a", '<w:rStyle w:val="C"/>') + r("b", "<w:b/>"), styles)).toEqual([["ab", true]]);
  });

  test("without text do not show", () => {
    expect(shapes(r("a") + r("", "<w:b/>") + r("b"))).toEqual([["ab", false]]);
    expect(shapes("")).toEqual([]);
  });

  test("inserted stand by themselves", () => {
    const { runs } = read(`<w:p>${r("a")}<w:ins w:author="A">${r("b")}</w:ins>${r("c")}</w:p>`).paragraphs[0]!;
    expect(runs.map(({ text, inserted }) => [text, inserted])).toEqual([
      ["a", false],
      ["b", true],
      ["c", false],
    ]);
  });

  test("joined are the paragraph's text", () => {
    const { text, runs } = read(`<w:p>${r("I. ", "<w:b/>")}${r("a")}<w:r><w:tab/></w:r>${r("b", "<w:i/>")}</w:p>`)
      .paragraphs[0]!;
    expect(runs.map((run) => run.text).join("")).toBe(text);
  });
});

describe("a paragraph", () => {
  test.each<[string, string]>([
    ["", "left"],
    ["left", "left"],
    ["start", "left"],
    ["center", "center"],
    ["right", "right"],
    ["end", "right"],
    ["both", "justify"],
    ["distribute", "justify"],
    ["somehow", "left"],
  ])("aligned «%s» is %s", (value, expected) => {
    expect(paragraph(value === "" ? "" : `<w:jc w:val="${value}"/>`).alignment).toBe(expected);
  });

  test("bears the name of its style as stored", () => {
    const styles =
      style("Heading1", "heading 1") +
      style("u2", "Tiêu đề riêng", based("Heading1")) +
      style("N", "Normal", "", "paragraph", 'w:default="1"');
    expect(paragraph('<w:pStyle w:val="Heading1"/>', styles).style).toBe("heading 1");
    expect(paragraph('<w:pStyle w:val="u2"/>', styles).style).toBe("Tiêu đề riêng");
    expect(paragraph("", styles).style).toBe("Normal");
    expect(paragraph("").style).toBe("");
  });

  test("of a style that is not there bears none, looks like the default and is warned of once", () => {
    const styles = style("N", "Normal", rPr('<w:sz w:val="28"/>'), "paragraph", 'w:default="1"');
    const missing = said("a", '<w:pStyle w:val="Gone"/>');
    const document = read({ body: missing + missing, styles });
    expect(document.paragraphs[0]).toMatchObject({ style: "", runs: [{ size: 14 }] });
    expect(document.warnings).toEqual([{ code: "styleMissing", detail: "Gone" }]);
  });

  test.each<[string, string, number | null]>([
    ["of its own", '<w:outlineLvl w:val="2"/>', 2],
    ["of its style", '<w:pStyle w:val="H"/>', 1],
    ["of the style its style is based on", '<w:pStyle w:val="B"/>', 1],
    ["of its own before that of its style", '<w:pStyle w:val="H"/><w:outlineLvl w:val="4"/>', 4],
    ["none for body text", '<w:pStyle w:val="H"/><w:outlineLvl w:val="9"/>', null],
    ["none for a plain paragraph", "", null],
    ["by the name of a built-in heading whose level is left out", '<w:pStyle w:val="T"/>', 2],
  ])("has the outline level %s", (_title, properties, expected) => {
    const styles =
      style("H", "Mục", pPr('<w:outlineLvl w:val="1"/>')) + style("B", "Dưới", based("H")) + style("T", "heading 3");
    expect(paragraph(properties, styles).outlineLevel).toBe(expected);
  });

  test.each<[string, Partial<Paragraph["spacing"]>]>([
    ['<w:spacing w:before="120" w:after="60"/>', { before: 6, after: 3 }],
    ['<w:spacing w:before="6pt"/>', { before: 6 }],
    ['<w:spacing w:before="100" w:beforeAutospacing="1"/>', {}],
    ['<w:spacing w:before="100" w:beforeAutospacing="0"/>', { before: 5 }],
    ['<w:spacing w:line="360" w:lineRule="auto"/>', { line: { rule: "multiple", value: 1.5 } }],
    ['<w:spacing w:line="240"/>', { line: { rule: "multiple", value: 1 } }],
    ['<w:spacing w:line="340" w:lineRule="exact"/>', { line: { rule: "exact", value: 17 } }],
    ['<w:spacing w:line="300" w:lineRule="atLeast"/>', { line: { rule: "atLeast", value: 15 } }],
    ['<w:ind w:firstLine="720"/>', { firstLine: 36 }],
    ['<w:ind w:left="720" w:hanging="360"/>', { left: 36, firstLine: -18 }],
    ['<w:ind w:start="1cm" w:hanging="0"/>', { left: 28.346, firstLine: 0 }],
    ['<w:spacing w:before="x"/><w:ind w:left=""/>', {}],
    ['<w:pPrChange w:author="A"><w:pPr><w:spacing w:before="240"/><w:jc w:val="center"/></w:pPr></w:pPrChange>', {}],
  ])("with %s", (properties, expected) => {
    const none = { before: null, after: null, line: null, firstLine: null, left: null };
    expect(paragraph(properties).spacing).toEqual({ ...none, ...expected });
    expect(paragraph(properties).alignment).toBe("left");
  });

  test("takes its spacing from defaults and styles, property by property", () => {
    const styles =
      defaults("", '<w:spacing w:after="160" w:line="259" w:lineRule="auto"/>') +
      style(
        "A",
        "a",
        pPr('<w:spacing w:before="120" w:line="360" w:lineRule="exact"/><w:ind w:left="100" w:hanging="200"/>'),
      ) +
      style("B", "b", based("A") + pPr('<w:spacing w:before="0"/><w:ind w:firstLine="300"/>'));
    expect(paragraph('<w:pStyle w:val="B"/>', styles).spacing).toEqual({
      before: 0,
      after: 8,
      line: { rule: "exact", value: 18 },
      left: 5,
      firstLine: 15,
    });
  });
});

describe("styles based on each other in a circle", () => {
  test("are read as far as they go", () => {
    const styles = style("A", "a", based("B") + rPr("<w:b/>")) + style("B", "b", based("A") + rPr("<w:i/>"));
    expect(run("", styles, '<w:pStyle w:val="A"/>')).toMatchObject({ bold: true, italic: true });
  });

  test("or in a line of ten thousand do not hang it", () => {
    const line = Array.from({ length: 10_000 }, (_, index) => style(`S${index}`, `s${index}`, based(`S${index + 1}`)));
    const body = Array.from({ length: 2000 }, (_, index) => said("a", `<w:pStyle w:val="S${index}"/>`)).join("");
    expect(read({ body, styles: line.join("") }).paragraphs).toHaveLength(2000);
  });
});
