/**
 * Guidance of the outline copied into a paragraph, word for word or with some words changed.
 *
 * A report rightly echoes its outline: it answers «Công tác phát triển đảng viên, …» with a sentence that begins so, and
 * heads a paragraph with «Nguyên nhân khách quan:». So an instruction counts wherever it is copied nearly whole, while a
 * topic counts only when it is long, is all there is in its sentence, states nothing, and heads no text of its own.
 */
import type { Paragraph } from "../document/document.ts";
import { paragraphWords } from "../document/folded-paragraphs.ts";
import { foldedWords } from "../text/fold.ts";
import { states } from "../text/guidance-form.ts";
import { type WordAlignment, wordAlignment } from "../text/word-alignment.ts";
import { type GuidanceLine, guidanceIndex, likelyCopies, SHORT_INSTRUCTION, SHORT_TOPIC } from "./guidance-index.ts";
import type { CheckContext } from "./rule.ts";

export interface CopiedGuidance {
  /** Offsets in the paragraph's text; null when nothing else stands in the paragraph. */
  readonly span: { readonly start: number; readonly end: number } | null;
}

/** Longer ones are no headings, whatever follows. */
const LONGEST_HEADING = 20;
/** Shares of the line kept, and of the stretch that is the line's. */
const KEPT_INSTRUCTION = 0.7;
const KEPT_TOPIC = 0.7;
const KEPT_AMONG_OTHERS = 0.85;

/** The guidance copied into a paragraph; null when there is none. */
export function copiedGuidance(paragraph: Paragraph, context: CheckContext): CopiedGuidance | null {
  if (context.outline === null) return null;
  const index = guidanceIndex(context.outline);
  const folded = context.folded(paragraph.index);
  const words = paragraphWords(context.document)(paragraph.index);
  if (words.length < 3) return null;
  const likely = likelyCopies(index, words);
  if (likely.length === 0 || answersSection(paragraph.index, context)) return null;
  for (const { line, from, to } of likely) {
    const found = shifted(wordAlignment(words.slice(from, to), line.words), from);
    if (found === null || !isCopy(found, line, words, folded)) continue;
    if (!line.instructs && headsText(paragraph, line, found, context)) continue;
    return { span: spanOf(paragraph.text, words.length, found) };
  }
  return null;
}

function shifted(found: WordAlignment | null, by: number): WordAlignment | null {
  if (found === null) return null;
  return { ...found, from: found.from + by, to: found.to + by, added: found.added.map((at) => at + by) };
}

/** A heading that answers a section repeats the outline on purpose. */
function answersSection(paragraph: number, { match }: CheckContext): boolean {
  return match?.sections.some(({ heading }) => heading?.paragraph === paragraph) ?? false;
}

function isCopy(found: WordAlignment, line: GuidanceLine, words: readonly string[], folded: string): boolean {
  const kept = found.matches / line.words.length;
  const own = found.matches / (found.to - found.from);
  const added = found.added.map((at) => words[at] ?? "");
  if (added.some(isFigure)) return false;
  const stated = found.added.filter((at) => states(words[at] ?? "", words[at + 1] ?? "")).length;
  const outside = words.length - (found.to - found.from);
  if (line.instructs) {
    const least = line.words.length < SHORT_INSTRUCTION ? 1 : KEPT_INSTRUCTION;
    return kept >= least && own >= KEPT_INSTRUCTION && stated < 2 && beginsSentence(found, folded);
  }
  if (line.words.length < SHORT_TOPIC) return kept === 1 && own === 1 && outside === 0;
  if (stated > 0) return false;
  const answered = words.some(
    (word, at) => (at < found.from || at >= found.to) && (isFigure(word) || states(word, words[at + 1] ?? "")),
  );
  if (outside <= Math.max(1, line.words.length / 5) && !answered) return kept >= KEPT_TOPIC && own >= KEPT_TOPIC;
  // Among other sentences: a sentence of its own, from its first word to its last.
  const whole = beginsSentence(found, folded) && endsSentence(found, folded);
  return whole && kept >= KEPT_AMONG_OTHERS && own >= KEPT_AMONG_OTHERS;
}

/** Whether the stretch begins with a sentence, a bracket or what follows a colon, give or take a word. */
function beginsSentence({ from }: WordAlignment, folded: string): boolean {
  return from <= 1 || wordsBeforeBreaks(folded, /[.;:?!](?=\s|$)|[()]/u).some((count) => Math.abs(count - from) <= 1);
}

/** A colon ends no sentence: behind it stands the answer. */
function endsSentence({ to }: WordAlignment, folded: string): boolean {
  return wordsBeforeBreaks(folded, /[.;?!](?=\s|$)|[()]/u).some((count) => Math.abs(count - to) <= 1);
}

/** How many words stand before each break; the end of the text is one. */
function wordsBeforeBreaks(folded: string, breaks: RegExp): readonly number[] {
  let count = 0;
  return folded.split(breaks).map((part) => {
    count += foldedWords(part).length;
    return count;
  });
}

/** A figure of the reporter's own; years are not, for the outline may name another term. */
function isFigure(word: string): boolean {
  return /\d/u.test(word) && !/^(?:19|20|21)\d\d$/u.test(word);
}

/** Used as a heading of the report's own: set off or short, and text below it. */
function headsText(paragraph: Paragraph, line: GuidanceLine, found: WordAlignment, context: CheckContext): boolean {
  const setOff =
    /[:：]\s*$/u.test(paragraph.text) ||
    paragraph.outlineLevel !== null ||
    paragraph.runs.every(({ bold, italic, underline, text }) => bold || italic || underline || text.trim() === "") ||
    context.headings.some((heading) => heading.paragraph === paragraph.index);
  const isLabel = line.words.length < LONGEST_HEADING && !/[.;?…]\s*$/u.test(paragraph.text);
  const short = line.words.length < SHORT_TOPIC && found.added.length === 0;
  return (setOff || isLabel || short) && hasTextBelow(paragraph.index, context);
}

/** Whether the next written paragraph is text rather than a heading, another topic or the end. */
function hasTextBelow(index: number, context: CheckContext): boolean {
  const next = context.document.paragraphs.slice(index + 1).find(({ text }) => text.trim() !== "");
  if (next === undefined || context.headings.some(({ paragraph }) => paragraph === next.index)) return false;
  const words = foldedWords(context.folded(next.index));
  return context.outline === null || !guidanceIndex(context.outline).whole.has(words.join(" "));
}

/** Offsets of the copied words in the text; null when they are all there is, or when words cannot be counted off. */
function spanOf(text: string, count: number, { from, to }: WordAlignment): CopiedGuidance["span"] {
  if (count - (to - from) <= 1) return null;
  const places = [...text.matchAll(/[\p{L}\p{M}\p{Nd}]+/gu)];
  const first = places[from];
  const last = places[to - 1];
  if (places.length !== count || first === undefined || last === undefined) return null;
  return { start: first.index, end: last.index + last[0].length };
}
