/**
 * Figures in Vietnamese prose: «1.622», «56,3%», «1.114/ 1.182», «03», «1,5 triệu», «từ 90 % trở lên». The full stop
 * groups thousands and the comma is the decimal sign; the other way round is read and marked.
 */
import { datesIn } from "./dates.ts";
import { documentCodesIn } from "./document-codes.ts";
import { fold } from "./fold.ts";
import { APPROXIMATIONS, type Approximation, NAMING_WORDS, SCALES, YEAR_WORDS } from "./number-words.ts";
import { composed } from "./offsets.ts";
import { termsIn } from "./terms.ts";

export interface NumberReading {
  /** With the scale applied: 1500000 for «1,5 triệu»; percents as written: 56.3 for «56,3%». */
  readonly value: number;
  /** Offsets in the text of the figure with its %, scale word, denominator and upper end. */
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly percent: boolean;
  /** quantity: it counts or measures; year: «năm 2021»; name: it names or orders («Nghị quyết 18», «lần thứ 2»). */
  readonly role: "quantity" | "year" | "name";
  /** 174 for «98/174». */
  readonly denominator?: number;
  /** Upper end of a range: 5 for «3-5», «từ 3 đến 5»; with the scale applied. */
  readonly to?: number;
  /** 1000000 for «triệu». */
  readonly scale?: number;
  /** The separators are not the Vietnamese ones: «1.5 triệu», «1,622,300». */
  readonly decimalSlip?: true;
  /** «trên 1000» over, «dưới 1,5%» under, «từ 90 % trở lên» atLeast, «gần 1.400» nearly … */
  readonly approximate?: Approximation;
}
