/**
 * What a slip carries for the machine that reads it later: the fingerprint and a digest for each line of the text it was
 * made for. In a .docx it is an entry of our state part, in a page a data block. It holds no text of the report; a line
 * of a word or two could be guessed from its digest, so a slip goes to those the report goes to.
 */
import type { ReportDocument } from "../../document/document.ts";
import { type Fingerprint, fingerprintCode } from "../../document/fingerprint.ts";
import { documentState } from "../../document/state-part.ts";
import type { CheckedText } from "./comparison.ts";

const FORMAT = "de-cuong-bao-cao/slip";
const VERSION = 1;
const MOST_CHARACTERS = 20_000_000;

/** Name of the entry in the state part of a slip. */
export const SLIP_ENTRY = "slip";

/** Id of the data block in a slip's page. */
const BLOCK = "de-cuong-bao-cao-slip";

export type SlipReading = { readonly checked: CheckedText } | { readonly fault: "notSlip" | "newer" };

/** The data of a fingerprint as JSON. */
export function slipJson({ code, lines }: Fingerprint): string {
  return JSON.stringify({ format: FORMAT, version: VERSION, code, lines: lines.map(({ digest }) => digest) });
}

/** The same as an element of HTML; nothing in it can close the element. */
export function slipBlock(fingerprint: Fingerprint): string {
  return `<script type="application/json" id="${BLOCK}">${slipJson(fingerprint).replace(/</g, "\\u003c")}</script>`;
}

/** What a slip saved as .docx says. One whose data was lost on the way still shows its code. */
export function slipOfDocument(document: ReportDocument): SlipReading {
  const entry = documentState(document.customXml)?.reading.entries?.get(SLIP_ENTRY);
  if (entry !== undefined) return reading(entry);
  const texts = document.paragraphs.map(({ text }) => text);
  return printed(texts);
}

/** What a slip saved as a page says; anything else, however large or broken, is no slip. */
export function slipOfPage(html: string): SlipReading {
  if (html.length > MOST_CHARACTERS) return { fault: "notSlip" };
  const start = html.indexOf(`id="${BLOCK}">`);
  if (start === -1) return printed(html.split(/<[^>]*>/));
  const from = html.indexOf(">", start) + 1;
  const to = html.indexOf("</script", from);
  return reading(html.slice(from, to === -1 ? html.length : to));
}

/** A code as typed from a slip on paper. */
export function slipOfCode(text: string): SlipReading {
  return printed([text]);
}

function printed(texts: readonly string[]): SlipReading {
  for (const text of texts) {
    const code = text.length > LONGEST_LINE ? null : fingerprintCode(text);
    if (code !== null) return { checked: { code, lines: null } };
  }
  return { fault: "notSlip" };
}

const LONGEST_LINE = 200;

function reading(json: string): SlipReading {
  const data = members(json);
  if (data.get("format") !== FORMAT) return { fault: "notSlip" };
  const version = data.get("version");
  if (typeof version === "number" && version > VERSION) return { fault: "newer" };
  const code = data.get("code");
  const lines: unknown = data.get("lines");
  if (typeof code !== "string" || fingerprintCode(code) !== code || !Array.isArray(lines)) return { fault: "notSlip" };
  return { checked: { code, lines: lines.map(String) } };
}

function members(json: string): ReadonlyMap<string, unknown> {
  try {
    const value: unknown = JSON.parse(json);
    return new Map(Object.entries(typeof value === "object" && value !== null ? value : {}));
  } catch {
    return new Map();
  }
}
