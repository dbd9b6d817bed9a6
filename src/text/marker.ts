/**
 * Markers: what stands in front of a heading or an item, «II-», «2.1.», «a)», «*», «Phần thứ nhất». The grammar is the
 * one observed in issued outlines and reports, where no rule of form fixes «I.» against «I-»; what matters as much is
 * what is not a marker: figures («1.622 đảng viên»), dates («4-5-2018»), document codes («05-CT/TW»), «V/v», «T/M».
 */
import { nfc } from "./fold.ts";
import type { Marker } from "./marker-kinds.ts";
import { signReadings } from "./marker-signs.ts";
import { wordReadings } from "./marker-words.ts";

export type { Marker, MarkerStyle } from "./marker-kinds.ts";

/**
 * Possible readings of the marker a line begins with, the likeliest first; [] when it begins with none. «I.», «C.» and
 * the like can be roman or a letter, «i)» too: both come, roman first, and the sequence around must decide. A line that
 * is nothing but a number, a bullet or a rule has no marker: only parts and chapters may stand alone, their title on
 * the next line. Leading spaces of any kind and `*`/`**` mark-up around the line or its marker are looked through.
 * Letter values follow the Vietnamese alphabet (đ is 5, e 6); for the Latin one ask `latinLetterValue` of the text.
 */
export function markersOf(line: string): readonly Marker[] {
  const text = bare(nfc(line));
  if (text === "") return [];
  const words = wordReadings(text);
  return words.length > 0 ? words : signReadings(text);
}

const EDGE = /^[\s\u200b-\u200f\u2060]$/;
// «***Công tác*», «**I. KẾT QUẢ**», «**1.** Kết quả»: emphasis opened at the very start, and where it closes.
const EMPHASIS = /^(\*{1,3})(?=\S)([^*]*[^*\s(])\1(?!\*)/;
// «*** Nguyên nhân:**»: a bold line that itself begins with a star.
const BOLD_STAR = /^\*\*(\* [^*]+)\*\*/;

/** The line without spaces at its ends and without the emphasis mark-up it begins with. */
function bare(line: string): string {
  const text = trimmed(line);
  if (text.charAt(0) !== "*") return text;
  const bold = BOLD_STAR.exec(text);
  if (bold !== null) return trimmed(`${bold[1]}${text.slice(bold[0].length)}`);
  const emphasis = EMPHASIS.exec(text);
  return emphasis === null ? text : trimmed(`${emphasis[2]}${text.slice(emphasis[0].length)}`);
}

function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && EDGE.test(text.charAt(start))) start++;
  while (end > start && EDGE.test(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}
