/** Text of a file as JSON. */
import { nfc } from "../text/fold.ts";

/** The value in the text, composed letters, without a byte order mark; undefined where it is no JSON. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(nfc(text).replace(/^\ufeff/, ""));
  } catch {
    return undefined;
  }
}
