/** Number and code of documents: «05-CT/TW», «196 -BC/ĐUK», «04/NĐ-CP», «203/2025/QH15». */
import { latin } from "./letters.ts";
import { composed } from "./offsets.ts";

export interface DocumentCode {
  /** As typed, without «Số». */
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  /** The running number: 5 for «05-CT/TW». */
  readonly number: number;
  /** What follows the number, spaces dropped, upper case: «CT/TW», «NĐ-CP», «2025/QH15». */
  readonly code: string;
}

const CODE = latin(
  /(?<![\p{L}\d/.,-])(\d{1,5})\s?(?:[-–]\s?(\p{Lu}\p{L}{0,7}(?:\s?[/-]\s?[\p{Lu}][\p{L}\d]*)*)|\/\s?((?:(?:19|20)\d\d\/)?\p{Lu}[\p{L}\d]+(?:\s?[-/]\s?\p{Lu}[\p{L}\d]*)*))(?![\p{L}\d])/gu,
);

const WHOLE_CODE = latin(/^\p{Lu}{2}|[/-]|^\d{4}\//u);

/**
 * The document codes in a text, in order; start and end are offsets in it. Party («-», then «/») and State («/», then
 * «-») forms; a dash before a capitalised word is a code only with a second part or two capitals («127-QĐ»).
 */
export function documentCodesIn(text: string): readonly DocumentCode[] {
  if (!/\d\s?[-–/]/.test(text)) return [];
  const read = composed(text);
  const codes: DocumentCode[] = [];
  for (const found of read.text.matchAll(CODE)) {
    const code = (found[2] ?? found[3] ?? "").replace(/\s+/g, "");
    if (!WHOLE_CODE.test(code)) continue;
    const start = read.original(found.index);
    const end = read.original(found.index + found[0].length);
    codes.push({ raw: text.slice(start, end), start, end, number: Number(found[1]), code: code.toUpperCase() });
  }
  return codes;
}
