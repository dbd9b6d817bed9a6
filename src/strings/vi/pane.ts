/** The words of the task pane. */
import type { FieldKey, OutlineKind } from "../../outline/outline.ts";

export const paneWords = {
  title: "Đề cương báo cáo",
  tabs: { outline: "Đề cương", write: "Soạn", targets: "Chỉ tiêu", check: "Kiểm tra" },
  tabList: "Các trang của ngăn",
  close: "Đóng",
  cancel: "Hủy",
  back: "Quay lại",
  privacyLink: "Không gửi dữ liệu ra ngoài máy",
  stepsLink: "Hướng dẫn",
  openInWord: "Ngăn này làm việc trong Word. Hãy mở Word, vào thẻ Trang đầu và bấm «Đề cương báo cáo».",
} as const;

export const workWords = {
  opening: "Đang mở tài liệu…",
  reading: "Đang đọc tài liệu…",
  inserting: "Đang chèn vào tài liệu…",
  removing: "Đang gỡ phần vừa chèn…",
  editing: "Đang sửa trong tài liệu…",
  saving: "Đang ghi vào tài liệu…",
  copying: "Đang làm bản nộp…",
  checking: (done: number, all: number) => `Đang kiểm tra: xong ${done}/${all} việc`,
  readParagraphs: (count: number) => `Tài liệu có ${count} đoạn.`,
} as const;

export const outlineTab = {
  choose: "Đề cương cấp trên gửi",
  chooseNone: "Chọn đề cương…",
  ofDocument: "Đang dùng trong tài liệu này",
  builtin: "Có sẵn",
  empty: "Chọn đề cương để xem các mục phải viết, rồi chèn khung báo cáo vào tài liệu.",
  tree: "Các mục của đề cương",
  optional: "nếu có",
  fields: "Thông tin chung",
  fieldsKept: "Điền một lần, máy này nhớ cho lần sau.",
  badTerm: "Viết hai năm, ví dụ 2025-2030.",
  options: "Tùy chọn",
  preview: "Xem trước",
  hidePreview: "Thôi xem trước",
  previewTitle: "Sẽ chèn đúng những dòng này",
  insertAll: "Chèn khung",
  insertMissing: (sections: number) => `Chèn ${sections} mục còn thiếu`,
  insertPlaces: (places: number) => `Thêm chỗ viết ở ${places} mục`,
  planning: "Đang xem báo cáo còn thiếu mục nào…",
  nothingMissing: "Báo cáo đã có đủ các mục của đề cương này.",
  blankNext: "Tài liệu đang trống. Bấm «Chèn khung» để có đủ đề mục và lời gợi ý, rồi viết vào từng mục.",
  missingNext: (sections: number) =>
    `Báo cáo còn thiếu ${sections} mục. Mỗi mục sẽ vào đúng chỗ của nó; chữ đã viết giữ nguyên.`,
  placesNext: "Báo cáo đã có đủ đề mục; có mục chưa có chỗ viết.",
  wholeNext: (sections: number) => `Sẽ chèn cả khung, gồm ${sections} mục; chữ đã viết giữ nguyên.`,
  writeNext: "Đã có đủ đề mục. Sang trang «Soạn» để viết từng mục với lời gợi ý bên cạnh.",
  checkNext: "Sang trang «Kiểm tra» để soát báo cáo.",
  takeBack: "Gỡ phần vừa chèn",
  takeBackHint: "Chỉ gỡ những chỗ chưa ai viết vào.",
  atStart: "Đầu tài liệu",
  atEnd: "Cuối tài liệu",
  atCursor: "Chỗ con trỏ",
  after: (text: string) => `Sau dòng «${text}»`,
  writeHere: "Chỗ viết",
  tableRow: (head: string) => `Bảng: ${head}`,
} as const;

export const kindWords: { readonly [Key in OutlineKind]: string } = {
  midtermReview: "Sơ kết giữa nhiệm kỳ",
  finalReview: "Tổng kết",
  politicalReport: "Báo cáo chính trị",
  selfReview: "Kiểm điểm",
  thematicReport: "Báo cáo chuyên đề",
  other: "Báo cáo",
};

export const fieldForm: {
  readonly [Key in Extract<
    FieldKey,
    "term" | "unit" | "superior" | "place" | "date" | "authority" | "post" | "signer"
  >]: {
    readonly label: string;
    readonly example: string;
  };
} = {
  term: { label: "Nhiệm kỳ", example: "2025-2030" },
  unit: { label: "Tên chi bộ, đảng bộ", example: "Chi bộ Sở Tài chính" },
  superior: { label: "Cấp trên trực tiếp", example: "Đảng ủy các cơ quan Đảng tỉnh" },
  place: { label: "Địa danh", example: "Phú Thọ" },
  date: { label: "Ngày ký", example: "ngày 15 tháng 11 năm 2027" },
  authority: { label: "Quyền hạn ký", example: "T/M CHI BỘ" },
  post: { label: "Chức vụ người ký", example: "BÍ THƯ" },
  signer: { label: "Họ tên người ký", example: "Nguyễn Thị Lan" },
};

export const choiceWords = {
  where: "Chèn vào đâu",
  places: "Mỗi mục vào đúng chỗ của nó",
  cursor: "Cả khung vào chỗ con trỏ",
  end: "Cả khung vào cuối tài liệu",
  guidance: "Lời gợi ý",
  placeholder: "Trong ô viết, tự mất khi gõ chữ",
  text: "Thành dòng chữ, phải tự xóa",
  none: "Không chèn lời gợi ý",
  numbers: "Số đề mục",
  typed: "Gõ sẵn như đề cương",
  automatic: "Để Word tự đánh số",
  optional: "Mục không bắt buộc",
  optionalHint: "Bỏ dấu chọn ở mục không phát sinh.",
  variant: (title: string) => `Chọn một trường hợp: ${title}`,
  allVariants: "Giữ tất cả",
} as const;

export const writeTab = {
  noOutline: "Chưa chọn đề cương. Chọn đề cương thì ở đây hiện lời gợi ý của từng mục.",
  noOutlineAction: "Chọn đề cương",
  notRead: "Xem mục nào đã viết, mục nào chưa.",
  update: "Cập nhật",
  stale: "Tài liệu đã thay đổi.",
  progress: "Số mục đã viết",
  nowhere: "Đặt con trỏ vào một mục trong tài liệu, hoặc chọn mục ở danh sách dưới đây.",
  pick: "Chọn mục ở danh sách dưới đây để xem lời gợi ý.",
  guidance: "Gợi ý của đề cương",
  noGuidance: "Đề cương không có lời gợi ý riêng cho mục này.",
  demands: "Yêu cầu của mục này",
  met: "đã có",
  open: "chưa thấy",
  own: "người viết tự chọn",
  walk: "Mục chưa viết",
  previous: "Trước",
  next: "Sau",
  previousLabel: "Mục chưa viết trước",
  nextLabel: "Mục chưa viết sau",
  allWritten: "Mọi mục bắt buộc đều đã viết. Sang trang «Kiểm tra» trước khi nộp.",
  tree: "Toàn bộ đề mục",
  show: "Đến mục này",
  answers: (heading: string) => `Trong báo cáo: «${heading}»`,
  linked: "gắn bằng tay",
  status: (status: string) => `Tình trạng: ${status}`,
} as const;

export const checkTab = {
  check: "Kiểm tra",
  again: "Kiểm tra lại",
  notYet:
    "Soát báo cáo trước khi nộp: mục còn thiếu, lời gợi ý còn sót, chỗ trống, số đề mục. Không chữ nào rời khỏi máy.",
  notYetNoOutline: "Chưa chọn đề cương nên chỉ soát được những điều không cần đề cương.",
  at: (time: string) => `lúc ${time}`,
  stale: "Tài liệu đã thay đổi từ lần kiểm tra này.",
  nextStep: "Bước tiếp theo",
  howTo: "Xem cách sửa",
  readyNext: "Nộp được. Đọc lại một lượt rồi trình ký.",
  outlineNext: "Chọn đề cương ở thẻ Đề cương rồi kiểm tra lại, để soát đủ các mục.",
  readyLookNext: (count: number) => `Nộp được. Nên xem lại ${count} chỗ bên dưới trước khi trình ký.`,
  filterLegend: "Lọc theo mức",
  kindLegend: "Lọc theo loại",
  allKinds: "Mọi loại",
  all: "Tất cả",
  search: "Tìm trong kết quả",
  found: (count: number) => (count === 0 ? "Không có kết quả nào khớp." : `${count} kết quả`),
  clearFilter: "Bỏ lọc",
  nothingFound: "Không thấy chỗ nào phải sửa.",
  wholeDocument: "Toàn văn bản",
  need: "Cần",
  have: "Có",
  how: "Cách sửa",
  goTo: "Đến",
  goToLabel: (message: string) => `Đến chỗ này trong tài liệu: ${message}`,
  previous: "Kết quả trước",
  next: "Kết quả sau",
  position: (at: number, all: number) => `${at}/${all}`,
  before: "Đang là",
  after: "Sẽ thành",
  removeLine: "Xóa cả dòng này",
  fix: "Sửa chỗ này",
  insertSection: "Chèn mục này",
  more: (count: number) => `Xem thêm ${count} kết quả`,
  group: (count: number) => `${count}`,
  link: "Gắn với đề mục khác…",
  linkTitle: (section: string) => `Đề mục nào trong báo cáo trả lời mục ${section}?`,
  linkHint: "Cách gắn được nhớ trong tài liệu này.",
  linkNone: "Báo cáo chưa có đề mục nào.",
  linkCurrent: "đang gắn",
  unlink: "Bỏ gắn bằng tay",
  linkSearch: "Tìm đề mục",
} as const;

export const noticeWords = {
  inserted: (sections: number) =>
    sections === 0
      ? "Đã thêm chỗ viết. Đặt con trỏ vào đó và viết."
      : `Đã chèn ${sections} mục. Đặt con trỏ vào từng mục và viết.`,
  recorded: "Tài liệu đang bật theo dõi thay đổi, nên phần chèn được ghi là thay đổi.",
  removed: (removed: number, kept: number) =>
    kept === 0
      ? removed === 0
        ? "Không còn gì của phần vừa chèn để gỡ."
        : "Đã gỡ hết phần vừa chèn."
      : `Đã gỡ ${removed} chỗ. Còn ${kept} chỗ đã có người viết nên giữ nguyên.`,
  edited: (done: number, left: number) =>
    left > 0 || done === 0
      ? "Chữ ở chỗ đó đã khác nên không sửa. Xem lại kết quả mới bên dưới."
      : "Đã sửa và kiểm tra lại.",
  linked: "Đã gắn và kiểm tra lại. Cách gắn được nhớ trong tài liệu.",
  unlinked: "Đã bỏ gắn và kiểm tra lại.",
  cancelled: "Đã hủy. Tài liệu không thay đổi.",
  jumped: "Đã đánh dấu chỗ đó trong tài liệu. Nhấn F6 để chuyển giữa tài liệu và ngăn này.",
  planChanged: "Tài liệu vừa thay đổi nên phần sẽ chèn cũng khác. Xem lại rồi bấm chèn lần nữa.",
  noCursor: "Con trỏ không nằm trong phần chữ chính. Đặt con trỏ vào chỗ muốn chèn rồi bấm lại.",
  stateNotKept: "Việc đã xong, nhưng tài liệu không nhận thông tin đi kèm; lần sau mở tài liệu phải chọn lại đề cương.",
  reduced: (unseen: readonly string[]) =>
    `Không xem được hết tài liệu nên kết quả có thể chưa đủ. Chưa xem được: ${unseen.join("; ")}.`,
  stateNewer: "Thông tin đi kèm tài liệu do bản mới hơn ghi; bản này không đọc được và để nguyên.",
  stateMalformed:
    "Thông tin đi kèm tài liệu bị hỏng nên không đọc được; phần đó được để nguyên. Hãy chọn lại đề cương.",
  retry: "Thử lại",
} as const;

export const stepWords = {
  title: "Ba bước làm báo cáo",
  steps: [
    {
      title: "Chọn đề cương, chèn khung",
      text: "Chọn đề cương cấp trên gửi, điền tên đơn vị và nhiệm kỳ. Bấm một lần là tài liệu có đủ đề mục.",
    },
    {
      title: "Viết vào từng mục",
      text: "Đặt con trỏ vào mục nào, ngăn này hiện lời gợi ý của mục đó và đếm số mục đã viết.",
    },
    {
      title: "Kiểm tra trước khi nộp",
      text: "Xem còn thiếu gì, bấm để đến đúng chỗ, sửa cho đến khi không còn lỗi nào.",
    },
  ],
  position: (at: number, all: number) => `Bước ${at}/${all}`,
  skip: "Bỏ qua",
  next: "Tiếp",
  start: "Chọn đề cương",
} as const;

export const privacyWords = {
  title: "Không gửi dữ liệu ra ngoài máy",
  lead: "Báo cáo của đơn vị ở lại trên máy này.",
  neverTitle: "Không bao giờ rời khỏi máy",
  never: [
    "Chữ trong tài liệu, kể cả một câu hay một con số.",
    "Tên đơn vị, nhiệm kỳ và những gì điền ở trang «Đề cương».",
    "Kết quả kiểm tra.",
  ],
  loadedTitle: "Được tải về khi mở ngăn",
  loaded: [
    "Chương trình của ngăn này, và đề cương cơ quan để sẵn cùng chương trình, từ nơi cơ quan đã cài đặt nó.",
    "Thư viện Office.js để nói chuyện với Word, từ máy chủ của Microsoft hoặc từ bản đặt cùng chương trình. Không có chữ nào của tài liệu đi theo.",
  ],
  keptTitle: "Được ghi lại",
  kept: [
    "Trong tài liệu: đề cương đã chọn, thông tin chung, cách gắn đề mục, chỗ bỏ qua và mục không phát sinh kèm lý do. Mở ở máy khác vẫn còn; bản nộp thì không mang theo.",
    "Trên máy này: nhiệm kỳ, tên đơn vị, cấp trên, địa danh, để lần sau khỏi điền lại; và những đề cương đã giữ.",
  ],
  noneTitle: "Không có",
  none: [
    "Tài khoản, đăng nhập.",
    "Đếm lượt dùng, theo dõi.",
    "Dịch vụ trí tuệ nhân tạo: mọi nhận xét theo quy tắc cố định, cùng một báo cáo luôn cho cùng một kết quả.",
  ],
} as const;
