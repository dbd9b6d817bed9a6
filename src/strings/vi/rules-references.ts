/** Words of the rules on what a report refers to. */
import type { RuleTexts } from "../rule-texts.ts";
import { quoted } from "./quoted.ts";

type Rules = "citation-differs";

export const referenceRuleTexts: Pick<RuleTexts, Rules> = {
  "citation-differs": ({ number, about, here, there }) => {
    if (about === "number") {
      return {
        message: `Một văn bản được dẫn với hai số: ${here} và ${there}.`,
        need: "Mỗi văn bản chỉ có một số.",
        have: `Ở đây ghi ${quoted(here)}; chỗ khác văn bản có nội dung này mang số ${quoted(there)}.`,
        how: "Đối chiếu với văn bản gốc và sửa chỗ sai; nếu đúng là hai văn bản thì bỏ qua nhận xét này.",
      };
    }
    if (about === "ownNumber" || about === "ownDate") {
      const what = about === "ownNumber" ? "Số" : "Ngày";
      return {
        message: `${what} của báo cáo ghi ở phụ lục khác ở đầu văn bản.`,
        need: `${what} như ở đầu báo cáo: ${quoted(there)}.`,
        have: `Ở phụ lục ghi ${quoted(here)}.`,
        how: "Sửa cho hai chỗ như nhau; có thể còn sót của tệp cũ.",
      };
    }
    const what = about === "date" ? "ngày ban hành" : "cơ quan ban hành";
    return {
      message: `Văn bản ${number} được dẫn với hai ${what} khác nhau.`,
      need: `Mỗi văn bản chỉ có một ${what}.`,
      have: `Ở đây ghi ${quoted(here)}, chỗ khác ghi ${quoted(there)}.`,
      how: "Đối chiếu với văn bản gốc và sửa chỗ sai; nếu là hai văn bản trùng số thì bỏ qua nhận xét này.",
    };
  },
};
