/**
 * Papers made correctly after a format pack, head and foot in tables, for the rules on form; and the same papers with
 * one thing done otherwise. A line is named by its part of the frame.
 */
import { checkContext } from "../../src/check/check-context.ts";
import type { Observation, Rule } from "../../src/check/rule.ts";
import type { CellAddress, Paragraph, ReportDocument, Run, Story, Table } from "../../src/document/document.ts";
import { report } from "./report.ts";

export interface Line {
  readonly text: string;
  readonly run?: Partial<Run>;
  readonly alignment?: Paragraph["alignment"];
  readonly spacing?: Partial<Paragraph["spacing"]>;
  readonly number?: string;
}

export type LineKey =
  | "superior"
  | "issuer"
  | "star"
  | "number"
  | "motto"
  | "motto2"
  | "placeDate"
  | "docType"
  | "subject"
  | "rule"
  | "recipients"
  | "recipient1"
  | "archive"
  | "authority"
  | "post"
  | "signer";

const BODY =
  "Trong nửa nhiệm kỳ qua, Chi bộ đã lãnh đạo nhà trường hoàn thành các nhiệm vụ được giao, đời sống cán bộ được cải thiện.";

const PARTY: Readonly<Record<LineKey, Line | null>> = {
  superior: { text: "ĐẢNG BỘ XÃ TÂN LẬP" },
  issuer: { text: "CHI BỘ TRƯỜNG THPT NGUYỄN TRÃI", run: { bold: true } },
  star: { text: "*" },
  number: { text: "Số 05-BC/CB" },
  motto: { text: "ĐẢNG CỘNG SẢN VIỆT NAM", run: { bold: true, size: 15 } },
  motto2: null,
  placeDate: { text: "Tân Lập, ngày 05 tháng 02 năm 2028", run: { italic: true } },
  docType: { text: "BÁO CÁO", run: { bold: true, size: 16 } },
  subject: { text: "Sơ kết giữa nhiệm kỳ thực hiện Nghị quyết Đại hội Chi bộ", run: { bold: true } },
  rule: { text: "-----" },
  recipients: { text: "Nơi nhận:", run: { underline: true } },
  recipient1: { text: "- Đảng ủy xã Tân Lập (b/c),", run: { size: 12 } },
  archive: { text: "- Lưu Chi bộ.", run: { size: 12 } },
  authority: { text: "T/M CHI BỘ", run: { bold: true } },
  post: { text: "BÍ THƯ" },
  signer: { text: "Nguyễn Thị Lan", run: { bold: true } },
};

const STATE: Readonly<Record<LineKey, Line | null>> = {
  superior: { text: "ỦY BAN NHÂN DÂN TỈNH PHÚ THỌ", run: { size: 13 } },
  issuer: { text: "SỞ GIÁO DỤC VÀ ĐÀO TẠO", run: { bold: true, size: 13 } },
  star: null,
  number: { text: "Số: 15/BC-SGDĐT", run: { size: 13 } },
  motto: { text: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", run: { bold: true, size: 13 } },
  motto2: { text: "Độc lập - Tự do - Hạnh phúc", run: { bold: true } },
  placeDate: { text: "Phú Thọ, ngày 12 tháng 6 năm 2028", run: { italic: true } },
  docType: { text: "BÁO CÁO", run: { bold: true } },
  subject: { text: "Kết quả thực hiện nhiệm vụ năm học 2027 - 2028", run: { bold: true } },
  rule: null,
  recipients: { text: "Nơi nhận:", run: { bold: true, italic: true, size: 12 } },
  recipient1: { text: "- UBND tỉnh (để b/c);", run: { size: 11 } },
  archive: { text: "- Lưu: VT, KHTC.", run: { size: 11 } },
  authority: { text: "KT. GIÁM ĐỐC", run: { bold: true } },
  post: { text: "PHÓ GIÁM ĐỐC", run: { bold: true } },
  signer: { text: "Trần Văn Bình", run: { bold: true } },
};

export interface PaperChanges {
  /** Replaces single lines; null leaves one out. */
  readonly lines?: Partial<Record<LineKey, Line | null>>;
  /** The paragraphs of the text. */
  readonly body?: readonly Line[];
  /** Replaces whole members of the document. */
  readonly document?: Partial<ReportDocument>;
}

/** Three paragraphs under a heading, and one of them a heading of its own. */
const TEXT: readonly Line[] = [
  { text: "I. KẾT QUẢ THỰC HIỆN", run: { bold: true } },
  { text: BODY },
  { text: BODY.replace("nửa nhiệm kỳ", "năm qua") },
  { text: "II. PHƯƠNG HƯỚNG", run: { bold: true } },
  { text: BODY.replace("đã", "sẽ") },
];

const HEADER: Story = { kind: "header", text: "2", paragraph: null, pageNumber: "center" };

/** A paper of this kind of body, correct but for the changes. */
export function paperOf(kind: "party" | "state", { lines = {}, body = TEXT, document = {} }: PaperChanges = {}) {
  const given = { ...(kind === "party" ? PARTY : STATE), ...lines };
  const space: Line["spacing"] = kind === "party" ? {} : { line: { rule: "multiple", value: 1.15 }, firstLine: 36 };
  const paragraphs: Paragraph[] = [];
  const tables: Table[] = [];
  const add = (line: Line, cell: CellAddress | null, base: Partial<Paragraph> = {}): void => {
    paragraphs.push(paragraphOf(line, paragraphs.length, cell, base));
  };
  const table = (...columns: readonly (readonly LineKey[])[]): void => {
    const first = paragraphs.length;
    const cells = columns.map((keys, column) => {
      const from = paragraphs.length;
      for (const key of keys) {
        const line = given[key];
        if (line !== null) add(line, { table: tables.length, row: 0, column }, { alignment: "center" });
      }
      const inside = paragraphs.slice(from);
      const text = inside.map((one) => one.text).join("\n");
      return { text, column, span: 1, rowSpan: 1, paragraphs: inside.map(({ index }) => index) };
    });
    tables.push({ paragraph: first, within: null, rows: [cells] });
  };
  table(["superior", "issuer", "star", "number"], ["motto", "motto2", "placeDate"]);
  for (const key of ["docType", "subject", "rule"] as const) {
    const line = given[key];
    if (line !== null) add(line, null, { alignment: "center" });
  }
  for (const line of body) add({ ...line, spacing: { ...space, ...line.spacing } }, null);
  table(["recipients", "recipient1", "archive"], ["authority", "post", "signer"]);
  return { ...report(""), paragraphs, tables, stories: [HEADER], ...document };
}

function paragraphOf(line: Line, index: number, cell: CellAddress | null, base: Partial<Paragraph>): Paragraph {
  const [plain] = report("x").paragraphs as readonly [Paragraph];
  const [run] = plain.runs as readonly [Run];
  const { text, alignment = base.alignment ?? "justify", number = "" } = line;
  const runs = text === "" ? [] : [{ ...run, ...line.run, text }];
  return {
    ...plain,
    ...base,
    index,
    text,
    number,
    cell,
    alignment,
    runs,
    spacing: { ...plain.spacing, ...line.spacing },
  };
}

/** What a rule on form observes in a paper. */
export function ofPaper<Data>(
  rule: Rule<string, Data>,
  document: ReportDocument,
  pack?: string,
): readonly Observation<Data>[] {
  const circumstances = { outline: null, today: "2028-06-01", ...(pack === undefined ? {} : { pack }) };
  return [...rule.check(checkContext(document, circumstances))];
}

/**
 * Documents on which every rule on form is silent: correct papers of all packs, a text without frame, a fresh
 * skeleton's title.
 */
export const CORRECT: readonly (readonly [name: string, document: ReportDocument])[] = [
  ["a Party paper", paperOf("party")],
  ["a State paper", paperOf("state")],
  [
    "an older Party paper",
    paperOf("party", { lines: { placeDate: { text: "Tân Lập, ngày 12 tháng 10 năm 2023", run: { italic: true } } } }),
  ],
  ["a text without a frame", report(`I. KẾT QUẢ\n${BODY}\nII. PHƯƠNG HƯỚNG\n${BODY}`)],
  ["an empty document", report("")],
];

/** A paper whose text surely fills several pages. */
export const LONG: readonly Line[] = Array.from({ length: 60 }, (_, at) => ({ text: `${at}. ${BODY}`.slice(3) }));
