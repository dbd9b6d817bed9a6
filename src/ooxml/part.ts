/** One part of a package, whatever it came from; nothing is inflated or decoded before somebody asks. */
import { FileFault } from "./fault.ts";
import { type Inflate, inflated } from "./inflate.ts";
import { decodedXml, encodedXml } from "./text-encoding.ts";
import type { ZipEntry } from "./zip-directory.ts";
import { newEntry } from "./zip-file.ts";

export interface Part {
  /** With a leading slash: «/word/document.xml». */
  readonly name: string;
  readonly bytes: () => Uint8Array;
  readonly text: () => string;
  /** As it goes into a zip; an entry that came from one is handed on untouched. */
  readonly zipEntry: () => ZipEntry;
}

/** A part in a zip. */
export function zippedPart(entry: ZipEntry, inflate?: Inflate): Part {
  const bytes = (): Uint8Array => {
    if (entry.method === 8) return inflated(entry.data, entry.size, entry.name, inflate);
    if (entry.method !== 0) throw new FileFault("notZip", `${entry.name}: compression method ${entry.method}`);
    if (entry.data.length !== entry.size) throw new FileFault("truncated", entry.name);
    return entry.data;
  };
  return { name: entry.name, bytes, text: once(() => decodedXml(bytes(), entry.name)), zipEntry: () => entry };
}

/** A part of new content: XML as text, anything else as bytes. */
export function newPart(name: string, content: Uint8Array | string): Part {
  if (typeof content !== "string") return bytesPart(name, () => content);
  return {
    name,
    bytes: () => encodedXml(content),
    text: () => content,
    zipEntry: () => newEntry(name, encodedXml(withDeclaration(content))),
  };
}

/** A part whose bytes are made when first asked for. */
export function bytesPart(name: string, make: () => Uint8Array): Part {
  const bytes = once(make);
  return { name, bytes, text: once(() => decodedXml(bytes(), name)), zipEntry: () => newEntry(name, bytes()) };
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Flat OPC carries its parts without XML declarations; Word wants them in a zip. */
function withDeclaration(xml: string): string {
  return xml.startsWith("<?xml") ? xml : DECLARATION + xml;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
