/**
 * What of a report its writers wrote themselves: not the outline's guidance, not prompts of empty controls, not blanks
 * to be filled in, not the heads of tables, not the closing sentence. Decided from the text alone.
 */
import type { Paragraph } from "../document/document.ts";
import { paragraphWords } from "../document/folded-paragraphs.ts";
import { textAfterTitle } from "../match/content.ts";
import type { SectionMatch } from "../match/match.ts";
import { blanksIn } from "../text/blanks.ts";
import { bracketBlanksIn } from "../text/bracket-blanks.ts";
import { isClosingSentence } from "../text/closing-words.ts";
import { fold, foldedWords } from "../text/fold.ts";
import { guidanceMarksIn } from "../text/guidance-marks.ts";
import type { CheckContext } from "./rule.ts";
import { guidanceReader } from "./section-guidance.ts";
import { unwrittenControls } from "./unwritten-controls.ts";

export type OwnText =
  | { readonly kind: "nothing" }
  | { readonly kind: "guidance" }
  /** `text` as typed, blanks and form guidance taken out. */
  | { readonly kind: "own"; readonly text: string; readonly words: number };

const NOTHING: OwnText = { kind: "nothing" };
const GUIDANCE: OwnText = { kind: "guidance" };

/** Longer paragraphs are never a blank, a prompt or a single line of guidance. */
const LONG = 900;

/** Reads a paragraph of the main text as content of a section. */
export type OwnTextOf = (paragraph: number, entry: SectionMatch) => OwnText;

/** The reader for one check. */
export function ownTextReader(context: Omit<CheckContext, "sections">): OwnTextOf {
  const { document, outline, folded } = context;
  const prompts = promptParagraphs(context);
  const isGuidance = guidanceReader(outline);
  const wordsOf = paragraphWords(document);
  const read = (text: string, all: string, section: string, paragraph: number | null): OwnText => {
    if (all === "" || isClosingSentence(all)) return NOTHING;
    if (text.length > LONG) return { kind: "own", text, words: roughCount(all) };
    const kept = withoutForm(text);
    const isWhole = kept === text && paragraph !== null;
    const words = isWhole ? wordsOf(paragraph) : foldedWords(fold(kept));
    if (words.length === 0) return /\p{L}/u.test(all) ? GUIDANCE : NOTHING;
    return isGuidance(words, section) ? GUIDANCE : { kind: "own", text: kept, words: words.length };
  };
  return (index, { section, heading }) => {
    const paragraph = document.paragraphs[index];
    if (paragraph === undefined || isTableHead(paragraph)) return NOTHING;
    if (heading?.paragraph === index) {
      const text = textAfterTitle(document, heading);
      return read(text, fold(text), section.id, null);
    }
    return prompts.get(index) ?? read(paragraph.text, folded(index), section.id, index);
  };
}

function promptParagraphs(context: Omit<CheckContext, "sections">): ReadonlyMap<number, OwnText> {
  const found = new Map<number, OwnText>();
  for (const { control, paragraphs, shows } of unwrittenControls({ ...context, sections: new Map() })) {
    if (control.kind === "inline") continue;
    for (const paragraph of paragraphs) found.set(paragraph, shows === "empty" ? NOTHING : GUIDANCE);
  }
  return found;
}

/** Without blanks («……»), bracketed slots and sentences of the form guidance has («(Nêu …)»). */
function withoutForm(text: string): string {
  const spans = [
    ...blanksIn(text),
    ...bracketBlanksIn(text).filter(({ sure }) => sure),
    ...guidanceMarksIn(text).filter(({ sure }) => sure),
  ].sort((a, b) => a.start - b.start);
  if (spans.length === 0) return text;
  let kept = "";
  let end = 0;
  for (const span of spans) {
    if (span.start > end) kept += `${text.slice(end, span.start)} `;
    end = Math.max(end, span.end);
  }
  return kept + text.slice(end);
}

/** The first row of a table names its columns; a skeleton's table has nothing else. */
function isTableHead({ cell }: Paragraph): boolean {
  return cell !== null && cell.row === 0;
}

/** Words of a folded text by its spaces; 0 for an empty one. */
export function roughCount(folded: string): number {
  let count = folded === "" ? 0 : 1;
  for (let at = folded.indexOf(" "); at >= 0; at = folded.indexOf(" ", at + 1)) count++;
  return count;
}
