/** How edits are written into the main part: what changes, what stays as it is byte for byte, what is left alone. */
import { describe, expect, test } from "vitest";
import type { Edit } from "../../src/document/edits.ts";
import { FileHost } from "../../src/docx/file-host.ts";
import { openPackage } from "../../src/ooxml/package.ts";
import { type Contents, partsOf, zipOf } from "../support/package.ts";

const MAIN = "/word/document.xml";

interface Edited {
  /** The body now, and how many edits were made. */
  readonly body: string;
  readonly done: number;
}

async function edited(contents: Contents, ...edits: readonly Edit[]): Promise<Edited> {
  const host = new FileHost(openPackage(zipOf(partsOf(contents))));
  const { done } = await host.edit(edits);
  const xml = openPackage(host.bytes()).text(MAIN)!;
  return { body: /<w:body>(.*)<\/w:body>/s.exec(xml)![1]!, done };
}

const replace = (before: string, after: string, paragraph = 0): Edit => ({
  type: "replaceText",
  paragraph,
  before,
  after,
});
const remove = (before: string, paragraph = 0): Edit => ({ type: "deleteParagraph", paragraph, before });
const run = (text: string, look = "") => `<w:r>${look === "" ? "" : `<w:rPr>${look}</w:rPr>`}<w:t>${text}</w:t></w:r>`;
const spaced = (text: string) => `<w:t xml:space="preserve">${text}</w:t>`;

describe("a replacement", () => {
  test.each([
    ["stays in its text element", run("Một hai ba"), replace("hai", "bốn"), run("Một bốn ba")],
    [
      "keeps entities beside it as written",
      run("a &#7897; &amp; b"),
      replace("b", "<c>"),
      run("a &#7897; &amp; &lt;c&gt;"),
    ],
    [
      "says that blanks count once they are at an end",
      "<w:r><w:t>Một hai</w:t></w:r>",
      replace("hai", ""),
      `<w:r>${spaced("Một ")}</w:r>`,
    ],
    [
      "takes emptied runs away",
      `${run("Một", "<w:b/>")}${run("hai", "<w:i/>")}${run("ba")}`,
      replace("Mộthai", "bốn"),
      `${run("bốn", "<w:b/>")}${run("ba")}`,
    ],
    [
      "keeps an emptied run that is all a link holds",
      `<w:hyperlink w:anchor="a">${run("Một")}</w:hyperlink>${run("hai")}`,
      replace("Mộthai", ""),
      '<w:hyperlink w:anchor="a"><w:r></w:r></w:hyperlink>',
    ],
    [
      "keeps what stands between the words",
      `${run("Một")}<w:bookmarkStart w:id="1" w:name="a"/>${run("hai")}<w:bookmarkEnd w:id="1"/><w:del w:id="2" w:author="A"><w:r><w:delText>cũ</w:delText></w:r></w:del>${run("ba")}`,
      replace("Mộthaiba", "bốn"),
      `${run("bốn")}<w:bookmarkStart w:id="1" w:name="a"/><w:bookmarkEnd w:id="1"/><w:del w:id="2" w:author="A"><w:r><w:delText>cũ</w:delText></w:r></w:del>`,
    ],
    [
      "keeps a note in a run that loses its words",
      '<w:r><w:t>Một</w:t><w:footnoteReference w:id="2"/></w:r>',
      replace("Một", ""),
      '<w:r><w:footnoteReference w:id="2"/></w:r>',
    ],
    [
      "takes tabs and line breaks for characters",
      "<w:r><w:t>Một</w:t><w:tab/><w:t>hai</w:t><w:br/><w:t>ba</w:t></w:r>",
      replace("t\thai\nb", "x\ny"),
      "<w:r><w:t>Mộx</w:t><w:br/><w:t>y</w:t><w:t>a</w:t></w:r>",
    ],
    [
      "is inserted text where it replaces inserted text",
      `<w:ins w:id="1" w:author="A">${run("Một hai")}</w:ins>`,
      replace("hai", "ba"),
      `<w:ins w:id="1" w:author="A">${run("Một ba")}</w:ins>`,
    ],
    [
      "changes the result of a field and not its code",
      '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>hai</w:instrText><w:fldChar w:fldCharType="separate"/></w:r>' +
        `${run("hai")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      replace("hai", "ba"),
      '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>hai</w:instrText><w:fldChar w:fldCharType="separate"/></w:r>' +
        `${run("ba")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    ],
    ["drops a soft hyphen within the words", run("nghị\u00adquyết số"), replace("nghịquyết", "x"), run("x số")],
    ["reads marked sections and comments", run("a<![CDATA[ & b]]><!-- x --> c"), replace("c", "d"), run("a &amp; b d")],
    [
      "passes over line ends of the file",
      "<w:r><w:t>\n  Một\n  hai\n</w:t></w:r>",
      replace("hai", "ba"),
      run("Một\n  ba"),
    ],
    [
      "takes in a symbol whole",
      '<w:r><w:t>a</w:t><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>',
      replace("✓", "b"),
      "<w:r><w:t>a</w:t><w:t>b</w:t></w:r>",
    ],
  ])("%s", async (_, before, edit, after) => {
    expect(await edited({ body: `<w:p>${before}</w:p>` }, edit)).toEqual({ body: `<w:p>${after}</w:p>`, done: 1 });
  });

  const control = (properties: string) =>
    `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${run("Một hai")}</w:sdtContent></w:sdt>`;

  test.each([
    ["in a control with locked content", control('<w:lock w:val="contentLocked"/>')],
    ["in a list to choose from", control("<w:dropDownList/>")],
    ["in a date", control("<w:date/>")],
    ["in what shows data beside the document", control('<w:dataBinding w:xpath="/a"/>')],
    ["in a formula", "<m:oMath><m:r><m:t>Một hai</m:t></m:r></m:oMath>"],
    [
      "in one of two alternatives",
      `<mc:AlternateContent><mc:Choice Requires="wps">${run("Một hai")}</mc:Choice><mc:Fallback>${run("Một hai")}</mc:Fallback></mc:AlternateContent>`,
    ],
  ])("is not made %s", async (_, inner) => {
    const body = `<w:p>${inner}</w:p>`;
    expect(await edited({ body }, replace("hai", "ba"))).toEqual({ body, done: 0 });
  });

  test("is made in a control that must only not be deleted", async () => {
    const body = `<w:p>${control('<w:lock w:val="sdtLocked"/>')}</w:p>`;
    expect(await edited({ body }, replace("hai", "ba"))).toEqual({ body: body.replace("hai", "ba"), done: 1 });
  });

  test("is not made in a paragraph of a locked control", async () => {
    const body = `<w:sdt><w:sdtPr><w:lock w:val="sdtContentLocked"/></w:sdtPr><w:sdtContent><w:p>${run("Một hai")}</w:p></w:sdtContent></w:sdt>`;
    expect((await edited({ body }, replace("hai", "ba"))).done).toBe(0);
  });

  test("is written in the file's own prefix", async () => {
    const namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    const main = (inner: string) =>
      `<x:document xmlns:x="${namespace}"><x:body><x:p><x:r>${inner}</x:r></x:p></x:body></x:document>`;
    const host = new FileHost(openPackage(zipOf(partsOf({ document: main("<x:t>Một hai</x:t>") }))));
    await host.edit([replace("hai", "2\tb")]);
    expect(openPackage(host.bytes()).text(MAIN)).toContain(main("<x:t>Một 2</x:t><x:tab/><x:t>b</x:t>"));
  });
});

const P = (text: string, properties = "") =>
  `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${text === "" ? "" : run(text)}</w:p>`;
const TABLE = (cell: string) => `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>${cell}</w:tc></w:tr></w:tbl>`;

describe("a paragraph is deleted", () => {
  test.each([
    [
      "with its tabs, links and whole fields",
      `${P("a")}<w:p><w:r><w:tab/></w:r><w:hyperlink>${run("b")}</w:hyperlink><w:fldSimple>${run("c")}</w:fldSimple></w:p>`,
      remove("\tbc", 1),
      P("a"),
    ],
    [
      "with bookmarks that nothing names",
      `${P("a")}<w:p><w:bookmarkStart w:id="1" w:name="_Hlk1"/>${run("b")}<w:bookmarkEnd w:id="1"/></w:p>`,
      remove("b", 1),
      P("a"),
    ],
    ["at the end of a cell, behind another", TABLE(P("a") + P("b")), remove("b", 1), TABLE(P("a"))],
    ["between a table and text", TABLE(P("a")) + P("b") + P("c"), remove("b", 1), TABLE(P("a")) + P("c")],
  ])("%s", async (_, body, edit, after) => {
    expect(await edited({ body }, edit)).toEqual({ body: after, done: 1 });
  });

  test.each([
    ["the only one", P("a"), remove("a")],
    ["the end of a section", P("a", "<w:sectPr/>") + P("b"), remove("a")],
    ["between two tables", TABLE(P("a")) + P("b") + TABLE(P("c")), remove("b", 1)],
    ["behind a table at the end of the text", TABLE(P("a")) + P("b"), remove("b", 1)],
    ["behind a table at the end of a cell", TABLE(TABLE(P("a")) + P("b")) + P("c"), remove("b", 1)],
    [
      "the beginning of a bookmark",
      `<w:p><w:bookmarkStart w:id="1" w:name="x"/>${run("a")}</w:p><w:p>${run("b")}<w:bookmarkEnd w:id="1"/></w:p>`,
      remove("a"),
    ],
    [
      "what a link leads to",
      `<w:p><w:bookmarkStart w:id="1" w:name="dich"/>${run("a")}<w:bookmarkEnd w:id="1"/></w:p><w:p><w:hyperlink w:anchor="dich">${run("b")}</w:hyperlink></w:p>`,
      remove("a"),
    ],
    [
      "the beginning of a field",
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:fldChar w:fldCharType="separate"/></w:r>${run("a")}</w:p><w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
      remove("a"),
    ],
    ["with a picture", `<w:p>${run("a")}<w:r><w:drawing/></w:r></w:p>${P("b")}`, remove("a")],
    [
      "with deleted text that may come back",
      `<w:p>${run("a")}<w:del w:id="1" w:author="A"><w:r><w:delText>b</w:delText></w:r></w:del></w:p>${P("b")}`,
      remove("a"),
    ],
    [
      "with the range of a permission",
      `<w:p><w:permStart w:id="1"/>${run("a")}<w:permEnd w:id="1"/></w:p>${P("b")}`,
      remove("a"),
    ],
    [
      "with a control that must not be deleted",
      `<w:p><w:sdt><w:sdtPr><w:lock w:val="sdtLocked"/></w:sdtPr><w:sdtContent>${run("a")}</w:sdtContent></w:sdt></w:p>${P("b")}`,
      remove("a"),
    ],
  ])("never: %s", async (_, body, edit) => {
    expect(await edited({ body }, edit)).toEqual({ body, done: 0 });
  });

  test("one of two that stand between tables, not both", async () => {
    const body = TABLE(P("a")) + P("b") + P("c") + TABLE(P("d"));
    const after = TABLE(P("a")) + P("c") + TABLE(P("d"));
    expect(await edited({ body }, remove("b", 1), remove("c", 2))).toEqual({ body: after, done: 1 });
  });
});
