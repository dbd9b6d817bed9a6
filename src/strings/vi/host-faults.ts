/**
 * What is said when Word does not do what it was asked, and why something cannot be asked of it: what happened, what to
 * do now, and that nothing the user wrote is lost. Never Word's own words or codes.
 */
import type { Ability, HostFaultCode, Obstacle } from "../../document/host.ts";

/** `detail` is the fault's: a paragraph's text, or the names of what is concerned. */
type FaultText = (detail: string) => string;

export const hostFaults: { readonly [Code in HostFaultCode]: FaultText } = {
  unreadable: () =>
    "Word chưa đưa được nội dung văn bản cho bảng này nên chưa đọc được; văn bản không có gì thay đổi. Hãy lưu văn bản, đóng rồi mở lại bảng; nếu vẫn vậy, hãy mở tệp .docx bằng lệnh kiểm tra ngoài Word.",
  placeGone: (text) =>
    text === ""
      ? "Không còn thấy đoạn này trong văn bản: có thể đoạn đã bị sửa hoặc xóa. Chưa làm gì cả; hãy bấm «Kiểm tra lại» rồi thử lại."
      : `Không còn thấy đoạn «${shortened(text)}» trong văn bản: có thể đoạn đã bị sửa hoặc xóa. Chưa làm gì cả; hãy bấm «Kiểm tra lại» rồi thử lại.`,
  readOnly: () =>
    "Văn bản đang mở ở chế độ chỉ đọc nên chưa ghi gì vào. Hãy bấm «Bật chỉnh sửa» (hoặc lưu thành bản khác) rồi làm lại.",
  protected: () =>
    "Văn bản đang bị hạn chế chỉnh sửa nên chưa ghi gì vào. Hãy gỡ ở «Xem lại › Hạn chế chỉnh sửa» (hoặc nhờ người đặt hạn chế) rồi làm lại.",
  refused: () =>
    "Word không cho ghi vào văn bản mà không nói lý do; chưa có gì thay đổi. Có thể văn bản đang ở chế độ chỉ xem, bị khóa, hoặc có ô nội dung bị khóa tại chỗ này. Hãy chuyển sang chế độ chỉnh sửa hay mở khóa rồi làm lại.",
  busy: () =>
    "Word đang bận (đang mở hộp thoại, khung tìm kiếm, hoặc đang làm việc khác) nên chưa làm gì cả. Hãy đóng hộp thoại hay khung tìm kiếm, đợi một lát rồi làm lại.",
  partlyDone: (names) =>
    names === ""
      ? "Đã làm đủ, nhưng có thể còn vài dòng trống thừa ở chỗ vừa chèn; hãy xóa tay các dòng ấy. Chữ đã viết vẫn nguyên."
      : `Word mới làm được một phần, còn thiếu: ${names}. Chữ đã viết vẫn nguyên. Hãy bấm «Kiểm tra lại», rồi chèn tiếp phần còn thiếu.`,
  tooLarge: () =>
    "Văn bản hoặc phần cần chèn lớn quá mức Word nhận trong một lần; chưa có gì thay đổi. Hãy làm trên Word cài trên máy, hoặc chèn từng phần.",
  timeout: () =>
    "Đã chờ lâu mà Word chưa trả lời. Nếu đang chèn thì có thể Word vẫn làm nốt; chữ đã viết không mất. Hãy đợi Word rảnh (đóng hộp thoại nếu có), bấm «Kiểm tra lại» để xem đã có gì, rồi mới làm lại.",
  closed: () =>
    "Văn bản đã đóng hoặc Word vừa ngắt kết nối với bảng này. Những gì đã lưu vẫn còn; hãy mở lại văn bản và bảng rồi bấm «Kiểm tra lại».",
  stateNewer: () =>
    "Văn bản mang theo dữ liệu do bản mới hơn của công cụ này ghi, nên không ghi đè. Hãy cập nhật công cụ trên máy này; văn bản không bị ảnh hưởng.",
  wordTooOld: () =>
    "Bản Word này chưa có chức năng cần dùng; văn bản không có gì thay đổi. Hãy dùng Word 2019 trở lên hoặc Microsoft 365.",
  failed: () =>
    "Word báo lỗi giữa chừng, không rõ đã làm đến đâu. Chữ đã viết không bị xóa; hãy bấm «Kiểm tra lại» để xem văn bản đang có gì, nếu cần thì hoàn tác (Ctrl+Z) rồi làm lại.",
};

/** A paragraph in a sentence: its beginning. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= 60 ? line : `${line.slice(0, 59).trimEnd()}…`;
}

/** Why something cannot be done here, under a button that is therefore off. */
export const obstacles: { readonly [Key in Obstacle]: string } = {
  readOnly: "Văn bản đang mở ở chế độ chỉ đọc. Hãy bấm «Bật chỉnh sửa» hoặc lưu thành bản khác.",
  protected: "Văn bản đang bị hạn chế chỉnh sửa. Hãy gỡ ở «Xem lại › Hạn chế chỉnh sửa».",
  wordTooOld: "Bản Word này chưa có chức năng cần dùng. Hãy dùng Word mới hơn.",
  refused: "Word không đưa hết nội dung văn bản, nên chỉ thấy được một phần.",
  notHere: "Chỉ dùng được khi mở trong Word.",
};

/** What each ability lets one do, for a list of what is and is not possible here. */
export const abilities: { readonly [Name in Ability]: string } = {
  insert: "chèn đề mục vào văn bản",
  edit: "sửa chữ theo đề nghị",
  goTo: "đưa con trỏ đến chỗ cần xem",
  highlight: "tô sáng chỗ cần xem",
  selection: "biết con trỏ đang ở mục nào",
  changeNotice: "tự biết khi văn bản thay đổi",
  fullReading: "đọc đủ nội dung văn bản",
  remarks: "ghi kết quả kiểm tra thành nhận xét",
  file: "lấy cả tệp để làm bản nộp",
  newDocument: "mở bản nộp thành văn bản mới",
};

/** Under Track Changes what is inserted is recorded as changes; the tool reports it and never switches it. */
export const recordsChanges =
  "Văn bản đang bật «Theo dõi thay đổi»: phần chèn vào sẽ được ghi là thay đổi, chờ chấp nhận. Công cụ không tự tắt chế độ này.";

/** What a reading did not see, by the detail of its «notSeen» warnings. */
export const notSeen: { readonly [detail: string]: string } = {
  runs: "chữ đậm, nghiêng, hoa trong từng đoạn",
  hiddenText: "chữ ẩn",
  placeholders: "ô nào còn hiện lời nhắc",
  inlineControls: "ô nội dung nằm giữa dòng",
  revisions: "thay đổi chưa chấp nhận (chữ đã xóa có thể còn lẫn trong đoạn)",
  comments: "nhận xét",
  notes: "chú thích cuối trang, cuối văn bản",
  headers: "đầu trang, chân trang",
  textBoxes: "hộp chữ",
  pictures: "hình ảnh, biểu đồ",
  pages: "khổ giấy, lề",
  lineSpacing: "giãn dòng",
  cellSpans: "ô gộp trong bảng",
  nestedTables: "bảng lồng trong bảng",
  customXml: "dữ liệu của công cụ kèm trong văn bản",
};
