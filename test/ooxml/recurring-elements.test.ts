/** Formatting that recurs is parsed once and repeated: what a reader is told is what it would be told without that. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FileFault } from "../../src/ooxml/fault.ts";
import type { XmlPosition } from "../../src/ooxml/xml-events.ts";
import { readXml } from "../../src/ooxml/xml-reader.ts";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** The events of a reading, each with the tag it was told of: where the position says that one ends. */
function told(xml: string): readonly string[] {
  const events: string[] = [];
  let at: XmlPosition = { position: 0 };
  const tag = () => xml.slice(xml.lastIndexOf("<", at.position - 1), at.position);
  readXml<string>(
    xml,
    "part",
    {
      symbol: (name) => name,
      open: (name, attributes) => events.push(`open ${name} ${JSON.stringify(attributes)} ${tag()}`),
      close: () => events.push(`close ${tag()}`),
      text: (text) => events.push(`text ${text}`),
    },
    (position) => {
      at = position;
    },
  );
  // What `unrepeated` puts in.
  return events.map((event) => event.replaceAll("Pr >", "Pr>"));
}

/** What a reading tells, or the code of the fault it ends with. */
function outcome(xml: string): readonly string[] | string {
  try {
    return told(xml);
  } catch (error) {
    if (error instanceof FileFault) return error.code;
    throw error;
  }
}

/** The same XML written so that no element recurs: a space in every start tag of properties. */
function unrepeated(xml: string): string {
  return xml.replace(/<((?:\w+:)?[rp]Pr)>/g, "<$1 >");
}

const BOLD = '<w:rPr><w:b/><w:sz w:val="28"/></w:rPr>';
const CHANGED = '<w:rPr><w:b/><w:rPrChange w:id="1"><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr>';
const PARAGRAPH = `<w:pPr><w:jc w:val="both"/>${BOLD}</w:pPr>`;
const run = (properties: string, text = "chi bộ"): string => `<w:r>${properties}<w:t>${text}</w:t></w:r>`;
const part = (content: string): string => `<w:document xmlns:w="${W}"><w:body>${content}</w:body></w:document>`;

describe("what stands in the way of repeating", () => {
  test.each([
    ["nothing: the same look twice", run(BOLD) + run(BOLD)],
    ["two looks in turn", run(BOLD) + run("<w:rPr><w:i/></w:rPr>") + run(BOLD)],
    ["paragraph properties with run properties inside", `<w:p>${PARAGRAPH}${run(BOLD)}</w:p>`.repeat(3)],
    ["tracked formatting, which holds its like", run(CHANGED) + run(CHANGED) + run(BOLD)],
    ["empty properties", run("<w:rPr></w:rPr>") + run("<w:rPr/>") + run("<w:rPr></w:rPr>")],
    [
      "blanks, comments and entities inside",
      run('<w:rPr> <w:b/> <!-- đậm --><w:lang w:val="a&amp;b"/></w:rPr>').repeat(2),
    ],
    ["character data inside", run("<w:rPr><![CDATA[x < y]]>&lt;<w:b/></w:rPr>").repeat(2)],
    ["text in front of them", `<w:r>chữ${BOLD}</w:r>`.repeat(2)],
    ["text behind them", `<w:r>${BOLD}chữ</w:r>`.repeat(2)],
    ["a comment around them", run(BOLD) + run(`<!-- ${BOLD} -->`) + run(`<!--${BOLD}-->`)],
    ["CDATA around them", `${run(BOLD)}<w:r><w:t><![CDATA[${BOLD}]]></w:t></w:r>`],
    ["a processing instruction around them", run(BOLD) + run(`<?x ${BOLD}?>`)],
    ["other prefixes", `<v:r xmlns:v="${W}"><v:rPr><v:b/></v:rPr></v:r>${run(BOLD)}`.repeat(2)],
    ["no prefix", `<r xmlns="${W}"><rPr><b/></rPr></r>${run(BOLD)}`.repeat(2)],
    [
      "the same prefix for something else",
      `${run(BOLD)}<x xmlns:w="urn:khac">${run(BOLD)}</x>${run(BOLD)}<x xmlns:w="urn:khac">${run(BOLD)}</x>`,
    ],
    ["a prefix declared inside", run('<w:rPr><w:b/><q:x xmlns:q="urn:q"/></w:rPr>').repeat(2)],
    ["more than formatting", run(`<w:rPr>${"<w:b/>".repeat(2000)}</w:rPr>`).repeat(2)],
    ["an end tag with a blank", run("<w:rPr><w:b/></w:rPr >") + run(BOLD) + run(BOLD)],
  ])("%s", (_title, content) => {
    const xml = part(content);
    expect(outcome(xml)).toEqual(outcome(unrepeated(xml)));
    expect(outcome(xml)).toContain("open w:body {} <w:body>");
  });

  test("more kinds than are remembered", () => {
    const kinds = Array.from({ length: 5000 }, (_, kind) => run(`<w:rPr><w:sz w:val="${kind}"/></w:rPr>`)).join("");
    const xml = part(kinds + kinds);
    expect(told(xml)).toEqual(told(unrepeated(xml)));
  });
});

describe("what is wrong with the XML is told all the same", () => {
  test.each([
    ["crossing elements inside", run(BOLD) + run("<w:rPr><w:b></w:rPr></w:b>"), "malformedXml"],
    ["an attribute twice inside", run('<w:rPr><w:sz w:val="1" w:val="2"/></w:rPr>').repeat(2), "malformedXml"],
    ["an unknown entity inside", run("<w:rPr>&x;</w:rPr>"), "malformedXml"],
    ["a prefix nobody declared inside", run("<w:rPr><q:b/></w:rPr>"), "malformedXml"],
    ["a DOCTYPE inside", run("<w:rPr><!DOCTYPE a></w:rPr>"), "malformedXml"],
    ["in an attribute's value", `${run(BOLD)}<w:r w:x="${BOLD}"/>`, "malformedXml"],
    ["in an attribute's value behind something like a tag", `${run(BOLD)}<w:r w:x=">${BOLD}"/>`, "malformedXml"],
    ["in a start tag", `${run(BOLD)}<w:r ${BOLD}/>`, "malformedXml"],
    ["never closed", run("<w:rPr><w:b/>"), "malformedXml"],
    ["never closed, a hundred thousand times", "<w:rPr>".repeat(100_000), "tooDeep"],
    ["closed once for a hundred thousand", `${"<w:rPr>".repeat(100_000)}</w:rPr>`, "tooDeep"],
  ])("%s", (_title, content, code) => {
    expect(outcome(part(content))).toBe(code);
    expect(outcome(unrepeated(part(content)))).toBe(code);
  });

  test.each([
    ["alone", BOLD],
    ["behind the root", `<w:r xmlns:w="${W}"/>${BOLD}`],
    ["in front of the root", `${BOLD}<w:r xmlns:w="${W}"/>`],
  ])("outside the root: %s", (_title, xml) => {
    expect(outcome(xml)).toBe("malformedXml");
  });

  test("properties in each other down to the depth that is allowed, and one deeper", () => {
    const nested = (depth: number): string => part(`${"<a>".repeat(depth)}${BOLD}${"</a>".repeat(depth)}`);
    expect(outcome(nested(1996))).not.toBe("tooDeep");
    expect(outcome(nested(1997))).toBe("tooDeep");
    expect(outcome(unrepeated(nested(1997)))).toBe("tooDeep");
  });
});

test("any mixture of these is read as if nothing recurred", () => {
  const piece = fc.constantFrom(
    BOLD,
    CHANGED,
    PARAGRAPH,
    "<w:rPr>",
    "</w:rPr>",
    "<w:pPr>",
    "</w:pPr>",
    "<w:r>",
    "</w:r>",
    '<x xmlns:w="urn:khac">',
    "</x>",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<b/>",
    ' a="',
    '">',
    " ",
    "chữ",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const xml = part(pieces.join(""));
      expect(outcome(xml)).toEqual(outcome(unrepeated(xml)));
    }),
    { numRuns: 3000 },
  );
});
