/** Words of the rules on figures and annexes. */
import type { RuleTexts } from "../rule-texts.ts";
import { quotedGuidance, quotedSection } from "./section-words.ts";

export const figureRuleTexts: Pick<RuleTexts, "figure-missing" | "annex-missing"> = {
  "figure-missing": ({ section, wants, asked }) => ({
    message:
      wants === "figures"
        ? `Mục ${quotedSection(section)} chưa có số liệu.`
        : `Mục ${quotedSection(section)} chưa có tỷ lệ.`,
    need: asked === "" ? "Đề cương yêu cầu số liệu ở mục này." : `Đề cương yêu cầu: ${quotedGuidance(asked)}.`,
    have:
      wants === "figures"
        ? "Trong mục, trong bảng và chú thích của mục chưa thấy con số nào."
        : "Trong mục đã có số liệu nhưng chưa thấy tỷ lệ phần trăm.",
    how: "Bổ sung số liệu đã được xác nhận; nếu không phát sinh thì ghi rõ «không có».",
  }),
  "annex-missing": (data) =>
    data.reason === "demanded"
      ? {
          message: `Chưa thấy ${data.kind === "annex" ? "phụ lục" : "biểu"} mà mục ${quotedSection(data.section)} yêu cầu.`,
          need: `Đề cương yêu cầu lập ${data.kind === "annex" ? "biểu kèm theo ở phụ lục" : "biểu"} cho mục này.`,
          have: "Trong mục không có bảng, sau phần ký cũng không có phụ lục.",
          how: "Lập biểu và đặt sau phần ký dưới tên «Phụ lục»; nếu gửi thành tệp riêng thì bỏ qua nhận xét này.",
        }
      : {
          message:
            data.label === ""
              ? "Báo cáo nhắc đến phụ lục kèm theo nhưng chưa thấy phụ lục."
              : `Báo cáo nhắc đến Phụ lục ${data.label.toUpperCase()} nhưng chưa thấy phụ lục này.`,
          need: "Phụ lục được nhắc đến phải có trong báo cáo.",
          have: "Sau phần ký không có phụ lục tương ứng.",
          how: "Bổ sung phụ lục hoặc sửa chỗ nhắc đến; nếu gửi thành tệp riêng thì bỏ qua nhận xét này.",
        },
};
