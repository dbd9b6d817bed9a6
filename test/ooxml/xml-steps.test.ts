/** Reading in pieces: whatever stands where one piece ends, the events are those of the whole. */
import { expect, test } from "vitest";
import { readXml, xmlSteps } from "../../src/ooxml/xml-reader.ts";

interface Seen {
  readonly events: string[];
  readonly pieces: number;
}

function inPieces(xml: string): Seen {
  const events: string[] = [];
  const steps = xmlSteps<string>(xml, "part", {
    symbol: (name) => name,
    open: (name, attributes) => events.push(`<${name} ${JSON.stringify(attributes)}>`),
    close: () => events.push("</>"),
    text: (text) => events.push(text),
  });
  let pieces = 1;
  while (steps.next().done !== true) pieces += 1;
  return { events, pieces };
}

const WORDS =
  "Kết nạp 339 đảng viên mới &amp; bồi dưỡng\r\n👩‍👩‍👧 <b x='y &lt; z'>𠀀𠀁</b><![CDATA[a < b ]] c]]><!-- nhận xét -->";
const READ = "Kết nạp 339 đảng viên mới & bồi dưỡng\n👩‍👩‍👧 𠀀𠀁a < b ]] c";

test.each([0, 1, 2, 3, 5, 7, 11, 13, 17, 19, 23])(
  "text, tags and entities across the ends of pieces, moved by %i",
  (by) => {
    const count = 3000;
    const xml = `<r>${" ".repeat(by)}${WORDS.repeat(count)}</r>`;
    const { events, pieces } = inPieces(xml);
    expect(pieces).toBeGreaterThan(2);
    const text = events
      .filter((event) => !event.startsWith("<b ") && !event.startsWith("<r ") && event !== "</>")
      .join("");
    expect(text).toBe(" ".repeat(by) + READ.repeat(count));
    expect(events.filter((event) => event === '<b {"x":"y < z"}>').length).toBe(count);
  },
);

test("a short part is one piece", () => {
  expect(inPieces("<r><b>một</b></r>").pieces).toBe(1);
});

test("what is malformed behind the first piece is told, in pieces and at once", () => {
  const xml = `<r>${WORDS.repeat(3000)}<b></r>`;
  const silent = { symbol: (name: string) => name, open: () => {}, close: () => {}, text: () => {} };
  expect(() => inPieces(xml)).toThrow(/^malformedXml/);
  expect(() => readXml(xml, "part", silent)).toThrow(/^malformedXml/);
});
