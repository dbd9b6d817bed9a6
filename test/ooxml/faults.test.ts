import { deflateRawSync, inflateRawSync } from "node:zlib";
import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { FileFault } from "../../src/ooxml/fault.ts";
import { type OfficePackage, openPackage } from "../../src/ooxml/package.ts";
import { readXml } from "../../src/ooxml/xml-reader.ts";
import { zipFile } from "../../src/ooxml/zip-file.ts";
import { flatOf, NAMESPACES, partsOf, zipOf } from "../support/package.ts";

const MEGABYTE = 2 ** 20;
const parts = partsOf({ body: "<w:p><w:r><w:t>Nội dung</w:t></w:r></w:p>" });
const good = zipOf(parts);
const nothing = { symbol: () => null, open: () => {}, close: () => {}, text: () => {} };

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

function mainRead(pkg: OfficePackage): void {
  readXml(pkg.text(pkg.mainDocument) ?? "", pkg.mainDocument, nothing);
}

/** A compound file that names one stream, as far as a reader of signatures looks. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(stream, "utf16le"), 1200);
  return bytes;
}

/** A zip whose directory declares `size` for the main part, whatever its data hold. */
function lyingZip(xml: Uint8Array, size: number): Uint8Array {
  const entries = ["[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels"].map((name) => ({
    name: `/${name}`,
    content: openPackage(good).parts.get(`/${name}`)!.bytes(),
  }));
  return zipFile([
    ...entries.map(({ name, content }) => entry(name, deflateRawSync(content), content.length)),
    entry("/word/document.xml", deflateRawSync(xml), size),
  ]);
}

function entry(name: string, data: Uint8Array, size: number) {
  return { name, method: 8, crc: 0, size, data, time: 0 };
}

describe("a file that is no readable document is refused by name", () => {
  test.each<[string, Uint8Array | string, string]>([
    ["no bytes at all", new Uint8Array(), "empty"],
    ["no characters at all", "", "empty"],
    ["plain text", new TextEncoder().encode("Báo cáo sơ kết"), "notZip"],
    ["a string that is no XML", "Báo cáo", "notZip"],
    ["other XML", "<html><body/></html>", "notZip"],
    ["a PDF", new TextEncoder().encode("%PDF-1.7"), "notZip"],
    ["rich text", new TextEncoder().encode("{\\rtf1 x}"), "notZip"],
    ["a Word 97-2003 document", compoundFile("WordDocument"), "oldDoc"],
    ["a document with a password", compoundFile("EncryptedPackage"), "encrypted"],
    [
      "an OpenDocument text",
      zipSync({ mimetype: new TextEncoder().encode("application/vnd.oasis.opendocument.text"), "content.xml": good }),
      "openDocument",
    ],
    ["a zip of something else", zipSync({ "a.txt": good }), "noDocument"],
    ["a zip cut in half", good.subarray(0, good.length >> 1), "truncated"],
    ["a zip without its last byte", good.subarray(0, good.length - 1), "truncated"],
    ["only the signature of a zip", good.subarray(0, 4), "truncated"],
    ["a zip without its beginning", good.subarray(40), "notZip"],
    ["a package whose main part is missing", zipOf(parts, { "word/document.xml": undefined }), "noDocument"],
    ["a package without relationships", zipOf(parts, { "_rels/.rels": undefined }), "noDocument"],
    ["broken relationships", zipOf(parts, { "_rels/.rels": "<Relationships" }), "malformedXml"],
    ["broken content types", zipOf(parts, { "[Content_Types].xml": "<Types>" }), "malformedXml"],
    ["flat OPC cut short", flatOf(parts).slice(0, -60), "malformedXml"],
    ["flat OPC cut inside a tag", flatOf(parts).slice(0, 260), "malformedXml"],
    ["flat OPC with a DOCTYPE", `<!DOCTYPE x>${flatOf(parts)}`, "entities"],
    [
      "flat OPC of nothing",
      '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"/>',
      "malformedXml",
    ],
  ])("%s", (_title, source, code) => {
    expect(fault(() => openPackage(source))).toBe(code);
  });

  test("a workbook", () => {
    const main = parts.get("/word/document.xml")!;
    const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    expect(fault(() => openPackage(zipOf(new Map([["/word/document.xml", { ...main, type }]]))))).toBe("noDocument");
  });

  test("a zip with a password of its own", () => {
    const locked = Uint8Array.from(good);
    const view = new DataView(locked.buffer);
    const directory = view.getUint32(locked.length - 6, true);
    view.setUint16(directory + 8, 1, true);
    expect(fault(() => openPackage(locked))).toBe("encrypted");
  });

  test("any zip cut anywhere, without a raw exception", () => {
    for (let length = 0; length < good.length; length += 13) {
      expect(fault(() => openPackage(good.subarray(0, length)))).toMatch(/empty|notZip|truncated/);
    }
  });

  test("any zip with any one byte spoiled, or none", () => {
    for (let at = 0; at < good.length; at += 3) {
      const spoiled = Uint8Array.from(good);
      spoiled[at] = spoiled[at]! ^ 0xff;
      expect(typeof fault(() => mainRead(openPackage(spoiled)))).toBe("string");
    }
  });

  test("flat OPC cut anywhere, without a raw exception", () => {
    const flat = flatOf(parts);
    for (let length = 1; length < flat.length; length += 7) {
      expect(fault(() => mainRead(openPackage(flat.slice(0, length))))).not.toBe("none");
    }
  });
});

describe("a main part that cannot be read is refused by name", () => {
  const inner = `<w:body xmlns:w="urn:w"/>`;
  test.each<[string, string | Uint8Array, string]>([
    ["an unclosed element", "<w:document>", "malformedXml"],
    ["elements that cross", "<a><b></a></b>", "malformedXml"],
    ["two roots", "<a/><b/>", "malformedXml"],
    ["an attribute twice", '<a b="1" b="2"/>', "malformedXml"],
    ["an attribute without quotes", "<a b=1/>", "malformedXml"],
    ["a character XML forbids", "<a>\u0001</a>", "malformedXml"],
    [
      "bytes that are no UTF-8",
      Uint8Array.from([0x3c, 0x61, 0x3e, 0xc3, 0x28, 0x3c, 0x2f, 0x61, 0x3e]),
      "malformedXml",
    ],
    ["a prefix that nobody declared", "<q:a/>", "malformedXml"],
    ["nothing", "", "malformedXml"],
    ["a DOCTYPE", `<!DOCTYPE a>${inner}`, "entities"],
    ["entities of its own", `<!DOCTYPE a [<!ENTITY x "y">]>${inner}`, "entities"],
    ["a billion laughs", '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><l>&b;</l>', "entities"],
    ["an entity without DOCTYPE", "<a>&x;</a>", "malformedXml"],
    ["an outside file", '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', "entities"],
  ])("%s", (_title, xml, code) => {
    expect(fault(() => mainRead(openPackage(zipOf(parts, { "word/document.xml": xml }))))).toBe(code);
  });

  test.each([
    ["UTF-8", (xml: string) => Buffer.from(xml)],
    ["UTF-8 with a byte order mark", (xml: string) => Buffer.from(`\ufeff${xml}`)],
    ["UTF-16", (xml: string) => Buffer.from(`\ufeff${xml}`, "utf16le")],
    ["UTF-16 without a byte order mark", (xml: string) => Buffer.from(xml, "utf16le")],
    ["UTF-16, big end first", (xml: string) => Buffer.from(`\ufeff${xml}`, "utf16le").swap16()],
  ])("%s is read", (_title, encoded) => {
    const xml = `<?xml version="1.0"?><w:document ${NAMESPACES}>Đảng bộ 😀\ufffd</w:document>`;
    const pkg = openPackage(zipOf(parts, { "word/document.xml": encoded(xml) }));
    expect(pkg.text("/word/document.xml")).toBe(xml);
  });

  test("a part in UTF-16 is declared UTF-8 once its text is written", () => {
    const xml = '<?xml version="1.0" encoding="UTF-16"?><w:document/>';
    const pkg = openPackage(zipOf(parts, { "word/document.xml": Buffer.from(`\ufeff${xml}`, "utf16le") }));
    const changed = pkg.with(new Map([["/word/document.xml", pkg.text("/word/document.xml")!]]));
    expect(Buffer.from(changed.bytes("/word/document.xml")!).toString()).toBe(xml.replace("UTF-16", "UTF-8"));
  });
});

describe("a bomb is refused before it unfolds", () => {
  const inflates: [string, ((data: Uint8Array, limit: number) => Uint8Array) | undefined][] = [
    ["here", undefined],
    ["by zlib", (data, limit) => inflateRawSync(data, { maxOutputLength: limit })],
  ];
  const open = (source: Uint8Array, inflate: (typeof inflates)[0][1]): OfficePackage =>
    openPackage(source, inflate === undefined ? {} : { inflate });

  test.each(inflates)("one declared over 300 MB, inflated %s", (_title, inflate) => {
    expect(fault(() => open(lyingZip(new Uint8Array(10), 301 * MEGABYTE), inflate))).toBe("tooLarge");
  });

  test.each(inflates)("many parts declared over 300 MB together, inflated %s", (_title, inflate) => {
    const data = new Uint8Array(MEGABYTE);
    const bomb = zipFile(Array.from({ length: 31 }, (_, index) => entry(`/p${index}`, data, 10 * MEGABYTE)));
    expect(fault(() => open(bomb, inflate))).toBe("tooLarge");
  });

  test.each(inflates)("a part over 10 MB compressed over 200 times, inflated %s", (_title, inflate) => {
    const xml = new Uint8Array(11 * MEGABYTE).fill(0x20);
    expect(fault(() => open(lyingZip(xml, xml.length), inflate))).toBe("tooLarge");
  });

  test.each(inflates)("one that really inflates to more than it declares, inflated %s", (_title, inflate) => {
    const xml = new Uint8Array(64 * MEGABYTE).fill(0x20);
    expect(fault(() => mainRead(open(lyingZip(xml, 1000), inflate)))).toBe("tooLarge");
  });

  test.each(inflates)(
    "a part of another size than declared is no bomb but a broken zip, inflated %s",
    (_title, inflate) => {
      const xml = new TextEncoder().encode("<a>some text</a>");
      expect(fault(() => mainRead(open(lyingZip(xml, xml.length - 1), inflate)))).toBe("truncated");
      expect(fault(() => mainRead(open(lyingZip(xml, xml.length + 1), inflate)))).toBe("truncated");
    },
  );

  test("150 MB of fifty photographs is no bomb", () => {
    const photo = new Uint8Array(3_000_000);
    const files = Array.from({ length: 50 }, (_, index) => entry(`/p${index}`, photo, photo.length));
    expect(fault(() => openPackage(zipFile(files)))).toBe("noDocument");
  });
});

describe("XML of monstrous shape", () => {
  test("100,000 elements inside each other are too deep", () => {
    const xml = `${"<a>".repeat(100_000)}${"</a>".repeat(100_000)}`;
    expect(fault(() => readXml(xml, "/x", nothing))).toBe("tooDeep");
  });

  test("1,000 elements inside each other are read", () => {
    expect(fault(() => readXml(`${"<a>".repeat(1000)}${"</a>".repeat(1000)}`, "/x", nothing))).toBe("none");
  });

  test("namespaces declared anew a hundred times over are too deep", () => {
    const open = Array.from({ length: 101 }, (_, index) => `<a xmlns:p="urn:${index}">`).join("");
    expect(fault(() => readXml(`${open}${"</a>".repeat(101)}`, "/x", nothing))).toBe("tooDeep");
  });

  test("seven million empty elements are too many", () => {
    expect(fault(() => readXml(`<a>${"<b/>".repeat(7_000_000)}</a>`, "/x", nothing))).toBe("tooLarge");
  }, 60_000);

  test("millions of attributes are too many", () => {
    const attributes = Array.from({ length: 7_000_000 }, (_, index) => `a${index}=""`).join(" ");
    expect(fault(() => readXml(`<a ${attributes}/>`, "/x", nothing))).toBe("tooLarge");
  }, 60_000);

  test("ten million characters in one text are read", () => {
    const text = "Đảng bộ ".repeat(1_250_000);
    let read = 0;
    readXml(`<a>${text}</a>`, "/x", {
      ...nothing,
      text: (piece) => {
        read += piece.length;
      },
    });
    expect(read).toBe(10_000_000);
  });

  test("a million entities in one text are read", () => {
    let read = 0;
    readXml(`<a>${"&amp;".repeat(1_000_000)}</a>`, "/x", {
      ...nothing,
      text: (piece) => {
        read += piece.length;
      },
    });
    expect(read).toBe(1_000_000);
  });

  test("flat OPC of fifty million blanks in an attribute is only malformed", () => {
    expect(fault(() => openPackage(`<a b="${" ".repeat(50_000_000)}`))).toBe("notZip");
  });
});
