/** Units behind figures, as far as telling whether two figures count the same thing. */
import { fold } from "./fold.ts";
import { latin } from "./letters.ts";

const UNIT = latin(/^\s*([\p{L}\p{M}]+\d?)/u);

/** The first word behind an offset, folded; "" where another sign stands there. */
export function unitBehind(text: string, end: number): string {
  return fold(UNIT.exec(text.slice(end, end + 30))?.[1] ?? "");
}

/** Whether two first words of units may name the same thing; people are called by many names, and "" may be any. */
export function isSameUnit(one: string, other: string): boolean {
  return one === "" || other === "" || one === other || (PEOPLE.has(one) && PEOPLE.has(other));
}

/** First words of the names of people. */
const PEOPLE: ReadonlySet<string> = new Set(
  "đảng người đồng cán công viên quần đoàn hội lao học cấp nhân nữ nam du".split(" "),
);

/** Units in which things are measured, not counted. */
export const MEASURES: ReadonlySet<string> = new Set(
  "tấn tạ kg ha km m m2 m3 lít đồng đ usd giờ mw kwh nghìn triệu tỷ".split(" "),
);

/** Whether figures of this first word of a unit are rounded: a sum in đồng is exact, and «đồng chí» are counted. */
export function isRounded(unit: string): boolean {
  return MEASURES.has(unit) && !EXACT.has(unit);
}

const EXACT: ReadonlySet<string> = new Set(["đồng", "đ"]);
