/** How a sentence on targets is built: where it parts, what goes on, what neighbours share, where causes stand; folded. */
import { latin } from "./letters.ts";

/** Signs and words between two stretches; to be walked with matchAll. */
export const STRETCH_BREAK = /[.;?!→](?= |$|["”)])|[()[\]]|(?<!\d) [-–] | [-–] (?!\d)|^[-+*] |, (?=trong đó )/gu;

/**
 * Brackets that a name goes on behind: a short name, «Tốc độ tăng trưởng kinh tế (GRDP) bình quân …», and what is counted
 * or not, «100% văn bản (trừ văn bản mật) được ký số», or a bare year, «từ 1,92 ngày (năm 2025) lên …»; of text as typed.
 */
export const PART_OF_NAME =
  /^\((?:\p{Lu}[\p{Lu}\d&./-]+|(?:trừ|không tính|không kể|kể cả|tính cả|bao gồm cả) [^()\d]{1,60}|[Nn]ăm (?:19|20)\d\d)\)/u;

/** Of those the year, which names nothing. */
export const YEAR_BRACKET = / ?\([Nn]ăm (?:19|20)\d\d\)?/gu;

/** A sentence still about the target of the one before: «Kết quả: 91,7%. Đánh giá: vượt.» */
export const GOES_ON =
  /^ ?(?:kết quả|đánh giá|đến nay|thực hiện|đạt|vượt|chưa đạt|không đạt|chỉ tiêu(?: nghị quyết| đại hội)? ?(?:là|:)|tự đánh giá|nq ?:|kh ?:)/u;

/** A target of a plan that is done or not, without a figure. */
export const DUTY =
  /^[ -]*(?:không (?:để|có)|giữ vững danh hiệu|giữ vững và phát huy danh hiệu|đạt danh hiệu|đạt chuẩn)/u;

/** A plan that raises targets says so: «phấn đấu ở mức cao hơn», «đối với các chỉ tiêu đã vượt», «nâng chỉ tiêu». */
export const RAISES_TARGETS =
  /cao hơn|bổ sung|điều chỉnh|nâng (?:mức|chỉ tiêu|mục tiêu|tỷ lệ|lên)|(?:chỉ tiêu|mục tiêu)[^.;:]{0,40} đã (?:đạt|vượt|hoàn thành)|vượt (?:chỉ tiêu|mục tiêu|nghị quyết)/u;

/** Joins two things counted. */
export const AND = " và ";

/** Between a result and its target, behind whatever names the result. */
export const JOINS_GOAL = / ?\/ ?(?:chỉ tiêu|kế hoạch|nghị quyết|kh|nq|ct)(?: là)? ?$/u;

/** At the end of the words between two figures of one list. */
export const LISTED_NEXT = /(?:,| và) ?(?:có )?$/u;

/**
 * Where the predicate begins that neighbours share: «98% tổ chức cơ sở đảng và 98% đảng viên hoàn thành tốt nhiệm
 * vụ».
 */
export const PREDICATE = latin(
  /(?:^| )(?:được |đã được |đều |đạt (?!chuẩn$))?(?:hoàn thành|không hoàn thành|httnv|htxsnv|htnv|tham gia|học tập|đạt|được|thực hiện|sử dụng|chấp hành|có |duy trì|xếp loại)/u,
);

/** Verbs between a subject and its grade, as typed. */
export const VERB_TAIL = /(?: được| đạt| xếp loại| đánh giá| đều)+ ?$/u;

/** A name that is whole before its figure. */
export const CLOSED_NAME = /(?:^|[ ,])(?:đạt(?: tỷ lệ| được)?|là|còn|chiếm|bằng|ở mức|ước đạt|gồm|:|=) *$|: *$/u;

/** A name that goes on behind its figure: «phát hành thẻ cho trên 80% đối tượng». */
export const ASKS_FOR_MORE = /(?:^| )(?:cho|với|của|tới) $/u;

/** A cause named as one may stand anywhere behind the result … */
export const CAUSE_WORD = "nguyên nhân";

/** … any other only right behind it. */
export const RIGHT_BEFORE_CAUSE = /^[ ,(-]*(?:chủ yếu |chính )?(?:là )?$/u;
