/**
 * One streaming pass over an XML part. Checks well-formedness, refuses DOCTYPEs, bounds depth and size, and hands on
 * elements by their canonical names. Everything that reads XML goes through here.
 */
import { SaxesParser } from "saxes";
import { FileFault } from "./fault.ts";
import { canonicalName, innerScope, OUTERMOST_SCOPE, type Scope } from "./namespaces.ts";

/** Attributes by canonical name, a fresh object for each element. */
export type XmlAttributes = Readonly<Record<string, string | undefined>>;

/** What a reader does on each event. `Symbol` is what it has made of the element's canonical name, once a name. */
export interface XmlEvents<Symbol> {
  readonly symbol: (canonicalName: string) => Symbol;
  readonly open: (symbol: Symbol, attributes: XmlAttributes) => void;
  readonly close: () => void;
  readonly text: (text: string) => void;
}

/** Where the pass stands. */
export interface XmlPosition {
  /** Offset in the text just after the tag being reported. */
  readonly position: number;
}

/** Real documents stay below a hundred: tables in tables in text boxes. */
const MAX_DEPTH = 2000;

/** Elements of a part; 2,000 pages have less than one million. More would not fit in memory as a document. */
const MAX_ELEMENTS = 6_000_000;

/** Elements inside each other that declare prefixes anew; real documents have three or four. */
const MAX_SCOPES = 100;

/** Attributes are only counted in parts that could hold enough of them to fill the memory. */
const LARGE_PART = 2 ** 26;

interface Names<Symbol> {
  readonly scope: Scope;
  readonly symbols: Map<string, Symbol>;
  readonly inner: Map<string, Names<Symbol>>;
}

/** Characters read in one piece by `xmlSteps`: a few milliseconds' work. */
const PIECE = 2 ** 17;

/**
 * Reads `xml`, calling `events` in order. `start` is told where to ask for the position. Throws FileFault only:
 * `malformedXml`, `entities` (a DOCTYPE), `tooDeep`, `tooLarge`.
 */
export function readXml<Symbol>(
  xml: string,
  part: string,
  events: XmlEvents<Symbol>,
  start?: (position: XmlPosition) => void,
): void {
  const steps = xmlSteps(xml, part, events, start);
  while (steps.next().done !== true);
}

/** The same reading in pieces, for a caller that has a screen to keep alive between them; a short part is one piece. */
export function* xmlSteps<Symbol>(
  xml: string,
  part: string,
  events: XmlEvents<Symbol>,
  start?: (position: XmlPosition) => void,
): Generator<void, void> {
  const parser = new SaxesParser();
  start?.(parser);
  let names: Names<Symbol> = { scope: OUTERMOST_SCOPE, symbols: new Map(), inner: new Map() };
  const outerNames: { readonly depth: number; readonly names: Names<Symbol> }[] = [];
  let scopeDepth = 0;
  let nextDeclaration = 0;
  let depth = 0;
  let count = 0;
  const counted = (): void => {
    if (++count > MAX_ELEMENTS) throw new FileFault("tooLarge", part);
  };
  parser.on("error", (error) => {
    throw new FileFault("malformedXml", `${part} ${error.message}`);
  });
  parser.on("doctype", () => {
    throw new FileFault("entities", part);
  });
  if (xml.length > LARGE_PART) parser.on("attribute", counted);
  parser.on("opentag", (tag) => {
    counted();
    if (++depth > MAX_DEPTH) throw new FileFault("tooDeep", part);
    // Looking for «xmlns» among the attributes of every element would cost more than all else here.
    if (parser.position > nextDeclaration) {
      const inner = namesInside(names, tag.attributes);
      if (inner !== names) {
        outerNames.push({ depth: scopeDepth, names });
        if (outerNames.length > MAX_SCOPES) throw new FileFault("tooDeep", part);
        names = inner;
        scopeDepth = depth;
      }
      const found = xml.indexOf("xmlns", parser.position);
      nextDeclaration = found === -1 ? xml.length : found;
    }
    let symbol = names.symbols.get(tag.name);
    if (symbol === undefined) {
      symbol = events.symbol(elementName(names.scope, tag.name, part));
      names.symbols.set(tag.name, symbol);
    }
    events.open(symbol, names.scope.canonical ? tag.attributes : canonicalAttributes(names.scope, tag.attributes));
  });
  parser.on("closetag", () => {
    events.close();
    if (depth === scopeDepth) {
      const outer = outerNames.pop();
      names = outer?.names ?? names;
      scopeDepth = outer?.depth ?? 0;
    }
    depth--;
  });
  parser.on("text", events.text);
  parser.on("cdata", events.text);
  for (let at = 0; at < xml.length; at += PIECE) {
    if (at > 0) yield;
    parser.write(at === 0 && xml.length <= PIECE ? xml : xml.slice(at, at + PIECE));
  }
  parser.close();
}

/** The names in force inside an element; the same object again for the same declarations in the same place. */
function namesInside<Symbol>(names: Names<Symbol>, attributes: Readonly<Record<string, string>>): Names<Symbol> {
  const declared = new Map<string, string>();
  let key = "";
  for (const name in attributes) {
    if (name !== "xmlns" && !name.startsWith("xmlns:")) continue;
    const namespace = attributes[name] ?? "";
    declared.set(name.slice(6), namespace);
    key += `${name}=${namespace} `;
  }
  if (key === "") return names;
  let inner = names.inner.get(key);
  if (inner === undefined) {
    inner = { scope: innerScope(names.scope, declared), symbols: new Map(), inner: new Map() };
    names.inner.set(key, inner);
  }
  return inner;
}

function elementName(scope: Scope, name: string, part: string): string {
  const canonical = canonicalName(scope, name, "element");
  if (canonical === undefined) throw new FileFault("malformedXml", `${part}: prefix of ${name} is not declared`);
  return canonical;
}

function canonicalAttributes(scope: Scope, attributes: Readonly<Record<string, string>>): XmlAttributes {
  const renamed: Record<string, string> = {};
  for (const name in attributes) {
    renamed[canonicalName(scope, name, "attribute") ?? name] = attributes[name] ?? "";
  }
  return renamed;
}
