/**
 * The document Word has open: a package whose parts are parsed when first looked at and changed in place. What the model
 * changes it changes here; everything it does not understand is kept as it came.
 */
import type { OfficePackage } from "../../../src/ooxml/package.ts";
import { openPackage, zipBytes } from "../../../src/ooxml/package.ts";
import { addPart, freePartName, removePart } from "../../../src/ooxml/part-changes.ts";
import { freeRelationshipId, relationshipsPart, relationshipsXml } from "../../../src/ooxml/relationships.ts";
import { type Document, type Element, parsedXml, rootOf, W, wordElement, xmlText } from "./xml.ts";

export const OFFICE_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** The parts of WordprocessingML that the model makes when a document lacks them. */
const OWN_PARTS = {
  styles: "styles",
  numbering: "numbering",
  settings: "settings",
  comments: "comments",
} as const;

export type OwnPart = keyof typeof OWN_PARTS;

export class WordDocument {
  /** Grows with every change, so that what was derived from the tree can be kept until then. */
  revision = 0;
  #package: OfficePackage;
  readonly #parsed = new Map<string, Document>();

  /** Opens a .docx or flat OPC; throws `FileFault`. Strict files are opened as Word opens them: as transitional ones. */
  constructor(source: Uint8Array | string) {
    this.#package = transitional(openPackage(source));
  }

  get mainName(): string {
    return this.#package.mainDocument;
  }

  get main(): Element {
    return rootOf(this.#part(this.mainName));
  }

  get body(): Element {
    const body = wordElement(this.main, "body");
    if (body === null) throw new Error("a document without a body");
    return body;
  }

  changed(): void {
    this.revision += 1;
  }

  /** The root of the part the main document refers to by this type («styles»), or null. */
  related(type: string): Element | null {
    const name = this.relatedName(type);
    return name === null ? null : rootOf(this.#part(name));
  }

  relatedName(type: string): string | null {
    return this.#package.related(this.mainName, type).find((name) => this.#package.names.includes(name)) ?? null;
  }

  /** Like `related`, with an empty part put in where there is none. */
  ensured(type: OwnPart): Element {
    const known = this.related(type);
    if (known !== null) return known;
    const root = OWN_PARTS[type];
    this.addPart({
      name: `/word/${root}.xml`,
      contentType: `${WORD_TYPE}.${root}+xml`,
      xml: `<w:${root} xmlns:w="${W}"/>`,
      type: `${OFFICE_RELATIONSHIPS}/${type}`,
    });
    return this.ensured(type);
  }

  /** The root of any part by name. */
  partRoot(name: string): Element | null {
    return this.#package.names.includes(name) ? rootOf(this.#part(name)) : null;
  }

  /** Adds an XML part that `from` (the main part, if not said) refers to by this type. */
  addPart(part: {
    readonly name: string;
    readonly contentType: string;
    readonly xml: string | Uint8Array;
    readonly type?: string;
    readonly from?: string;
  }): void {
    const { name, contentType, xml, type, from = this.mainName } = part;
    const relationship = type === undefined ? {} : { relationship: { from, type } };
    this.#package = addPart(this.package(), { name, contentType, content: xml, ...relationship });
    this.#parsed.delete(name);
    this.changed();
  }

  /** The id of a relationship of the main part to this target, made when there is none. */
  relate(type: string, target: string, external: boolean): string {
    const existing = this.#package.relationships(this.mainName);
    const known = existing.find((one) => one.type === type && one.target === target && one.external === external);
    if (known !== undefined) return known.id;
    const id = freeRelationshipId(existing);
    const all = [...existing, { id, type, target, stored: target, external }];
    const name = relationshipsPart(this.mainName);
    this.#package = this.package().with(
      new Map([[name, relationshipsXml(all)]]),
      new Map([[name, "application/vnd.openxmlformats-package.relationships+xml"]]),
    );
    this.changed();
    return id;
  }

  removePart(name: string): void {
    this.#package = removePart(this.package(), name);
    this.#parsed.delete(name);
    this.changed();
  }

  freeName(stem: string, end: string): string {
    return freePartName(this.#package, stem, end);
  }

  /** The document as it is now. */
  package(): OfficePackage {
    const changes = new Map([...this.#parsed].map(([name, document]) => [name, xmlText(document)]));
    return changes.size === 0 ? this.#package : this.#package.with(changes);
  }

  /** The document as Word would save it now. */
  bytes(): Uint8Array {
    return zipBytes(this.package());
  }

  #part(name: string): Document {
    let document = this.#parsed.get(name);
    if (document === undefined) {
      document = parsedXml(this.#package.text(name) ?? "");
      this.#parsed.set(name, document);
    }
    return document;
  }
}

/** A strict namespace or relationship type (ISO 29500-1) is the transitional one (ISO 29500-4) without its year. */
const STRICT = /http:\/\/purl\.oclc\.org\/ooxml\/(wordprocessingml|officeDocument|drawingml)\//g;

function transitional(pkg: OfficePackage): OfficePackage {
  const changes = new Map<string, string>();
  for (const name of pkg.names.filter((part) => /\.(?:xml|rels)$/i.test(part))) {
    const xml = pkg.text(name) ?? "";
    const converted = xml.replace(STRICT, "http://schemas.openxmlformats.org/$1/2006/");
    if (converted !== xml) changes.set(name, converted.replace(/ [\w.-]+:conformance="strict"/, ""));
  }
  return changes.size === 0 ? pkg : pkg.with(changes);
}
