/** Words for annexes: their headings, and the places of a text that refer to them. All take folded text. */
import { latin, OPENS_WITH_WORD } from "./letters.ts";

const LONGEST_HEADING = 90;
const WORD = "(?:phụ lục|phụ biểu|biểu(?= (?:số )?\\d)|biểu mẫu)";
const LABEL = "(?:số )?(\\d{1,2}|[ivxl]{1,5}|[a-e])(?![\\p{L}\\p{N}])";

const HEADING = new RegExp(`^"?${WORD}(?: ${LABEL})?(.*)$`, "u");
const TABLE = /^(?:phụ )?biểu/;
const MENTION = /phụ lục|biểu/;
const LABELLED = latin(new RegExp(`(?<![\\p{L}\\p{N}])${WORD} ${LABEL}`, "gu"));
const ATTACHED = latin(
  /(?<![\p{L}\p{N}])(?:có|theo|tại|xem)(?: các)? (?:phụ lục|phụ biểu|biểu) (?:chi tiết )?(?:gửi )?kèm(?: theo)?/gu,
);

/**
 * The label of an annex heading, «1» for «phụ lục 1» and for «phụ lục số 01», «ii» for «phụ lục ii», "" for one without
 * a number; null when the line is no annex heading (a sentence that mentions an annex is none).
 */
export function annexHeadingLabel(folded: string): string | null {
  if (folded.length > LONGEST_HEADING) return null;
  const heading = HEADING.exec(folded);
  if (heading === null || /[.;,]$/.test(folded)) return null;
  const [, label, rest = ""] = heading;
  if (label === undefined && OPENS_WITH_WORD.test(rest)) return null;
  if (label === undefined && /^ (?:này|đó|kèm theo|nêu|có|đã|được|gồm|và|của|trên)(?![\p{L}\p{N}])/u.test(rest))
    return null;
  if (label !== undefined && /^ (?:kèm|nêu|có|đã|được|và|của|ban hành)(?![\p{L}\p{N}])/u.test(rest)) return null;
  return annexLabel(label ?? "");
}

export interface AnnexReference {
  /** As in `annexHeadingLabel`; "" for «có phụ lục kèm theo». */
  readonly label: string;
  /** Called «Biểu 1» or «Phụ biểu 1», not «Phụ lục 1». */
  readonly isTable: boolean;
  /** Offsets in the folded text. */
  readonly start: number;
  readonly end: number;
}

/**
 * The places that send the reader to an annex of this report. An annex of another document («Phụ lục I Nghị định …»,
 * «phụ lục 2 ban hành kèm theo Hướng dẫn …») is not one.
 */
export function annexReferences(folded: string): readonly AnnexReference[] {
  if (!MENTION.test(folded)) return [];
  const found: AnnexReference[] = [];
  for (const match of folded.matchAll(LABELLED)) {
    const end = match.index + match[0].length;
    if (!ofAnotherDocument(folded.slice(end)))
      found.push({ label: annexLabel(match[1] ?? ""), isTable: TABLE.test(match[0]), start: match.index, end });
  }
  for (const match of folded.matchAll(ATTACHED)) {
    const end = match.index + match[0].length;
    if (!ofAnotherDocument(folded.slice(end))) found.push({ label: "", isTable: false, start: match.index, end });
  }
  return found.sort((a, b) => a.start - b.start);
}

function ofAnotherDocument(after: string): boolean {
  return /^,? ?(?:(?:ban hành )?kèm theo |của |trong |thuộc )?(?:các )?(?:nghị định|thông tư|hướng dẫn|quy định|quyết định|nghị quyết|kế hoạch|công văn|chỉ thị|kết luận|luật|quy chế|điều lệ|chương trình|đề án)(?![\p{L}\p{N}])/u.test(
    after,
  );
}

/** «01» and «1» are one label. */
function annexLabel(label: string): string {
  return label.replace(/^0+(?=\d)/, "");
}

/** Below the name of an annex: «(Kèm theo Báo cáo số 47-BC/ĐU, ngày 05/7/2028 của Ban Chấp hành …)». */
export const WITH_THE_REPORT = /^[("“]?(?:ban hành )?kèm theo báo cáo(?: số)? ?:? ?\d/u;
