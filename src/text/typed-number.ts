/** The number in the column of numbers of a table, as it would be typed in front of a heading. */
import { nfc } from "./fold.ts";
import { latin } from "./letters.ts";
import { type Marker, markersOf } from "./marker.ts";

// «Phần thứ hai mươi mốt»
const LONGEST = 24;
const BARE_NUMERAL = latin(/^[\p{Lu}\d.]*[\p{Lu}\d]$/u);
const BARE_LETTER = latin(/^\p{Ll}{1,5}$/u);

/**
 * The marker the number is when typed: «I» is «I.», «1.1» «1.1.», «a» «a)»; «II-», «(1)», «Phần thứ nhất», «-» have what
 * they need. Null for what numbers nothing: words, a figure, an empty cell.
 */
export function typedNumber(cell: string): Pick<Marker, "style" | "text"> | null {
  const text = nfc(cell).replace(/\s+/gu, " ").trim();
  if (text === "" || text.length > LONGEST) return null;
  const stop = BARE_NUMERAL.test(text) ? "." : BARE_LETTER.test(text) ? ")" : "";
  const typed = `${text}${stop}`;
  const found = markersOf(`${typed} Nội dung`).find((marker) => marker.text === typed);
  return found === undefined ? null : { style: found.style, text: typed };
}
