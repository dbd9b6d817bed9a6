/** Looking into what the writer wrote. */
import type { XmlElement } from "../../src/ooxml/xml-tree.ts";
import { schemaFaults } from "./schema.ts";
import { structureFaults } from "./structure.ts";

/** What the schema and the structure check find wrong with a file; [] for a sound one. */
export async function writtenFaults(bytes: Uint8Array): Promise<string[]> {
  return [...(await schemaFaults(bytes)), ...structureFaults(bytes)];
}

/** The element itself and everything below it of this name, in order. */
export function all(element: XmlElement | null, name: string): XmlElement[] {
  if (element === null) return [];
  const below = element.children.flatMap((child) => all(child, name));
  return element.name === name ? [element, ...below] : below;
}
