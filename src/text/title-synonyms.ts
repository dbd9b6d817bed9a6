/** Words that head the same matter in titles of outlines and reports; folded as text/fold.ts does. */

import { fold } from "./fold.ts";
import { latin } from "./letters.ts";

/** The first of each line stands for the others. */
const SYNONYMS: readonly (readonly string[])[] = [
  ["chỉ tiêu", "mục tiêu"],
  [
    "hạn chế",
    "khuyết điểm",
    "tồn tại",
    "yếu kém",
    ...[
      "mặt còn yếu",
      "mặt còn hạn chế",
      "mặt hạn chế",
      "mặt yếu",
      "mặt chưa được",
      "mặt chưa làm được",
      "việc chưa làm được",
      "điểm yếu",
    ],
  ],
  ["chung", "tổng quát", "khái quát", "tổng quan"],
  ["đánh giá", "nhận xét"],
  ["kiến nghị", "đề xuất", "đề nghị"],
  ["giải pháp", "biện pháp"],
  [
    "ưu điểm",
    "kết quả đạt được",
    "kết quả nổi bật",
    "thành tích đạt được",
    ...["mặt được", "mặt đã làm được", "mặt làm được", "việc làm được", "mặt mạnh", "mặt tích cực", "điểm mạnh"],
  ],
  ["tình hình", "bối cảnh"],
  ["khó khăn", "thách thức"],
  ["thuận lợi", "thời cơ"],
  ["phương hướng", "định hướng"],
  ["bài học kinh nghiệm", "bài học", "kinh nghiệm rút ra", "vấn đề cần rút ra"],
  ["nhiệm vụ chính trị", "kinh tế - xã hội", "kinh tế", "sản xuất, kinh doanh", "chuyên môn"],
  ["tổ chức đảng", "xây dựng tổ chức đảng"],
  ["đoàn thể", "tổ chức chính trị - xã hội"],
];

const STANDARD = new Map(
  SYNONYMS.flatMap(([first = "", ...others]) => others.map((other) => [fold(other), fold(first)])),
);
const ANY = latin(
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${[...STANDARD.keys()].sort((a, b) => b.length - a.length).join("|")})(?![\\p{L}\\p{N}])`,
    "gu",
  ),
);

/** The folded title with each word of the table replaced by the one that stands for it, repeated words said once. */
export function standardTitle(title: string): string {
  const replaced = fold(title).replace(ANY, (word) => STANDARD.get(word) ?? word);
  return [...new Set(replaced.split(/[,;] | và /))].join(", ");
}
