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
  return without(text, MAYBE_ASIDE, (words) => (isAside(words) ? [0, words.length] : null));
}

/**
 * The text without changes in between: «1.954 nghìn lượt (tăng 15,83%), bằng 102,84% mục tiêu», «731,26 tỷ đồng, tăng 82,51
 * tỷ đồng so với 31/7/2025 (chỉ tiêu 780 tỷ đồng), bằng 93,75%»; null without any.
 */
export function withoutChanges(text: string): WithoutAsides | null {
  return without(text, MAYBE_CHANGE, (words) => (OF_CHANGE.test(fold(words)) ? [0, words.length] : null));
}

/**
 * The text with ratios as their parts, or as their wholes, and without their shares: «88/133 xã, bằng 66,17%, tăng 16 xã so
 * với đầu nhiệm kỳ (72 xã)»; null without any.
 */
export function withoutSide(side: "part" | "whole", text: string): WithoutAsides | null {
  if (!MAYBE_RATIO_CHANGED.test(text)) return null;
  return without(text, side === "whole" ? MAYBE_WHOLE : MAYBE_PART, (words) =>
    words.includes("/") || OF_SHARE.test(fold(words)) ? [0, words.length] : null,
  );
}

/** The text without what its targets say of the year before: «(chỉ tiêu 02 đảng viên, bằng năm 2026)»; null without any. */
export function withoutEarlierYears(text: string): WithoutAsides | null {
  return without(text, IN_BRACKETS, (words) => {
    const [start, end] = [words.search(/,\s/), words.length - 1];
    const isEarlier = start > 0 && OF_EARLIER_YEAR.test(fold(words.slice(start, end))) && OF_TARGET.test(fold(words));
    return isEarlier ? [start, end] : null;
  });
}

/** The text without the stretches of matches that are asides. */
function without(
  text: string,
  maybe: RegExp,
  asideIn: (words: string) => readonly [start: number, end: number] | null,
): WithoutAsides | null {
  const spans: { start: number; end: number }[] = [];
  const blanked = text.replace(maybe, (words: string, at: number) => {
    const aside = asideIn(words);
    if (aside === null) return words;
    const [start, end] = aside;
    spans.push({ start: at + start, end: at + end });
    return words.slice(0, start) + " ".repeat(end - start) + words.slice(end);
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

/** Brackets with a change, and clauses with one in front of the brackets of a target. */
const MAYBE_CHANGE =
  /\([tg]\S{2,4}\s\d[^()]{1,60}\)|,\s[tg]\S{2,4}\s\d(?:[^,;()%]|,\d){1,60}(?:\([^()]{1,60}\)[^,;()%]{0,60})?(?=\(\S{2,4}\s+ti\S{1,3}u[\s:])/g;
const OF_CHANGE = latin(/^(?:\(|, )(?:tăng|giảm)(?!\p{L})(?!.*(?:chỉ tiêu|kế hoạch|mục tiêu))/u);

const MAYBE_RATIO_CHANGED = /\d\s?\/\s?\d[^;:()]{1,120},\s[tg]\S{2,4}\s(?:th\S{1,3}m\s)?\d/;
const SHARE_BEHIND = String.raw`,\s[^\s,;.()%\d]{1,8}(?:\s[^\s,;.()%\d]{2}\s[^\s,;.()%\d]{2})?\s\d[\d.,]*\s?%(?=,)`;
const MAYBE_WHOLE = new RegExp(String.raw`(?<=\d)\s?\/\s?\d[\d.]*(?=\s[^\s\d/])|${SHARE_BEHIND}`, "g");
const MAYBE_PART = new RegExp(String.raw`(?<![\d.,/])\d[\d.]{0,9}\s?\/\s?(?=\d[\d.]*\s[^\s\d/])|${SHARE_BEHIND}`, "g");
const OF_SHARE = latin(/^, (?:bằng|đạt|chiếm)(?: t[ỷỉ] lệ)? \d/u);

const IN_BRACKETS = /\([^()\d]{1,80}\d[^()]{1,200}\)/g;
const OF_EARLIER_YEAR = latin(/^, (?:bằng |tăng |giảm |so với |kết quả )?(?:năm (?:trước|\d{4})|cùng kỳ)(?!\p{L})/u);
