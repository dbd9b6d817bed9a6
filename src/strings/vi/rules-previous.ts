/** Words of the rules that compare a report with the one before it. */
import type { RuleTexts } from "../rule-texts.ts";
import { quoted } from "./quoted.ts";

export const previousRuleTexts: Pick<RuleTexts, "previous-copied" | "previous-figure" | "previous-promise"> = {
  "previous-copied": ({ count }, place) => ({
    message:
      count === 1
        ? "Đoạn này giống nguyên văn báo cáo trước."
        : `${count} đoạn liền nhau, từ đoạn này, giống nguyên văn báo cáo trước.`,
    need: "Báo cáo kỳ này nói kết quả của kỳ này.",
    have: `Không đổi chữ nào: ${quoted(place?.text ?? "")}.`,
    how: "Xem lại còn đúng với kỳ này không, nhất là tên người, số liệu, thời gian; đúng rồi thì bỏ qua nhận xét này.",
  }),
  "previous-figure": ({ figures }, place) => ({
    message: `Câu này và số liệu ${figures.map((figure) => `«${figure}»`).join(", ")} giống hệt báo cáo trước.`,
    need: "Số liệu của kỳ này.",
    have: quoted(place?.text ?? ""),
    how: "Đối chiếu với sổ sách của kỳ này; nếu hai kỳ trùng số thật thì bỏ qua nhận xét này.",
  }),
  "previous-promise": ({ promise, heading }) => ({
    message: `Báo cáo trước đề ra ${quoted(promise)}, báo cáo này chưa thấy nhắc đến.`,
    need: "Việc đã đề ra kỳ trước thì kỳ này nói đã làm đến đâu.",
    have: `Nêu ở mục ${quoted(heading)} của báo cáo trước; báo cáo này không có đoạn, bảng hay chú thích nào nói về việc ấy.`,
    how: "Nói thêm kết quả, hoặc vì sao chưa làm; nếu đã nói bằng chữ khác thì bỏ qua nhận xét này.",
  }),
};
