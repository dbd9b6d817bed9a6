/**
 * The outline asks for figures, a rate or a comparison with targets, and there is none in the whole section: text,
 * tables, notes and text boxes. About substance, so a warning, never an error; where there are figures but no rate, a
 * note. A comparison that may stand elsewhere, for other sections or a table set results against targets, is a note too.
 *
 * Silent for a section with figures where any sentence compares, in whatever words («so với Nghị quyết», «vượt 5%», «đạt
 * 95%», «27/30»), for a section that is missing, empty or guidance only (told as such), that declares «không có», that refers to
 * an annex the report has, and for dates, years, document numbers and the numbers of items, which are no figures.
 */
import type { ReportDocument } from "../../document/document.ts";
import type { SectionMatch } from "../../match/match.ts";
import type { Demand, Guidance } from "../../outline/outline.ts";
import type { TargetResult } from "../../targets/target.ts";
import { annexReferences } from "../../text/annex-words.ts";
import { COMPARES, FIGURES, RATE, TARGET_COMPARISON } from "../../text/demand-words.ts";
import { fold } from "../../text/fold.ts";
import { markersOf } from "../../text/marker.ts";
import { type NumberReading, numbersIn } from "../../text/numbers.ts";
import { annexesOf } from "../annexes.ts";
import type { CheckContext } from "../rule.ts";
import { rule } from "../rule.ts";
import { type SectionName, sectionName } from "../section-name.ts";

export type Want = "figures" | "rate" | "comparison";

export interface FigureMissing {
  readonly section: SectionName;
  readonly wants: Want;
  /** The line of guidance that asks, as issued; "" when the title does. */
  readonly asked: string;
}

const WANT_FIGURES: readonly Demand[] = ["figures", "rate", "targetComparison"];

export const figureMissing = rule({
  id: "figure-missing",
  severity: "warning",
  group: "figures",
  *check(context: CheckContext) {
    const { match, sections, document } = context;
    if (match === null) return;
    const compared = context.targets.results.some(isCompared);
    const annexed = annexesOf(document).length > 0;
    for (const entry of match.sections) {
      const { section, heading } = entry;
      const status = sections.get(section.id)?.status;
      const wanted = WANT_FIGURES.some((demand) => section.demands.includes(demand));
      if (!wanted || heading === null || (status !== "filled" && status !== "thin")) continue;
      const wants = lacking(entry, context);
      if (wants === null || (annexed && refersToAnnex(entry, context))) continue;
      const data: FigureMissing = { section: sectionName(section), wants, asked: asking(section.guidance, wants) };
      const isNote = wants === "rate" || (wants === "comparison" && compared);
      yield {
        paragraph: heading.paragraph,
        section: section.id,
        data,
        ...(isNote ? { severity: "note" as const } : {}),
      };
    }
  },
});

function lacking(entry: SectionMatch, context: CheckContext): Want | null {
  const { demands } = entry.section;
  const found = figuresOf(entry, context, demands.includes("rate"));
  if (!found.any) return "figures";
  if (!found.enough) return "rate";
  return demands.includes("targetComparison") && !comparesTargets(entry, context) ? "comparison" : null;
}

/** Whether the section itself sets anything against a target, or says how far one is reached; its headings do not. */
function comparesTargets(entry: SectionMatch, context: CheckContext): boolean {
  const { document, folded, headings, targets } = context;
  const titles = new Set(headings.map(({ paragraph }) => paragraph));
  const inside = new Set(
    entry.wholeContent.filter((index) => index === entry.heading?.paragraph || !titles.has(index)),
  );
  return (
    targets.results.some((one) => isCompared(one) && inside.has(one.reading?.place.paragraph ?? -1)) ||
    [...inside].some((index) => COMPARES.test(folded(index)) || hasRate(document.paragraphs[index]?.text ?? "")) ||
    anchored(document, inside).some((text) => COMPARES.test(fold(text)) || hasRate(text))
  );
}

function hasRate(text: string): boolean {
  return numbersIn(text).some(isRate);
}

function isCompared({ reading }: TargetResult): boolean {
  return reading !== null && (reading.goal !== null || reading.claimed !== null);
}

interface Figures {
  readonly any: boolean;
  /** A rate where one is asked for, else any figure. */
  readonly enough: boolean;
}

function figuresOf(entry: SectionMatch, context: CheckContext, wantsRate: boolean): Figures {
  let any = false;
  for (const text of textsOf(entry, context)) {
    for (const reading of numbersIn(text)) {
      if (isRate(reading) || (reading.role === "quantity" && !wantsRate)) return { any: true, enough: true };
      any ||= reading.role === "quantity";
    }
  }
  return { any, enough: false };
}

/** A percentage, or one number out of another: «98/174». */
function isRate({ percent, denominator }: NumberReading): boolean {
  return percent || denominator !== undefined;
}

/** The texts of the whole section and of what is anchored in it, numbers of items taken off. */
function* textsOf({ heading, wholeContent }: SectionMatch, { document }: CheckContext): Generator<string> {
  const inside = new Set(heading === null ? wholeContent : [heading.paragraph, ...wholeContent]);
  for (const index of inside) {
    const text = document.paragraphs[index]?.text ?? "";
    if (/\d/.test(text)) yield markersOf(text)[0]?.rest ?? text;
  }
  yield* anchored(document, inside);
}

/** The notes and text boxes anchored in paragraphs. */
function anchored({ notes, stories }: ReportDocument, paragraphs: ReadonlySet<number>): readonly string[] {
  return [...notes, ...stories].flatMap(({ paragraph, text }) =>
    paragraph !== null && paragraphs.has(paragraph) ? [text] : [],
  );
}

function refersToAnnex({ wholeContent }: SectionMatch, { folded }: CheckContext): boolean {
  return wholeContent.some((index) => annexReferences(folded(index)).length > 0);
}

const ASKING: { readonly [Key in Want]: readonly RegExp[] } = {
  figures: [FIGURES, RATE, ...TARGET_COMPARISON],
  rate: [RATE],
  comparison: TARGET_COMPARISON,
};

function asking(guidance: readonly Guidance[], wants: Want): string {
  const words = ASKING[wants];
  for (const { text, children = [] } of guidance) {
    const folded = fold(text);
    if (words.some((pattern) => pattern.test(folded))) return text;
    const below = asking(children, wants);
    if (below !== "") return below;
  }
  return "";
}
