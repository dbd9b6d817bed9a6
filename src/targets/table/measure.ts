/** What a table with a row a unit measures, from the text above it: «Kết quả thực hiện chỉ tiêu hồ sơ trực tuyến giao cho các xã». */

import type { ReportDocument, Table } from "../../document/document.ts";
import { fold } from "../../text/fold.ts";
import { BARE_CAPTION, CAPTION_REST, CAPTION_TOPIC, NAMES_NO_TARGET } from "../../text/table-caption-words.ts";
import { lowerIsBetter } from "../../text/target-phrases.ts";

export interface Measure {
  /** Folded; null where the text names no one target. */
  readonly name: string | null;
  /** Whether less of it is better; null where it cannot be told. */
  readonly lower: boolean | null;
}

/**
 * The text that introduces a table: the nearest paragraph above it that says something, be it a caption, a sentence or a
 * heading; bare labels («Biểu 2») and lines of units are passed over. "" for a table inside another or at the very top.
 */
export function textAbove({ paragraphs }: ReportDocument, { paragraph, within }: Table): string {
  if (within !== null) return "";
  for (let at = paragraph - 1; at >= 0; at--) {
    const above = paragraphs[at];
    if (above === undefined || above.cell !== null) return "";
    if (above.text.trim() !== "" && !BARE_CAPTION.test(fold(above.text))) return above.text;
  }
  return "";
}

const LONGEST_NAME = 60;

/** What the text above a table says it measures. */
export function measureOf(above: string): Measure {
  const folded = fold(above);
  const name = CAPTION_TOPIC.exec(folded)?.[1]?.replace(CAPTION_REST, "").trim() ?? "";
  if (name.length > 2 && name.length <= LONGEST_NAME && !NAMES_NO_TARGET.test(name))
    return { name, lower: lowerIsBetter(name) };
  return { name: null, lower: folded === "" || lowerIsBetter(folded) ? null : false };
}
