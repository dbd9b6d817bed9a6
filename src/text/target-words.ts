/**
 * Words of the tables that set results against targets: the heads of their columns, and what in an outline asks for
 * them.
 */
import { latin } from "./letters.ts";

/** Heads of the columns that every comparison has a use for. */
export const COMPARISON_HEADS = {
  target: "Chỉ tiêu",
  unit: "Đơn vị",
  resolution: "Nghị quyết Đại hội",
  goal: "Nghị quyết đề ra",
  previousTerm: "Kết quả nhiệm kỳ trước",
  toDate: "Kết quả đến nay",
  rate: "Tỷ lệ %",
  verdict: "Đánh giá",
  cause: "Nguyên nhân",
  againstResolution: "So với Nghị quyết Đại hội",
  againstGoal: "So với Nghị quyết",
} as const;

/** Heads of a table an outline asks for without naming targets. */
export const TABLE_HEADS = { subject: "Nội dung", unit: "Đơn vị", result: "Kết quả", remark: "Ghi chú" } as const;

/** Title of an annex that compares results with targets. */
export const COMPARISON_TITLE = "Biểu tổng hợp kết quả thực hiện các chỉ tiêu";

/** A stretch of time a result is asked for: a whole year, its first months, or a year still running. */
export type Period =
  | { readonly kind: "year" | "estimate" | "base"; readonly year: number }
  | { readonly kind: "months"; readonly year: number; readonly months: number };

/** The head of the column of a period: «Năm 2016», «6 tháng đầu năm 2018», «Ước năm 2018». */
export function periodHead(period: Period): string {
  if (period.kind === "months") return `${period.months} tháng đầu năm ${period.year}`;
  return period.kind === "estimate" ? `Ước năm ${period.year}` : `Năm ${period.year}`;
}

/** «So với năm 2015» */
export function againstYearHead(year: number): string {
  return `So với năm ${year}`;
}

/** «Khả năng đạt đến năm 2025» */
export function outlookHead(year: number): string {
  return `Khả năng đạt đến năm ${year}`;
}

/** Periods named in a folded sentence of an outline, in its order; a year named twice in one way counts once. */
export function periodsIn(folded: string): readonly Period[] {
  const found = new Map<string, Period>();
  for (const { groups = {} } of folded.matchAll(PERIOD)) {
    const year = Number(groups.year);
    const period: Period =
      groups.months !== undefined
        ? { kind: "months", year, months: Number(groups.months) }
        : { kind: groups.estimate !== undefined ? "estimate" : groups.base !== undefined ? "base" : "year", year };
    found.set(JSON.stringify(period), period);
  }
  return [...found.values()];
}

const PERIOD = latin(
  /(?:(?<months>\d{1,2}) tháng (?:đầu )?(?:năm )?|(?<estimate>ước)(?: \p{L}+){0,3} (?:cả )?năm |(?<base>so (?:với|sánh)(?: \p{L}+){0,6} (?:của )?năm )|năm |, (?=\d{4}(?:,| và| -))|và (?=\d{4}))(?<year>(?:19|20)\d\d)(?![\d-]| -)/gu,
);

/** «nhiệm kỳ trước»: results of the term before are to be shown too. */
export const PREVIOUS_TERM = /nhiệm k[ỳì] (?:trước|vừa qua)/u;

/** «đến năm 2025 những mục tiêu có thể đạt»: the year up to which targets are to be weighed. */
export const OUTLOOK = /đến (?:hết )?năm (\d{4}).{0,60}(?:có thể đạt|khả năng)/u;

/** Asks for the targets of a congress; else a resolution of the year or on one matter may be meant. */
export const OF_CONGRESS = /đại hội/u;

/** A kind of target named in an outline: «Chỉ tiêu về đoàn thể;». */
export const NAMED_KIND = /^(?:nhóm )?(?:các )?chỉ tiêu về (?<name>[^.;:?]{3,200}?)\s*[.;,]?$/iu;

/** A cell that begins with a figure, compared or not: «400», «trên 95%», «≥ 5 lớp». */
export const BARE_GOAL = /^[≥≤<>=\s]*(?:(?:trên|dưới|từ|không quá|ít nhất|tối thiểu|tối đa)\s+)*\d[\d.,]*\s*%?/iu;
