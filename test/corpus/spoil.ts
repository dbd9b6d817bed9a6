/** All variants of all reports, the same in every run. */
import { builtinOutlines } from "../../src/outline/builtin/builtin.ts";
import type { Outline } from "../../src/outline/outline.ts";
import { randomFrom } from "../support/docx/random.ts";
import { type CorpusReport, corpusReports } from "./corpus-report.ts";
import { blanksLeft, bracketsLeft } from "./spoilers/blanks.ts";
import { annexesMissing, citationsContradicted, figuresRemoved } from "./spoilers/evidence.ts";
import { balancesChanged, decimalsPointed, partsChanged, ratesChanged, totalsChanged } from "./spoilers/figures.ts";
import { formChanged } from "./spoilers/form.ts";
import { guidanceAmongText, guidanceOnly, placeholdersLeft, questionsLeft } from "./spoilers/guidance.ts";
import { foreignUnits, oldDates, oldTerms } from "./spoilers/identity.ts";
import { numbersRepeated, numeralsSkipped } from "./spoilers/numbering.ts";
import {
  sectionsEmptied,
  sectionsRemoved,
  sectionsRemovedTidily,
  sectionsSwapped,
  sectionsThin,
} from "./spoilers/sections.ts";
import { sendingFaults } from "./spoilers/sending.ts";
import {
  declaredNone,
  headingsRenamed,
  otherSchemes,
  ownSubHeadings,
  signsChanged,
  temptingText,
} from "./spoilers/silent.ts";
import { resultsLeftOut, resultsWiped, targetsToldTwice, verdictsContradicted } from "./spoilers/targets.ts";
import type { Spoiler, Variant } from "./variant.ts";

const SPOILERS: Record<string, Spoiler> = {
  sectionsRemoved,
  sectionsRemovedTidily,
  sectionsEmptied,
  sectionsThin,
  sectionsSwapped,
  guidanceOnly,
  guidanceAmongText,
  questionsLeft,
  placeholdersLeft,
  blanksLeft,
  bracketsLeft,
  numeralsSkipped,
  numbersRepeated,
  oldTerms,
  oldDates,
  foreignUnits,
  annexesMissing,
  figuresRemoved,
  citationsContradicted,
  ratesChanged,
  partsChanged,
  balancesChanged,
  totalsChanged,
  verdictsContradicted,
  resultsWiped,
  resultsLeftOut,
  targetsToldTwice,
  decimalsPointed,
  sendingFaults,
  headingsRenamed,
  signsChanged,
  otherSchemes,
  temptingText,
  declaredNone,
  ownSubHeadings,
  formChanged,
};

/** The built-in outline a report follows. */
export function outlineOf(report: CorpusReport): Outline {
  const outline = builtinOutlines.find(({ id }) => id === report.outline);
  if (outline === undefined) throw new Error(`${report.slug}: no outline «${report.outline}»`);
  return outline;
}

export function variantsOf(report: CorpusReport): Variant[] {
  if (!report.spoiled) return [];
  const outline = outlineOf(report);
  return Object.entries(SPOILERS).flatMap(([name, spoiler]) =>
    spoiler(report, outline, randomFrom(`${name} ${report.slug}`)),
  );
}

export function allVariants(): Variant[] {
  return corpusReports().flatMap(variantsOf);
}
