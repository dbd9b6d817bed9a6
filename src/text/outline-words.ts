/**
 * Words by which an issued outline is read: what opens a guidance sentence, what names a kind of document, what begins
 * the foot. All are matched against folded text (fold.ts): lower case, plain dashes and quotes, single spaces.
 */
import { foldedOpening } from "./fold.ts";
import { latin } from "./letters.ts";

/** A sentence or bracket that says what to write begins with one of these; the list is of verbs and set phrases. */
export const GUIDANCE_OPENER = latin(
  /^(?:nêu|đánh giá|khái quát|làm rõ|tập trung|khẳng định|lưu ý|chú ý|ghi chú|ghi rõ|bám (?:sát|vào|theo)|căn cứ(?: vào)?|trên cơ sở|phân tích|trình bày|báo cáo (?:rõ|cụ thể)|tổng hợp|thống kê|liệt kê|kể tên|so sánh|chỉ rõ|chỉ ra|xác định|rà soát|đề ra|đề xuất (?:cụ thể|những)|dự báo|nhận định|kiểm điểm|lập biểu|cần|yêu cầu|gồm|bao gồm|trong đó|nhằm|có số liệu|có biểu|kèm(?: theo)?|theo mẫu|theo biểu|tùy theo|tuỳ theo|mỗi|không quá|tối đa|gợi ý|ví dụ|như:|nhất là|phần này|mục này|viết|điền|chọn|nếu)(?![\p{L}\p{N}])/u,
);

/** Openers that stand so even after a full stop or a dash inside a heading, where a shorter list is safer. */
export const GUIDANCE_VERB = latin(
  /^(?:nêu|đánh giá (?:rõ|đúng|cụ thể|khái quát|kết quả|việc|những|các)|khái quát|làm rõ|tập trung|lưu ý|chú ý|ghi rõ|bám (?:sát|vào|theo)|căn cứ|trên cơ sở|phân tích|trình bày|liệt kê|chỉ rõ|cần|yêu cầu)(?![\p{L}\p{N}])/u,
);

/** A remark on a whole group of headings rather than on the last of them. */
export const NOTE_OPENER = latin(/^[("]*(?:lưu ý|chú ý|ghi chú)(?![\p{L}\p{N}])/u);

/** Words of a remark on the report as a whole: its length, its figures, where it is sent. */
export const OF_THE_REPORT = latin(/(?<![\p{L}])(?:báo cáo|số liệu|phụ lục|biểu (?:mẫu|số|tổng hợp))(?![\p{L}])/u);

/** How lines on the report as a whole begin that are no remark by name, and what tells that they are of sending it. */
export const DEMANDS_OPENER = latin(
  /^[("*+ -]*(?:(?:một số |các )?yêu cầu(?: chung| về báo cáo)?|thời (?:hạn|gian) (?:gửi|nộp|báo cáo)|báo cáo (?:không quá|gửi|xây dựng)|đề nghị [^.;:]{3,80} gửi báo cáo)(?![\p{L}])/u,
);
export const OF_SENDING =
  /không quá \d+ trang|gửi (?:về|trước|qua|báo cáo)|trước ngày|mốc (?:số liệu|thời gian)|thời hạn|số điện thoại|tệp điện tử|file mềm/u;

/** An item that states a target: «(4) 100% hộ nghèo được hỗ trợ», «b) Kết nạp ít nhất 30 đảng viên». */
export const STATES_TARGET = latin(
  /\d[\d.,]* ?%|(?<![\p{L}])(?:ít nhất|tối thiểu|không quá|không dưới) \d|\d [\p{L} ]{2,30} trở lên|\d[\d.,]* lần(?![\p{L}])/u,
);

/** The bracket or word that makes a section optional. */
export const IF_ANY =
  /\(\s*(?:nếu có(?: phát sinh)?\s*[).;:,]*|(?:không bắt buộc|(?:chỉ )?báo cáo (?:khi|nếu) có|(?:đối với|dành cho) [^()]{0,60}(?:có|phát sinh))(?: phát sinh)?\s*[).;:,]+)/u;

/** A bracket opened by these is part of a name («(khóa XII)», «(2020 - 2025)»), never guidance. */
export const NAME_BRACKET = latin(
  /^(?:khóa|khoá|nhiệm kỳ|giai đoạn|lần thứ|sửa đổi|mới|cũ|năm \d|ngày \d|số \d|\d+[\d/. -]*$|[ivxlc]+$)(?![\p{L}])/u,
);

/** First words of a line that names the document: its type, alone or before its subject. */
export const DOCUMENT_TYPE = latin(
  /^(?:(?:đề cương|báo cáo|kế hoạch|hướng dẫn|gợi ý|khung|bố cục|dàn ý|mẫu|thông báo|công văn|chương trình)(?![\p{L}]))/u,
);

/** First words of the line that names an outline as such, preferred over other types. */
export const OUTLINE_TYPE = latin(
  /^(?:đề cương|khung đề cương|gợi ý đề cương|mẫu đề cương|dàn ý|gợi ý nội dung)(?![\p{L}])/u,
);

/** The sentence that closes an outline or a plan: «Trên đây là đề cương hướng dẫn …». */
export const CLOSING_OPENER = latin(/^trên đây là(?![\p{L}])/u);

/** The line under the issuer that is no heading: national heading, motto. */
export const NATIONAL_HEADING = /^(?:đảng cộng sản việt nam|cộng hòa xã hội|cộng hoà xã hội|độc lập - tự do)/u;

/** A line of the head that ends the subject: legal bases, addressees, the sentence that leads in. */
export const AFTER_SUBJECT = /^(?:căn cứ|thực hiện |kính gửi|kính trình|để |nhằm |trên cơ sở|theo |phần |-|\()/u;

/** A line to the recipients. */
export const ADDRESSEE = latin(/^kính (?:gửi|trình)(?![\p{L}])/u);

/** Words that show a line to be the note on how the outline was issued. */
export const ISSUED_WITH = /(?:ban hành kèm|kèm theo|gửi kèm|đính kèm)/u;

/** The name after the last «của» of that note. */
export const ISSUED_BY = /(?:^|\s)của\s+(?!.*\scủa\s)(.+)$/iu;

/** The verb after the issuer's name in the sentence that leads into a plan: «Ban Thường vụ … thống nhất … như sau:». */
export const ISSUER_VERB = latin(
  /\s(?:thống nhất|ban hành|hướng dẫn|yêu cầu|đề nghị|xây dựng|chỉ đạo|triển khai|lập kế hoạch)(?![\p{L}])/u,
);

/** How a body that issues papers begins. */
export const ISSUER_OPENER = latin(
  /^(?:ban thường vụ|ban chấp hành|thường trực|đảng ủy|đảng uỷ|đảng đoàn|huyện ủy|huyện uỷ|thị ủy|thị uỷ|thành ủy|thành uỷ|tỉnh ủy|tỉnh uỷ|quận ủy|quận uỷ|chi ủy|chi uỷ|chi bộ|btv|bch|văn phòng|ban tổ chức|ban tuyên giáo|ban xây dựng đảng)(?![\p{L}])/u,
);

/** Words before the name in «của BTV Đảng ủy …»: the board that acts for the committee, dropped to get the name. */
export const BOARD_PREFIX = /^(?:btv|bch|ban thường vụ|ban chấp hành|thường trực)\s+/iu;

/** Whole lines that head a block without a number; the second list only where the line is set off from the text. */
export const ENDING_PART = /^phần (?:kết luận|kết thúc|cuối)\s*[:.]?$/u;
const UNNUMBERED_TITLES = [
  "mở đầu",
  "lời mở đầu",
  "đặt vấn đề",
  "lời nói đầu",
  "kết luận",
  "kết luận chung",
  "kiến nghị",
  "kiến nghị, đề xuất",
  "đề xuất, kiến nghị",
];
export const UNNUMBERED_HEADING = new RegExp(`^(?:${UNNUMBERED_TITLES.join("|")})\\s*[:.]?$`, "u");
/** The first two words of each, which spare most lines a closer look. */
export const UNNUMBERED_OPENINGS: ReadonlySet<string> = new Set(UNNUMBERED_TITLES.map(foldedOpening));

/** A line that heads a form below: «BIỂU TỔNG HỢP». */
export const TABLE_TITLE = /^(?:bảng|biểu) (?:tổng hợp|số liệu|thống kê|mẫu|số )/u;

/** A variant for one type of unit: one of several is to be chosen. */
export const VARIANT_OPENER = latin(
  /^đối với (?:(?:các|những) )?(?:chi bộ|chi, đảng bộ|đảng bộ|đảng ủy|đảng uỷ|chi ủy|chi uỷ|cơ quan|đơn vị|doanh nghiệp|tổ chức|loại hình|xã|phường|thị trấn|trường|khối|địa phương|nơi)(?![\p{L}])/u,
);

/** Kinds of outline by words of its title; the first that fits wins. */
export const KIND_WORDS: readonly (readonly [
  kind: "politicalReport" | "selfReview" | "midtermReview" | "thematicReport" | "finalReview",
  words: RegExp,
])[] = [
  ["politicalReport", /báo cáo chính trị/u],
  ["selfReview", /kiểm điểm/u],
  ["midtermReview", /(?:sơ kết|đánh giá|báo cáo).*(?:giữa|nửa) nhiệm kỳ/u],
  [
    "thematicReport",
    /chuyên đề|(?:sơ kết|tổng kết)(?: \S+){0,6} (?:chỉ thị|nghị quyết số|kết luận|quy định|chương trình|đề án|quyết định|nghị quyết trung ương)/u,
  ],
  ["finalReview", /tổng kết/u],
];
