/** Words that close a report: the closing sentence and the lines of the foot. Both take folded text. */
import { latin, OPENS_WITH_WORD } from "./letters.ts";
import { FOOT_OPENERS } from "./report-words.ts";

const LONGEST_FOOT_LINE = 120;

const CLOSING = latin(/^trên đây là (?:toàn bộ |nội dung )?(?:bản )?(?:dự thảo )?báo cáo(?![\p{L}\p{N}])/u);

/** «Trên đây là báo cáo …», «Trên đây là toàn bộ báo cáo …»: belongs to no section. */
export function isClosingSentence(folded: string): boolean {
  return CLOSING.test(folded);
}

const FOOT_INITIALS: ReadonlySet<string> = new Set(FOOT_OPENERS.map((opener) => opener.charAt(0)));

/** «Nơi nhận:», «T/M BAN THƯỜNG VỤ», «NGƯỜI BÁO CÁO»: the foot of a paper begins here. */
export function opensFoot(folded: string): boolean {
  if (folded.length > LONGEST_FOOT_LINE || !FOOT_INITIALS.has(folded.charAt(0))) return false;
  return FOOT_OPENERS.some((opener) => folded.startsWith(opener) && !OPENS_WITH_WORD.test(folded.slice(opener.length)));
}
