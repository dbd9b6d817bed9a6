/** The person at the keyboard, who types while the add-in works. Paragraphs are counted as in `body.paragraphs`. */
import { insertBlocks, newParagraph, spotAfter, spotBefore } from "./model/blocks.ts";
import { deleteControl, dropPlaceholder, isShowingPlaceholder } from "./model/controls.ts";
import { deleteRange, deleteText, removeParagraph } from "./model/delete-text.ts";
import { insertText } from "./model/edit-text.ts";
import { whole } from "./model/range.ts";
import { controlsIn, storyOf } from "./model/story.ts";
import { textOf } from "./model/text.ts";
import { isTracking } from "./model/tracking.ts";
import type { WordDocument } from "./model/word-document.ts";
import { type Element, isWord, upwards, valueAt } from "./model/xml.ts";

export interface User {
  /** Types behind the text of a paragraph; a placeholder there goes first. */
  readonly type: (paragraph: number, text: string) => void;
  /** Writes other text in its place. */
  readonly retype: (paragraph: number, text: string) => void;
  /** A new paragraph behind this one; -1: before the first. */
  readonly newParagraph: (after: number, text: string) => void;
  readonly deleteParagraph: (paragraph: number) => void;
  /** Takes away the first control with this tag; its text stays. */
  readonly removeControl: (tag: string) => void;
  /** Selects a paragraph's text, or that of several in a row. */
  readonly select: (paragraph: number, last?: number) => void;
}

export function userOf(document: WordDocument, select: (paragraph: Element, last: Element) => void): User {
  const at = (index: number): Element => {
    const paragraph = storyOf(document).paragraphs[index];
    if (paragraph === undefined) throw new RangeError(`there is no paragraph ${index}`);
    return paragraph;
  };
  const type = (index: number, text: string): void => {
    const control = upwards(at(index), (one) => isWord(one, "sdt") && isShowingPlaceholder(one));
    if (control !== null) dropPlaceholder(document, control);
    const paragraph = at(index);
    insertText(document, paragraph, textOf(paragraph).length, text);
  };
  return {
    type,
    retype: (index, text) => {
      deleteText(document, at(index), 0, textOf(at(index)).length);
      type(index, text);
    },
    newParagraph: (after, text) => {
      const neighbour = at(Math.max(after, 0));
      const spot = after < 0 ? spotBefore(neighbour) : spotAfter(neighbour);
      insertBlocks(document, spot, [newParagraph(neighbour, text, neighbour)]);
    },
    deleteParagraph: (index) => {
      if (isTracking(document)) deleteRange(document, whole(at(index)));
      else removeParagraph(at(index));
      document.changed();
    },
    removeControl: (tag) => {
      const control = controlsIn(document.body).find((one) => valueAt(one, "sdtPr", "tag") === tag);
      if (control === undefined) throw new RangeError(`there is no control ${tag}`);
      deleteControl(document, control, true);
    },
    select: (index, last = index) => {
      select(at(index), at(last));
    },
  };
}
