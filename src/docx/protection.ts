/** Whether a document lets itself be written in. */
import type { OfficePackage } from "../ooxml/package.ts";
import { child, xmlTree } from "../ooxml/xml-tree.ts";

/** Whether Word would let nobody write into the text (ECMA-376 17.15.1.29); then we do not either. */
export function isProtected(pkg: OfficePackage): boolean {
  const [part] = pkg.related(pkg.mainDocument, "settings");
  const xml = part === undefined ? undefined : pkg.text(part);
  if (part === undefined || xml === undefined || !xml.includes("documentProtection")) return false;
  const protection = child(xmlTree(xml, part), "w:documentProtection").attributes;
  return /^(?:1|true|on)$/.test(protection["w:enforcement"] ?? "") && (protection["w:edit"] ?? "none") !== "none";
}
