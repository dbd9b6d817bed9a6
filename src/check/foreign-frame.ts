/** Signature and letterhead against what else tells whose paper it is: its number, its place, its text. */
import { fold } from "../text/fold.ts";
import {
  CELL_CODE,
  CELL_LINE,
  ORGANISATION_CODE,
  SIGNING_FOR_CELL,
  SIGNING_FOR_ORGANISATION,
} from "../text/frame-words.ts";
import { COMMUNES, committeesOf, isUnitLine, unitNamesIn } from "../text/unit-names.ts";
import { ownDate } from "./own-date.ts";
import { ownNumber } from "./own-number.ts";
import type { ReportFrame } from "./report-frame.ts";
import type { CheckContext } from "./rule.ts";

export interface ForeignLine {
  readonly paragraph: number;
  /** As typed. */
  readonly found: string;
  readonly own: string;
}

/**
 * «T/M CHI BỘ» below the paper of a đảng bộ, or the other way round. Only where letterhead and number agree on whose
 * paper it is, and no other signature is given for that body: a superior may confirm a report beside it.
 */
export function foreignSignature(frame: ReportFrame, { document, folded }: CheckContext): ForeignLine | null {
  const number = ownNumber(document, frame.letterhead, folded)?.code ?? "";
  const units = frame.letterhead.filter((line) => isUnitLine(folded(line)));
  const own = units.at(-1);
  if (own === undefined) return null;
  const isCell = folded(own).includes("chi ");
  const code = isCell ? CELL_CODE : ORGANISATION_CODE;
  if (!code.test(number) || (!isCell && units.some((line) => CELL_LINE.test(folded(line))))) return null;
  const [right, wrong] = isCell
    ? [SIGNING_FOR_CELL, SIGNING_FOR_ORGANISATION]
    : [SIGNING_FOR_ORGANISATION, SIGNING_FOR_CELL];
  if (frame.signature.some((line) => right.test(folded(line)))) return null;
  const paragraph = frame.signature.find((line) => wrong.test(folded(line)));
  if (paragraph === undefined) return null;
  const text = (line: number): string => document.paragraphs[line]?.text.trim() ?? "";
  return { paragraph, found: text(paragraph), own: text(own) };
}

/**
 * A commune or ward above the unit in the letterhead that is named nowhere else, where the place of the paper is another
 * and the text speaks of that one as the superior.
 */
export function foreignSuperior({ letterhead }: ReportFrame, { document, folded }: CheckContext): ForeignLine | null {
  const units = letterhead.filter((line) => isUnitLine(folded(line)));
  const superior = units.at(-2);
  const date = ownDate(document, letterhead);
  if (superior === undefined || date === null) return null;
  const text = (line: number): string => document.paragraphs[line]?.text ?? "";
  const [name] = unitNamesIn(text(superior));
  const [kind = "", ...words] = name?.words ?? [];
  const place = fold(text(date.paragraph).split(",")[0] ?? "");
  const called = words.join(" ");
  if (name === undefined || !COMMUNES.has(kind) || place === "" || place.includes(called) || called.includes(place)) {
    return null;
  }
  const isElsewhere = (named: string): boolean =>
    document.paragraphs.some(({ index }) => index !== superior && folded(index).includes(named));
  const own = committeesOf(kind, place).find(isElsewhere);
  if (own === undefined || isElsewhere(called)) return null;
  return { paragraph: superior, found: name.raw, own: `${kind} ${text(date.paragraph).split(",")[0]?.trim()}` };
}
