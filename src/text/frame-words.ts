/** Lines around the body of a paper. Both take folded text. */
import { latin } from "./letters.ts";

/** On whose behalf a paper is signed: «T/M CHI BỘ», «TM. BAN THƯỜNG VỤ», «K/T BÍ THƯ». */
export const SIGNING_FOR = /^(?:t\/m|tm\.?|k\/t|kt\.?|t\/l|tl\.?|tuq\.?|t\/uq|thay mặt)(?: |$)/u;

/** To whom it goes: «Kính gửi: Đảng ủy …». */
export const ADDRESSEE = latin(/^kính (?:gửi|trình)(?![\p{L}])/u);
