/** Brackets that do not pair: a sign that a line was cut or typed in haste. */

/** Whether round brackets open and close in turn; «a)» at the start of a line is no bracket. */
export function bracketsPair(text: string): boolean {
  let depth = 0;
  for (const sign of text.replace(/^\(?[\p{L}\d]{1,3}\)/u, "")) {
    if (sign === "(") depth++;
    else if (sign === ")") depth--;
    if (depth < 0) return false;
  }
  return depth === 0;
}
