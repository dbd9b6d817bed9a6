import { describe, expect, test } from "vitest";
import { read, said } from "../../support/reading.ts";

interface LevelShape {
  readonly format?: string;
  readonly text?: string;
  readonly start?: number | null;
  readonly more?: string;
}

function level(
  number: number,
  { format = "decimal", text = `%${number + 1}.`, start = 1, more = "" }: LevelShape = {},
): string {
  const begins = start === null ? "" : `<w:start w:val="${start}"/>`;
  return `<w:lvl w:ilvl="${number}">${begins}<w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}

const definition = (id: number, inner: string): string =>
  `<w:abstractNum w:abstractNumId="${id}">${inner}</w:abstractNum>`;
const list = (id: number, of: number, overrides = ""): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${overrides}</w:num>`;
const startOver = (number: number, start: number): string =>
  `<w:lvlOverride w:ilvl="${number}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;
const numPr = (id: number, number = 0): string =>
  `<w:numPr><w:ilvl w:val="${number}"/><w:numId w:val="${id}"/></w:numPr>`;
const style = (id: string, inner: string, more = ""): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${more}<w:pPr>${inner}</w:pPr></w:style>`;

/** A legal outline: I. / 1. / 1.1. / a) */
const OUTLINE = [
  level(0, { format: "upperRoman" }),
  level(1, { text: "%2." }),
  level(2, { text: "%2.%3." }),
  level(3, { format: "lowerLetter", text: "%4)" }),
].join("");

/** The numbers of paragraphs in these lists and levels, «list/level» each; «-» for a paragraph in none. */
function numbers(numbering: string, places: string, more: { styles?: string } = {}): string[] {
  const body = places.split(" ").map((place) => {
    const [id = "", number = "0"] = place.split("/");
    return said("a", place === "-" ? "" : numPr(Number(id), Number(number)));
  });
  const document = read({ body: body.join(""), numbering, ...more });
  expect(document.warnings).toEqual([]);
  return document.paragraphs.map((paragraph) => paragraph.number);
}

describe("numbers of a list", () => {
  test("count level by level, lower ones beginning again under each higher one", () => {
    const numbering = definition(0, OUTLINE) + list(1, 0);
    expect(numbers(numbering, "1/0 1/1 1/2 1/2 1/1 1/2 1/3 1/3 1/0 1/1 1/2 - 1/2")).toEqual(
      "I. 1. 1.1. 1.2. 2. 2.1. a) b) II. 1. 1.1.  1.2.".split(" "),
    );
  });

  test("are empty outside lists, whatever list went before", () => {
    expect(numbers(definition(0, OUTLINE) + list(1, 0), "1 - 1")).toEqual(["I.", "", "II."]);
  });

  test("take a level above that was not used for begun", () => {
    const numbering = definition(0, level(0) + level(1, { text: "%1.%2." })) + list(1, 0);
    expect(numbers(numbering, "1/1 1/1 1/0 1/1")).toEqual(["1.1.", "1.2.", "2.", "2.1."]);
  });

  test("begin where the level says, at zero where it says nothing", () => {
    const numbering =
      definition(0, level(0, { start: 5 })) + definition(1, level(0, { start: null })) + list(1, 0) + list(2, 1);
    expect(numbers(numbering, "1 1 2 2")).toEqual(["5.", "6.", "0.", "1."]);
  });

  test("of two lists of one definition run on", () => {
    expect(numbers(definition(0, level(0)) + list(1, 0) + list(2, 0), "1 1 2 1")).toEqual(["1.", "2.", "3.", "4."]);
  });

  test("of lists of two definitions do not", () => {
    const numbering = definition(0, level(0)) + definition(1, level(0)) + list(1, 0) + list(2, 1);
    expect(numbers(numbering, "1 2 1 2")).toEqual(["1.", "1.", "2.", "2."]);
  });

  test("begin again where a list with a start of its own first appears, and run on after it", () => {
    const numbering =
      definition(0, level(0) + level(1)) + list(1, 0) + list(2, 0, startOver(0, 1)) + list(3, 0, startOver(0, 8));
    expect(numbers(numbering, "1 1 2 2 1 3 1")).toEqual(["1.", "2.", "1.", "2.", "3.", "8.", "9."]);
  });

  test("of a lower level begin where its list says, under each higher one", () => {
    const numbering = definition(0, level(0) + level(1)) + list(1, 0, startOver(1, 4));
    expect(numbers(numbering, "1/0 1/1 1/1 1/0 1/1")).toEqual(["1.", "4.", "5.", "2.", "4."]);
  });

  test("follow a level that its list replaces", () => {
    const override = `<w:lvlOverride w:ilvl="0">${level(0, { format: "upperLetter", text: "(%1)" })}</w:lvlOverride>`;
    expect(numbers(definition(0, level(0)) + list(1, 0, override) + list(2, 0), "1 1 2")).toEqual(["(A)", "(B)", "3."]);
  });

  test.each<[string, string, string[]]>([
    [
      "never",
      '<w:lvlRestart w:val="0"/>',
      ["1.", "1.1.", "1.1.1.", "1.1.2.", "1.2.", "1.2.3.", "2.", "2.1.", "2.1.4."],
    ],
    [
      "after the first level only",
      '<w:lvlRestart w:val="1"/>',
      ["1.", "1.1.", "1.1.1.", "1.1.2.", "1.2.", "1.2.3.", "2.", "2.1.", "2.1.1."],
    ],
    ["after any level above", "", ["1.", "1.1.", "1.1.1.", "1.1.2.", "1.2.", "1.2.1.", "2.", "2.1.", "2.1.1."]],
  ])("of a level that restarts %s", (_title, more, expected) => {
    const levels = level(0) + level(1, { text: "%1.%2." }) + level(2, { text: "%1.%2.%3.", more });
    expect(numbers(definition(0, levels) + list(1, 0), "1/0 1/1 1/2 1/2 1/1 1/2 1/0 1/1 1/2")).toEqual(expected);
  });

  test("are all decimal in a legal level", () => {
    const levels =
      level(0, { format: "upperRoman", text: "Điều %1" }) + level(1, { text: "%1.%2", more: "<w:isLgl/>" });
    expect(numbers(definition(0, levels) + list(1, 0), "1 1 1/1")).toEqual(["Điều I", "Điều II", "2.1"]);
    expect(numbers(definition(0, levels.replace("<w:isLgl/>", '<w:isLgl w:val="0"/>')) + list(1, 0), "1 1/1")).toEqual([
      "Điều I",
      "I.1",
    ]);
  });

  test("are none at a level the list lacks, or beyond the ninth", () => {
    expect(numbers(definition(0, level(0)) + list(1, 0), "1/0 1/5 1/12 1/0")).toEqual(["1.", "", "", "2."]);
  });

  test("do not count a paragraph that is deleted whole, mark and all", () => {
    const deleted = `<w:p><w:pPr>${numPr(1)}<w:rPr><w:del w:author="A"/></w:rPr></w:pPr><w:del w:author="A"><w:r><w:delText>x</w:delText></w:r></w:del></w:p>`;
    const body = said("a", numPr(1)) + deleted + said("b", numPr(1));
    const { paragraphs } = read({ body, numbering: definition(0, level(0)) + list(1, 0) });
    expect(paragraphs.map(({ number }) => number)).toEqual(["1.", "", "2."]);
  });

  test("ignore the list a paragraph was in before a tracked change", () => {
    const body = said("a", `<w:pPrChange w:author="A"><w:pPr>${numPr(1)}</w:pPr></w:pPrChange>`);
    expect(read({ body, numbering: definition(0, level(0)) + list(1, 0) }).paragraphs[0]!.number).toBe("");
  });

  test("set indents: over the styles when the list is set directly, under the style that brings it", () => {
    const indent = '<w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr>';
    const numbering = definition(0, level(0).replace("</w:lvl>", `${indent}</w:lvl>`)) + list(1, 0);
    const styles = style("L", `${numPr(1)}<w:ind w:left="200"/>`) + style("I", '<w:ind w:left="400"/>');
    const body =
      said("a", '<w:pStyle w:val="L"/>') +
      said("b", `<w:pStyle w:val="I"/>${numPr(1)}`) +
      said("c", `${numPr(1)}<w:ind w:left="0"/>`);
    const { paragraphs } = read({ body, numbering, styles });
    expect(paragraphs.map(({ spacing }) => [spacing.left, spacing.firstLine])).toEqual([
      [10, -18],
      [36, -18],
      [0, -18],
    ]);
  });
});

describe("a format", () => {
  test.each<[string, readonly number[], readonly string[]]>([
    ["decimal", [1, 10], ["1", "10"]],
    ["decimalZero", [1, 9, 10], ["01", "09", "10"]],
    ["upperRoman", [1, 4, 9, 14, 40], ["I", "IV", "IX", "XIV", "XL"]],
    ["lowerRoman", [3, 5000], ["iii", "5000"]],
    ["upperLetter", [1, 26, 27, 53], ["A", "Z", "AA", "AAA"]],
    ["lowerLetter", [2, 28, 0], ["b", "bb", "0"]],
    ["ordinal", [1, 2, 3, 4, 11, 12, 21], ["1st", "2nd", "3rd", "4th", "11th", "12th", "21st"]],
    ["numberInDash", [3], ["- 3 -"]],
    ["none", [1], [""]],
  ])("%s", (format, values, expected) => {
    const lists = values.map((start, index) => definition(index, level(0, { format, start, text: "%1" })));
    const nums = values.map((_, index) => list(index + 1, index));
    expect(numbers([...lists, ...nums].join(""), values.map((_, index) => index + 1).join(" "))).toEqual(expected);
  });

  test("unknown is shown as decimal, with a warning", () => {
    const numbering = definition(0, level(0, { format: "chicago" })) + list(1, 0);
    const { paragraphs, warnings } = read({ body: said("a", numPr(1)) + said("b", numPr(1)), numbering });
    expect(paragraphs.map(({ number }) => number)).toEqual(["1.", "2."]);
    expect(warnings).toEqual([{ code: "numberFormatUnknown", detail: "chicago" }]);
  });

  test("of newer versions is read as its older stand-in", () => {
    const numFmt =
      '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002"/></mc:Choice><mc:Fallback><w:numFmt w:val="upperRoman"/></mc:Fallback></mc:AlternateContent>';
    const numbering = definition(0, level(0).replace('<w:numFmt w:val="decimal"/>', numFmt)) + list(1, 0);
    expect(numbers(numbering, "1 1")).toEqual(["I.", "II."]);
  });

  test.each<[string, string, string]>([
    ["-", "", "-"],
    ["•", "", "•"],
    ["\uf0b7", "Symbol", "•"],
    ["\uf02d", "Symbol", "-"],
    ["\uf02b", "Symbol", "+"],
    ["\uf0a7", "Wingdings", "▪"],
    ["\uf0d8", "Wingdings", "➢"],
    ["o", "Courier New", "o"],
    ["\uf061", "Webdings", "•"],
    ["*", "Times New Roman", "*"],
    ["", "Symbol", ""],
  ])("of bullets «%s» in %s shows «%s»", (text, font, expected) => {
    const shape = { format: "bullet", text };
    const rPr = `<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr>`;
    const numbering = definition(0, level(0, shape).replace("</w:lvl>", `${rPr}</w:lvl>`)) + list(1, 0);
    expect(numbers(numbering, "1 1")).toEqual([expected, expected]);
  });

  test("of picture bullets shows a dot", () => {
    const numbering =
      definition(0, level(0, { format: "bullet", text: "", more: '<w:lvlPicBulletId w:val="0"/>' })) + list(1, 0);
    expect(numbers(numbering, "1")).toEqual(["•"]);
  });
});

describe("a list through styles", () => {
  const linked = [0, 1, 2].map((number) =>
    level(number, {
      format: number === 0 ? "upperRoman" : "decimal",
      text: ["%1.", "%2.", "%2.%3."][number]!,
      more: `<w:pStyle w:val="H${number + 1}"/>`,
    }),
  );
  const numbering = definition(0, linked.join("")) + list(1, 0);
  const ofStyles = (styles: string, used: string, direct = ""): string[] => {
    const body = used.split(" ").map((id) => said("a", `<w:pStyle w:val="${id}"/>${direct}`));
    return read({ body: body.join(""), numbering, styles }).paragraphs.map(({ number }) => number);
  };
  const numId = '<w:numPr><w:numId w:val="1"/></w:numPr>';

  test("takes its level from the link between level and style", () => {
    const styles = style("H1", numId) + style("H2", numId) + style("H3", numId);
    expect(ofStyles(styles, "H1 H2 H3 H3 H2 H1")).toEqual(["I.", "1.", "1.1.", "1.2.", "2.", "II."]);
  });

  test("takes its level from the style where no level is linked to it", () => {
    const styles = style("A", numPr(1, 1)) + style("B", numPr(1, 2));
    expect(ofStyles(styles, "A B A")).toEqual(["1.", "1.1.", "2."]);
  });

  test("goes down to the styles based on it, level and list each by themselves", () => {
    const styles =
      style("H1", numId) +
      style("Mine", "", '<w:basedOn w:val="H1"/>') +
      style("Sub", '<w:numPr><w:ilvl w:val="1"/></w:numPr>', '<w:basedOn w:val="H1"/>');
    expect(ofStyles(styles, "H1 Mine Sub Sub")).toEqual(["I.", "II.", "1.", "2."]);
  });

  test("ends where a style or a paragraph says list 0", () => {
    const styles =
      style("H1", numId) + style("Off", '<w:numPr><w:numId w:val="0"/></w:numPr>', '<w:basedOn w:val="H1"/>');
    expect(ofStyles(styles, "H1 Off H1")).toEqual(["I.", "", "II."]);
    expect(ofStyles(styles, "H1", '<w:numPr><w:numId w:val="0"/></w:numPr>')).toEqual([""]);
  });

  test("gives way to a list and a level set directly", () => {
    const styles = style("H1", numId);
    expect(ofStyles(styles, "H1 H1", '<w:numPr><w:ilvl w:val="1"/></w:numPr>')).toEqual(["1.", "2."]);
    expect(ofStyles(styles, "H1 H1", numPr(1, 2))).toEqual(["1.1.", "1.2."]);
  });

  test("may have its levels in the definition of a numbering style", () => {
    const styles =
      '<w:style w:type="numbering" w:styleId="NS"><w:name w:val="ns"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>';
    const source = definition(3, `<w:styleLink w:val="NS"/>${OUTLINE}`);
    const link = definition(4, '<w:numStyleLink w:val="NS"/>');
    const lists = list(7, 3) + list(8, 4);
    expect(numbers(source + link + lists, "8 8/1 7 8", { styles })).toEqual(["I.", "1.", "II.", "III."]);
  });

  test("linked to a numbering style that is not there has no numbers", () => {
    expect(numbers(definition(4, '<w:numStyleLink w:val="Gone"/>') + list(8, 4), "8")).toEqual([""]);
  });
});

describe("a list that is not there", () => {
  test("numbers nothing and is warned of once", () => {
    const body = said("a", numPr(9)) + said("b", numPr(9));
    const { paragraphs, warnings } = read({ body, numbering: definition(0, level(0)) });
    expect(paragraphs.map(({ number }) => number)).toEqual(["", ""]);
    expect(warnings).toEqual([{ code: "numberingMissing", detail: "9" }]);
  });

  test("nor any numbering part", () => {
    expect(read(said("a", numPr(9))).warnings).toEqual([{ code: "numberingMissing", detail: "9" }]);
  });
});
