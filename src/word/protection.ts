/** What the document itself says about being written in: its settings, as they come along with its text. */
import type { OfficePackage } from "../ooxml/package.ts";
import { child, xmlTree } from "../ooxml/xml-tree.ts";

/**
 * Whether editing is restricted so that nothing may be added (ECMA-376 17.15.1.29). Protection that merely records every
 * change lets one write.
 */
export function isProtected(pkg: OfficePackage | null): boolean {
  const [part = ""] = pkg?.related(pkg.mainDocument, "settings") ?? [];
  const xml = pkg?.text(part) ?? "";
  if (!xml.includes("documentProtection")) return false;
  const { attributes } = child(xmlTree(xml, part), "w:documentProtection");
  const edit = attributes["w:edit"] ?? "none";
  return /^(?:1|true|on)$/.test(attributes["w:enforcement"] ?? "") && edit !== "none" && edit !== "trackedChanges";
}
