/** Writing a zip file: entries whose data are compressed already are copied as they are. */
import { deflateSync, strToU8 } from "fflate";
import { crc32 } from "./crc32.ts";
import type { ZipEntry } from "./zip-directory.ts";

/** 1 January 1980 00:00, the first date MS-DOS knows: files written twice from the same content are equal. */
const EPOCH = 0x00210000;

const VERSION_NEEDED = 20;
const NAMES_IN_UTF8 = 0x0800;

/** An entry of new content, deflated unless that makes it larger. */
export function newEntry(name: string, bytes: Uint8Array): ZipEntry {
  const deflated = deflateSync(bytes, { level: 6 });
  const stored = deflated.length >= bytes.length;
  return {
    name,
    method: stored ? 0 : 8,
    crc: crc32(bytes),
    size: bytes.length,
    data: stored ? bytes : deflated,
    time: EPOCH,
  };
}

/** The zip file of the entries, in their order. */
export function zipFile(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map(({ name }) => strToU8(name.slice(1)));
  const length = entries.reduce(
    (sum, entry, index) => sum + 76 + 2 * (names[index]?.length ?? 0) + entry.data.length,
    22,
  );
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  entries.forEach((entry, index) => {
    const name = names[index] ?? new Uint8Array();
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeCommon(view, at + 4, entry, name.length);
    bytes.set(name, at + 30);
    bytes.set(entry.data, at + 30 + name.length);
    at += 30 + name.length + entry.data.length;
  });
  const directory = at;
  entries.forEach((entry, index) => {
    const name = names[index] ?? new Uint8Array();
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, VERSION_NEEDED, true);
    writeCommon(view, at + 6, entry, name.length);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(name, at + 46);
    at += 46 + name.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** The fields that the local and the directory header share, in the same order. */
function writeCommon(view: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  view.setUint16(at, VERSION_NEEDED, true);
  view.setUint16(at + 2, NAMES_IN_UTF8, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.data.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}
