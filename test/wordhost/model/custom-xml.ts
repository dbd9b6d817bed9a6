/** Custom XML parts: data that travels in the file and is no text (ECMA-376 part 1, 15.2.5). */
import { OFFICE_RELATIONSHIPS, type WordDocument } from "./word-document.ts";
import { parsedXml, rootOf } from "./xml.ts";

const PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

export interface CustomXmlPart {
  /** «{GUID}», the itemID of its properties. */
  readonly id: string;
  readonly name: string;
  readonly namespace: string;
}

export function customXmlParts(document: WordDocument): CustomXmlPart[] {
  const pkg = document.package();
  return pkg.related(pkg.mainDocument, "customXml").flatMap((name, index) => {
    const xml = pkg.text(name);
    if (xml === undefined) return [];
    const [properties] = pkg.related(name, "customXmlProps");
    const stored = /itemID="([^"]*)"/.exec(properties === undefined ? "" : (pkg.text(properties) ?? ""))?.[1];
    return [{ id: stored ?? newId(900 + index), name, namespace: rootOf(parsedXml(xml)).namespaceURI ?? "" }];
  });
}

export function customXml(document: WordDocument, part: CustomXmlPart): string {
  return document.package().text(part.name) ?? "";
}

/** Adds a part; null for XML that is not well formed. */
export function addCustomXml(document: WordDocument, xml: string): CustomXmlPart | null {
  let namespace: string;
  try {
    namespace = rootOf(parsedXml(xml)).namespaceURI ?? "";
  } catch {
    return null;
  }
  const taken = new Set(customXmlParts(document).map(({ id }) => id));
  let number = 1;
  while (taken.has(newId(number))) number += 1;
  const id = newId(number);
  const name = document.freeName("/customXml/item", ".xml");
  document.addPart({ name, contentType: "application/xml", xml, type: `${OFFICE_RELATIONSHIPS}/customXml` });
  document.addPart({
    name: name.replace("/item", "/itemProps"),
    contentType: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
    xml: `<ds:datastoreItem xmlns:ds="${PROPERTIES}" ds:itemID="${id}"><ds:schemaRefs/></ds:datastoreItem>`,
    type: `${OFFICE_RELATIONSHIPS}/customXmlProps`,
    from: name,
  });
  return { id, name, namespace };
}

/** Counted, not drawn by lot, so that runs repeat. */
function newId(number: number): string {
  return `{00000000-0000-4000-8000-${String(number).padStart(12, "0")}}`;
}

export function removeCustomXml(document: WordDocument, part: CustomXmlPart): void {
  const pkg = document.package();
  for (const name of [...pkg.related(part.name, "customXmlProps"), part.name]) document.removePart(name);
}
