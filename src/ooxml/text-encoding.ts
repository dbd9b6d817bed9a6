/** The bytes of an XML part as text and back. Parts are UTF-8 or UTF-16 (ECMA-376 part 2, §9.1.2). */
import { strFromU8, strToU8 } from "fflate";
import { FileFault } from "./fault.ts";

/** The text of an XML part, without a byte order mark. Throws `malformedXml` when the bytes are no valid text. */
export function decodedXml(bytes: Uint8Array, part: string): string {
  const utf16 = utf16Order(bytes);
  const text = utf16 === null ? strFromU8(bytes) : utf16Text(bytes, utf16 === "little");
  if (text.includes("\ufffd") && utf16 === null && !sameBytes(strToU8(text), withoutMark(bytes))) {
    throw new FileFault("malformedXml", `${part}: not UTF-8`);
  }
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

/** The part as UTF-8 bytes; an XML declaration that names another encoding is corrected. */
export function encodedXml(text: string): Uint8Array {
  return strToU8(text.replace(/^(<\?xml\s[^>]*?encoding=)(["'])(?!utf-8\2)[^"']*\2/i, "$1$2UTF-8$2"));
}

function utf16Order(bytes: Uint8Array): "little" | "big" | null {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "little";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "big";
  return null;
}

const UNITS_A_CALL = 8192;

function utf16Text(bytes: Uint8Array, little: boolean): string {
  const units = new Uint16Array(bytes.length >> 1);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let index = 0; index < units.length; index++) units[index] = view.getUint16(index * 2, little);
  let text = "";
  for (let start = 0; start < units.length; start += UNITS_A_CALL) {
    text += String.fromCharCode(...units.subarray(start, start + UNITS_A_CALL));
  }
  return text;
}

function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
