/** Figures that do not agree with each other: rates, parts of a figure, totals of tables. */
import { type CorpusReport, spanOf, textLine } from "../corpus-report.ts";
import { type Fault, picked, type Spoiler, type Variant, variant } from "../variant.ts";
import { leaves } from "./sections.ts";

const RATED: readonly RegExp[] = [
  // «98/174 đơn vị …, đạt tỷ lệ 56,3%», «14/17 vụ (82,4%)»
  /\d\/\d+ (?:[^.;()%\d]{0,80}, (?:đạt )?tỷ lệ |[^.;()%\d]{0,20}\()(\d+,\d)%/gu,
  // «17 đảng viên (chỉ tiêu cả nhiệm kỳ: 25 đảng viên), bằng 68%»
  /\(chỉ tiêu (?:cả )?nhiệm kỳ:? \d+ [^()\d%]*\), bằng (\d+(?:,\d)?)%/gu,
  // «61.240 lượt người, tăng 17,1% so với … (52.300 lượt)»
  /\d lượt(?: người)?, tăng (\d+,\d)%/gu,
];

/** 68 becomes 75, 17,1 becomes 24,1: beyond any rounding. */
function wrongRate(rate: string): string {
  const [whole, ...rest] = rate.split(",");
  return [String(Number(whole) + (Number(whole) > 92 ? -7 : 7)), ...rest].join(",");
}

function changedLines(
  report: CorpusReport,
  fault: Fault,
  rule: string,
  changes: (text: string) => readonly string[],
): Variant[] {
  return report.lines.flatMap((line, index) =>
    line.role !== "text"
      ? []
      : changes(line.text).map((text) =>
          variant(report, fault, text, {
            lines: report.lines.with(index, { ...line, text }),
            planted: [{ rules: [rule], texts: [text] }],
            // A wrong rate may contradict the verdict beside it as well.
            allowed: [{ rules: ["target-verdict"], texts: [text] }],
          }),
        ),
  );
}

export const ratesChanged: Spoiler = (report) =>
  changedLines(report, "rate wrong", "rate-wrong", (text) =>
    RATED.flatMap((pattern) =>
      [...text.matchAll(pattern)].map((found) => {
        const at = found.index + found[0].lastIndexOf(found[1]!);
        return text.slice(0, at) + wrongRate(found[1]!) + text.slice(at + found[1]!.length);
      }),
    ),
  );

/** «62,5 tỷ» with a full stop, once a line. */
export const decimalsPointed: Spoiler = (report) =>
  changedLines(report, "decimal point", "decimal-sign", (text) => {
    const pointed = text.replace(/(?<![\d.,])(\d+),(\d{1,2})(?= (?:triệu|tỷ|km)(?!\p{L}))/u, "$1.$2");
    return pointed === text ? [] : [pointed];
  });

/** One more of those who went. */
export const balancesChanged: Spoiler = (report) =>
  changedLines(report, "balance wrong", "breakdown-sum", (text) => {
    const changed = text.replace(/(?<=kết nạp \d+, [^.]{0,60}chuyển đi )\d+(?=, [^.]{0,40}(?:có|là) \d)/u, (figure) =>
      String(Number(figure) + 1).padStart(figure.length, "0"),
    );
    return changed === text ? [] : [changed];
  });

const SPLIT = /(\d+)(?= dự bị(?!\p{L})| cuộc giám sát)/gu;
const SPLITTING =
  /\d+ đảng viên(?: \(|, trong đó )\d+ chính thức|\d+ cuộc(?: theo chương trình)?, gồm \d+ cuộc kiểm tra/u;

export const partsChanged: Spoiler = (report) =>
  changedLines(report, "parts wrong", "breakdown-sum", (text) => {
    const start = SPLITTING.exec(text)?.index;
    if (start === undefined) return [];
    const more = text.slice(start).replace(SPLIT, (figure) => String(Number(figure) + 1).padStart(figure.length, "0"));
    return [text.slice(0, start) + more];
  });

const TABLES: readonly ((wrong: number) => readonly string[])[] = [
  (wrong) => ["TT\tNội dung\tSố cuộc", "1\tKiểm tra\t14", "2\tGiám sát\t11", `\tTổng số\t${25 + wrong}`],
  (wrong) => [
    "STT\tNội dung\tNăm 2026\tNăm 2027",
    "\tTổng số lượt tham gia\t212\t240",
    `1\t- Học tập nghị quyết\t${130 + wrong}\t151`,
    "2\t- Sinh hoạt chuyên đề\t82\t89",
  ],
  (wrong) => [
    "Nội dung\tĐầu kỳ\tTrong kỳ\tCộng",
    "Hồ sơ đất đai\t120\t310\t430",
    `Hồ sơ xây dựng\t75\t${188 + wrong}\t263`,
    "Hồ sơ hộ tịch\t20\t415\t435",
    "Hồ sơ khác\t11\t90\t101",
  ],
];
const MARKED = [/Tổng số$/u, /Tổng số lượt/u, /Hồ sơ xây dựng/u];

/** Tables in the midst of a section: right ones, on which nothing is to be said, and wrong ones. */
export const totalsChanged: Spoiler = (report, _outline, random) =>
  picked(leaves(report), TABLES.length, random).flatMap((section, index) => {
    const place = spanOf(report.lines, section)!.content + 1;
    const lines = (wrong: number) => report.lines.toSpliced(place, 0, ...TABLES[index]!(wrong).map(textLine));
    const label = TABLES[index]!(1)
      .flatMap((row) => row.split("\t"))
      .find((cell) => MARKED[index]!.test(cell))!;
    const detail = `${section}: ${label}`;
    return [
      variant(report, "tempting text", `a table with right sums, ${detail}`, { lines: lines(0) }),
      variant(report, "total wrong", detail, {
        lines: lines(3),
        planted: [{ rules: ["table-sum"], texts: [label.replace(/^- /u, "")] }],
      }),
    ];
  });
