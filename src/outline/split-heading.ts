/** Where a heading ends and its guidance begins, when an outline runs both together on one line. */

import { isCaps } from "../text/capitals.ts";
import { fold, words } from "../text/fold.ts";
import { GUIDANCE_OPENER, GUIDANCE_VERB, IF_ANY, NAME_BRACKET } from "../text/outline-words.ts";

export interface SplitHeading {
  readonly title: string;
  /** What follows the title on the line, word for word; "" when nothing does. */
  readonly guidance: string;
}

/**
 * The heading's title and the guidance run on after it: «Về bối cảnh tình hình: Nêu thuận lợi…» at the colon, «Hạn chế,
 * nguyên nhân (Đánh giá những hạn chế …)» at the bracket, «Đặc điểm tình hình. Nêu khái quát …» at the full stop. Marks
 * inside quotations and brackets do not count. A colon at the end is dropped.
 */
export function splitHeading(text: string): SplitHeading {
  const at = splitPoint(text);
  if (at === null) return { title: withoutColon(text), guidance: "" };
  return { title: withoutColon(text.slice(0, at.end).trim()), guidance: text.slice(at.start).trim() };
}

interface SplitPoint {
  /** Where the title ends and where the guidance starts. */
  readonly end: number;
  readonly start: number;
}

// No title is longer; looking further would cost time on a paragraph of prose.
const LONGEST_TITLE = 600;

function splitPoint(text: string): SplitPoint | null {
  const open: string[] = [];
  let letters = 0;
  for (let at = 0; at < Math.min(text.length, LONGEST_TITLE); at++) {
    const sign = text.charAt(at);
    const found = open.length === 0 && letters > 0 ? pointAt(text, at) : null;
    if (found !== null) return found;
    if (/\p{L}/u.test(sign)) letters++;
    if (sign === "(" || sign === "“") open.push(sign);
    else if (sign === ")" && open.at(-1) === "(") open.pop();
    else if (sign === "”" && open.includes("“")) open.splice(open.lastIndexOf("“"));
  }
  return null;
}

function pointAt(text: string, at: number): SplitPoint | null {
  const before = text.slice(0, at);
  const after = text.slice(at + 1, at + 1 + LONGEST_TITLE);
  switch (text.charAt(at)) {
    case ":":
      return /^(?:\s\S|\p{Lu})/u.test(after) && !(isCaps(before) && isCaps(after)) ? { end: at, start: at + 1 } : null;
    case "(":
      return isGuidanceBracket(text.slice(at, at + 4 * LONGEST_TITLE)) ? { end: at, start: at } : null;
    case ".":
      return /^\s/.test(after) && !before.endsWith(".") && opensGuidance(after) ? { end: at, start: at + 1 } : null;
    case "-":
    case "–":
      return before.endsWith(" ") && /^\s\p{Lu}/u.test(after) && !isCaps(before) && opensGuidance(after)
        ? { end: at, start: at + 1 }
        : null;
    default:
      return null;
  }
}

function opensGuidance(text: string): boolean {
  return GUIDANCE_VERB.test(fold(text.slice(0, 60)));
}

/** Whether the bracket that opens the text, and ends its sentence, says what to write rather than names something. */
function isGuidanceBracket(text: string): boolean {
  const close = closing(text);
  if (close >= 0 && !/^\s*(?:[.;:,]|$)/.test(text.slice(close + 1))) return false;
  const inside = fold(close < 0 ? text.slice(1) : text.slice(1, close));
  if (IF_ANY.exec(fold(text))?.index === 0 || GUIDANCE_OPENER.test(inside) || inside.includes("?")) return true;
  return !NAME_BRACKET.test(inside) && words(inside).length >= LONG_BRACKET;
}

/** Where the first bracket closes; -1 when it does not. */
function closing(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (text.charAt(at) === "(") depth++;
    else if (text.charAt(at) === ")") depth--;
    if (depth === 0) return at;
  }
  return -1;
}

// A bracket of so many words explains; «(Chi bộ)», «(khóa XII)» name.
const LONG_BRACKET = 5;

function withoutColon(title: string): string {
  return title.replace(/\s*:\s*$/, "");
}
