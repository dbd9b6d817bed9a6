/** Parts → the bytes of a .docx: content types, relationships, the dialect's namespaces, a zip with a fixed date. */
import { strToU8, zipSync } from "fflate";
import type { Part } from "./extra-xml.ts";
import type { Features } from "./features.ts";
import { escaped, NAMESPACES, plainPart } from "./xml.ts";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const RELATION = NAMESPACES.r!;
const MAIN_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml";

/** Transitional namespaces and relationship types → those of ISO/IEC 29500 strict. */
const STRICT: readonly (readonly [string, string])[] = [
  [NAMESPACES.w!, "http://purl.oclc.org/ooxml/wordprocessingml/main"],
  [RELATION, "http://purl.oclc.org/ooxml/officeDocument/relationships"],
  [NAMESPACES.a!, "http://purl.oclc.org/ooxml/drawingml/main"],
  [NAMESPACES.wp!, "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing"],
  [NAMESPACES.pic!, "http://purl.oclc.org/ooxml/drawingml/picture"],
  [
    "http://schemas.openxmlformats.org/officeDocument/2006/customXml",
    "http://purl.oclc.org/ooxml/officeDocument/customXml",
  ],
];

function strict(xml: string): string {
  let result = xml;
  for (const [transitional, iso] of STRICT) result = result.replaceAll(`"${transitional}`, `"${iso}`);
  return result.replace(/<w:document /u, '<w:document w:conformance="strict" ');
}

/** Gives the elements and attributes of WordprocessingML another prefix; texts are left alone. */
function prefixed(xml: string, prefix: string): string {
  return xml.replace(/<[^>]*>/gu, (tag) =>
    tag
      .replace(/^(<\/?)w:/u, `$1${prefix}:`)
      .replace(/ w:(?=[\w]+=)/gu, ` ${prefix}:`)
      .replace(' xmlns:w="', ` xmlns:${prefix}="`),
  );
}

function inDialect(xml: string, features: Features): string {
  const named = features.prefix === "w" ? xml : prefixed(xml, features.prefix);
  return features.strict ? strict(named) : named;
}

function contentTypes(parts: readonly Part[]): string {
  const overrides = parts
    .filter(({ contentType }) => contentType !== "" && contentType !== "image/png" && contentType !== "application/xml")
    .map(({ name, contentType }) => `<Override PartName="/${name}" ContentType="${contentType}"/>`);
  return plainPart(
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Default Extension="png" ContentType="image/png"/>${overrides.join("")}</Types>`,
  );
}

function relationships(items: readonly string[]): string {
  return plainPart(`<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`);
}

function relationship(id: string, type: string, target: string, external = false): string {
  const mode = external ? ' TargetMode="External"' : "";
  return `<Relationship Id="${id}" Type="${type}" Target="${escaped(target)}"${mode}/>`;
}

function documentRelationships(parts: readonly Part[]): string {
  const items = parts.flatMap(({ name, relation }) => {
    if (relation === null) return [];
    const target = name.startsWith("word/") ? name.slice("word/".length) : `../${name}`;
    return [relationship(relation.id, `${RELATION}/${relation.type}`, target)];
  });
  return relationships([...items, relationship("rIdLink", `${RELATION}/hyperlink`, "https://example.org/", true)]);
}

/** The file: the main document, its core properties and every other part. */
export function docxBytes(main: string, core: string, others: readonly Part[], features: Features): Uint8Array {
  const parts: Part[] = [
    { name: "word/document.xml", content: main, contentType: MAIN_TYPE, relation: null },
    { name: "docProps/core.xml", content: core, contentType: CORE_TYPE, relation: null },
    ...others,
  ];
  const root = relationships([
    relationship("rId1", `${RELATION}/officeDocument`, "word/document.xml"),
    relationship("rId2", `${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"),
  ]);
  const texts: [string, string][] = [
    ["[Content_Types].xml", contentTypes(parts)],
    ["_rels/.rels", root],
    ["word/_rels/document.xml.rels", documentRelationships(others)],
  ];
  const files: Record<string, Uint8Array> = {};
  for (const [name, text] of texts) files[name] = strToU8(features.strict ? strict(text) : text);
  for (const { name, content } of parts) {
    files[name] = typeof content === "string" ? strToU8(inDialect(content, features)) : content;
  }
  return zipSync(files, { level: 6, mtime: new Date(2023, 4, 4, 8) });
}
