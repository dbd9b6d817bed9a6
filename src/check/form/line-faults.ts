/** How a line of the frame differs from the look its format pack gives it. */
import type { ReportDocument } from "../../document/document.ts";
import type { LineForm, Range } from "../../format/format-pack.ts";
import { lookOf, type PaperLine } from "../../format/paper-lines.ts";
import { isCaps } from "../../text/capitals.ts";
import { LETTER } from "../../text/letters.ts";
import { isSeen } from "./text-fault.ts";

export type LookFault =
  | { readonly what: "size"; readonly is: number; readonly wanted: Range }
  | { readonly what: "bold" | "italic" | "caps" | "underline"; readonly wanted: boolean };

/** Which line of the frame. */
export type LineName =
  | "motto"
  | "superior"
  | "issuer"
  | "number"
  | "placeDate"
  | "docType"
  | "subject"
  | "authority"
  | "post"
  | "signer"
  | "recipients"
  | "list";

/** A line and all that is wrong with its look. */
export interface LineFault {
  readonly line: LineName;
  readonly text: string;
  readonly faults: readonly LookFault[];
}

/** The faults of the lines given, in their order; a line in order has none. What is mixed in a line is not judged. */
export function lineFaults(
  document: ReportDocument,
  lines: readonly (readonly [LineName, PaperLine | null | undefined, LineForm])[],
): readonly (LineFault & { readonly paragraph: number })[] {
  if (!isSeen(document, "runs")) return [];
  return lines.flatMap(([name, line, form]) => {
    if (line === null || line === undefined) return [];
    const faults = lookFaults(document, line, form);
    return faults.length === 0 ? [] : [{ line: name, text: line.text, faults, paragraph: line.paragraph }];
  });
}

function lookFaults(document: ReportDocument, line: PaperLine, form: LineForm): readonly LookFault[] {
  const { size, bold, italic, underline, caps } = lookOf(document, line);
  const faults: LookFault[] = [];
  const [least, most] = form.size;
  if (size !== null && (size < least || size > most)) faults.push({ what: "size", is: size, wanted: form.size });
  if (bold !== null && bold !== form.bold) faults.push({ what: "bold", wanted: form.bold });
  if (italic !== null && italic !== form.italic) faults.push({ what: "italic", wanted: form.italic });
  if (form.underline !== undefined && underline !== null && underline !== form.underline) {
    faults.push({ what: "underline", wanted: form.underline });
  }
  if (LETTER.test(line.text) && (isCaps(line.text) || caps === true) !== form.caps)
    faults.push({ what: "caps", wanted: form.caps });
  return faults;
}
