/** The words of the tab «Chỉ tiêu». */
import type { PastedRole } from "../../targets/owed/pasted.ts";

export const targetsTab = {
  none: "Chưa có chỉ tiêu nào. Đưa vào đây các chỉ tiêu nghị quyết đã giao để đối chiếu với báo cáo; danh sách được lưu trong tài liệu này.",
  notRead: "Xem báo cáo đã nói đến những chỉ tiêu nào.",
  told: (told: number, all: number) => `Báo cáo đã nói đến ${told}/${all} chỉ tiêu`,
  allTold: "Báo cáo đã nói đến đủ các chỉ tiêu.",
  progress: "Số chỉ tiêu báo cáo đã nói đến",
  update: "Cập nhật",
  list: "Chỉ tiêu phải báo cáo",
  add: "Thêm chỉ tiêu",
  fillTable: "Đưa chỉ tiêu vào bảng so sánh",
  fillHint: "Chỉ thêm dòng còn thiếu vào bảng; ô đã viết giữ nguyên, kết quả để người viết điền.",
  others: (count: number) => `Báo cáo còn nêu ${count} chỉ tiêu khác`,
  take: "Đưa vào danh sách",
  asked: (goal: string) => `Mức giao: ${goal}`,
  noGoal: "chưa ghi mức",
  says: (words: string) => `Báo cáo ghi: ${words}`,
  notTold: "chưa nói đến",
  noResult: "chưa thấy kết quả",
  otherGoal: (own: string, asked: string) => `Báo cáo ghi mức ${own}, khác mức giao ${asked}.`,
  uncertain: "đọc chưa chắc, xin xem lại",
  claimed: (verdict: string) => `tự đánh giá: ${verdict}`,
  goTo: "Đến",
  goToLabel: (name: string) => `Đến chỗ báo cáo nói về chỉ tiêu ${name}`,
  remove: "Bỏ",
  removeLabel: (name: string) => `Bỏ chỉ tiêu ${name} khỏi danh sách`,
  removed: (name: string) => `Đã bỏ «${name}».`,
  putBack: "Lấy lại",
  source: "Nguồn",
  barPace: "mức phải đạt đến nay",
  bar: (words: string) => `So sánh: ${words}`,
} as const;

export const addWords = {
  title: "Thêm chỉ tiêu",
  ways: "Cách thêm",
  typed: "Gõ từng chỉ tiêu",
  pasted: "Dán từ Excel hoặc nghị quyết",
  outline: "Lấy từ đề cương",
  close: "Thôi",
  name: "Tên chỉ tiêu",
  nameExample: "Kết nạp đảng viên mới",
  goal: "Mức giao",
  goalExample: "400, trên 95%, hoàn thành tốt nhiệm vụ",
  unit: "Đơn vị tính",
  unitExample: "đảng viên",
  base: "Mức này tính cho",
  bases: { "": "Chưa rõ", term: "Cả nhiệm kỳ", perYear: "Mỗi năm" },
  goalUnread: "Chưa đọc được mức này. Viết con số hoặc mức xếp loại, ví dụ: 400; trên 95%; hoàn thành tốt nhiệm vụ.",
  paste: "Dán vào đây",
  pasteHint: "Dán các ô chép từ Excel, từ bảng trong Word, hoặc nguyên văn đoạn nghị quyết nêu chỉ tiêu.",
  columns: "Các cột",
  column: (at: number, sample: string) => (sample === "" ? `Cột ${at}` : `Cột ${at}: ${sample}`),
  columnsUnsure: "Chưa chắc cột nào là gì. Xin chọn cho đúng rồi mới thêm.",
  found: (count: number) => `Đọc được ${count} chỉ tiêu. Bỏ dấu chọn ở dòng không phải chỉ tiêu.`,
  nothingFound: "Chưa đọc được chỉ tiêu nào. Mỗi câu cần nêu việc và mức phải đạt, ví dụ: kết nạp 400 đảng viên mới.",
  outlineKinds: "Đề cương này nêu các nhóm chỉ tiêu sau, không kèm mức. Thêm vào để nhớ báo cáo đủ.",
  noGoal: "chưa có mức",
  source: (text: string) => `Nguồn: «${text}»`,
  submit: (count: number) => (count === 1 ? "Thêm chỉ tiêu này" : `Thêm ${count} chỉ tiêu`),
} as const;

export const roleWords: { readonly [Role in PastedRole]: string } = {
  name: "Tên chỉ tiêu",
  unit: "Đơn vị tính",
  goal: "Mức giao",
  base: "Tính cho (năm, nhiệm kỳ)",
  none: "Không dùng",
};

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
