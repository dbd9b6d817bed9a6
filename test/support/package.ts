/**
 * Small Word packages from XML strings, as a zip or as flat OPC, for tests of the reader and its neighbours. Both forms
 * are written here by other means than the product's own writers.
 */
import { strToU8, zipSync } from "fflate";

export const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
].join(" ");

const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const OFFICE_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The inner XML of the parts a test needs; a part not given does not exist. */
export interface Contents {
  /** Inside `w:body`. */
  readonly body?: string;
  /** The whole main part instead. */
  readonly document?: string;
  /** Inside `w:styles`, `w:numbering`, `w:footnotes`, `w:endnotes`, `w:comments`, `w:settings`. */
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly settings?: string;
  /** Inside `a:theme`. */
  readonly theme?: string;
  /** Inside `w:hdr` / `w:ftr`, by the relationship id the body uses. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly footers?: Readonly<Record<string, string>>;
  /** Whole custom XML items. */
  readonly customXml?: readonly string[];
}

/** One part: whole content, content type, and the relationship of the main part that leads to it. */
export interface PartFile {
  readonly content: string | Uint8Array;
  readonly type: string;
  readonly relationship?: { readonly id: string; readonly type: string };
}

const SINGLE_PARTS = ["styles", "numbering", "footnotes", "endnotes", "comments", "settings"] as const;

/** The parts of a package, by name; change or add some before `zipOf` or `flatOf`. */
export function partsOf(contents: Contents): Map<string, PartFile> {
  const parts = new Map<string, PartFile>();
  const document =
    contents.document ?? `<w:document ${NAMESPACES}><w:body>${contents.body ?? ""}</w:body></w:document>`;
  parts.set("/word/document.xml", { content: document, type: `${WORD_TYPE}.document.main+xml` });
  const related = (name: string, root: string, inner: string | undefined, type: string, id = `rId-${name}`): void => {
    if (inner === undefined) return;
    const content = `<${root} ${NAMESPACES}>${inner}</${root}>`;
    const relationship = { id, type: `${OFFICE_TYPE}/${type}` };
    const contentType =
      type === "theme" ? `${WORD_TYPE.replace("wordprocessingml", "theme")}+xml` : `${WORD_TYPE}.${type}+xml`;
    parts.set(`/word/${name}.xml`, { content, type: contentType, relationship });
  };
  for (const name of SINGLE_PARTS) related(name, `w:${name}`, contents[name], name);
  related("theme/theme1", "a:theme", contents.theme, "theme", "rId-theme");
  for (const [id, inner] of Object.entries(contents.headers ?? {})) related(id, "w:hdr", inner, "header", id);
  for (const [id, inner] of Object.entries(contents.footers ?? {})) related(id, "w:ftr", inner, "footer", id);
  (contents.customXml ?? []).forEach((content, index) => {
    const relationship = { id: `rIdItem${index + 1}`, type: `${OFFICE_TYPE}/customXml` };
    parts.set(`/customXml/item${index + 1}.xml`, { content, type: "application/xml", relationship });
  });
  return parts;
}

function relationshipsXml(relationships: readonly { id: string; type: string; target: string }[]): string {
  const lines = relationships.map(
    ({ id, type, target }) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${lines.join("")}</Relationships>`;
}

/** The relationships of the package and of its main part, the latter with targets relative to the main part. */
export function relationshipParts(parts: ReadonlyMap<string, PartFile>): [string, string][] {
  const own = [...parts].flatMap(([name, { relationship }]) =>
    relationship === undefined
      ? []
      : [{ ...relationship, target: name.startsWith("/word/") ? name.slice("/word/".length) : `..${name}` }],
  );
  const main = { id: "rId1", type: `${OFFICE_TYPE}/officeDocument`, target: "word/document.xml" };
  return [
    ["/_rels/.rels", relationshipsXml([main])],
    ["/word/_rels/document.xml.rels", relationshipsXml(own)],
  ];
}

/** The package as a zip file. Parts named in `more` are put in as they are (undefined leaves one out). */
export function zipOf(
  parts: ReadonlyMap<string, PartFile>,
  more: Readonly<Record<string, string | Uint8Array | undefined>> = {},
): Uint8Array {
  const overrides = [...parts].map(([name, { type }]) => `<Override PartName="${name}" ContentType="${type}"/>`);
  const files: Record<string, string | Uint8Array | undefined> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/>${overrides.join("")}</Types>`,
  };
  for (const [name, xml] of relationshipParts(parts)) files[name.slice(1)] = xml;
  for (const [name, { content }] of parts) files[name.slice(1)] = content;
  Object.assign(files, more);
  const present = Object.entries(files).filter((file): file is [string, string | Uint8Array] => file[1] !== undefined);
  return zipSync(
    Object.fromEntries(
      present.map(([name, content]) => [name, typeof content === "string" ? strToU8(content) : content]),
    ),
    { level: 6, mtime: "1980-01-01" },
  );
}

/** The package as flat OPC, as Word writes it. */
export function flatOf(parts: ReadonlyMap<string, PartFile>): string {
  const relationships = relationshipParts(parts).map(([name, content]): [string, PartFile] => [
    name,
    { content, type: "application/vnd.openxmlformats-package.relationships+xml" },
  ]);
  const written = [...relationships, ...parts].map(([name, { content, type }]) => {
    const data =
      typeof content === "string"
        ? `<pkg:xmlData>${content.replace(/^<\?xml[^>]*\?>\s*/, "")}</pkg:xmlData>`
        : `<pkg:binaryData>${Buffer.from(content).toString("base64")}</pkg:binaryData>`;
    return `<pkg:part pkg:name="${name}" pkg:contentType="${type}">${data}</pkg:part>`;
  });
  return `<?xml version="1.0" standalone="yes"?><?mso-application progid="Word.Document"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${written.join("")}</pkg:package>`;
}
