/** The style definitions of a document, each as it stands there. */
import type { OfficePackage } from "../ooxml/package.ts";
import { afterProlog, startTag } from "../ooxml/xml-cutting.ts";
import type { XmlPosition } from "../ooxml/xml-events.ts";
import { readXml } from "../ooxml/xml-reader.ts";
import { child, childrenOf, type XmlElement, xmlTree } from "../ooxml/xml-tree.ts";

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

export interface ResidentStyle {
  readonly id: string;
  /** The definition as it stands in the part. */
  readonly xml: string;
  /** Ids of the styles it names. */
  readonly names: readonly string[];
}

export interface ResidentStyles {
  /** Start and end tag of the part's root; null without a part. */
  readonly root: { readonly open: string; readonly close: string } | null;
  /** What a definition of ours must declare to stand in that root. */
  readonly namespace: string;
  /** By lower-case name; the default paragraph style counts as «normal». */
  readonly byName: ReadonlyMap<string, ResidentStyle>;
  readonly byId: ReadonlyMap<string, ResidentStyle>;
}

const NO_STYLES: ResidentStyles = { root: null, namespace: "", byName: new Map(), byId: new Map() };

/** The definitions of a package; `pkg` null: of one that could not be seen. Throws FileFault when they are malformed. */
export function residentStyles(pkg: OfficePackage | null): ResidentStyles {
  const [part = ""] = pkg?.related(pkg.mainDocument, "styles") ?? [];
  const xml = pkg?.text(part) ?? "";
  const begin = afterProlog(xml, 0);
  const root = startTag(xml, begin);
  if (root === null) return NO_STYLES;
  const texts = styleTexts(xml, part);
  const styles = childrenOf(xmlTree(xml, part), "w:style").map((element, place) => ({
    element,
    style: residentStyle(element, texts[place] ?? ""),
  }));
  const isNormal = ({ attributes }: XmlElement) =>
    attributes["w:type"] === "paragraph" && /^(?:1|true|on)$/.test(attributes["w:default"] ?? "");
  return {
    root: { open: xml.slice(begin, root.end).replace(/\s*\/>$/, ">"), close: `</${root.name}>` },
    namespace: root.attributes.get("xmlns:w") === WORD ? "" : ` xmlns:w="${WORD}"`,
    byName: new Map(
      styles.flatMap(({ element, style }) => {
        const name = (child(element, "w:name").attributes["w:val"] ?? "").toLowerCase();
        return [[name, style] as const, ...(isNormal(element) ? [["normal", style] as const] : [])];
      }),
    ),
    byId: new Map(styles.map(({ style }) => [style.id, style])),
  };
}

function residentStyle(element: XmlElement, xml: string): ResidentStyle {
  const names = ["w:basedOn", "w:next", "w:link"].flatMap((name) => child(element, name).attributes["w:val"] ?? []);
  return { id: element.attributes["w:styleId"] ?? "", xml, names };
}

/** The text of each style definition, in order. */
function styleTexts(xml: string, part: string): readonly string[] {
  const texts: string[] = [];
  const open: { readonly isStyle: boolean; readonly start: number }[] = [];
  let at: XmlPosition = { position: 0 };
  readXml<string>(
    xml,
    part,
    {
      symbol: (name) => name,
      open: (name) => {
        open.push({ isStyle: open.length === 1 && name === "w:style", start: xml.lastIndexOf("<", at.position - 1) });
      },
      close: () => {
        const closed = open.pop();
        if (closed?.isStyle === true) texts.push(xml.slice(closed.start, at.position));
      },
      text: () => {},
    },
    (position) => {
      at = position;
    },
  );
  return texts;
}
