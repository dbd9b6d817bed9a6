/**
 * A sentence has the same words and the same figures as in the report before, only its dates may be new: «Năm 2026 kết
 * nạp 12 đảng viên, đạt 85,7 %» after «Năm 2025 kết nạp 12 đảng viên, đạt 85,7 %».
 *
 * Silent without that report; on paragraphs copied whole (told as such); where the figures are round, few or small
 * («100 %», «03 tổ đảng»); where they are asked for rather than reached (chỉ tiêu, «từ 90 % trở lên»); on what was in the
 * past already (the same years named in both, «đầu nhiệm kỳ»); and on all that may rightly be alike. Told once a
 * paragraph.
 *
 * Note: a small cell may well have the same figures twice.
 */
import { fold, foldedWords } from "../../text/fold.ts";
import { type NumberReading, numbersIn } from "../../text/numbers.ts";
import { ASKED_FOR, LEGAL_BASIS, TIME_PAST } from "../../text/previous-words.ts";
import { type Sentence, sentencesOf } from "../../text/sentences.ts";
import { ownParagraphs } from "../previous/alike-rightly.ts";
import { type PreviousReport, previousReport } from "../previous/previous-report.ts";
import { timeless } from "../previous/timeless.ts";
import { type CheckContext, rule } from "../rule.ts";
import { isCopied } from "./previous-copied.ts";

export interface PreviousFigure {
  /** As typed here. */
  readonly figures: readonly string[];
}

const SHORTEST = 9;
const SMALL = 10;

export const previousFigure = rule({
  id: "previous-figure",
  severity: "note",
  group: "previous",
  *check(context: CheckContext) {
    const { document, headings, folded, previous } = context;
    if (previous === null) return;
    const before = previousReport(previous);
    for (const paragraph of ownParagraphs(document, headings, folded)) {
      if (!/\d/.test(paragraph.text) || isCopied(paragraph, context)) continue;
      for (const sentence of sentencesOf(paragraph.text)) {
        const figures = unchanged(sentence, before);
        if (figures.length === 0) continue;
        yield { paragraph: paragraph.index, excerpt: sentence.text, data: { figures } satisfies PreviousFigure };
        break;
      }
    }
  },
});

/** The figures of a sentence that stands as in the report before, where they are such as change; else []. */
function unchanged({ text }: Sentence, before: PreviousReport): readonly string[] {
  const plain = fold(text);
  if (!/\d/.test(plain) || isOfAnotherKind(plain)) return [];
  if (foldedWords(plain).length < SHORTEST) return [];
  const { key, times } = timeless(text);
  const same = before.sentences.get(key);
  if (same === undefined || (times !== "" && times === same.times)) return [];
  const telling = numbersIn(text).filter(changes);
  const enough = telling.length > 1 || telling.some((figure) => !isWhole(figure));
  return enough ? telling.map(({ raw }) => raw) : [];
}

function isOfAnotherKind(plain: string): boolean {
  return ASKED_FOR.test(plain) || TIME_PAST.test(plain) || LEGAL_BASIS.test(plain);
}

/** Whether a figure is such as differs from year to year. */
function changes({ role, value, percent, approximate }: NumberReading): boolean {
  if (role !== "quantity" || approximate === "atLeast") return false;
  if (percent) return value !== 0 && value !== 100;
  return value >= SMALL;
}

/** «86,4 triệu» is no whole figure, though it makes whole đồng. */
function isWhole({ value, scale = 1 }: NumberReading): boolean {
  return Number.isInteger(value / scale);
}
