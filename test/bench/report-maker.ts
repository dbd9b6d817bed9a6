/**
 * Reports of any length as Word itself would save them: runs split by rsid, properties on every run, proofing marks and
 * bookmarks, linked multi-level headings, tables, footnotes, content controls. Deterministic. 20, 200 and 2,000 pages
 * are about 0.3, 2.6 and 26 MB of document.xml in 400, 3,300 and 32,600 paragraphs, with a heading every second page.
 */
import { strToU8, zipSync } from "fflate";

/** Body paragraphs; the cells of tables come on top, and the figures every report has, however short. */
const PARAGRAPHS_PER_PAGE = 13.1;
const FIGURES_ROWS = 18;
const PARAGRAPHS_PER_HEADING = 27;
const WORDS =
  "Ban Thường vụ Đảng ủy đã tập trung lãnh đạo chỉ đạo đổi mới nội dung hình thức việc học tập quán triệt triển khai thực hiện chỉ thị nghị quyết của Đảng nâng cao năng lực lãnh đạo sức chiến đấu của tổ chức cơ sở đảng và chất lượng đội ngũ cán bộ đảng viên gắn với nhiệm vụ chính trị của cơ quan đơn vị trong nửa đầu nhiệm kỳ".split(
    " ",
  );

/** Headings as reports have them: sections, what each is divided into, and what those are divided into. */
const SECTIONS = [
  "Đặc điểm tình hình",
  "Kết quả thực hiện các chỉ tiêu, nhiệm vụ",
  "Đánh giá chung",
  "Phương hướng, nhiệm vụ, giải pháp",
];
const TOPICS = [
  "Công tác giáo dục chính trị tư tưởng tiếp tục được đổi mới",
  "Công tác tổ chức, cán bộ, đảng viên",
  "Công tác kiểm tra, giám sát, kỷ luật Đảng",
  "Công tác dân vận của Đảng",
  "Lãnh đạo thực hiện nhiệm vụ chính trị của cơ quan, đơn vị",
  "Lãnh đạo các tổ chức đoàn thể chính trị - xã hội",
];
const ASPECTS = ["Kết quả đạt được", "Hạn chế, khuyết điểm", "Nguyên nhân của hạn chế, khuyết điểm"];

/** The heading of that position in a report: a section, its topics, and under each topic its aspects. */
function headingAt(position: number): string {
  const inSection = position % (1 + TOPICS.length * (1 + ASPECTS.length));
  const section = Math.floor(position / (1 + TOPICS.length * (1 + ASPECTS.length)));
  if (inSection === 0) return heading(1, SECTIONS[section % SECTIONS.length]!.toLocaleUpperCase("vi"));
  const inTopic = (inSection - 1) % (1 + ASPECTS.length);
  const topic = Math.floor((inSection - 1) / (1 + ASPECTS.length));
  return inTopic === 0 ? heading(2, TOPICS[topic]!) : heading(3, ASPECTS[inTopic - 1]!);
}

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14"';

/**
 * Numbers that look random and never change (the generator of Park and Miller, 1988). Its products stay exact: rounded
 * ones repeat before long, and the paragraphs made of them with them.
 */
function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return Math.floor((state / 2_147_483_647) * below);
  };
}

const RUN_PROPERTIES =
  '<w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN"/></w:rPr>';

function run(text: string, rsid: number): string {
  return `<w:r w:rsidRPr="00${(0x100000 + rsid).toString(16).toUpperCase()}">${RUN_PROPERTIES}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

function paragraph(index: number, next: (below: number) => number): string {
  const runs: string[] = [];
  const count = 1 + next(2);
  for (let piece = 0; piece < count; piece += 1) {
    const words: string[] = [];
    const length = 8 + next(10);
    for (let word = 0; word < length; word += 1) words.push(WORDS[next(WORDS.length)]!);
    if (piece === 1) words.push(`đạt ${80 + next(20)}%`);
    runs.push(run(`${words.join(" ")} `, next(0xfffff)));
    if (piece % 3 === 1)
      runs.push(
        '<w:proofErr w:type="spellStart"/>',
        run(WORDS[next(WORDS.length)]!, 7),
        '<w:proofErr w:type="spellEnd"/>',
      );
  }
  const bookmark =
    index % 40 === 0 ? `<w:bookmarkStart w:id="${index}" w:name="_Toc${index}"/><w:bookmarkEnd w:id="${index}"/>` : "";
  const note =
    index % 50 === 0
      ? '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="1"/></w:r>'
      : "";
  return `<w:p w14:paraId="${(0x10000000 + index).toString(16).toUpperCase()}" w:rsidR="00AB12CD" w:rsidRDefault="00AB12CD"><w:pPr><w:spacing w:before="120" w:line="360" w:lineRule="exact"/><w:ind w:firstLine="567"/><w:jc w:val="both"/>${RUN_PROPERTIES}</w:pPr>${bookmark}${runs.join("")}${note}</w:p>`;
}

function heading(level: number, title: string): string {
  return `<w:p w:rsidR="00AB12CD"><w:pPr><w:pStyle w:val="Heading${level}"/></w:pPr>${run(title, 3)}</w:p>`;
}

function table(rows: number, next: (below: number) => number): string {
  const cell = (text: string) =>
    `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr><w:p>${run(text, 9)}</w:p></w:tc>`;
  const row = (index: number) =>
    `<w:tr>${cell(String(index + 1))}${cell("Kết nạp đảng viên mới")}${cell(`${next(900)}`)}${cell(`${next(100)},5%`)}</w:tr>`;
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>${Array.from({ length: rows }, (_, index) => row(index)).join("")}</w:tbl>`;
}

const STYLES = `<w:styles ${NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${[1, 2, 3].map((level) => `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:ilvl w:val="${level - 1}"/><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>`).join("")}</w:styles>`;

const NUMBERING = `<w:numbering ${NAMESPACES}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${[
  ["upperRoman", "%1."],
  ["decimal", "%2."],
  ["decimal", "%2.%3."],
]
  .map(
    ([format, text], level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:pStyle w:val="Heading${level + 1}"/><w:lvlText w:val="${text}"/></w:lvl>`,
  )
  .join("")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

const relationship = (id: number, type: string, target: string) =>
  `<Relationship Id="rId${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
const relationships = (inner: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
const MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** A .docx of about that many pages. */
export function reportOfPages(pages: number): Uint8Array {
  const next = sequence(pages);
  const body: string[] = [];
  const paragraphs = Math.round(pages * PARAGRAPHS_PER_PAGE);
  for (let index = 0; index < paragraphs; index += 1) {
    if (index % PARAGRAPHS_PER_HEADING === 0) body.push(headingAt(index / PARAGRAPHS_PER_HEADING));
    body.push(paragraph(index, next));
    if (index === 2) body.push(table(FIGURES_ROWS, next));
    if (index % 120 === 90) body.push(table(6, next));
    if (index % 200 === 150)
      body.push(
        `<w:sdt><w:sdtPr><w:id w:val="${1000 + index}"/><w:tag w:val="p1.${index}"/></w:sdtPr><w:sdtContent>${paragraph(index, next)}</w:sdtContent></w:sdt>`,
      );
  }
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${MAIN}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${MAIN}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${MAIN}.numbering+xml"/><Override PartName="/word/footnotes.xml" ContentType="${MAIN}.footnotes+xml"/></Types>`,
    "_rels/.rels": relationships(relationship(1, "officeDocument", "word/document.xml")),
    "word/document.xml": `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document ${NAMESPACES}><w:body>${body.join("")}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>`,
    "word/_rels/document.xml.rels": relationships(
      relationship(1, "styles", "styles.xml") +
        relationship(2, "numbering", "numbering.xml") +
        relationship(3, "footnotes", "footnotes.xml"),
    ),
    "word/styles.xml": STYLES,
    "word/numbering.xml": NUMBERING,
    "word/footnotes.xml": `<w:footnotes ${NAMESPACES}><w:footnote w:id="1"><w:p>${run("Nghị quyết Đại hội Đảng bộ lần thứ XX", 5)}</w:p></w:footnote></w:footnotes>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])), { level: 6 });
}
