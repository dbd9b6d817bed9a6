/** The words for targets: what is asked for, what is reported, how the two compare. */
import type {
  Amount,
  Base,
  Comparison,
  Goal,
  Grade,
  MissingPart,
  OwedTarget,
  TargetReading,
  TargetResult,
  Verdict,
} from "../../targets/target.ts";
import type { Approximation } from "../../text/number-words.ts";
import { written } from "./number-words.ts";

export const targetVerdicts: { readonly [Key in Verdict]: string } = {
  met: "đạt",
  exceeded: "vượt",
  notYetMet: "chưa đạt",
  missed: "không đạt",
  nearlyMet: "cơ bản đạt",
  onTrack: "đúng lộ trình",
};

export const gradeNames: { readonly [Key in Grade]: string } = {
  excellent: "hoàn thành xuất sắc nhiệm vụ",
  good: "hoàn thành tốt nhiệm vụ",
  done: "hoàn thành nhiệm vụ",
  notDone: "không hoàn thành nhiệm vụ",
};

export const missingParts: { readonly [Key in MissingPart]: string } = {
  goal: "mức chỉ tiêu",
  actual: "kết quả",
  base: "mốc so sánh (cả nhiệm kỳ hay hằng năm)",
  unit: "cùng đơn vị tính",
  time: "thời gian của kết quả",
  certainty: "cách đọc chắc chắn",
};

/** «cả nhiệm kỳ», «mỗi năm», «đến năm 2030» */
export function baseWords(base: Base): string {
  switch (base.kind) {
    case "term":
      return "cả nhiệm kỳ";
    case "perYear":
      return "mỗi năm";
    case "byYear":
      return `đến năm ${base.year}`;
    case "share":
      return "tỷ lệ tại thời điểm báo cáo";
    case "change":
      return "mức tăng, giảm";
  }
}

const DIGITS = 4;

/** A figure with its unit: «400 đảng viên», «56,3%». */
function counted(value: number | string, unit: string): string {
  const figure = typeof value === "number" ? written(value, DIGITS) : value;
  if (unit === "%") return `${figure}%`;
  return unit === "" ? figure : `${figure} ${unit}`;
}

/** What is asked for: «400 đảng viên», «dưới 1,5%», «hoàn thành tốt nhiệm vụ trở lên». */
export function goalWords(goal: Goal, unit: string): string {
  switch (goal.comparator) {
    case "gte":
    case "eq":
      return counted(goal.value, unit);
    case "gt":
      return `trên ${counted(goal.value, unit)}`;
    case "lt":
      return `dưới ${counted(goal.value, unit)}`;
    case "lte":
      return `không quá ${counted(goal.value, unit)}`;
    case "range":
      return counted(`${written(goal.value, DIGITS)} - ${written(goal.to, DIGITS)}`, unit);
    case "grade":
      return goal.grade === "excellent" ? gradeNames.excellent : `${gradeNames[goal.grade]} trở lên`;
    case "yesNo":
      return "có thực hiện";
  }
}

const APPROXIMATELY: { readonly [Key in Approximation]: (figure: string) => string } = {
  over: (figure) => `trên ${figure}`,
  under: (figure) => `dưới ${figure}`,
  atLeast: (figure) => `từ ${figure} trở lên`,
  atMost: (figure) => `không quá ${figure}`,
  about: (figure) => `khoảng ${figure}`,
  nearly: (figure) => `gần ${figure}`,
};

/** What is reported: «339 đảng viên», «98/174 đơn vị», «trên 96%», «hoàn thành tốt nhiệm vụ». */
export function amountWords(amount: Amount, unit: string): string {
  if (amount.kind === "grade") return gradeNames[amount.grade];
  if (amount.kind === "done") return amount.done ? "đã thực hiện" : "chưa thực hiện";
  const { value, to, denominator, percent, approximate } = amount;
  const figure = written(value, DIGITS);
  const whole = to === undefined ? figure : `${figure} - ${written(to, DIGITS)}`;
  const shown = denominator === undefined ? whole : `${whole}/${written(denominator, DIGITS)}`;
  const named = counted(shown, percent ? "%" : unit === "%" ? "" : unit);
  return approximate === undefined ? named : APPROXIMATELY[approximate](named);
}

/** The target as the report states it, where that is another one than is owed; null where they agree or one is silent. */
export function differingGoal({ owed, reading }: Pick<TargetResult, "owed" | "reading">): string | null {
  const own = reading?.goal?.value;
  const asked = owed?.goal;
  if (reading == null || own === undefined || asked == null || own.comparator === "yesNo") return null;
  const isSame =
    "value" in own && "value" in asked ? own.value === asked.value : goalWords(own, "") === goalWords(asked, "");
  return isSame ? null : goalWords(own, reading.unit.value);
}

/** The last result of a reading, or null. */
export function resultWords({ actuals, unit }: TargetReading): string | null {
  const last = actuals.at(-1);
  return last === undefined ? null : amountWords(last.amount.value, unit.value);
}

/** The target itself, as the report states it, else as it is owed; null where neither does. */
export function statedGoal({ owed, reading }: Pick<TargetResult, "owed" | "reading">): string | null {
  if (reading?.goal != null) return goalWords(reading.goal.value, reading.unit.value);
  return owed?.goal == null ? null : goalWords(owed.goal, owed.unit);
}

/** The name of a target: as it is owed, else as the report calls it. */
export function targetName({ owed, reading }: Pick<TargetResult, "owed" | "reading">): string {
  return owed?.name ?? reading?.name.value ?? "";
}

/** «400 đảng viên, cả nhiệm kỳ»; for a target without a figure what its source says. */
export function owedWords({ goal, unit, base }: Pick<OwedTarget, "goal" | "unit" | "base">): string {
  const pieces = [goal === null ? "" : goalWords(goal, unit), base === null ? "" : baseWords(base)];
  return pieces.filter((piece) => piece !== "").join(", ");
}

/** A row of the comparison table: the target as its source states it. Without a column for units the figure has its own. */
export function comparisonRow(target: OwedTarget, withUnit: boolean): { name: string; unit: string; goal: string } {
  const { name, unit, goal, source } = target;
  if (goal === null) return { name, unit, goal: "" };
  const words = goalWords(goal, withUnit ? unit : "");
  const isBound = goal.comparator === "gte" && AT_LEAST.test(source.text.normalize("NFC"));
  return { name, unit, goal: isBound ? `từ ${words} trở lên` : words };
}

const AT_LEAST = /trở lên|ít nhất|tối thiểu|không dưới/iu;

/** «84,75 %» */
export function share(ratio: number): string {
  return `${written(ratio * 100, 2)} %`;
}

/**
 * How result and target compare, with both bases where there are two: «339/400 = 84,75 % chỉ tiêu; so với tiến độ: vượt
 * (phần đến nay 200)». Empty where nothing can be computed; `missingWords` says why.
 */
export function comparisonWords({ computed, pace, full, due, actual, ratio }: Comparison): string {
  if (computed === null) return "";
  const figures =
    ratio === null
      ? ""
      : actual !== null && full !== null
        ? `${written(actual, DIGITS)}/${written(full, DIGITS)} = ${share(ratio)}, `
        : `${share(ratio)} chỉ tiêu, `;
  const byPace =
    pace === null
      ? ""
      : `; so với tiến độ đến nay${due === null ? "" : ` (${written(due, 2)})`}: ${targetVerdicts[pace]}`;
  return `${figures}${targetVerdicts[computed]}${byPace}`;
}

/** «Thiếu kết quả, mốc so sánh …»; "" when nothing is missing. */
export function missingWords({ missing }: Comparison): string {
  if (missing.length === 0) return "";
  return missing.length === 1 && missing[0] === "certainty"
    ? "Câu này đọc chưa chắc nên không so sánh."
    : `Chưa so sánh được: thiếu ${missing.map((part) => missingParts[part]).join(", ")}.`;
}

/** Words of the tables of `decuong targets`. */
export const targetTable = {
  columns: {
    number: "TT",
    name: "Chỉ tiêu",
    unit: "Đơn vị tính",
    goal: "Mức chỉ tiêu",
    base: "Tính cho",
    result: "Kết quả",
    claimed: "Báo cáo tự đánh giá",
    comparison: "Đối chiếu",
    cause: "Nguyên nhân",
    place: "Chỗ trong báo cáo",
    remark: "Lưu ý",
  },
  summary: "Tổng hợp",
  none: "Không đọc được chỉ tiêu nào trong báo cáo.",
  notTold: "báo cáo chưa nói đến",
  noResult: "chưa thấy kết quả",
  uncertain: "đọc chưa chắc",
  paragraph: (index: number) => `đoạn ${index + 1}`,
  differs: (what: string, told: readonly string[]) => `Khác ${what}: ${told.join("; ")}.`,
  unitOf: (unit: string, report: string) => `${report} ghi ${unit === "" ? "không có đơn vị" : `«${unit}»`}`,
  baseOf: (base: string, report: string) => `${report} ghi «${base}»`,
  differentUnit: "đơn vị tính",
  differentBase: "mốc so sánh",
  goals: "mỗi nơi một mức",
} as const;
