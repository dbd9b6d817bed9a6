/** The XML of the extras, and the parts they bring along. */
import type { Extras, ExtraXml } from "./extras.ts";
import type { Writing } from "./writing.ts";
import { escaped, plainPart, textXml, wordPart } from "./xml.ts";

/** A part of the package with its content type and, where the main document refers to it, its relationship. */
export interface Part {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly contentType: string;
  readonly relation: { readonly id: string; readonly type: string } | null;
}

const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

function wordPartOf(file: string, id: string, relation: string, content: string): Part {
  const type = `${WORD_TYPE}.${file.replace(/\d*\.xml$/u, "")}+xml`;
  return { name: `word/${file}`, content, contentType: type, relation: { id, type: relation } };
}

function drawing(graphic: string, id: number): string {
  return (
    '<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="360000" cy="360000"/>' +
    `<wp:docPr id="${id}" name="Hình ${id}"/>${graphic}</wp:inline></w:drawing>`
  );
}

function picture(id: number): string {
  const uri = "http://schemas.openxmlformats.org/drawingml/2006/picture";
  return (
    `<a:graphic><a:graphicData uri="${uri}"><pic:pic><pic:nvPicPr><pic:cNvPr id="${id}" name="Hình ${id}"/><pic:cNvPicPr/>` +
    '</pic:nvPicPr><pic:blipFill><a:blip r:embed="rIdImage"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr>' +
    '<a:xfrm><a:off x="0" y="0"/><a:ext cx="360000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>' +
    "</pic:spPr></pic:pic></a:graphicData></a:graphic>"
  );
}

function textBoxXml(text: string, id: number): string {
  const uri = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";
  const content = `<w:txbxContent><w:p><w:r>${textXml(text)}</w:r></w:p></w:txbxContent>`;
  const shape =
    `<a:graphic><a:graphicData uri="${uri}"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/>` +
    '<a:ext cx="1800000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr>' +
    `<wps:txbx>${content}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic>`;
  return (
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${drawing(shape, id)}</mc:Choice><mc:Fallback><w:pict>` +
    `<v:shape style="width:140pt;height:28pt"><v:textbox>${content}</v:textbox></v:shape></w:pict></mc:Fallback>` +
    "</mc:AlternateContent></w:r>"
  );
}

/** How references look in a text. */
export function extraXml(writing: Writing): ExtraXml {
  const raised = (style: string): string => `<w:rPr><w:rStyle w:val="${writing.styles(style)}"/></w:rPr>`;
  return {
    footnote: (id) => `<w:r>${raised("footnoteReference")}<w:footnoteReference w:id="${id}"/></w:r>`,
    endnote: (id) => `<w:r>${raised("footnoteReference")}<w:endnoteReference w:id="${id}"/></w:r>`,
    commentStart: (id) => `<w:commentRangeStart w:id="${id}"/>`,
    commentEnd: (id) =>
      `<w:commentRangeEnd w:id="${id}"/><w:r>${raised("commentReference")}<w:commentReference w:id="${id}"/></w:r>`,
    image: () => {
      const id = writing.next("drawing");
      return `<w:r>${drawing(picture(id), id)}</w:r>`;
    },
    textBox: (text) => textBoxXml(text, writing.next("drawing")),
  };
}

function notePart(kind: "footnote" | "endnote", texts: readonly string[], writing: Writing): Part {
  const rule = (type: string, id: number, mark: string): string =>
    `<w:${kind} w:type="${type}" w:id="${id}"><w:p><w:r><w:${mark}/></w:r></w:p></w:${kind}>`;
  const notes = texts.map(
    (text, index) =>
      `<w:${kind} w:id="${index + 1}"><w:p><w:pPr><w:pStyle w:val="${writing.styles("footnote")}"/></w:pPr>` +
      `<w:r><w:rPr><w:rStyle w:val="${writing.styles("footnoteReference")}"/></w:rPr><w:${kind}Ref/></w:r>` +
      `<w:r>${textXml(` ${text}`)}</w:r></w:p></w:${kind}>`,
  );
  const separators = rule("separator", -1, "separator") + rule("continuationSeparator", 0, "continuationSeparator");
  const content = wordPart(`w:${kind}s`, separators + notes.join(""));
  return wordPartOf(`${kind}s.xml`, `rId${kind}s`, `${kind}s`, content);
}

function commentPart(texts: readonly string[], writing: Writing): Part {
  const comments = texts.map(
    (text, index) =>
      `<w:comment w:id="${index + 1}" w:author="Chánh Văn phòng" w:date="2023-05-05T09:00:00Z" w:initials="CVP">` +
      `<w:p><w:pPr><w:pStyle w:val="${writing.styles("comment")}"/></w:pPr><w:r>${textXml(text)}</w:r></w:p></w:comment>`,
  );
  return wordPartOf("comments.xml", "rIdcomments", "comments", wordPart("w:comments", comments.join("")));
}

function marginPart(kind: "header" | "footer", text: string, writing: Writing): Part {
  const style = `<w:pPr><w:pStyle w:val="${writing.styles(kind)}"/></w:pPr>`;
  const page = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple>';
  const root = kind === "header" ? "w:hdr" : "w:ftr";
  const content = wordPart(root, `<w:p>${style}${page}</w:p><w:p>${style}<w:r>${textXml(text)}</w:r></w:p>`);
  return wordPartOf(`${kind}1.xml`, `rId${kind}`, kind, content);
}

function customParts(xml: string, index: number): Part[] {
  const guid = `{5A3C1F20-7B4E-4D6A-9C11-0000000000${String(index).padStart(2, "0")}}`;
  const relationships =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" ' +
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps" ' +
    `Target="itemProps${index}.xml"/></Relationships>`;
  const properties =
    `<ds:datastoreItem ds:itemID="${guid}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">` +
    "<ds:schemaRefs/></ds:datastoreItem>";
  return [
    {
      name: `customXml/item${index}.xml`,
      content: xml,
      contentType: "application/xml",
      relation: { id: `rIdcustom${index}`, type: "customXml" },
    },
    {
      name: `customXml/itemProps${index}.xml`,
      content: plainPart(properties),
      contentType: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
      relation: null,
    },
    {
      name: `customXml/_rels/item${index}.xml.rels`,
      content: plainPart(relationships),
      contentType: "",
      relation: null,
    },
  ];
}

/** The parts that the extras need. */
export function extraParts(extras: Extras, writing: Writing): Part[] {
  const parts: Part[] = [];
  const texts = (anchored: readonly { readonly text: string }[]): string[] => anchored.map(({ text }) => text);
  if (extras.footnotes !== undefined) parts.push(notePart("footnote", texts(extras.footnotes), writing));
  if (extras.endnotes !== undefined) parts.push(notePart("endnote", texts(extras.endnotes), writing));
  if (extras.comments !== undefined) parts.push(commentPart(texts(extras.comments), writing));
  if (extras.header !== undefined) parts.push(marginPart("header", extras.header, writing));
  if (extras.footer !== undefined) parts.push(marginPart("footer", extras.footer, writing));
  if (extras.images !== undefined) {
    const content = Uint8Array.from(atob(PNG), (sign) => sign.charCodeAt(0));
    const relation = { id: "rIdImage", type: "image" };
    parts.push({ name: "word/media/image1.png", content, contentType: "image/png", relation });
  }
  for (const [index, xml] of (extras.customXml ?? []).entries()) parts.push(...customParts(xml, index + 1));
  return parts;
}

/** References of the section to its header and footer. */
export function marginReferences(extras: Extras): string {
  const reference = (kind: "header" | "footer"): string =>
    extras[kind] === undefined ? "" : `<w:${kind}Reference w:type="default" r:id="rId${kind}"/>`;
  return reference("header") + reference("footer");
}

/** `<w:footnotePr>` and `<w:endnotePr>` of the settings part. */
export function noteSettings(extras: Extras): string {
  const properties = (kind: "footnote" | "endnote"): string =>
    `<w:${kind}Pr><w:${kind} w:id="-1"/><w:${kind} w:id="0"/></w:${kind}Pr>`;
  return (
    (extras.footnotes === undefined ? "" : properties("footnote")) +
    (extras.endnotes === undefined ? "" : properties("endnote"))
  );
}

/** The title of the file, for docProps/core.xml. */
export function coreProperties(title: string): string {
  return plainPart(
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
      'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
      `xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title>` +
      '<dcterms:created xsi:type="dcterms:W3CDTF">2023-05-04T08:00:00Z</dcterms:created></cp:coreProperties>',
  );
}
