/**
 * The state part: what travels inside a document in one custom XML part of namespace `urn:de-cuong-bao-cao:1`, as named
 * JSON texts. This file knows the wrapping only; outline/state.ts knows what the entries mean.
 */
import { escapeAttribute, escapeXml } from "../ooxml/escape.ts";
import { FileFault } from "../ooxml/fault.ts";
import { childrenOf, type XmlElement, xmlTree } from "../ooxml/xml-tree.ts";
import type { CustomXmlPart, ReadWarning } from "./document.ts";

/** Entry name → JSON text. Unknown names are kept as they are, so that a newer entry survives an older tool. */
export type StateEntries = ReadonlyMap<string, string>;

export const STATE_NAMESPACE = "urn:de-cuong-bao-cao:1";

/** The version this file writes, and the newest it understands. */
export const STATE_VERSION = 1;

/** Content type of the properties part that stands beside the state part. */
export const STATE_PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/** The part's XML. Every string comes back as it was, characters XML cannot carry included. */
export function stateXml(entries: StateEntries): string {
  const elements = [...entries].map(
    ([name, text]) => `<entry name="${escapeAttribute(carried(name))}">${escapeXml(carried(text))}</entry>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<state xmlns="${STATE_NAMESPACE}" version="${STATE_VERSION}">${elements.join("")}</state>`
  );
}

/**
 * The properties part that gives a custom XML part its identity in Word (ECMA-376 part 1, 22.5). The id is the same in
 * every document: it names the kind of part.
 */
export function statePropertiesXml(): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
    '<ds:datastoreItem ds:itemID="{6E0B0A5C-1D54-4C0E-9B7D-DC0B1A2C0001}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">' +
    `<ds:schemaRefs><ds:schemaRef ds:uri="${STATE_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`
  );
}

/** What a part says. `entries` is null when it cannot be read; `warning` then says why, and the part is to be left alone. */
export interface StateReading {
  readonly entries: StateEntries | null;
  readonly version: number | null;
  readonly warning: ReadWarning | null;
}

/** Reads the XML of a state part; never throws. */
export function stateEntries(xml: string, name = ""): StateReading {
  const malformed: StateReading = { entries: null, version: null, warning: { code: "stateMalformed", detail: name } };
  const root = rootOf(xml, name);
  const family = NAMESPACE.exec(root?.name ?? "");
  if (root === null || family === null) return malformed;
  const version = Number(family[1]) > STATE_VERSION ? Number(family[1]) : wholeNumber(root.attributes.version);
  if (version === null) return malformed;
  if (version > STATE_VERSION) return { entries: null, version, warning: { code: "stateNewer", detail: name } };
  const entries = childrenOf(root, `{${STATE_NAMESPACE}}entry`).flatMap(({ attributes, text }) => {
    const key = attributes.name;
    return key === undefined ? [] : [[restored(key), restored(text)] as const];
  });
  return { entries: new Map(entries), version, warning: null };
}

const NAMESPACE = /^\{urn:de-cuong-bao-cao:(\d{1,9})\}state$/;

/** The state part among the custom XML of a document, with what it says; null when there is none. */
export function documentState(
  parts: readonly CustomXmlPart[],
): { readonly part: CustomXmlPart; readonly reading: StateReading } | null {
  const readings = stateReadings(parts);
  return readings.find(({ reading }) => reading.entries !== null) ?? readings[0] ?? null;
}

/** What is to be said of parts of ours that are newer than this version, or cannot be read. */
export function stateWarnings(parts: readonly CustomXmlPart[]): readonly ReadWarning[] {
  return stateReadings(parts).flatMap(({ reading }) => reading.warning ?? []);
}

/** Whether a custom XML part is ours, of whatever version. */
export function isStatePart({ namespace }: CustomXmlPart): boolean {
  return /^urn:de-cuong-bao-cao:\d{1,9}$/.test(namespace);
}

function stateReadings(parts: readonly CustomXmlPart[]) {
  return parts.filter(isStatePart).map((part) => ({ part, reading: stateEntries(part.xml, part.name) }));
}

function rootOf(xml: string, name: string): XmlElement | null {
  try {
    return xmlTree(xml, name);
  } catch (fault) {
    if (fault instanceof FileFault) return null;
    throw fault;
  }
}

function wholeNumber(text = ""): number | null {
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
}

const UNCARRIED =
  // Outside the production Char of XML 1.0 (§2.2); and what would read as our own escape.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly the characters to escape
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|_(?=x[0-9A-Fa-f]{4}_)/g;

/** Text with what XML cannot carry as `_xHHHH_`, the form Office itself uses (ECMA-376 part 1, 22.9.2.19). */
function carried(text: string): string {
  return text.replace(UNCARRIED, (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}

function restored(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
