/** Capitals of Vietnamese text. */
import { latin } from "./letters.ts";

const SMALL = latin(/\p{Ll}/u);
const TWO_CAPITALS = latin(/\p{Lu}[^\p{L}]*\p{Lu}/u);

/** All letters upper case, and at least two of them. */
export function isCaps(text: string): boolean {
  const composed = text.normalize("NFC");
  return !SMALL.test(composed) && TWO_CAPITALS.test(composed);
}
