import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { documentState, STATE_NAMESPACE, stateEntries, stateXml } from "../../src/document/state-part.ts";

const anyString = fc.string({ unit: "binary", maxLength: 40 });
/** Strings of single UTF-16 units: control characters, half surrogate pairs, and what looks like our own escape. */
const hardString = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom(
        "_x0041_",
        "_x005F_",
        "_",
        "x0041_",
        "]]>",
        "\r\n",
        "&amp;",
        "<",
        '"',
        "\ud800",
        "\udc00",
        "\ufffe",
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

describe("the state part", () => {
  test("gives back every entry as it was written", () => {
    const text = fc.oneof(anyString, hardString);
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { maxLength: 6 }), (pairs) => {
        const entries = new Map(pairs);
        expect(stateEntries(stateXml(entries))).toEqual({ entries, version: 1, warning: null });
      }),
      { numRuns: 500 },
    );
  });

  test("keeps entries it does not know", () => {
    const xml = stateXml(new Map([["later", '{"a":1}']]));
    expect(stateEntries(xml).entries?.get("later")).toBe('{"a":1}');
  });

  test("is read whatever prefix and spacing another program gives it", () => {
    const xml = `<s:state xmlns:s="${STATE_NAMESPACE}" version="1">\n  <s:entry name="fields"><![CDATA[{"unit":"A & B"}]]></s:entry>\n  <!-- x --></s:state>`;
    expect(stateEntries(xml).entries).toEqual(new Map([["fields", '{"unit":"A & B"}']]));
  });

  test.each([
    [
      "a newer version",
      `<state xmlns="${STATE_NAMESPACE}" version="2"><entry name="a">b</entry></state>`,
      2,
      "stateNewer",
    ],
    ["a newer namespace", '<state xmlns="urn:de-cuong-bao-cao:3" version="1"/>', 3, "stateNewer"],
    ["no version", `<state xmlns="${STATE_NAMESPACE}"/>`, null, "stateMalformed"],
    ["a version that is no number", `<state xmlns="${STATE_NAMESPACE}" version="1.5"/>`, null, "stateMalformed"],
    ["another root", `<other xmlns="${STATE_NAMESPACE}" version="1"/>`, null, "stateMalformed"],
    ["an end too early", `<state xmlns="${STATE_NAMESPACE}" version="1"><entry`, null, "stateMalformed"],
    ["an entity declaration", `<!DOCTYPE state [<!ENTITY a "b">]><state/>`, null, "stateMalformed"],
    ["nothing", "", null, "stateMalformed"],
  ] as const)("of %s is not read, and said", (_, xml, version, code) => {
    const reading = stateEntries(xml, "/customXml/item1.xml");
    expect(reading).toEqual({ entries: null, version, warning: { code, detail: "/customXml/item1.xml" } });
  });
});

describe("the state of a document", () => {
  const part = (name: string, namespace: string, xml: string) => ({ name, namespace, xml });
  const ours = part("/customXml/item2.xml", STATE_NAMESPACE, stateXml(new Map([["a", "1"]])));

  test("is found among the custom XML of other programs", () => {
    const other = part(
      "/customXml/item1.xml",
      "http://schemas.openxmlformats.org/officeDocument/2006/bibliography",
      "<b/>",
    );
    expect(documentState([other, ours])?.part.name).toBe("/customXml/item2.xml");
    expect(documentState([other])).toBeNull();
    expect(documentState([])).toBeNull();
  });

  test("is the readable part where there are two", () => {
    const broken = part("/customXml/item1.xml", STATE_NAMESPACE, `<state xmlns="${STATE_NAMESPACE}"/>`);
    expect(documentState([broken, ours])?.reading.entries?.get("a")).toBe("1");
    expect(documentState([broken])?.reading.warning?.code).toBe("stateMalformed");
  });
});
