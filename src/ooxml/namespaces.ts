/**
 * The namespaces we know, each under one canonical prefix, so that code names elements «w:p» whatever prefix the file
 * uses and whether it is transitional or strict (ISO 29500-1 Annex A; -4).
 */

export const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
export const CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
export const FLAT_PACKAGE = "http://schemas.microsoft.com/office/2006/xmlPackage";
export const OFFICE_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const XML = "http://www.w3.org/XML/1998/namespace";

const PREFIXES: ReadonlyMap<string, string> = new Map([
  ["http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"],
  ["http://purl.oclc.org/ooxml/wordprocessingml/main", "w"],
  [OFFICE_RELATIONSHIPS, "r"],
  ["http://purl.oclc.org/ooxml/officeDocument/relationships", "r"],
  ["http://schemas.openxmlformats.org/drawingml/2006/main", "a"],
  ["http://purl.oclc.org/ooxml/drawingml/main", "a"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/math", "m"],
  ["http://purl.oclc.org/ooxml/officeDocument/math", "m"],
  ["http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"],
  [RELATIONSHIPS, "rel"],
  [CONTENT_TYPES, "ct"],
  [XML, "xml"],
]);

const KNOWN_PREFIXES: ReadonlySet<string> = new Set(PREFIXES.values());

/** Prefix → namespace as declared at one place of a file, in front of what is declared further out. */
export interface Scope {
  readonly outer: Scope | null;
  readonly declared: ReadonlyMap<string, string>;
  /** Whether every prefixed attribute here already carries its canonical name. */
  readonly canonical: boolean;
}

export const OUTERMOST_SCOPE: Scope = { outer: null, declared: new Map([["xml", XML]]), canonical: true };

/** The scope inside an element that declares these prefixes ("" for the default namespace). */
export function innerScope(outer: Scope, declared: ReadonlyMap<string, string>): Scope {
  let { canonical } = outer;
  for (const [prefix, namespace] of declared) {
    const known = PREFIXES.get(namespace);
    if (prefix !== "" && (known ?? prefix) !== prefix) canonical = false;
    if (known === undefined && KNOWN_PREFIXES.has(prefix)) canonical = false;
  }
  return { outer, declared, canonical };
}

/** The namespace of a prefix, "" for none, undefined for a prefix that nobody declared. */
export function namespaceOf(scope: Scope, prefix: string): string | undefined {
  for (let at: Scope | null = scope; at !== null; at = at.outer) {
    const namespace = at.declared.get(prefix);
    if (namespace !== undefined) return namespace;
  }
  return prefix === "" ? "" : undefined;
}

/**
 * An element's or attribute's name with its canonical prefix: «w:p»; «{namespace}local» for a namespace we do not know;
 * the bare name in no namespace. Undefined when the prefix is not declared.
 */
export function canonicalName(scope: Scope, name: string, kind: "element" | "attribute"): string | undefined {
  const colon = name.indexOf(":");
  const prefix = colon === -1 ? "" : name.slice(0, colon);
  if (prefix === "" && kind === "attribute") return name;
  const namespace = namespaceOf(scope, prefix);
  if (namespace === undefined) return undefined;
  const local = name.slice(colon + 1);
  if (namespace === "") return local;
  const known = PREFIXES.get(namespace);
  return known === undefined ? `{${namespace}}${local}` : `${known}:${local}`;
}
