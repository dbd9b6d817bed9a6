/** Words of the rules on sections. */
import type { SectionName } from "../../check/section-name.ts";
import type { RuleTexts } from "../rule-texts.ts";
import { quoted } from "./quoted.ts";
import { listed, quotedGuidance, quotedSection, sectionWord } from "./section-words.ts";

type Rules =
  | "section-missing"
  | "section-empty"
  | "heading-empty"
  | "section-guidance-only"
  | "section-thin"
  | "section-out-of-order"
  | "section-as-list"
  | "cause-missing";

export const sectionRuleTexts: Pick<RuleTexts, Rules> = {
  "section-missing": ({ section, within, after, below, headingOnly }) => {
    const word = sectionWord(section);
    const place = after === null ? "ở đầu báo cáo" : `sau ${sectionWord(after)} ${quotedSection(after)}`;
    if (headingOnly) {
      return {
        message: `Chưa có dòng đề mục ${quotedSection(section)}; các mục bên trong đã có.`,
        need: `Đề cương đặt các mục này trong ${word} ${quotedSection(section)}.`,
        have: "Báo cáo đi thẳng vào các mục bên trong.",
        how: `Thêm dòng đề mục này ${place}.`,
      };
    }
    return {
      message: `Chưa có ${word} ${quotedSection(section)}.`,
      need: `Đề cương yêu cầu ${word} này${inside(within)}${together(below)}.`,
      have: "Không tìm thấy đề mục nào trong báo cáo ứng với yêu cầu này.",
      how: `Bổ sung ${word} này ${place}. Nếu báo cáo đã viết nội dung này dưới một tên khác, hãy nối đề mục đó với đề cương.`,
    };
  },
  "section-empty": ({ section, below }) => ({
    message: `${capital(sectionWord(section))} ${quotedSection(section)} chưa có nội dung.`,
    need: `Nội dung theo yêu cầu của đề cương${together(below)}.`,
    have: "Mới có đề mục, bên dưới chưa viết gì.",
    how: "Viết nội dung dưới đề mục; nếu kỳ này không phát sinh thì ghi rõ «không có» và lý do.",
  }),
  "heading-empty": ({ heading }) => ({
    message: `Dưới đề mục ${quoted(heading)} chưa có nội dung.`,
    need: "Mỗi đề mục có nội dung bên dưới.",
    have: "Sau dòng đề mục là đến ngay đề mục tiếp theo.",
    how: "Viết nội dung, hoặc bỏ đề mục và đánh số lại nếu không dùng đến.",
  }),
  "section-guidance-only": ({ section }) => ({
    message: `${capital(sectionWord(section))} ${quotedSection(section)} mới có lời hướng dẫn của đề cương.`,
    need: "Nội dung của chính đơn vị, thay cho lời hướng dẫn.",
    have: "Phần viết bên dưới trùng hoặc gần trùng với lời hướng dẫn.",
    how: "Viết nội dung của đơn vị vào đây và bỏ lời hướng dẫn; nếu không phát sinh thì ghi rõ «không có».",
  }),
  "section-thin": (data) =>
    data.lacks === "opening"
      ? {
          message: `${capital(sectionWord(data.section))} ${quotedSection(data.section)} chưa có đoạn mở đầu.`,
          need: `Đề cương yêu cầu: ${quotedGuidance(data.asked)}.`,
          have: "Sau dòng đề mục là đến ngay các mục bên trong.",
          how: "Viết đoạn mở đầu theo yêu cầu trên, đặt trước mục đầu tiên.",
        }
      : {
          message: `${capital(sectionWord(data.section))} ${quotedSection(data.section)} còn sơ lược.`,
          need: "Nội dung đủ ý theo yêu cầu của đề cương.",
          have: `Bên dưới đề mục mới có ${data.words} chữ, chưa có số liệu.`,
          how: "Xem lại, bổ sung kết quả và số liệu; nếu viết như vậy là đủ thì bỏ qua nhận xét này.",
        },
  "section-out-of-order": ({ section, other, stands }) => ({
    message: `${capital(sectionWord(section))} ${quotedSection(section)} đứng khác thứ tự của đề cương.`,
    need: `Theo đề cương, mục này đứng ${stands === "behind" ? "trước" : "sau"} ${quotedSection(other)}.`,
    have: `Trong báo cáo, mục này đứng ${stands === "behind" ? "sau" : "trước"} ${quotedSection(other)}.`,
    how: "Chuyển mục này về đúng thứ tự, hoặc giữ nguyên nếu cấp ủy đã thống nhất bố cục như vậy.",
  }),
  "section-as-list": ({ section, below }) => ({
    message: `${capital(sectionWord(section))} ${quotedSection(section)} viết thành danh sách, không chia theo các đề mục con của đề cương.`,
    need: `Đề cương chia mục này thành ${below.length} mục: ${listed(below)}.`,
    have: "Báo cáo trả lời bằng các ý đánh số liên tục ngay dưới đề mục.",
    how: "Nếu các ý đã nêu đủ những nội dung trên thì không cần sửa.",
  }),
  "cause-missing": ({ section, missing, there }) => ({
    message: `${capital(sectionWord(section))} ${quotedSection(section)} chưa nêu nguyên nhân ${CAUSE[missing]}.`,
    need: "Đề cương yêu cầu cả nguyên nhân khách quan và chủ quan.",
    have: `Mới có nguyên nhân ${CAUSE[there]}.`,
    how: `Bổ sung nguyên nhân ${CAUSE[missing]}; nếu thật sự không có thì bỏ qua nhận xét này.`,
  }),
};

const CAUSE = { external: "khách quan", own: "chủ quan" } as const;

function inside(within: SectionName | null): string {
  return within === null ? "" : ` trong ${sectionWord(within)} ${quotedSection(within)}`;
}

function together(below: readonly SectionName[]): string {
  return below.length === 0 ? "" : `, gồm ${below.length} mục bên trong: ${listed(below)}`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
