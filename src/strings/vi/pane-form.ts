/** Words of the pane on the form of the paper. */
import type { ChosenPack } from "../../format/chosen-pack.ts";
import type { FramePart } from "../../skeleton/frame.ts";
import { partsWords } from "./pane-form-notices.ts";

export const formWords = {
  pack: "Bộ thể thức",
  byReport: "Tùy theo báo cáo",
  insert: "Chèn thể thức",
  preview: "Xem trước thể thức",
  hidePreview: "Thôi xem thể thức",
  complete: "Báo cáo đã có phần đầu, tên loại và phần ký.",
  lacking: (parts: readonly FramePart[]) =>
    `Báo cáo chưa có ${partsWords(parts)}. Chữ đã viết giữ nguyên; chỗ chưa biết để dấu chấm.`,
  spelling: "Cách đặt dấu",
  mixed: (main: number, first: number) =>
    `Báo cáo viết lẫn hai cách: «uỷ, hoà» ${main} chỗ, «ủy, hòa» ${first} chỗ. Tên riêng và lời trích không tính, không sửa.`,
  allMain: "Viết «uỷ, hoà» cả bài",
  allFirst: "Viết «ủy, hòa» cả bài",
} as const;

/** «Đang soát theo: Văn bản của Đảng (từ năm 2026): …; chưa đối chiếu văn bản gốc.» */
export function packInUse({ pack, why }: ChosenPack): string {
  const documents = Object.values(pack.documents).map(({ name }) => name);
  const reason = { chosen: "đã chọn", head: "theo phần đầu và ngày của báo cáo", inForce: "đang có hiệu lực" }[why];
  const compared = pack.compared ? "" : " Số liệu chưa đối chiếu văn bản gốc.";
  return `Đang dùng: ${pack.name} (${reason}). Nguồn: ${documents.join(", ")}.${compared}`;
}
