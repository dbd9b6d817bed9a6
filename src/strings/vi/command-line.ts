/** Every word the command line `decuong` prints of its own. */
import type { FieldKey } from "../../outline/outline.ts";

const OUTLINE_HELP = "  ĐỀ_CƯƠNG là mã đề cương có sẵn (xem «decuong outlines») hoặc tệp .docx, .txt, .decuong.json.";

export const help = {
  all: `decuong: chèn khung báo cáo theo đề cương và kiểm tra báo cáo, hoàn toàn trên máy này.

Cách dùng:
  decuong outlines [--json]                      các đề cương có sẵn
  decuong outline TỆP [--range "II"] [--json]    đọc một đề cương và in ra các mục
  decuong read TỆP.docx [--json]                 từng đoạn văn bản như người đọc thấy
  decuong skeleton ĐỀ_CƯƠNG -o RA.docx           viết khung báo cáo thành tệp Word
          [--into BÁO_CÁO.docx] [--field KHÓA=GIÁ_TRỊ …] [--with-frame] [--pack MÃ]
  decuong check [--outline ĐỀ_CƯƠNG] TỆP.docx …  kiểm tra báo cáo trước khi nộp
          [--format text|json|html|xlsx] [-o RA] [--today NĂM-THÁNG-NGÀY] [--slip PHIẾU.docx|PHIẾU.html]
          [--previous BÁO_CÁO_KỲ_TRƯỚC.docx]
  decuong targets TỆP.docx … [--json | -o RA.xlsx]
                                                 các chỉ tiêu và kết quả trong một hay nhiều báo cáo
  decuong verify TỆP.docx --slip PHIẾU           báo cáo có đúng bản đã kiểm tra không, khác ở đâu
  decuong clean TỆP.docx -o RA.docx [--force]    làm bản nộp: bỏ lời hướng dẫn, ô của khung, dữ liệu của công cụ

${OUTLINE_HELP}
  Thêm --help sau mỗi lệnh để xem chi tiết.

Mã kết thúc: 0 xong, không có lỗi; 1 có ít nhất một lỗi trong báo cáo; 2 dùng sai hoặc có tệp không đọc được.
`,
  outlines: `decuong outlines [--json]

  In các đề cương có sẵn: mã, tên, nguồn.
`,
  outline: `decuong outline TỆP [--range "II"] [--json]

  Đọc một đề cương (.docx, .txt, .decuong.json hoặc mã có sẵn) và in các mục, gợi ý và yêu cầu của nó.
  --range MỤC   lấy mục có số hoặc tên này làm gốc, khi đề cương nằm trong một kế hoạch;
                hoặc lấy đề cương có tên này, khi tệp có nhiều đề cương
  --json        in thành JSON; lưu lại thành tệp .decuong.json là dùng được ngay
`,
  read: `decuong read TỆP.docx [--json]

  In từng đoạn: thứ tự, số tự động, kiểu đoạn, nội dung.
`,
  skeleton: `decuong skeleton ĐỀ_CƯƠNG -o RA.docx [--into BÁO_CÁO.docx] [--field KHÓA=GIÁ_TRỊ …]
                 [--with-frame] [--pack MÃ]

  Viết khung báo cáo: đề mục đánh số, gợi ý ở chỗ cần viết, bảng so sánh chỉ tiêu.
${OUTLINE_HELP}
  --into BÁO_CÁO.docx   chỉ thêm những mục báo cáo này còn thiếu; chữ đã viết giữ nguyên, kết quả ghi vào RA.docx
  --field KHÓA=GIÁ_TRỊ  thông tin chung: term (nhiệm kỳ, 2025-2030), unit (tên chi bộ, đảng bộ), superior (cấp trên),
                        place (địa danh), date (ngày), number (số), authority (quyền hạn ký, «T/M CHI BỘ»),
                        post (chức vụ người ký), signer (họ tên người ký)
  --with-frame          thêm thể thức: phần đầu văn bản, nơi nhận và phần ký; với --into chỉ thêm phần chưa có
  --pack MÃ             bộ thể thức: dang-2026 (mặc định), dang-2018, nha-nuoc-2020
`,
  clean: `decuong clean TỆP.docx -o RA.docx [--force] [--outline ĐỀ_CƯƠNG]

  Làm bản nộp từ báo cáo đang soạn: bỏ lời hướng dẫn chưa viết đè lên, ô của khung (chữ trong ô giữ lại), nhận xét và dữ liệu của công cụ.
  Chữ đã viết và phần còn lại của tệp giữ nguyên; báo cáo gốc không đổi. Bản nộp được kiểm tra lại trước khi ghi.
${OUTLINE_HELP}
  --force       vẫn ghi dù bản nộp còn lỗi
  --outline     đề cương, khi tài liệu không mang theo
  --field KHÓA=GIÁ_TRỊ  thông tin chung, khi tài liệu không mang theo
  --today       ngày kiểm tra, khi muốn khác hôm nay
`,
  check: `decuong check [--outline ĐỀ_CƯƠNG] TỆP.docx … [--format text|json|html|xlsx] [-o RA] [--today NĂM-THÁNG-NGÀY]

  Kiểm tra một hay nhiều báo cáo, hoặc cả một thư mục.
${OUTLINE_HELP}
  Không có --outline thì dùng đề cương lưu trong từng tài liệu; không có cả hai thì chỉ soát những điều không cần đề cương.
  --format      text (mặc định), json, html (trang in được), xlsx (bảng tổng hợp, cần -o)
  -o RA         ghi kết quả vào tệp
  --today       ngày kiểm tra, khi muốn khác hôm nay
  --field KHÓA=GIÁ_TRỊ  thông tin chung, khi tài liệu không mang theo
  --previous BÁO_CÁO_KỲ_TRƯỚC.docx  so với báo cáo kỳ trước: đoạn, số liệu còn nguyên như cũ, việc đã đề ra mà chưa nhắc đến
  --pack MÃ     soát thể thức theo dang-2026 (văn bản của Đảng), dang-2018 (trước 09/01/2026) hoặc nha-nuoc-2020
                (Nghị định 30); không nêu thì theo phần đầu và ngày của từng báo cáo
  --slip PHIẾU  lập phiếu kiểm tra của một báo cáo để in và ký: .docx, hoặc trang .html
`,
  targets: `decuong targets TỆP.docx … [--json | -o RA.xlsx] [--today NĂM-THÁNG-NGÀY]

  Đọc các chỉ tiêu trong một hay nhiều báo cáo, hoặc cả một thư mục: mức chỉ tiêu, kết quả, báo cáo tự đánh giá thế nào,
  đối chiếu ra sao. Chỉ đọc và so sánh; không sửa con số nào.
  --json        in thành JSON
  -o RA.xlsx    ghi thành bảng tính: một trang tổng hợp, mỗi dòng một chỉ tiêu, mỗi cột một đơn vị; và mỗi báo cáo một trang
  --today       ngày so sánh tiến độ khi báo cáo không ghi ngày, nếu muốn khác hôm nay
`,
  verify: `decuong verify TỆP.docx --slip PHIẾU.docx|PHIẾU.html [--json]
decuong verify TỆP.docx --code MÃ

  Đối chiếu một báo cáo với phiếu kiểm tra của nó: đúng bản đã kiểm tra, hay đoạn nào sửa, thêm, bớt, chuyển chỗ.
  --slip   tệp phiếu do «decuong check --slip» hoặc phần bổ trợ trong Word lập
  --code   mã dấu vân tay in trên phiếu giấy, khi không có tệp phiếu; khi ấy không biết được khác ở đâu
  --json   in thành JSON
  Mã kết thúc: 0 đúng bản đã kiểm tra; 1 có khác; 2 dùng sai hoặc có tệp không đọc được.
`,
} as const;

export const usage = {
  seeHelp: "Gõ «decuong --help» để xem cách dùng.",
  unknownCommand: (name: string) => `Không có lệnh «${name}».`,
  unknownOption: (name: string) => `Không có tùy chọn «${name}».`,
  optionNeedsValue: (name: string) => `Tùy chọn «${name}» cần một giá trị đi kèm.`,
  optionTakesNoValue: (name: string) => `Tùy chọn «${name}» không nhận giá trị.`,
  noFile: "Chưa nêu tệp nào.",
  tooManyFiles: (extra: string) => `Thừa «${extra}»: lệnh này chỉ nhận một tệp.`,
  noArguments: (extra: string) => `Lệnh này không nhận tệp, thừa «${extra}».`,
  previousOfOne: "Chỉ so được một báo cáo với báo cáo kỳ trước của nó; hãy nêu đúng một tệp.",
  samePrevious: "Tệp báo cáo kỳ trước giống hệt báo cáo này. Hãy chọn lại tệp của kỳ trước.",
  slipOfOne: "Phiếu kiểm tra lập cho một báo cáo; hãy nêu đúng một tệp.",
  badSlip: (name: string) => `Phiếu kiểm tra phải là tệp .docx hoặc .html, không phải «${name}».`,
  slipOrCode: "Cần nêu tệp phiếu (--slip) hoặc mã trên phiếu (--code), một trong hai.",
  noOutput: "Cần nêu tệp ghi ra: -o TỆP.docx.",
  jsonOrWorkbook: "Chọn một trong hai: --json, hoặc -o TỆP.xlsx.",
  notXlsx: (path: string) => `«${path}»: bảng chỉ tiêu ghi thành tệp .xlsx. Hãy đặt tên tệp có đuôi .xlsx.`,
  xlsxNeedsOutput: "Bảng tổng hợp .xlsx cần ghi vào tệp: thêm -o TỆP.xlsx.",
  badFormat: (value: string) => `Không có dạng kết quả «${value}». Chọn một trong: text, json, html, xlsx.`,
  badDate: (value: string) => `Ngày «${value}» không đúng. Viết theo mẫu NĂM-THÁNG-NGÀY, ví dụ 2027-06-30.`,
  badField: (value: string) => `«${value}» không đúng mẫu KHÓA=GIÁ_TRỊ.`,
  unknownField: (key: string, known: readonly string[]) =>
    `Không có thông tin «${key}». Chọn một trong: ${known.join(", ")}.`,
  badTerm: (value: string) => `Nhiệm kỳ «${value}» không đúng. Viết hai năm, ví dụ 2025-2030.`,
  badPack: (value: string, known: readonly string[]) =>
    `Không có bộ thể thức «${value}». Chọn một trong: ${known.join("; ")}.`,
  sameFile: "Tệp ghi ra trùng với báo cáo gốc. Hãy đặt tên khác để bản gốc còn nguyên.",
} as const;

export const files = {
  notFound: (path: string) => `${path}: không tìm thấy tệp. Hãy kiểm tra lại đường dẫn và tên tệp.`,
  notReadable: (path: string) =>
    `${path}: không mở được tệp. Hãy xem lại quyền đọc, hoặc đóng chương trình đang giữ tệp.`,
  notWritable: (path: string) =>
    `${path}: không ghi được tệp. Hãy xem lại thư mục và quyền ghi, hoặc đóng tệp nếu đang mở.`,
  fault: (path: string, sentence: string) => `${path}: ${sentence}`,
  noReports: (path: string) => `${path}: trong thư mục không có tệp .docx nào.`,
  keptOld: (path: string) => `Đã có tệp cùng tên; bản cũ được giữ lại thành ${path}.`,
  written: (path: string) => `Đã ghi ${path}`,
} as const;

export const outlineWords = {
  notFound: (name: string) =>
    `«${name}» không phải mã đề cương có sẵn, cũng không phải tệp đọc được. Gõ «decuong outlines» để xem các mã.`,
  badKind: (path: string) => `${path}: chỉ đọc được đề cương ở dạng .docx, .txt hoặc .decuong.json.`,
  rangeNotFound: (range: string) => `Không tìm thấy mục «${range}» trong tệp này.`,
  noSections: (path: string) =>
    `${path}: không nhận ra đề mục nào. Đề cương cần có các mục đánh số như «I.», «1.», «2.1.» (ở đầu dòng hay trong cột STT của bảng), hoặc tên mục in đậm.`,
  summary: (parts: number, sections: number, comparisons: number) =>
    [
      parts > 0 ? `${parts} phần` : "",
      `${sections} đề mục`,
      comparisons > 0 ? `${comparisons} chỗ cần so sánh chỉ tiêu` : "",
    ]
      .filter((piece) => piece !== "")
      .join(" · "),
  source: (issuer: string, number: string, date: string) =>
    [issuer, number === "" ? "" : `số ${number}`, date === "" ? "" : `ngày ${date.split("-").reverse().join("/")}`]
      .filter((piece) => piece !== "")
      .join(", "),
  optional: "nếu có",
  warnings: "Những chỗ chưa chắc, cần người xem lại:",
  warning: (line: number, text: string, reason: string) => `dòng ${line + 1}: ${reason} «${text}»`,
} as const;

export const skeletonWords = {
  nothingMissing: "Báo cáo đã có đủ các mục của đề cương, không cần thêm gì.",
  added: (count: number) => `Đã thêm ${count} chỗ còn thiếu; chữ đã viết giữ nguyên.`,
  framed: "Đã thêm phần thể thức còn thiếu.",
  made: (sections: number) => `Khung gồm ${sections} đề mục.`,
  unfilled: (labels: readonly string[]) =>
    `Còn để trống: ${labels.join(", ")}. Điền trong Word, hoặc nêu bằng --field.`,
} as const;

export const progress = {
  reading: (done: number, all: number, name: string) => `Đang đọc ${done}/${all}: ${name}`,
  checking: (done: number, all: number, name: string) => `Đang kiểm tra ${done}/${all}: ${name}`,
  finished: (all: number, ready: number, notReady: number, unreadable: number) =>
    `Đã kiểm tra ${all} tệp: ${ready} không còn lỗi, ${notReady} chưa nộp được${unreadable > 0 ? `, ${unreadable} không đọc được` : ""}.`,
} as const;

export const fieldLabels: { readonly [Key in FieldKey]: string } = {
  term: "nhiệm kỳ",
  previousTerm: "nhiệm kỳ trước",
  nextTerm: "nhiệm kỳ tới",
  unit: "tên chi bộ, đảng bộ",
  superior: "cấp trên trực tiếp",
  place: "địa danh",
  date: "ngày tháng",
  number: "số và ký hiệu",
  authority: "quyền hạn ký",
  post: "chức vụ người ký",
  signer: "họ tên người ký",
};

/** When something of ours broke; the file is never to blame, and never changed. */
export const internalFault = (detail: string) =>
  `Chương trình gặp trục trặc và dừng lại; không tệp nào bị thay đổi. Xin báo cho người phụ trách kèm dòng này: ${detail}`;
