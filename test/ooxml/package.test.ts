import { inflateRawSync } from "node:zlib";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { flatOpc, openPackage, zipBytes } from "../../src/ooxml/package.ts";
import { addPart, freePartName, removePart } from "../../src/ooxml/part-changes.ts";
import { PACKAGE_ROOT } from "../../src/ooxml/relationships.ts";
import { flatOf, partsOf, zipOf } from "../support/package.ts";

const BODY = "<w:p><w:r><w:t>Chào cờ</w:t></w:r></w:p>";
const ITEM_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";
const PICTURE = Uint8Array.from({ length: 1000 }, (_, index) => (index * 7919) % 256);

const parts = partsOf({ body: BODY, styles: "", customXml: ["<a/>"] }).set("/word/media/image1.png", {
  content: PICTURE,
  type: "image/png",
});

describe.each([
  ["zip", () => zipOf(parts)],
  ["flat OPC", () => flatOf(parts)],
  ["flat OPC as bytes", () => new TextEncoder().encode(flatOf(parts))],
  ["flat OPC in UTF-16", () => Buffer.from(`\ufeff${flatOf(parts)}`, "utf16le")],
])("a package opened from %s", (_form, source) => {
  const pkg = openPackage(source());

  test("names its parts with a leading slash, in the order of the file, without the list of types", () => {
    expect(pkg.names).toEqual([
      "/_rels/.rels",
      "/word/_rels/document.xml.rels",
      "/word/document.xml",
      "/word/styles.xml",
      "/customXml/item1.xml",
      "/word/media/image1.png",
    ]);
  });

  test("finds the main document by relationship", () => {
    expect(pkg.mainDocument).toBe("/word/document.xml");
    expect(pkg.related("/word/document.xml", "styles")).toEqual(["/word/styles.xml"]);
    expect(pkg.related("/word/document.xml", "customXml")).toEqual(["/customXml/item1.xml"]);
    expect(pkg.related("/word/document.xml", "comments")).toEqual([]);
  });

  test("gives text, bytes and content types, and undefined for what is not there", () => {
    expect(pkg.text("/word/document.xml")).toContain(BODY);
    expect(pkg.bytes("/word/media/image1.png")).toEqual(PICTURE);
    expect(pkg.contentType("/word/styles.xml")).toBe(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml",
    );
    expect(pkg.contentType("/word/media/image1.png")).toBe("image/png");
    expect(pkg.text("/word/none.xml")).toBeUndefined();
    expect(pkg.bytes("/word/none.xml")).toBeUndefined();
    expect(pkg.contentType("/word/none.bin")).toBe("");
  });

  test("compares part names without case", () => {
    expect(pkg.text("/WORD/Document.xml")).toContain(BODY);
  });

  test("gives a changed package and stays as it was", () => {
    const changed = pkg.with(new Map([["/word/document.xml", pkg.text("/word/document.xml")!.replace("cờ", "bạn")]]));
    expect(changed.text("/word/document.xml")).toContain("Chào bạn");
    expect(pkg.text("/word/document.xml")).toContain("Chào cờ");
    expect(changed.names).toEqual(pkg.names);
  });

  test("takes an added part with its type and relationship, in a zip and in flat OPC", () => {
    const name = freePartName(pkg, "/customXml/item", ".xml");
    expect(name).toBe("/customXml/item2.xml");
    const relationship = { from: pkg.mainDocument, type: ITEM_TYPE };
    const added = addPart(pkg, { name, contentType: "application/xml", content: "<b>é</b>", relationship });
    for (const again of [added, openPackage(zipBytes(added)), openPackage(flatOpc(added))]) {
      expect(again.names).toEqual([...pkg.names, name]);
      expect(again.text(name)).toContain("<b>é</b>");
      expect(again.contentType(name)).toBe("application/xml");
      expect(again.related(pkg.mainDocument, "customXml")).toEqual(["/customXml/item1.xml", name]);
      expect(again.related(pkg.mainDocument, "styles")).toEqual(["/word/styles.xml"]);
    }
  });

  test("repeats no relationship when a part is added twice", () => {
    const relationship = { from: pkg.mainDocument, type: ITEM_TYPE };
    const part = { name: "/customXml/item9.xml", contentType: "application/xml", relationship };
    const twice = addPart(addPart(pkg, { ...part, content: "<b/>" }), { ...part, content: "<c/>" });
    expect(twice.related(pkg.mainDocument, "customXml")).toEqual(["/customXml/item1.xml", "/customXml/item9.xml"]);
    expect(twice.text("/customXml/item9.xml")).toBe("<c/>");
  });

  test("gives its first relationship to a part that had none", () => {
    const relationship = { from: "/word/styles.xml", type: ITEM_TYPE };
    const added = addPart(pkg, { name: "/word/x.xml", contentType: "application/xml", content: "<x/>", relationship });
    expect(openPackage(zipBytes(added)).related("/word/styles.xml", "customXml")).toEqual(["/word/x.xml"]);
  });

  test("lets a part go with its relationship and type", () => {
    const less = openPackage(zipBytes(removePart(pkg, "/customXml/item1.xml")));
    expect(less.names).not.toContain("/customXml/item1.xml");
    expect(less.related(less.mainDocument, "customXml")).toEqual([]);
    expect(less.related(less.mainDocument, "styles")).toEqual(["/word/styles.xml"]);
    expect(strFromU8(unzipSync(zipBytes(less))["[Content_Types].xml"]!)).not.toContain("item1");
  });

  test("removing what is not there changes nothing", () => {
    expect(removePart(pkg, "/word/none.xml")).toBe(pkg);
  });

  test("writes a zip that another reader opens", () => {
    const files = unzipSync(zipBytes(pkg));
    expect(Object.keys(files).sort()).toEqual(
      ["[Content_Types].xml", ...pkg.names.map((name) => name.slice(1))].sort(),
    );
    expect(files["word/media/image1.png"]).toEqual(PICTURE);
    expect(strFromU8(files["word/document.xml"]!)).toContain(BODY);
  });
});

describe("a package opened from a zip", () => {
  const source = zipOf(parts);

  test("written unchanged, keeps every part byte for byte", () => {
    const written = unzipSync(zipBytes(openPackage(source)));
    const original = unzipSync(source);
    expect(Object.keys(written)).toEqual(Object.keys(original));
    for (const [name, bytes] of Object.entries(original)) expect(written[name]).toEqual(bytes);
  });

  test("written twice is the same file", () => {
    const changed = openPackage(source).with(new Map([["/word/styles.xml", "<w:styles/>"]]));
    expect(zipBytes(changed)).toEqual(zipBytes(changed));
  });

  test("inflates nothing it is not asked for", () => {
    const asked: number[] = [];
    const inflate = (data: Uint8Array, limit: number): Uint8Array => {
      asked.push(limit);
      return inflateRawSync(data, { maxOutputLength: limit });
    };
    const pkg = openPackage(source, { inflate });
    const opened = asked.length;
    zipBytes(pkg.with(new Map([["/word/styles.xml", null]])));
    expect(asked.length).toBeLessThanOrEqual(opened + 3);
    expect(asked).not.toContain(PICTURE.length);
    expect(pkg.text("/word/document.xml")).toContain(BODY);
  });

  test("with a faster inflater reads the same", () => {
    const slow = openPackage(source);
    const fast = openPackage(source, { inflate: (data, limit) => inflateRawSync(data, { maxOutputLength: limit }) });
    for (const name of slow.names) expect(Uint8Array.from(fast.bytes(name)!)).toEqual(slow.bytes(name));
  });

  test("adds XML declarations to parts that came without", () => {
    const files = unzipSync(zipBytes(openPackage(flatOf(parts))));
    expect(strFromU8(files["word/document.xml"]!)).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8" standalone="yes"\?>/,
    );
  });
});

describe("the main document", () => {
  test.each([
    [
      "a strict document",
      "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
      "document.main+xml",
    ],
    ["a template", undefined, "template.main+xml"],
  ])("of %s is found", (_title, type, contentType) => {
    const source = partsOf({ body: BODY });
    const main = source.get("/word/document.xml")!;
    source.set("/word/document.xml", { ...main, type: main.type.replace("document.main+xml", contentType) });
    const target = type ?? "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
    const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${target}" Target="/word/./x/../document.xml"/></Relationships>`;
    const pkg = openPackage(zipOf(source, { "_rels/.rels": rels }));
    expect(pkg.mainDocument).toBe("/word/document.xml");
    expect(pkg.relationships(PACKAGE_ROOT)).toHaveLength(1);
  });

  test.each([
    "application/vnd.ms-word.document.macroEnabled.main+xml",
    "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
  ])("may be %s", (type) => {
    const source = partsOf({ body: BODY });
    source.set("/word/document.xml", { ...source.get("/word/document.xml")!, type });
    expect(openPackage(zipOf(source)).mainDocument).toBe("/word/document.xml");
  });
});

describe("flat OPC", () => {
  const wrap = (root: string, inner: string): string =>
    flatOf(partsOf({ document: inner })).replace("<pkg:package ", `<pkg:package ${root} `);
  const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  test("hands the namespaces of its wrappers on to the parts", () => {
    const source = wrap(
      `xmlns:w="${W}" xmlns:x="urn:x"`,
      '<!-- <w:no> --><w:document xmlns:x="urn:own"><w:body/></w:document>',
    );
    expect(openPackage(source).text("/word/document.xml")).toBe(
      `<!-- <w:no> --><w:document xmlns:w="${W}" xmlns:x="urn:own"><w:body/></w:document>`,
    );
  });

  test.each([
    ["a comment", "<!-- </pkg:xmlData></pkg:part> -->"],
    ["CDATA", "<![CDATA[</pkg:xmlData></pkg:part>]]>"],
    ["a processing instruction", "<?x </pkg:xmlData> ?>"],
    ["a wrapper of its own", "<pkg:xmlData><pkg:xmlData/></pkg:xmlData>"],
  ])("is not cut short by %s that holds its end tags", (_title, trap) => {
    const inner = `<w:document xmlns:w="${W}" xmlns:pkg="urn:other">${trap}<w:body/></w:document>`;
    expect(openPackage(wrap("", inner)).text("/word/document.xml")).toBe(inner);
  });

  test("may use another prefix, or none", () => {
    const source = flatOf(parts);
    const unprefixed = source.replaceAll("pkg:", "").replace("xmlns:pkg=", "xmlns=");
    const other = source.replaceAll("pkg:", "o.p-c:").replace("xmlns:pkg=", "xmlns:o.p-c=");
    expect(openPackage(other).names).toEqual(openPackage(source).names);
    expect(openPackage(unprefixed.replaceAll(/(<part|<\/?xmlData|<\/?binaryData)/g, "$1")).names).toEqual(
      openPackage(source).names,
    );
  });

  test("carries XML that cannot stand inside another document as bytes", () => {
    const drawing = '<!DOCTYPE svg><svg xmlns="http://www.w3.org/2000/svg"/>';
    const pkg = openPackage(zipOf(parts)).with(
      new Map([
        ["/word/media/a.svg", drawing],
        ["/customXml/item1.xml", "<broken"],
      ]),
      new Map([["/word/media/a.svg", "image/svg+xml"]]),
    );
    const again = openPackage(flatOpc(pkg));
    expect(again.text("/word/media/a.svg")).toBe(drawing);
    expect(again.text("/customXml/item1.xml")).toBe("<broken");
  });
});
