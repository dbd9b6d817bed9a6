/** The foot of a paper, below its text: to whom it goes, on whose behalf and by whom it is signed. */
import type { ReportDocument } from "../document/document.ts";
import { annexHeadingLabel } from "../text/annex-words.ts";
import { isCaps } from "../text/capitals.ts";
import { opensFoot } from "../text/closing-words.ts";
import { fold } from "../text/fold.ts";
import { RECIPIENT, RECIPIENTS, SIGNING_FOR } from "../text/frame-words.ts";
import { linesOfParagraph, type PaperLine } from "./paper-lines.ts";

export interface PaperFoot {
  /** Index of its first paragraph; the number of paragraphs where there is no foot. */
  readonly start: number;
  /** «Nơi nhận:» */
  readonly recipients: PaperLine | null;
  readonly list: readonly PaperLine[];
  /** «T/M BAN THƯỜNG VỤ»; a paper signed for another has two. */
  readonly authority: readonly PaperLine[];
  /** «PHÓ BÍ THƯ» */
  readonly posts: readonly PaperLine[];
  readonly signer: PaperLine | null;
}

/** A foot is short: what stands further down belongs to an annex. */
const MOST_PARAGRAPHS = 40;

/** The foot behind paragraph `from`. `folded` gives the folded text of a paragraph. */
export function paperFoot(document: ReportDocument, from: number, folded: (paragraph: number) => string): PaperFoot {
  const start = footStart(document, from, folded);
  const lines = footLines(document, start, folded);
  const foot = { list: [] as PaperLine[], authority: [] as PaperLine[], posts: [] as PaperLine[] };
  let recipients: PaperLine | null = null;
  let signer: PaperLine | null = null;
  for (const line of lines) {
    if (RECIPIENTS.test(line.folded)) recipients ??= line;
    else if (SIGNING_FOR.test(line.folded)) foot.authority.push(line);
    else if (recipients !== null && RECIPIENT.test(line.folded)) foot.list.push(line);
    else if (isCaps(line.text)) foot.posts.push(line);
    else if (isPersonName(line.text)) signer ??= line;
  }
  return { start, recipients, ...foot, signer };
}

function footStart({ paragraphs }: ReportDocument, from: number, folded: (paragraph: number) => string): number {
  for (const { index, text } of paragraphs) {
    if (index < from) continue;
    if (opensFoot(text.includes("\n") ? fold(text.slice(0, text.indexOf("\n"))) : folded(index))) return index;
  }
  return paragraphs.length;
}

function footLines(
  document: ReportDocument,
  start: number,
  folded: (paragraph: number) => string,
): readonly PaperLine[] {
  const { paragraphs } = document;
  const lines: PaperLine[] = [];
  for (let index = start; index < Math.min(paragraphs.length, start + MOST_PARAGRAPHS); index += 1) {
    if (index > start && paragraphs[index]?.cell === null && annexHeadingLabel(folded(index)) !== null) break;
    lines.push(...linesOfParagraph(document, index));
  }
  return lines;
}

/** «Nguyễn Văn An», also with a title before it: few words, each with a capital, and nothing else. */
function isPersonName(text: string): boolean {
  const parts = text.normalize("NFC").split(/\s+/u);
  return parts.length >= 2 && parts.length <= 7 && parts.every((part) => /^\p{Lu}[\p{L}.]*$/u.test(part));
}
