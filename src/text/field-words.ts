/** Words around the tokens of an outline that another unit or another term fills differently, and their labels. */
import { latin } from "./letters.ts";

/** Right before a blank: it asks for the name of the reporting unit, or of the body above it. */
export const UNIT_BEFORE = latin(/(?<!\p{L})chi\s+(?:bộ|ủy|uỷ)\s*:?\s*$/iu);
export const SUPERIOR_BEFORE = latin(
  /(?<!\p{L})(?:đảng\s+(?:bộ|ủy|uỷ)|(?:huyện|thành|thị|tỉnh|quận)\s+(?:ủy|uỷ))\s*:?\s*$/iu,
);

/** Before the name of a body to which something is proposed. */
export const ADDRESSED_BEFORE = latin(/(?<!\p{L})(?:với|đối với|đề nghị|kiến nghị)\s+(?:ban thường vụ\s+)?$/iu);

/** The words before a body's own name, and the tier they tell: «Đảng bộ xã …», «Đảng ủy xã …». */
export const BODY_WORDS = /^(chi|đảng)\s+(?:bộ|ủy|uỷ)(?:\s+|$|(?=:))/iu;

/** Years named as such: «năm 2021, 2022», «quý I/2023», «(năm 2021, năm 2022 và năm 2023)». */
export const NAMED_YEARS = latin(
  /(?<![\p{L}])(?:năm\s+|quý\s+[ivx\d]+\s?\/\s?)(?:19|20|21)\d\d(?![\d/])(?:(?:\s?,\s?|\s+và\s+)(?:năm\s+)?(?:19|20|21)\d\d(?![\d/]))*/giu,
);

/** Before «năm 2013» these make the year a part of a name. */
export const YEAR_OF_A_LAW = /(?:(?<!(?:kỷ|kỉ|pháp)\s)luật|hiến pháp|pháp lệnh|điều lệ)[^.;,:]{0,60}$/iu;

/** «về “…”» or «về …»: the subject of a cited document; quoted it ends with the quotation, else with the clause. */
export const CITATION_SUBJECT = /^,?\s*(?:về\s*)?:?\s*(?:“[^”]{0,600}”|"[^"]{0,600}")|^,?\s*về\s[^;.)]{0,400}/iu;

/** A body's name in any case and spacing and in either spelling of its tone. */
export function namePattern(name: string): RegExp {
  const source = name
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replace(/ủy|uỷ/giu, "(?:ủy|uỷ)")
    .replace(/\s+/g, "\\s+");
  return new RegExp(`(?<!\\p{L})${source}(?!\\p{L})`, "giu");
}

/** Labels of the fields, as a form shows them. */
export const FIELD_LABELS = {
  term: "Nhiệm kỳ",
  previousTerm: "Nhiệm kỳ trước",
  nextTerm: "Nhiệm kỳ tới",
  unit: "Tên chi bộ, đảng bộ",
  superior: "Cấp ủy cấp trên trực tiếp",
  place: "Địa danh",
  date: "Ngày, tháng, năm",
  number: "Số và ký hiệu",
  authority: "Quyền hạn ký",
  post: "Chức vụ người ký",
  signer: "Họ tên người ký",
} as const;
