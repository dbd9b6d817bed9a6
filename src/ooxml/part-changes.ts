/** Adding and removing whole parts: content, content type and relationship in one step. */

import { RELATIONSHIPS_TYPE } from "./content-types.ts";
import type { OfficePackage } from "./office-package.ts";
import {
  freeRelationshipId,
  type Relationship,
  relationshipsPart,
  relationshipsSource,
  relationshipsXml,
} from "./relationships.ts";

export interface AddedPart {
  /** With a leading slash. A part of this name is replaced. */
  readonly name: string;
  readonly contentType: string;
  readonly content: Uint8Array | string;
  /** Who refers to it (`PACKAGE_ROOT` for the package itself) and the type URI by which. */
  readonly relationship?: { readonly from: string; readonly type: string };
}

/** The package with the part added; a relationship of the same type to it that exists already is not repeated. */
export function addPart(pkg: OfficePackage, { name, contentType, content, relationship }: AddedPart): OfficePackage {
  const changes = new Map([[name, content]]);
  const contentTypes = new Map([[name, contentType]]);
  if (relationship !== undefined) {
    const { from, type } = relationship;
    const existing = pkg.relationships(from);
    if (!existing.some((known) => !known.external && known.type === type && known.target === name)) {
      const added = { id: freeRelationshipId(existing), type, target: name, stored: name, external: false };
      changes.set(relationshipsPart(from), relationshipsXml([...existing, added]));
      contentTypes.set(relationshipsPart(from), RELATIONSHIPS_TYPE);
    }
  }
  return pkg.with(changes, contentTypes);
}

/** The package without the part, its own relationships and all relationships to it. The same package if it has none. */
export function removePart(pkg: OfficePackage, name: string): OfficePackage {
  if (!pkg.names.includes(name)) return pkg;
  const changes = new Map<string, string | null>([[name, null]]);
  for (const holder of pkg.names) {
    const source = relationshipsSource(holder);
    if (source === null) continue;
    if (source === name) {
      changes.set(holder, null);
      continue;
    }
    const all = pkg.relationships(source);
    const kept = all.filter((relationship: Relationship) => relationship.external || relationship.target !== name);
    if (kept.length < all.length) changes.set(holder, relationshipsXml(kept));
  }
  return pkg.with(changes);
}

/** A part name not yet taken: «/customXml/item2.xml» for `freePartName(pkg, "/customXml/item", ".xml")`. */
export function freePartName(pkg: OfficePackage, stem: string, end: string): string {
  const taken = new Set(pkg.names.map((name) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`${stem}${number}${end}`.toLowerCase())) number++;
  return `${stem}${number}${end}`;
}
