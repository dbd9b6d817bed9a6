/** Names of elements and attributes inside the prefixes declared around them, worked out once a name. */
import { FileFault } from "./fault.ts";
import { canonicalName, innerScope, OUTERMOST_SCOPE, type Scope } from "./namespaces.ts";
import type { Reported, XmlAttributes } from "./xml-events.ts";

/** The names in force somewhere, and what a reader has made of those met so far. */
export interface Names<Symbol> {
  readonly scope: Scope;
  readonly symbols: Map<string, Symbol>;
  readonly inner: Map<string, Names<Symbol>>;
  /** Recurring elements by their characters (recurring-elements.ts); null for what has to be read in its place. */
  readonly elements: Map<string, readonly Reported<Symbol>[] | null>;
}

/** Where nothing is declared yet. */
export function outermostNames<Symbol>(): Names<Symbol> {
  return namesIn(OUTERMOST_SCOPE);
}

function namesIn<Symbol>(scope: Scope): Names<Symbol> {
  return { scope, symbols: new Map(), inner: new Map(), elements: new Map() };
}

/** The names in force inside an element; the same object again for the same declarations in the same place. */
export function namesInside<Symbol>(names: Names<Symbol>, attributes: Readonly<Record<string, string>>): Names<Symbol> {
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
    inner = namesIn(innerScope(names.scope, declared));
    names.inner.set(key, inner);
  }
  return inner;
}

/** What `symbolOf` makes of an element's canonical name. Throws `malformedXml` when nobody declared its prefix. */
export function symbolOf<Symbol>(
  names: Names<Symbol>,
  name: string,
  part: string,
  make: (canonicalName: string) => Symbol,
): Symbol {
  let symbol = names.symbols.get(name);
  if (symbol === undefined) {
    const canonical = canonicalName(names.scope, name, "element");
    if (canonical === undefined) throw new FileFault("malformedXml", `${part}: prefix of ${name} is not declared`);
    symbol = make(canonical);
    names.symbols.set(name, symbol);
  }
  return symbol;
}

/** Attributes by their canonical names; the very object given where all names are canonical as they stand. */
export function attributesIn({ scope }: Names<unknown>, attributes: Readonly<Record<string, string>>): XmlAttributes {
  if (scope.canonical) return attributes;
  const renamed: Record<string, string> = {};
  for (const name in attributes) {
    renamed[canonicalName(scope, name, "attribute") ?? name] = attributes[name] ?? "";
  }
  return renamed;
}
