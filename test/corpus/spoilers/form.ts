/** Faults of form that can be seen in the words of a frame: number, date, star, signing authority, spelling. */
import type { CorpusLine, CorpusReport } from "../corpus-report.ts";
import { type Spoiler, type Variant, variant } from "../variant.ts";

interface FormFault {
  readonly rule: string;
  readonly pattern: RegExp;
  /** What the pattern's match becomes; null: the line goes. */
  readonly put: string | null;
}

const FAULTS: readonly FormFault[] = [
  { rule: "format-number", pattern: /^Số (?=\d)/u, put: "Số: " },
  { rule: "format-number", pattern: /^(Số \d+)-(?=\p{L})/u, put: "$1 - " },
  { rule: "format-place-date", pattern: /(, ngày )0(?=\d tháng)/u, put: "$1" },
  { rule: "format-head", pattern: /^\*$/u, put: null },
  { rule: "format-authority", pattern: /^T\/M /u, put: "TM. " },
  { rule: "format-subject-rule", pattern: /^-----$/u, put: "--------------" },
];

function changed(report: CorpusReport, { rule, pattern, put }: FormFault): Variant[] {
  const index = report.lines.findIndex(({ text }) => pattern.test(text));
  const line = report.lines[index];
  if (line === undefined) return [];
  const after: CorpusLine[] = put === null ? [] : [{ ...line, text: line.text.replace(pattern, put) }];
  const lines = report.lines.toSpliced(index, 1, ...after);
  return [
    variant(report, "form changed", `${rule}: ${after[0]?.text ?? "without it"}`, {
      lines,
      planted: [{ rules: [rule] }],
    }),
  ];
}

export const formChanged: Spoiler = (report) => FAULTS.flatMap((fault) => changed(report, fault));
