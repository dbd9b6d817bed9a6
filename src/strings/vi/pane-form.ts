/** Words of the pane on the form of the paper. */
import type { ChosenPack } from "../../format/chosen-pack.ts";
import type { FramePart } from "../../skeleton/frame.ts";

export const formWords = {
  title: "Thể thức",
  pack: "Bộ thể thức",
  byReport: "Tùy theo báo cáo",
  insert: "Chèn thể thức",
  preview: "Xem trước thể thức",
  hidePreview: "Thôi xem thể thức",
  complete: "Báo cáo đã có phần đầu, tên loại và phần ký.",
  lacking: (parts: readonly FramePart[]) =>
    `Báo cáo chưa có ${parts.map((part) => partWords[part]).join(", ")}. Chữ đã viết giữ nguyên; chỗ chưa biết để dấu chấm.`,
  spelling: "Cách đặt dấu",
  mixed: (main: number, first: number) =>
    `Báo cáo viết lẫn hai cách: «uỷ, hoà» ${main} chỗ, «ủy, hòa» ${first} chỗ. Tên riêng và lời trích không tính, không sửa.`,
  allMain: "Viết «uỷ, hoà» cả bài",
  allFirst: "Viết «ủy, hòa» cả bài",
  framed: (parts: readonly FramePart[]) => `Đã chèn ${parts.map((part) => partWords[part]).join(", ")}.`,
  alreadyFramed: "Báo cáo đã có đủ các phần, không chèn thêm gì.",
} as const;

const partWords: { readonly [Part in FramePart]: string } = {
  head: "phần đầu văn bản",
  title: "tên loại và trích yếu",
  foot: "nơi nhận và phần ký",
};

/** «Đang soát theo: Văn bản của Đảng (từ năm 2026): …; chưa đối chiếu văn bản gốc.» */
export function packInUse({ pack, why }: ChosenPack): string {
  const documents = Object.values(pack.documents).map(({ name }) => name);
  const reason = { chosen: "đã chọn", head: "theo phần đầu và ngày của báo cáo", inForce: "đang có hiệu lực" }[why];
  const compared = pack.compared ? "" : " Số liệu chưa đối chiếu văn bản gốc.";
  return `Đang dùng: ${pack.name} (${reason}). Nguồn: ${documents.join(", ")}.${compared}`;
}
