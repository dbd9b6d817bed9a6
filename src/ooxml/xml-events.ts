/** What is told of an XML part while it is read. */

/** Attributes by canonical name; elements written alike may share them. */
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

/** What a parser reported of an element. `end` is the offset just after the tag, from the start of the element. */
export type Reported<Symbol> =
  | { readonly kind: "open"; readonly symbol: Symbol; readonly attributes: XmlAttributes; readonly end: number }
  | { readonly kind: "close"; readonly end: number }
  | { readonly kind: "text"; readonly text: string; readonly end: number };
