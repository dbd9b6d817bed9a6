/** Words of the rules on figures and annexes. */
import type { BreakdownSum } from "../../check/rules/breakdown-sum.ts";
import type { SumFault } from "../../check/table-sums.ts";
import type { FindingText, RuleTexts } from "../rule-texts.ts";
import { written } from "./number-words.ts";
import { quoted } from "./quoted.ts";
import { wrongRate } from "./rate-words.ts";
import { quotedGuidance, quotedSection } from "./section-words.ts";

type Rules =
  | "figure-missing"
  | "rate-wrong"
  | "breakdown-sum"
  | "table-sum"
  | "figure-differs"
  | "decimal-sign"
  | "date-impossible"
  | "annex-missing";

const ADD_FIGURES = "Bổ sung số liệu đã được xác nhận; nếu không phát sinh thì ghi rõ «không có».";

const DIFFERING = {
  members: "Số đảng viên",
  cells: "Số chi bộ",
  figure: "Một số liệu",
} as const;

const LACKING = {
  figures: {
    what: "chưa có số liệu",
    need: "Đề cương yêu cầu số liệu ở mục này.",
    have: "Trong mục, trong bảng và chú thích của mục chưa thấy con số nào.",
    how: ADD_FIGURES,
  },
  rate: {
    what: "chưa có tỷ lệ",
    need: "Đề cương yêu cầu tỷ lệ ở mục này.",
    have: "Trong mục đã có số liệu nhưng chưa thấy tỷ lệ phần trăm.",
    how: ADD_FIGURES,
  },
  comparison: {
    what: "chưa so sánh kết quả với chỉ tiêu",
    need: "Đề cương yêu cầu so sánh với chỉ tiêu ở mục này.",
    have: "Trong mục đã có số liệu nhưng chưa thấy chỉ tiêu, kế hoạch hay mức hoàn thành để so sánh.",
    how: "Ghi chỉ tiêu nghị quyết đề ra bên cạnh từng kết quả và nêu rõ đạt, vượt hay chưa đạt.",
  },
} as const;

export const figureRuleTexts: Pick<RuleTexts, Rules> = {
  "figure-missing": ({ section, wants, asked }) => ({
    message: `Mục ${quotedSection(section)} ${LACKING[wants].what}.`,
    need: asked === "" ? LACKING[wants].need : `Đề cương yêu cầu: ${quotedGuidance(asked)}.`,
    have: LACKING[wants].have,
    how: LACKING[wants].how,
  }),
  "rate-wrong": wrongRate,
  "breakdown-sum": wrongSplit,
  "figure-differs": ({ here, there, about, table }) => ({
    message: `${DIFFERING[about]} ghi khác nhau ở hai nơi: ${quoted(here)} và ${quoted(there)}.`,
    need: "Trong một báo cáo, một số liệu của một thời điểm chỉ có một con số.",
    have: `Ở đây ghi ${quoted(here)}, ${table ? "trong bảng" : "chỗ khác"} ghi ${quoted(there)}.`,
    how: "Đối chiếu số gốc rồi ghi thống nhất; nếu hai chỗ nói về hai phạm vi hay hai thời điểm thì ghi rõ.",
  }),
  "decimal-sign": ({ figure }) => ({
    message: `Số ${quoted(figure)} dùng dấu chấm làm dấu thập phân, có thể đọc nhầm.`,
    need: `Dấu chấm để tách hàng nghìn; phần thập phân viết sau dấu phẩy: ${quoted(commaed(figure))}.`,
    have: `Ghi ${quoted(figure)}.`,
    how: "Đối chiếu số gốc rồi viết lại; công cụ không tự sửa con số.",
  }),
  "date-impossible": (data) => {
    if (data.about === "later") {
      return {
        message: `Văn bản ${data.number} ghi ngày sau ngày của báo cáo: ${quoted(data.date)}.`,
        need: `Văn bản được dẫn có trước ngày ký báo cáo (${data.own}).`,
        have: `Đang ghi ${quoted(data.date)}.`,
        how: "Đối chiếu với văn bản gốc rồi sửa; hoặc sửa lại ngày ở đầu báo cáo.",
      };
    }
    const { date, month, year, days } = data;
    return {
      message: `Không có ${quoted(date)} trong lịch.`,
      need: "Ngày, tháng phải là ngày, tháng có thật.",
      have:
        days === null
          ? `Ghi tháng ${month}; một năm chỉ có 12 tháng.`
          : `Tháng ${month}${year === null ? "" : ` năm ${year}`} ${year === null && month === 2 ? "nhiều nhất" : "chỉ"} có ${days} ngày.`,
      how: "Đối chiếu với văn bản gốc hoặc sổ theo dõi rồi sửa; công cụ không tự sửa ngày tháng.",
    };
  },
  "table-sum": (data) =>
    data.kind === "wrong" ? wrongSum(data) : data.kind === "cell" ? wrongCell(data) : unclearSum(data.row),
  "annex-missing": (data) =>
    data.reason === "demanded"
      ? {
          message: `Chưa thấy ${data.kind === "annex" ? "phụ lục" : "biểu"} mà mục ${quotedSection(data.section)} yêu cầu.`,
          need: `Đề cương yêu cầu lập ${data.kind === "annex" ? "biểu kèm theo ở phụ lục" : "biểu"} cho mục này.`,
          have: "Trong mục không có bảng, sau phần ký cũng không có phụ lục.",
          how: "Lập biểu và đặt sau phần ký dưới tên «Phụ lục»; nếu gửi thành tệp riêng thì bỏ qua nhận xét này.",
        }
      : {
          message:
            data.label === ""
              ? "Báo cáo nhắc đến phụ lục kèm theo nhưng chưa thấy phụ lục."
              : `Báo cáo nhắc đến ${data.kind === "table" ? "Biểu" : "Phụ lục"} ${data.label.toUpperCase()} nhưng chưa thấy ${data.kind === "table" ? "biểu" : "phụ lục"} này.`,
          need: "Biểu, phụ lục được nhắc đến phải có trong báo cáo.",
          have: "Sau phần ký không có phụ lục tương ứng.",
          how: "Bổ sung phụ lục hoặc sửa chỗ nhắc đến; nếu gửi thành tệp riêng thì bỏ qua nhận xét này.",
        },
};

/** «1.5 triệu» as it should stand: the last separator a comma, the others full stops. */
function commaed(figure: string): string {
  const at = Math.max(figure.lastIndexOf("."), figure.lastIndexOf(","));
  return `${figure.slice(0, at).replaceAll(",", ".")},${figure.slice(at + 1)}`;
}

function wrongSplit({ whole, parts, went, sum }: BreakdownSum): FindingText {
  const added = parts.join(" + ");
  if (went.length > 0) {
    return {
      message: `Số ${whole} không khớp với số đầu kỳ và số tăng, giảm trong kỳ.`,
      need: "Số cuối kỳ phải bằng số đầu kỳ cộng số tăng, trừ số giảm.",
      have: `Ghi ${whole}, tính được ${written(sum, 0)} = ${[added, ...went].join(" - ")}.`,
      how: "Kiểm tra lại từng số và sửa chỗ sai; nếu còn đảng viên tăng, giảm vì lý do khác thì ghi thêm.",
    };
  }
  if (whole === "") {
    return {
      message: "Các tỷ lệ thành phần cộng lại quá 100%.",
      need: "Các phần của một số chung cộng lại không thể quá 100%.",
      have: `Cộng các phần được ${written(sum, 2)} % = ${added}.`,
      how: "Kiểm tra lại từng tỷ lệ và sửa chỗ sai.",
    };
  }
  const scale = whole.replace(/^[\d.,]+/u, "");
  return {
    message: `Các số thành phần cộng lại không bằng ${whole}.`,
    need: `Các phần cộng lại phải bằng ${whole}.`,
    have: `Ghi ${whole}, cộng các phần được ${written(sum, 3)}${scale} = ${added}.`,
    how: "Kiểm tra lại số chung và từng phần; nếu chỉ kể một số phần thì ghi rõ phần còn lại.",
  };
}

type TableSum = Parameters<RuleTexts["table-sum"]>[0];

function wrongSum({ row, across, faults }: Extract<TableSum, { kind: "wrong" }>): FindingText {
  return {
    message: `Bảng cộng chưa khớp ở dòng ${quoted(row)}.`,
    need: across
      ? "Số chung phải bằng các cột của dòng cộng lại."
      : "Số của dòng phải bằng các dòng thành phần cộng lại.",
    have: `${capital(faults.map((fault) => faultWords(fault, across)).join("; "))}.`,
    how: "Kiểm tra lại số chung và từng số thành phần rồi sửa chỗ sai.",
  };
}

function wrongCell({ row, head, figure, fitting, decimals, sums }: Extract<TableSum, { kind: "cell" }>): FindingText {
  const wrong = sums.map((sum) => `dòng ${quoted(sum.row)}: ${faultWords(sum.fault, sum.across)}`);
  return {
    message: `Bảng cộng chưa khớp, có thể do một ô: dòng ${quoted(row)}${head === "" ? "" : `, cột ${quoted(head)}`}.`,
    need: "Số chung phải bằng các số thành phần cộng lại, theo dòng và theo cột.",
    have: `Ô này ghi ${figure}; nếu là ${written(fitting, decimals)} thì các tổng sau đều khớp. ${capital(wrong.join("; "))}.`,
    how: "Đối chiếu ô này với số gốc trước, rồi sửa chỗ sai.",
  };
}

function faultWords({ head, whole, parts, sum, decimals }: SumFault, across: boolean): string {
  const column = head === "" ? "" : `cột ${quoted(head)} `;
  const kind = across ? "các cột" : "các dòng thành phần";
  return `${column}ghi ${whole}, cộng ${kind} được ${written(sum, decimals)} = ${parts.join(" + ")}`;
}

function unclearSum(row: string): FindingText {
  return {
    message: `Không kết luận được dòng ${quoted(row)} cộng từ những dòng nào.`,
    need: "Dòng cộng phải bằng các dòng của bảng cộng lại.",
    have: "Cộng các dòng theo mọi cách đọc bảng đều không ra số ở dòng này.",
    how: "Tự cộng lại để kiểm tra; nếu bảng đúng thì bỏ qua nhận xét này.",
  };
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
}
