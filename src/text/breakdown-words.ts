/** The words by which a sentence splits a figure into parts, all folded as text/fold.ts does. */
import { latin } from "./letters.ts";

/** Kinds that exclude each other, so that parts of one classification can never make more than the whole. */
export interface Classification {
  readonly kinds: readonly RegExp[];
  /** Whether kinds with these positions leave none out; what a report does not name did not arise. */
  readonly isWhole: (kinds: ReadonlySet<number>) => boolean;
  /** What the whole must be called for the parts to be parts of it. */
  readonly of?: RegExp;
  /** Whether the kinds leave some out is told by the words that open the list alone. */
  readonly open?: true;
  /** The name of the whole says whose parts these are, wherever it stands. */
  readonly own?: true;
}

const both = (kinds: ReadonlySet<number>): boolean => kinds.size > 1;

const kind = (words: string): RegExp => latin(new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "u"));

/** «25 chi bộ tốt», «04 đảng viên hoàn thành» */
const GRADED = "(?:(?:chi bộ|đảng bộ|đảng viên|đồng chí|tổ chức|loại|đạt) )*";

export const CLASSIFICATIONS: readonly Classification[] = [
  // Forms of discipline against a member and against an organisation (Quy định 22-QĐ/TW, Điều 10).
  {
    kinds: ["khiển trách", "cảnh cáo", "cách chức", "khai trừ", "giải tán"].map(kind),
    isWhole: (kinds) => kinds.size >= 3,
  },
  // Grades of members and organisations.
  {
    kinds: [
      "(?<!không )hoàn thành xuất sắc|xuất sắc|htxsnv",
      `hoàn thành tốt|httnv|^${GRADED}tốt$`,
      `(?<!không )hoàn thành nhiệm vụ|htnv|^${GRADED}hoàn thành$`,
      "không hoàn thành|khtnv",
    ].map(kind),
    isWhole: (kinds) => kinds.has(0) && kinds.has(1) && kinds.has(2),
  },
  { kinds: ["nam", "nữ"].map(kind), isWhole: both },
  { kinds: ["chính thức", "dự bị"].map(kind), isWhole: both },
  {
    kinds: ["đảng bộ(?! bộ phận)", "chi bộ"].map(kind),
    isWhole: both,
    of: /chi,? đảng bộ|đảng bộ(?:,| và| hoặc)? chi bộ|chi bộ(?:,| và) đảng bộ|tổ chức|đơn vị|đầu mối/u,
  },
  { kinds: ["kiểm tra", "giám sát"].map(kind), isWhole: both, of: /cuộc|lượt/u },
  {
    kinds: ["đã giải quyết", "(?:đang|chưa) giải quyết|đang xem xét"].map(kind),
    isWhole: both,
    of: /đơn|vụ|kiến nghị|hồ sơ|ý kiến/u,
  },
  // Kinds of cells by where they are.
  {
    kinds: [
      "nông thôn|thôn|ấp|khóm|xóm|khu dân cư|tổ dân phố",
      "cơ quan",
      "sự nghiệp|trường học|nhà trường|y tế",
      "doanh nghiệp",
      "quân sự|công an",
    ].map(kind),
    isWhole: () => false,
    of: /chi bộ|đảng bộ|tổ chức/u,
    open: true,
  },
  // Who works in an office, told by the words of the whole.
  {
    kinds: ["công chức", "viên chức", "lao động|hợp đồng|nhân viên"].map(kind),
    isWhole: (kinds) => kinds.size === 3,
    of: /^công chức, viên chức(?:,| và) (?:người )?lao động/u,
    own: true,
  },
  {
    kinds: ["công chức", "lao động|hợp đồng|nhân viên"].map(kind),
    isWhole: both,
    of: /^công chức(?:,| và) (?:người )?lao động/u,
    own: true,
  },
  {
    kinds: ["viên chức", "lao động|hợp đồng|nhân viên"].map(kind),
    isWhole: both,
    of: /^viên chức(?:,| và) (?:người )?lao động/u,
    own: true,
  },
  // Expenditure of a budget (Luật Ngân sách nhà nước 2015, Điều 5), and the sectors of the economy.
  {
    kinds: ["chi (?:cho )?đầu tư", "chi thường xuyên", "dự phòng", "trả nợ"].map(kind),
    isWhole: () => false,
    open: true,
  },
  {
    kinds: ["nông(?: -)? (?:nghiệp|lâm)", "công nghiệp", "dịch vụ"].map(kind),
    isWhole: () => false,
    of: /giá trị|sản phẩm|đồng/u,
    open: true,
  },
  // Who paid.
  { kinds: ["ngân sách|nhà nước", "nhân dân"].map(kind), isWhole: () => false, of: /đồng/u, open: true },
  // Degrees of schooling: a person has one highest, but a report need not name all.
  {
    kinds: [
      "tiến s[ĩỹ]",
      "thạc s[ĩỹ]",
      "(?<!trên )(?<!sau )đại học",
      "cao đẳng",
      "trung cấp(?! (?:ll|lý luận|chính trị))",
    ].map(kind),
    isWhole: () => false,
  },
];

const OPENERS = "trong\\s+đó(?:\\s+gồm|\\s+bao gồm)?|gồm(?:\\s+có)?|bao\\s+gồm|chia\\s+ra|cụ\\s+thể(?:\\s+là)?";
const OPENED = "(?![\\p{L}\\p{M}])[,:]?(?:\\s*có(?![\\p{L}\\p{M}]))?";

/** From a figure to its parts in lower case: the name of the whole, and a bracket or a word that opens the list. */
export const PARTS_OPENED = latin(
  new RegExp(
    `(?<name>[^.;:()\\d]{0,90}?)(?<aside>\\svới\\s[^.;:(),\\d]{0,40}\\d[\\d.,]*[^.;:(),\\d]{1,30})?(?:(?<bracket>\\()\\s*(?:(?<inside>${OPENERS})${OPENED})?|[,:\\s]\\s*(?<words>${OPENERS})${OPENED}|\\)?(?<colon>:)\\s)`,
    "uy",
  ),
);

/** Between a list and the total of it: «…; cộng 81 đồng chí». */
export const TOTAL_BEHIND = latin(/^;\s*(?:(?:tổng\s+)?cộng|tổng\s+số)(?:\s+là|\s+có|:)?\s*$/u);

/** Openers after which only some of the parts may be named. */
export const SOME_PARTS = /^trong\s+đó$/u;

/** The year or stretch of a year that a part is of: «năm 2026», «6 tháng đầu năm 2028». */
export const YEAR_LABEL = /(?:\d{1,2} tháng(?: (?:đầu|cuối))?(?: năm)? )?20\d\d/u;

/** A part that takes what is left: with it the parts are all. */
export const REST = latin(/(?:^|\s)(?:khác|còn lại)(?!\p{L})/u);

/** Who only some of those told before are: «(204 chính thức, 08 dự bị; 86 nữ)». */
export const SOME_OF_ALL = latin(/(?<!\p{L})(?:nữ|nam|dân tộc|tôn giáo|đoàn viên|tuổi|trẻ)(?!\p{L})/u);

/** Words of works by how far they have come, each in another class. */
export const PROGRESS: readonly RegExp[] = [
  "(?<!chưa )(?:đã|hoàn thành|đi vào)",
  "đang|tiếp tục",
  "chưa|chậm|chuẩn bị|tạm dừng|vướng",
].map((words) => latin(new RegExp(`^\\p{L}+ \\p{L}+ (?:${words})(?!\\p{L})`, "u")));

/** Bodies, each of which has its own. */
export const BODY = latin(
  /^(?:của )?(?:mặt trận|hội|đoàn|liên đoàn|công đoàn|chi bộ|đảng bộ|chi cục|phòng|ban|đội|tổ|xã|phường|khu vực)(?!\p{L})/u,
);

/** What may be true of members of several parts at once, so that such parts do not add up. */
export const OVERLAPPING = latin(
  /(?<!\p{L})(?:nữ|nam|dân tộc|tôn giáo|trẻ(?! em)|tuổi|đoàn viên|dự bị|chính thức|là|đạt|được|lần|năm|kinh|hoa|khmer|mường|thái|chăm|bí thư|uỷ viên|cấp uỷ)(?!\p{L})/u,
);

/** What is told of an amount beside its parts. */
export const NO_PART = latin(/(?<!\p{L})(?:giải ngân|thanh toán|quyết toán|đã|nợ|vượt|tăng|giảm)(?!\p{L})/u);

/** Words that tie a second figure of a part to the first («03 cuộc giám sát đối với 08 lượt đảng viên»). */
export const TIED = latin(/(?<!\p{L})(?:đối với|cho|với|về|tại|ở|của|trong|thuộc|từ|trên|năm)(?!\p{L})/u);

/** A figure behind one of these is no whole when another stands before it: «50 đảng viên tại 12 chi bộ (…)». */
export const SUBORDINATE = latin(/(?<!\p{L})(?:tại|ở|của|trong|thuộc|từ|cho|với|trên|sau|qua|tổng số)$/u);
