/** What `insertOoxml` is given: a package, checked as strictly as Word does, and the blocks of its main part. */
import type { OfficePackage } from "../../../src/ooxml/package.ts";
import { openPackage } from "../../../src/ooxml/package.ts";
import { PACKAGE_ROOT, relationshipsSource } from "../../../src/ooxml/relationships.ts";
import { type Element, elementsIn, isWord, MC, parsedXml, rootOf, wordElement } from "./xml.ts";

export interface Incoming {
  readonly pkg: OfficePackage;
  readonly main: Element;
  /** The blocks, still in their own document. */
  readonly blocks: readonly Element[];
  /** The root of the part of this type, or null. */
  readonly related: (type: string) => Element | null;
}

/** Opens flat OPC; throws an Error that says what Word would not say, when it is not what Word takes. */
export function openIncoming(ooxml: string): Incoming {
  const pkg = openPackage(ooxml);
  refuseLooseEnds(pkg);
  const main = rootOf(parsedXml(pkg.text(pkg.mainDocument) ?? ""));
  const body = wordElement(main, "body");
  if (body === null) throw new Error("no body");
  const related = (type: string): Element | null => {
    const [name] = pkg.related(pkg.mainDocument, type);
    const xml = name === undefined ? undefined : pkg.text(name);
    return xml === undefined ? null : rootOf(parsedXml(xml));
  };
  const blocks = elementsIn(body).filter((element) => !isWord(element, "sectPr"));
  return { pkg, main, blocks, related };
}

/** A part nobody refers to, or a reference to a part that is not there: Word refuses the whole package. */
function refuseLooseEnds(pkg: OfficePackage): void {
  const referred = new Set<string>();
  for (const source of [PACKAGE_ROOT, ...pkg.names]) {
    for (const { target, external } of pkg.relationships(source)) {
      if (external) continue;
      if (!pkg.names.includes(target)) throw new Error(`${source} refers to ${target}, which is not there`);
      referred.add(target);
    }
  }
  for (const name of pkg.names) {
    if (relationshipsSource(name) === null && !referred.has(name)) throw new Error(`nothing refers to ${name}`);
  }
}

/** The extension namespaces the main part lets older readers skip, by prefix. */
export function ignorableNamespaces(main: Element): Record<string, string> {
  const prefixes = (main.getAttributeNS(MC, "Ignorable") ?? "").split(/\s+/).filter((prefix) => prefix !== "");
  return Object.fromEntries(
    prefixes.flatMap((prefix) => {
      const namespace = main.lookupNamespaceURI(prefix);
      return namespace === null ? [] : [[prefix, namespace]];
    }),
  );
}
