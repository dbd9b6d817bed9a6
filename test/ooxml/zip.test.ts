import { strToU8, Zip, ZipDeflate, ZipPassThrough, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { crc32 } from "../../src/ooxml/crc32.ts";
import { FileFault } from "../../src/ooxml/fault.ts";
import { openPackage } from "../../src/ooxml/package.ts";
import { zipEntries } from "../../src/ooxml/zip-directory.ts";
import { newEntry, zipFile } from "../../src/ooxml/zip-file.ts";
import { flatOf, partsOf, zipOf } from "../support/package.ts";

const TEXT = strToU8("Chi bộ ".repeat(50));

/** The zip with its sizes and offsets moved into zip64 fields, as writers of huge or streamed files do. */
function inZip64(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset);
  const end = zip.length - 22;
  const start = view.getUint32(end + 16, true);
  const count = view.getUint16(end + 10, true);
  const headers: Uint8Array[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    const nameLength = view.getUint16(at + 28, true);
    const header = new Uint8Array(46 + nameLength + 28);
    header.set(zip.subarray(at, at + 46 + nameLength));
    const wide = new DataView(header.buffer);
    wide.setUint16(30, 28, true);
    wide.setUint16(46 + nameLength, 1, true);
    wide.setUint16(48 + nameLength, 24, true);
    for (const [place, extra] of [
      [24, 0],
      [20, 8],
      [42, 16],
    ] as const) {
      wide.setBigUint64(50 + nameLength + extra, BigInt(view.getUint32(at + place, true)), true);
      wide.setUint32(place, 0xffffffff, true);
    }
    headers.push(header);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  const directory = Buffer.concat(headers);
  const tail = new DataView(new ArrayBuffer(56 + 20 + 22));
  tail.setUint32(0, 0x06064b50, true);
  tail.setBigUint64(32, BigInt(count), true);
  tail.setBigUint64(40, BigInt(directory.length), true);
  tail.setBigUint64(48, BigInt(start), true);
  tail.setUint32(56, 0x07064b50, true);
  tail.setBigUint64(64, BigInt(start + directory.length), true);
  tail.setUint32(76, 0x06054b50, true);
  tail.setUint16(86, 0xffff, true);
  tail.setUint32(88, 0xffffffff, true);
  tail.setUint32(92, 0xffffffff, true);
  return Buffer.concat([zip.subarray(0, start), directory, new Uint8Array(tail.buffer)]);
}

/** A zip written as a stream: sizes follow the data, the local headers hold none. */
function streamed(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
  });
  for (const [name, bytes] of Object.entries(files)) {
    const file = name.endsWith(".bin") ? new ZipPassThrough(name) : new ZipDeflate(name);
    zip.add(file);
    file.push(bytes, true);
  }
  zip.end();
  return Buffer.concat(chunks);
}

describe("the directory of a zip", () => {
  test.each<[string, Uint8Array]>([
    ["written in one go", zipSync({ "a.xml": TEXT, "b/c.bin": [TEXT, { level: 0 }] })],
    ["written as a stream", streamed({ "a.xml": TEXT, "b/c.bin": TEXT })],
    ["with zip64 fields", inZip64(zipSync({ "a.xml": TEXT, "b/c.bin": [TEXT, { level: 0 }] }))],
    ["with folders of their own", zipSync({ "b/": new Uint8Array(), "a.xml": TEXT, "b/c.bin": [TEXT, { level: 0 }] })],
    ["with names in the manner of Windows", zipSync({ "a.xml": TEXT, "b\\c.bin": [TEXT, { level: 0 }] })],
    [
      "with a comment",
      Buffer.concat([zipSync({ "a.xml": TEXT, "b/c.bin": [TEXT, { level: 0 }] }), strToU8("ghi chú")]),
    ],
  ])("%s gives its files in order", (_title, zip) => {
    expect(zipEntries(zip).map(({ name, method, size }) => [name, method, size])).toEqual([
      ["/a.xml", 8, TEXT.length],
      ["/b/c.bin", 0, TEXT.length],
    ]);
  });

  test("that leads outside the file is no directory", () => {
    const zip = Uint8Array.from(zipSync({ "a.xml": TEXT }));
    new DataView(zip.buffer).setUint32(zip.length - 6, 0x7fffffff, true);
    expect(() => zipEntries(zip)).toThrow(new FileFault("truncated"));
  });

  test("of a document with zip64 fields opens as any other", () => {
    const parts = partsOf({ body: "<w:p/>" });
    expect(openPackage(inZip64(zipOf(parts))).names).toEqual(openPackage(zipOf(parts)).names);
  });
});

describe("a part packed in a way we do not know", () => {
  test("is refused when it is asked for, and not before", () => {
    const pkg = openPackage(flatOf(partsOf({ body: "<w:p/>", styles: "" })));
    const entries = [...pkg.parts.values()].map((part) => part.zipEntry());
    const odd = entries.map((entry) => (entry.name === "/word/styles.xml" ? { ...entry, method: 12 } : entry));
    const opened = openPackage(zipFile(odd));
    expect(opened.text("/word/document.xml")).toContain("<w:p/>");
    expect(() => opened.text("/word/styles.xml")).toThrow(FileFault);
  });
});

describe("a new entry", () => {
  test("is deflated where that helps, and stored where it does not", () => {
    expect(newEntry("/a", TEXT)).toMatchObject({ method: 8, size: TEXT.length });
    expect(newEntry("/a", new Uint8Array([1, 2, 3]))).toMatchObject({ method: 0, size: 3 });
    expect(newEntry("/a", new Uint8Array())).toMatchObject({ method: 0, size: 0, crc: 0 });
  });

  test("carries the checksum that every zip reader knows", () => {
    expect(crc32(strToU8("123456789"))).toBe(0xcbf43926);
  });
});
