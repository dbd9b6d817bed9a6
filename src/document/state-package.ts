/** The state part inside a package: where it is, and how it gets there. */
import { RELATIONSHIPS_TYPE } from "../ooxml/content-types.ts";
import { OFFICE_RELATIONSHIPS } from "../ooxml/namespaces.ts";
import type { OfficePackage } from "../ooxml/package.ts";
import { addPart, freePartName, removePart } from "../ooxml/part-changes.ts";
import { relationshipsPart, relationshipsXml } from "../ooxml/relationships.ts";
import type { CustomXmlPart } from "./document.ts";
import { isStatePart, STATE_PROPERTIES_TYPE, type StateEntries, statePropertiesXml, stateXml } from "./state-part.ts";

/**
 * The package with these entries as its state. `name` is the part that holds the state so far, replaced in place; null
 * when there is none yet: then the part is added with the properties part Word knows it by.
 */
export function withState(pkg: OfficePackage, entries: StateEntries, name: string | null): OfficePackage {
  if (name !== null) return pkg.with(new Map([[name, stateXml(entries)]]));
  const item = freePartName(pkg, "/customXml/item", ".xml");
  const properties = item.replace("/item", "/itemProps");
  const link = { id: "rId1", type: `${OFFICE_RELATIONSHIPS}/customXmlProps`, target: properties, external: false };
  const added = addPart(pkg, {
    name: item,
    contentType: "application/xml",
    content: stateXml(entries),
    relationship: { from: pkg.mainDocument, type: `${OFFICE_RELATIONSHIPS}/customXml` },
  });
  return added.with(
    new Map([
      [properties, statePropertiesXml()],
      [relationshipsPart(item), relationshipsXml([{ ...link, stored: properties.slice("/customXml/".length) }])],
    ]),
    new Map([
      [properties, STATE_PROPERTIES_TYPE],
      [relationshipsPart(item), RELATIONSHIPS_TYPE],
    ]),
  );
}

/**
 * The package without any state part of ours, newer and unreadable ones included, and without the properties part beside
 * each; `parts` is its custom XML as read. The same package when it has none.
 */
export function withoutState(pkg: OfficePackage, parts: readonly CustomXmlPart[]): OfficePackage {
  const own = parts.filter(isStatePart).map(({ name }) => name);
  const beside = own.flatMap((name) => pkg.related(name, "customXmlProps"));
  return [...own, ...beside].reduce(removePart, pkg);
}
