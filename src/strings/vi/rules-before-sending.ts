/** Words of the rules on what must be cleared before a report is sent. */
import type { RuleTexts } from "../rule-texts.ts";
import { quoted } from "./quoted.ts";

type Rules = "tracked-changes" | "comments" | "hidden-text" | "highlight" | "paragraph-repeated";

export const beforeSendingRuleTexts: Pick<RuleTexts, Rules> = {
  "tracked-changes": ({ insertions, deletions, formats, paragraphs, authors }) => {
    const parts = [
      [insertions, "chỗ thêm"],
      [deletions, "chỗ xóa"],
      [formats, "chỗ đổi định dạng"],
    ] as const;
    const counted = parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
    return {
      message: "Báo cáo còn vết sửa (Track Changes).",
      need: "Bản gửi đi không còn vết sửa.",
      have: `${counted.join(", ")} ở ${paragraphs} đoạn${by(authors)}.`,
      how: "Vào thẻ Review (Xem lại), duyệt từng chỗ rồi chọn Accept (Chấp nhận) hoặc Reject (Từ chối).",
    };
  },
  comments: (left) =>
    "own" in left
      ? {
          message: `Còn ${left.own} nhận xét bên lề do công cụ này ghi.`,
          need: "Bản gửi đi không còn nhận xét (Comment).",
          have: "Đây là kết quả kiểm tra ghi cho người cùng soạn, không phải ý kiến của ai.",
          how: "Bấm «Gỡ nhận xét của công cụ», hoặc «Làm bản nộp»: bản nộp không mang các nhận xét này.",
        }
      : {
          message: `Còn ghi chú bên lề${left.author === "" ? "" : ` của ${left.author}`}.`,
          need: "Bản gửi đi không còn ghi chú (Comment).",
          have: left.text === "" ? "Ghi chú không có chữ." : `Ghi chú viết: ${quoted(left.text)}.`,
          how: "Xử lý ý kiến trong ghi chú rồi xóa ghi chú.",
        },
  "hidden-text": ({ text, paragraphs }) => ({
    message: `Có chữ ẩn: ${quoted(text)}.`,
    need: "Mọi chữ trong bản gửi đi đều nhìn thấy được.",
    have: paragraphs > 1 ? `${paragraphs} đoạn liền nhau có chữ ẩn.` : "Đoạn này có chữ đặt định dạng ẩn (Hidden).",
    how: "Bỏ định dạng ẩn nếu cần giữ, hoặc xóa phần chữ ẩn.",
  }),
  highlight: ({ text, paragraphs }) => ({
    message: `Còn chữ tô màu đánh dấu: ${quoted(text)}.`,
    need: "Bản gửi đi không còn màu đánh dấu.",
    have: paragraphs > 1 ? `${paragraphs} đoạn liền nhau còn tô màu.` : "Đoạn này còn tô màu (Highlight).",
    how: "Xem lại nội dung được đánh dấu rồi bỏ màu.",
  }),
  "paragraph-repeated": ({ count }, place) => ({
    message:
      count === 1
        ? "Đoạn này đứng hai lần trong báo cáo, không khác chữ nào."
        : `${count} đoạn liền nhau, từ đoạn này, đứng hai lần trong báo cáo, không khác chữ nào.`,
    need: "Mỗi nội dung viết một lần.",
    have: `Phía trên đã có: ${quoted(place?.text ?? "")}.`,
    how: "Nếu là chép thừa thì bỏ một chỗ; nếu nhắc lại có chủ ý thì bỏ qua nhận xét này.",
  }),
};

function by(authors: readonly string[]): string {
  return authors.length === 0 ? "" : `, của ${authors.join(", ")}`;
}
