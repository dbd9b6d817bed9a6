/** The words around a figure that say how it is meant; all folded as text/fold.ts does. */

/** Scale words; «tỷ lệ», «tỷ trọng» are not among them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ["nghìn", 1e3],
  ["ngàn", 1e3],
  ["vạn", 1e4],
  ["triệu", 1e6],
  ["trđ", 1e6],
  ["tỷ", 1e9],
  ["tỉ", 1e9],
  ["nghìn tỷ", 1e12],
  ["ngàn tỷ", 1e12],
  ["nghìn tỉ", 1e12],
]);

export type Approximation = "over" | "under" | "atLeast" | "atMost" | "about" | "nearly";

/** Words straight before a figure; of several that end there the longest counts («không dưới», «dưới»). */
export const APPROXIMATIONS: ReadonlyMap<string, Approximation> = new Map([
  ["trên dưới", "about"],
  ["không dưới", "atLeast"],
  ["không ít hơn", "atLeast"],
  ["ít nhất", "atLeast"],
  ["tối thiểu", "atLeast"],
  ["không quá", "atMost"],
  ["không vượt quá", "atMost"],
  ["không trên", "atMost"],
  ["tối đa", "atMost"],
  ["nhiều nhất", "atMost"],
  ["trên", "over"],
  ["hơn", "over"],
  ["dưới", "under"],
  ["chưa đến", "under"],
  ["chưa tới", "under"],
  ["gần", "nearly"],
  ["xấp xỉ", "nearly"],
  ["khoảng", "about"],
  ["ước", "about"],
  ["ước đạt", "about"],
  ["ước khoảng", "about"],
]);

/** «thấp hơn 2,3%» tells a difference, no bound; «không ít hơn» tells one. */
export const COMPARATIVE = /(?:^| )(?:cao|thấp|nhiều|(?<!không )ít|kém|lớn|nhỏ) hơn$/u;

/** Words straight before a figure that make it a name or a place in an order: «lần thứ 2», «tháng 5», «mục 2.1». */
export const NAMING_WORDS: readonly string[] = [
  "số",
  "thứ",
  "khoá",
  "điều",
  "khoản",
  "mục",
  "điểm",
  "phần",
  "chương",
  "phụ lục",
  "biểu",
  "mẫu",
  "bảng",
  "quý",
  "tháng",
  "tuần",
  "ngày",
  "ban chỉ đạo",
  "lớp",
  "mức độ",
];

/** The same for kinds of documents; «Kế hoạch 400 đảng viên» gives a target all the same, so what follows decides. */
export const CITED_WORDS: readonly string[] = [
  "trung ương",
  "nghị quyết",
  "chỉ thị",
  "kết luận",
  "quy định",
  "quyết định",
  "hướng dẫn",
  "kế hoạch",
  "chương trình",
  "thông báo",
  "thông tư",
  "nghị định",
  "công văn",
  "đề án",
];

/** Words straight before a year. */
export const YEAR_WORDS: readonly string[] = [
  "năm",
  "đến",
  "từ",
  "trước",
  "sau",
  "cuối",
  "đầu",
  "giữa",
  "giai đoạn",
  "tới",
];
