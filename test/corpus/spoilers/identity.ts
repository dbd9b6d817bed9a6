/** Traces of the file a report was copied from: another term, another unit. */
import type { CorpusReport } from "../corpus-report.ts";
import { type Spoiler, type Variant, variant } from "../variant.ts";

const TERM = /(\d{4})(\s?[-–]\s?)(\d{4})/u;

/** The term before, and two before, of equal length. */
function earlier(term: string, steps: number): string {
  const [, from, dash, to] = TERM.exec(term)!;
  const length = Number(to) - Number(from);
  return `${Number(from) - length * steps}${dash}${Number(to) - length * steps}`;
}

function titleIndex(report: CorpusReport): number {
  return report.lines.findIndex(({ role }) => role === "heading");
}

export const oldTerms: Spoiler = (report) => {
  // Without a field value the title itself says which term the report is about.
  const own = report.fields.term ?? null;
  const titles: Variant[] = report.lines.flatMap(({ text, role }, index) => {
    const inHead = index < titleIndex(report) && own !== null;
    const found = TERM.exec(text);
    if (found === null || (!inHead && role !== "title" && role !== "heading")) return [];
    if (own !== null && found[0].replace(/\s/gu, "") !== own) return [];
    return [1, 2].map((steps) => {
      const changed = text.replace(TERM, earlier(found[0], steps));
      return variant(report, "old term", changed, {
        lines: report.lines.with(index, { ...report.lines[index]!, text: changed }),
        planted: [{ rules: ["leftover-term"], texts: [changed] }],
      });
    });
  });
  const added = report.lines.flatMap(({ text, role, section }, index) => {
    const roman = /^[IVX]+\s?[.\-/]/u.test(text);
    // After another body's name the term would be that body's.
    if (role !== "heading" || !roman || TERM.test(text) || /trung ương$/iu.test(text)) return [];
    const term = section?.startsWith("p2") === true ? "2010 - 2015" : "2015 - 2020";
    const changed = `${text}${text === text.toUpperCase() ? " NHIỆM KỲ" : " nhiệm kỳ"} ${term}`;
    return variant(report, "old term", changed, {
      lines: report.lines.with(index, { ...report.lines[index]!, text: changed }),
      planted: [{ rules: ["leftover-term"], texts: [changed] }],
    });
  });
  return [...titles, ...added];
};

/** The date of the last mid-term report, and a plan for the years it looked ahead to. */
export const oldDates: Spoiler = (report) => {
  const isMidTerm = !report.outline.startsWith("tra-vinh");
  return report.lines.flatMap(({ text, role, section }, index) => {
    const inHead = index < titleIndex(report) && isMidTerm && /^[^,\d]{1,40}, ngày \d/u.test(text);
    const isPlan = role === "heading" && section === (report.outline.startsWith("phu-tho") ? "p2" : "2");
    const changed = inHead
      ? text.replace(/\d{4}/u, (year) => `${Number(year) - 5}`)
      : `${text}, ${text === text.toUpperCase() ? "GIAI ĐOẠN" : "giai đoạn"} 2018 - 2020`;
    if (!inHead && (!isPlan || !/phương hướng/iu.test(text) || TERM.test(text))) return [];
    return variant(report, "old date", changed, {
      lines: report.lines.with(index, { ...report.lines[index]!, text: changed }),
      planted: [{ rules: ["leftover-year"], texts: [changed] }],
    });
  });
};

const FOREIGN: Record<string, readonly string[]> = {
  "Chi bộ": ["Chi bộ Trường Cao đẳng Nghề Đất Tổ", "Chi bộ Trung tâm Y tế Long Hoà", "Chi bộ Bảo tàng Hùng Vương"],
  "Đảng bộ": ["Đảng bộ Công ty Cổ phần May Sông Lô", "Đảng bộ Bệnh viện Mắt tỉnh", "Đảng bộ Sở Khoa học và Công nghệ"],
};

/** The unit's name in the title, the letterhead or the closing words, replaced by another's. */
export const foreignUnits: Spoiler = (report) => {
  const unit = report.fields.unit ?? "";
  const others = FOREIGN[/^(?:Chi|Đảng) bộ/u.exec(unit)?.[0] ?? ""] ?? [];
  const named = report.lines.flatMap(({ text, role }, index) => {
    const at = text.toLocaleLowerCase("vi").indexOf(unit.toLocaleLowerCase("vi"));
    const formal = index < titleIndex(report) || role === "end" || role === "title" || role === "heading";
    return at < 0 || !formal ? [] : [{ index, text, at }];
  });
  return named.map(({ index, text, at }, position) => {
    const found = text.slice(at, at + unit.length);
    const other = others[(position + report.slug.length) % others.length]!;
    const shown = found === found.toLocaleUpperCase("vi") ? other.toLocaleUpperCase("vi") : other;
    const changed = text.slice(0, at) + shown + text.slice(at + unit.length);
    const cell = changed.split("\t").find((one) => one.includes(shown))!;
    return variant(report, "foreign unit", `${shown} for ${found}`, {
      lines: report.lines.with(index, { ...report.lines[index]!, text: changed }),
      planted: [{ rules: ["leftover-unit"], texts: [cell] }],
    });
  });
};
