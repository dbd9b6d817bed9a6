/** Words of the pages of the library: taking an outline over, correcting it, keeping it, its newer version. */
import type { LibraryFault } from "../../outline/library-file.ts";
import { outlineFaults } from "./outline-faults.ts";

export const importPage = {
  title: "Nhập đề cương",
  sourceTitle: "Đọc đề cương từ đâu?",
  sources: {
    document: "Tài liệu đang mở",
    selection: "Phần đang chọn trong tài liệu",
    file: "Một tệp trên máy",
    text: "Chữ dán vào đây",
  },
  hints: {
    document: "Đọc cả tài liệu, từ đề mục đầu tiên.",
    selection: "Bôi đen phần là đề cương. Nếu chỉ đặt con trỏ thì đọc mục có con trỏ.",
    file: "Tệp Word (.docx), tệp chữ (.txt) hoặc đề cương đã lưu (.decuong.json).",
    text: "Chép đề cương từ nơi khác rồi dán vào ô dưới.",
  },
  paste: "Chữ của đề cương",
  read: "Đọc đề cương",
  chooseFile: "Chọn tệp…",
  noSelection: "Word này không cho biết đang chọn chỗ nào.",
  back: "Đọc từ nguồn khác",
  leave: "Quay lại",
} as const;

export const importFaults = {
  encoding:
    "Tệp chữ không dùng bảng mã Unicode nên đọc ra sẽ sai dấu. Hãy mở bằng Word hoặc Notepad rồi lưu lại theo UTF-8.",
  noText: "Chưa có chữ nào để đọc.",
  noSections:
    "Không nhận ra đề mục hay dòng nào. Đề cương cần có các mục đánh số như «I.», «1.», «2.1.» (ở đầu dòng hay trong cột STT của bảng), hoặc tên mục in đậm.",
  noCursor: "Con trỏ không nằm trong phần chữ chính. Hãy đặt con trỏ vào đề cương rồi đọc lại.",
} as const;

export const libraryFaults = (fault: LibraryFault, detail: string): string => {
  switch (fault) {
    case "tooMany":
      return `Tệp chứa ${detail} đề cương, nhiều bất thường nên không nhận. Hãy hỏi lại nơi gửi.`;
    case "duplicateOutline":
      return "Trong tệp có hai đề cương trùng mã nên không biết lấy bản nào; không giữ bản nào. Hãy hỏi lại nơi gửi.";
    default:
      return outlineFaults[fault](detail);
  }
};

export const correctPage = {
  title: "Xem lại đề cương",
  lead: "Đọc từ trên xuống. Dòng nào hiểu sai thì chọn dòng ấy rồi sửa.",
  found: (headings: number, lines: number, doubts: string) => `${headings} đề mục, ${lines} dòng gợi ý · ${doubts}`,
  outlines: (count: number) => `Trong này có ${count} đề cương. Lấy đề cương nào?`,
  outlinesHint: "Mỗi lần nhập lấy một. Muốn lấy thêm thì nhập lại lần nữa.",
  sameTitle: (title: string, nth: number) => `${title} (đề cương thứ ${nth})`,
  root: "Đề cương nằm ở",
  whole: "Cả văn bản",
  noHeadings: "Chưa có đề mục nào. Chọn dòng là đề mục rồi bấm «Thành đề mục».",
  doubts: (count: number) => (count === 0 ? "Không còn chỗ nào phải xem lại." : `${count} chỗ nên xem lại`),
  nextDoubt: "Đến chỗ nên xem lại",
  frontDoubt: "Ở phần đầu văn bản:",
  undo: "Hoàn tác",
  redo: "Làm lại",
  tree: "Các dòng của đề cương",
  keys: "Phím tắt",
  keyTable: [
    ["↑ ↓ Home End", "chọn dòng"],
    ["Alt + Shift + ← →", "lên cấp, xuống cấp"],
    ["G", "đổi đề mục thành gợi ý, gợi ý thành đề mục"],
    ["Backspace", "gộp vào dòng trên"],
    ["Enter hoặc F2", "sửa chữ, tách dòng"],
    ["B", "bắt buộc hay không"],
    ["Delete", "bỏ dòng"],
    ["Ctrl + Z, Ctrl + Y", "hoàn tác, làm lại"],
  ],
  more: (count: number) => `Xem thêm ${count} dòng`,
  next: "Tiếp: đặt tên",
} as const;

export const rowWords = {
  heading: "đề mục",
  guidance: "gợi ý",
  part: "phần",
  optional: " · nếu có",
  actions: (text: string) => `Sửa dòng «${text}»`,
  up: "Lên cấp",
  down: "Xuống cấp",
  toGuidance: "Thành gợi ý",
  toHeading: "Thành đề mục",
  merge: "Gộp vào dòng trên",
  edit: "Sửa chữ, tách…",
  leaveOut: "Bỏ dòng",
  required: "Mục bắt buộc",
  demands: "Yêu cầu của mục này",
  number: "Số, dấu đầu dòng",
  words: "Chữ của dòng",
  wordsHint: "Muốn tách: đặt con trỏ vào chỗ tách rồi bấm «Tách ở con trỏ».",
  save: "Xong",
  split: "Tách ở con trỏ",
  cancel: "Thôi",
} as const;

export const rowDone = {
  up: "Đã lên cấp",
  down: "Đã xuống cấp",
  toGuidance: "Đã thành gợi ý",
  toHeading: "Đã thành đề mục",
  merge: "Đã gộp vào dòng trên",
  split: "Đã tách",
  edit: "Đã sửa",
  require: "Đã đổi",
  demand: "Đã đổi yêu cầu",
  leaveOut: "Đã bỏ dòng",
  undone: "Đã hoàn tác",
  redone: "Đã làm lại",
  impossible: "Không làm được ở dòng này",
} as const;

export const namePage = {
  title: "Đặt tên và giữ",
  name: "Tên đề cương",
  noName: "Cần có tên để sau này tìm lại.",
  kind: "Loại báo cáo",
  issuer: "Nơi ban hành",
  number: "Số, ký hiệu văn bản",
  date: "Ngày ban hành",
  dateExample: "21/3/2023",
  noDate: "Viết đủ ngày, tháng, năm, ví dụ 21/3/2023.",
  place: "Giữ thành",
  fresh: "Đề cương mới",
  replaces: (title: string) => `Bản mới của «${title}»`,
  keep: "Giữ đề cương",
  save: "Lưu thành tệp",
  back: "Sửa tiếp",
  badText: (detail: string) =>
    `Không giữ được vì trong đề cương có ký tự hoặc mã lạ (chỗ ${detail}). Hãy sửa dòng ấy rồi giữ lại.`,
} as const;

export const differenceWords = {
  title: "So với bản đang giữ",
  same: "Hai bản như nhau.",
  onlyHead: "Các mục như nhau, chỉ khác tên, số hoặc nơi ban hành.",
  added: "Thêm",
  removed: "Bỏ",
  renamed: "Đổi tên",
  moved: "Chuyển chỗ",
  changed: "Đổi lời gợi ý hoặc yêu cầu",
  group: (words: string, count: number) => `${words} (${count})`,
  renamedTo: (from: string, to: string) => `${from} → ${to}`,
  count: (added: number, removed: number, renamed: number, moved: number, changed: number) =>
    [
      added > 0 ? `thêm ${added} mục` : "",
      removed > 0 ? `bỏ ${removed} mục` : "",
      renamed > 0 ? `đổi tên ${renamed} mục` : "",
      moved > 0 ? `chuyển chỗ ${moved} mục` : "",
      changed > 0 ? `đổi gợi ý ${changed} mục` : "",
    ]
      .filter((piece) => piece !== "")
      .join(", "),
} as const;

export const incomingPage = {
  title: "Nhận đề cương từ tệp",
  none: "Trong tệp không có đề cương nào.",
  fresh: "mới",
  replaces: "thay bản đang giữ",
  same: "đã có, như nhau",
  listed: (title: string, how: string) => `${title} (${how})`,
  keep: (count: number) => `Giữ ${count} đề cương`,
} as const;

export const libraryPage = {
  title: "Đề cương đã giữ",
  none: "Chưa giữ đề cương nào trên máy này.",
  lead: "Chỉ máy này thấy. Muốn đưa sang máy khác thì lưu ra tệp.",
  use: "Dùng",
  useLabel: (title: string) => `Dùng đề cương «${title}»`,
  save: "Lưu ra tệp",
  saveLabel: (title: string) => `Lưu ra tệp: đề cương «${title}»`,
  correct: "Sửa",
  correctLabel: (title: string) => `Sửa đề cương «${title}»`,
  remove: "Xóa",
  removeLabel: (title: string) => `Xóa đề cương «${title}»`,
  saveAll: "Lưu tất cả ra một tệp",
  deleted: (title: string) => `Đã xóa «${title}».`,
  restore: "Hoàn tác",
  allFile: "de-cuong-da-giu",
} as const;

export const shelfFaults = {
  forbidden:
    "Trình duyệt không cho ghi nhớ trên máy này nên không giữ được đề cương. Hãy bấm «Lưu thành tệp» và nhập lại tệp ấy lần sau.",
  full: "Chỗ ghi nhớ trên máy đã đầy nên không giữ thêm được. Hãy xóa bớt đề cương đã giữ, hoặc lưu đề cương này thành tệp.",
  newer: "Đề cương đã giữ do bản mới hơn của chương trình ghi; bản này không đọc được và để nguyên. Hãy cập nhật.",
  broken:
    "Phần đề cương đã giữ trên máy bị hỏng nên không đọc được. Lần giữ tới sẽ bắt đầu danh sách mới; phần hỏng được để riêng.",
} as const;

export const saveFile = {
  done: (name: string) => `Đã gửi tệp «${name}» cho trình duyệt lưu, thường vào thư mục Tải về.`,
  fallback: "Không thấy tệp? Chép nội dung dưới đây, dán vào Notepad và lưu lại; hoặc dán thẳng vào ô nhập ở máy kia.",
  show: "Hiện nội dung để chép",
  content: "Nội dung tệp",
} as const;

export const newerWords = {
  offer: (difference: string) =>
    `Đề cương của tài liệu này đã có bản khác${difference === "" ? "" : `: ${difference}`}.`,
  see: "Xem khác gì",
  hide: "Ẩn phần khác",
  take: "Dùng bản mới",
  takeHint: "Chữ đã viết giữ nguyên; cách gắn đề mục giữ ở những mục còn lại.",
  decline: "Giữ bản đang dùng",
} as const;
