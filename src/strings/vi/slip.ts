/** Words of the check slip and of the comparison of a report with its slip. */
import type { LineChange, SlipComparison } from "../../results/slip/comparison.ts";
import { reportWords } from "./check-report.ts";
import { quoted } from "./quoted.ts";

/** What a comparison with a slip says. */
export const comparisonWords = {
  verdicts: {
    same: "Đúng bản đã kiểm tra",
    arranged: "Chữ của từng đoạn đúng như bản đã kiểm tra, chỉ khác số tự động hoặc vị trí trong bảng",
    changed: "KHÁC bản đã kiểm tra",
    other: "KHÁC bản đã kiểm tra. Chỉ có mã nên không biết khác ở đâu; hãy mở tệp phiếu để xem",
  },
  /** Beside the words, so that no colour is needed. */
  marks: { same: "✔", arranged: "≈", changed: "✖", other: "✖" } satisfies Record<SlipComparison["verdict"], string>,
  places: (count: number) => `${count} chỗ khác`,
  kept: (count: number) => `${count} đoạn giữ nguyên`,
  unrelated: "Phần lớn các đoạn đều khác: có lẽ phiếu này lập cho một báo cáo khác.",
  partial:
    "Word chưa cho đọc hết tài liệu này nên có thể thấy khác dù chưa ai sửa. Hãy lưu báo cáo rồi đối chiếu từ tệp.",
  codeNow: (code: string) => `Dấu vân tay của báo cáo: ${code}`,
  codeOnSlip: (code: string) => `Dấu vân tay trên phiếu:   ${code}`,
  signed: "Mã trên phiếu phải giống mã trên bản giấy đã ký.",
  kinds: { changed: "Sửa", added: "Thêm", removed: "Bớt", moved: "Chuyển chỗ" },
  stories: { main: "", footnote: "chú thích", endnote: "chú thích cuối", textBox: "khung chữ" },
  removedBehind: (text: string) => `một đoạn sau ${quoted(text)}`,
  removedAtStart: "một đoạn ở đầu văn bản",
  faults: {
    notSlip: "không phải phiếu kiểm tra. Hãy chọn tệp phiếu (.docx hoặc .html) do công cụ này lập.",
    newer: "phiếu do bản mới hơn của công cụ lập. Hãy cập nhật công cụ rồi đối chiếu lại.",
    badCode: (code: string) =>
      `«${code}» không phải mã trên phiếu. Mã gồm năm nhóm bốn ký tự, ví dụ 7F3A-91C2-04DE-B8A1-55F0.`,
  },
} as const;

/** «Sửa (đoạn 12): «…»», «Bớt: một đoạn sau «…»». */
export function changeWords({ kind, line, behind }: LineChange): string {
  const word = comparisonWords.kinds[kind];
  if (line === null)
    return `${word}: ${behind === null ? comparisonWords.removedAtStart : comparisonWords.removedBehind(behind.text)}`;
  const places = [
    comparisonWords.stories[line.story],
    line.paragraph === null ? "" : reportWords.paragraph(line.paragraph),
  ].filter((piece) => piece !== "");
  return `${word} (${places.join(", ")}): ${quoted(line.text)}`;
}

/** Longer text on a slip is cut at a word. */
const LONGEST = 400;

/** Words printed on the slip. */
export const slipWords = {
  title: "PHIẾU KIỂM TRA BÁO CÁO",
  party: "ĐẢNG CỘNG SẢN VIỆT NAM",
  blank: "…………………………",
  star: "*",
  placeDate: (place: string, date: string) => `${place === "" ? "……………" : place}, ${longDate(date)}`,
  facts: {
    file: "Tệp báo cáo:",
    title: "Tên báo cáo:",
    unit: "Đơn vị:",
    outline: "Đề cương:",
    time: "Kiểm tra lúc:",
    tool: "Công cụ:",
    fingerprint: "Dấu vân tay:",
  },
  outline: (title: string, source: string, edition: string) =>
    `${title}${source === "" ? "" : ` (${source})`}; mã bản đề cương ${edition}`,
  noOutline: "không có; chỉ kiểm tra những điều không cần đề cương",
  time: (date: string, time: string | null) =>
    [time === null ? "" : `${time.replace(":", " giờ ")}, `, longDate(date)].join(""),
  tool: (version: string) => `Đề cương báo cáo, bản ${version}; kiểm tra ngay trên máy, không gửi chữ nào ra ngoài`,
  fingerprint: [
    "Tính từ chữ của văn bản, bảng và chú thích; đổi một chữ, một số là mã khác.",
    "Nơi nhận mở báo cáo trong công cụ này, chọn «Đối chiếu phiếu» rồi chọn tệp phiếu hoặc gõ mã trên.",
  ],
  partial:
    "Word chưa cho đọc hết tài liệu này nên mã có thể khác khi tính từ tệp. Hãy lưu báo cáo rồi lập phiếu từ tệp.",
  conclusion: "Kết luận",
  ready: "Báo cáo sẵn sàng để gửi: không còn lỗi nào.",
  notReady: (errors: number) => `Báo cáo CHƯA gửi được: còn ${errors} lỗi phải sửa.`,
  left: (warnings: number, notes: number) =>
    [warnings > 0 ? `${warnings} chỗ cần người ký xem` : "", notes > 0 ? `${notes} ghi chú` : ""].filter(
      (piece) => piece !== "",
    ),
  besides: (pieces: readonly string[]) => `Ngoài ra có ${pieces.join(" và ")}.`,
  sections: "Các mục của đề cương",
  allWritten: "Các mục đều đã viết.",
  sectionColumns: ["Mục", "Tình trạng"],
  targets: "Chỉ tiêu",
  targetColumns: ["TT", "Chỉ tiêu", "Mức giao", "Kết quả", "Báo cáo ghi", "Đối chiếu"],
  findings: "Nhận xét còn để ngỏ",
  findingColumns: ["TT", "Mức", "Nhận xét"],
  inSection: (message: string, section: string) => `${message} (${section})`,
  noFindings: "Không có.",
  onlyNotes: (notes: number) => `Chỉ có ${notes} ghi chú, xem trong kết quả kiểm tra.`,
  ignored: "Nhận xét đã bỏ qua, có lý do",
  ignoredColumns: ["TT", "Nhận xét", "Lý do"],
  none: "–",
  more: (count: number) => `Và ${count} dòng nữa, xem trong kết quả kiểm tra.`,
  signers: ["NGƯỜI KIỂM TRA", "BÍ THƯ"],
  signHint: "(ký, ghi rõ họ tên)",
  cut: (text: string, longest = LONGEST) => {
    const flat = text.replace(/\s+/g, " ").trim();
    if (flat.length <= longest) return flat;
    const head = flat.slice(0, longest);
    return `${head.slice(0, Math.max(head.lastIndexOf(" "), 1))}…`;
  },
} as const;

/** «ngày 08 tháng 02 năm 2027»: days below 10 and the first two months with a nought. */
function longDate(date: string): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `ngày ${day} tháng ${Number(month) > 2 ? Number(month) : month} năm ${year}`;
}
