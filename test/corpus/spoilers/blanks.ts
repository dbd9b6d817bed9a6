/** Places never filled in: dots where a figure belongs, dates and numbers of the letterhead, brackets. */
import type { CorpusLine, CorpusReport } from "../corpus-report.ts";
import { type Spoiler, type Variant, variant } from "../variant.ts";

const DOTS = ["……", "....", "…………", "….", "......"];

/** Body lines with a figure in running text, and what stands around it. */
function figures(report: CorpusReport): { index: number; before: string; figure: string; after: string }[] {
  const body = report.lines.findIndex(({ role }) => role === "heading");
  return report.lines.flatMap(({ text, role }, index) => {
    if (role !== "text" || index < body || text.includes("\t")) return [];
    const found =
      /^(.{20,}?\s)(\d{1,3})(\s(?:đảng viên|đồng chí|lượt|cuộc|người|đơn vị|hộ|triệu|xã|suất|học sinh|cán bộ).*)$/u.exec(
        text,
      );
    return found === null ? [] : [{ index, before: found[1]!, figure: found[2]!, after: found[3]! }];
  });
}

function changed(report: CorpusReport, index: number, text: string): CorpusLine[] {
  return report.lines.with(index, { ...report.lines[index]!, text });
}

export const blanksLeft: Spoiler = (report) => {
  const inText = figures(report).map(({ index, before, after }, position) => {
    const text = `${before}${DOTS[(position + report.slug.length) % DOTS.length]}${after}`;
    return variant(report, "blank left", text, {
      lines: changed(report, index, text),
      planted: [{ rules: ["leftover-blank"], texts: [text] }],
    });
  });
  return [...inText, ...letterheadBlanks(report)];
};

function letterheadBlanks(report: CorpusReport): Variant[] {
  const body = report.lines.findIndex(({ role }) => role === "heading");
  return report.lines.slice(0, body).flatMap(({ text }, index) => {
    const cells = text.split("\t");
    return cells.flatMap((cell, column) => {
      const blank = /^Số \d/u.test(cell)
        ? cell.replace(/\d+/u, "…")
        : cell.replace(/ngày \d+ tháng \d+ năm/u, "ngày … tháng … năm");
      if (blank === cell) return [];
      return variant(report, "blank left", blank, {
        lines: changed(report, index, cells.with(column, blank).join("\t")),
        planted: [{ rules: ["leftover-blank"], texts: [blank] }],
      });
    });
  });
}

const BRACKETS = ["[số liệu]", "[...]", "<tên đơn vị>", "[bổ sung sau]", "[ghi rõ tên mô hình]"];

export const bracketsLeft: Spoiler = (report) =>
  figures(report).map(({ index, before, after }, position) => {
    const text = `${before}${BRACKETS[(position + report.slug.length) % BRACKETS.length]}${after}`;
    return variant(report, "bracket left", text, {
      lines: changed(report, index, text),
      planted: [{ rules: ["leftover-bracket", "leftover-blank"], texts: [text] }],
      allowed: [{ rules: ["leftover-blank"], texts: [text] }],
    });
  });
