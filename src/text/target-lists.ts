/** Targets counted and then named: «03 chỉ tiêu chưa đạt: kết nạp đảng viên, bảo hiểm y tế, …»; folded. */
import { latin } from "./letters.ts";

export interface CountedList {
  /** How many there are said to be. */
  readonly said: number;
  /** How many the list may name: a name may itself hold a comma or «và». */
  readonly fewest: number;
  readonly most: number;
  readonly names: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** The count, what is said of them, and the sign behind which they are named; to be walked with matchAll. */
const COUNT = latin(
  /(?<![\d/.,])(\d{1,2})(?:\/\d{1,3})? chỉ tiêu((?: (?!như|trong|nổi|tiêu|điển)[\p{L}]+,?){1,12}?) ?(\(|: ?(?=\p{L}))/gu,
);
const JUDGED = /đạt|vượt|hoàn thành|lộ trình|tiến độ/u;
const LONGEST_LIST = 600;

/** A list that names some of them only, or says why, or something else of their number. */
const NO_LIST = latin(
  /^(?:do|vì|nguyên nhân|tăng|giảm|chiếm|bằng|tỷ lệ \d|đạt|vượt|so với|xem|theo|chi tiết|kèm|như|nhất là|nổi bật|tiêu biểu|trong đó|chủ yếu|nhóm|\d)(?!\p{L})|…|\.\.\.|v\.v|(?:^|[ ,;])(?:phụ lục|biểu số|một số|chỉ tiêu khác)(?!\p{L})/u,
);
const ANNOUNCED = latin(/^(?:gồm|bao gồm|cụ thể|đó là|là)(?: có| là)?(?: các)?(?: chỉ tiêu)?:? /u);

/** The lists of a folded text that name what they have counted. */
export function countedLists(folded: string): readonly CountedList[] {
  return [...folded.matchAll(COUNT)].flatMap((found) => {
    const [whole, said = "", words = "", sign = ""] = found;
    const start = found.index + whole.length;
    const list = listBehind(folded.slice(start, start + LONGEST_LIST), sign === "(");
    if (list === null || !JUDGED.test(words)) return [];
    const read = listed(list.replace(ANNOUNCED, ""));
    return read === null ? [] : [{ ...read, said: Number(said), start: found.index, end: start + list.length }];
  });
}

/** Where the next count begins: «…; 04 chỉ tiêu đạt: …». */
const NEXT_COUNT = latin(
  /[;,] ?(?:(?:và|còn|có|lại|với) ){0,3}\d{1,3}(?:\/\d{1,3})? (?:chỉ tiêu|đạt|vượt|chưa)(?!\p{L})/u,
);

/** Up to the bracket that closes it, to the next count or the end of the sentence; null where it does not end. */
function listBehind(text: string, isBracket: boolean): string | null {
  const next = isBracket ? null : NEXT_COUNT.exec(text);
  if (next !== null) return text.slice(0, next.index);
  let depth = 0;
  for (const { 0: sign, index } of text.matchAll(/[()]|[.!?](?= |$)/gu)) {
    if (sign === "(") depth++;
    else if (sign === ")" && depth > 0) depth--;
    else if (depth === 0 && isBracket === (sign === ")")) return text.slice(0, index);
    else if (depth === 0) return null;
  }
  return isBracket || depth > 0 || text.length >= LONGEST_LIST ? null : text;
}

/** «kết nạp đảng viên (01/02)»: each name with its own figures in a bracket is a name of its own. */
const OWN_FIGURES = /\([^()]*\d[^()]*\)/gu;

function listed(list: string): Pick<CountedList, "fewest" | "most" | "names"> | null {
  const bare = list.replace(/\([^()]*\)/gu, "");
  if (NO_LIST.test(bare.trim())) return null;
  const parts = partsOf(bare, ";");
  const pieces = partsOf(bare, /[;,/]| và | cùng /u);
  // A sentence of its own is no name.
  if (pieces.length < 2 || pieces.some((piece) => piece.split(" ").length > LONGEST_NAME)) return null;
  const commas = partsOf(bare, /[;,]/u);
  const bracketed = list.match(OWN_FIGURES)?.length ?? 0;
  const isEachItsOwn = bracketed > 1 && bracketed === commas.length && !bare.includes(" và ");
  if (isEachItsOwn) return { fewest: bracketed, most: bracketed, names: commas };
  return { fewest: parts.length, most: pieces.length, names: parts.length > 1 ? parts : commas };
}

const LONGEST_NAME = 14;

function partsOf(list: string, sign: string | RegExp): readonly string[] {
  return list
    .split(sign)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
