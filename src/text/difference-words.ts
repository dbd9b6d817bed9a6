/**
 * The ways a sentence says by how much a figure rose or fell, or only that it did, as shapes (text/rate-shape.ts): «34 đảng
 * viên, tăng 02 đảng viên so với đầu nhiệm kỳ (32 đảng viên)», «tăng từ 62 triệu đồng năm 2025 lên 64 triệu đồng».
 */
import {
  CHANGE,
  COMPARED_WITH,
  changed,
  changedSince,
  EARLIER,
  IN_YEAR,
  NEXT_YEAR,
  NO_TARGET,
} from "./change-words.ts";
import { latin } from "./letters.ts";
import { FEW_NOUNS, type RateShape, WHOLE_ENDS } from "./rate-shape.ts";

/** «từ 58 đầu mối xuống còn 51 (giảm 07 đầu mối)»: by how much, of what was counted; no average of a year. */
const BY_HOW_MUCH = latin(/^(?!.*(?:năm|tháng|quý|mỗi|bình quân))[^.;:!?()%\d,/]{0,25}(?:$|[.,;)])/u);
const NOT_AVERAGED = "(?!.*(?:bình quân|mỗi))";

/** «từ 58 đầu mối …» «… lên 62», «… xuống còn 51» */
const REACHED = { rise: "lên(?: (?:thành|đến|tới|mức))?", drop: "(?:xuống còn|xuống mức|xuống|còn)" } as const;
/** The time of the earlier figure may stand behind it: «2,15% (năm 2025)». */
const WITH_TIME = "(?:[^.;:!?()%]|\\((?:[^().;:%\\d]{0,20} )?\\d{4}\\)){0,50}";

/** In an order of places less is more, and a figure told as a place counts nothing. */
const NO_PLACE = "(?!.*(?:hạng|thứ|bậc|vị trí|xếp|loại|cấp|mức độ|nhóm|lớp|tuổi|điểm)(?!\\p{L})[^;]{0,60}$)";
const NO_PLACE_BEHIND = latin(/^(?! ?(?:bậc|hạng|điểm))/u);

const VERBS = { rise: "(?:tăng|nâng)", drop: "giảm" } as const;
const TIME = "(?:năm \\d{4}|cùng kỳ|(?:nhiệm kỳ|năm) trước|đầu (?:nhiệm kỳ|năm))";
/** «tăng lên 02 vụ» may mean by two. */
const REACHED_NOW = { rise: "tăng lên (?:thành|đến|tới|đạt)", drop: "giảm (?:xuống còn|còn|xuống)" } as const;

type Kind = "rise" | "drop";

/** Two figures and their difference. */
function differences(kind: Kind): readonly RateShape[] {
  const word = CHANGE[kind];
  return [
    // «34 đảng viên, tăng 02 đảng viên so với đầu nhiệm kỳ (32 đảng viên)»
    {
      kind,
      figures: ["part", "difference", "whole"],
      between: [changed(word), latin(new RegExp(`^${NOT_AVERAGED}[^.;:!?()%,]{0,30} ?${COMPARED_WITH}`, "u"))],
      behind: WHOLE_ENDS,
    },
    // «từ 58 đầu mối xuống còn 51 (giảm 07 đầu mối)»
    {
      kind,
      figures: ["whole", "part", "difference"],
      before: /(?:^|\s)từ$/u,
      between: [
        latin(new RegExp(`^${WITH_TIME}(?:^| )${REACHED[kind]}$`, "u")),
        latin(new RegExp(`^${FEW_NOUNS}[,(-] ?${word}(?: được)?(?: thêm)?$`, "u")),
      ],
      behind: BY_HOW_MUCH,
    },
    // «năm 2026 xảy ra 245 vụ, năm 2027 xảy ra 214 vụ, giảm 31 vụ»
    {
      kind,
      figures: ["whole", "part", "difference"],
      before: IN_YEAR,
      between: [NEXT_YEAR, changed(word)],
      behind: BY_HOW_MUCH,
    },
    // «214 vụ (cùng kỳ 245 vụ), giảm 31 vụ»
    {
      kind,
      figures: ["part", "whole", "difference"],
      before: NO_TARGET,
      between: [EARLIER, changedSince(word)],
      behind: BY_HOW_MUCH,
    },
  ];
}

/** Two figures, and only which way they go. */
function ways(kind: Kind): readonly RateShape[] {
  const upOrDown = latin(new RegExp(`^${WITH_TIME}(?:^| )${REACHED[kind]}$`, "u"));
  const figures = ["whole", "part"] as const;
  return [
    // «tăng từ 62 triệu đồng năm 2025 lên 64 triệu đồng»
    {
      kind,
      figures,
      before: latin(
        new RegExp(
          `^${NO_PLACE}.*(?<!\\p{L})${VERBS[kind]}(?: (?!tăng|giảm|nâng|hạ|rút)[^\\s.;:!?(),]+){0,12} từ(?: mức)?$`,
          "u",
        ),
      ),
      between: [upOrDown],
      behind: NO_PLACE_BEHIND,
    },
    // «từ 62 triệu đồng lên 64 triệu đồng»
    {
      kind,
      figures,
      before: latin(new RegExp(`^${NO_PLACE}(?:.* )?từ(?: mức)?$`, "u")),
      between: [latin(new RegExp(`^(?!${REACHED[kind]})${WITH_TIME}(?:^| )${REACHED[kind]}$`, "u"))],
      behind: NO_PLACE_BEHIND,
    },
    // «năm 2025 là 4,82%, đến năm 2027 giảm còn 2,15%»
    {
      kind,
      figures,
      before: latin(new RegExp(`^${NO_PLACE}.*${TIME}(?: là| có| đạt| chiếm|:)?$`, "u")),
      between: [
        latin(
          new RegExp(
            `^(?: ?[\\p{L}]+){0,3}[,;]? (?:đến )?(?:nay|năm \\d{4}|cuối nhiệm kỳ|năm nay),? (?:đã )?${REACHED_NOW[kind]}$`,
            "u",
          ),
        ),
      ],
      behind: NO_PLACE_BEHIND,
    },
  ];
}

/** «khám phá tăng 31 vụ (214/245 vụ)» tells how many of those there were. */
const NO_SHARE = "(?!.*(?:khám phá|điều tra|giải quyết|xử lý|hoà giải|truy tố|xét xử|hoàn thành|đạt)(?!\\p{L}))";

const BOTH_WAYS: readonly RateShape[] = (["rise", "drop"] as const).flatMap((kind): RateShape[] => [
  ...differences(kind).flatMap(ofCountsAndPercents),
  ...ways(kind).flatMap(ofCountsAndPercents),
]);

/** «214 vụ, tăng so với năm 2026 (203 vụ)»; «giảm so với năm 2026 (31 vụ)» may tell the difference. */
const HAS_RISEN: RateShape = {
  kind: "rise",
  figures: ["part", "whole"],
  between: [latin(new RegExp(`^${FEW_NOUNS}, ?tăng (?:mạnh |nhẹ )?so với${FEW_NOUNS}\\([^()%]{0,20}$`, "u"))],
  behind: WHOLE_ENDS,
};

function ofCountsAndPercents(shape: RateShape): readonly RateShape[] {
  const read: RateShape = { ...shape, sameUnit: true, compared: true };
  return [read, { ...read, percents: true }];
}

/** Which of two periods in one figure is the later is not known, so that only the size of the change is held to them. */
const OF_TWO_PERIODS: readonly RateShape[] = [
  // «tăng 31 vụ (214/245 vụ)»
  {
    kind: "gap",
    figures: ["difference", "ratio"],
    before: latin(new RegExp(`^${NO_SHARE}.*(?:tăng|giảm)(?: thêm)?$`, "u")),
    between: [latin(/^[^.;:!?()%\d,]{0,30}(?:so với )?(?:cùng kỳ|năm trước)?(?: năm trước)? ?\($/u)],
    behind: latin(/^\p{L}*(?: \p{L}+)?\)/u),
    loose: true,
  },
  // «xảy ra 214/245 vụ, giảm 31 vụ so với cùng kỳ»
  {
    kind: "gap",
    figures: ["ratio", "difference"],
    before: latin(/(?<!\p{L})(?:xảy ra|phát sinh)$/u),
    between: [latin(/^[^.;:!?()%,]{0,40}, ?(?:tăng|giảm)(?: thêm)?$/u)],
    behind: latin(/^[^.;:!?()%]{0,25}(?:so với |so )?(?:cùng kỳ|năm trước)/u),
  },
];

export const DIFFERENCE_SHAPES: readonly RateShape[] = [
  ...BOTH_WAYS,
  ...OF_TWO_PERIODS,
  ...ofCountsAndPercents(HAS_RISEN),
];
