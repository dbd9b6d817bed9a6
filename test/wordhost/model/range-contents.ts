/** What a range holds and what holds it. */
import { wrapInControl } from "./controls.ts";
import { spotAt } from "./edit-text.ts";
import { type Range, stretchesOf } from "./range.ts";
import { blocksIn, containerOf, controlAround, controlsIn, isRichText, paragraphsIn, tablesIn } from "./story.ts";
import { textOf } from "./text.ts";
import type { WordDocument } from "./word-document.ts";
import { type Element, elementsIn, isWord, upwards } from "./xml.ts";

/** The neighbouring blocks that hold the range, in the innermost container that holds it whole. */
export function blocksOfRange(document: WordDocument, range: Range): Element[] {
  const stretches = stretchesOf(document, range);
  const [first, last] = [stretches[0]?.paragraph, stretches.at(-1)?.paragraph];
  if (first === undefined || last === undefined) return [];
  for (let container = containerOf(first); container !== null; container = containerOf(container)) {
    const blocks = blocksIn(container);
    const from = blocks.findIndex((block) => paragraphsIn(block).includes(first));
    const to = blocks.findIndex((block) => paragraphsIn(block).includes(last));
    if (from !== -1 && to !== -1) return blocks.slice(from, to + 1);
  }
  return [first];
}

/** The rich-text controls the range meets. */
export function controlsInRange(document: WordDocument, range: Range): Element[] {
  const touched = new Set(stretchesOf(document, range).map(({ paragraph }) => paragraph));
  const blocks = blocksOfRange(document, range);
  const all = blocks.flatMap((block) => [...(isWord(block, "sdt") ? [block] : []), ...controlsIn(block)]);
  return all.filter(isRichText).filter((control) => {
    const inside = paragraphsIn(control);
    const own = inside.length > 0 ? inside : [upwards(control, (at) => isWord(at, "p"))];
    return own.some((paragraph) => paragraph !== null && touched.has(paragraph));
  });
}

export function tablesInRange(document: WordDocument, range: Range): Element[] {
  return blocksOfRange(document, range).flatMap((block) => (isWord(block, "tbl") ? [block] : tablesIn(block)));
}

/** The innermost rich-text control around the whole range. */
export function controlAroundRange(document: WordDocument, range: Range): Element | null {
  const [first, ...others] = stretchesOf(document, range).map(({ paragraph }) => paragraph);
  for (let at = first === undefined ? null : controlAround(first); at !== null; at = controlAround(at)) {
    const inside = new Set(paragraphsIn(at));
    if (others.every((paragraph) => inside.has(paragraph))) return at;
  }
  return null;
}

/** A control around the range: inside a paragraph when it is a part of one, around whole blocks otherwise. */
export function wrappedRange(document: WordDocument, range: Range): Element | null {
  const [only, ...others] = stretchesOf(document, range);
  if (only !== undefined && others.length === 0 && !only.mark && only.to - only.from < textOf(only.paragraph).length) {
    const start = spotAt(only.paragraph, only.from);
    const end = spotAt(only.paragraph, only.to);
    if (start.parent !== end.parent || start.before === null) return null;
    const runs = elementsIn(start.parent);
    const to = end.before === null ? runs.length : runs.indexOf(end.before);
    return wrapInControl(document, runs.slice(runs.indexOf(start.before), to));
  }
  const blocks = blocksOfRange(document, range);
  return blocks.length === 0 ? null : wrapInControl(document, blocks);
}
