/** The words around the copy to submit, shared by the command line and the pane. */

/** What left with the copy, as numbers. */
export interface TakenOut {
  readonly guidance: number;
  readonly controls: number;
  readonly remarks: number;
  readonly state: boolean;
}

export const cleanCopyWords = {
  /** «Đã bỏ 5 dòng hướng dẫn, 3 khung ô, dữ liệu của công cụ; chữ đã viết giữ nguyên.» */
  removed: ({ guidance, controls, remarks, state }: TakenOut) => {
    const pieces = [
      guidance > 0 ? `${guidance} dòng hướng dẫn, chỗ nhắc` : "",
      controls > 0 ? `${controls} khung ô (chữ trong ô giữ lại)` : "",
      remarks > 0 ? `${remarks} nhận xét của công cụ` : "",
      state ? "dữ liệu của công cụ" : "",
    ].filter((piece) => piece !== "");
    return pieces.length === 0
      ? "Báo cáo không còn gì của công cụ; chữ đã viết giữ nguyên."
      : `Đã bỏ ${pieces.join(", ")}; chữ đã viết giữ nguyên.`;
  },
  answered: (count: number) =>
    `Còn ${count} nhận xét của công cụ vì đã có người trả lời; hãy xem lại rồi tự xóa trong Word.`,
  noOutline:
    "Tài liệu không mang theo đề cương nên không nhận ra ô của khung và lời hướng dẫn; nếu báo cáo làm theo đề cương thì thêm --outline.",
  /** A finding of the copy in one line. */
  fault: (where: string, message: string) => (where === "" ? `- ${message}` : `- ${where}: ${message}`),
  refused: (errors: number) =>
    `Chưa làm bản nộp: bản nộp sẽ còn ${errors} lỗi. Hãy sửa, hoặc bỏ qua có lý do, rồi làm lại; vẫn muốn ghi thì thêm --force.`,
  forced: (errors: number) => `Đã ghi theo yêu cầu, dù bản nộp còn ${errors} lỗi.`,
  clean: "Bản nộp: 0 sót.",
  rest: (tally: string) => `Bản nộp: không có lỗi; còn ${tally}.`,
} as const;
