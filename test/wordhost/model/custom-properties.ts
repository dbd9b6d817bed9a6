/** Custom document properties: docProps/custom.xml (ECMA-376 22.3). */
import type { WordDocument } from "./word-document.ts";
import { documentOf, type Element, elementsIn, remove } from "./xml.ts";

const CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
const RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties";
const PART = "/docProps/custom.xml";

export type PropertyValue = string | number | boolean;

export function customPropertyElements(document: WordDocument): Element[] {
  const root = document.partRoot(PART);
  return root === null ? [] : elementsIn(root);
}

export function propertyKey(property: Element): string {
  return property.getAttribute("name") ?? "";
}

export function propertyValue(property: Element): PropertyValue {
  const [value] = elementsIn(property);
  const text = value?.textContent ?? "";
  if (value?.localName === "bool") return text === "true" || text === "1";
  return /^(?:i\d|int|r\d)$/.test(value?.localName ?? "") ? Number(text) : text;
}

/** Keys compare without case, as Word's do. */
export function customProperty(document: WordDocument, key: string): Element | null {
  const wanted = key.toLowerCase();
  return customPropertyElements(document).find((property) => propertyKey(property).toLowerCase() === wanted) ?? null;
}

export function setCustomProperty(document: WordDocument, key: string, value: PropertyValue): Element {
  const property = customProperty(document, key) ?? newProperty(document, key);
  for (const child of elementsIn(property)) remove(child);
  const name = typeof value === "boolean" ? "bool" : typeof value === "number" ? "r8" : "lpwstr";
  const holder = documentOf(property).createElementNS(TYPES, `vt:${name}`);
  holder.appendChild(documentOf(property).createTextNode(String(value)));
  property.appendChild(holder);
  document.changed();
  return property;
}

function newProperty(document: WordDocument, key: string): Element {
  if (document.partRoot(PART) === null) {
    document.addPart({
      name: PART,
      contentType: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
      xml: `<Properties xmlns="${CUSTOM}" xmlns:vt="${TYPES}"/>`,
      type: RELATIONSHIP,
      from: "/",
    });
  }
  const root = document.partRoot(PART) as Element;
  const ids = elementsIn(root).map((property) => Number(property.getAttribute("pid")));
  const property = documentOf(root).createElementNS(CUSTOM, "property");
  property.setAttribute("fmtid", "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}");
  property.setAttribute("pid", String(Math.max(1, ...ids) + 1));
  property.setAttribute("name", key);
  root.appendChild(property);
  return property;
}

export function removeCustomProperty(document: WordDocument, property: Element): void {
  remove(property);
  document.changed();
}
