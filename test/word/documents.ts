/** Small documents that are hard to insert into, for the tests of this folder. */
import { control, file, p, SECTION, table } from "../wordhost/samples.ts";

const BREAK = `<w:p><w:pPr>${SECTION}</w:pPr></w:p>`;
const TEXT_AND_BREAK = `<w:p><w:pPr>${SECTION}</w:pPr><w:r><w:t>Hết phần một</w:t></w:r></w:p>`;
const PLACEHOLDER = { more: "<w:showingPlcHdr/>" };

function item(text: string, id = "1"): string {
  return `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
}

const LISTS =
  '<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>';

/** Name → the body of a document that tells what its name says. */
const BODIES: Readonly<Record<string, string>> = {
  empty: "<w:p/>",
  text: p("Một") + p("Hai") + p("Ba"),
  "text, an empty last paragraph": `${p("Một")}${p("Hai")}<w:p/>`,
  headings: p("Phần một", "u1") + p("Mục", "u2") + p("Chữ"),
  "a list": p("Gồm:") + item("một") + item("hai") + item("ba"),
  "a list between": p("Gồm:") + item("một") + item("hai") + p("Hết"),
  "a table between": p("Một") + table(["a", "b"], ["c", "d"]) + p("Hai"),
  "a trailing table": p("Một") + table(["a", "b"]),
  "a trailing table and its empty paragraph": `${p("Một")}${table(["a", "b"])}<w:p/>`,
  "a leading table": table(["a", "b"]) + p("Một"),
  "tables that follow each other": `${p("Một")}${table(["a"])}<w:p/>${table(["b"])}${p("Hai")}`,
  "a control between": p("Một") + control("k", p("trong") + p("nữa"), { id: "11" }) + p("Hai"),
  "a trailing control": p("Một") + control("k", p("trong") + p("nữa"), { id: "11" }),
  "a leading control": control("k", p("trong"), { id: "11" }) + p("Một"),
  "controls that follow each other":
    p("Một") + control("k", p("trong"), { id: "11" }) + control("l", p("khác"), { id: "12" }) + p("Hai"),
  "a control that shows its placeholder":
    p("Một") + control("k", p("Nêu kết quả") + p("- số liệu"), { id: "11", ...PLACEHOLDER }) + p("Hai"),
  "a control with a table":
    p("Một") + control("k", p("trong") + table(["a", "b"]) + p("cuối"), { id: "11" }) + p("Hai"),
  "a control that ends with a table": `${p("Một")}${control("k", `${p("trong")}${table(["a"])}<w:p/>`, { id: "11" })}${p("Hai")}`,
  "a table with a control": p("Một") + table(["a"]).replace(p("a"), control("k", p("ô"), { id: "11" })) + p("Hai"),
  "controls in controls":
    p("Một") + control("k", p("trong") + control("l", p("sâu"), { id: "12" }), { id: "11" }) + p("Hai"),
  "a table before a control": p("Một") + table(["a"]) + control("k", p("trong"), { id: "11" }) + p("Hai"),
  "a section break of its own": p("Một") + BREAK + p("Hai"),
  "a section break at the end of a text": p("Một") + TEXT_AND_BREAK + p("Hai"),
  "a section break before a table": p("Một") + TEXT_AND_BREAK + table(["a"]) + p("Hai"),
};

function written(settings: string): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(BODIES).map(([name, body]) => [name, file(body, { numbering: LISTS, settings })]));
}

/** Name → the bytes of a .docx. */
export const documents = written("");

/** The same, with Track Changes on. */
export const recordedDocuments = written("<w:trackRevisions/>");
