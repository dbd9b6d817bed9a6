/** Words on the form of the paper that the pane needs from its first moment: the title of the section, what was put in. */
import type { FramePart } from "../../skeleton/frame.ts";

export const formNotices = {
  title: "Thể thức",
  framed: (parts: readonly FramePart[]) => `Đã chèn ${partsWords(parts)}.`,
  alreadyFramed: "Báo cáo đã có đủ các phần, không chèn thêm gì.",
} as const;

/** «phần đầu văn bản, nơi nhận và phần ký» */
export function partsWords(parts: readonly FramePart[]): string {
  return parts.map((part) => partWords[part]).join(", ");
}

const partWords: { readonly [Part in FramePart]: string } = {
  head: "phần đầu văn bản",
  title: "tên loại và trích yếu",
  foot: "nơi nhận và phần ký",
};
