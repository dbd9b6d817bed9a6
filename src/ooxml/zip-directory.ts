/** The directory of a zip file: what stands where, without inflating anything. (PKWARE APPNOTE 6.3, §4.3 and §4.5.3) */
import { strFromU8 } from "fflate";
import { FileFault } from "./fault.ts";
import { checkDeclaredSizes } from "./size-limits.ts";

/** One file of the zip, its data still compressed. */
export interface ZipEntry {
  /** With a leading slash, as OPC names parts: «/word/document.xml». */
  readonly name: string;
  /** 0 stored, 8 deflated; others cannot be read. */
  readonly method: number;
  readonly crc: number;
  /** Inflated size as declared. */
  readonly size: number;
  readonly data: Uint8Array;
  /** MS-DOS date and time as stored, so that a copied entry keeps them. */
  readonly time: number;
}

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_HEADER = 0x02014b50;
const DIRECTORY_END = 0x06054b50;
const DIRECTORY_END_64 = 0x06064b50;
const DIRECTORY_END_64_LOCATOR = 0x07064b50;
const DIRECTORY_END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const IN_ZIP64 = 0xffffffff;

/**
 * The files of a zip in the order of its directory, folders left out. Throws `truncated` when the directory is missing
 * or does not fit the file, `tooLarge` when it declares a bomb, `encrypted` when an entry has a zip password.
 */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const headers = directory(view);
    checkDeclaredSizes(headers);
    return headers.filter(({ name }) => !name.endsWith("/")).map((header) => entry(bytes, view, header));
  } catch (error) {
    // DataView reads past the end throw RangeError: an offset that leads out of the file.
    if (error instanceof RangeError) throw new FileFault("truncated");
    throw error;
  }
}

interface DirectoryHeader {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly compressed: number;
  readonly size: number;
  readonly time: number;
  readonly offset: number;
}

function entry(bytes: Uint8Array, view: DataView, header: DirectoryHeader): ZipEntry {
  if (view.getUint32(header.offset, true) !== LOCAL_HEADER) throw new FileFault("truncated", header.name);
  const { name, method, crc, size, time } = header;
  const start =
    header.offset + 30 + view.getUint16(header.offset + 26, true) + view.getUint16(header.offset + 28, true);
  const end = start + header.compressed;
  if (end > bytes.length) throw new FileFault("truncated", name);
  return { name, method, crc, size, time, data: bytes.subarray(start, end) };
}

function directory(view: DataView): DirectoryHeader[] {
  const { count, start } = directoryPlace(view);
  const headers: DirectoryHeader[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== DIRECTORY_HEADER) throw new FileFault("truncated");
    headers.push(directoryHeader(view, at));
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return headers;
}

function directoryPlace(view: DataView): { count: number; start: number } {
  const end = directoryEnd(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count !== 0xffff && start !== IN_ZIP64) return { count, start };
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== DIRECTORY_END_64_LOCATOR) return { count, start };
  const wide = uint64(view, locator + 8);
  if (view.getUint32(wide, true) !== DIRECTORY_END_64) throw new FileFault("truncated");
  return { count: uint64(view, wide + 32), start: uint64(view, wide + 48) };
}

function directoryEnd(view: DataView): number {
  const last = view.byteLength - DIRECTORY_END_LENGTH;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
    if (view.getUint32(at, true) === DIRECTORY_END) return at;
  }
  throw new FileFault("truncated");
}

function directoryHeader(view: DataView, at: number): DirectoryHeader {
  const nameLength = view.getUint16(at + 28, true);
  const name = `/${strFromU8(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength)).replaceAll("\\", "/")}`;
  if ((view.getUint16(at + 8, true) & 1) !== 0) throw new FileFault("encrypted", name);
  return {
    name: name.replace(/^\/+/, "/"),
    method: view.getUint16(at + 10, true),
    time: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    ...sizes(view, at, at + 46 + nameLength),
  };
}

/** The three numbers that zip64 moves into an extra field, in this order, when they are too wide. */
function sizes(view: DataView, at: number, extra: number): { size: number; compressed: number; offset: number } {
  const plain = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  let wide = plain.includes(IN_ZIP64) ? zip64Extra(view, extra, extra + view.getUint16(at + 30, true)) : null;
  const [size = 0, compressed = 0, offset = 0] = plain.map((value) => {
    if (value !== IN_ZIP64 || wide === null) return value;
    wide += 8;
    return uint64(view, wide - 8);
  });
  return { size, compressed, offset };
}

function zip64Extra(view: DataView, start: number, end: number): number | null {
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1) return at + 4;
  }
  return null;
}

function uint64(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}
