/** The years a title, a heading or a closing sentence is about: «Tổng kết năm 2027, phương hướng, nhiệm vụ năm 2028». */
import { fold } from "./fold.ts";
import { latin } from "./letters.ts";
import { composed } from "./offsets.ts";

export interface YearReading {
  readonly year: number;
  /** «kết quả năm 2027» looks back, «phương hướng, nhiệm vụ năm 2028» ahead. */
  readonly looks: "back" | "ahead";
  readonly start: number;
  readonly end: number;
  readonly raw: string;
}

const YEAR = latin(/(?<![\p{L}\d])n[ăĂ]m\s+((?:20|21)\d\d)(?!\d|\s?[-–/]\s?\d)/giu);

/** A year of comparison, the end of a longer time, a month or quarter of a year, a school year's. */
const NOT_THE_YEAR = latin(
  /(?<![\p{L}])(?:so với|cùng kỳ|trước|sau|từ|đến|đến hết|hết|trong|cuối|đầu|giữa|của|tháng \d{1,2}|quý \S{1,3})(?: cùng kỳ)?$/u,
);
const AHEAD = /phương hướng|nhiệm vụ|kế hoạch|mục tiêu|giải pháp|chương trình|chỉ tiêu|dự kiến/u;
const DIRECTION = /phương hướng|kế hoạch|dự kiến/u;
const BACK = /kết quả|tổng kết|sơ kết|đánh giá|kiểm điểm|tình hình/u;
const WORK = /công tác|báo cáo/u;
/** What was wanting or done the year before is rightly named in a report of this year. */
const OF_ANOTHER =
  /khắc phục|hạn chế|tồn tại|khuyết điểm|xếp loại|kết luận|cam kết|theo |căn cứ|thực hiện (?:kế hoạch|công văn|hướng dẫn)/u;

/** The years of a line that plainly says which way it looks; of months, comparisons and spans of years none. */
export function reportYearsIn(text: string): readonly YearReading[] {
  if (!/\d{4}/.test(text)) return [];
  const read = composed(text);
  const years: YearReading[] = [];
  let after = 0;
  for (const match of read.text.matchAll(YEAR)) {
    const before = fold(read.text.slice(after, match.index));
    after = match.index + match[0].length;
    const looks = NOT_THE_YEAR.test(before) ? null : looking(before);
    if (looks === null) continue;
    const start = read.original(match.index);
    const end = read.original(after);
    years.push({ year: Number(match[1]), looks, start, end, raw: text.slice(start, end) });
  }
  return years;
}

function looking(before: string): YearReading["looks"] | null {
  if (OF_ANOTHER.test(before)) return null;
  if (BACK.test(before)) return DIRECTION.test(before) ? null : "back";
  if (AHEAD.test(before)) return "ahead";
  return WORK.test(before) ? "back" : null;
}

/** Where an opening sentence comes to its own report: «…, Chi bộ báo cáo kết quả công tác năm 2027 …»; -1 for none. */
export function ownReportAt(text: string): number {
  const read = composed(text);
  const found = [...read.text.matchAll(REPORTS)].at(-1);
  return found === undefined ? -1 : read.original(found.index);
}

const REPORTS = latin(
  /(?<![\p{L}])báo\s+cáo\s+(?:kết\s+quả|tổng\s+kết|sơ\s+kết|tình\s+hình|công\s+tác|kiểm\s+điểm)(?![\p{L}])/giu,
);
