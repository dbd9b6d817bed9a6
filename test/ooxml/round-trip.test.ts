import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { base64, base64Bytes } from "../../src/ooxml/base64.ts";
import { escapeXml } from "../../src/ooxml/escape.ts";
import { flatOpc, type OfficePackage, openPackage, zipBytes } from "../../src/ooxml/package.ts";
import { flatOf, type PartFile, partsOf, zipOf } from "../support/package.ts";

const partFile: fc.Arbitrary<PartFile> = fc.oneof(
  fc.string({ unit: "binary" }).map((text) => ({ content: `<a>${escapeXml(text)}</a>`, type: "application/xml" })),
  fc.uint8Array({ maxLength: 300 }).map((content) => ({ content, type: "application/octet-stream" })),
);

/** Packages of a document and a few parts of any text and any bytes. */
const packages = fc
  .array(fc.tuple(fc.constantFrom("a.xml", "b.bin", "sub/c.bin", "sub/d.xml", "e"), partFile), { maxLength: 5 })
  .map((extra) => {
    const parts = partsOf({ body: "<w:p/>", styles: "" });
    for (const [name, file] of extra) parts.set(`/word/${name}`, file);
    return parts;
  });

/** Everything a package says, XML without its declarations. */
function contents(pkg: OfficePackage): unknown {
  return pkg.names.map((name) => ({
    name,
    type: pkg.contentType(name),
    content: pkg.contentType(name).endsWith("xml")
      ? pkg.text(name)?.replace(/^<\?xml[^>]*\?>\s*/, "")
      : [...(pkg.bytes(name) ?? [])],
    relationships: pkg.relationships(name),
  }));
}

describe("a package that goes around", () => {
  test("zip → flat OPC → zip says the same", () => {
    fc.assert(
      fc.property(packages, (parts) => {
        const first = openPackage(zipOf(parts));
        const flat = openPackage(flatOpc(first));
        expect(contents(flat)).toEqual(contents(first));
        expect(contents(openPackage(zipBytes(flat)))).toEqual(contents(first));
      }),
    );
  });

  test("flat OPC → zip → flat OPC is the same text", () => {
    fc.assert(
      fc.property(packages, (parts) => {
        const first = flatOpc(openPackage(flatOf(parts)));
        expect(flatOpc(openPackage(zipBytes(openPackage(first))))).toBe(first);
      }),
    );
  });

  test("a changed part is the only one to change", () => {
    fc.assert(
      fc.property(packages, (parts) => {
        const first = openPackage(zipOf(parts));
        const second = openPackage(zipBytes(first.with(new Map([["/word/styles.xml", "<new/>"]]))));
        for (const name of first.names) {
          if (name === "/word/styles.xml") expect(second.text(name)).toContain("<new/>");
          else expect(second.bytes(name)).toEqual(first.bytes(name));
        }
      }),
    );
  });
});

describe("base64", () => {
  test("is what other writers write", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(base64(bytes).replaceAll("\n", "")).toBe(Buffer.from(bytes).toString("base64"));
        expect(base64Bytes(base64(bytes))).toEqual(Uint8Array.from(bytes));
      }),
    );
  });

  test("is read over line ends and other characters", () => {
    expect([...base64Bytes(" aGV\r\nsbG8=\n")]).toEqual([...Buffer.from("hello")]);
  });
});
