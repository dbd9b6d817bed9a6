/** Grades of organisations and people, written out and in short; folded. */
import { latin } from "./letters.ts";

/** The grades the words below give. */
type GradeWord = "excellent" | "good" | "done" | "notDone";

/** Sources of the grades; at one place the first that fits counts. */
export const GRADE_FORMS: readonly (readonly [GradeWord, string])[] = [
  ["notDone", "không hoàn thành(?: nhiệm vụ)?|(?<![\\p{L}])khtnv"],
  ["excellent", "hoàn thành xuất sắc(?: nhiệm vụ)?|(?<![\\p{L}])htxs ?nv"],
  ["good", "hoàn thành tốt(?: nhiệm vụ)?|(?<![\\p{L}])ht ?tnv"],
  ["done", "(?<!không )hoàn thành nhiệm vụ|(?<![\\p{L}k])htnv"],
];

/** Behind a grade: it is the lowest of those meant. */
export const AND_BETTER = /^ (?:trở lên|nhiệm vụ trở lên)/u;

/** A text with neither this nor «nv» has no grade. */
export const DONE_WORD = "hoàn thành";

/** A cell that holds nothing but the rank of a grade. */
export const EXCELLENT_ALONE = /^(?:xuất sắc|xs)$/u;
export const GOOD_ALONE = /^(?:tốt|loại tốt)$/u;

/** Between a figure and «trở lên»: the words belong to the grade («95% đảng viên hoàn thành tốt nhiệm vụ trở lên»). */
export const GRADE_BETWEEN = /nhiệm vụ|httnv|htxsnv|htnv|xuất sắc|hoàn thành/u;

/** Whom grades and shares are of; two names of different ones are of two targets. */
export const GRADED_SUBJECT = latin(
  /(?<!\p{L})(?:chi bộ|đảng bộ|đảng viên|tổ chức (?:cơ sở )?đảng|cán bộ|công chức|đoàn viên|hội viên|đoàn thể|học sinh|giáo viên)(?!\p{L})/gu,
);
