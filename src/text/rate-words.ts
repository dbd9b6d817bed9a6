/**
 * The ways a sentence ties a percentage to the two figures it comes from, as shapes: which figures stand in which order,
 * and what may stand between them. All patterns are over folded text (text/fold.ts) from one figure to the next, an
 * approximation («trên», «gần») in front of the next figure taken off.
 */
import { latin } from "./letters.ts";

/**
 * part and whole: one number each; ratio: both in one («98/174»); rate: the percentage; difference: of two counts; aside: a
 * figure that stands between and is not looked at.
 */
export type RateRole = "part" | "whole" | "ratio" | "rate" | "difference" | "aside";

export interface RateShape {
  readonly kind: "share" | "growth" | "fall" | "rise" | "drop";
  readonly figures: readonly RateRole[];
  /** Between the first and the second figure, the second and the third. */
  readonly between: readonly RegExp[];
  /** In front of the first figure. */
  readonly before?: RegExp;
  /** Behind the last one. */
  readonly behind?: RegExp;
  /** Part and whole count the same thing, in the same unit. */
  readonly sameUnit?: true;
  /** Nothing but the order ties the rate to the pair: believed only where the two come near each other. */
  readonly loose?: true;
}

/** Words of what is counted; no sentence, list or parenthesis ends in them. */
const NOUNS = "[^.;:!?()%]{0,90}";
const FEW_NOUNS = "[^.;:!?()%]{0,50}";
const RATE = "t[ỷỉ] (?:lệ|trọng)(?: là| đạt| bằng| chiếm| hoàn thành|:)?";
const SHARING = `(?:đạt|chiếm|bằng|là)(?: được)?(?: ${RATE})?|${RATE}`;
const LINK = `(?:(?:hay|tức|tương ứng|tương đương)(?: với)?(?: (?:${SHARING}))?|${SHARING})`;
/** «…, đạt tỷ lệ», «… (chiếm», «… (», «… chiếm»; «…, số đảng viên dự họp đạt» speaks of something else. */
const JOINED = `(?:[,-] ?${LINK}|,? ?\\((?:${LINK})?| (?:chiếm(?: ${RATE})?|(?:đạt |bằng )${RATE}))`;
const OTHER_SUBJECT =
  "(?!.*(?:, ?(?:(?:tổng )?số|trong đó|còn|riêng|thu hút|với|qua đó|có|mỗi|các|bình quân|đảng viên|t[ỷỉ] lệ (?!là|đạt|bằng|chiếm)\\p{L})|t[ỷỉ] lệ.*t[ỷỉ] lệ| có t[ỷỉ] lệ)(?!\\p{L}))";
const TO_RATE = latin(new RegExp(`^${OTHER_SUBJECT}${NOUNS}${JOINED}$`, "u"));

const PLANNED = "(?:chỉ tiêu|kế hoạch|chương trình|dự toán|nghị quyết|kh|nq|ct)";
/** A rate that ends its clause is a rate of what stands before it; «95% đảng viên», «80% tổng số» go on. */
const CLAUSE_ENDS = latin(
  /^(?:$|[.,;:)\]!?(]|- |(?:so với |theo )?(?:chỉ tiêu|kế hoạch|chương trình)(?: (?:đề ra|được giao|cấp trên giao))?(?:$|[.,;)]))/u,
);
const TARGET_ENDS = latin(
  /^(?:$|[.,;:)\]!?]|- |(?:so với |so |của )?(?:chỉ tiêu|kế hoạch|nghị quyết)(?! (?:năm|quý|tháng|nửa|6|sáu|9|chín))(?! của năm))/u,
);
const WHOLE_ENDS = latin(/^[^()%]{0,40}(?:\)|$)/u);

/** The word of each change. */
const CHANGE = { growth: "tăng", rise: "tăng", fall: "giảm", drop: "giảm" } as const;

/** «…, tăng», «… (giảm thêm»: what follows is a change of what stands in front. */
const changed = (word: string): RegExp => latin(new RegExp(`^${NOUNS}[,(-] ?${word}(?: thêm)?$`, "u"));
/** «so với năm 2025 (9.420 tấn)»: the figure compared with. */
const COMPARED_WITH = `(?:so với|so|với|cùng kỳ)${FEW_NOUNS}\\([^()%]{0,20}$`;

const SHARES_AND_GROWTH: readonly RateShape[] = [
  // «98/174 đơn vị …, đạt tỷ lệ 56,3%», «14/17 vụ (82,4%)»
  { kind: "share", figures: ["ratio", "rate"], between: [TO_RATE], behind: CLAUSE_ENDS },
  // «98,7% (11.236/11.384 hồ sơ; …)»
  {
    kind: "share",
    figures: ["rate", "ratio"],
    between: [latin(/^(?:[^.,;:!?()%]{0,40})\($/u)],
    before: latin(/^(?!.*(?:tăng|giảm|vượt|thêm|hơn|hụt)(?: \p{L}+)?$)/u),
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
      latin(new RegExp(`^${FEW_NOUNS}[,(]? ?trong đó[,:]?(?: có| số)?[^.;:,!?()%]{0,30}$`, "u")),
      latin(/^[^.;:,!?()%]{0,40}[,(] ?chiếm(?: t[ỷỉ] (?:lệ|trọng))?$/u),
    ],
    behind: latin(/^(?:$|[.,;)])/u),
    loose: true,
  },
  // «phát ra 2.400 phiếu, thu về 2.361 phiếu (98,4%)»
  {
    kind: "share",
    figures: ["whole", "part", "rate"],
    between: [
      latin(
        new RegExp(
          `^${FEW_NOUNS}, ?(?:đã )?(?:thu về|thu được|giải quyết|xử lý|hoàn thành|thực hiện|trả lời)(?: được| xong)?$`,
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
    between: [
      latin(
        new RegExp(
          `^${NOUNS}\\((?:so với |theo )?${PLANNED}(?!\\p{L})(?!.*(?:năm|tháng|quý|hằng|hàng|mỗi|bình quân))[^.;()%]{0,50}$`,
          "u",
        ),
      ),
      latin(/^(?!.*(?:năm|tháng|quý))[^.;:!?()%]{0,40}\),? ?-? ?(?:đạt|bằng)(?: t[ỷỉ] lệ)?$/u),
    ],
    behind: TARGET_ENDS,
    sameUnit: true,
  },
  // «46.250 lượt người, đạt 108,8% kế hoạch (42.500 lượt)»
  {
    kind: "share",
    figures: ["part", "rate", "whole"],
    between: [
      latin(new RegExp(`^${OTHER_SUBJECT}${NOUNS}[,(-] ?(?:đạt|bằng)(?: t[ỷỉ] lệ)?$`, "u")),
      latin(new RegExp(`^(?:so với |so )?${PLANNED}${FEW_NOUNS}\\([^()%]{0,20}$`, "u")),
    ],
    behind: WHOLE_ENDS,
    sameUnit: true,
  },
  ...(["growth", "fall"] as const).flatMap((kind): RateShape[] => {
    const word = CHANGE[kind];
    return [
      // «61.240 lượt người, tăng 17,1% so với cùng kỳ (52.300 lượt)»
      {
        kind,
        figures: ["part", "rate", "whole"],
        between: [changed(word), latin(new RegExp(`^(?:(?:so với|so|với|cùng kỳ)${FEW_NOUNS})?\\([^()%]{0,20}$`, "u"))],
        behind: WHOLE_ENDS,
        sameUnit: true,
      },
      // «9.860 tấn, tăng 440 tấn (4,7%) so với năm 2025 (9.420 tấn)»
      {
        kind,
        figures: ["part", "aside", "rate", "whole"],
        between: [
          changed(word),
          latin(/^[^.;:!?()%,]{0,30} ?(?:\(|, ?(?:tương đương|tức|bằng)(?: (?:tăng|giảm))?)$/u),
          latin(new RegExp(`^\\)? ?${COMPARED_WITH}`, "u")),
        ],
        behind: WHOLE_ENDS,
        sameUnit: true,
      },
      // «487 đơn vị máu, tăng 62 đơn vị so với nhiệm kỳ trước (425 đơn vị), tức tăng 14,6%»
      {
        kind,
        figures: ["part", "aside", "whole", "rate"],
        between: [
          changed(word),
          latin(new RegExp(`^[^.;:!?()%,]{0,30} ?${COMPARED_WITH}`, "u")),
          latin(new RegExp(`^[^()%]{0,30}\\),? ?(?:(?:tương đương|tức|tức là|bằng)(?: ${word})?|${word})$`, "u")),
        ],
        behind: latin(/^(?:$|[.,;)])/u),
        sameUnit: true,
      },
      // «từ 52.300 lượt lên 61.240 lượt, tăng 17,1%»
      {
        kind,
        figures: ["whole", "part", "rate"],
        before: /(?:^|\s)từ$/u,
        between: [
          latin(/^[^.;:!?()%]{0,40}(?:^| )(?:lên|xuống|xuống còn|còn)(?: đến)?$/u),
          latin(new RegExp(`^${FEW_NOUNS}[,(-] ?${word}$`, "u")),
        ],
        behind: latin(/^(?:$|[.,;)])/u),
        sameUnit: true,
      },
    ];
  }),
];

/** «từ 58 đầu mối xuống còn 51 (giảm 07 đầu mối)»: by how much, of what was counted; no average of a year. */
const BY_HOW_MUCH = latin(/^(?!.*(?:năm|tháng|quý|mỗi|bình quân))[^.;:!?()%\d,/]{0,25}(?:$|[.,;)])/u);

const DIFFERENCES: readonly RateShape[] = (["rise", "drop"] as const).flatMap((kind): RateShape[] => [
  // «34 đảng viên, tăng 02 đảng viên so với đầu nhiệm kỳ (32 đảng viên)»
  {
    kind,
    figures: ["part", "difference", "whole"],
    between: [
      changed(CHANGE[kind]),
      latin(new RegExp(`^(?!.*(?:bình quân|mỗi|phần trăm|điểm %))[^.;:!?()%,]{0,30} ?${COMPARED_WITH}`, "u")),
    ],
    behind: WHOLE_ENDS,
    sameUnit: true,
  },
  {
    kind,
    figures: ["whole", "part", "difference"],
    before: /(?:^|\s)từ$/u,
    between: [
      kind === "rise"
        ? latin(/^[^.;:!?()%]{0,40}(?:^| )lên(?: thành| đến)?$/u)
        : latin(/^[^.;:!?()%]{0,40}(?:^| )(?:xuống còn|xuống|còn)$/u),
      latin(new RegExp(`^${FEW_NOUNS}[,(-] ?${CHANGE[kind]}(?: được)?(?: thêm)?$`, "u")),
    ],
    behind: BY_HOW_MUCH,
    sameUnit: true,
  },
]);

export const RATE_SHAPES: readonly RateShape[] = [...SHARES_AND_GROWTH, ...DIFFERENCES];

/** The sentence that a row of a comparison table stands for; one of the shapes above. */
export function shareOfTarget(actual: string, goal: string, unit: string, rate: string): string {
  return `${actual} ${unit} (chỉ tiêu ${goal} ${unit}), bằng ${rate}%`;
}
