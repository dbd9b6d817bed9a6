/** Whether a text still has a place to fill in. It is told as such; until it is filled, its figures are not judged. */
import { blanksIn } from "../text/blanks.ts";
import { bracketBlanksIn } from "../text/bracket-blanks.ts";

/** «kết nạp …. đảng viên (chỉ tiêu 25 đảng viên), bằng 68 %» */
export function isLeftOpen(text: string): boolean {
  return blanksIn(text).length > 0 || bracketBlanksIn(text).length > 0;
}
