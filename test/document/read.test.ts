import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/document/read.ts";
import { type OfficePackage, openPackage } from "../../src/ooxml/package.ts";
import { flatOf, NAMESPACES, partsOf, zipOf } from "../support/package.ts";
import { said, texts } from "../support/reading.ts";

const table = (...cells: readonly string[]): string =>
  `<w:tbl><w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join("")}</w:tr></w:tbl>`;
const control = (inner: string): string => `<w:sdt><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;

/** What the spans of a document cut out of its main part: each paragraph, its block, and what follows the text. */
function cuts(pkg: OfficePackage): { paragraphs: string[]; blocks: string[]; rest: string | null } {
  const { spans } = readDocument(pkg);
  const xml = pkg.text(pkg.mainDocument)!;
  return {
    paragraphs: spans.paragraphs.map(({ start, end }) => xml.slice(start, end)),
    blocks: spans.paragraphs.map(({ blockStart, blockEnd }) => xml.slice(blockStart, blockEnd)),
    rest: spans.textEnd === null ? null : xml.slice(spans.textEnd),
  };
}

describe.each([
  ["a zip", (body: string) => openPackage(zipOf(partsOf({ body })))],
  ["flat OPC", (body: string) => openPackage(flatOf(partsOf({ body })))],
])("spans in %s", (_title, open) => {
  test("cut out each paragraph as it stands", () => {
    const paragraphs = [
      said("a > b"),
      "<w:p/>",
      '<w:p\n  w:rsidR="x>y" ><w:r><w:t>c</w:t></w:r>\r\n</w:p >',
      "<w:p><w:pPr/><!-- <w:p> --></w:p>",
      said("Đảng 😀"),
    ];
    expect(cuts(open(paragraphs.join("\r\n <!-- between --> "))).paragraphs).toEqual(paragraphs);
  });

  test("cut out the outermost table or control around it, or the paragraph itself", () => {
    const blocks = [
      said("0"),
      table(said("1"), table(said("2")) + said("3")),
      control(said("4") + table(said("5"))),
      `<w:customXml w:element="e">${control(said("6"))}</w:customXml>`,
      said("7"),
    ];
    const of = [0, 1, 1, 1, 2, 2, 3, 4];
    expect(cuts(open(blocks.join(""))).blocks).toEqual(of.map((block) => blocks[block]));
  });

  test("leave out the paragraphs of text boxes", () => {
    const box = `<w:p><w:r><w:pict><w:txbxContent>${said("x")}</w:txbxContent></w:pict></w:r></w:p>`;
    const { paragraphs, blocks } = cuts(open(box + said("a")));
    expect(paragraphs).toEqual([box, said("a")]);
    expect(blocks).toEqual([box, said("a")]);
  });

  test("end the text before the last section's properties, or before the end of the body", () => {
    const section = "<w:sectPr><w:pgSz/></w:sectPr>";
    expect(cuts(open(said("a", section) + section)).rest).toBe(`${section}</w:body></w:document>`);
    expect(cuts(open(said("a"))).rest).toBe("</w:body></w:document>");
    expect(cuts(open("")).rest).toBe("</w:body></w:document>");
  });
});

test("a body that is one empty tag has no end of text", () => {
  const document = `<w:document ${NAMESPACES}><w:body/></w:document>`;
  expect(cuts(openPackage(zipOf(partsOf({ document }))))).toEqual({ paragraphs: [], blocks: [], rest: null });
});

test("spans are the same with a byte order mark and in UTF-16", () => {
  const xml = `<w:document ${NAMESPACES}><w:body>${said("Đảng")}${said("b")}</w:body></w:document>`;
  for (const bytes of [Buffer.from(`\ufeff${xml}`), Buffer.from(`\ufeff${xml}`, "utf16le")]) {
    const pkg = openPackage(zipOf(partsOf({}), { "word/document.xml": bytes }));
    expect(cuts(pkg).paragraphs).toEqual([said("Đảng"), said("b")]);
  }
});

/** Bodies of paragraphs, tables and controls inside each other. */
const body = fc.letrec<{ block: string; blocks: string }>((tie) => ({
  block: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.string({ unit: "grapheme-ascii", maxLength: 4 }).map((text) => said(text.replace(/[<>&]/g, "x"))),
    fc.constant("<w:p/>"),
    tie("blocks").map((inner) => control(inner)),
    tie("blocks").map((inner) => table(inner, said("cell"))),
  ),
  blocks: fc.array(tie("block"), { maxLength: 4 }).map((blocks) => blocks.join("")),
})).blocks;

describe("a block put in by the spans", () => {
  const main = (pkg: OfficePackage, xml: string): OfficePackage => pkg.with(new Map([[pkg.mainDocument, xml]]));

  test("stands after the paragraph's block, and everything else is where it was", () => {
    fc.assert(
      fc.property(body, fc.nat(), (inner, pick) => {
        const pkg = openPackage(zipOf(partsOf({ body: inner })));
        const { document, spans } = readDocument(pkg);
        fc.pre(document.paragraphs.length > 0);
        const at = pick % document.paragraphs.length;
        const { blockEnd } = spans.paragraphs[at]!;
        const xml = pkg.text(pkg.mainDocument)!;
        const after = readDocument(main(pkg, xml.slice(0, blockEnd) + said("MỚI") + xml.slice(blockEnd))).document;
        const place = spans.paragraphs.filter((span) => span.end <= blockEnd).length;
        expect(texts(after)).toEqual(texts(document).toSpliced(place, 0, "MỚI"));
        expect(after.paragraphs[place]).toMatchObject({ cell: null, controls: [] });
      }),
    );
  });

  test("at the end of the text is the last", () => {
    fc.assert(
      fc.property(body, fc.boolean(), (inner, section) => {
        const pkg = openPackage(flatOf(partsOf({ body: inner + (section ? "<w:sectPr/>" : "") })));
        const { document, spans } = readDocument(pkg);
        const xml = pkg.text(pkg.mainDocument)!;
        const after = main(pkg, xml.slice(0, spans.textEnd!) + said("MỚI") + xml.slice(spans.textEnd!));
        expect(texts(readDocument(after).document)).toEqual([...texts(document), "MỚI"]);
      }),
    );
  });
});

describe("any text", () => {
  test("in any runs is read as it is, and the same from a zip and from flat OPC", () => {
    const pieces = fc.array(fc.tuple(fc.string({ unit: "grapheme" }), fc.boolean()), { maxLength: 6 });
    fc.assert(
      fc.property(pieces, (runs) => {
        const plain = runs.map(([text, bold]): [string, boolean] => [text.replace(/[\p{Cc}\u00ad<>&]/gu, ""), bold]);
        const xml = plain.map(
          ([text, bold]) => `<w:r><w:rPr>${bold ? "<w:b/>" : ""}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`,
        );
        const parts = partsOf({ body: `<w:p>${xml.join("")}</w:p>` });
        const { document } = readDocument(openPackage(zipOf(parts)));
        expect(texts(document)).toEqual([plain.map(([text]) => text).join("")]);
        expect(document.paragraphs[0]!.runs.map(({ text }) => text).join("")).toBe(document.paragraphs[0]!.text);
        expect(readDocument(openPackage(flatOf(parts))).document).toEqual(document);
      }),
    );
  });
});
