/**
 * The styles of an existing document as our blocks use them: its own where it has them, under the id it gave them
 * («heading 1» is «u1» in a Vietnamese Word), ours added where it lacks one. Nothing that is there is changed.
 */
import type { ReportFormat } from "../document/report-format.ts";
import { builtInIds, type StyleName, styleNames, styleXml } from "../document/style-set.ts";
import type { StyleUse } from "../document/write-context.ts";
import type { OfficePackage } from "../ooxml/package.ts";
import { addPart } from "../ooxml/part-changes.ts";
import { child, childrenOf, xmlTree } from "../ooxml/xml-tree.ts";
import { partNames, withLastChildren } from "./part-names.ts";

const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml";

export interface ResidentStyles {
  /** The style to use; one that is not there is taken note of and added by `withStyles`. */
  readonly use: (name: StyleName) => StyleUse;
  /** The package with the styles that were used and not there. */
  readonly withStyles: (pkg: OfficePackage) => OfficePackage;
}

/** Looks up the styles of a package. Throws FileFault when its styles part is malformed. */
export function residentStyles(pkg: OfficePackage, format: ReportFormat): ResidentStyles {
  const [part] = pkg.related(pkg.mainDocument, "styles");
  const xml = part === undefined ? undefined : pkg.text(part);
  const known = xml === undefined ? [] : styleIds(xml, part ?? "");
  const resident = new Map(known.map(({ name, id }) => [name, id]));
  const taken = new Set(known.map(({ id }) => id.toLowerCase()));
  const added = new Map<StyleName, string>();
  const idOf = (name: StyleName): string => {
    const own = resident.get(name.toLowerCase()) ?? added.get(name);
    if (own !== undefined || name === "Normal") return own ?? "";
    const base = BASES[name];
    if (base !== undefined) idOf(base);
    const id = freeId(builtInIds[name], taken);
    added.set(name, id);
    return id;
  };
  const use = (name: StyleName): StyleUse => {
    const id = idOf(name);
    return { id, resident: !added.has(name) };
  };
  const withStyles = (changed: OfficePackage): OfficePackage => {
    if (added.size === 0) return changed;
    const definitions = (strict: boolean) =>
      styleNames
        .filter((name) => added.has(name))
        .map((name) => styleXml(name, format, { ids: idOf, strict, isDefault: false }));
    if (part !== undefined && xml !== undefined) {
      const names = partNames(xml, part);
      const styles = definitions(names.strict).map((style) => style.replace("<w:style", `<w:style${names.namespace}`));
      return changed.with(new Map([[part, withLastChildren(xml, styles.join(""), names)]]));
    }
    return addStylesPart(changed, definitions);
  };
  return { use, withStyles };
}

/** The style a style of ours leans on, which must then be there too. */
const BASES: Partial<Record<StyleName, StyleName>> = {
  "Placeholder Text": "Default Paragraph Font",
  "Table Grid": "Normal Table",
};

interface KnownStyle {
  /** Lower case: programs differ in the case of built-in names. The default paragraph style counts as «normal». */
  readonly name: string;
  readonly id: string;
}

function styleIds(xml: string, part: string): readonly KnownStyle[] {
  return childrenOf(xmlTree(xml, part), "w:style").flatMap((style) => {
    const id = style.attributes["w:styleId"] ?? "";
    const name = (child(style, "w:name").attributes["w:val"] ?? "").toLowerCase();
    const isDefault = /^(?:1|true|on)$/.test(style.attributes["w:default"] ?? "");
    const isNormal = isDefault && style.attributes["w:type"] === "paragraph" && name !== "normal";
    return [{ name, id }, ...(isNormal ? [{ name: "normal", id }] : [])];
  });
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let count = 1; taken.has(id.toLowerCase()); count += 1) id = `${wanted}${count}`;
  return id;
}

/** A document without styles part gets one of our styles alone: without defaults, so that its own text looks as before. */
function addStylesPart(pkg: OfficePackage, definitions: (strict: boolean) => readonly string[]): OfficePackage {
  const main = partNames(pkg.text(pkg.mainDocument) ?? "", pkg.mainDocument);
  const namespace = main.strict ? STRICT : TRANSITIONAL;
  return addPart(pkg, {
    name: `${pkg.mainDocument.slice(0, pkg.mainDocument.lastIndexOf("/"))}/styles.xml`,
    contentType: STYLES_TYPE,
    content: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:styles xmlns:w="${namespace.word}">${definitions(main.strict).join("")}</w:styles>`,
    relationship: { from: pkg.mainDocument, type: namespace.relationship },
  });
}

const TRANSITIONAL = {
  word: "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  relationship: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles",
};
const STRICT = {
  word: "http://purl.oclc.org/ooxml/wordprocessingml/main",
  relationship: "http://purl.oclc.org/ooxml/officeDocument/relationships/styles",
};
