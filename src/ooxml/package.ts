/**
 * The doors of this folder: a file opened as an Office package (which finds out what it is, and says by name what it is
 * not), and a package written as a file.
 */
import { strFromU8 } from "fflate";
import { FileFault } from "./fault.ts";
import { flatParts } from "./flat-opc.ts";
import type { Inflate } from "./inflate.ts";
import { type OfficePackage, packageOf } from "./office-package.ts";
import { zippedPart } from "./part.ts";
import { decodedXml } from "./text-encoding.ts";
import { type ZipEntry, zipEntries } from "./zip-directory.ts";
import { zipFile } from "./zip-file.ts";

export { flatOpc } from "./flat-opc-file.ts";
export type { OfficePackage } from "./office-package.ts";

export interface OpenOptions {
  /** A faster inflater, where the platform has one. */
  readonly inflate?: Inflate;
}

/** Opens a zip or flat OPC, given as bytes or text. Throws FileFault, and nothing else. */
export function openPackage(source: Uint8Array | string, options: OpenOptions = {}): OfficePackage {
  if (source.length === 0) throw new FileFault("empty");
  if (typeof source === "string") return packageOf(flatParts(source));
  if (startsWith(source, OLE)) throw new FileFault(includesUtf16(source, "EncryptedPackage") ? "encrypted" : "oldDoc");
  if (looksLikeXml(source)) return packageOf(flatParts(decodedXml(source, "")));
  if (!startsWith(source, ZIP)) throw new FileFault("notZip");
  const entries = zipEntries(source);
  refuseOpenDocument(entries);
  return packageOf(new Map(entries.map((entry) => [entry.name, zippedPart(entry, options.inflate)])));
}

/** The package as the bytes of a zip file; parts that came from one are copied as they are. */
export function zipBytes(pkg: OfficePackage): Uint8Array {
  return zipFile([...pkg.parts.values()].map((part) => part.zipEntry()));
}

const ZIP = [0x50, 0x4b];

/** Compound files: Word 97-2003 documents, and the shell around password-protected ones ([MS-OFFCRYPTO] §2.3.2). */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Whether the bytes hold these ASCII characters in UTF-16, as the directory of a compound file names its streams. */
function includesUtf16(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((char) => [char.charCodeAt(0), 0]);
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** Flat OPC begins with «<», after a byte order mark or blanks at most. */
function looksLikeXml(bytes: Uint8Array): boolean {
  const first = bytes.subarray(0, 64).find((byte) => ![0xef, 0xbb, 0xbf, 0xfe, 0xff, 0, 9, 10, 13, 32].includes(byte));
  return first === 0x3c;
}

/** OpenDocument names its kind in an uncompressed first entry (ODF 1.2 part 3, §3.3). */
function refuseOpenDocument(entries: readonly ZipEntry[]): void {
  const kind = entries.find(({ name }) => name === "/mimetype");
  if (kind === undefined) return;
  const text = strFromU8(zippedPart(kind).bytes(), true);
  if (text.includes("opendocument")) throw new FileFault("openDocument", text.trim());
}
