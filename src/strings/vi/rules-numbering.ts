/** Words of the rules on the numbers of headings. */
import type { RuleTexts } from "../rule-texts.ts";
import { quoted } from "./quoted.ts";

type Rules = "number-gap" | "number-repeated" | "number-malformed";

export const numberingRuleTexts: Pick<RuleTexts, Rules> = {
  "number-gap": ({ before, after, missing, later }) => {
    const skipped = missing.join(", ");
    const first = before === null ? `Đề mục đầu tiên ở đây mang số «${after}»` : `Sau «${before}» là «${after}»`;
    return later
      ? {
          message: `Số thứ tự đề mục không liền nhau: ${first.charAt(0).toLowerCase()}${first.slice(1)}, còn ${skipped} đứng phía sau.`,
          need: "Các đề mục cùng cấp đánh số tăng dần, liên tục.",
          have: `${first}; ${skipped} đứng sau đó.`,
          how: "Đổi lại thứ tự các mục, hoặc đánh lại số cho đúng thứ tự hiện có.",
        }
      : {
          message: `Thiếu số ${skipped} trong thứ tự đề mục.`,
          need: "Các đề mục cùng cấp đánh số tăng dần, liên tục.",
          have: `${first}, không có ${skipped}.`,
          how: `Nếu thiếu mục ${skipped} thì bổ sung; nếu không thiếu thì đánh lại số từ «${after}».`,
        };
  },
  "number-repeated": ({ marker, title, firstTitle }) => ({
    message: `Số «${marker}» dùng cho hai đề mục cùng cấp.`,
    need: "Mỗi đề mục cùng cấp một số, tăng dần.",
    have: `«${marker}» đã dùng cho ${quoted(firstTitle)}, nay lại dùng cho ${quoted(title)}.`,
    how: "Đánh lại số từ đề mục này trở đi.",
  }),
  "number-malformed": ({ marker, mended, kind }) => ({
    message: `Số đề mục «${marker}» viết khác cách đánh số chung của báo cáo.`,
    need:
      kind === "prefix"
        ? "Số của mục con bắt đầu bằng số của mục chứa nó."
        : "Các đề mục cùng cấp viết số theo một kiểu, không có khoảng trống giữa các chữ số.",
    have: `Đang viết «${marker}».`,
    how: kind === "prefix" ? `Kiểm tra lại, có thể là «${mended}».` : `Sửa thành «${mended}».`,
  }),
};
