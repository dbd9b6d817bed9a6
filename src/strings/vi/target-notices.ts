/** What is said of work on the targets of a report; apart from the words of their tab, which come with it. */

export const targetNotices = {
  targetsAdded: (added: number) => `Đã thêm ${added} chỉ tiêu. Danh sách được lưu trong tài liệu.`,
  rowsAdded: (rows: number) => `Đã thêm ${rows} dòng vào bảng so sánh. Kết quả do người viết điền.`,
  rowsLeft: (rows: number) =>
    `Bảng so sánh còn thiếu ${rows} chỉ tiêu; có dòng vừa được người khác viết nên giữ nguyên. Xem lại bảng.`,
  tableInserted: (rows: number) => `Đã chèn bảng so sánh ${rows} chỉ tiêu vào mục đề cương yêu cầu.`,
  tableAtEnd: (rows: number) => `Đã chèn bảng so sánh ${rows} chỉ tiêu vào cuối tài liệu. Chuyển bảng về chỗ cần đặt.`,
  tableComplete: "Bảng so sánh đã có đủ các chỉ tiêu, không cần thêm gì.",
  tableRefused:
    "Bảng so sánh có dòng cuối gộp ô nên không thêm dòng được; bảng giữ nguyên. Thêm một dòng đủ ô rồi bấm lại.",
} as const;
