/** Items of lists that set a target and tell its result behind it without a word for either: «… 100%: đạt 99,2%»; folded. */
import { latin } from "./letters.ts";

/** Where the target may end and its result begin; to be walked with matchAll. */
export const LIST_BREAK = /: ?|[;,.] | [-–] /gu;

/** How a result begins. */
export const TELLS_RESULT = latin(
  /^(?:kết quả|(?:tính )?đến (?:nay|hết|ngày|tháng|cuối|thời điểm)|nay|hiện(?: nay| đạt| có| còn| đã)?|thực tế|thực hiện|ước|mới|đã|đạt|được|còn|bình quân|năm (?:học )?(?:19|20)\d\d|(?:\d+|sáu|chín|hai|nửa) (?:tháng|năm)(?! )|(?:trong )?(?:nửa|hai|2|02) (?:nhiệm kỳ|năm)|qua (?:\d+|hai|nửa)|(?:\p{L}+ ){1,4}được (?=\d))(?![\p{L}])/u,
);

/** The same said so plainly that the figure in front of it needs no word of its own. */
export const TELLS_PLAINLY = latin(/^(?:kết quả|thực tế|thực hiện|đến nay|hiện nay|hiện đạt|đạt)(?![\p{L}])/u);

/** A result told by its figure alone. */
export const FIGURE_FIRST = /^\d[\d.,]*(?:\/\d| ?%)/u;

/** How a verdict begins that stands where the result would. */
export const JUDGES = latin(
  /^(?:đã |chưa |không |cơ bản |hoàn thành )*(?:đạt|vượt|hoàn thành)(?: và vượt)?(?=$|[.,;()]| [-(])/u,
);

/** Words by which a figure with no word of comparison is one to be reached. */
export const OF_THE_TERM =
  /(?:cả|trong|toàn) nhiệm kỳ|(?:hằng|hàng|mỗi) năm|(?:trong )?(?:5|05|năm) năm (?=\d)|^phấn đấu/u;

/** Straight before a figure that was reached. */
export const WAS_REACHED = latin(/(?:^|[^\p{L}])(?:đạt|được|có|chiếm|là|đã|bằng)(?: trên| hơn| gần| khoảng)? ?$/u);
