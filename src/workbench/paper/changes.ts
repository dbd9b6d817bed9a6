/** What is new in a document read again, and where a paragraph of the old reading is in the new one. */

type Texts = readonly { readonly text: string }[];

/** Indices in `now` of paragraphs whose text did not stand in `before`; a text that stands there twice counts twice. */
export function freshParagraphs(before: Texts, now: Texts): readonly number[] {
  const left = new Map<string, number>();
  for (const { text } of before) left.set(text, (left.get(text) ?? 0) + 1);
  return now.flatMap(({ text }, index) => {
    const count = left.get(text) ?? 0;
    if (count > 0) left.set(text, count - 1);
    return count > 0 || text.trim() === "" ? [] : [index];
  });
}

/** Index in `now` of the paragraph of the same text that is nearest to where `index` was; `index` itself if none is. */
export function sameParagraph(before: Texts, now: Texts, index: number): number {
  const text = before[index]?.text;
  for (let distance = 0; distance < now.length; distance++) {
    if (now[index + distance]?.text === text) return index + distance;
    if (now[index - distance]?.text === text) return index - distance;
  }
  return Math.min(index, now.length - 1);
}
