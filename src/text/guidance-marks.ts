/**
 * Sentences that tell a writer what to write, known by their form alone: «(Nêu khái quát …)», «(Lưu ý: …)», «(có số
 * liệu cụ thể)», «Nêu những nhiệm vụ chủ yếu …». A report says what was done; the same verbs in a report («Nêu cao
 * tinh thần trách nhiệm», «(nêu tại Phụ lục 1)», «Đánh giá chung», «(nếu có)») are none.
 */

import { fold } from "./fold.ts";
import { latin } from "./letters.ts";
import { composed } from "./offsets.ts";
import { isQuoted } from "./quotations.ts";

export interface GuidanceMark {
  readonly form: "bracket" | "sentence";
  /** Offsets in the text; brackets included, a sentence to its end. */
  readonly start: number;
  readonly end: number;
  /** False for openers that a report may use of itself («Lưu ý:»). */
  readonly sure: boolean;
}

/** How the openers of a sentence begin, so that few sentences need a closer look. */
const INITIAL = "N[êÊ]|T[rR]|L[iI]|Đ[áÁâÂềỀ]|K[hH][áÁ]|L[àÀưƯ]|P[hH][âÂầẦ]|M[ụỤ]|B[áÁ]|C[ầẦ]|Y[êÊ]|C[hH][úÚ]|G[hH]";
const LONGEST_OPENER = 60;
const LONGEST_BRACKET = 1000;

/** The marks of guidance in a paragraph, in order, without overlap. */
export function guidanceMarksIn(text: string): readonly GuidanceMark[] {
  const read = composed(text);
  if (!read.text.includes("(") && read.text.search(SENTENCE_START) === -1) return [];
  const found = [...bracketMarks(read.text), ...sentenceMarks(read.text)];
  let end = 0;
  return found
    .map((mark) => ({ ...mark, start: read.original(mark.start), end: read.original(mark.end) }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((mark) => {
      if (mark.start < end) return false;
      end = mark.end;
      return true;
    });
}

/** A letter near the bracket: «((((» and «(12)» need no look. */
const BRACKET_INITIAL = latin(/^[\s"“]*\p{L}|^\s*\d+ (?:tr|d|c|t)/u);

function* bracketMarks(text: string): Generator<GuidanceMark> {
  for (let open = text.indexOf("("); open !== -1; open = text.indexOf("(", open + 1)) {
    if (!BRACKET_INITIAL.test(text.slice(open + 1, open + 8))) continue;
    const end = bracketEnd(text, open);
    const inside = fold(text.slice(open + 1, end)).replace(/[).\s]+$/u, "");
    const sure = BRACKET_OPENER.test(inside) || BRACKET_WHOLE.test(inside);
    if (!sure && !DOUBTFUL_BRACKET.test(inside)) continue;
    if (NOT_BRACKET.test(inside) || isQuoted(text, open)) continue;
    yield { form: "bracket", start: open, end, sure };
    open = end - 1;
  }
}

/** Just after the bracket that closes this one; the end of the text, or of what a bracket may hold, when none does. */
function bracketEnd(text: string, open: number): number {
  const last = Math.min(text.length, open + LONGEST_BRACKET);
  let depth = 0;
  for (let at = open; at < last; at++) {
    const sign = text.charAt(at);
    if (sign === "(") depth += 1;
    else if (sign === ")") depth -= 1;
    if (depth === 0) return at + 1;
  }
  return last;
}

/** A sentence begins with the paragraph, behind its marker, or after a full stop or a colon. */
const BEFORE_SENTENCE = /(?:^[\s\-–—+*•"“]*(?:(?:[IVX]+|\d+(?:\.\d+)*|\p{L})[.)/-]+\s+)?|[.:;!?]\s+)/u.source;
const SENTENCE_START = latin(new RegExp(`${BEFORE_SENTENCE}(?=${INITIAL})`, "gu"));

const SENTENCE_STOP = latin(/[.?!](?=\s+\p{Lu}|\s*$)/u);

function* sentenceMarks(text: string): Generator<GuidanceMark> {
  for (const match of text.matchAll(SENTENCE_START)) {
    const start = match.index + match[0].length;
    const opening = fold(text.slice(start, start + LONGEST_OPENER));
    const sure = SENTENCE_OPENER.test(opening);
    if ((!sure && !DOUBTFUL_OPENER.test(opening)) || isQuoted(text, start)) continue;
    const stop = SENTENCE_STOP.exec(text.slice(start));
    yield { form: "sentence", start, end: stop === null ? text.trimEnd().length : start + stop.index + 1, sure };
  }
}

const END = "(?![\\p{L}\\p{N}])";
const NEED = "(?:cần |phải |yêu cầu |đề nghị |chú ý |lưu ý |trong đó )?";
const opener = (...words: readonly string[]): RegExp => latin(new RegExp(`^${NEED}(?:${words.join("|")})${END}`, "u"));

const BRACKET_OPENER = opener(
  "nêu",
  "lưu ý",
  "chú ý",
  "gợi ý",
  "hướng dẫn:",
  "ghi (?:rõ|cụ thể|đầy đủ)",
  "(?:có |kèm |kèm theo )?số liệu (?:cụ thể|chứng minh|minh chứng|minh hoạ|so sánh|dẫn chứng)",
  "có so sánh",
  "có (?:dẫn chứng|minh chứng)",
  "đánh giá (?:rõ|cụ thể|khái quát|ngắn gọn|những|các)",
  "trình bày (?:rõ|cụ thể|ngắn gọn|tóm tắt|khái quát|những|các)",
  "(?:liệt kê|kể tên)",
  "(?:điền|nhập) (?:số|tên|nội dung|vào)",
  "báo cáo (?:rõ|cụ thể|ngắn gọn)",
  "chọn (?:một|1|01) trong",
  "nếu (?:không )?có thì",
  "đề cương (?:này|hướng dẫn|gợi ý)",
  "đây là đề cương",
  "(?:phần|mục|nội dung) này (?:cần|nêu|viết|chỉ nêu|đánh giá|trình bày)",
  "viết (?:ngắn|khoảng|không quá|tối đa|thành)",
  "(?:không quá|tối đa|khoảng) \\d+ (?:trang|dòng|chữ)",
);
const BRACKET_WHOLE = /^(?:(?:đạt )?(?:tỷ|tỉ) lệ(?: %| bao nhiêu)|bao nhiêu(?: %)?|có số liệu|nếu có ghi rõ)$/u;
/** A report may put these of itself into brackets as well: «(làm rõ trách nhiệm của 02 đồng chí)». */
const DOUBTFUL_BRACKET = opener(
  "(?:phân tích|làm rõ|nói rõ|chỉ rõ|mô tả|tóm tắt)",
  "khái quát (?:những|các|tình hình|đặc điểm|về|kết quả)",
  "đánh giá (?:đầy đủ|sâu|việc|kết quả|mức độ)",
  "so sánh (?:với|kết quả|số liệu|cụ thể)(?=[^\\d]*$)",
);
/**
 * «(nêu tại mục II)», «(nêu trên)», «(nêu cao …)», «(số liệu cụ thể tại Phụ lục 1)», «(ghi rõ họ tên)» under a
 * signature.
 */
const NOT_BRACKET = latin(
  /^(?:cần |phải )?(?:nêu (?:tại|trên|ở|trong|dưới|gương|cao|sau)|ghi rõ họ|(?:liệt kê|phân tích|mô tả|tóm tắt|trình bày|làm rõ|so sánh|có số liệu cụ thể|số liệu cụ thể|số liệu so sánh)[^)]* (?:tại|ở|trong|theo|kèm))(?![\p{L}])/u,
);

const SENTENCE_OPENER = opener(
  "nêu (?:khái quát|khái lược|tóm tắt|ngắn gọn|rõ|cụ thể|đầy đủ|những|các|một số|thuận lợi|kết quả|số liệu|tên|lý do|đặc điểm|tình hình|việc)",
  "trình bày (?:rõ|khái quát|ngắn gọn|tóm tắt|cụ thể|những|các)",
  "liệt kê (?:các|những|cụ thể|tên|rõ)",
  "đánh giá khái quát (?:những|kết quả|tình hình|các|về)",
  "khái quát những (?:thuận lợi|khó khăn|đặc điểm|kết quả|ưu điểm|nét)",
  "(?:phần|mục) này (?:cần|nêu|trình bày|đánh giá|viết)",
  "báo cáo cần (?:nêu|làm rõ|đánh giá|có)",
  "bám (?:vào|sát) chỉ tiêu nghị quyết",
  "đây là đề cương",
);
const DOUBTFUL_OPENER = latin(
  /^(?:lưu ý|chú ý):|^(?:ghi rõ|ghi cụ thể|đề nghị nêu|yêu cầu nêu|làm rõ những|phân tích (?:rõ|làm rõ))(?![\p{L}\p{N}])/u,
);
