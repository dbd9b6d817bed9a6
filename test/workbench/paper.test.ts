/** The paper shows every paragraph of a document in its own element, whatever its dialect and whatever hides in it. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { readDocument } from "../../src/document/read.ts";
import { openPackage } from "../../src/ooxml/package.ts";
import { workbenchWords } from "../../src/strings/vi/workbench.ts";
import { reportOfPages } from "../bench/report-maker.ts";
import { dialects, docx } from "../support/docx.ts";
import { EVERY_EXTRA, SHORT_REPORT } from "../support/sample.ts";
import { seedText } from "../support/seed.ts";
import { choose, drawn, paperTexts, type WorkbenchBrowser, type WorkbenchPage, workbenchBrowser } from "./page.ts";

let browser: WorkbenchBrowser;
let opened: WorkbenchPage | null = null;
beforeAll(async () => {
  browser = await workbenchBrowser();
}, 300_000);
afterAll(() => browser?.close());
afterEach(async () => {
  const now = opened;
  opened = null;
  if (now === null) return;
  await now.close();
  expect(now.strayed).toEqual([]);
  expect(now.complaints).toEqual([]);
});

async function shown(bytes: Uint8Array, name = "thu.docx"): Promise<Page> {
  opened ??= await browser.open();
  await choose(opened.page, workbenchWords.open, [{ name, bytes }]);
  await drawn(opened.page, name);
  return opened.page;
}

const documentOf = (bytes: Uint8Array) => readDocument(openPackage(bytes)).document;
const texts = (bytes: Uint8Array) => documentOf(bytes).paragraphs.map(({ text }) => text);
const numbers = (page: Page) =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLElement>("[data-paragraph]"), (element) =>
      (element.querySelector(".number")?.textContent ?? "").trim(),
    ),
  );

describe("every paragraph of the reading has its element", () => {
  it.each(dialects)("in the dialect «%s», with everything a document may hold beside its text", async (dialect) => {
    for (const [name, bytes] of [
      ["ngan.docx", docx(SHORT_REPORT, dialect, EVERY_EXTRA)],
      ["phu-tho.docx", docx(seedText("bao-cao-so-ket-phu-tho-2023"), dialect)],
      ["thanh-hoa.docx", docx(seedText("bao-cao-so-ket-chuong-trinh-thanh-hoa-2023"), dialect)],
    ] as const) {
      const page = await shown(bytes, name);
      expect(await paperTexts(page)).toEqual(texts(bytes));
      expect(await numbers(page)).toEqual(documentOf(bytes).paragraphs.map(({ number }) => number));
    }
  });

  /** The parts of a small file with this body. */
  function file(body: string, more: Readonly<Record<string, string>> = {}, relations = ""): Uint8Array {
    const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const others =
      'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"';
    const parts: Record<string, string> = {
      "[Content_Types].xml":
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="html" ContentType="text/html"/><Default Extension="svg" ContentType="image/svg+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      "_rels/.rels":
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      "word/document.xml": `<w:document ${W} ${others}><w:body>${body}</w:body></w:document>`,
      "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}</Relationships>`,
      ...more,
    };
    return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
  }
  const p = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const cell = (inner: string, more = "") => `<w:tc><w:tcPr>${more}</w:tcPr>${inner}</w:tc>`;
  const nested = (depth: number): string =>
    depth === 0
      ? p("trong cùng")
      : `<w:tbl><w:tr>${cell(`${p(`bảng ${depth}`)}${nested(depth - 1)}${p("sau")}`)}</w:tr></w:tbl>`;

  it.each<[string, string]>([
    [
      "a content control around paragraphs and a table",
      `<w:sdt><w:sdtContent>${p("một")}<w:tbl><w:tr>${cell(p("hai"))}</w:tr></w:tbl></w:sdtContent></w:sdt>${p("ba")}`,
    ],
    [
      "a text box inside a paragraph",
      `<w:p><w:r><w:t>trước</w:t></w:r><w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p("trong khung")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>${p("sau")}`,
    ],
    ["tables in tables, deeper than any hand would draw", `${p("đầu")}${nested(30)}${p("cuối")}`],
    [
      "merged cells",
      `<w:tbl><w:tr>${cell(p("a"), '<w:vMerge w:val="restart"/>')}${cell(p("b"), '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell(p("trong ô gộp"), "<w:vMerge/>")}${cell(p("c"))}${cell(p("d"))}</w:tr></w:tbl>`,
    ],
    [
      "a table without rows, a row without cells, a cell without paragraphs",
      `<w:tbl/><w:tbl><w:tr/></w:tbl><w:tbl><w:tr><w:tc/></w:tr></w:tbl>${p("còn đây")}`,
    ],
    [
      "paragraphs in an insertion, a custom wrapper and a smart tag",
      `<w:ins w:id="1" w:author="A">${p("một")}</w:ins><w:customXml>${p("hai")}</w:customXml><w:smartTag>${p("ba")}</w:smartTag>`,
    ],
    ["an empty body", ""],
  ])("with %s", async (_, body) => {
    const bytes = file(body);
    const page = await shown(bytes);
    const drawnTexts = await paperTexts(page);
    // The continuation of a merged cell shows nothing; what hides there stays reachable through its row.
    expect(drawnTexts).toEqual(texts(bytes).filter((text) => text !== "trong ô gộp"));
  });

  it("with a table of thousands of rows, and of a report of two hundred pages", async () => {
    const row = `<w:tr>${Array.from({ length: 6 }, (_, column) => cell(p(`ô ${column}`))).join("")}</w:tr>`;
    const huge = file(`<w:tbl>${row.repeat(5000)}</w:tbl>${p("sau bảng")}`);
    const page = await shown(huge, "bang.docx");
    expect(await page.locator("[data-paragraph]").count()).toBe(30_001);
    await page.locator('[data-paragraph="30000"]').click();
    expect(await page.locator('[aria-current="true"]').textContent()).toBe("sau bảng");
    const long = reportOfPages(200);
    await shown(long, "dai.docx");
    expect(await page.locator("[data-paragraph]").count()).toBe(texts(long).length);
  }, 120_000);

  describe("and nothing of a hostile file runs, is fetched, or is read as markup", () => {
    const relation = (id: string, type: string, target: string, external = true) =>
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${external ? ' TargetMode="External"' : ""}/>`;
    const alert = "window.caught = 1";
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" onload="${alert}"><script>${alert}</script></svg>`;
    it.each<[string, string, Readonly<Record<string, string>>, string]>([
      [
        "script links",
        `<w:p><w:hyperlink r:id="rId1"><w:r><w:t>bấm vào đây</w:t></w:r></w:hyperlink></w:p>`,
        {},
        relation("rId1", "hyperlink", `javascript:${alert}`),
      ],
      [
        "pictures elsewhere",
        `<w:p><w:r><w:drawing><wp:inline><wp:extent cx="9" cy="9"/><a:blip r:link="rId1" r:embed="rId1"/></wp:inline></w:drawing></w:r></w:p>${p("sau")}`,
        {},
        relation("rId1", "image", "https://example.com/a.png"),
      ],
      [
        "a picture that is a script",
        `<w:p><w:r><w:drawing><wp:inline><a:blip r:embed="rId1"/></wp:inline></w:drawing></w:r></w:p>${p("sau")}`,
        { "word/media/a.svg": svg },
        relation("rId1", "image", "media/a.svg", false),
      ],
      [
        "a template, an object and a frame elsewhere",
        `<w:p><w:r><w:object><o:OLEObject r:id="rId2" Type="Link"/></w:object><w:t>chữ</w:t></w:r></w:p>`,
        {},
        relation("rId1", "attachedTemplate", "https://example.com/t.dotm") +
          relation("rId2", "oleObject", "https://example.com/o") +
          relation("rId3", "frame", "https://example.com/f"),
      ],
      [
        "imported pages with script",
        `<w:altChunk r:id="rId1"/>${p("sau")}`,
        { "word/a.html": `<script>${alert}</script><img src=x onerror="${alert}">` },
        relation("rId1", "aFChunk", "a.html", false),
      ],
      [
        "text that looks like markup",
        p(`&lt;img src=x onerror="${alert}"&gt;&lt;script&gt;${alert}&lt;/script&gt;{{constructor}}`),
        {},
        "",
      ],
      [
        "looks that would break out of a style",
        `<w:p><w:pPr><w:jc w:val="x;}"/><w:spacing w:before="-99999999" w:line="99999999"/><w:ind w:left="99999999" w:firstLine="-99999999"/></w:pPr><w:r><w:rPr><w:rFonts w:ascii='x"; } body { display: none } @import url(https://example.com/a.css); {' /><w:color w:val="red;}"/><w:sz w:val="99999"/><w:highlight w:val="url(https://example.com)"/></w:rPr><w:t>chữ</w:t></w:r></w:p>`,
        {},
        "",
      ],
      ["a name that is a path", p("chữ"), { "word/../../x": "x" }, ""],
    ])("%s", async (_, body, more, relations) => {
      const bytes = file(body, more, relations);
      const page = await shown(bytes);
      expect(await paperTexts(page)).toEqual(texts(bytes));
      const desk = page.locator(".desk");
      expect(await desk.locator("a, iframe, script, object, embed, svg, link, style, form").count()).toBe(0);
      expect(await desk.locator("[href], [onerror], [onload], [srcdoc]").count()).toBe(0);
      for (const link of await page.locator("[data-paragraph]").all()) await link.click();
      expect(await page.evaluate(() => "caught" in window)).toBe(false);
      // The page is alive, and the pane is where it was.
      expect((await page.locator("#pane").boundingBox())?.width).toBe(340);
      expect(await page.getByRole("tab").first().isVisible()).toBe(true);
    });

    it.each([
      ["a font of a style elsewhere", "word/styles.xml", "<w:styles"],
      ["a part cut short", "word/settings.xml", "<w:settings><w:"],
      ["a part of noughts", "word/styles.xml", "\0\0\0\0"],
    ])("a report whose secondary part is %s is drawn without it", async (_, name, content) => {
      const bytes = zipSync({ ...unzipSync(docx(SHORT_REPORT, "styled")), [name]: strToU8(content) });
      const page = await shown(bytes);
      expect(await paperTexts(page)).toEqual(texts(bytes));
    });
  });
});

it("shows how tables and pictures stand in a letterhead: lines where there are lines, none where there are none", async () => {
  const page = await shown(docx(SHORT_REPORT, "letterhead", EVERY_EXTRA));
  expect(await page.locator(".sheet table").evaluateAll((tables) => tables.map(({ className }) => className))).toEqual(
    strFromU8(unzipSync(docx(SHORT_REPORT, "letterhead", EVERY_EXTRA))["word/document.xml"]!)
      .split("<w:tbl>")
      .slice(1)
      .map((table) => (/<w:tblBorders|w:tblStyle/.test(table) ? "lined" : "")),
  );
});
