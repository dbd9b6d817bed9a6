/** Base64 (RFC 4648 §4), in which flat OPC carries its binary parts. */

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

const OUTSIDE = 255;

const VALUES = new Uint8Array(128).fill(OUTSIDE);
for (let value = 0; value < ALPHABET.length; value++) VALUES[ALPHABET.charCodeAt(value)] = value;

/** The bytes that `text` stands for; line ends and anything else outside the alphabet is passed over. */
export function base64Bytes(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let length = 0;
  let pending = 0;
  let bits = 0;
  for (let index = 0; index < text.length; index++) {
    const value = VALUES[text.charCodeAt(index)] ?? OUTSIDE;
    if (value === OUTSIDE) continue;
    pending = ((pending << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[length++] = pending >> bits;
    }
  }
  return bytes.subarray(0, length);
}

const BYTES_A_LINE = 57;

/** The bytes as base64 in lines of 76 characters, as Word writes them. */
export function base64(bytes: Uint8Array): string {
  const lines: string[] = [];
  for (let start = 0; start < bytes.length; start += BYTES_A_LINE) {
    lines.push(base64Line(bytes, start, Math.min(start + BYTES_A_LINE, bytes.length)));
  }
  return lines.join("\n");
}

function base64Line(bytes: Uint8Array, start: number, end: number): string {
  let line = "";
  for (let at = start; at < end; at += 3) {
    const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    line += ALPHABET.charAt(group >> 18) + ALPHABET.charAt((group >> 12) & 63);
    line += at + 1 < end ? ALPHABET.charAt((group >> 6) & 63) : "=";
    line += at + 2 < end ? ALPHABET.charAt(group & 63) : "=";
  }
  return line;
}
