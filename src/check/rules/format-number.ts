/**
 * The paper's own number is not written as the format pack wants: with a colon or without («Số 05-BC/ĐU», «Số: 05/BC-UBND»),
 * without a zero before 1-9, with spaces, or with the signs of the other kind of body.
 *
 * Silent for a number still left open, which leftover-blank tells.
 *
 * Note. Colon and spaces can be mended in one click; figures are never written, so that a missing zero is only told.
 */
import { type Citation, citationOf, type FormatPack } from "../../format/format-pack.ts";
import type { PaperLine } from "../../format/paper-lines.ts";
import { type Fix, rule } from "../rule.ts";

export interface FormatNumber {
  readonly faults: readonly ("colon" | "noColon" | "zero" | "space" | "joint")[];
  /** «-» or «/»: the sign between number and type. */
  readonly joint: FormatPack["head"]["number"]["joint"];
  readonly text: string;
  readonly cite: Citation;
}

export const formatNumber = rule({
  id: "format-number",
  severity: "note",
  group: "format",
  *check({ paper }) {
    const { pack, frame, isFramed } = paper();
    const { number } = frame.head;
    if (!isFramed || number === null) return;
    const form = pack.head.number;
    const parts = partsOf(number);
    if (parts === null) return;
    const faults = faultsOf(parts, form);
    if (faults.length === 0) return;
    const data: FormatNumber = { faults, joint: form.joint, text: number.text, cite: citationOf(pack, form) };
    const fix = fixOf(number, parts, form);
    yield { paragraph: number.paragraph, excerpt: number.text, data, ...(fix === null ? {} : { fix }) };
  },
});

interface Parts {
  readonly colon: boolean;
  readonly figures: string;
  /** With the blanks around it. */
  readonly joint: string;
  readonly code: string;
  readonly opening: string;
}

/** «Số 52 -BC/ĐU» in its parts; null where figures or code are missing. */
function partsOf({ text }: PaperLine): Parts | null {
  const found = /^(\S+?)\s*(:?)\s*(\d+)(\s*[-–/]\s*)(\S.*)$/u.exec(text.normalize("NFC"));
  if (found === null) return null;
  const [, opening = "", colon = "", figures = "", joint = "", code = ""] = found;
  return { opening, colon: colon !== "", figures, joint, code };
}

function faultsOf(
  { colon, figures, joint, code }: Parts,
  form: FormatPack["head"]["number"],
): FormatNumber["faults"][number][] {
  const faults: FormatNumber["faults"][number][] = [];
  if (colon && !form.colon) faults.push("colon");
  if (!colon && form.colon) faults.push("noColon");
  if (/^\d$/.test(figures)) faults.push("zero");
  if (/\s/.test(joint) || /\s[-–/]|[-–/]\s/.test(code)) faults.push("space");
  if (joint.trim().replace("–", "-") !== form.joint && !isYear(code)) faults.push("joint");
  return faults;
}

/** «203/2025/QH15»: a year may stand behind the slash. */
function isYear(code: string): boolean {
  return /^\d{4}\//.test(code);
}

/** Colon and blanks put right; the figures and letters as they are. */
function fixOf(
  { paragraph, text }: PaperLine,
  { opening, colon, figures, joint, code }: Parts,
  form: FormatPack["head"]["number"],
): Fix | null {
  const sign = `${opening}${form.colon || (colon && form.colon) ? ":" : ""}`;
  const tight = code.replace(/\s*([-–/])\s*/gu, "$1");
  const after = `${sign} ${figures}${joint.trim()}${tight}`;
  return after === text.normalize("NFC") ? null : { type: "replaceText", paragraph, before: text, after };
}
