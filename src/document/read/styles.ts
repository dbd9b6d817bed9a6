/** The styles part: definitions, and what a style says once its ancestors are counted in (ECMA-376 part 1, §17.7). */
import { child, childrenOf, type XmlElement, xmlTree } from "../../ooxml/xml-tree.ts";
import { type ParagraphProperties, paragraphProperties } from "./paragraph-properties.ts";
import { type RunProperties, runProperties } from "./run-properties.ts";
import { isOn } from "./values.ts";

export interface Style {
  readonly id: string;
  readonly kind: string;
  /** As stored: «heading 1», «Normal». */
  readonly name: string;
  readonly run: Readonly<RunProperties>;
  readonly paragraph: Readonly<ParagraphProperties>;
}

export interface Styles {
  /** The document defaults. */
  readonly defaults: { readonly run: Readonly<RunProperties>; readonly paragraph: Readonly<ParagraphProperties> };
  /**
   * The style and those it is based on, nearest first; [] for an id without a definition of this kind. The id null
   * stands for the default style of the kind.
   */
  readonly chain: (kind: StyleKind, id: string | null) => readonly Style[];
}

export type StyleKind = "paragraph" | "character" | "table" | "numbering";

/** Word does not build longer chains; one longer is a loop or a trap. */
const LONGEST_CHAIN = 50;

const UNREAD = new Set(["w:latentStyles"]);

/** The styles of a styles part. Throws FileFault when it is malformed. */
export function readStyles(xml: string, part: string): Styles {
  const root = xmlTree(xml, part, UNREAD);
  const definitions = new Map<string, Style>();
  const bases = new Map<string, string>();
  const defaultIds = new Map<string, string>();
  for (const element of childrenOf(root, "w:style")) {
    const id = element.attributes["w:styleId"] ?? "";
    const kind = element.attributes["w:type"] ?? "paragraph";
    if (definitions.has(id)) continue;
    definitions.set(id, styleOf(element, id, kind));
    bases.set(id, child(element, "w:basedOn").attributes["w:val"] ?? "");
    const isDefault = element.attributes["w:default"];
    if (isDefault !== undefined && isOn(isDefault)) defaultIds.set(kind, id);
  }
  const defaults = child(root, "w:docDefaults");
  return {
    defaults: {
      run: runProperties(child(child(defaults, "w:rPrDefault"), "w:rPr")),
      paragraph: paragraphProperties(child(child(defaults, "w:pPrDefault"), "w:pPr")),
    },
    chain: (kind, id) => chain(definitions, bases, kind, id ?? defaultIds.get(kind) ?? ""),
  };
}

/** A document without a styles part. */
export const NO_STYLES: Styles = readStyles("<none/>", "");

function styleOf(element: XmlElement, id: string, kind: string): Style {
  return {
    id,
    kind,
    name: child(element, "w:name").attributes["w:val"] ?? id,
    run: runProperties(child(element, "w:rPr")),
    paragraph: paragraphProperties(child(element, "w:pPr")),
  };
}

function chain(
  definitions: ReadonlyMap<string, Style>,
  bases: ReadonlyMap<string, string>,
  kind: StyleKind,
  id: string,
): readonly Style[] {
  const found: Style[] = [];
  for (let at = id; found.length < LONGEST_CHAIN; at = bases.get(at) ?? "") {
    const style = definitions.get(at);
    if (style === undefined || style.kind !== kind || found.includes(style)) break;
    found.push(style);
  }
  return found;
}
