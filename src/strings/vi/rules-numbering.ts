/** Words of the rules on the numbers of headings. */
import type { FindingText, RuleTexts } from "../rule-texts.ts";
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
  "number-repeated": (data) => (data.copy === undefined ? sameNumber(data) : copiedHeading(data, data.copy)),
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

type NumberRepeated = Parameters<RuleTexts["number-repeated"]>[0];

function sameNumber({ marker, title, firstTitle }: NumberRepeated): FindingText {
  return {
    message: `Số «${marker}» dùng cho hai đề mục cùng cấp.`,
    need: "Mỗi đề mục cùng cấp một số, tăng dần.",
    have: `«${marker}» đã dùng cho ${quoted(firstTitle)}, nay lại dùng cho ${quoted(title)}.`,
    how: "Đánh lại số từ đề mục này trở đi.",
  };
}

const WRITTEN = {
  first: { have: "chỗ trước chưa viết gì, chỗ này đã có nội dung", how: "Bỏ dòng đề mục ở phía trên." },
  second: { have: "chỗ trước đã có nội dung, chỗ này chưa viết gì", how: "Bỏ dòng đề mục này." },
  both: { have: "cả hai chỗ đều chưa viết gì", how: "Bỏ một trong hai dòng đề mục." },
  none: { have: "cả hai chỗ đều có nội dung", how: "Gộp hai chỗ làm một, hoặc bỏ chỗ chép thừa." },
} as const;

function copiedHeading(
  { marker, title }: NumberRepeated,
  { firstMarker, empty }: NonNullable<NumberRepeated["copy"]>,
): FindingText {
  const where =
    firstMarker === marker ? "Đề mục này đã có ở phía trên" : `Lần đầu ở số «${firstMarker}», lần này ở số «${marker}»`;
  return {
    message: `Đề mục ${quoted(title)} đứng hai lần.`,
    need: "Mỗi đề mục chỉ đứng một lần.",
    have: `${where}; ${WRITTEN[empty].have}.`,
    how: WRITTEN[empty].how,
  };
}
