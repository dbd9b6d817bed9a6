/**
 * What a sentence puts in between two figures that belong together: «48,6 triệu đồng (chỉ tiêu 45 triệu đồng), bằng 108%
 * chỉ tiêu, tăng 12,5% so với năm 2026 (43,2 triệu đồng)», «146 đảng viên (139 chính thức, 07 dự bị), trong đó nữ 92».
 */
import { fold } from "./fold.ts";
import { latin } from "./letters.ts";
import { PLANNED } from "./rate-shape.ts";

export interface WithoutAsides {
  /** The text with its asides blanked out, offsets kept. */
  readonly text: string;
  /** Where the asides stood. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** The text without what it puts in brackets about targets and parts, and without the share of a target; null without any. */
export function withoutAsides(text: string): WithoutAsides | null {
  return without(text, MAYBE_ASIDE, isAside);
}

/** The text without what its targets say of the year before: «(chỉ tiêu 02 đảng viên, bằng năm 2026)»; null without any. */
export function withoutEarlierYears(text: string): WithoutAsides | null {
  return without(text, MAYBE_EARLIER, (words) => OF_EARLIER_YEAR.test(fold(words)));
}

function without(text: string, maybe: RegExp, isOne: (words: string) => boolean): WithoutAsides | null {
  const spans: { start: number; end: number }[] = [];
  const blanked = text.replace(maybe, (words: string, start: number) => {
    if (!isOne(words)) return words;
    spans.push({ start, end: start + words.length });
    return " ".repeat(words.length);
  });
  return spans.length === 0 ? null : { text: blanked, spans };
}

/** Brackets with a figure, and clauses with a percentage. */
const MAYBE_ASIDE =
  /\([^()\d]{0,80}\d[^()]{0,200}\)|,\s[^\s,;.()%\d]{1,8}\s\d[\d.,]*\s?%[^,;.()%]{0,60}(?:\([^()]{1,60}\))?/g;

function isAside(words: string): boolean {
  const folded = fold(words);
  return folded.startsWith("(") ? OF_TARGET.test(folded) || OF_PARTS.test(folded) : SHARE_OF_TARGET.test(folded);
}

const OF_TARGET = latin(new RegExp(`^\\((?:so với |theo |trong đó )?${PLANNED}(?!\\p{L})`, "u"));
/** Two counts or more, and neither a percentage nor a comparison. */
const OF_PARTS = latin(/^\((?!.*(?:%|so với|cùng kỳ|tăng|giảm|vượt|\/))[^,;]{0,60}\d[^,;]{0,60}[,;] ?[^,;]{0,60}\d/u);
const SHARE_OF_TARGET = latin(
  new RegExp(`^, (?:bằng|đạt|vượt) \\d[\\d.,]* ?% (?:so với )?(?:mức )?${PLANNED}(?!\\p{L})(?!.* và )`, "u"),
);

/** What follows a figure and a comma in brackets. */
const MAYBE_EARLIER = /(?<=\([^()\d]{1,40}\d[\d.,]*[^()\d,]{0,40}),\s[^()]{4,80}(?=\))/g;
const OF_EARLIER_YEAR = latin(/^, (?:bằng |tăng |giảm |so với |kết quả )?(?:năm (?:trước|\d{4})|cùng kỳ)(?!\p{L})/u);
