/** Words of the rule on rates, differences and parts. */
import type { RateWrong } from "../../check/rules/rate-wrong.ts";
import type { FindingText } from "../rule-texts.ts";
import { written, writtenRate } from "./number-words.ts";

/** What is said of a rate, a difference or a direction that two figures do not bear out. */
export function wrongRate(data: RateWrong): FindingText {
  if (data.kind === "overfull") return tooMany(data);
  if (data.kind === "average") return wrongAverage(data);
  if (data.computed < 0) return wrongWay(data);
  return data.kind in DIFFERENCES ? wrongDifference(data) : wrongShare(data);
}

function wrongShare({ kind, part, whole, rate, computed }: RateWrong): FindingText {
  const result = writtenRate(computed, rate);
  const formulas = {
    growth: `tăng ${result}, từ ${whole} lên ${part}`,
    fall: `giảm ${result}, từ ${whole} xuống ${part}`,
    excess: `vượt ${result} = ${part}/${whole} - 100 %`,
  };
  const formula = kind in formulas ? formulas[kind as keyof typeof formulas] : `${result} = ${part}/${whole}`;
  return {
    message: `Tỷ lệ ${rate} không khớp với hai con số đứng cạnh.`,
    need: "Tỷ lệ phải bằng kết quả tính từ hai con số ấy.",
    have: `Ghi ${rate}, tính được ${formula}.`,
    how: "Kiểm tra lại cả ba con số và sửa chỗ sai; nếu tỷ lệ tính trên số khác thì ghi rõ tính trên số nào.",
  };
}

const DIFFERENCES = { rise: "tăng", drop: "giảm", above: "chênh lệch", below: "chênh lệch" } as const;

function wrongDifference({ kind, part, whole, rate, computed }: RateWrong): FindingText {
  const what = DIFFERENCES[kind as keyof typeof DIFFERENCES];
  const [more, less] = kind === "rise" || kind === "above" ? [part, whole] : [whole, part];
  const unit = whole.endsWith("%") ? " %" : "";
  return {
    message: `Mức ${what} ${rate} không khớp với hai con số đứng cạnh.`,
    need: `Mức ${kind === "rise" || kind === "drop" ? "tăng, giảm" : what} phải bằng hiệu của hai con số ấy.`,
    have: `Ghi ${rate}, tính được ${written(computed, 3)}${unit} = ${more} - ${less}.`,
    how: "Kiểm tra lại cả ba con số và sửa chỗ sai.",
  };
}

const WAYS = {
  growth: ["tăng", "thấp hơn"],
  rise: ["tăng", "thấp hơn"],
  above: ["cao hơn", "thấp hơn"],
  fall: ["giảm", "cao hơn"],
  drop: ["giảm", "cao hơn"],
  below: ["thấp hơn", "cao hơn"],
} as const;

/** «Ghi tăng nhưng 214 thấp hơn 245.» */
function wrongWay({ kind, part, whole }: RateWrong): FindingText {
  const [said, is] = WAYS[kind as keyof typeof WAYS];
  return {
    message: `Ghi ${said} mà hai con số đứng cạnh cho thấy ngược lại.`,
    need: "Chữ tăng hay giảm, cao hay thấp phải đúng với hai con số ấy.",
    have: `Ghi ${said} nhưng ${part} ${is} ${whole}.`,
    how: "Kiểm tra lại hai con số và chữ đứng trước; sửa chỗ sai.",
  };
}

function tooMany({ part, whole, rate }: RateWrong): FindingText {
  return rate === ""
    ? {
        message: `Số ${part} nhiều hơn số chung ${whole}.`,
        need: "Một phần không thể nhiều hơn số chung của nó.",
        have: `Ghi ${part} trong ${whole}.`,
        how: `Kiểm tra lại hai con số; nếu ${whole} là chỉ tiêu thì ghi rõ là chỉ tiêu.`,
      }
    : {
        message: `Tỷ lệ ${rate} lớn hơn 100%.`,
        need: "Tỷ lệ của một số chung không thể quá 100%.",
        have: `Ghi ${rate}.`,
        how: "Kiểm tra lại tỷ lệ; nếu là mức hoàn thành kế hoạch thì ghi rõ so với kế hoạch nào.",
      };
}

function wrongAverage({ part, whole, rate, computed }: RateWrong): FindingText {
  const scale = rate.replace(/^[\d.,]+/u, "");
  return {
    message: `Mức bình quân ${rate} không khớp với tổng số và số lượng đứng cạnh.`,
    need: "Mức bình quân phải bằng tổng số chia cho số lượng.",
    have: `Ghi ${rate}, tính được ${written(computed, 2)}${scale} = ${part} : ${whole}.`,
    how: "Kiểm tra lại cả ba con số và sửa chỗ sai; nếu bình quân tính trên số khác thì ghi rõ tính trên số nào.",
  };
}
