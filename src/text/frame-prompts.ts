/** What our own frames say: head and foot of a paper, with blanks where nobody has said yet. */

/** A blank to be written in, of the form that is found again as one. */
export const BLANK_WORDS = "……";

/** A rule where one is to be drawn: dashes that join into a line in every program. */
export const DRAWN_RULE = "————————";

/** «Số 05-BC/CB»: the word before the number, and the kind of paper in its code. */
export const NUMBER_WORD = "Số";
export const REPORT_CODE = "BC";

/** The word before a number as a user types it along: «Số 05», «số: 05». */
export const NUMBER_LEAD = /^số\s*:?\s*/iu;

/** The code of a body, by how its name begins; folded. */
export const BODY_CODES: readonly (readonly [opener: string, code: string])[] = [
  ["chi bộ", "CB"],
  ["chi uỷ", "CB"],
  ["đảng bộ", "ĐU"],
  ["đảng uỷ", "ĐU"],
];

/** «ngày 05 tháng 02 năm 2028»; a part nobody has said is a blank. */
export function dateWords(day: string, month: string, year: string): string {
  return `ngày ${day} tháng ${month} năm ${year}`;
}

/** On whose behalf and as what a Party paper is signed, by how the name of the body begins; folded. */
export const SIGNING_BODIES: readonly (readonly [opener: string, body: string, post: string])[] = [
  ["chi bộ", "CHI BỘ", "BÍ THƯ"],
  ["chi uỷ", "CHI BỘ", "BÍ THƯ"],
  ["đảng bộ", "BAN CHẤP HÀNH", "BÍ THƯ"],
  ["đảng uỷ", "BAN CHẤP HÀNH", "BÍ THƯ"],
];

/** What is kept: «Lưu Chi bộ», «Lưu Văn phòng Đảng ủy», of State bodies «Lưu: VT». */
export const ARCHIVE_WORD = "Lưu";
export const STATE_ARCHIVE = "VT";
export const CELL_ARCHIVE = "Chi bộ";
export const OFFICE_ARCHIVE = "Văn phòng";

/** The superior gets it to be reported to. */
export const REPORTED_TO = "(b/c)";

/** The committee in a superior's name gives way to its organisation in a head: «Đảng ủy xã …», «ĐẢNG BỘ XÃ …». */
export function organisationName(name: string): string {
  return name.replace(/^đảng\s+(?:ủy|uỷ)(?=\s)/iu, "Đảng bộ");
}

/** The committee a report goes to, where the organisation is named: «Đảng bộ xã …», «Đảng ủy xã …». */
export function committeeName(name: string): string {
  return name.replace(/^đảng\s+bộ(?=\s)/iu, "Đảng ủy");
}
