/** Places of a content control: inside, around it, and in the paragraph an inline one lies in. */
import { type BlockSpot, edgeSpot, spotAfter, spotBefore } from "../model/blocks.ts";
import { dropPlaceholder, isInline } from "../model/controls.ts";
import { insideInline, typeIntoInline } from "../model/inline-control.ts";
import { collapsed, gap, type Range, textPlace, textRange, whole } from "../model/range.ts";
import { contentOf, paragraphsIn } from "../model/story.ts";
import { textOf } from "../model/text.ts";
import { type Element, isWord, upwards, wordElements } from "../model/xml.ts";
import { WordError } from "../protocol/word-error.ts";
import type { Argument, WordObject } from "../protocol/word-object.ts";
import { type Api, choice, textArgument } from "./api.ts";
import { openForWriting, textInContainer } from "./insertions.ts";

/** The paragraphs of a control; an inline one lies in one that is not its own. */
export function ownParagraphs(control: Element): Element[] {
  const inside = paragraphsIn(control);
  const outer = upwards(control, (at) => isWord(at, "p"));
  return inside.length > 0 || outer === null ? inside : [outer];
}

/** What the blocks of the control stand in: its content, or the cell it is around. */
export function containerIn(control: Element): Element {
  return wordElements(contentOf(control), "tc")[0] ?? control;
}

/** Where a block goes that is inserted in or beside the control. */
export function spotOf(api: Api, control: Element, where: "Start" | "End" | "Before" | "After"): BlockSpot {
  refuseInline(control);
  if (where === "Before" || where === "After") return where === "Before" ? spotBefore(control) : spotAfter(control);
  dropPlaceholder(api.document, control);
  return edgeSpot(containerIn(control), where);
}

/** `insertText` of a control; its prompt goes first. */
export function controlTextInserted(api: Api, control: Element, args: readonly Argument[]): WordObject {
  const where = choice(args, 1, ["Replace", "Start", "End"]);
  const text = textArgument(args, 0);
  openForWriting(api, control);
  if (!isInline(control)) return textInContainer(api, containerIn(control), where, text);
  const { paragraph, from, to } = typeIntoInline(api.document, control, where, text);
  return api.make.range(textRange(paragraph, from, to));
}

/** The text of an inline control as a range of its paragraph. */
function inlineRange(control: Element): Range {
  const { paragraph, from, to } = insideInline(control);
  return textRange(paragraph, from, to);
}

/** The text of the control. */
export function contentRange(control: Element): Range {
  if (isInline(control)) return inlineRange(control);
  const paragraphs = paragraphsIn(control);
  const [first] = paragraphs;
  const last = paragraphs.at(-1);
  if (first === undefined || last === undefined) return whole(control);
  return { start: textPlace(first, 0), end: textPlace(last, textOf(last).length) };
}

/** A part of the control, or a place at it. */
export function edge(control: Element, where: "Whole" | "Start" | "End" | "Before" | "After" | "Content"): Range {
  const content = contentRange(control);
  if (where === "Start") return collapsed(content.start);
  if (where === "End") return collapsed(content.end);
  if (where === "Content" || isInline(control)) return content;
  if (where === "Whole") return whole(control);
  return collapsed(gap(control, where === "Before" ? "before" : "after"));
}

export function refuseInline(control: Element): void {
  if (isInline(control)) throw new WordError("GeneralException", "blocks cannot stand in an inline control");
}
