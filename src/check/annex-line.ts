/** The line that ties an annex to its report, against the report's own head: «(Kèm theo Báo cáo số 47-BC/ĐU, ngày 05/7/2028)». */
import { bodyEnd } from "../match/body.ts";
import { WITH_THE_REPORT } from "../text/annex-words.ts";
import { citationsIn } from "../text/citations.ts";
import { earlyDate } from "./early-date.ts";
import { ownDate } from "./own-date.ts";
import { ownNumber } from "./own-number.ts";
import { reportFrame } from "./report-frame.ts";
import type { CheckContext, Observation } from "./rule.ts";

interface OwnDiffers {
  readonly number: string;
  readonly about: "ownNumber" | "ownDate";
  readonly here: string;
  readonly there: string;
}

/** Where number or date there is another. Silent where the head leaves it blank, and for reports of another kind. */
export function* annexLine(context: CheckContext): Generator<Observation<OwnDiffers>> {
  const { document, headings, folded } = context;
  const { letterhead } = reportFrame(document, headings, folded);
  const number = ownNumber(document, letterhead, folded);
  if (number === null) return;
  // A date in the head that is told as too early (leftover-year) says nothing against the annex.
  const date = earlyDate(context) === null ? ownDate(document, letterhead) : null;
  for (const { index, text } of document.paragraphs.slice(bodyEnd(document, headings[0]?.paragraph ?? 0))) {
    const [cited] = WITH_THE_REPORT.test(folded(index)) ? citationsIn(text) : [];
    if (cited?.key.slice(cited.key.indexOf("-") + 1) !== number.code) continue;
    if (cited.key !== `${number.number}-${number.code}`) {
      const place = { paragraph: index, excerpt: cited.raw, related: number.paragraph };
      yield { ...place, data: { number: number.raw, about: "ownNumber", here: cited.raw, there: number.raw } };
    }
    const { day, month, year } = cited.date ?? {};
    const isOther = date?.day !== day || date?.month !== month || date?.year !== year;
    if (cited.date !== null && date !== null && date.day !== null && isOther) {
      const data: OwnDiffers = { number: number.raw, about: "ownDate", here: cited.date.raw, there: date.raw };
      yield { paragraph: index, excerpt: cited.date.raw, related: date.paragraph, data };
    }
  }
}
