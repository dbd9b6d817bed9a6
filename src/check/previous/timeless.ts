/** A sentence without its dates and years: what two reports of different years may have alike. */
import { datesIn } from "../../text/dates.ts";
import { words } from "../../text/fold.ts";
import { numbersIn } from "../../text/numbers.ts";
import { termsIn } from "../../text/terms.ts";

export interface TimelessSentence {
  /** Its folded words, figures among them, dates and years left out. */
  readonly key: string;
  /** The dates, years and terms taken out, folded and joined; "" when there are none. */
  readonly times: string;
}

export function timeless(sentence: string): TimelessSentence {
  const years = numbersIn(sentence).filter(({ role }) => role === "year");
  const spans = [...datesIn(sentence), ...termsIn(sentence), ...years].sort((a, b) => a.start - b.start);
  let rest = "";
  const times: string[] = [];
  let end = 0;
  for (const span of spans) {
    if (span.start < end) continue;
    rest += `${sentence.slice(end, span.start)} `;
    times.push(...words(sentence.slice(span.start, span.end)));
    end = span.end;
  }
  return { key: words(rest + sentence.slice(end)).join(" "), times: times.join(" ") };
}
