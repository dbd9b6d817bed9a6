import { describe, expect, test } from "vitest";
import type { ReportDocument } from "../../../src/document/document.ts";
import { readDocument } from "../../../src/document/read.ts";
import { flatOpc, openPackage } from "../../../src/ooxml/package.ts";
import { dialects, docx } from "../../support/docx.ts";
import { EVERY_EXTRA, SHORT_REPORT } from "../../support/sample.ts";

/** Flat OPC carries no XML declarations; all else must be equal. */
function withoutDeclarations(document: ReportDocument): ReportDocument {
  const customXml = document.customXml.map((part) => ({ ...part, xml: part.xml.replace(/^<\?xml[^>]*\?>\s*/, "") }));
  return { ...document, customXml };
}

describe("a report with notes, comments, margins, boxes and controls", () => {
  test.each(dialects)("in the dialect «%s» says the same as a zip and as flat OPC", (dialect) => {
    const zipped = openPackage(docx(SHORT_REPORT, dialect, EVERY_EXTRA));
    const flat = openPackage(flatOpc(zipped));
    expect(withoutDeclarations(readDocument(flat).document)).toEqual(
      withoutDeclarations(readDocument(zipped).document),
    );
  });
});
