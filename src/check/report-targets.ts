/** The targets of a report: what its text and tables say of them, set against what it owes. */
import { paragraphWords } from "../document/folded-paragraphs.ts";
import { bodyEnd } from "../match/body.ts";
import type { Heading } from "../match/match.ts";
import { matchedResults } from "../targets/match-owed.ts";
import { likenessOfWords, nameWords } from "../targets/name-likeness.ts";
import type { Where } from "../targets/prose/draft.ts";
import { type ProsePlace, readProse } from "../targets/prose/read-prose.ts";
import type { ReportTime } from "../targets/report-time.ts";
import { readTable, type TargetRow } from "../targets/table/read-table.ts";
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
  /** Paragraphs under headings on results of targets. */
  readonly listed: ReadonlySet<number>;
  /** Rows of tables that set results against targets, in order. */
  readonly rows: readonly TargetRow[];
  readonly time: ReportTime;
}

type Needed = Omit<CheckContext, "sections" | "targets">;

/** Reads a report's targets; never throws. */
export function reportTargets(context: Needed): ReportTargets {
  const time = reportTime(context);
  const rows = context.document.tables.flatMap(readTable);
  const prose = passages(context);
  const listed = new Set(prose.flatMap(({ paragraph, where }) => (where === "results" ? [paragraph] : [])));
  const read = [...prose.flatMap(readingsOf(context)), ...rows.map(({ reading }) => reading)].sort(
    (a, b) => a.place.paragraph - b.place.paragraph,
  );
  const readings = [...read, ...statementsOf(context, prose, read)];
  const results = matchedResults(
    readings.filter(({ about }) => about === "result"),
    context.owed,
    time,
  );
  return { results, plans: readings.filter(({ about }) => about === "plan"), listed, rows, time };
}

/**
 * For the targets owed that no reading answers: bare results in running text that name them, «tỷ lệ đảng viên tham gia
 * học tập nghị quyết đạt 97%».
 */
function statementsOf(
  context: Needed,
  prose: readonly Passage[],
  readings: readonly TargetReading[],
): readonly TargetReading[] {
  const results = matchedResults(readings, context.owed, NO_TIME);
  const open = results.filter(({ reading }) => reading === null).map(({ owed }) => nameWords(owed?.name ?? ""));
  if (open.length === 0) return [];
  const words = paragraphWords(context.document);
  return prose
    .filter(({ where }) => where === "text")
    .filter(({ paragraph }) => {
      const there = new Set(words(paragraph));
      return open.some((asked) => [...asked].filter((word) => there.has(word)).length >= asked.size * NAMED);
    })
    .flatMap(({ text, paragraph, label }) =>
      readProse(text, context.folded(paragraph), { paragraph, label, where: "results" }),
    )
    .filter((reading) => open.some((asked) => likenessOfWords(nameWords(reading.name.value), asked) >= NAMED));
}

const NAMED = 0.6;
const NO_TIME: ReportTime = { term: null, date: null, review: "other" };

type Passage = ProsePlace & { readonly text: string };

function readingsOf({ folded }: Needed): (passage: Passage) => readonly TargetReading[] {
  return ({ text, ...place }) => readProse(text, folded(place.paragraph), place);
}

/** The paragraphs of the body outside tables, without their markers, and under what kind of heading each stands. */
function passages({ document, headings }: Needed): readonly Passage[] {
  const place = placesOf(headings);
  const end = bodyEnd(document, headings[0]?.paragraph ?? 0);
  return document.paragraphs.slice(0, end).flatMap(({ index, text, number, cell }) => {
    const where = cell === null ? place(index) : null;
    if (where === null || text === "") return [];
    const marker = markersOf(text)[0];
    const label = labelOf(number === "" ? (marker?.text ?? "") : number);
    return [{ paragraph: index, label, where, text: marker?.rest ?? text }];
  });
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
