/** Small documents and packages for the tests of this folder, and the error a run ends in. */

import type { ReportDocument } from "../../src/document/document.ts";
import { readDocument } from "../../src/document/read.ts";
import { type Contents, flatOf, partsOf, zipOf } from "../support/package.ts";
import type { WordHost } from "./word-host.ts";

export function p(text: string, style = ""): string {
  const form = style === "" ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${form}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

export function control(tag: string, content: string, { id = "", more = "" } = {}): string {
  const ident = id === "" ? "" : `<w:id w:val="${id}"/>`;
  return `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/>${ident}${more}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

export function table(...rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${p(text)}</w:tc>`;
  const body = rows.map((row) => `<w:tr>${row.map(cell).join("")}</w:tr>`).join("");
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid/>${body}</w:tbl>`;
}

export const SECTION = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>';

export function style(id: string, name: string, more = "", type = "paragraph"): string {
  return `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
}

/** Normal and headings under the ids of a Vietnamese Word. */
export const STYLES = [
  '<w:style w:type="paragraph" w:default="1" w:styleId="Binhthng"><w:name w:val="Normal"/></w:style>',
  style(
    "u1",
    "heading 1",
    '<w:basedOn w:val="Binhthng"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr>',
  ),
  style("u2", "heading 2", '<w:basedOn w:val="Binhthng"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr>'),
].join("");

/** The bytes of a document with this body. */
export function file(body: string, contents: Contents = {}): Uint8Array {
  return zipOf(partsOf({ body: body + SECTION, styles: STYLES, settings: "", ...contents }));
}

/** A package for insertOoxml with this body. */
export function flat(body: string, contents: Contents = {}): string {
  return flatOf(partsOf({ body, ...contents }));
}

export interface Failure {
  readonly code: string;
  readonly location: string;
  readonly message: string;
}

/** The error of Office.js a run ends in. */
export async function failureOf(run: Promise<unknown>): Promise<Failure> {
  try {
    await run;
  } catch (error) {
    const { code, message, debugInfo } = error as OfficeExtension.Error;
    return { code, message, location: debugInfo?.errorLocation ?? "" };
  }
  throw new Error("nothing failed");
}

/** The document the host has open now, as the project reads it. */
export function read(host: WordHost): ReportDocument {
  return readDocument(host.document.package()).document;
}

export function texts(host: WordHost): string[] {
  return read(host).paragraphs.map(({ text }) => text);
}

/** The XML of the text as it is now. */
export function xmlOf(host: WordHost): string {
  return host.document.package().text(host.document.mainName) ?? "";
}
