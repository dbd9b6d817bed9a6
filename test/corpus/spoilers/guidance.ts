/** The outline's own words left in the report: verbatim, edited, as a question, as a placeholder. */
import { filledOutline } from "../../../src/outline/fields.ts";
import type { Guidance, Outline, Section } from "../../../src/outline/outline.ts";
import { sectionsOf } from "../../../src/outline/outline.ts";
import { between, type Random } from "../../support/docx/random.ts";
import { type CorpusLine, type CorpusReport, headedSections, spanOf, textLine } from "../corpus-report.ts";
import { type Expected, type Fault, type Spoiler, variant } from "../variant.ts";
import { answered, leaves } from "./sections.ts";

function flat(guidance: readonly Guidance[]): Guidance[] {
  return guidance.flatMap((line) => [line, ...flat(line.children ?? [])]);
}

function wordCount(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\d]/u.test(word)).length;
}

function typed({ marker, text }: Guidance): string {
  return marker === "" ? text : `${marker} ${text}`;
}

/** Guidance of a section long enough to be told from a heading or a label, as the skeleton would show it. */
function longGuidance(section: Section, least: number): string[] {
  return flat(section.guidance)
    .filter(({ text }) => wordCount(text) >= least)
    .map(typed);
}

/** The outline with the report's own term and names, as it stands in a skeleton. */
function filled(report: CorpusReport, outline: Outline): Map<string, Section> {
  return new Map([...sectionsOf(filledOutline(outline, report.fields))].map((section) => [section.id, section]));
}

/** Words a typist changes when he makes an outline's sentence his own without answering it. */
const OTHER_WORDS: readonly (readonly [string, string])[] = [
  ["cơ quan, đơn vị", "đơn vị"],
  ["cán bộ, đảng viên", "đảng viên"],
  ["tổ chức thực hiện", "thực hiện"],
  ["triển khai", "tổ chức"],
  ["thực hiện", "triển khai"],
  ["kết quả", "tình hình"],
  ["đánh giá", "nhận xét"],
  ["nâng cao", "tăng cường"],
  ["lãnh đạo", "chỉ đạo"],
  ["chỉ đạo", "điều hành"],
  ["cấp ủy", "chi ủy"],
  ["cấp uỷ", "chi uỷ"],
  ["hằng năm", "từng năm"],
  ["hàng năm", "từng năm"],
  ["công tác", "việc"],
  ["quán triệt", "phổ biến"],
  ["nhiệm vụ", "công việc"],
  ["chất lượng", "hiệu quả"],
  ["chương trình", "kế hoạch"],
  ["nội dung", "các mặt"],
  ["các", "những"],
  ["việc", "công tác"],
  ["của", "ở"],
  ["và", "cùng"],
];

/**
 * Two to four words of a line replaced, or single syllables dropped as by a slip, the more the longer it is; never its
 * first three.
 */
export function edited(line: string, random: Random): string {
  const head = line.split(" ").slice(0, 3).join(" ");
  let rest = line.slice(head.length);
  const length = line.split(" ").length;
  const count = between(random, 2, length >= 30 ? 4 : length >= 20 ? 3 : 2);
  for (let change = 0; change < count; change++) {
    const known = OTHER_WORDS.filter(([word]) => rest.includes(` ${word} `));
    if (known.length > 0 && random() < 0.6) {
      const [word, other] = known[between(random, 0, known.length - 1)]!;
      rest = rest.replace(` ${word} `, ` ${other} `);
      continue;
    }
    const parts = rest.split(" ");
    const plain = parts.flatMap((word, index) => (/^\p{Ll}+$/u.test(word) ? [index] : []));
    rest = parts.toSpliced(plain[between(random, 0, plain.length - 1)]!, 1).join(" ");
  }
  return `${head}${rest}`;
}

/** What a piece of guidance brings with it: a citation of its own, another term, a question, a demand not answered. */
function consequences(section: string, texts: readonly string[]): Expected[] {
  const rules = [
    "leftover-guidance",
    "leftover-question",
    "leftover-bracket",
    "leftover-blank",
    "section-guidance-only",
    "figure-missing",
    "section-thin",
  ];
  const place = { sections: [section], texts };
  const cites = /\d+-\p{Lu}+\/\p{Lu}/u.test(texts.join(" ")) ? [{ rules: ["citation-differs"] }] : [];
  const announces = /phụ lục/iu.test(texts.join(" ")) ? [{ rules: ["annex-missing"] }] : [];
  return [{ rules, ...place }, ...cites, ...announces];
}

export const guidanceOnly: Spoiler = (report, outline, random) => {
  const sections = filled(report, outline);
  const open = leaves(report).filter((id) => longGuidance(sections.get(id)!, 9).length > 0);
  return open.flatMap((id) => {
    const given = longGuidance(sections.get(id)!, 9).slice(0, 3);
    const changed = given.map((line) => (wordCount(line) >= 14 ? edited(line, random) : line));
    const faults = { "guidance instead of text": given, "edited guidance instead of text": changed };
    return Object.entries(faults).map(([fault, texts]) =>
      variant(report, fault as Fault, id, {
        lines: answered(report, id, texts),
        planted: [{ rules: ["section-guidance-only"], sections: [id] }],
        allowed: consequences(id, texts),
      }),
    );
  });
};

/** A line put behind the own text of a section. */
function appended(report: CorpusReport, section: string, text: string): CorpusLine[] {
  return report.lines.toSpliced(spanOf(report.lines, section)!.ownEnd, 0, textLine(text));
}

export const guidanceAmongText: Spoiler = (report, outline, random) => {
  const sections = filled(report, outline);
  const all = headedSections(report.lines).flatMap((id) => {
    const span = spanOf(report.lines, id)!;
    if (span.ownEnd === span.content) return [];
    return longGuidance(sections.get(id)!, 14).map((line) => ({ id, line }));
  });
  return all.map(({ id, line }, index) => {
    const changed = index % 2 === 1;
    const text = changed ? edited(line, random) : line;
    // Alone in a content control it may be told as a control nobody has written in.
    const rules = ["leftover-guidance", "leftover-control", ...(text.includes("?") ? ["leftover-question"] : [])];
    return variant(report, changed ? "edited guidance among text" : "guidance among text", `${id}: ${text}`, {
      lines: appended(report, id, text),
      planted: [{ rules, texts: [text] }],
      allowed: consequences(id, [text]),
    });
  });
};

const QUESTIONS = [
  "Hình thức, tên mô hình, hiệu quả?",
  "Tỷ lệ đảng viên được xếp loại hoàn thành tốt nhiệm vụ?",
  "Tổng số đơn thư đã nhận? Số đơn thư đã giải quyết, lý do chưa giải quyết?",
  "Số lượt cán bộ được đào tạo, bồi dưỡng? So với kế hoạch?",
];

export const questionsLeft: Spoiler = (report) =>
  leaves(report).map((id, index) => {
    const text = `- ${QUESTIONS[(index + report.slug.length) % QUESTIONS.length]}`;
    return variant(report, "question left", `${id}: ${text}`, {
      lines: appended(report, id, text),
      planted: [{ rules: ["leftover-question", "leftover-guidance"], texts: [text] }],
      allowed: [{ rules: ["leftover-guidance"], texts: [text] }],
    });
  });

/** The heading's words behind its number, as the fixture builder must find them in every dialect. */
function titleWords(line: CorpusLine): string {
  return line.text.replace(/^\S+\s+/u, "");
}

export const placeholdersLeft: Spoiler = (report, outline) => {
  const sections = filled(report, outline);
  const unique = leaves(report).filter((id) => {
    const title = titleWords(report.lines[spanOf(report.lines, id)!.heading]!);
    return report.lines.filter(({ text }) => text.includes(title)).length === 1;
  });
  return unique.map((id) => {
    const title = titleWords(report.lines[spanOf(report.lines, id)!.heading]!);
    const text = longGuidance(sections.get(id)!, 6)[0] ?? "Viết nội dung của mục này tại đây.";
    return variant(report, "placeholder left", id, {
      extras: { placeholders: [{ after: title, tag: id, text }] },
      planted: [{ rules: ["leftover-control"], sections: [id], texts: [text] }],
      allowed: consequences(id, [text]),
    });
  });
};
