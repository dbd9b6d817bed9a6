/** The words around findings: verdict, counts, next step; shared by the command line, its printed page and the table. */
import type { RuleGroup, Severity } from "../../check/rule.ts";

export interface Tally {
  readonly error: number;
  readonly warning: number;
  readonly note: number;
}

export const UNREADABLE = "KHÔNG đọc được";

/**
 * The verdict on a report that was read; «SẴN SÀNG NỘP» only where nothing is left to look at, and the sections that an
 * outline asks for were.
 */
export function verdictWords({ error, warning, required }: Tally & Pick<Progress, "required">): string {
  if (error > 0) return `CHƯA nộp được: còn ${error} lỗi`;
  if (warning > 0) return `KHÔNG CÒN LỖI, xem lại ${warning} chỗ trước khi nộp`;
  return required > 0 ? "SẴN SÀNG NỘP" : "CHƯA THẤY LỖI, nhưng chưa đối chiếu với đề cương";
}

/** «2 lỗi · 5 chỗ cần xem · 1 ghi chú»; what is nought is left out. */
export function tallyWords({ error, warning, note }: Tally): string {
  const pieces = [
    error > 0 ? `${error} lỗi` : "",
    warning > 0 ? `${warning} chỗ cần xem` : "",
    note > 0 ? `${note} ghi chú` : "",
  ].filter((piece) => piece !== "");
  return pieces.length === 0 ? "Không có gì phải sửa" : pieces.join(" · ");
}

export interface Progress {
  /** Declared ones included. */
  readonly filled: number;
  readonly declared: number;
  readonly required: number;
}

/** «Đã viết 25/27 mục · 2 mục không phát sinh» */
export function progressWords({ filled, declared, required }: Progress): string {
  const written = `Đã viết ${filled - declared}/${required} mục`;
  return declared === 0 ? written : `${written} · ${declared} mục không phát sinh`;
}

export const severityMarks: { readonly [Level in Severity]: string } = { error: "✖", warning: "⚠", note: "·" };

export const groupNames: { readonly [Group in RuleGroup]: string } = {
  sections: "Đề mục",
  numbering: "Đánh số",
  leftover: "Chữ của mẫu còn sót",
  targets: "Chỉ tiêu",
  figures: "Số liệu",
  references: "Viện dẫn, phụ lục",
  previous: "So với báo cáo trước",
  beforeSending: "Trước khi gửi",
  format: "Thể thức",
};

/** The format pack the form was held to. */
export interface FormBasis {
  readonly name: string;
  readonly documents: readonly string[];
  readonly compared: boolean;
}

export const reportWords = {
  title: "Kết quả kiểm tra báo cáo",
  checkedOn: (date: string) => `Ngày kiểm tra: ${date.split("-").reverse().join("/")}`,
  againstOutline: (title: string) => `Theo đề cương: ${title}`,
  noOutline: "Không có đề cương kèm theo: chỉ soát những điều không cần đề cương. Chọn đề cương để soát đủ các mục.",
  form: ({ name, documents, compared }: FormBasis) =>
    `Thể thức: ${name} (${documents.join(", ")}${compared ? "" : "; chưa đối chiếu văn bản gốc"})`,
  wholeDocument: "Toàn văn bản",
  need: "Cần",
  have: "Có",
  how: "Cách sửa",
  paragraph: (index: number) => `đoạn ${index + 1}`,
  nextStep: (message: string) => `Bước tiếp theo: ${message}`,
  nothingFound: "Không thấy chỗ nào phải sửa.",
  sections: "Các mục của đề cương",
  ignored: (count: number) => `Đã bỏ qua ${count} chỗ, có ghi lý do`,
  ignoredLevel: "Đã bỏ qua",
  reasonGiven: "Lý do",
  /** `date` is ISO. */
  decided: (reason: string, date: string) => `${reason} (${date.split("-").reverse().join("/")})`,
  columns: {
    file: "Báo cáo",
    verdict: "Kết luận",
    filled: "Số mục đã viết",
    required: "Số mục phải viết",
    reason: "Lý do không đọc được",
    severity: "Mức",
    place: "Mục",
    paragraph: "Đoạn",
    message: "Nội dung",
    text: "Chữ tại chỗ",
  },
  sheets: { overview: "Tổng hợp", findings: "Chi tiết" },
  local: "Kết quả lập ngay trên máy này; không có chữ nào của báo cáo gửi ra ngoài.",
} as const;
