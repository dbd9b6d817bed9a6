/** Chỉ tiêu whose words, figures and cells no longer agree. */
import { type CorpusLine, type CorpusReport, spanOf, textLine } from "../corpus-report.ts";
import { type Spoiler, type Variant, variant } from "../variant.ts";
import { leaves } from "./sections.ts";

const ON_PACE = /(\(chỉ tiêu (?:cả nhiệm kỳ|của Đại hội)[^)]*\).*?)vượt tiến độ(?: nửa nhiệm kỳ)?/u;

/** «vượt tiến độ nửa nhiệm kỳ», which is so, to «vượt chỉ tiêu», which is not. */
export const verdictsContradicted: Spoiler = (report) =>
  report.lines.flatMap((line, index) => {
    if (line.text.includes("\t") || !ON_PACE.test(line.text)) return [];
    const text = line.text.replace(ON_PACE, "$1vượt chỉ tiêu");
    return [
      variant(report, "verdict contradicted", text, {
        lines: report.lines.with(index, { ...line, text }),
        planted: [{ rules: ["target-verdict"], texts: [text] }],
      }),
    ];
  });

/** The results of one row of a table of targets wiped out. */
export const resultsWiped: Spoiler = (report) => {
  const head = report.lines.findIndex(({ text }) => /\tChỉ tiêu\t/u.test(text) && /Nghị quyết/u.test(text));
  if (head < 0) return [];
  const heads = report.lines[head]!.text.split("\t");
  const results = heads.flatMap((text, at) =>
    /^(?:Kết quả|Thực hiện|Năm|6 tháng|Ước \d+$|Ước năm)/u.test(text) ? [at] : [],
  );
  const variants: Variant[] = [];
  for (let row = head + 1; report.lines[row]?.text.includes("\t"); row += 2) {
    const line = report.lines[row]!;
    const cells = line.text.split("\t").map((cell, at) => (results.includes(at) ? "" : cell));
    variants.push(
      variant(report, "result wiped", cells[1] ?? "", {
        lines: report.lines.with(row, { ...line, text: cells.join("\t") }),
        planted: [{ rules: ["target-cell-empty"] }],
        allowed: [{ rules: ["table-sum", "rate-wrong"] }],
      }),
    );
  }
  return variants;
};

const TOLD_BEFORE_GOAL =
  /^((?:[-+*] )?[^.;:()\d]{8,90}?)(?: (?:ước )?đạt| còn)? \d[\d.,]* ?(?:%(?:\/năm)?|tỷ đồng)( \((?:chỉ tiêu|Nghị quyết)[^()]*\) - )/u;

/** The result taken out from between a name and its target: «Tỷ lệ … (chỉ tiêu dưới 1%) - đạt». */
export const resultsLeftOut: Spoiler = (report) =>
  report.lines.flatMap((line, index) => {
    if (line.text.includes("\t") || !TOLD_BEFORE_GOAL.test(line.text)) return [];
    const text = line.text.replace(TOLD_BEFORE_GOAL, "$1$2");
    return [
      variant(report, "result left out", text, {
        lines: report.lines.with(index, { ...line, text }),
        planted: [{ rules: ["target-no-result"], texts: [text] }],
        allowed: [{ rules: ["figure-missing"] }],
      }),
    ];
  });

const ADMITTED = /[Kk]ết nạp (\d+) đảng viên(?: mới)? \(chỉ tiêu (?:cả nhiệm kỳ|của Đại hội)?:? ?(\d+)/u;

/** The number of members admitted told once more, elsewhere, with another figure. */
export const targetsToldTwice: Spoiler = (report) => {
  const told = report.lines.flatMap((line) => {
    const found = line.text.includes("\t") ? null : ADMITTED.exec(line.text);
    return found === null ? [] : [{ line, result: Number(found[1]), goal: Number(found[2]) }];
  });
  return told.flatMap(({ line, result, goal }) => added(report, line, result + 1, goal));
};

function added(report: CorpusReport, line: CorpusLine, result: number, goal: number): Variant[] {
  const open = leaves(report);
  const place = spanOf(report.lines, open[Math.floor(open.length / 3)]!)!.ownEnd;
  const rate = ((100 * result) / goal).toFixed(1).replace(".", ",").replace(",0", "");
  const text = `Trong nửa nhiệm kỳ đã kết nạp ${String(result).padStart(2, "0")} đảng viên mới, bằng ${rate}% chỉ tiêu cả nhiệm kỳ.`;
  return [
    variant(report, "target told twice", text, {
      lines: report.lines.toSpliced(place, 0, textLine(text)),
      planted: [{ rules: ["target-differs"], texts: [text, line.text] }],
    }),
  ];
}
