/** Reads small packages for tests of the reader: once as a zip and once as flat OPC, which must say the same. */
import { expect } from "vitest";
import type { ReportDocument } from "../../src/document/document.ts";
import { readDocument } from "../../src/document/read.ts";
import { openPackage } from "../../src/ooxml/package.ts";
import { type Contents, flatOf, type PartFile, partsOf, zipOf } from "./package.ts";

/** The document of these parts. */
export function readParts(parts: ReadonlyMap<string, PartFile>): ReportDocument {
  const zipped = readDocument(openPackage(zipOf(parts))).document;
  const flat = readDocument(openPackage(flatOf(parts))).document;
  expect(flat).toEqual(zipped);
  return zipped;
}

/** The document of these contents; a string is the inner XML of the body. */
export function read(contents: Contents | string): ReportDocument {
  return readParts(partsOf(typeof contents === "string" ? { body: contents } : contents));
}

/** A paragraph of one run of this inner XML. */
export function p(inner: string, properties = ""): string {
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}<w:r>${inner}</w:r></w:p>`;
}

/** A paragraph of plain text. */
export function said(text: string, properties = ""): string {
  return p(`<w:t xml:space="preserve">${text}</w:t>`, properties);
}

/** The texts of the document's paragraphs. */
export function texts(document: ReportDocument): string[] {
  return document.paragraphs.map(({ text }) => text);
}
