/** The number and code of a report itself, in its letterhead. */
import type { ReportDocument } from "../document/document.ts";
import { type DocumentCode, documentCodesIn } from "../text/document-codes.ts";
import { OWN_NUMBER } from "../text/frame-words.ts";

export interface OwnNumber extends DocumentCode {
  readonly paragraph: number;
}

/** «Số 47-BC/ĐU» among the lines of a letterhead; null where there is none or it is left blank. */
export function ownNumber(
  { paragraphs }: ReportDocument,
  letterhead: readonly number[],
  folded: (paragraph: number) => string,
): OwnNumber | null {
  for (const paragraph of letterhead) {
    if (!OWN_NUMBER.test(folded(paragraph))) continue;
    const [code] = documentCodesIn(paragraphs[paragraph]?.text ?? "");
    if (code !== undefined) return { ...code, paragraph };
  }
  return null;
}
