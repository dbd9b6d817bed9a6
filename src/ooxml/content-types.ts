/** [Content_Types].xml: which kind of part each name is (ECMA-376 part 2, §10.1.2.3). */
import { escapeAttribute } from "./escape.ts";
import { CONTENT_TYPES } from "./namespaces.ts";
import { xmlTree } from "./xml-tree.ts";

/** The list as a part; no relationship leads to it and flat OPC has none. */
export const CONTENT_TYPES_PART = "/[Content_Types].xml";

export const RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";

export interface ContentTypes {
  /** Extension in lower case, without dot → content type. */
  readonly defaults: ReadonlyMap<string, string>;
  /** Part name → content type. */
  readonly overrides: ReadonlyMap<string, string>;
}

export const NO_CONTENT_TYPES: ContentTypes = { defaults: new Map(), overrides: new Map() };

/** The content types of a package. Throws FileFault when the XML is malformed. */
export function readContentTypes(xml: string): ContentTypes {
  const defaults = new Map<string, string>();
  const overrides = new Map<string, string>();
  for (const { name, attributes } of xmlTree(xml, CONTENT_TYPES_PART).children) {
    const contentType = attributes.ContentType ?? "";
    if (name === "ct:Default") defaults.set((attributes.Extension ?? "").toLowerCase(), contentType);
    if (name === "ct:Override") overrides.set(attributes.PartName ?? "", contentType);
  }
  return { defaults, overrides };
}

/** Finds the content type of a part, "" when the list does not say. Names compare without case (§9.1.1.3). */
export function contentTypeLookup({ defaults, overrides }: ContentTypes): (part: string) => string {
  const folded = new Map([...overrides].map(([part, type]) => [part.toLowerCase(), type]));
  return (part) => folded.get(part.toLowerCase()) ?? defaults.get(extensionOf(part)) ?? "";
}

/** What follows the last dot of a part's name, in lower case; "" without a dot. */
export function extensionOf(part: string): string {
  return /\.([^./]+)$/.exec(part)?.[1]?.toLowerCase() ?? "";
}

/** The list as XML. */
export function contentTypesXml({ defaults, overrides }: ContentTypes): string {
  const lines = [
    ...[...defaults].map(
      ([extension, type]) =>
        `<Default Extension="${escapeAttribute(extension)}" ContentType="${escapeAttribute(type)}"/>`,
    ),
    ...[...overrides].map(
      ([part, type]) => `<Override PartName="${escapeAttribute(part)}" ContentType="${escapeAttribute(type)}"/>`,
    ),
  ];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="${CONTENT_TYPES}">${lines.join("")}</Types>`;
}

/** The list a package needs whose parts are known with their types (flat OPC states them part by part). */
export function contentTypesOf(parts: Iterable<readonly [name: string, contentType: string]>): ContentTypes {
  const defaults = new Map([["rels", RELATIONSHIPS_TYPE]]);
  const overrides = new Map<string, string>();
  for (const [name, contentType] of parts) {
    const extension = extensionOf(name);
    if (extension !== "" && extension !== "xml" && !defaults.has(extension)) defaults.set(extension, contentType);
    if (extension === "" || defaults.get(extension) !== contentType) overrides.set(name, contentType);
  }
  return { defaults, overrides };
}
