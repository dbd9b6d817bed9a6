/** The words of the workbench: the page that shows a report and the pane without Word. */

export const workbenchWords = {
  title: "Đề cương báo cáo",
  open: "Mở báo cáo…",
  save: "Lưu bản đã sửa",
  many: "Nhiều báo cáo…",
  backToTable: "Về bảng kết quả",
  backToReport: "Về báo cáo",
  folder: "thư mục",
  sample: "bao-cao-mau.docx",
  unsaved: "Có thay đổi chưa lưu",
  saved: (name: string) => `Đã lưu thành tệp mới «${name}». Tệp đã mở giữ nguyên như cũ.`,
  opened: (name: string, paragraphs: number) => `Đã mở «${name}», ${paragraphs} đoạn.`,
  report: "Báo cáo",
  pane: "Ngăn đề cương",
  showReport: "Xem báo cáo",
  showPane: "Xem ngăn đề cương",
  dropHere: "Thả vào đây: một báo cáo để mở, nhiều báo cáo hoặc cả thư mục để kiểm tra một lượt",
  notOpened: (name: string) => `Chưa mở được «${name}».`,
  stays: "Báo cáo đang mở vẫn giữ nguyên.",
  gone: "Không đọc được tệp này nữa: tệp đã bị chuyển đi, xóa, hoặc vừa được lưu lại. Hãy chọn lại tệp.",
  failed: "Gặp chỗ không xử lý được trong tệp này. Hãy mở bằng Word và lưu thành tệp mới rồi thử lại.",
  noReports: "Trong thư mục không có tệp .docx nào.",
  close: "Đóng",
} as const;

export const leaveWords = {
  title: "Còn thay đổi chưa lưu",
  text: (name: string) => `Những gì vừa chèn và sửa trong «${name}» chưa được lưu thành tệp.`,
  save: "Lưu rồi mở tiếp",
  discard: "Bỏ thay đổi",
  stay: "Ở lại",
} as const;

export const paperWords = {
  drawing: "Đang vẽ báo cáo…",
  picture: "Hình trong báo cáo",
  noPicture: "[hình không xem được ở đây]",
  notes: "Chú thích",
  comment: (author: string, text: string) => (author === "" ? `Nhận xét: ${text}` : `Nhận xét của ${author}: ${text}`),
  notDrawn: "Không vẽ được báo cáo này lên trang. Ngăn bên phải vẫn làm việc.",
  keys: "Phím mũi tên lên, xuống để chuyển đoạn; F6 để sang ngăn đề cương.",
} as const;

export const batchWords = {
  title: "Kiểm tra nhiều báo cáo",
  lead: "Chọn nhiều tệp .docx hoặc cả thư mục, hay kéo thả vào trang này. Kết quả hiện thành một bảng, mỗi báo cáo một dòng.",
  files: "Chọn các tệp…",
  folder: "Chọn thư mục…",
  outline: "Kiểm tra theo",
  ownOutline: "Đề cương kèm trong từng tệp",
  xlsx: "Xuất bảng .xlsx",
  page: "Xuất trang in",
  cancel: "Hủy",
  goOn: "Kiểm tra tiếp",
  progress: (done: number, all: number, name: string) => `Đang kiểm tra: xong ${done}/${all} báo cáo. ${name}`,
  stopped: (done: number, all: number) => `Đã dừng: xong ${done}/${all} báo cáo.`,
  total: (all: number, ready: number, notReady: number, unread: number) =>
    [
      `${all} báo cáo`,
      `${ready} không còn lỗi`,
      `${notReady} chưa nộp được`,
      ...(unread > 0 ? [`${unread} không đọc được`] : []),
    ].join(" · "),
  table: "Kết quả của từng báo cáo",
  columns: {
    file: "Báo cáo",
    verdict: "Kết luận",
    error: "Lỗi",
    warning: "Cần xem",
    note: "Ghi chú",
    filled: "Mục đã viết",
  },
  fileName: "ket-qua-kiem-tra",
} as const;
