/** Looking into the XML the writer wrote. */
import type { XmlElement } from "../../src/ooxml/xml-tree.ts";

/** The element itself and everything below it of this name, in order. */
export function all(element: XmlElement | null, name: string): XmlElement[] {
  if (element === null) return [];
  const below = element.children.flatMap((child) => all(child, name));
  return element.name === name ? [element, ...below] : below;
}
