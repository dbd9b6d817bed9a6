/** Lines around the body of a paper. All take folded text, but for those that say otherwise. */
import { latin } from "./letters.ts";

/** On whose behalf a paper is signed: «T/M CHI BỘ», «TM. BAN THƯỜNG VỤ», «K/T BÍ THƯ». */
export const SIGNING_FOR = /^(?:t\/m|tm\.?|k\/t|kt\.?|t\/l|tl\.?|tuq\.?|t\/uq|thay mặt)(?: |$)/u;

/** The same for a cell, and for an organisation with cells below it. */
export const SIGNING_FOR_CELL = latin(/^(?:t\/m|tm\.?|thay mặt) ?(?:ban )?(?:chi bộ|chi uỷ)(?![\p{L}])/u);
export const SIGNING_FOR_ORGANISATION = latin(
  /^(?:t\/m|tm\.?|thay mặt) ?(?:ban thường vụ |ban chấp hành |bch |btv )?(?:đảng uỷ|đảng bộ)(?![\p{L}])/u,
);

/** Whose paper it is, by the code of its number: «BC/CB», «BC/ĐU». */
export const CELL_CODE = /\/C[BU]/u;
export const ORGANISATION_CODE = /\/Đ[BU]/u;

/** To whom it goes: «Kính gửi: Đảng ủy …». */
export const ADDRESSEE = latin(/^kính (?:gửi|trình)(?![\p{L}])/u);

/** The head on the right: of a Party paper, and the two lines of a State paper. */
export const PARTY_NAME = /^đảng cộng sản việt nam$/u;
export const STATE_NAME = /^cộng hoà xã hội chủ nghĩa việt nam$/u;
export const STATE_MOTTO = /^độc lập ?- ?tự do ?- ?hạnh phúc$/u;

/** The paper's own number: «Số 127-QĐ/TW», «Số: 15/QĐ-BNV», «Số …-BC/ĐU». */
export const OWN_NUMBER = latin(/^số ?:? ?(?:\d|[.…_]+ ?[-/]|[-/] ?\p{L})/u);

/** «Hà Nội, ngày 03 tháng 02 năm 2026». */
export const PLACE_DATE = latin(/(?:^|, ?)ngày(?![\p{L}])[^,;]{0,30}tháng/u);

/** The day and the month of that date, as typed. */
export const DATE_DAY = /ngày\s*(\d{1,2})(?!\d)/iu;
export const DATE_MONTH = /tháng\s*(\d{1,2})(?!\d)/iu;

/** Line breaks and tabs part lines, and so do many spaces, unless they are a blank in a date or a number; as typed. */
export const LINE_PARTS = /[\n\t]+| {5,}(?!tháng|năm|\s| *[-/] ?\p{L}{2,4}[/-])/giu;

/** Lines in capitals that are no body's name: how the paper is to be handled. */
export const HANDLING = /^(?:dự thảo|mật|tối mật|tuyệt mật|hoả tốc|khẩn|lưu hành nội bộ)/u;

/** «Nơi nhận:» and the lines of its list. */
export const RECIPIENTS = latin(/^nơi nhận(?![\p{L}])/u);
export const RECIPIENT = /^(?:[-+•*] ?\S|như trên)/u;

/** The copy that is kept: «- Lưu Văn phòng», «- Lưu: VT». */
export const ARCHIVE = latin(/^[-+•*]? ?lưu(?![\p{L}])/u);
export const ARCHIVE_COLON = /lưu ?:/u;

/** «CHI BỘ THÔN ĐOÀI», «CHI ỦY …»: a line of the letterhead that names a cell; folded. */
export const CELL_LINE = /^["“(]?chi (?:bộ|uỷ)/u;
