/**
 * Another unit's name stands where the report's own belongs: a file copied from another chi bộ, its name left in the
 * title, a heading, the closing sentence or the signature.
 *
 * The own name is the field value, else the one in the letterhead, else in the title. Only a name that is plainly
 * another's counts: the same kind of unit, of the same standing, not a short or longer form, no abbreviation. In the text
 * only two sentences are looked at, in which the report surely speaks of its own unit: the one that opens it and the
 * first on its strength («… hiện có 09 chi bộ»). Else it names its superiors, its subordinates and its partners there.
 *
 * Also told: a signature given for a chi bộ below the paper of a đảng ủy and the other way round, and a superior in the
 * letterhead of whom neither place nor text knows.
 *
 * Error around the body, where nothing but the own name can stand; in headings, in the text and of these two a warning.
 */
import {
  areDifferentUnits,
  isAddressed,
  isUnitLine,
  type UnitName,
  unitNamesIn,
  unitOf,
} from "../../text/unit-names.ts";
import { type ForeignLine, foreignSignature, foreignSuperior } from "../foreign-frame.ts";
import { ownUnitSentences } from "../own-unit-sentences.ts";
import { type ReportFrame, reportFrame } from "../report-frame.ts";
import { type CheckContext, type Observation, rule } from "../rule.ts";

export interface LeftoverUnit {
  /** The name found, as typed. */
  readonly found: string;
  /** The report's own, as typed. */
  readonly own: string;
  /** authority: on whose behalf it is signed, without a name. */
  readonly where:
    | "letterhead"
    | "superior"
    | "title"
    | "opening"
    | "heading"
    | "text"
    | "closing"
    | "signature"
    | "authority";
}

export const leftoverUnit = rule({
  id: "leftover-unit",
  severity: "error",
  group: "leftover",
  *check(context): Generator<Observation<LeftoverUnit>> {
    const { document, headings, folded } = context;
    const frame = reportFrame(document, headings, folded);
    yield* foreignLine(foreignSignature(frame, context), "authority");
    yield* foreignLine(foreignSuperior(frame, context), "superior");
    const own = ownUnit(frame, context);
    if (own === null) return;
    for (const { paragraph, name, where } of ownUnitSentences(frame.opening, context)) {
      if (!areDifferentUnits(own, name)) continue;
      const data: LeftoverUnit = { found: name.raw, own: own.raw, where };
      yield { paragraph, excerpt: name.raw, data, severity: "warning" };
    }
    for (const { paragraph, where } of namingLines(frame, own, context)) {
      const text = document.paragraphs[paragraph]?.text ?? "";
      const foreign = unitNamesIn(text).find(
        (name) => areDifferentUnits(own, name) && !(where === "closing" && isAddressed(text, name.start)),
      );
      if (foreign === undefined) continue;
      const data: LeftoverUnit = { found: foreign.raw, own: own.raw, where };
      const severity = where === "heading" ? { severity: "warning" as const } : {};
      yield { paragraph, excerpt: foreign.raw, data, ...severity };
    }
  },
});

function* foreignLine(line: ForeignLine | null, where: "authority" | "superior"): Generator<Observation<LeftoverUnit>> {
  if (line === null) return;
  const { paragraph, found, own } = line;
  yield { paragraph, excerpt: found, data: { found, own, where }, severity: "warning" };
}

function ownUnit(frame: ReportFrame, { fields, document }: CheckContext): UnitName | null {
  const names = (paragraphs: readonly number[]): readonly UnitName[] =>
    paragraphs.flatMap((paragraph) => unitNamesIn(document.paragraphs[paragraph]?.text ?? ""));
  // The superior stands above the unit, so the last line is the own one; in short it tells no name.
  const ownLine = frame.letterhead.findLast((paragraph) => isUnitLine(document.paragraphs[paragraph]?.text ?? ""));
  const inLetterhead = names(frame.letterhead).at(-1) ?? null;
  const inOwnLine = ownLine === undefined ? inLetterhead : (names([ownLine]).at(-1) ?? null);
  const printed = inOwnLine ?? names(frame.title)[0] ?? null;
  return fields.unit === undefined || fields.unit.trim() === ""
    ? printed
    : unitOf(fields.unit, printed?.kind ?? "cell");
}

function* namingLines(
  frame: ReportFrame,
  own: UnitName,
  { document, headings }: CheckContext,
): Generator<{ readonly paragraph: number; readonly where: LeftoverUnit["where"] }> {
  const namesOf = (paragraph: number): readonly UnitName[] => unitNamesIn(document.paragraphs[paragraph]?.text ?? "");
  // A letterhead names the superior too: of names of one kind only the last is the own one.
  const ownLine = frame.letterhead.findLast((line) => namesOf(line).some(({ kind }) => kind === own.kind));
  if (ownLine !== undefined) yield { paragraph: ownLine, where: "letterhead" };
  for (const paragraph of frame.title) yield { paragraph, where: "title" };
  for (const { paragraph, lastParagraph } of headings) {
    for (let line = paragraph; line <= lastParagraph; line++) yield { paragraph: line, where: "heading" };
  }
  for (const paragraph of frame.closing) yield { paragraph, where: "closing" };
  for (const paragraph of frame.signature) yield { paragraph, where: "signature" };
}
