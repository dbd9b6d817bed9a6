/** The ways a sentence says by how many percent a figure rose or fell, as shapes (text/rate-shape.ts). */
import { latin } from "./letters.ts";
import { CLAUSE_CLOSES, FEW_NOUNS, NOUNS, PLANNED, type RateShape, WHOLE_ENDS } from "./rate-shape.ts";

/** The word of each change. */
export const CHANGE = { growth: "tăng", rise: "tăng", fall: "giảm", drop: "giảm" } as const;

/** «…, tăng», «… (giảm thêm»: what follows is a change of what stands in front. */
export const changed = (word: string): RegExp => latin(new RegExp(`^${NOUNS}[,(-] ?${SINCE}${word}(?: thêm)?$`, "u"));

/** «…, so với cùng kỳ giảm 03 vụ» */
const SINCE = "(?:so với (?:cùng kỳ|năm trước|năm \\d{4}|đầu nhiệm kỳ|nhiệm kỳ trước)(?: năm (?:trước|\\d{4}))? )?";

/** «năm 2026 xảy ra 245 vụ, năm 2027 xảy ra 214 vụ»: in front of the first figure, and between the two. */
export const IN_YEAR = latin(/năm(?: học)? \d{4}[^.;:!?()%\d]{0,30}$/u);
export const NEXT_YEAR = latin(
  /^[^.;:!?()%]{0,30}[,;] ?(?:đến )?năm(?: học)? \d{4}(?: (?:đạt|có|là|còn|xảy ra|thu|thu được|thực hiện|kết nạp|kết nạp được|khám|ước đạt))?:?$/u,
);

/** «so với năm 2025 (9.420 tấn)»: the figure compared with. */
export const COMPARED_WITH = `(?:so với|so|với|cùng kỳ)${FEW_NOUNS}\\([^()%]{0,20}$`;

/** «214 vụ (cùng kỳ năm trước 245 vụ)» */
export const EARLIER = latin(
  new RegExp(
    `^${FEW_NOUNS}[,(] ?(?:so với )?(?:cùng kỳ|năm trước|năm \\d{4}|nhiệm kỳ trước|đầu nhiệm kỳ)(?!\\p{L})[^.;:!?()%]{0,40}$`,
    "u",
  ),
);

/** «120 hộ (chỉ tiêu 100 hộ, cùng kỳ 90 hộ), tăng 30 hộ»: what changed is not the target. */
export const NO_TARGET = latin(new RegExp(`^(?!.*\\((?:so với |theo )?${PLANNED}(?!\\p{L})[^()]*$)`, "u"));

/** Behind the earlier figure. */
export const changedSince = (word: string): RegExp =>
  latin(new RegExp(`^${FEW_NOUNS}(?:\\)|,|\\),) ?(?:đã )?${word}(?: thêm)?$`, "u"));

/** «41 hộ nghèo, giảm 26 hộ (0,8%)»: points of a rate that stands elsewhere. */
const OF_A_RATE = "(?!.*(?:hộ|nghèo|t[ỷỉ] lệ|t[ỷỉ] trọng|nữ|dân tộc)(?!\\p{L}))";
const NO_AVERAGE_BEHIND = latin(/^(?:$|[.,;)])(?!.{0,40}(?:mỗi|hằng|hàng|bình quân))/u);

type Kind = "growth" | "fall";

/** The percentage, and behind it in brackets the figure it is reckoned from. */
function inBrackets(kind: Kind): readonly RateShape[] {
  const word = CHANGE[kind];
  const closed = { kind, behind: WHOLE_ENDS, sameUnit: true } as const;
  return [
    // «61.240 lượt người, tăng 17,1% so với cùng kỳ (52.300 lượt)»
    {
      ...closed,
      figures: ["part", "rate", "whole"],
      between: [changed(word), latin(new RegExp(`^${COMPARED_WITH}`, "u"))],
      compared: true,
    },
    // «61.240 lượt người, tăng 17,1% (52.300 lượt)»
    { ...closed, figures: ["part", "rate", "whole"], between: [changed(word), /^\([^()%]{0,20}$/u] },
    // «9.860 tấn, tăng 440 tấn (4,7%) so với năm 2025 (9.420 tấn)»
    {
      ...closed,
      figures: ["part", "aside", "rate", "whole"],
      between: [
        changed(word),
        latin(/^[^.;:!?()%,]{0,30} ?(?:\(|, ?(?:tương đương|tức|bằng)(?: (?:tăng|giảm))?)$/u),
        latin(new RegExp(`^\\)? ?${COMPARED_WITH}`, "u")),
      ],
      compared: true,
    },
  ];
}

/** The percentage behind the two figures, or behind one of them and the difference. */
function behindFigures(kind: Kind): readonly RateShape[] {
  const word = CHANGE[kind];
  const restated = `(?:tương đương|tức|tức là|bằng|=)(?: ${word})?|${word}`;
  const closed = { kind, behind: CLAUSE_CLOSES, sameUnit: true, compared: true } as const;
  return [
    // «487 đơn vị máu, tăng 62 đơn vị so với nhiệm kỳ trước (425 đơn vị), tức tăng 14,6%»
    {
      ...closed,
      figures: ["part", "aside", "whole", "rate"],
      between: [
        changed(word),
        latin(new RegExp(`^[^.;:!?()%,]{0,30} ?${COMPARED_WITH}`, "u")),
        latin(new RegExp(`^[^()%]{0,30}\\),? ?(?:${restated})$`, "u")),
      ],
    },
    // «từ 52.300 lượt lên 61.240 lượt, tăng 17,1%»
    {
      ...closed,
      figures: ["whole", "part", "rate"],
      before: /(?:^|\s)từ$/u,
      between: [
        latin(/^[^.;:!?()%]{0,40}(?:^| )(?:lên|xuống|xuống còn|còn)(?: đến)?$/u),
        latin(new RegExp(`^${FEW_NOUNS}[,(-] ?${word}$`, "u")),
      ],
    },
    // «214 vụ (cùng kỳ 245 vụ), giảm 12,7%»
    { ...closed, figures: ["part", "whole", "rate"], before: NO_TARGET, between: [EARLIER, changedSince(word)] },
    // «năm 2025 đạt 4.860 tỷ đồng, năm 2026 đạt 5.482 tỷ đồng (tăng 12,8%)»
    { ...closed, figures: ["whole", "part", "rate"], before: IN_YEAR, between: [NEXT_YEAR, changed(word)] },
    // «33 vụ, giảm 03 vụ (giảm 8,3%) so với cùng kỳ»
    {
      kind,
      figures: ["part", "by", "rate"],
      before: latin(new RegExp(`^${OF_A_RATE}`, "u")),
      between: [
        latin(new RegExp(`^${OF_A_RATE}${NOUNS}[,(-] ?${SINCE}${word}(?: thêm)?$`, "u")),
        latin(new RegExp(`^${OF_A_RATE}[^.;:!?()%,]{0,30} ?(?:[(,] ?(?:${restated})?|=)$`, "u")),
      ],
      behind: NO_AVERAGE_BEHIND,
      sameUnit: true,
      loose: true,
    },
  ];
}

export const CHANGE_SHAPES: readonly RateShape[] = (["growth", "fall"] as const).flatMap((kind) => [
  ...inBrackets(kind),
  ...behindFigures(kind),
]);
