/** A text in one plain spelling of spaces, dashes and quotation marks, with the way back to the text as it was. */
import { type Composed, composed } from "./offsets.ts";

/**
 * NFC; every run of spaces, tabs and breaks one plain space; zero-width characters gone; dashes «-», quotation marks «"»,
 * «…» as «...». Letters keep their case, so that document codes can still be told from words. `original` gives, for a
 * place in the tidy text (0 to its length), the place in the text given.
 */
export function tidied(text: string): Composed {
  const { text: whole, original } = composed(text);
  if (!UNTIDY.test(whole)) return { text: whole, original };
  const starts: number[] = [];
  let tidy = "";
  for (let at = 0; at < whole.length; at++) {
    const sign = whole.charAt(at);
    const plain = UNTIDY_SIGN.test(sign) ? plainSign(sign, tidy) : sign;
    for (let unit = 0; unit < plain.length; unit++) starts.push(original(at));
    tidy += plain;
  }
  return { text: tidy, original: (index) => starts[index] ?? text.length };
}

const SPACES = "\\u0000-\\u0020\\u007f\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
const HIDDEN = "\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff";
const DASHES = "‐‑‒–—―−⁃﹘﹣－\\uf02d";
const QUOTES = "“”„‟«»'‘’‚‛‹›`´′″ʼ＂＇";
const SPACE = new RegExp(`[${SPACES}]`);
const DASH = new RegExp(`[${DASHES}]`);
const HIDDEN_SIGN = new RegExp(`[${HIDDEN}]`);
const UNTIDY_SIGN = new RegExp(`[${SPACES}${HIDDEN}${DASHES}${QUOTES}…]`);
// A single plain space inside the text is tidy already.
const UNTIDY = new RegExp(`[${SPACES.replace("\\u0020", "\\u001f")}${HIDDEN}${DASHES}${QUOTES}…]|^ |  `);

function plainSign(sign: string, before: string): string {
  if (SPACE.test(sign)) return before === "" || before.endsWith(" ") ? "" : " ";
  if (HIDDEN_SIGN.test(sign)) return "";
  if (DASH.test(sign)) return "-";
  return sign === "…" ? "..." : '"';
}
