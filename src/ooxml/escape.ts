/** Writing text into XML. */

const FORBIDDEN =
  // Control characters, lone surrogates, U+FFFE and U+FFFF: outside the production Char of XML 1.0 (§2.2).
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly the characters to drop
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const SPECIAL = /[&<>"\t\n\r]/g;

const TEXT_ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;" };

const ATTRIBUTE_ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/**
 * The text as XML character data. Characters that XML 1.0 cannot carry at all (control characters, half surrogate
 * pairs) are dropped, so that any string gives a well-formed document.
 */
export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, "").replace(SPECIAL, (char) => TEXT_ESCAPES[char] ?? char);
}

/** The text as the value of an attribute in double quotes; tabs and line ends survive the reader's normalisation. */
export function escapeAttribute(text: string): string {
  return text.replace(FORBIDDEN, "").replace(SPECIAL, (char) => ATTRIBUTE_ESCAPES[char] ?? char);
}
