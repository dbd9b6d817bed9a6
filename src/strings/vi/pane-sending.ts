/** The words of the pane for decisions, for mending many places at once, and for the hour before sending. */

export const decisionWords = {
  ignore: "Bỏ qua…",
  ignoreTitle: "Vì sao để nguyên chỗ này?",
  reason: "Lý do",
  reasonHint: "Ghi lại trong tài liệu, ai mở cũng thấy. Chữ ở chỗ này đổi thì kết quả hiện lại.",
  reasonNeeded: "Hãy ghi lý do.",
  all: (count: number) => (count > 1 ? `Cho mọi chỗ cùng loại (${count} chỗ)` : "Cho mọi chỗ cùng loại"),
  ignoreDo: "Bỏ qua",
  declare: "Không phát sinh…",
  declareTitle: (section: string) => `Vì sao mục ${section} không phát sinh?`,
  declareHint: "Mục này không tính là thiếu nữa, và được đếm riêng. Viết gì vào mục thì lời khai hết hiệu lực.",
  declareDo: "Ghi là không phát sinh",
  cancel: "Thôi",
  ignored: (count: number) => `Đã bỏ qua ${count}`,
  ignoredGone: "Chỗ này nay không còn trong báo cáo.",
  wholeKind: "Mọi chỗ cùng loại",
  restore: "Bỏ bỏ qua",
  restoreLabel: (message: string) => `Bỏ bỏ qua: ${message}`,
  declared: (count: number) => `Không phát sinh ${count}`,
  undeclare: "Bỏ khai",
  undeclareLabel: (section: string) => `Bỏ khai không phát sinh: ${section}`,
  /** `date` is ISO. */
  decided: (reason: string, date: string) => `Lý do: ${reason} (${date.split("-").reverse().join("/")})`,
} as const;

export const fixAllWords = {
  offer: (count: number) => `Sửa tất cả ${count} chỗ cùng loại…`,
  title: (count: number) => `Sẽ sửa ${count} chỗ, mỗi chỗ như sau:`,
  confirm: (count: number) => `Sửa ${count} chỗ`,
  recorded: "Tài liệu đang bật theo dõi thay đổi: mỗi chỗ sửa được ghi là một thay đổi.",
  more: (count: number) => `và ${count} chỗ nữa`,
} as const;

export const sendWords = {
  title: "Bản nộp",
  make: "Làm bản nộp",
  hint: "Một bản riêng không còn lời hướng dẫn, ô của khung, nhận xét và dữ liệu của công cụ. Bản đang soạn giữ nguyên.",
  notHere: (why: string) => `Chưa làm được bản nộp ở đây. ${why}`,
  steps: "Hãy lưu tài liệu, rồi làm bản nộp bằng lệnh «decuong clean» hoặc ở trang mở tệp ngoài Word.",
  clean: "Bản nộp: 0 sót.",
  rest: (tally: string) => `Bản nộp: không có lỗi; còn ${tally}.`,
  faults: (errors: number) => `Bản nộp sẽ còn ${errors} lỗi nên chưa làm. Hãy sửa, hoặc bỏ qua có lý do, rồi làm lại.`,
  forced: (errors: number) => `Đã làm theo yêu cầu, dù bản nộp còn ${errors} lỗi.`,
  force: "Vẫn làm bản nộp",
  more: (count: number) => `và ${count} lỗi nữa`,
  opened: "Đã mở thành văn bản mới trong Word. Hãy lưu văn bản ấy với tên mới rồi gửi.",
  saved: (name: string) => `Đã lưu tệp ${name} vào thư mục tải về. Hãy mở ra xem lại rồi gửi.`,
  again: "Lưu lần nữa",
  fileName: "ban-nop.docx",
  remark: "Ghi kết quả thành nhận xét",
  remarkHint: "Cho người cùng soạn chưa có công cụ này: mỗi kết quả thành một nhận xét bên lề.",
  unremark: "Gỡ nhận xét của công cụ",
} as const;

export const sendingNotices = {
  ignored: "Đã bỏ qua, có ghi lý do. Xem ở «Đã bỏ qua» bên dưới.",
  restored: "Đã bỏ bỏ qua: kết quả ấy hiện lại.",
  declared: "Đã ghi là không phát sinh.",
  undeclared: "Đã bỏ khai: mục ấy lại tính là phải viết.",
  decisionNotKept: "Tài liệu không nhận thông tin đi kèm, nên quyết định này chỉ còn đến khi đóng ngăn.",
  editedAll: (done: number, left: number) =>
    left === 0
      ? `Đã sửa ${done} chỗ và kiểm tra lại.`
      : `Đã sửa ${done} chỗ. Còn ${left} chỗ không sửa được vì chữ ở đó đã khác hoặc bị khóa; xem lại bên dưới.`,
  remarked: (written: number, left: number, answered: number) =>
    [
      `Đã ghi ${written} nhận xét bên lề.`,
      left > 0 ? `${left} kết quả không còn chỗ để ghi.` : "",
      answered > 0 ? `${answered} nhận xét cũ đã có người trả lời nên giữ nguyên.` : "",
    ]
      .filter((piece) => piece !== "")
      .join(" "),
  unremarked: (removed: number, answered: number) =>
    [
      removed === 0 ? "Không có nhận xét nào của công cụ để gỡ." : `Đã gỡ ${removed} nhận xét của công cụ.`,
      answered > 0 ? `${answered} nhận xét đã có người trả lời nên giữ nguyên.` : "",
    ]
      .filter((piece) => piece !== "")
      .join(" "),
} as const;
