/**
 * Content controls nobody has written in. Decided from the text: what Word shows for an empty control; or, in a control
 * made to be written in (tagged with a section, or said to show a placeholder), nothing, the outline's own guidance, a
 * form's prompt. The file's claim that a placeholder shows counts only where the text could be one, since some programs
 * leave it standing after the writer has typed; other controls merely wrap text, which the other rules read.
 */
import type { ContentControl } from "../document/document.ts";
import { bracketBlanksIn } from "../text/bracket-blanks.ts";
import { isDefaultPlaceholder } from "../text/default-placeholders.ts";
import { fold, foldedWords } from "../text/fold.ts";
import { guidanceMarksIn } from "../text/guidance-marks.ts";
import { copiedGuidance } from "./copied-guidance.ts";
import { guidanceIndex } from "./guidance-index.ts";
import type { CheckContext } from "./rule.ts";

export interface UnwrittenControl {
  readonly control: ContentControl;
  /** Indices of the paragraphs it spans. */
  readonly paragraphs: readonly number[];
  /** `empty`: no text at all; `prompt`: a placeholder, as Word's own or the form's; `guidance`: the outline's words. */
  readonly shows: "empty" | "prompt" | "guidance";
  /** False where only the file's claim speaks for it. */
  readonly sure: boolean;
}

/** A placeholder is short; longer text under that name was typed by someone. */
const LONGEST_PROMPT = 12;

/** The controls nobody has written in, in order; of nested ones the outermost, cells and rows of tables left out. */
export function unwrittenControls(context: CheckContext): readonly UnwrittenControl[] {
  const found: UnwrittenControl[] = [];
  const taken = new Set<number>();
  for (const control of context.document.controls) {
    if (control.kind === "row" || taken.has(control.paragraph)) continue;
    const unwritten = reading(control, context);
    if (unwritten === null) continue;
    if (control.kind !== "inline") for (const paragraph of unwritten.paragraphs) taken.add(paragraph);
    found.push(unwritten);
  }
  return found;
}

function reading(control: ContentControl, context: CheckContext): UnwrittenControl | null {
  const paragraphs = Array.from({ length: control.length }, (_, at) => control.paragraph + at);
  const made = (shows: UnwrittenControl["shows"], sure = true): UnwrittenControl => ({
    control,
    paragraphs,
    shows,
    sure,
  });
  const folded = fold(control.text);
  if (isDefaultPlaceholder(folded)) return made("prompt");
  if (!control.placeholder && !isOfSection(control, context)) return null;
  const inTable = control.kind === "cell" || context.document.paragraphs[control.paragraph]?.cell !== null;
  if (folded === "") return inTable ? null : made("empty");
  if (control.kind === "block" && isAllGuidance(paragraphs, context)) return made("guidance");
  if (isFormPrompt(control.text)) return made("prompt");
  const claimed = control.placeholder && foldedWords(folded).length <= LONGEST_PROMPT && !/\d/u.test(folded);
  return claimed ? made("prompt", false) : null;
}

function isOfSection({ tag }: ContentControl, { outline }: CheckContext): boolean {
  return tag !== "" && outline !== null && guidanceIndex(outline).sections.has(tag);
}

/** Every paragraph is a line of the outline's guidance, short ones included. */
function isAllGuidance(paragraphs: readonly number[], context: CheckContext): boolean {
  const { outline, document, folded } = context;
  if (outline === null) return false;
  const { whole } = guidanceIndex(outline);
  const written = paragraphs.filter((paragraph) => folded(paragraph) !== "");
  return written.every((index) => {
    const paragraph = document.paragraphs[index];
    if (paragraph === undefined) return false;
    return whole.has(foldedWords(folded(index)).join(" ")) || copiedGuidance(paragraph, context)?.span === null;
  });
}

/** «(Nêu nội dung của mục này)», «[Tên chi bộ]» and nothing else. */
function isFormPrompt(text: string): boolean {
  const length = text.trim().length;
  return [...guidanceMarksIn(text), ...bracketBlanksIn(text)].some(
    ({ start, end, sure }) => sure && end - start >= length - 2,
  );
}
