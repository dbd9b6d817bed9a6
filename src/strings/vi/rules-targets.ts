/** Words of the rules on chỉ tiêu. The tool never says what a figure should be: it asks. */

import type { TargetCount } from "../../check/rules/target-count.ts";
import type { TargetVerdict } from "../../check/rules/target-verdict.ts";
import type { Goal, Verdict } from "../../targets/target.ts";
import type { FindingText, RuleTexts } from "../rule-texts.ts";
import { written } from "./number-words.ts";
import { quoted } from "./quoted.ts";

type Rules =
  | "target-missing"
  | "target-cell-empty"
  | "target-no-result"
  | "target-verdict"
  | "target-count"
  | "target-cause"
  | "target-differs";

export const verdictWords: { readonly [Key in Verdict]: string } = {
  met: "đạt",
  exceeded: "vượt",
  notYetMet: "chưa đạt",
  missed: "không đạt",
  nearlyMet: "cơ bản đạt",
  onTrack: "đúng tiến độ",
};

const GRADES = {
  excellent: "hoàn thành xuất sắc nhiệm vụ",
  good: "hoàn thành tốt nhiệm vụ",
  done: "hoàn thành nhiệm vụ",
  notDone: "không hoàn thành nhiệm vụ",
} as const;
const SIGNS = { gte: "từ", gt: "trên", lte: "không quá", lt: "dưới", eq: "" } as const;
const MOST_DIGITS = 4;

/** What a target asks for: «từ 400 đảng viên», «dưới 1,5 %», «hoàn thành tốt nhiệm vụ». */
export function goalWords(goal: Goal, unit: string): string {
  if (goal.comparator === "grade") return GRADES[goal.grade];
  if (goal.comparator === "yesNo") return "thực hiện";
  const figure = goal.comparator === "range" ? `${number(goal.value)} - ${number(goal.to)}` : number(goal.value);
  const sign = goal.comparator === "range" ? "" : SIGNS[goal.comparator];
  return `${sign} ${figure} ${unit}`.replace(/\s+/g, " ").trim();
}

function number(value: number): string {
  return written(value, MOST_DIGITS);
}

export const targetRuleTexts: Pick<RuleTexts, Rules> = {
  "target-missing": ({ name, source }) => ({
    message: `Báo cáo chưa nói đến chỉ tiêu ${quoted(name)}.`,
    need: source === "" ? "Chỉ tiêu này có trong danh sách phải báo cáo." : `Chỉ tiêu phải báo cáo: ${quoted(source)}.`,
    have: "Không thấy tên chỉ tiêu này trong lời văn và trong các biểu.",
    how: "Bổ sung kết quả thực hiện và so sánh với chỉ tiêu; nếu đã viết bằng tên khác thì bỏ qua nhận xét này.",
  }),
  "target-cell-empty": ({ targets }) => {
    const which = targets.map(({ label, name }) => (label === "" ? quoted(name) : label)).join(", ");
    const [only] = targets;
    return {
      message: `Biểu còn thiếu kết quả của chỉ tiêu ${which}.`,
      need: "Mỗi chỉ tiêu trong biểu cần có kết quả thực hiện.",
      have:
        targets.length === 1 && only !== undefined
          ? `Dòng ${quoted(only.name)} chưa ghi kết quả.`
          : "Các dòng này chưa ghi kết quả.",
      how: "Điền số liệu đã được xác nhận; nếu chưa có hoặc không phát sinh thì ghi rõ vào ô.",
    };
  },
  "target-no-result": ({ name, goal, judged }) => ({
    message: `Chỉ tiêu ${quoted(name)} chưa ghi kết quả thực hiện.`,
    need: "Mỗi chỉ tiêu cần có kết quả đạt được đặt cạnh mức được giao.",
    have: `Có mức chỉ tiêu ${quoted(goal)}${judged ? " và lời đánh giá" : ""}, không có số liệu thực hiện.`,
    how: "Bổ sung số liệu đã được xác nhận; nếu kết quả đã viết ở chỗ khác thì bỏ qua nhận xét này.",
  }),
  "target-verdict": verdictText,
  "target-count": countText,
  "target-cause": ({ names }) => ({
    message: `Có chỉ tiêu chưa đạt mà báo cáo chưa nêu nguyên nhân: ${listed(names)}.`,
    need: "Chỉ tiêu chưa đạt cần nêu rõ nguyên nhân.",
    have: "Bên cạnh chỉ tiêu, trong mục ấy và ở phần hạn chế, nguyên nhân chưa thấy nói vì sao.",
    how: "Nêu nguyên nhân ngay sau chỉ tiêu, trong biểu hoặc ở phần hạn chế, nguyên nhân.",
  }),
  "target-differs": ({ name, unit, about, here, there, planned }) => {
    const what = about === "goal" ? "hai mức chỉ tiêu" : about === "result" ? "hai kết quả" : "hai lời đánh giá";
    const show = (text: string): string => (about === "verdict" ? quoted(text) : quoted(withUnit(text, unit)));
    return {
      message: `Chỉ tiêu ${quoted(name)} được ghi với ${what} khác nhau.`,
      need: `Trong một báo cáo, mỗi chỉ tiêu chỉ có một ${about === "goal" ? "mức" : about === "result" ? "kết quả cho một thời gian" : "lời đánh giá"}.`,
      have: `${planned ? "Phần phương hướng" : "Ở đây"} ghi ${show(here)}, ${planned ? "phần kết quả" : "chỗ khác"} ghi ${show(there)}.`,
      how:
        about === "goal"
          ? "Đối chiếu với nghị quyết và sửa chỗ sai; nếu cấp có thẩm quyền đã điều chỉnh chỉ tiêu thì ghi rõ."
          : "Kiểm tra lại và ghi thống nhất; nếu hai chỗ nói về hai phạm vi hay hai thời gian thì ghi rõ.",
    };
  },
};

function withUnit(text: string, unit: string): string {
  return /\p{L}|%/u.test(text) || unit === "" ? text : `${text} ${unit}`;
}

function verdictText(data: TargetVerdict): FindingText {
  const { name, claimed, comparison } = data;
  const figures = figuresOf(data);
  const { computed, pace } = comparison;
  const isShort = computed === "notYetMet" || computed === "missed" || computed === "nearlyMet";
  const keepsPace = pace === "met" || pace === "exceeded";
  const message =
    isShort && keepsPace
      ? `Chỉ tiêu ${quoted(name)} ghi «${verdictWords[claimed]}» mà chưa nói so với mức nào.`
      : `Chỉ tiêu ${quoted(name)} ghi «${verdictWords[claimed]}», số liệu cho thấy ${saidOf(data)}.`;
  return {
    message,
    need: "Lời đánh giá phải đúng với số liệu và rõ là so với chỉ tiêu cả nhiệm kỳ hay với tiến độ.",
    have: `${capital(figures)}.`,
    how:
      isShort && keepsPace
        ? "Ghi rõ so với mức nào, ví dụ «vượt tiến độ nửa nhiệm kỳ»."
        : "Kiểm tra lại số liệu và lời đánh giá, sửa chỗ chưa đúng.",
  };
}

function saidOf({ claimed, comparison: { computed, pace } }: TargetVerdict): string {
  if (claimed === "onTrack") return "chưa kịp tiến độ";
  if (claimed === "exceeded" && computed === "met") return "vừa đạt";
  if (pace === "notYetMet") return "chưa đạt và chưa kịp tiến độ";
  if (computed === "nearlyMet") return verdictWords.notYetMet;
  return computed === null ? "khác" : verdictWords[computed];
}

/** «339/400 = 84,75 % chỉ tiêu cả nhiệm kỳ; vượt tiến độ nửa nhiệm kỳ»: both bases in words. */
function figuresOf({ unit, comparison, goal, wholeTerm, elapsed }: TargetVerdict): string {
  const { actual, full, ratio, pace } = comparison;
  if (actual === null || full === null) {
    if (ratio !== null) return `bằng ${written(ratio * 100, 2)} % chỉ tiêu`;
    return goal === null ? "kết quả thấp hơn hoặc cao hơn lời đánh giá" : `chỉ tiêu là ${goalWords(goal, unit)}`;
  }
  const isPlain = goal?.comparator === "gte" && unit !== "%" && ratio !== null;
  const against = isPlain
    ? `${number(actual)}/${number(full)} = ${written(ratio * 100, 2)} % chỉ tiêu${wholeTerm ? " cả nhiệm kỳ" : ""}`
    : `kết quả ${number(actual)} ${unit}, chỉ tiêu ${goal === null ? number(full) : goalWords(goal, unit)}`;
  return pace === null
    ? against
    : `${against}; ${paceWords(pace)} ${elapsed === 0.5 ? "nửa nhiệm kỳ" : timeWords(elapsed)}`;
}

function paceWords(pace: Verdict): string {
  return pace === "exceeded" ? "vượt tiến độ" : pace === "met" ? "đúng tiến độ" : "chưa kịp tiến độ";
}

function timeWords(elapsed: number | null): string {
  return elapsed === null ? "" : `(đã qua ${written(elapsed * 100, 0)} % thời gian nhiệm kỳ)`;
}

function countText(data: TargetCount): FindingText {
  switch (data.kind) {
    case "total":
      return {
        message: `Báo cáo nói có ${data.said} chỉ tiêu nhưng kể ra ${data.listed}.`,
        need: "Số chỉ tiêu nêu chung phải bằng số chỉ tiêu kể ra.",
        have: `Nêu chung ${data.said} chỉ tiêu, kể ra ${data.listed}.`,
        how: "Kiểm tra lại con số nêu chung, hoặc bổ sung chỉ tiêu còn thiếu.",
      };
    case "outcome":
      return {
        message: `Báo cáo nói ${data.said} chỉ tiêu ${OUTCOMES[data.outcome]}, từng chỉ tiêu kể ra thì khác.`,
        need: "Con số chung phải khớp với lời đánh giá từng chỉ tiêu.",
        have: `Kể ra: ${listedWords(data.listed)}.`,
        how: "Đếm lại và ghi cho khớp, ví dụ tách riêng số chỉ tiêu vượt và số chỉ tiêu đạt.",
      };
    case "sum":
      return {
        message: `Báo cáo nói ${data.whole} chỉ tiêu, các nhóm kể ra cộng lại là ${data.sum}.`,
        need: "Số chỉ tiêu từng nhóm (vượt, đạt, chưa đạt …) cộng lại phải bằng con số chung.",
        have: `Con số chung ${data.whole}, cộng các nhóm được ${data.sum}.`,
        how: "Đếm lại số chỉ tiêu của từng nhóm và sửa chỗ sai.",
      };
    case "named":
      return {
        message: `Báo cáo nói ${data.said} chỉ tiêu, danh sách đi kèm kể tên ${data.named}.`,
        need: "Số chỉ tiêu phải bằng số tên kể ra.",
        have: `Ghi ${data.said} chỉ tiêu, kể tên ${data.named}.`,
        how: "Đếm lại, hoặc bổ sung tên chỉ tiêu còn thiếu.",
      };
    case "all":
      return {
        message: "Báo cáo nói chung là hoàn thành, vượt các chỉ tiêu, chỗ khác lại có chỉ tiêu chưa đạt.",
        need: "Lời đánh giá chung phải khớp với kết quả từng chỉ tiêu.",
        have: `Chưa đạt: ${listed(data.names)}.`,
        how: "Ghi rõ hoàn thành bao nhiêu chỉ tiêu trên tổng số, còn chỉ tiêu nào chưa đạt.",
      };
    case "leftOut":
      return {
        message: `Chỉ tiêu ${quoted(data.name)} chưa đạt theo số liệu nhưng không có trong các chỉ tiêu chưa đạt.`,
        need: "Phần hạn chế cần kể đủ các chỉ tiêu chưa đạt.",
        have: `Số liệu của ${quoted(data.name)} thấp hơn chỉ tiêu; danh sách chưa đạt không nhắc tới.`,
        how: "Bổ sung vào danh sách, hoặc kiểm tra lại số liệu.",
      };
  }
}

const OUTCOMES = { exceeded: "vượt", met: "đạt", reached: "đạt và vượt", short: "chưa đạt" } as const;

function listedWords({ exceeded, met, mixed, short }: Extract<TargetCount, { kind: "outcome" }>["listed"]): string {
  const parts = [
    [exceeded, "vượt"],
    [met, "đạt"],
    [mixed, "vừa đạt vừa vượt"],
    [short, "chưa đạt"],
  ] as const;
  return parts.flatMap(([count, words]) => (count === 0 ? [] : [`${count} ${words}`])).join(", ");
}

const MOST_NAMES = 4;

function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).map(quoted).join(", ");
  return names.length > MOST_NAMES ? `${shown} và ${names.length - MOST_NAMES} chỉ tiêu khác` : shown;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
