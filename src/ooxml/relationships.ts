/** Relationships: which part refers to which, by id and type (ECMA-376 part 2, §9.3). */
import { escapeAttribute } from "./escape.ts";
import { RELATIONSHIPS } from "./namespaces.ts";
import { childrenOf, xmlTree } from "./xml-tree.ts";

export interface Relationship {
  readonly id: string;
  /** The whole type URI as stored. */
  readonly type: string;
  /** The part's name for a target inside the package, the address as stored for one outside. */
  readonly target: string;
  /** The target as the file writes it, relative to its source more often than not. */
  readonly stored: string;
  readonly external: boolean;
}

/** Source of the relationships of the package itself. */
export const PACKAGE_ROOT = "/";

/** The name of the part that holds the relationships of `source`. */
export function relationshipsPart(source: string): string {
  const slash = source.lastIndexOf("/");
  return `${source.slice(0, slash)}/_rels/${source.slice(slash + 1)}.rels`;
}

/** The part whose relationships `name` holds, or null when `name` is no relationships part. */
export function relationshipsSource(name: string): string | null {
  const match = /^(.*\/)_rels\/([^/]*)\.rels$/.exec(name);
  return match === null ? null : `${match[1]}${match[2]}`;
}

/** The relationships in a relationships part of `source`. Throws FileFault when the XML is malformed. */
export function readRelationships(xml: string, source: string): Relationship[] {
  return childrenOf(xmlTree(xml, relationshipsPart(source)), "rel:Relationship").map(({ attributes }) => {
    const external = attributes.TargetMode === "External";
    const stored = attributes.Target ?? "";
    const target = external ? stored : resolvedTarget(source, stored);
    return { id: attributes.Id ?? "", type: attributes.Type ?? "", target, stored, external };
  });
}

/** The relationships as XML. */
export function relationshipsXml(relationships: readonly Relationship[]): string {
  const lines = relationships.map(({ id, type, stored, external }) => {
    const mode = external ? ' TargetMode="External"' : "";
    return `<Relationship Id="${escapeAttribute(id)}" Type="${escapeAttribute(type)}" Target="${escapeAttribute(stored)}"${mode}/>`;
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS}">${lines.join("")}</Relationships>`;
}

/** Whether a type URI ends in this name («styles»): the transitional and the strict URI differ only in front of it. */
export function isOfType(relationship: Relationship, type: string): boolean {
  return relationship.type.endsWith(`/${type}`);
}

/** An id not yet taken: «rId4». */
export function freeRelationshipId(relationships: readonly Relationship[]): string {
  const taken = new Set(relationships.map(({ id }) => id));
  let number = relationships.length + 1;
  while (taken.has(`rId${number}`)) number++;
  return `rId${number}`;
}

function resolvedTarget(source: string, target: string): string {
  const path = target.replace(/#.*$/s, "").replaceAll("\\", "/");
  const whole = path.startsWith("/") ? path : `${source.slice(0, source.lastIndexOf("/") + 1)}${path}`;
  const segments: string[] = [];
  for (const segment of whole.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "" && segment !== ".") segments.push(segment);
  }
  return `/${segments.join("/")}`;
}
