/** The parser at work in one part: what it reports, by canonical names, within the bounds of a document. */
import { SaxesParser } from "saxes";
import { attributesIn, type Names, namesInside, outermostNames, symbolOf } from "./element-names.ts";
import { FileFault } from "./fault.ts";
import { reportOf } from "./recurring-elements.ts";
import type { XmlAttributes, XmlEvents, XmlPosition } from "./xml-events.ts";

/** Real documents stay below a hundred: tables in tables in text boxes. */
const MAX_DEPTH = 2000;

/** Elements of a part; 2,000 pages have less than one million. More would not fit in memory as a document. */
const MAX_ELEMENTS = 6_000_000;

/** Elements inside each other that declare prefixes anew; real documents have three or four. */
const MAX_SCOPES = 100;

/** Attributes are only counted in parts that could hold enough of them to fill the memory. */
const LARGE_PART = 2 ** 26;

/**
 * One pass over the text of a part, told piece by piece how far to go. Throws FileFault only: `malformedXml`, `entities`,
 * `tooDeep`, `tooLarge`.
 */
export class XmlPass<Symbol> implements XmlPosition {
  /** Offset up to which the text has been read. */
  read = 0;
  readonly #parser = new SaxesParser({ xmlns: false, position: false });
  readonly #xml: string;
  readonly #part: string;
  readonly #events: XmlEvents<Symbol>;
  #names = outermostNames<Symbol>();
  /** The scopes around that of `#names`, which begins at depth `#scopeDepth`. */
  readonly #outer: { readonly depth: number; readonly names: Names<Symbol> }[] = [];
  #scopeDepth = 0;
  #nextDeclaration = 0;
  #depth = 0;
  #count = 0;
  /** Characters whose report was repeated instead of parsing them. */
  #repeated = 0;
  /** Offset just after the last tag. */
  #tagEnd = -1;
  /** Offset of the tag whose report is being repeated. */
  #repeating: number | null = null;

  constructor(xml: string, part: string, events: XmlEvents<Symbol>) {
    this.#xml = xml;
    this.#part = part;
    this.#events = events;
    const parser = this.#parser;
    parser.on("error", (error) => {
      throw new FileFault("malformedXml", `${part} at ${this.position}: ${error.message}`);
    });
    parser.on("doctype", () => {
      throw new FileFault("entities", part);
    });
    if (xml.length > LARGE_PART) parser.on("attribute", () => this.#counted());
    parser.on("opentag", (tag) => this.#opened(tag.name, tag.attributes));
    parser.on("closetag", () => this.#closed());
    parser.on("text", events.text);
    parser.on("cdata", events.text);
  }

  get position(): number {
    return this.#repeating ?? this.#parser.position + this.#repeated;
  }

  /** Reads on up to the offset `end`. */
  parse(end: number): void {
    const { read } = this;
    this.read = end;
    this.#parser.write(this.#xml.slice(read, end));
  }

  /**
   * Reads the recurring element that stands here and ends at `end` by repeating what is known of it. Leaves it to be
   * parsed with what follows unless it stands right behind a tag, where it can only be an element: not in a comment.
   */
  repeat(end: number): void {
    const start = this.read;
    if (this.#tagEnd !== start || this.#depth === 0) return;
    const reported = reportOf(this.#xml.slice(start, end), this.#names, this.#events.symbol);
    if (reported === null) return;
    for (const event of reported) {
      this.#repeating = start + event.end;
      if (event.kind === "open") this.#enter(event.symbol, event.attributes);
      else if (event.kind === "close") this.#leave();
      else this.#events.text(event.text);
    }
    this.#repeating = null;
    this.#repeated += end - start;
    this.read = end;
    this.#tagEnd = end;
  }

  /** Makes sure that nothing is left open. */
  close(): void {
    this.#parser.close();
  }

  #counted(): void {
    if (++this.#count > MAX_ELEMENTS) throw new FileFault("tooLarge", this.#part);
  }

  #enter(symbol: Symbol, attributes: XmlAttributes): void {
    this.#counted();
    if (++this.#depth > MAX_DEPTH) throw new FileFault("tooDeep", this.#part);
    this.#events.open(symbol, attributes);
  }

  #leave(): void {
    this.#events.close();
    this.#depth--;
  }

  #opened(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#tagEnd = this.position;
    // Looking for «xmlns» among the attributes of every element would cost more than all else here.
    if (this.#tagEnd > this.#nextDeclaration) this.#declare(attributes);
    const symbol = symbolOf(this.#names, name, this.#part, this.#events.symbol);
    this.#enter(symbol, attributesIn(this.#names, attributes));
  }

  #declare(attributes: Readonly<Record<string, string>>): void {
    const inner = namesInside(this.#names, attributes);
    if (inner !== this.#names) {
      this.#outer.push({ depth: this.#scopeDepth, names: this.#names });
      if (this.#outer.length > MAX_SCOPES) throw new FileFault("tooDeep", this.#part);
      this.#names = inner;
      this.#scopeDepth = this.#depth + 1;
    }
    const found = this.#xml.indexOf("xmlns", this.#tagEnd);
    this.#nextDeclaration = found === -1 ? this.#xml.length : found;
  }

  #closed(): void {
    this.#tagEnd = this.position;
    this.#leave();
    if (this.#depth + 1 === this.#scopeDepth) {
      const outer = this.#outer.pop();
      this.#names = outer?.names ?? this.#names;
      this.#scopeDepth = outer?.depth ?? 0;
    }
  }
}
