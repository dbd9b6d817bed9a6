/** The copy to submit: nothing of ours, every word of the writers, the rest of the file as it was. */
import { describe, expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import type { AnyFinding } from "../../src/check/rules/index.ts";
import type { Block } from "../../src/document/blocks.ts";
import type { Paragraph } from "../../src/document/document.ts";
import { readDocument } from "../../src/document/read.ts";
import { FileHost } from "../../src/docx/file-host.ts";
import { newReport } from "../../src/docx/new-report.ts";
import { type OfficePackage, openPackage, zipBytes } from "../../src/ooxml/package.ts";
import { builtinOutlines } from "../../src/outline/builtin/builtin.ts";
import type { FieldValues, Outline } from "../../src/outline/outline.ts";
import { NO_STATE, stateEntriesOf } from "../../src/outline/state.ts";
import { cleanCopy } from "../../src/skeleton/clean-copy.ts";
import { skeleton } from "../../src/skeleton/skeleton.ts";
import { type CorpusReport, corpusReports, reportText, spanOf } from "../corpus/corpus-report.ts";
import { dialects, docx } from "../support/docx.ts";
import { NAMESPACES, partsOf, zipOf } from "../support/package.ts";
import { said } from "../support/reading.ts";
import { outlineOf } from "../support/small-outline.ts";
import { structureFaults } from "../support/structure.ts";

const today = "2028-06-01";

function cleaned(bytes: Uint8Array, outline: Outline | null, fields: FieldValues = {}) {
  const pkg = openPackage(bytes);
  const copy = cleanCopy(pkg, { outline, fields, today });
  const { document } = readDocument(copy.pkg);
  return { pkg, copy, document, checked: check(document, copy.options) };
}

/** What a writer sees and Word keeps of a paragraph, wherever it stands. */
function words(paragraphs: readonly Paragraph[]) {
  return paragraphs
    .filter(({ text }) => text.trim() !== "")
    .map(({ text, number, runs, style, alignment, outlineLevel }) => ({
      text,
      number,
      runs,
      style,
      alignment,
      outlineLevel,
    }));
}

function mainXml(pkg: OfficePackage): string {
  return pkg.text(pkg.mainDocument) ?? "";
}

const corpus = corpusReports().map((report) => [report.slug, report] as const);

function outlineFor({ outline }: CorpusReport): Outline {
  return builtinOutlines.find(({ id }) => id === outline)!;
}

/** Every report in a third of the dialects, every dialect with a third of the reports. */
const inDialects = corpus.flatMap(([slug, report], at) =>
  dialects.filter((_, place) => (place + at) % 3 === 0).map((dialect) => [slug, dialect, report] as const),
);

describe("a finished report", () => {
  test.each(inDialects)("%s, in the dialect «%s», is its own clean copy", (_, dialect, report) => {
    const bytes = docx(reportText(report.lines), dialect);
    const { pkg, copy, checked } = cleaned(bytes, outlineFor(report), report.fields);
    expect(copy.removed).toEqual({ guidance: 0, controls: 0, remarks: 0, state: false });
    expect(copy.pkg).toBe(pkg);
    const faults = checked.findings.filter(({ severity, rule }) => severity !== "note" && rule !== "tracked-changes");
    expect(faults).toEqual([]);
  });
});

/** The report as it would be had it been written in our skeleton: each section's text in the control of that section. */
function inSkeleton(report: CorpusReport): Uint8Array {
  const { lines, fields } = report;
  const outline = outlineFor(report);
  const blocks = skeleton(outline, fields).flatMap((block): Block[] => {
    if (block.type !== "guided") return [block];
    const span = spanOf(lines, block.tag);
    const text = span === null ? [] : lines.slice(span.content, span.ownEnd).map((line) => line.text);
    return [text.length === 0 ? block : { ...block, text }];
  });
  return newReport(blocks, stateEntriesOf({ ...NO_STATE, outline, fields }));
}

describe("a report written in our skeleton", () => {
  test.each(corpus)("%s keeps every word and look of its writers, and nothing of ours", (_, report) => {
    const outline = outlineFor(report);
    const bytes = inSkeleton(report);
    const before = readDocument(openPackage(bytes)).document;
    const { copy, document } = cleaned(bytes, outline, report.fields);
    const ours = new Set(
      before.controls
        .filter(({ placeholder }) => placeholder)
        .flatMap(({ paragraph, length }) => Array.from({ length }, (__, at) => paragraph + at)),
    );
    const theirs = before.paragraphs.filter(({ index }) => !ours.has(index));
    expect(words(document.paragraphs)).toEqual(words(theirs));
    expect(document.controls).toEqual([]);
    expect(document.customXml).toEqual([]);
    expect(document.tables.length).toBe(before.tables.length);
    expect(copy.pkg.names.filter((name) => name.includes("customXml"))).toEqual([]);
    expect(structureFaults(zipBytes(copy.pkg))).toEqual([]);
    for (const name of ["/word/styles.xml", "/word/settings.xml", "/word/header.xml"]) {
      expect(copy.pkg.bytes(name)).toEqual(openPackage(bytes).bytes(name));
    }
  });
});

const outline = outlineOf(`ĐỀ CƯƠNG BÁO CÁO
I. Đặc điểm tình hình
Nêu khái quát những thuận lợi, khó khăn của đơn vị trong kỳ báo cáo.
- Nguyên nhân khách quan của những khó khăn, vướng mắc
II. Kết quả thực hiện
III. Kiến nghị, đề xuất (nếu có)
Nêu những kiến nghị với cấp trên, nếu có.`);
const GUIDANCE = "Nêu khái quát những thuận lợi, khó khăn của đơn vị trong kỳ báo cáo.";
const TOPIC = "- Nguyên nhân khách quan của những khó khăn, vướng mắc";
const TEXT = "Chi bộ lãnh đạo thực hiện nghiêm túc, có kết quả rõ; đảng viên đồng tình, quần chúng ủng hộ.";

let controlId = 0;
function control(tag: string, content: string, more = ""): string {
  controlId += 1;
  return `<w:sdt><w:sdtPr><w:alias w:val="Mục"/><w:tag w:val="${tag}"/><w:id w:val="${controlId}"/>${more}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

function table(...cells: string[]): string {
  return `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr>${cells.map((cell) => `<w:tc><w:tcPr/>${cell}</w:tc>`).join("")}</w:tr></w:tbl>`;
}

const SECTION = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>';

/** The body of the clean copy of a report with this body. */
function bodyOf(body: string, asked: Outline | null = outline): string {
  const { copy } = cleaned(zipOf(partsOf({ body })), asked);
  expect(structureFaults(zipBytes(copy.pkg))).toEqual(
    structureFaults(zipBytes(copy.pkg)).filter((fault) => fault.startsWith("unknown style")),
  );
  return mainXml(copy.pkg).replace(/^[\s\S]*<w:body>|<\/w:body>[\s\S]*$/g, "");
}

const I = said("I. Đặc điểm tình hình");
const II = said("II. Kết quả thực hiện");
const III = said("III. Kiến nghị, đề xuất");
const own = said(TEXT);
const EMPTY = "<w:p/>";
const EMPTIED = "<w:p></w:p>";

describe("of a control of ours", () => {
  test.each([
    ["the text stays and the control goes", control("1", own + own), own + own],
    ["guidance nobody wrote over goes with it", control("1", said(GUIDANCE) + said(TOPIC), "<w:showingPlcHdr/>"), ""],
    ["the same without the file saying that it is a placeholder", control("1", said(GUIDANCE) + said(TOPIC)), ""],
    ["guidance in decomposed capitals", control("1", said(GUIDANCE.normalize("NFD").toUpperCase())), ""],
    [
      "our prompt, and Word's own",
      control("2", said("(Nêu nội dung của mục này)")) + control("1", said("Click or tap here to enter text.")),
      "",
    ],
    ["blanks", control("1", said("\u00a0\u00a0\u00a0")), ""],
    [
      "text stays though the file calls it a placeholder",
      control("1", said("Chưa có."), "<w:showingPlcHdr/>"),
      said("Chưa có."),
    ],
    [
      "guidance with a word changed stays: a rule tells it",
      control("1", said(GUIDANCE.replace("khái quát", "rõ"))),
      said(GUIDANCE.replace("khái quát", "rõ")),
    ],
    ["a line of guidance left beside the writer's own text goes", control("1", said(GUIDANCE) + own), own],
    ["a line of guidance that heads the writer's own text stays", control("1", said(TOPIC) + own), said(TOPIC) + own],
    ["empty lines of the writer stay", control("1", own + EMPTY + own), own + EMPTY + own],
    ["one inside another goes as well", control("1", own + control("2", own)), own + own],
    ["a table in it stays", control("1", table(own) + own), table(own) + own],
    [
      "what the writer marked in it stays",
      control("1", `<w:bookmarkStart w:id="5" w:name="moc"/>${own}<w:bookmarkEnd w:id="5"/>`),
      `<w:bookmarkStart w:id="5" w:name="moc"/>${own}<w:bookmarkEnd w:id="5"/>`,
    ],
    [
      "inside a sentence the words stay",
      `<w:p><w:r><w:t>Có </w:t></w:r>${control("1", "<w:r><w:t>25</w:t></w:r>")}</w:p>`,
      "<w:p><w:r><w:t>Có </w:t></w:r><w:r><w:t>25</w:t></w:r></w:p>",
    ],
    [
      "inside a sentence the prompt goes",
      `<w:p><w:r><w:t>Có </w:t></w:r>${control("1", "<w:r><w:t>(Nêu nội dung của mục này)</w:t></w:r>")}</w:p>`,
      "<w:p><w:r><w:t>Có </w:t></w:r></w:p>",
    ],
    ["without content goes", `${own}<w:sdt><w:sdtPr><w:tag w:val="1"/></w:sdtPr><w:sdtContent/></w:sdt>`, own],
  ])("%s", (_, given, left) => {
    expect(bodyOf(`${I}${given}${II}${own}${SECTION}`)).toBe(`${I}${left}${II}${own}${SECTION}`);
  });

  test("whose prefixes are its own, what it holds declares them", () => {
    const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    const document = `<a:document xmlns:a="${word}"><a:body><w:sdt xmlns:w="${word}"><w:sdtPr><w:tag w:val="1"/></w:sdtPr><w:sdtContent xmlns:q='urn:q'><w:p q:mark="1"><w:r><w:t>Có 25 đảng viên.</w:t></w:r></w:p><w:tbl xmlns:w="${word}"><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl></w:sdtContent></w:sdt><a:sectPr/></a:body></a:document>`;
    const { copy } = cleaned(zipOf(partsOf({ document })), outline);
    expect(mainXml(copy.pkg)).toBe(
      `<a:document xmlns:a="${word}"><a:body><w:p xmlns:w="${word}" xmlns:q='urn:q' q:mark="1"><w:r><w:t>Có 25 đảng viên.</w:t></w:r></w:p><w:tbl xmlns:q='urn:q' xmlns:w="${word}"><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><a:p/><a:sectPr/></a:body></a:document>`,
    );
  });
});

const REFERENCE = "<w:p><w:r><w:instrText>REF a</w:instrText></w:r></w:p>";

describe("the document stays sound", () => {
  test.each([
    [
      "a cell keeps a line where its control showed nothing",
      table(
        control("1.targets.r1c1", '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t>\u00a0\u00a0</w:t></w:r></w:p>'),
      ),
      table('<w:p><w:pPr><w:jc w:val="center"/></w:pPr></w:p>'),
    ],
    ["a cell ends in a line", table(control("1", said(GUIDANCE)) + own), table(own)],
    [
      "tables that guidance held apart do not touch",
      table(own) + control("1", said(GUIDANCE)) + table(own),
      table(own) + EMPTIED + table(own),
    ],
    [
      "tables that a control held apart do not touch",
      table(own) + control("1", table(own)) + own,
      table(own) + EMPTY + table(own) + own,
    ],
    [
      "a picture in an empty control stays",
      control("1", "<w:p><w:r><w:drawing/></w:r></w:p>"),
      "<w:p><w:r><w:drawing/></w:r></w:p>",
    ],
    [
      "a break between sections stays",
      control("1", `<w:p><w:pPr>${SECTION}</w:pPr><w:r><w:t>${GUIDANCE}</w:t></w:r></w:p>`),
      `<w:p><w:pPr>${SECTION}</w:pPr></w:p>`,
    ],
    [
      "others' anchors in guidance stay",
      control(
        "1",
        `<w:p><w:bookmarkStart w:id="1" w:name="a"/><w:r><w:t>${GUIDANCE}</w:t></w:r><w:bookmarkEnd w:id="1"/></w:p>`,
      ) + REFERENCE,
      `<w:p><w:bookmarkStart w:id="1" w:name="a"/><w:bookmarkEnd w:id="1"/></w:p>${REFERENCE}`,
    ],
  ])("%s", (_, given, left) => {
    expect(bodyOf(`${I}${own}${given}${II}${own}${SECTION}`)).toBe(`${I}${own}${left}${II}${own}${SECTION}`);
  });

  test("the text does not end in a table", () => {
    expect(
      bodyOf(`${I}${own}${table(own)}${control("3", said("Nêu những kiến nghị với cấp trên, nếu có."))}${SECTION}`),
    ).toBe(`${I}${own}${table(own)}${EMPTIED}${SECTION}`);
  });
});

describe("controls that are not ours stay", () => {
  test.each([
    ["of another tag", control("so-van-ban", said("Số 12-BC/CB"))],
    ["of no tag, showing a placeholder", control("", said("Click or tap here to enter text."), "<w:showingPlcHdr/>")],
    ["of a section another outline has", control("7", said(GUIDANCE.replace("khái quát", "rõ")))],
  ])("%s", (_, given) => {
    const body = `${I}${own}${given}${II}${own}${SECTION}`;
    expect(bodyOf(body)).toBe(body);
  });

  test("and without an outline all are", () => {
    const body = `${I}${control("1", own)}${SECTION}`;
    expect(bodyOf(body, null)).toBe(body);
  });
});

test("guidance put in as plain lines goes, where it is word for word and heads nothing", () => {
  const plain = `${I}${said(GUIDANCE)}${EMPTY}${II}${own}${III}${said("Nêu những kiến nghị với cấp trên, nếu có.")}${SECTION}`;
  expect(bodyOf(plain)).toBe(`${I}${EMPTY}${II}${own}${III}${SECTION}`);
  const changed = plain.replace("khái quát những", "rõ");
  expect(bodyOf(changed)).toContain(said(GUIDANCE.replace("khái quát những", "rõ")));
});

describe("the check of the copy", () => {
  test("tells an empty required section, whose heading stays, and is content with an optional one", () => {
    const body = `${I}${control("1", said(GUIDANCE))}${II}${own}${III}${control("3", said("Nêu những kiến nghị với cấp trên, nếu có."))}${SECTION}`;
    const { checked, document } = cleaned(zipOf(partsOf({ body })), outline);
    expect(document.paragraphs.map(({ text }) => text)).toEqual([
      "I. Đặc điểm tình hình",
      "II. Kết quả thực hiện",
      TEXT,
      "III. Kiến nghị, đề xuất",
    ]);
    const told = checked.findings.filter(isOfText);
    expect(told.map(({ rule, section, severity }) => `${severity} ${rule} ${section}`)).toEqual([
      "error section-empty 1",
      "warning section-empty 3",
    ]);
  });

  test("knows a heading reworded past recognition, which the draft knew by its control", () => {
    const body = `${I}${control("1", own)}${said("II. Những việc đã làm được của chi bộ")}${control("2", own)}${SECTION}`;
    expect(cleaned(zipOf(partsOf({ body })), outline).checked.findings.filter(isOfText)).toEqual([]);
    const { copy, document } = cleaned(zipOf(partsOf({ body })), outline);
    expect(check(document, { outline, today }).findings.filter(isOfText)).not.toEqual([]);
    expect(copy.options.links).toHaveLength(2);
  });
});

describe("the state", () => {
  test("goes with all that belongs to it, and others' custom parts stay as they were", async () => {
    const host = new FileHost(openPackage(docx("Một\nHai", "typed", { customXml: ['<other xmlns="urn:other"/>'] })));
    const before = openPackage(host.bytes());
    await host.writeState(stateEntriesOf({ ...NO_STATE, outline }));
    const { copy } = cleaned(host.bytes(), outline);
    expect(copy.removed.state).toBe(true);
    expect([...copy.pkg.names].sort()).toEqual([...before.names].sort());
    for (const name of before.names.filter((one) => !one.includes(".rels"))) {
      expect(copy.pkg.bytes(name)).toEqual(before.bytes(name));
    }
    expect(structureFaults(zipBytes(copy.pkg))).toEqual([]);
  });

  test.each(["urn:de-cuong-bao-cao:9", "urn:de-cuong-bao-cao:1"])(
    "goes though it is newer or cannot be read: %s",
    (namespace) => {
      const bytes = docx("Một\nHai", "typed", { customXml: [`<state xmlns="${namespace}" version="x"/>`] });
      expect(readDocument(cleaned(bytes, null).copy.pkg).document.customXml).toEqual([]);
    },
  );
});

describe("remarks in the margin", () => {
  const remark = (id: number, text: string, paraId: string) =>
    `<w:comment w:id="${id}" w:author="Lan" w:initials="L"><w:p w14:paraId="${paraId}"><w:r><w:t>${text}</w:t></w:r></w:p></w:comment>`;
  const marked = (id: number, text: string) =>
    `<w:p><w:commentRangeStart w:id="${id}"/><w:r><w:t>${text}</w:t></w:r><w:commentRangeEnd w:id="${id}"/><w:r><w:rPr><w:b/></w:rPr><w:commentReference w:id="${id}"/></w:r></w:p>`;
  const OURS = "[Đề cương báo cáo] Lỗi: còn chỗ trống.";
  const body = `${I}${marked(1, "Một")}${marked(2, "Hai")}${SECTION}`;
  const extended = (entries: string) => ({
    content: `<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml">${entries}</w15:commentsEx>`,
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml",
    relationship: {
      id: "rIdExtended",
      type: "http://schemas.microsoft.com/office/2011/relationships/commentsExtended",
    },
  });

  test("of ours go with their anchors, others' stay", () => {
    const parts = partsOf({ body, comments: remark(1, OURS, "0A") + remark(2, "Xem lại số liệu", "0B") });
    parts.set(
      "/word/commentsExtended.xml",
      extended('<w15:commentEx w15:paraId="0A"/><w15:commentEx w15:paraId="0B"/>'),
    );
    const { copy, document } = cleaned(zipOf(parts), null);
    expect(copy.removed.remarks).toBe(1);
    expect(document.comments.map(({ text, paragraph }) => [text, paragraph])).toEqual([["Xem lại số liệu", 2]]);
    expect(mainXml(copy.pkg)).toContain(`${I}<w:p><w:r><w:t>Một</w:t></w:r></w:p>${marked(2, "Hai")}`);
    expect(copy.pkg.text("/word/comments.xml")).toBe(
      `<w:comments ${NAMESPACES}>${remark(2, "Xem lại số liệu", "0B")}</w:comments>`,
    );
    expect(copy.pkg.text("/word/commentsExtended.xml")).not.toContain("0A");
  });

  test("leave no empty part behind", () => {
    const parts = partsOf({ body, comments: remark(1, OURS, "0A") + remark(2, OURS.normalize("NFD"), "0B") });
    parts.set("/word/commentsExtended.xml", extended('<w15:commentEx w15:paraId="0A"/>'));
    const { copy } = cleaned(zipOf(parts), null);
    expect(copy.pkg.names.filter((name) => name.includes("comments"))).toEqual([]);
    expect(structureFaults(zipBytes(copy.pkg))).toEqual([]);
  });

  test("that somebody answered stay with the answer, and are told", () => {
    const parts = partsOf({ body, comments: remark(1, OURS, "0A") + remark(2, "Đã bổ sung", "0B") });
    parts.set(
      "/word/commentsExtended.xml",
      extended('<w15:commentEx w15:paraId="0A"/><w15:commentEx w15:paraId="0B" w15:paraIdParent="0A"/>'),
    );
    const { copy, document } = cleaned(zipOf(parts), null);
    expect(copy).toMatchObject({ answered: 1, removed: { remarks: 0 } });
    expect(document.comments).toHaveLength(2);
  });
});

/** These bare packages have no styles, and so not the form of a paper. */
function isOfText({ group }: AnyFinding): boolean {
  return group !== "format";
}
