/** Writing a package as flat OPC, the form that Word's `insertOoxml` takes. */
import { base64 } from "./base64.ts";
import { escapeAttribute } from "./escape.ts";
import { FileFault } from "./fault.ts";
import { FLAT_PACKAGE } from "./namespaces.ts";
import type { OfficePackage } from "./office-package.ts";
import { readXml } from "./xml-reader.ts";

/**
 * The package as one XML document: XML parts as they are, less their declarations; anything else, and XML that cannot
 * stand inside another document (malformed, or with a DOCTYPE), as base64.
 */
export function flatOpc(pkg: OfficePackage): string {
  const parts = pkg.names.map((name) => flatPart(pkg, name));
  return `<?xml version="1.0" standalone="yes"?>\n<?mso-application progid="Word.Document"?>\n<pkg:package xmlns:pkg="${FLAT_PACKAGE}">${parts.join("")}</pkg:package>`;
}

function flatPart(pkg: OfficePackage, name: string): string {
  const contentType = pkg.contentType(name);
  const xml = /[+/]xml$/.test(contentType) ? embeddable(pkg, name) : null;
  const type = contentType === "" ? "application/octet-stream" : contentType;
  const start = `<pkg:part pkg:name="${escapeAttribute(name)}" pkg:contentType="${escapeAttribute(type)}"`;
  if (xml !== null) return `${start}><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
  const data = base64(pkg.bytes(name) ?? new Uint8Array());
  return `${start} pkg:compression="store"><pkg:binaryData>${data}</pkg:binaryData></pkg:part>`;
}

const IGNORED = { symbol: () => null, open: () => {}, close: () => {}, text: () => {} };

function embeddable(pkg: OfficePackage, name: string): string | null {
  try {
    const xml = pkg.text(name) ?? "";
    readXml(xml, name, IGNORED);
    return xml.replace(/^\s*<\?xml\s[^>]*\?>\s*/, "");
  } catch (error) {
    if (error instanceof FileFault && error.code !== "truncated") return null;
    throw error;
  }
}
