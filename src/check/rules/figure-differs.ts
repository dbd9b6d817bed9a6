/**
 * One figure of the report told in two ways: «còn 514 hồ sơ quá hạn» here, «còn 541 hồ sơ thủ tục hành chính quá hạn» there; in
 * the text and in a table; or the members and cells of the organisation: «hiện có 23 đảng viên», «25/25 đảng viên».
 *
 * Figures of three digits and more are held to one another only where a slip of the hand makes one of the other, and one
 * of them stands nowhere else (figure-slips.ts). Silent where a year, another unit, a change against a level, a part, a
 * plan, a bound or a range sets them apart, in the part on the time to come, and where a rule on what stands beside the
 * figure, or on targets, tells it already. A warning where digits are swapped or both say how many there are now;
 * otherwise a note.
 */

import type { ReportDocument } from "../../document/document.ts";
import { differingResults } from "../differing-results.ts";
import { figureSlips } from "../figure-slips.ts";
import { memberSlips } from "../member-slips.ts";
import { excerptAround } from "../passages.ts";
import { type Observation, rule } from "../rule.ts";
import { isToldBeside, type Standing } from "../told-beside.ts";

export interface FigureDiffers {
  /** As typed. */
  readonly here: string;
  readonly there: string;
  readonly about: "members" | "cells" | "figure";
  /** The other one stands in a table. */
  readonly table: boolean;
}

export const figureDiffers = rule({
  id: "figure-differs",
  severity: "warning",
  group: "figures",
  *check(context): Generator<Observation<FigureDiffers>> {
    const { document } = context;
    const told = new Set<string>();
    const isTold = (one: Standing): boolean => isToldBeside(document, one);
    for (const { here, there, sure } of memberSlips(document)) {
      told.add(`${here.paragraph} ${here.start}`);
      if (isTold(here) || isTold(there)) continue;
      const data: FigureDiffers = { here: here.raw, there: there.raw, about: here.counts, table: false };
      yield { ...placeOf(document, here, here.raw), related: there.paragraph, ...(sure ? {} : DOUBTFUL), data };
    }
    const isResult = differingResults(context);
    for (const { here, there, slip } of figureSlips(context)) {
      if (told.has(`${here.paragraph} ${here.start}`) || told.has(`${there.paragraph} ${there.start}`)) continue;
      if (isTold(here) || isTold(there) || isResult(here, there)) continue;
      const data: FigureDiffers = {
        here: here.typed,
        there: there.typed,
        about: "figure",
        table: there.table !== null,
      };
      const place = here.table === null ? placeOf(document, here, here.typed) : { paragraph: here.paragraph };
      yield { ...place, related: there.paragraph, ...(slip === "swapped" ? {} : DOUBTFUL), data };
    }
  },
});

const DOUBTFUL = { severity: "note" } as const;

function placeOf(
  { paragraphs }: ReportDocument,
  { paragraph, start }: Standing,
  typed: string,
): Pick<Observation<never>, "paragraph" | "excerpt"> {
  const text = paragraphs[paragraph]?.text ?? "";
  return { paragraph, excerpt: excerptAround(text, start, start + typed.length) };
}
