/** The draft of a document: blocks and inlines before a dialect decides how its XML looks. */
import type { AutomaticNumber } from "./numbering.ts";
import type { Role } from "./source.ts";

export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly highlight?: boolean;
  readonly hidden?: boolean;
  /** Key of a character style. */
  readonly style?: string;
}

/** Text of one look, or XML that stands between texts (a note reference, a picture). */
export type Inline = { readonly text: string; readonly look: Look } | { readonly xml: string };

export interface DraftParagraph {
  readonly type: "paragraph";
  readonly role: Role | "cell";
  /** Style key of styles.ts; "" for the default style. */
  readonly style: string;
  /** null: no numbering of its own; "none": switches off the numbering of its style. */
  readonly number: AutomaticNumber | "none" | null;
  readonly centered: boolean;
  readonly inlines: readonly Inline[];
}

export interface DraftCell {
  readonly blocks: readonly DraftBlock[];
  readonly span: number;
  readonly merge: "restart" | "continue" | null;
}

export interface DraftTable {
  readonly type: "table";
  readonly bordered: boolean;
  /** Grid columns in twentieths of a point. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly DraftCell[])[];
}

/** A block-level content control. */
export interface DraftControl {
  readonly type: "control";
  readonly tag: string;
  readonly title: string;
  readonly placeholder: boolean;
  readonly blocks: readonly DraftBlock[];
}

export type DraftBlock = DraftParagraph | DraftTable | DraftControl;

/** A paragraph of plain text. */
export function plainParagraph(text: string, look: Look = {}, role: DraftParagraph["role"] = "body"): DraftParagraph {
  return { type: "paragraph", role, style: "", number: null, centered: false, inlines: [{ text, look }] };
}

/** The text of a paragraph's inlines. */
export function textOf(inlines: readonly Inline[]): string {
  return inlines.map((inline) => ("text" in inline ? inline.text : "")).join("");
}

export interface Piece {
  readonly text: string;
  readonly look: Look;
}

/** Cuts `words` out of the inlines and puts what `change` makes of its pieces in their place; null if not there. */
export function withWords(
  inlines: readonly Inline[],
  words: string,
  change: (pieces: readonly Piece[]) => readonly Inline[],
): Inline[] | null {
  const start = textOf(inlines).indexOf(words);
  if (start < 0) return null;
  const before: Inline[] = [];
  const inside: Piece[] = [];
  const after: Inline[] = [];
  let at = 0;
  for (const inline of inlines) {
    if (!("text" in inline)) {
      (at <= start ? before : after).push(inline);
      continue;
    }
    const { text, look } = inline;
    const from = Math.min(Math.max(start - at, 0), text.length);
    const to = Math.min(Math.max(start + words.length - at, 0), text.length);
    at += text.length;
    if (from > 0) before.push({ text: text.slice(0, from), look });
    if (to > from) inside.push({ text: text.slice(from, to), look });
    if (to < text.length) after.push({ text: text.slice(to), look });
  }
  return [...before, ...change(inside), ...after];
}
