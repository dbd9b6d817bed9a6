/** Words of the rules on what a report refers to. */
import type { RuleTexts } from "../rule-texts.ts";
import { quoted } from "./quoted.ts";

type Rules = "citation-differs";

export const referenceRuleTexts: Pick<RuleTexts, Rules> = {
  "citation-differs": ({ number, about, here, there }) => {
    const what = about === "date" ? "ngày ban hành" : "cơ quan ban hành";
    return {
      message: `Văn bản ${number} được dẫn với hai ${what} khác nhau.`,
      need: `Mỗi văn bản chỉ có một ${what}.`,
      have: `Ở đây ghi ${quoted(here)}, chỗ khác ghi ${quoted(there)}.`,
      how: "Đối chiếu với văn bản gốc và sửa chỗ sai; nếu là hai văn bản trùng số thì bỏ qua nhận xét này.",
    };
  },
};
