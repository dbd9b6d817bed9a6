/** Quotations: what stands between quotation marks is someone else's words, and their marks are not the writer's own. */

const OPENING = "“„«‟";
const CLOSING = "”»";
const ANY = /[“„«‟”»"＂]/;

/**
 * Whether the character at an index stands inside quotation marks of its paragraph. Curly marks nest, plain ones take
 * turns; a mark that is never closed quotes nothing. Single marks do not count: they are apostrophes as often.
 */
export function isQuoted(text: string, index: number): boolean {
  if (!ANY.test(text)) return false;
  return depthAt(text, index) > 0 && ANY.test(text.slice(index + 1));
}

function depthAt(text: string, index: number): number {
  let depth = 0;
  for (const mark of text.slice(0, index)) {
    if (OPENING.includes(mark)) depth += 1;
    else if (CLOSING.includes(mark)) depth = Math.max(0, depth - 1);
    else if (mark === '"' || mark === "＂") depth += depth > 0 ? -1 : 1;
  }
  return depth;
}
