/** The mark by which a comment this tool wrote into a document is known again, whoever's name Word puts to it. */
import { fold } from "./fold.ts";

/** Leads the text of each such comment. */
export const OWN_REMARK = "[Đề cương báo cáo]";

/** Who wrote them, in a file; in Word it is whoever sits there. */
export const OWN_AUTHOR = "Đề cương báo cáo";
export const OWN_INITIALS = "ĐC";

/** Whether the text of a comment is one of ours: a comment whose mark somebody took away is theirs. */
export function isOwnRemark(text: string): boolean {
  return fold(text).startsWith(fold(OWN_REMARK));
}
