/** The words of the pane's pages for the hour before a report is sent: the slip, its comparison, the report before. */

export const afterCheck = {
  title: "Trước khi gửi",
  slip: "Phiếu kiểm tra",
  previous: "So với báo cáo trước",
  compare: "Đối chiếu phiếu",
} as const;

export const slipPageWords = {
  title: "Phiếu kiểm tra",
  lead: "Một, hai trang để in và ký: kết quả kiểm tra, chỗ đã bỏ qua và lý do, dấu vân tay của văn bản.",
  file: "Tên tệp báo cáo",
  fileExample: "bao-cao-so-ket.docx",
  fileHint: "Ghi trên phiếu. Để trống thì trên phiếu có chỗ ghi tay.",
  make: "Lập phiếu",
  again: "Lập lại phiếu",
  stale: "Báo cáo hoặc kết quả kiểm tra đã khác từ lúc lập phiếu này.",
  made: (code: string) => `Đã lập phiếu. Dấu vân tay: ${code}`,
  preview: "Xem trước phiếu kiểm tra",
  openDocument: "Mở trong Word",
  saveDocument: "Lưu thành Word",
  savePage: "Lưu thành trang web",
  print: "In",
  saved: (name: string) =>
    `Đang lưu «${name}» vào nơi máy này để tệp tải về. Nếu không thấy tệp, Word trên máy này không cho lưu từ ngăn: hãy dùng nút In.`,
  fileName: "phieu-kiem-tra",
} as const;

export const previousPageWords = {
  title: "So với báo cáo trước",
  lead: "Chọn báo cáo của nhiệm kỳ trước hoặc kỳ trước. Công cụ chỉ ra đoạn và số liệu còn nguyên như cũ, và việc đã đề ra mà báo cáo này chưa nhắc đến. Tệp được đọc ngay trên máy, không gửi đi đâu.",
  choose: "Chọn tệp báo cáo trước…",
  chooseAnother: "Chọn tệp khác…",
  comparing: (name: string) => `Đang so với «${name}».`,
  found: (count: number) =>
    count === 0 ? "Không thấy gì chép lại hay bỏ quên." : `Có ${count} ghi chú, xếp trong kết quả ở trang «Kiểm tra».`,
  show: "Xem kết quả",
  stop: "Thôi so sánh",
  same: "Tệp này giống hệt báo cáo đang mở. Hãy chọn tệp của kỳ trước.",
} as const;

export const comparePageWords = {
  title: "Đối chiếu phiếu",
  lead: "Chọn tệp phiếu kèm theo báo cáo, hoặc gõ mã dấu vân tay trên phiếu giấy, để biết báo cáo đang mở có đúng bản đã kiểm tra không.",
  choose: "Chọn tệp phiếu…",
  code: "Mã trên phiếu giấy",
  compareCode: "Đối chiếu mã",
  stale: "Báo cáo đã thay đổi từ lúc đối chiếu.",
  withFile: (name: string) => `So với phiếu «${name}»`,
  withCode: "So với mã đã gõ",
  goTo: "Đến",
  goToLabel: (text: string) => `Đến chỗ này trong tài liệu: ${text}`,
  more: (count: number) => `Và ${count} chỗ nữa.`,
  changes: "Những chỗ khác",
} as const;

export const fileWords = {
  gone: "Không đọc được tệp: tệp đã bị chuyển, xóa hoặc đang bị chương trình khác giữ. Hãy chọn lại.",
  of: (name: string, sentence: string) => `${name}: ${sentence}`,
} as const;
