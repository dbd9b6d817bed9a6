/** Words of the rules on the form of the paper. */
import type { LineFault, LineName, LookFault } from "../../check/form/line-faults.ts";
import type { HeadPart } from "../../check/rules/format-head.ts";
import type { FormatNumber } from "../../check/rules/format-number.ts";
import type { FormatPageNumber } from "../../check/rules/format-page-number.ts";
import type { FormatRecipients } from "../../check/rules/format-recipients.ts";
import type { Citation, Range } from "../../format/format-pack.ts";
import type { FindingText, RuleTexts } from "../rule-texts.ts";
import { quoted } from "./quoted.ts";

type Rules =
  | "format-page"
  | "format-page-number"
  | "format-font"
  | "format-size"
  | "format-line-spacing"
  | "format-paragraph-spacing"
  | "format-indent"
  | "format-alignment"
  | "format-head"
  | "format-head-look"
  | "format-number"
  | "format-place-date"
  | "format-title"
  | "format-subject-rule"
  | "format-authority"
  | "format-recipients"
  | "spelling-mixed";

export const formatRuleTexts: Pick<RuleTexts, Rules> = {
  "format-page": ({ paper, margins, cite }) => {
    const parts = [
      ...(paper === null ? [] : [`khổ giấy ${decimal(paper.width)} × ${decimal(paper.height)} mm`]),
      ...margins.map(({ side, is }) => `lề ${sideWords[side]} ${decimal(is)} mm`),
    ];
    const wanted = [
      ...(paper === null ? [] : ["khổ A4 (210 × 297 mm)"]),
      ...margins.map(({ side, wanted: range }) => `lề ${sideWords[side]} ${rangeWords(range)} mm`),
    ];
    return {
      message: `Trang giấy khác thể thức: ${parts.join(", ")}.`,
      need: `${capital(wanted.join(", "))}${by(cite)}.`,
      have: `Đang đặt ${parts.join(", ")}.`,
      how: "Vào thẻ Bố cục (Layout), sửa Cỡ (Size) và Lề (Margins).",
    };
  },
  "format-page-number": ({ faults, edge, cite }) => ({
    message: `Số trang chưa đúng thể thức: ${faults.map((fault) => pageNumberWords[fault]).join(", ")}.`,
    need: `Số trang ở giữa, phía trên trang${edge === null ? "" : `, cách mép trên ${decimal(edge.wanted)} mm`}, không ghi ở trang đầu${by(cite)}.`,
    have:
      faults.includes("edge") && edge !== null
        ? `Số trang đang cách mép trên ${decimal(edge.is)} mm.`
        : `${capital(faults.map((fault) => pageNumberWords[fault]).join(", "))}.`,
    how: "Vào thẻ Chèn (Insert), chọn Số trang (Page Number) ở đầu trang, giữa; đánh dấu «Trang đầu khác» (Different First Page).",
  }),
  "format-font": ({ count, all, value, wanted, cite }) => ({
    message: `${share(count, all)} dùng phông chữ ${value}.`,
    need: `Phông chữ ${wanted}${by(cite)}.`,
    have: `${share(count, all)} dùng phông khác, phần nhiều là ${value}.`,
    how: `Chọn các đoạn đó, đổi sang phông ${wanted}.`,
  }),
  "format-size": ({ count, all, value, wanted, cite }) => ({
    message: `${share(count, all)} dùng cỡ chữ ${decimal(value)}.`,
    need: `Lời văn cỡ chữ ${rangeWords(wanted)}${by(cite)}.`,
    have: `${share(count, all)} có cỡ chữ khác, phần nhiều là cỡ ${decimal(value)}.`,
    how: `Chọn các đoạn đó, đổi sang cỡ ${decimal(wanted[0])}.`,
  }),
  "format-line-spacing": ({ count, all, is, wanted, cite }) => ({
    message: `${share(count, all)} đặt dãn dòng ${lineWords(is)}.`,
    need:
      wanted.rule === "exact"
        ? `Dãn dòng chính xác từ ${decimal(wanted.from)} đến ${decimal(wanted.to)} pt${by(cite)}.`
        : `Dãn dòng từ đơn đến ${decimal(wanted.to)} dòng${by(cite)}.`,
    have: `${share(count, all)} đặt khác, phần nhiều là ${lineWords(is)}.`,
    how:
      wanted.rule === "exact"
        ? `Chọn các đoạn đó, vào Đoạn (Paragraph), đặt Dãn dòng (Line spacing) là Chính xác (Exactly), từ ${decimal(wanted.from)} đến ${decimal(wanted.to)} pt.`
        : "Chọn các đoạn đó, vào Đoạn (Paragraph), đặt Dãn dòng (Line spacing) là Đơn (Single) hoặc 1,5 dòng.",
  }),
  "format-paragraph-spacing": ({ count, all, value, wanted, cite }) => ({
    message: `${share(count, all)} cách nhau ${decimal(value)} pt.`,
    need: `Các đoạn cách nhau ít nhất ${decimal(wanted)} pt${by(cite)}.`,
    have: `${share(count, all)} cách nhau ít hơn, phần nhiều là ${decimal(value)} pt.`,
    how: `Chọn các đoạn đó, vào Đoạn (Paragraph), đặt khoảng cách Sau (After) là ${decimal(wanted)} pt.`,
  }),
  "format-indent": ({ count, all, value, wanted, cite }) => ({
    message: `${share(count, all)} lùi dòng đầu ${decimal(value)} mm.`,
    need: `Dòng đầu mỗi đoạn lùi vào ${rangeWords(wanted)} mm${by(cite)}.`,
    have: `${share(count, all)} lùi khác, phần nhiều là ${decimal(value)} mm.`,
    how: `Chọn các đoạn đó, vào Đoạn (Paragraph), đặt Dòng đầu (First line) là ${decimal(wanted[0] / 10)} cm.`,
  }),
  "format-alignment": ({ count, all, value, cite }) => ({
    message: `${share(count, all)} ${alignmentWords[value]}.`,
    need: `Lời văn căn đều hai bên${by(cite)}.`,
    have: `${share(count, all)} không căn đều hai bên.`,
    how: "Chọn các đoạn đó, bấm Căn đều hai bên (Justify).",
  }),
  "format-head": ({ missing, motto, cite }) => ({
    message: `Phần đầu văn bản chưa có ${missing.map((part) => headPart(part, motto)).join(", ")}.`,
    need: `Phần đầu có tên cơ quan, số, địa danh và ngày tháng theo mẫu${by(cite)}.`,
    have: `Chưa thấy ${missing.map((part) => headPart(part, motto)).join(", ")}.`,
    how: "Bổ sung phần còn thiếu, hoặc bấm «Chèn thể thức» ở thẻ Đề cương.",
  }),
  "format-head-look": ({ lines, cite }) => look("Phần đầu văn bản", lines, cite),
  "format-number": ({ faults, joint, text, cite }) => ({
    message: `Số văn bản ${quoted(text)} viết chưa đúng thể thức: ${faults.map((fault) => numberFault(fault, joint)).join(", ")}.`,
    need: `${joint === "-" ? "«Số 05-BC/ĐU»: sau chữ «Số» không có dấu hai chấm, gạch nối giữa số và tên loại" : "«Số: 05/BC-UBND»: sau chữ «Số» có dấu hai chấm, gạch chéo giữa số và tên loại"}, số dưới 10 có số 0 phía trước, không có khoảng trống${by(cite)}.`,
    have: `Đang viết ${quoted(text)}.`,
    how: "Sửa lại cách viết số và ký hiệu.",
  }),
  "format-place-date": ({ day, month, cite }) => {
    const parts = [...(day === "" ? [] : [`ngày ${day}`]), ...(month === "" ? [] : [`tháng ${month}`])];
    return {
      message: `Ngày tháng của văn bản thiếu số 0: ${parts.join(", ")}.`,
      need: `Ngày dưới 10 và tháng 1, tháng 2 có số 0 phía trước${by(cite)}.`,
      have: `Đang ghi ${parts.join(", ")}.`,
      how: `Ghi thành ${[...(day === "" ? [] : [`ngày 0${day}`]), ...(month === "" ? [] : [`tháng 0${month}`])].join(", ")}.`,
    };
  },
  "format-title": ({ lines, cite }) => look("Tên loại và trích yếu", lines, cite),
  "format-subject-rule": ({ is, wanted, cite }) => ({
    message:
      is === ""
        ? `Dưới trích yếu chưa có năm dấu gạch nối (${wanted}).`
        : `Dòng gạch dưới trích yếu đang là ${quoted(is)}.`,
    need: `Năm dấu gạch nối «${wanted}» dưới trích yếu${by(cite)}.`,
    have: is === "" ? "Chưa thấy dòng gạch nào được gõ dưới trích yếu." : `Đang gõ ${quoted(is)}.`,
    how: `Gõ «${wanted}» ở giữa dòng ngay dưới trích yếu.`,
  }),
  "format-authority": (data) => {
    switch (data.about) {
      case "missing":
        return {
          message: "Cuối văn bản chưa có phần ký.",
          need: `Quyền hạn, chức vụ và họ tên người ký${by(data.cite)}.`,
          have: "Sau phần nội dung chưa thấy quyền hạn và chức vụ người ký.",
          how: "Bổ sung phần ký, hoặc bấm «Chèn thể thức» ở thẻ Đề cương.",
        };
      case "sign":
        return {
          message: `Quyền hạn ký viết «${data.is}», theo thể thức là «${data.wanted}».`,
          need: `Viết «${data.wanted}»${by(data.cite)}.`,
          have: `Đang viết «${data.is}».`,
          how: `Sửa «${data.is}» thành «${data.wanted}».`,
        };
      case "look":
        return look("Phần ký", data.lines, data.cite);
    }
  },
  "format-recipients": ({ faults, lines, cite }) => {
    const said = [...faults.map((fault) => recipientsWords[fault]), ...lines.map(lineWordsOf)];
    return {
      message: `Nơi nhận chưa đúng thể thức: ${said.join("; ")}.`,
      need: `${lines.length === 0 ? "«Nơi nhận:» và danh sách kết thúc bằng dòng lưu" : capital(lines.map(wantedOf).join("; "))}${by(cite)}.`,
      have: `${capital(said.join("; "))}.`,
      how: "Sửa lại phần nơi nhận theo yêu cầu trên.",
    };
  },
  "spelling-mixed": ({ main, first }) => ({
    message: `Báo cáo viết lẫn hai cách đặt dấu: «${main.word}» ${main.count} chỗ, «${first.word}» ${first.count} chỗ.`,
    need: "Một cách đặt dấu trong cả văn bản; cơ quan đảng thường viết «uỷ», «hoà».",
    have: `${main.count} chỗ đặt dấu như «${main.word}», ${first.count} chỗ như «${first.word}»; không tính tên riêng và lời trích.`,
    how: "Chọn một cách viết ở mục Thể thức, thẻ Đề cương, để sửa tất cả cùng lúc.",
  }),
};

/** «(Hướng dẫn 05-HD/VPTW, chưa đối chiếu văn bản gốc)» */
function by({ document, compared }: Citation): string {
  return ` (${document}${compared ? "" : "; chưa đối chiếu văn bản gốc"})`;
}

function share(count: number, all: number): string {
  if (all === 1) return "Đoạn văn duy nhất";
  return count === all ? `Cả ${all} đoạn văn` : `${count} trong ${all} đoạn văn`;
}

const sideWords = { top: "trên", bottom: "dưới", left: "trái", right: "phải" } as const;

const alignmentWords = {
  left: "chỉ căn trái",
  right: "căn phải",
  center: "căn giữa",
  justify: "căn đều hai bên",
} as const;

const pageNumberWords: { readonly [Fault in FormatPageNumber["faults"][number]]: string } = {
  none: "chưa đánh số trang",
  atFoot: "số trang ở cuối trang",
  notCentred: "số trang không ở giữa",
  onFirstPage: "trang đầu cũng ghi số",
  edge: "số trang không đúng khoảng cách tới mép trên",
};

const recipientsWords: { readonly [Fault in FormatRecipients["faults"][number]]: string } = {
  missing: "chưa có «Nơi nhận»",
  noArchive: "danh sách chưa có dòng lưu («- Lưu …»)",
  archiveColon: "sau chữ «Lưu» có dấu hai chấm",
  archiveNoColon: "sau chữ «Lưu» thiếu dấu hai chấm",
};

function numberFault(fault: FormatNumber["faults"][number], joint: FormatNumber["joint"]): string {
  switch (fault) {
    case "colon":
      return "thừa dấu hai chấm";
    case "noColon":
      return "thiếu dấu hai chấm";
    case "zero":
      return "số dưới 10 thiếu số 0";
    case "space":
      return "có khoảng trống giữa số và ký hiệu";
    case "joint":
      return joint === "-" ? "giữa số và tên loại phải là gạch nối" : "giữa số và tên loại phải là gạch chéo";
  }
}

function headPart(part: HeadPart, motto: readonly string[]): string {
  switch (part) {
    case "motto":
      return motto.map((line) => `«${line}»`).join(", ");
    case "issuer":
      return "tên cơ quan ban hành";
    case "star":
      return "dấu sao (*) dưới tên cơ quan";
    case "number":
      return "số và ký hiệu";
    case "placeDate":
      return "địa danh và ngày tháng";
  }
}

const lineNames: { readonly [Name in LineName]: string } = {
  motto: "dòng tiêu đề",
  superior: "tên cơ quan cấp trên",
  issuer: "tên cơ quan ban hành",
  number: "số và ký hiệu",
  placeDate: "địa danh và ngày tháng",
  docType: "tên loại",
  subject: "trích yếu",
  authority: "quyền hạn ký",
  post: "chức vụ",
  signer: "họ tên người ký",
  recipients: "chữ «Nơi nhận»",
  list: "danh sách nơi nhận",
};

/** One finding for a part of the frame, line by line. */
function look(part: string, lines: readonly LineFault[], cite: Citation): FindingText {
  const said = lines.map(lineWordsOf).join("; ");
  return {
    message: `${part} trình bày khác thể thức: ${said}.`,
    need: `${capital(lines.map(wantedOf).join("; "))}${by(cite)}.`,
    have: `${capital(said)}.`,
    how: "Chọn từng dòng trên, sửa cỡ chữ và kiểu chữ.",
  };
}

function lineWordsOf({ line, faults }: LineFault): string {
  return `${lineNames[line]} ${faults.map(isWords).join(", ")}`;
}

function wantedOf({ line, faults }: LineFault): string {
  return `${lineNames[line]} ${faults.map(wantedWords).join(", ")}`;
}

function isWords(fault: LookFault): string {
  return fault.what === "size" ? `cỡ ${decimal(fault.is)}` : toggleWords[fault.what][fault.wanted ? "off" : "on"];
}

function wantedWords(fault: LookFault): string {
  return fault.what === "size"
    ? `cỡ ${rangeWords(fault.wanted)}`
    : toggleWords[fault.what][fault.wanted ? "on" : "off"];
}

const toggleWords = {
  bold: { on: "chữ đậm", off: "không đậm" },
  italic: { on: "chữ nghiêng", off: "chữ đứng" },
  caps: { on: "chữ in hoa", off: "chữ thường" },
  underline: { on: "gạch chân", off: "không gạch chân" },
} as const;

function lineWords({
  rule,
  value,
}: {
  readonly rule: "exact" | "atLeast" | "multiple";
  readonly value: number;
}): string {
  if (rule === "exact") return `chính xác ${decimal(value)} pt`;
  if (rule === "atLeast") return `ít nhất ${decimal(value)} pt`;
  return value === 1 ? "đơn" : `${decimal(value)} dòng`;
}

function rangeWords([from, to]: Range): string {
  return from === to ? decimal(from) : `${decimal(from)} đến ${decimal(to)}`;
}

function decimal(value: number): string {
  return String(Math.round(value * 100) / 100).replace(".", ",");
}

function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase("vi") + words.slice(1);
}
