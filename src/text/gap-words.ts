/**
 * The ways a sentence tells by how much a result is above or below its target, as shapes (text/rate-shape.ts): «99,3%, vượt
 * 1,3% so với chỉ tiêu (98%)», «29 sản phẩm (chỉ tiêu 25 sản phẩm), vượt 04 sản phẩm».
 */
import { latin } from "./letters.ts";
import { NOUNS, PLANNED, type RateShape, WHOLE_ENDS } from "./rate-shape.ts";

const TARGET = `(?:${PLANNED}|mục tiêu|yêu cầu)(?!\\p{L})`;
/** A target of a year says nothing against a result of several. */
const NO_YEAR = "(?!.*(?:năm|tháng|quý|hằng|hàng|mỗi|bình quân)(?!\\p{L}))";

/** Nor does an average. */
const NO_AVERAGE = "(?!.*(?:mỗi|hằng năm|hàng năm|bình quân (?:năm|hằng|hàng))(?!\\p{L}))";

/** «so với năm 2026 (95%)», «so với chỉ tiêu (95%)» */
const IN_BRACKETS = "so với[^.;:!?()%,]{0,60}\\([^()%.;]{0,30}";
/** «so với chỉ tiêu 95%», «so với chỉ tiêu (95%)» */
const TO_THE_TARGET = `(?:so với|so|với) (?:mức )?${TARGET}[^.;:!?()%,]{0,50}(?:\\([^()%.;]{0,30})?`;
const against = (what: string): RegExp => latin(new RegExp(`^${NO_AVERAGE}[^.;:!?()%,]{0,30}(?:${what})$`, "u"));

/** «cao hơn», «thấp hơn» say which is more; «vượt 0,3%» is said of less where less is better. */
const WAYS = [
  { kind: "gap", word: "(?:vượt(?: mức)?|(?:còn )?(?:hụt|thiếu|kém))", set: against(TO_THE_TARGET) },
  { kind: "above", word: "(?:cao|nhiều) hơn", set: against(`${TO_THE_TARGET}|${IN_BRACKETS}`) },
  { kind: "below", word: "(?:thấp|ít) hơn", set: against(`${TO_THE_TARGET}|${IN_BRACKETS}`) },
] as const;

const IN_BRACKET = latin(/^\([^()%.;]{0,30}$/u);
const TARGET_CLOSES = latin(/^(?![^.,;)]{0,40}\/ ?(?:năm|tháng|quý))[^.,;()%]{0,40}(?:$|[.,;)])/u);
/** What is set against a target is no difference itself. */
const NO_DIFFERENCE = latin(/(?<!(?:tăng|giảm|vượt|hơn|hụt|thiếu|thêm))$/u);
/** The target named first, and its result behind it. */
const TARGET_FIRST = latin(new RegExp(`(?<!\\p{L})${TARGET}[^.;!?()%\\d]{0,40}$`, "u"));
const RESULT_BEHIND = latin(
  new RegExp(
    `^${NO_YEAR}[^.;:!?()%]{0,20}[,;:-] ?(?:kết quả|thực hiện|đã thực hiện|đến nay|hiện(?: nay)? (?:đạt|có|còn|là))[^.;!?()%]{0,30}$`,
    "u",
  ),
);
/** No difference to another target, to the pace or to another time. */
const GAP_CLOSES = latin(
  new RegExp(`^${NO_YEAR}(?!.*(?:cùng kỳ|tiến độ|nhiệm kỳ trước|đầu nhiệm kỳ))[^.;:!?()%\\d,/]{0,40}(?:$|[.,;)])`, "u"),
);

/** «(chỉ tiêu 98%», «so với chỉ tiêu 98%»; of percentages the target may be that of a year. */
const behindTarget = (isPercent: boolean): RegExp =>
  latin(
    new RegExp(
      `^${isPercent ? NO_AVERAGE : NO_YEAR}${NOUNS}(?:[(,/-] ?(?:so với |theo )?|(?:^| )so với (?:mức )?)${TARGET}[^.;()%]{0,50}$`,
      "u",
    ),
  );

const TO_TARGET = { sameUnit: true, compared: true, toTarget: true } as const;

/** «29/25 đảng viên, vượt 04 đảng viên»: what is above in one figure is a result and its target. */
const OF_RATIO: RateShape = {
  kind: "above",
  figures: ["ratio", "difference"],
  between: [latin(/^[^.;:!?()%,]{0,40}[,(-] ?(?:đã )?vượt$/u)],
  behind: latin(new RegExp(`^(?![^.,;)]*so với)${GAP_CLOSES.source.slice(1)}`, "u")),
};

export const GAP_SHAPES: readonly RateShape[] = WAYS.flatMap(({ kind, word, set }): RateShape[] => {
  const told = latin(new RegExp(`^${NOUNS}[,(-] ?(?:đã )?${word}$`, "u"));
  const toldOfTarget = latin(new RegExp(`^${NOUNS}[,(-] ?(?:đã )?${word} ${TARGET}[^.;:!?()%,]{0,30}$`, "u"));
  const toldBehind = latin(new RegExp(`^[^.;:!?()%]{0,40}\\)?[,;]? ?-? ?(?:đã |thì )?${word}$`, "u"));
  const differences = (isPercent: boolean): readonly RateShape[] => [
    // «đạt 99,3%, vượt 1,3% so với chỉ tiêu (98%)»
    { kind, figures: ["part", "difference", "whole"], between: [told, set], behind: TARGET_CLOSES },
    // «đạt 99,3%, vượt chỉ tiêu Nghị quyết 1,3% (98%)»
    { kind, figures: ["part", "difference", "whole"], between: [toldOfTarget, IN_BRACKET], behind: WHOLE_ENDS },
    // «đạt 99,3% (chỉ tiêu 98%), vượt 1,3%»
    {
      kind,
      figures: ["part", "whole", "difference"],
      before: NO_DIFFERENCE,
      between: [behindTarget(isPercent), toldBehind],
      behind: GAP_CLOSES,
    },
    // «chỉ tiêu 98%, kết quả đạt 99,3%, vượt 1,3%»
    {
      kind,
      figures: ["whole", "part", "difference"],
      before: TARGET_FIRST,
      between: [RESULT_BEHIND, toldBehind],
      behind: GAP_CLOSES,
    },
  ];
  const counts = differences(false).map((shape): RateShape => ({ ...shape, ...TO_TARGET }));
  const percents = differences(true).map((shape): RateShape => ({ ...shape, ...TO_TARGET, percents: true }));
  const rates = counts.map((shape): RateShape => ({ ...shape, kind: "excess", figures: withRate(shape.figures) }));
  return [...counts, ...percents, ...(kind === "gap" ? [...rates, OF_RATIO] : [])];
});

/** «29 sản phẩm, vượt 16% so với chỉ tiêu (25 sản phẩm)»: of an amount the percentage is a share of the target. */
function withRate(figures: RateShape["figures"]): RateShape["figures"] {
  return figures.map((role) => (role === "difference" ? "rate" : role));
}
