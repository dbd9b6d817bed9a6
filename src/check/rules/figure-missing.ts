/**
 * The outline asks for figures or a rate, and there is none in the whole section: text, tables, notes and text boxes.
 * About substance, so a warning, never an error; where there are figures but no rate, a note.
 *
 * Silent for a section that is missing, empty or guidance only (told as such), that declares «không có», that refers to
 * an annex the report has, and for dates, years, document numbers and the numbers of items, which are no figures.
 */
import type { SectionMatch } from "../../match/match.ts";
import type { Demand, Guidance } from "../../outline/outline.ts";
import { annexReferences } from "../../text/annex-words.ts";
import { FIGURES, RATE, TARGET_COMPARISON } from "../../text/demand-words.ts";
import { fold } from "../../text/fold.ts";
import { markersOf } from "../../text/marker.ts";
import { numbersIn } from "../../text/numbers.ts";
import { annexesOf } from "../annexes.ts";
import type { CheckContext } from "../rule.ts";
import { rule } from "../rule.ts";
import { type SectionName, sectionName } from "../section-name.ts";

export interface FigureMissing {
  readonly section: SectionName;
  readonly wants: "figures" | "rate";
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
    const annexed = annexesOf(document).length > 0;
    for (const entry of match.sections) {
      const { section, heading } = entry;
      const status = sections.get(section.id)?.status;
      const wanted = WANT_FIGURES.some((demand) => section.demands.includes(demand));
      if (!wanted || heading === null || (status !== "filled" && status !== "thin")) continue;
      const found = figuresOf(entry, context, section.demands.includes("rate"));
      const wants = found.any ? "rate" : "figures";
      if (found.enough) continue;
      if (annexed && refersToAnnex(entry, context)) continue;
      const data: FigureMissing = { section: sectionName(section), wants, asked: asking(section.guidance, wants) };
      yield {
        paragraph: heading.paragraph,
        section: section.id,
        data,
        ...(found.any ? { severity: "note" as const } : {}),
      };
    }
  },
});

interface Figures {
  readonly any: boolean;
  /** A rate where one is asked for (a percentage, or one number out of another: «98/174»), else any figure. */
  readonly enough: boolean;
}

function figuresOf(entry: SectionMatch, context: CheckContext, wantsRate: boolean): Figures {
  let any = false;
  for (const text of textsOf(entry, context)) {
    for (const { role, percent, denominator } of numbersIn(text)) {
      const isRate = percent || denominator !== undefined;
      if (isRate || (role === "quantity" && !wantsRate)) return { any: true, enough: true };
      any ||= role === "quantity";
    }
  }
  return { any, enough: false };
}

/** The texts of the whole section and of what is anchored in it, numbers of items taken off. */
function* textsOf({ heading, wholeContent }: SectionMatch, { document }: CheckContext): Generator<string> {
  const inside = new Set(heading === null ? wholeContent : [heading.paragraph, ...wholeContent]);
  for (const index of inside) {
    const text = document.paragraphs[index]?.text ?? "";
    if (/\d/.test(text)) yield markersOf(text)[0]?.rest ?? text;
  }
  for (const { paragraph, text } of [...document.notes, ...document.stories]) {
    if (paragraph !== null && inside.has(paragraph)) yield text;
  }
}

function refersToAnnex({ wholeContent }: SectionMatch, { folded }: CheckContext): boolean {
  return wholeContent.some((index) => annexReferences(folded(index)).length > 0);
}

function asking(guidance: readonly Guidance[], wants: "figures" | "rate"): string {
  const words = wants === "rate" ? [RATE] : [FIGURES, RATE, ...TARGET_COMPARISON];
  for (const { text, children = [] } of guidance) {
    const folded = fold(text);
    if (words.some((pattern) => pattern.test(folded))) return text;
    const below = asking(children, wants);
    if (below !== "") return below;
  }
  return "";
}
