/** Words of the rules on what is left over from an outline, a form or an older file. */

import type { LeftoverTerm } from "../../check/rules/leftover-term.ts";
import type { LeftoverUnit } from "../../check/rules/leftover-unit.ts";
import type { RuleTexts } from "../rule-texts.ts";
import { quoted } from "./quoted.ts";

type Rules =
  | "leftover-guidance"
  | "leftover-blank"
  | "leftover-bracket"
  | "leftover-question"
  | "leftover-control"
  | "leftover-term"
  | "leftover-year"
  | "leftover-unit";

export const leftoverRuleTexts: Pick<RuleTexts, Rules> = {
  "leftover-guidance": ({ text, paragraphs, source }) => ({
    message: `Còn sót lời hướng dẫn: ${quoted(text)}.`,
    need: "Báo cáo chỉ có nội dung của đơn vị, không có lời hướng dẫn cách viết.",
    have:
      source === "outline"
        ? `Đoạn này trùng hoặc gần trùng với lời hướng dẫn của đề cương${inRow(paragraphs)}.`
        : `Câu này có dạng lời dặn người viết${inRow(paragraphs)}.`,
    how: "Xóa lời hướng dẫn, hoặc viết lại thành nội dung của đơn vị.",
  }),
  "leftover-blank": ({ kind, text, count, inTable }) => {
    const where = inTable ? " trong bảng" : " trong đoạn";
    const words = blankWords[kind];
    return {
      message: `${words.message}: ${quoted(text)}.`,
      need: words.need,
      have: count > 1 ? `Có ${count} chỗ để trống${where}.` : "Chỗ này còn để trống.",
      how: words.how,
    };
  },
  "leftover-bracket": ({ text, count }) => ({
    message: `Còn ngoặc của biểu mẫu chưa điền: ${quoted(text)}.`,
    need: "Nội dung thật thay cho chữ trong ngoặc.",
    have: count > 1 ? `Có ${count} chỗ như vậy trong đoạn.` : "Ngoặc của biểu mẫu còn nguyên.",
    how: "Thay cả ngoặc bằng nội dung của đơn vị; nếu là ngoặc của chính báo cáo thì bỏ qua nhận xét này.",
  }),
  "leftover-question": ({ text, count }) => ({
    message: `Còn câu hỏi chưa trả lời: ${quoted(text)}.`,
    need: "Báo cáo nêu kết quả, không để câu hỏi gợi ý.",
    have: count > 1 ? `Có ${count} câu hỏi trong đoạn.` : "Câu này kết thúc bằng dấu hỏi.",
    how: "Viết câu trả lời kèm số liệu, rồi bỏ câu hỏi.",
  }),
  "leftover-control": ({ title, text, shows }) => {
    const name = title.trim() === "" ? "Một ô nhập" : `Ô nhập ${quoted(title)}`;
    return {
      message: `${name} chưa viết gì.`,
      need: "Nội dung của đơn vị trong ô nhập.",
      have: shows === "empty" ? "Ô nhập đang trống." : `Ô nhập còn hiện chữ mẫu: ${quoted(text)}.`,
      how: "Viết nội dung vào ô, hoặc xóa ô nếu không dùng đến.",
    };
  },
  "leftover-term": (data) => {
    if (data.about === "congress") {
      return {
        message: `Đại hội lần thứ ${data.found} ${termPlace[data.where]} khác lần đại hội của báo cáo.`,
        need: `Đại hội lần thứ ${data.own}, như các chỗ khác của báo cáo.`,
        have: `Đang ghi lần thứ ${data.found}.`,
        how: "Sửa lại lần đại hội; nếu chỗ này cố ý nói về đại hội khác thì bỏ qua nhận xét này.",
      };
    }
    const { found, own, where } = data;
    return {
      message: `Nhiệm kỳ ${found.from} - ${found.to} ${termPlace[where]} khác nhiệm kỳ của báo cáo.`,
      need: `Nhiệm kỳ ${own.from} - ${own.to}.`,
      have: `Đang ghi ${found.from} - ${found.to}.`,
      how: "Sửa lại nhiệm kỳ; nếu chỗ này cố ý nói về nhiệm kỳ khác thì bỏ qua nhận xét này.",
    };
  },
  "leftover-year": (data) => {
    if (data.about === "year") {
      return {
        message: `Năm ${data.year} ${yearPlace[data.where]} khác năm của báo cáo.`,
        need: `Năm ${data.fits}, như các dòng khác của báo cáo.`,
        have: `Đang ghi năm ${data.year}.`,
        how: "Sửa lại năm; nếu chỗ này cố ý nói về năm khác thì bỏ qua nhận xét này.",
      };
    }
    if (data.about === "plan") {
      const span = `${data.span.from} - ${data.span.to}`;
      return {
        message: `Đề mục phương hướng ghi giai đoạn đã qua: ${span}.`,
        need: `Những năm từ ${data.reported} trở đi; báo cáo ghi ngày của năm ${data.reported}.`,
        have: `Đang ghi ${span}.`,
        how: "Sửa lại giai đoạn; có thể còn sót của đề cương hay của tệp cũ.",
      };
    }
    return {
      message: `Ngày của báo cáo (${quoted(data.date)}) sớm hơn nội dung báo cáo.`,
      need: `Ngày ký sau ${earlyWords[data.before]} ${data.what}.`,
      have: `Đang ghi ${quoted(data.date)}.`,
      how: "Sửa lại ngày, tháng, năm ở đầu văn bản; có thể còn sót của tệp cũ.",
    };
  },
  "leftover-unit": ({ found, own, where }) => {
    if (where === "authority") {
      return {
        message: `Ký ${quoted(found)} không phải thay mặt đơn vị báo cáo.`,
        need: `Ký thay mặt đơn vị ở đầu văn bản: ${quoted(own)}.`,
        have: `Đang ghi ${quoted(found)}.`,
        how: "Sửa lại thẩm quyền ký; có thể còn sót của tệp cũ.",
      };
    }
    if (where === "superior") {
      return {
        message: `Cấp trên ở đầu văn bản không khớp nơi ký và lời văn: ${quoted(found)}.`,
        need: `Nơi ký và lời văn nói đến ${quoted(own)}.`,
        have: `Đang ghi ${quoted(found)}.`,
        how: "Sửa lại tên cấp trên ở đầu văn bản; có thể còn sót của tệp cũ.",
      };
    }
    return {
      message: `Tên đơn vị ${unitPlace[where]} là của đơn vị khác: ${quoted(found)}.`,
      need: `Tên của đơn vị báo cáo: ${quoted(own)}.`,
      have: `Đang ghi ${quoted(found)}.`,
      how: "Sửa lại tên đơn vị; nếu đây đúng là tên đơn vị mình thì sửa tên trong phần thông tin báo cáo.",
    };
  },
};

const blankWords = {
  dots: {
    message: "Còn chỗ trống chưa điền",
    need: "Nội dung hoặc số liệu thay cho dấu chấm.",
    how: "Điền vào chỗ trống, hoặc bỏ dấu chấm nếu không dùng đến.",
  },
  underscores: {
    message: "Còn chỗ trống chưa điền",
    need: "Nội dung thay cho dòng gạch.",
    how: "Điền vào chỗ trống, hoặc bỏ dòng gạch nếu không dùng đến.",
  },
  letters: {
    message: "Còn chữ giữ chỗ chưa thay",
    need: "Số liệu hoặc nội dung thật thay cho chữ x.",
    how: "Thay bằng số liệu thật.",
  },
  date: {
    message: "Ngày, tháng, năm chưa ghi đủ",
    need: "Đủ ngày, tháng, năm.",
    how: "Ghi đủ ngày, tháng, năm trước khi gửi.",
  },
  number: {
    message: "Số văn bản chưa ghi",
    need: "Số và ký hiệu đầy đủ.",
    how: "Ghi số văn bản trước khi gửi.",
  },
} as const;

const termPlace: { readonly [Place in LeftoverTerm["where"]]: string } = {
  title: "ở trích yếu",
  heading: "ở đề mục",
  text: "trong lời văn",
  closing: "ở câu kết",
};

const yearPlace = {
  title: "ở trích yếu",
  opening: "ở câu mở đầu",
  heading: "ở đề mục",
  closing: "ở câu kết",
} as const;

const earlyWords = {
  year: "khi bắt đầu năm được báo cáo, năm",
  term: "khi bắt đầu nhiệm kỳ",
  documents: "các văn bản được dẫn:",
} as const;

const unitPlace: { readonly [Place in Exclude<LeftoverUnit["where"], "authority" | "superior">]: string } = {
  letterhead: "ở đầu văn bản",
  title: "ở trích yếu",
  heading: "ở đề mục",
  opening: "ở câu mở đầu",
  text: "ở câu nói về đơn vị mình",
  closing: "ở câu kết",
  signature: "ở phần ký",
};

function inRow(paragraphs: number): string {
  return paragraphs > 1 ? `; ${paragraphs} đoạn liền nhau như vậy` : "";
}
