/** The targets of a report: what its text and tables say of them, set against what it owes. */
import { foldedParagraphs } from "../document/folded-paragraphs.ts";
import { bodyEnd } from "../match/body.ts";
import type { Heading } from "../match/match.ts";
import { matchedResults } from "../targets/match-owed.ts";
import type { Where } from "../targets/prose/draft.ts";
import { readProse } from "../targets/prose/read-prose.ts";
import type { ReportTime } from "../targets/report-time.ts";
import type { TargetReading, TargetResult } from "../targets/target.ts";
import { fold } from "../text/fold.ts";
import { markersOf } from "../text/marker.ts";
import { PLAN_HEADING, PLANNED_TARGETS_HEADING, REPORTS_HEADING, RESULTS_HEADING } from "../text/target-headings.ts";
import { reportTime } from "./report-time.ts";
import type { CheckContext } from "./rule.ts";

export interface ReportTargets {
  /** In the order of the report; targets owed that it does not speak of, last. */
  readonly results: readonly TargetResult[];
  /** Targets it sets for the time to come. */
  readonly plans: readonly TargetReading[];
  readonly time: ReportTime;
}

type Needed = Omit<CheckContext, "sections" | "targets">;

/** Reads a report's targets; never throws. */
export function reportTargets(context: Needed): ReportTargets {
  const time = reportTime(context);
  const readings = readingsOf(context);
  const results = matchedResults(
    readings.filter(({ about }) => about === "result"),
    context.owed,
    time,
  );
  return { results, plans: readings.filter(({ about }) => about === "plan"), time };
}

function readingsOf(context: Needed): readonly TargetReading[] {
  const { document, headings } = context;
  const folded = foldedParagraphs(document);
  const place = placesOf(headings);
  const end = bodyEnd(document, headings[0]?.paragraph ?? 0);
  const readings: TargetReading[] = [];
  for (const { index, text, number, cell } of document.paragraphs) {
    if (index >= end) break;
    const where = cell === null ? place(index) : null;
    if (where === null || text === "") continue;
    const marker = markersOf(text)[0];
    const rest = marker?.rest ?? text;
    const label = labelOf(number === "" ? (marker?.text ?? "") : number);
    readings.push(...readProse(rest, folded(index), { paragraph: index, label, where }));
  }
  return readings;
}

/** «3» for «3.», «c» for «c)»; "" for bullets. */
function labelOf(marker: string): string {
  return /^\(?([\p{L}\d]+(?:\.\d+)*)/u.exec(marker)?.[1] ?? "";
}

/** Tells, for the paragraphs in order, under what kind of heading each stands; null where nothing is to be read. */
function placesOf(headings: readonly Heading[]): (paragraph: number) => Where | null {
  const kinds = headings.map((_, at) => kindOf(headings, at));
  let next = 0;
  return (paragraph) => {
    while (next < headings.length && (headings[next]?.paragraph ?? 0) <= paragraph) next++;
    const current = headings[next - 1];
    if (current === undefined) return "text";
    const isHeading = paragraph <= current.lastParagraph;
    // A heading is read as what it stands under: items that are whole sentences may look like headings.
    const at = isHeading ? current.parent : next - 1;
    return at === null ? "text" : (kinds[at] ?? "text");
  };
}

function kindOf(headings: readonly Heading[], at: number): Where | null {
  const titles: string[] = [];
  for (let up: number | null = at; up !== null; up = headings[up]?.parent ?? null) {
    titles.push(fold(headings[up]?.title ?? ""));
  }
  const [own = ""] = titles;
  const isPlan = titles.some((title) => PLAN_HEADING.test(title) && !REPORTS_HEADING.test(title));
  if (isPlan) return PLANNED_TARGETS_HEADING.test(own) ? "plan" : null;
  return titles.some((title) => RESULTS_HEADING.test(title)) ? "results" : "text";
}
