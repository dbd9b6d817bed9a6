/** Completing reports as they come: in every dialect of the fixtures, with the document's own styles, lists and look. */
import { describe, expect, test } from "vitest";
import type { Block } from "../../src/document/blocks.ts";
import type { Paragraph, ReportDocument } from "../../src/document/document.ts";
import { HostFault } from "../../src/document/host.ts";
import { FileHost } from "../../src/docx/file-host.ts";
import { type OfficePackage, openPackage, zipBytes } from "../../src/ooxml/package.ts";
import { type Dialect, dialects, docx } from "../support/docx.ts";
import { structureFaults } from "../support/structure.ts";

const LONG =
  "Chi bộ đã lãnh đạo cán bộ, đảng viên thực hiện tốt nhiệm vụ chính trị được giao, hoàn thành các chỉ tiêu đề ra trong năm.";
const REPORT = `BÁO CÁO
Kết quả công tác năm 2024
I. Đặc điểm tình hình
${LONG}
II. Kết quả thực hiện
1. Công tác tư tưởng
${LONG}
2. Công tác tổ chức
${LONG}
III. Phương hướng
${LONG}`;

const look = { bold: true, caps: false, italic: false, centered: false };
const blocks: Block[] = [
  { type: "heading", level: 2, marker: "2.", title: "Mục mới", look },
  { type: "guided", tag: "1.2.2", title: "2. Mục mới", placeholder: ["Nêu rõ."] },
  { type: "table", tag: "t", head: ["Chỉ tiêu", "Kết quả"], rows: [[]], widths: [0.5, 0.5] },
];

interface Completed {
  readonly before: ReportDocument;
  readonly now: ReportDocument;
  readonly file: OfficePackage;
  readonly bytes: Uint8Array;
}

/** The report with blocks behind the paragraph that begins with these words. */
async function completed(source: Uint8Array, words: string, inserted: readonly Block[] = blocks): Promise<Completed> {
  const host = new FileHost(openPackage(source));
  const before = await host.read();
  const place = before.paragraphs.find(({ text, number }) => `${number} ${text}`.normalize("NFC").includes(words))!;
  await host.insert([{ after: place.index, anchor: place.text, blocks: inserted }]);
  const bytes = host.bytes();
  const file = openPackage(bytes);
  return { before, now: await new FileHost(file).read(), file, bytes };
}

function inserted({ paragraphs }: ReportDocument): Paragraph {
  return paragraphs.find(({ text }) => text.includes("Mục mới"))!;
}

describe.each(dialects)("a report in the dialect %s", (dialect) => {
  test("stays sound, and every part but the text and the styles stays the bytes it was", async () => {
    const extras = {
      tables: [{ after: "Công tác tư tưởng", rows: [["Chỉ tiêu", "Kết quả"]] }],
      footnotes: [{ at: "nhiệm vụ", text: "Theo nghị quyết." }],
      header: "Mật",
    };
    const source = docx(REPORT, dialect, extras);
    const { file, bytes } = await completed(source, "Công tác tư tưởng");
    expect(structureFaults(bytes)).toEqual(structureFaults(source));
    const old = openPackage(source);
    const changed = old.names.filter(
      (name) => !Buffer.from(old.bytes(name)!).equals(Buffer.from(file.bytes(name) ?? [])),
    );
    expect(changed.filter((name) => name !== "/word/document.xml" && name !== "/word/styles.xml")).toEqual([]);
    expect(file.names).toEqual(old.names);
  });

  test("keeps its styles as they were, behind them those that were missing", async () => {
    const source = docx(REPORT, dialect);
    const { file } = await completed(source, "Công tác tư tưởng");
    const old = openPackage(source).text("/word/styles.xml")!;
    const end = old.lastIndexOf("</");
    expect(file.text("/word/styles.xml")!.slice(0, end)).toBe(old.slice(0, end));
  });

  test("gets headings and text of the look its own text has", async () => {
    const { now } = await completed(docx(REPORT, dialect), "Công tác tư tưởng");
    const own = now.paragraphs.find(({ text }) => text.normalize("NFC").includes("Chi bộ đã lãnh đạo"))!;
    const place = now.paragraphs.find(({ text }) => text === "Nêu rõ.")!;
    expect(place.runs.map(({ font, size }) => [font, size])).toEqual([[own.runs[0]!.font, own.runs[0]!.size]]);
    expect(inserted(now).style.toLowerCase()).toBe("heading 2");
    expect(inserted(now).runs.every(({ bold, color }) => bold && color === null)).toBe(true);
  });
});

describe("numbers", () => {
  const heading = (automatic: boolean): Block => ({
    type: "heading",
    level: 2,
    marker: "2.",
    title: "Mục mới",
    look,
    automatic,
  });
  const numbers = ({ paragraphs }: ReportDocument) =>
    paragraphs.map(({ number }) => number).filter((number) => number !== "");

  test("of an automatic heading join the list of the headings around it, and those behind count on", async () => {
    const source = docx(REPORT, "automatic");
    const { before, now } = await completed(source, "1. Công tác tư tưởng", [heading(true)]);
    expect(numbers(before)).toEqual(["I.", "II.", "1.", "2.", "III."]);
    expect(numbers(now)).toEqual(["I.", "II.", "1.", "2.", "3.", "III."]);
    expect(inserted(now)).toMatchObject({ number: "2.", text: "Mục mới" });
  });

  test("of a typed heading are typed though its style is numbered", async () => {
    const { now } = await completed(docx(REPORT, "automatic"), "1. Công tác tư tưởng", [heading(false)]);
    expect(inserted(now)).toMatchObject({ number: "", text: "2. Mục mới" });
    expect(numbers(now)).toEqual(["I.", "II.", "1.", "2.", "III."]);
  });

  test("of an automatic heading are typed where the report numbers nothing so", async () => {
    const { now } = await completed(docx(REPORT, "typed"), "1. Công tác tư tưởng", [heading(true)]);
    expect(inserted(now)).toMatchObject({ number: "", text: "2. Mục mới" });
  });
});

/** The file with parts replaced by a change of their text. */
function changed(source: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const file = openPackage(source);
  return zipBytes(file.with(new Map([[part, change(file.text(part)!)]])));
}

const MAIN = "/word/document.xml";

describe("sections of the document", () => {
  const wide = '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr>';
  const withBreak = (place: RegExp, xml: string) =>
    changed(docx(REPORT, "typed"), MAIN, (main) => main.replace(place, xml));
  const only: Block[] = [{ type: "text", text: "Mục mới", look: "body" }];

  test("end behind new blocks that follow an empty break", async () => {
    const source = withBreak(/(?=<w:p\b(?:(?!<w:p\b).)*III\.)/s, `<w:p><w:pPr>${wide}</w:pPr></w:p>`);
    const { before, now } = await completed(source, "2. Công tác tổ chức", only);
    const at = before.paragraphs.findIndex(({ text }) => text.startsWith("2. Công tác")) + 2;
    expect(before.pages.map(({ lastParagraph }) => lastParagraph)).toEqual([at, before.paragraphs.length - 1]);
    const behind = await completed(source, LONG, only);
    expect(behind.now.pages).toHaveLength(2);
    expect(now.pages[0]!.lastParagraph).toBe(at + 1);
  });

  test("keep blocks put behind their empty last paragraph in front of the break", async () => {
    const source = withBreak(/(?=<w:p\b(?:(?!<w:p\b).)*III\.)/s, `<w:p><w:pPr>${wide}</w:pPr></w:p>`);
    const host = new FileHost(openPackage(source));
    const before = await host.read();
    const end = before.pages[0]!.lastParagraph;
    await host.insert([{ after: end, anchor: "", blocks: only }]);
    const now = await host.read();
    expect(now.paragraphs[end]!.text).toBe("Mục mới");
    expect(now.pages[0]).toMatchObject({ lastParagraph: end + 1, landscape: true });
  });

  test("end one paragraph later when blocks go behind the text that carries the break", async () => {
    const source = changed(docx("I. Một\nII. Hai", "typed"), MAIN, (main) =>
      main.replace(/<w:p>(<w:pPr>)?/, (_, properties) =>
        properties === undefined ? `<w:p><w:pPr>${wide}</w:pPr>` : `<w:p><w:pPr>${wide}`,
      ),
    );
    const { before, now, bytes } = await completed(source, "I. Một", only);
    expect(before.pages.map(({ landscape, lastParagraph }) => [landscape, lastParagraph])).toEqual([
      [true, 0],
      [false, 1],
    ]);
    expect(now.pages.map(({ landscape, lastParagraph }) => [landscape, lastParagraph])).toEqual([
      [true, 2],
      [false, 3],
    ]);
    expect(now.paragraphs.map(({ text }) => text)).toEqual(["I. Một", "Mục mới", "", "II. Hai"]);
    expect(structureFaults(bytes)).toEqual([]);
  });
});

describe("a document that is", () => {
  test.each(["readOnly", "comments", "forms", "trackedChanges"])("protected (%s) is left alone", async (edit) => {
    const protection = `<w:documentProtection w:edit="${edit}" w:enforcement="1"/>`;
    const source = changed(docx(REPORT, "typed"), "/word/settings.xml", (xml) =>
      xml.replace(/<(w:settings[^>]*?)(\/>|>)/, (_, open, end) =>
        end === "/>" ? `<${open}>${protection}</w:settings>` : `<${open}>${protection}`,
      ),
    );
    const host = new FileHost(openPackage(source));
    const fault = await host.insert([{ after: 0, anchor: "BÁO CÁO", blocks }]).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(HostFault);
    expect(fault).toMatchObject({ code: "protected" });
    expect((await host.capabilities()).insert).toBe("protected");
    expect(openPackage(host.bytes()).text(MAIN)).toBe(openPackage(source).text(MAIN));
  });

  test("empty is filled", async () => {
    for (const body of ["<w:body/>", "<w:body></w:body>", "<w:body><w:sectPr/></w:body>", "<w:body><w:p/></w:body>"]) {
      const source = changed(docx(REPORT, "typed"), MAIN, (xml) => xml.replace(/<w:body>.*<\/w:body>/s, body));
      const host = new FileHost(openPackage(source));
      await host.insert([{ after: null, anchor: "", blocks: [{ type: "text", text: "Mục mới", look: "body" }] }]);
      const { paragraphs } = await new FileHost(openPackage(host.bytes())).read();
      expect(paragraphs.map(({ text }) => text).filter((text) => text !== "")).toEqual(["Mục mới"]);
    }
  });

  test("without styles gets the styles of the blocks and no defaults", async () => {
    const file = openPackage(docx("Một\nHai", "typed"));
    const bare = file.with(
      new Map([
        ["/word/styles.xml", null],
        ["/word/_rels/document.xml.rels", null],
      ]),
    );
    const { now, file: full, bytes } = await completed(zipBytes(bare), "Một");
    expect(inserted(now).style).toBe("heading 2");
    expect(full.text("/word/styles.xml")).not.toContain("docDefaults");
    expect(full.text("/word/styles.xml")).not.toContain("w:default=");
    expect(structureFaults(bytes)).toEqual(structureFaults(zipBytes(bare)));
  });
});

test("a style id of ours that means something else there is given another name", async () => {
  const dialect: Dialect = "typed";
  const source = changed(docx(REPORT, dialect), "/word/styles.xml", (xml) =>
    xml
      .replace(/<w:style\b(?:(?!<\/w:style>).)*heading 2(?:(?!<\/w:style>).)*<\/w:style>/s, "")
      .replace(
        /(?=<\/w:styles>)/,
        '<w:style w:type="character" w:styleId="heading2"><w:name w:val="Của tôi"/></w:style>',
      ),
  );
  const { now, file, bytes } = await completed(source, "1. Công tác tư tưởng");
  expect(inserted(now).style).toBe("heading 2");
  expect(file.text("/word/styles.xml")).toContain('w:styleId="Heading21"');
  expect(structureFaults(bytes)).toEqual([]);
});
