/** Items of lists that set a target and tell its result behind it without a word for either: «… 100%: đạt 99,2%»; folded. */
import { latin } from "./letters.ts";

/** Where the target may end and its result begin; to be walked with matchAll. */
export const LIST_BREAK = /: ?|[;,.] | [-–] /gu;

/** How a result begins. */
export const TELLS_RESULT = latin(
  /^(?:kết quả|(?:tính )?đến (?:nay|hết|ngày|tháng|cuối|thời điểm)|nay|hiện(?: nay| đạt| có| còn| đã)?|thực tế|thực hiện|ước|mới|đã|đạt|được|còn|bình quân|năm (?:học )?(?:19|20)\d\d|(?:\d+|sáu|chín|hai|nửa) (?:tháng|năm)(?! )|(?:trong )?(?:nửa|hai|2|02) (?:nhiệm kỳ|năm)|qua (?:\d+|hai|nửa)|có(?= \d+\/\d)|(?:\p{L}+ ){1,4}được (?=\d))(?![\p{L}])/u,
);

/** The same said so plainly that the figure in front of it needs no word of its own. */
export const TELLS_PLAINLY = latin(
  /^(?:kết quả|thực tế|thực hiện|đến nay|hiện nay|hiện đạt|hiện có|ước|đạt|đã đạt|mới đạt|(?:đã )?có(?= \d+\/\d))(?![\p{L}])/u,
);

/** A result told of a year. */
export const OF_A_YEAR = /^(?:trong )?năm (?:học )?(?:19|20)\d\d(?: ?- ?(?:19|20)?\d\d)?[,:]? (?:\p{L}+ ){0,3}(?=\d)/u;

/** Behind a figure: it counts aspects of the target. */
export const ASPECTS = /^ ?(?:tiêu chí|mặt|nội dung)(?= |$)/u;

/** That nothing was reached, or nothing happened. */
export const NONE_REACHED = /^(?:không có|không phát sinh|không xảy ra|chưa có|chưa thực hiện|chưa triển khai)/u;

/** Words between a target and its result that name nothing of their own. */
export const TELLING_WORDS: ReadonlySet<string> = new Set(
  "kết quả đến nay hết ngày tháng năm quý cuối thời điểm tính hiện tại thực tế thực hiện ước mới đã đạt được còn là có bình quân học trong nửa nhiệm kỳ hai qua tổng cộng toàn đều chỉ tỷ lệ vượt giảm tăng trên dưới hơn gần khoảng".split(
    " ",
  ),
);

/** Behind a figure that is all that is told. */
export const FIGURE_ALONE = /^ ?(?:$|[.,;()])/u;

/** Before a figure told of one year: «năm 2026 kết nạp 12»; «đến năm 2030» may set one. */
export const IN_ITS_YEAR = /(?<!đến |vào |hết |cuối )năm (?:19|20)\d\d[^,;:]*$/u;

/** How a verdict begins that stands where the result would. */
export const JUDGES = latin(
  /^(?:đã |chưa |không |cơ bản |hoàn thành )*(?:đạt|vượt|hoàn thành)(?: và vượt)?(?=$|[.,;()]| [-(])/u,
);

/** Words by which a figure with no word of comparison is one to be reached. */
export const OF_THE_TERM =
  /(?:cả|trong|toàn) nhiệm kỳ|(?:hằng|hàng|mỗi) năm|(?:trong )?(?:5|05|năm) năm (?=\d)|^phấn đấu/u;

/** A target set for a year to come. */
export const SET_FOR_A_YEAR = /^[ -]*(?:phấn đấu )?đến (?:hết |cuối )?năm 20\d\d/u;

/** Straight before a figure that was reached. */
export const WAS_REACHED = latin(/(?:^|[^\p{L}])(?:đạt|được|có|chiếm|là|đã|bằng)(?: trên| hơn| gần| khoảng)? ?$/u);
