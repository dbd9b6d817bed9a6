/** Which format pack a report is held to. */
import type { ReportDocument } from "../document/document.ts";
import { datesIn } from "../text/dates.ts";
import type { FormatPack } from "./format-pack.ts";
import { formatPack, packInForce } from "./packs/packs.ts";
import { paperFrame } from "./paper-frame.ts";

export interface ChosenPack {
  readonly pack: FormatPack;
  /** `chosen`: by the user; `head`: as the head of the report and its date say; `inForce`: the Party's, in force today. */
  readonly why: "chosen" | "head" | "inForce";
}

/**
 * The pack of the id `wanted`; without one, or for an id this version does not know, the one that fits the report's head
 * (Party or State) on the date written there; for a report without head the Party's on `today` (ISO).
 */
export function chosenPack(document: ReportDocument, today: string, wanted?: string): ChosenPack {
  const chosen = wanted === undefined ? undefined : formatPack(wanted);
  if (chosen !== undefined) return { pack: chosen, why: "chosen" };
  const { head } = paperFrame(document);
  const day = isoDay(head.placeDate?.text ?? "") ?? today;
  if (head.kind === null) return { pack: packInForce("party", day), why: day === today ? "inForce" : "head" };
  return { pack: packInForce(head.kind, day), why: "head" };
}

/** The first whole date in a text. */
function isoDay(text: string): string | null {
  for (const { year, month, day } of datesIn(text)) {
    if (year === null || month === null || day === null) continue;
    return [String(year), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
  }
  return null;
}
