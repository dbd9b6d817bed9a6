/**
 * The ways a sentence ties a percentage to the two figures it comes from, as shapes (text/rate-shape.ts): shares of a whole
 * and of a target here, changes in change-words.ts and difference-words.ts, differences to a target in gap-words.ts.
 */
import { CHANGE_SHAPES } from "./change-words.ts";
import { DIFFERENCE_SHAPES } from "./difference-words.ts";
import { GAP_SHAPES } from "./gap-words.ts";
import { latin } from "./letters.ts";
import { CLAUSE_CLOSES, FEW_NOUNS, NOUNS, PLANNED, type RateShape, WHOLE_ENDS } from "./rate-shape.ts";

const RATE = "t[ỷỉ] (?:lệ|trọng)(?: là| đạt| bằng| chiếm| hoàn thành|:)?";
const SHARING = `(?:đạt|chiếm|bằng|là)(?: được)?(?: ${RATE})?|${RATE}`;
const LINK = `(?:(?:hay|tức|tương ứng|tương đương)(?: với)?(?: (?:${SHARING}))?|${SHARING})`;
/** «…, đạt tỷ lệ», «… (chiếm», «… (», «… chiếm»; «…, số đảng viên dự họp đạt» speaks of something else. */
const JOINED = `(?:[,-] ?${LINK}|,? ?\\((?:${LINK})?| (?:chiếm(?: ${RATE})?|(?:đạt |bằng )${RATE}))`;
const OTHER_SUBJECT =
  "(?!.*(?:, ?(?:(?:tổng )?số|trong đó|còn|riêng|thu hút|với|qua đó|có|mỗi|các|bình quân|đảng viên|t[ỷỉ] lệ (?!là|đạt|bằng|chiếm)\\p{L})|t[ỷỉ] lệ.*t[ỷỉ] lệ| có t[ỷỉ] lệ)(?!\\p{L}))";
const TO_RATE = latin(new RegExp(`^${OTHER_SUBJECT}${NOUNS}${JOINED}$`, "u"));

/** A rate that ends its clause is a rate of what stands before it; «95% đảng viên», «80% tổng số» go on. */
const CLAUSE_ENDS = latin(
  /^(?:$|[.,;:)\]!?(]|- |(?:so với |theo )?(?:chỉ tiêu|kế hoạch|chương trình)(?: (?:đề ra|được giao|cấp trên giao))?(?:$|[.,;)]))/u,
);
const TARGET_ENDS = latin(
  /^(?:$|[.,;:)\]!?]|- |(?:so với |so |của )?(?:chỉ tiêu|kế hoạch|nghị quyết)(?! (?:năm|quý|tháng|nửa|6|sáu|9|chín))(?! của năm))/u,
);

const SHARES: readonly RateShape[] = [
  // «98/174 đơn vị …, đạt tỷ lệ 56,3%», «14/17 vụ (82,4%)»
  { kind: "share", figures: ["ratio", "rate"], between: [TO_RATE], behind: CLAUSE_ENDS },
  // «13/14 chi bộ hoàn thành tốt nhiệm vụ, 92,86%»
  {
    kind: "share",
    figures: ["ratio", "rate"],
    between: [latin(new RegExp(`^${OTHER_SUBJECT}[^.,;:!?()%]{1,90}, ?$`, "u"))],
    behind: CLAUSE_CLOSES,
    loose: true,
  },
  // «98,7% (11.236/11.384 hồ sơ; …)»
  {
    kind: "share",
    figures: ["rate", "ratio"],
    between: [latin(/^(?:[^.,;:!?()%]{0,40})\($/u)],
    before: latin(/^(?!.*(?:tăng|giảm|vượt|thêm|hơn|hụt)(?: (?!từ)\p{L}+)?$)/u),
    loose: true,
  },
  // «118 đảng viên trên tổng số 245 cán bộ, chiếm 48,2%»
  {
    kind: "share",
    figures: ["part", "whole", "rate"],
    between: [
      latin(new RegExp(`^${NOUNS}(?: (?:trên|trong)(?: tổng)? số|(?<!,) tổng số| ?/ ?tổng số)$`, "u")),
      TO_RATE,
    ],
    behind: CLAUSE_ENDS,
  },
  // «Trong tổng số 1.128 đảng viên có 451 đảng viên nữ, chiếm 40%»
  {
    kind: "share",
    figures: ["whole", "part", "rate"],
    before: latin(/(?<!\p{L})(?:trong|trên) (?:tổng )?số$/u),
    between: [latin(new RegExp(`^${FEW_NOUNS},? ?(?:thì )?(?:đã )?có$`, "u")), TO_RATE],
    behind: CLAUSE_CLOSES,
    sameUnit: true,
  },
  // «18 xã/32 xã, bằng 56,25% kế hoạch»
  {
    kind: "share",
    figures: ["part", "whole", "rate"],
    between: [latin(/^[\p{L} ]{1,25}\/$/u), TO_RATE],
    behind: TARGET_ENDS,
    sameUnit: true,
  },
  // «163 đảng viên, chiếm 39,6% trong tổng số 412 lao động»
  {
    kind: "share",
    figures: ["part", "rate", "whole"],
    between: [TO_RATE, latin(/^(?:(?:trong|trên|của|so với) )?tổng số$/u)],
  },
  // «Có 412 lao động, trong đó 163 đảng viên, chiếm 39,6%»
  {
    kind: "share",
    figures: ["whole", "part", "rate"],
    between: [
      latin(new RegExp(`^${FEW_NOUNS}[,(;]? ?trong đó[,:]?(?: có| số)?[^.;:,!?()%]{0,30}$`, "u")),
      latin(/^[^.;:,!?()%]{0,40}[,(] ?chiếm(?: t[ỷỉ] (?:lệ|trọng))?$/u),
    ],
    behind: CLAUSE_CLOSES,
    loose: true,
  },
  // «Tổng số 1.128 đảng viên, trong đó nữ 451 đồng chí (40%)», «Tổng số 1.128 đảng viên, nữ 451 đồng chí (40%)»
  {
    kind: "share",
    figures: ["whole", "part", "rate"],
    between: [
      latin(
        new RegExp(
          `^${FEW_NOUNS}[,(] ?(?:trong đó[,:]?(?: có| số)?[^.;:,!?()%]{0,30}|(?:đảng viên )?(?:nữ|nam|dự bị|chính thức|dân tộc)(?: thiểu số)?(?: có)?:?)$`,
          "u",
        ),
      ),
      latin(/^(?!.*[\p{L}] (?:tại|ở|của|thuộc) )[^.;:,!?()%]{0,30} ?\($/u),
    ],
    behind: /^\)/u,
    sameUnit: true,
    loose: true,
  },
  // «phát ra 2.400 phiếu, thu về 2.361 phiếu (98,4%)»
  {
    kind: "share",
    figures: ["whole", "part", "rate"],
    between: [
      latin(
        new RegExp(
          `^${FEW_NOUNS}, ?(?:đã )?(?:thu về|thu được|giải quyết|xử lý|hoàn thành|thực hiện|trả lời|hoà giải thành(?: công)?|khám phá|điều tra làm rõ|thi hành)(?: được| xong)?$`,
          "u",
        ),
      ),
      TO_RATE,
    ],
    behind: CLAUSE_ENDS,
    sameUnit: true,
    loose: true,
  },
  // «17 đảng viên (chỉ tiêu cả nhiệm kỳ: 25 đảng viên), bằng 68% chỉ tiêu»
  {
    kind: "share",
    figures: ["part", "whole", "rate"],
    before: latin(/(?<!(?:tăng|giảm|vượt|hụt|thiếu)(?: thêm)?)$/u),
    between: [
      latin(
        new RegExp(
          `^${NOUNS}\\((?:so với |theo )?${PLANNED}(?!\\p{L})(?!.*(?:năm|tháng|quý|hằng|hàng|mỗi|bình quân))[^.;()%]{0,50}$`,
          "u",
        ),
      ),
      latin(/^(?!.*(?:năm|tháng|quý))[^.;:!?()%]{0,40}\),? ?-? ?(?:mới |chỉ )?(?:đạt|bằng|được)(?: t[ỷỉ] lệ)?$/u),
    ],
    behind: TARGET_ENDS,
    sameUnit: true,
  },
  // «46.250 lượt người, đạt 108,8% kế hoạch (42.500 lượt)»
  {
    kind: "share",
    figures: ["part", "rate", "whole"],
    between: [
      latin(new RegExp(`^${OTHER_SUBJECT}${NOUNS}[,(-] ?(?:mới |chỉ |nhưng )*(?:đạt|bằng)(?: t[ỷỉ] lệ)?$`, "u")),
      latin(new RegExp(`^(?:so với |so )?(?:${PLANNED}|mục tiêu)${FEW_NOUNS}\\([^()%]{0,20}$`, "u")),
    ],
    behind: WHOLE_ENDS,
    sameUnit: true,
  },
];

export const RATE_SHAPES: readonly RateShape[] = [...SHARES, ...CHANGE_SHAPES, ...DIFFERENCE_SHAPES, ...GAP_SHAPES];

/** The sentence that a row of a comparison table stands for; one of the shapes above. */
export function shareOfTarget(actual: string, goal: string, unit: string, rate: string): string {
  return `${actual} ${unit} (chỉ tiêu ${goal} ${unit}), bằng ${rate}%`;
}
