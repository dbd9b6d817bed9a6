import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { escapeAttribute, escapeXml } from "../../src/ooxml/escape.ts";

function readBack(xml: string): { text: string; attribute: string } {
  let text = "";
  let attribute = "";
  const parser = new SaxesParser();
  parser.on("text", (piece) => {
    text += piece;
  });
  parser.on("opentag", (tag) => {
    attribute = String(tag.attributes.v);
  });
  parser.write(xml).close();
  return { text, attribute };
}

describe("text written into XML", () => {
  test.each([
    ["Tỷ lệ < 90% & > 50%", "Tỷ lệ &lt; 90% &amp; &gt; 50%"],
    ['«Đảng bộ» "vững mạnh"', '«Đảng bộ» "vững mạnh"'],
    ["]]>", "]]&gt;"],
    ["a\u0000b\u000bc\u001fd\uffffe", "abcde"],
    ["lone \ud83d half", "lone  half"],
    ["pair 😀 whole", "pair 😀 whole"],
    ["tab\tline\nreturn\r", "tab\tline\nreturn&#13;"],
  ])("%j becomes %j", (text, xml) => {
    expect(escapeXml(text)).toBe(xml);
  });

  test("an attribute also keeps its quotes, tabs and line ends", () => {
    expect(escapeAttribute('a "b"\tc\nd')).toBe("a &quot;b&quot;&#9;c&#10;d");
  });

  test("any string comes back from a parser, less the characters XML cannot carry", () => {
    const anyText = fc.string({ unit: "binary", minLength: 1 });
    fc.assert(
      fc.property(anyText, (text) => {
        const xml = `<a v="${escapeAttribute(text)}">${escapeXml(text)}</a>`;
        const back = readBack(xml);
        expect(back.attribute).toBe(back.text);
        expect(escapeXml(back.text)).toBe(escapeXml(text));
      }),
      { numRuns: 500 },
    );
  });
});
