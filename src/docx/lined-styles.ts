/** Which table styles draw lines, themselves or through the styles they are based on. */
import { FileFault } from "../ooxml/fault.ts";
import type { OfficePackage } from "../ooxml/package.ts";
import { child, childrenOf, type XmlElement, xmlTree } from "../ooxml/xml-tree.ts";

/** Word does not build longer chains; one longer is a loop or a trap. */
const LONGEST_CHAIN = 50;

/** Whether the table style of an id draws lines; false for an id nobody defined, and for all where no styles can be read. */
export function linedStyles(pkg: OfficePackage): (id: string) => boolean {
  const styles = tableStyles(pkg);
  return (id) => {
    let at = id;
    for (let depth = 0; depth < LONGEST_CHAIN; depth++) {
      const style = styles.get(at);
      if (style === undefined) return false;
      const borders = child(child(style, "w:tblPr"), "w:tblBorders").children;
      if (borders.length > 0) return borders.some(({ attributes }) => isDrawn(attributes["w:val"]));
      at = child(style, "w:basedOn").attributes["w:val"] ?? "";
    }
    return false;
  };
}

/** Whether a border of this kind shows (ECMA-376 part 1, §17.18.2). */
export function isDrawn(kind: string | undefined): boolean {
  return kind !== undefined && kind !== "nil" && kind !== "none";
}

function tableStyles(pkg: OfficePackage): ReadonlyMap<string, XmlElement> {
  const [name] = pkg.related(pkg.mainDocument, "styles");
  try {
    const root = xmlTree(name === undefined ? "<none/>" : (pkg.text(name) ?? "<none/>"), name ?? "");
    const styles = childrenOf(root, "w:style").filter(({ attributes }) => attributes["w:type"] === "table");
    return new Map(styles.map((style) => [style.attributes["w:styleId"] ?? "", style]));
  } catch (fault) {
    if (fault instanceof FileFault) return new Map();
    throw fault;
  }
}
