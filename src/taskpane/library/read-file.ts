/** A file somebody chose, as what can be made an outline: saved outlines, or lines to be read. */
import { readDocument } from "../../document/read.ts";
import { FileFault } from "../../ooxml/fault.ts";
import { openPackage } from "../../ooxml/package.ts";
import { readLibraryFile } from "../../outline/library-file.ts";
import type { Outline } from "../../outline/outline.ts";
import { linesOf, linesOfText, type OutlineLine } from "../../outline/parse.ts";
import type { ImportFault } from "./library-state.ts";

export type FileReading =
  | { readonly lines: readonly OutlineLine[] }
  | { readonly outlines: readonly Outline[] }
  | { readonly fault: ImportFault };

/** What the bytes of a file hold, judged by the bytes and not by the name. */
export function readOutlineSource(bytes: Uint8Array): FileReading {
  if (!isText(bytes)) return readWordFile(bytes);
  const text = decoded(bytes);
  return text === null ? { fault: { kind: "encoding" } } : readOutlineText(text);
}

/** The same for text that was pasted: a saved outline too may come so. */
export function readOutlineText(text: string): FileReading {
  if (text.trim() === "") return { fault: { kind: "noText" } };
  if (!/^\ufeff?\s*\{/.test(text)) return { lines: linesOfText(text) };
  const reading = readLibraryFile(text);
  if ("outlines" in reading) return reading;
  return { fault: { kind: "library", code: reading.fault, detail: reading.detail } };
}

function readWordFile(bytes: Uint8Array): FileReading {
  try {
    return { lines: linesOf(readDocument(openPackage(bytes)).document) };
  } catch (fault) {
    if (fault instanceof FileFault) return { fault: { kind: "file", code: fault.code } };
    throw fault;
  }
}

/** No zero bytes, as every file of Word has near its beginning; or a text that says by its mark how it is written. */
function isText(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  if (first === 0x50 && second === 0x4b) return false;
  return bytes.length > 0 && !bytes.subarray(0, 4096).includes(0) && !isForeign(bytes);
}

/** PDF and RTF begin with text and are none. */
function isForeign(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 5));
  return start === "%PDF-" || start === "{\\rtf";
}

/** UTF-8 with or without its mark, or UTF-16 as Windows Notepad saves «Unicode»; null for any other. */
function decoded(bytes: Uint8Array): string | null {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe ? "utf-16be" : null;
  try {
    return new TextDecoder(utf16 ?? "utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
