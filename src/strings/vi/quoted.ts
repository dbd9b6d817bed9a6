/** How words of the report are quoted in a sentence. */

const LONGEST = 120;

/** Between quotation marks, on one line; a long text is cut at a word. */
export function quoted(text: string): string {
  const flat = text.replace(/\s+/g, " ").trim();
  if (flat.length <= LONGEST) return `«${flat}»`;
  const cut = flat.slice(0, LONGEST);
  return `«${cut.slice(0, Math.max(cut.lastIndexOf(" "), 1))}…»`;
}
