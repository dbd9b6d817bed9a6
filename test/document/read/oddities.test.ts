import { describe, expect, test } from "vitest";
import { readDocument } from "../../../src/document/read.ts";
import { FileFault } from "../../../src/ooxml/fault.ts";
import { openPackage } from "../../../src/ooxml/package.ts";
import { flatOf, NAMESPACES, partsOf, zipOf } from "../../support/package.ts";
import { p, read, readParts, said, texts } from "../../support/reading.ts";

const EVERYTHING = partsOf({
  body: `${said("a", '<w:pStyle w:val="S"/>')}<w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p><w:sectPr><w:headerReference r:id="h1"/></w:sectPr>`,
  styles:
    '<w:style w:type="paragraph" w:styleId="S"><w:name w:val="s"/><w:rPr><w:rFonts w:asciiTheme="minorHAnsi"/></w:rPr></w:style>',
  numbering: "",
  footnotes: `<w:footnote w:id="1">${said("chú")}</w:footnote>`,
  comments: "",
  theme: "",
  headers: { h1: said("đầu") },
});

/** The code of the fault that a call throws; anything else thrown fails the test. */
function fault(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof FileFault) return error.code;
    throw error;
  }
  return "none";
}

describe("a secondary part", () => {
  const names = ["styles", "numbering", "footnotes", "comments", "theme/theme1", "h1"];

  test.each(names)("%s that is malformed is done without, with a warning", (name) => {
    const spoiled = new Map(EVERYTHING);
    const part = `/word/${name}.xml`;
    spoiled.set(part, { ...spoiled.get(part)!, content: "<w:broken" });
    const { document } = readDocument(openPackage(zipOf(spoiled)));
    expect(texts(document)).toEqual(["a", ""]);
    expect(document.warnings).toContainEqual({ code: "partMalformed", detail: part });
  });

  test.each(names)("%s that is missing is done without, with a warning", (name) => {
    const { document } = readDocument(openPackage(zipOf(EVERYTHING, { [`word/${name}.xml`]: undefined })));
    expect(texts(document)).toEqual(["a", ""]);
    expect(document.warnings).toContainEqual({ code: "partMissing", detail: `/word/${name}.xml` });
  });

  test.each(names)("%s with a DOCTYPE is refused", (name) => {
    const spoiled = zipOf(EVERYTHING, { [`word/${name}.xml`]: '<!DOCTYPE a [<!ENTITY b "c">]><a/>' });
    expect(fault(() => readDocument(openPackage(spoiled)))).toBe("entities");
  });

  test("that is whole says nothing", () => {
    expect(readParts(EVERYTHING).warnings).toEqual([]);
  });
});

describe("imported content", () => {
  test("that only Word can show is warned of", () => {
    const parts = partsOf({ body: `${said("a")}<w:altChunk r:id="chunk"/><w:subDoc r:id="sub"/>` });
    const relationship = (id: string, type: string) => ({ id, type: `urn:x/${type}` });
    parts.set("/word/afchunk.html", {
      content: new Uint8Array([1]),
      type: "text/html",
      relationship: relationship("chunk", "aFChunk"),
    });
    parts.set("/word/sub.bin", {
      content: new Uint8Array([1]),
      type: "x/y",
      relationship: relationship("sub", "subDocument"),
    });
    const document = readParts(parts);
    expect(texts(document)).toEqual(["a"]);
    expect(document.warnings).toEqual([
      { code: "altChunk", detail: "/word/afchunk.html" },
      { code: "subDocument", detail: "/word/sub.bin" },
    ]);
  });
});

describe("a main part", () => {
  test.each([
    ["that is some other XML", "<html/>", "noDocument"],
    ["without a body", `<w:document ${NAMESPACES}/>`, "noDocument"],
    [
      "that is malformed far down",
      `<w:document ${NAMESPACES}><w:body>${said("a")}<w:p></w:body></w:document>`,
      "malformedXml",
    ],
    ["with a DOCTYPE", `<!DOCTYPE w:document><w:document ${NAMESPACES}><w:body/></w:document>`, "entities"],
    [
      "nested 100,000 deep",
      `<w:document ${NAMESPACES}><w:body>${"<w:sdt>".repeat(100_000)}${"</w:sdt>".repeat(100_000)}</w:body></w:document>`,
      "tooDeep",
    ],
  ])("%s is refused", (_title, document, code) => {
    expect(fault(() => readDocument(openPackage(zipOf(partsOf({ document })))))).toBe(code);
  });

  test("with a DOCTYPE inside flat OPC is refused as well", () => {
    const document = `<w:document ${NAMESPACES}><w:body>${said("a")}</w:body></w:document>`;
    const flat = flatOf(partsOf({ document })).replace("<w:document", "<!DOCTYPE x><w:document");
    expect(fault(() => readDocument(openPackage(flat)))).toBe("entities");
  });
});

describe("documents of monstrous shape are read to the end", () => {
  test.each<[string, (size: number) => string]>([
    [
      "many paragraphs in one control",
      (size) => `<w:sdt><w:sdtContent>${said("a").repeat(size)}</w:sdtContent></w:sdt>`,
    ],
    [
      "many runs of changing look",
      (size) => `<w:p>${`<w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t></w:r><w:r><w:t>b</w:t></w:r>`.repeat(size)}</w:p>`,
    ],
    [
      "many inline controls in one paragraph",
      (size) => `<w:p>${"<w:sdt><w:sdtContent><w:r><w:t>a</w:t></w:r></w:sdtContent></w:sdt>".repeat(size)}</w:p>`,
    ],
    [
      "many rows merged into one cell",
      (size) => `<w:tbl>${`<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>${said("a")}</w:tc></w:tr>`.repeat(size)}</w:tbl>`,
    ],
    [
      "many changes one after another",
      (size) => `<w:p>${'<w:ins w:author="A"><w:r><w:t>a</w:t></w:r></w:ins>'.repeat(size)}</w:p>`,
    ],
    [
      "many open fields",
      (size) =>
        `<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/><w:fldChar w:fldCharType="separate"/></w:r>'.repeat(size)}</w:p>`,
    ],
    [
      "many fonts",
      (size) =>
        Array.from({ length: size }, (_, index) =>
          p(`<w:rPr><w:rFonts w:ascii="F${index}"/></w:rPr><w:t>a</w:t>`),
        ).join(""),
    ],
    [
      "many namespaces",
      (size) => Array.from({ length: size }, (_, index) => `<w:p xmlns:n${index}="urn:${index}"/>`).join(""),
    ],
    [
      "many text boxes",
      (size) => `<w:p>${`<w:r><w:pict><w:txbxContent>${said("a")}</w:txbxContent></w:pict></w:r>`.repeat(size)}</w:p>`,
    ],
    ["many tables in the text", (size) => `<w:tbl><w:tr><w:tc>${said("a")}</w:tc></w:tr></w:tbl>`.repeat(size)],
  ])("%s", (_title, body) => {
    // Growth worse than linear would run into the limit on a test's time.
    const { document } = readDocument(openPackage(flatOf(partsOf({ body: body(32_000) }))));
    expect(document.paragraphs.length).toBeGreaterThan(0);
  });

  test("a long text in a thousand controls around each other is refused before it fills the memory", () => {
    const text = Array.from({ length: 20_000 }, (_, index) => said(`Chi bộ ${index}`)).join("");
    const open = "<w:sdt><w:sdtContent>".repeat(900);
    const close = "</w:sdtContent></w:sdt>".repeat(900);
    expect(fault(() => readDocument(openPackage(flatOf(partsOf({ body: open + text + close })))))).toBe("tooLarge");
  });

  test("tables nested to the limit", () => {
    const depth = 400;
    const body = `${`<w:tbl><w:tr><w:tc>${said("a")}`.repeat(depth)}${`${said("b")}</w:tc></w:tr></w:tbl>`.repeat(depth)}`;
    expect(read(body).tables).toHaveLength(depth);
  });
});
