/** `getOoxml`: flat OPC of the text, or of a part of it, with the parts it needs. */
import { flatOpc, type OfficePackage } from "../../../src/ooxml/package.ts";
import { removePart } from "../../../src/ooxml/part-changes.ts";
import { sectionAfter } from "./story.ts";
import type { WordDocument } from "./word-document.ts";
import { documentOf, type Element, rootOf, xmlText } from "./xml.ts";

/** Kinds of parts Word does not hand out: they belong to the file, not to its text. */
const NOT_OF_THE_TEXT = [
  "customXml",
  "glossaryDocument",
  "core-properties",
  "extended-properties",
  "custom-properties",
];

/** The whole text. `omitted` names kinds of parts («numbering») to leave out, as a defective getOoxml does. */
export function bodyOoxml(document: WordDocument, omitted: readonly string[]): string {
  return flatOpc(withoutParts(document.package(), omitted));
}

/** Some blocks of the text, in the section they stand in. */
export function blocksOoxml(document: WordDocument, blocks: readonly Element[], omitted: readonly string[]): string {
  const main = document.main;
  const opening = /^<[^>]*>/.exec(xmlText(rootOf(documentOf(main)).cloneNode(false)).replace(/\/>$/, ">"))?.[0] ?? "";
  const name = main.tagName;
  const body = document.body.tagName;
  const section = blocks[0] === undefined ? null : sectionAfter(document, blocks[0]);
  const content = [...blocks, ...(section === null ? [] : [section])].map((block) => xmlText(block)).join("");
  const xml = `${opening}<${body}>${content}</${body}></${name}>`;
  const pkg = document.package().with(new Map([[document.mainName, xml]]));
  return flatOpc(withoutParts(pkg, omitted));
}

function withoutParts(pkg: OfficePackage, omitted: readonly string[]): OfficePackage {
  const kinds = [...NOT_OF_THE_TEXT, ...omitted];
  const ends = kinds.map((kind) => `/${kind}`);
  const unwanted = [...pkg.relationships("/"), ...pkg.relationships(pkg.mainDocument)]
    .filter(({ type, external }) => !external && ends.some((end) => type.endsWith(end)))
    .flatMap(({ target }) => [target, ...belonging(pkg, target)]);
  return unwanted.reduce((rest, name) => removePart(rest, name), pkg);
}

/** The parts only this one leads to. */
function belonging(pkg: OfficePackage, name: string): string[] {
  return pkg
    .relationships(name)
    .filter(({ external }) => !external)
    .map(({ target }) => target);
}
