/**
 * Random Word files for property tests: paragraphs with runs, tracked changes, fields, bookmarks and text boxes; tables in
 * tables; content controls of every kind around them; section breaks; any prefix; strict or not. Small, but in shapes that
 * no fixture has.
 */
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";

const TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

/** Elements are written with the prefix «w:»; `randomFile` puts the file's own in its place. */
const text = fc
  .array(fc.constantFrom("Chi bộ", "đảng viên", "25", "nghị quyết", "&amp;", " ", "«ậ»", "e\u0302\u0323"), {
    maxLength: 5,
  })
  .map((words) => words.join(" "));

const look = fc.constantFrom(
  "",
  "<w:rPr><w:b/></w:rPr>",
  '<w:rPr><w:i/><w:sz w:val="26"/></w:rPr>',
  "<w:rPr><w:vanish/></w:rPr>",
);

const run = fc.tuple(look, text).map(([rPr, words]) => `<w:r>${rPr}<w:t xml:space="preserve">${words}</w:t></w:r>`);

const inline = fc.oneof(
  { weight: 6, arbitrary: run },
  run.map((inner) => `<w:ins w:id="90" w:author="A">${inner}</w:ins>`),
  text.map((words) => `<w:del w:id="91" w:author="A"><w:r><w:delText>${words}</w:delText></w:r></w:del>`),
  run.map((inner) => `<w:bookmarkStart w:id="92" w:name="x"/>${inner}<w:bookmarkEnd w:id="92"/>`),
  run.map((inner) => `<w:fldSimple w:instr=" PAGE ">${inner}</w:fldSimple>`),
  run.map((inner) => `<w:sdt><w:sdtPr><w:id w:val="77"/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`),
  run.map((inner) => `<w:r><w:pict><w:txbxContent><w:p>${inner}</w:p></w:txbxContent></w:pict></w:r>`),
  fc.constantFrom("<w:r><w:tab/></w:r>", "<w:r><w:br/></w:r>", "<!-- w:p -->"),
);

const SECTION = '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr>';

const properties = fc.constantFrom(
  "",
  "",
  '<w:pPr><w:jc w:val="center"/></w:pPr>',
  '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>',
  '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>',
);

const paragraph = fc
  .tuple(properties, fc.array(inline, { maxLength: 4 }))
  .map(([pPr, inlines]) => (pPr === "" && inlines.length === 0 ? "<w:p/>" : `<w:p>${pPr}${inlines.join("")}</w:p>`));

const breaking = fc.array(run, { maxLength: 1 }).map((runs) => `<w:p><w:pPr>${SECTION}</w:pPr>${runs.join("")}</w:p>`);

const kind = fc.constantFrom(
  "",
  "<w:richText/>",
  "<w:showingPlcHdr/>",
  '<w:lock w:val="sdtContentLocked"/>',
  '<w:lock w:val="sdtLocked"/>',
  '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>',
);

const { block } = fc.letrec<{ block: string; blocks: string; table: string; control: string }>((tie) => ({
  block: fc.oneof({ maxDepth: 3 }, paragraph, tie("table"), tie("control")),
  blocks: fc.array(tie("block"), { minLength: 1, maxLength: 3 }).map((inner) => inner.join("")),
  table: fc
    .array(fc.array(tie("blocks"), { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 })
    .map((rows) => {
      const row = (cells: readonly string[]) =>
        `<w:tr>${cells.map((cell) => `<w:tc>${cell}<w:p/></w:tc>`).join("")}</w:tr>`;
      return `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>${rows.map(row).join("")}</w:tbl>`;
    }),
  control: fc
    .tuple(kind, fc.integer({ min: 1, max: 3 }), tie("blocks"))
    .map(
      ([extra, id, inner]) =>
        `<w:sdt><w:sdtPr><w:id w:val="${id}"/>${extra}</w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`,
    ),
}));

export interface RandomFile {
  readonly bytes: () => Uint8Array;
  /** The main part's XML. */
  readonly xml: string;
}

const STYLES = [
  "",
  '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="u1"><w:name w:val="heading 1"/></w:style>',
  '<w:style w:type="character" w:styleId="Heading1"><w:name w:val="Của tôi"/></w:style>',
];

/** A whole file. */
export const randomFile: fc.Arbitrary<RandomFile> = fc
  .record({
    blocks: fc.array(fc.oneof({ weight: 5, arbitrary: block }, breaking), { maxLength: 6 }),
    prefix: fc.constantFrom("w", "w", "ns0", ""),
    strict: fc.boolean(),
    last: fc.constantFrom(SECTION, "", '<w:sectPr w:rsidR="00AA"/>'),
    styles: fc.option(fc.constantFrom(...STYLES), { nil: null }),
  })
  .map(({ blocks, prefix, strict, last, styles }) => {
    const own = prefix === "" ? "" : `${prefix}:`;
    const binding = prefix === "" ? "xmlns" : `xmlns:${prefix}`;
    const attribute = prefix === "" ? "z:" : own;
    const namespace = strict ? STRICT : TRANSITIONAL;
    const named = (xml: string) => xml.replace(/(<\/?)w:/g, `$1${own}`).replace(/ w:(\w+=)/g, ` ${attribute}$1`);
    const open = `${binding}="${namespace}"${prefix === "" ? ` xmlns:z="${namespace}"` : ""}`;
    const root = (name: string, inner: string) =>
      `<?xml version="1.0"?>\n<${own}${name} ${open}>${named(inner)}</${own}${name}>`;
    const xml = root("document", `<w:body>${blocks.join("")}${last}</w:body>`);
    const office = strict
      ? "http://purl.oclc.org/ooxml/officeDocument"
      : "http://schemas.openxmlformats.org/officeDocument/2006";
    const link = (id: string, type: string, target: string) =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="${id}" Type="${office}/relationships/${type}" Target="${target}"/></Relationships>`;
    const files: Record<string, string> = {
      "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
      "_rels/.rels": link("r1", "officeDocument", "word/document.xml"),
      "word/document.xml": xml,
    };
    if (styles !== null) {
      files["word/_rels/document.xml.rels"] = link("r1", "styles", "styles.xml");
      files["word/styles.xml"] = root("styles", styles);
    }
    const entries = Object.entries(files).map(([name, content]) => [name, strToU8(content)] as const);
    return { xml, bytes: () => zipSync(Object.fromEntries(entries)) };
  });
