/** The targets of a report: what its text and tables say of them, set against what it owes. */
import type { Paragraph, ReportDocument } from "../document/document.ts";
import { paragraphWords } from "../document/folded-paragraphs.ts";
import { bodyEnd } from "../match/body.ts";
import type { Heading } from "../match/match.ts";
import { type ReportLine, reportLines } from "../match/report-lines.ts";
import { matchedResults } from "../targets/match-owed.ts";
import { likenessOfWords, nameWords } from "../targets/name-likeness.ts";
import type { Where } from "../targets/prose/draft.ts";
import { maySpeak, readProse } from "../targets/prose/read-prose.ts";
import type { ReportTime } from "../targets/report-time.ts";
import { textAbove } from "../targets/table/measure.ts";
import { readTable, type TargetRow } from "../targets/table/read-table.ts";
import type { TargetReading, TargetResult } from "../targets/target.ts";
import { fold } from "../text/fold.ts";
import { markersOf } from "../text/marker.ts";
import {
  ALSO_TASKS,
  PLAN_HEADING,
  PLANNED_TARGETS_HEADING,
  REPORTS_HEADING,
  RESULTS_HEADING,
  SET_FOR_LATER_HEADING,
} from "../text/target-headings.ts";
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
  const { document } = context;
  const rows = document.tables.flatMap((table, index) => readTable(table, index, textAbove(document, table)));
  const spots = spotsOf(context, time);
  const listed = new Set(spots.flatMap(({ paragraph, where }) => (where === "results" ? [paragraph] : [])));
  const read = [...readingsAt(context, spots), ...rows.map(({ reading }) => reading)];
  const readings = [...read, ...statementsOf(context, spots, read)].sort(
    (a, b) => a.place.paragraph - b.place.paragraph,
  );
  const results = matchedResults(
    readings.filter(({ about }) => about === "result"),
    context.owed,
    time,
  );
  return { results, plans: readings.filter(({ about }) => about === "plan"), listed, rows, time };
}

/** A paragraph of the body outside tables, and under what kind of heading it stands. */
interface Spot {
  readonly paragraph: number;
  readonly where: Where;
}

function spotsOf({ document, headings }: Needed, time: ReportTime): readonly Spot[] {
  const place = placesOf(document, headings, time);
  const end = bodyEnd(document, headings[0]?.paragraph ?? 0);
  return document.paragraphs
    .slice(0, end)
    .filter(({ cell, text }) => cell === null && text !== "")
    .map((paragraph) => ({ paragraph: paragraph.index, where: place(paragraph) }));
}

/** What the paragraphs say, their markers taken off; by far the most say nothing and are not looked at closely. */
function readingsAt({ document, folded }: Needed, spots: readonly Spot[]): readonly TargetReading[] {
  return spots.flatMap(({ paragraph, where }) => {
    const source = document.paragraphs[paragraph];
    if (source === undefined || !maySpeak(folded(paragraph), where)) return [];
    const marker = markersOf(source.text)[0];
    const label = labelOf(source.number === "" ? (marker?.text ?? "") : source.number);
    return readProse(marker?.rest ?? source.text, folded(paragraph), { paragraph, label, where });
  });
}

/**
 * For the targets owed that no reading answers: bare results in running text that name them, «tỷ lệ đảng viên tham gia
 * học tập nghị quyết đạt 97%».
 */
function statementsOf(
  context: Needed,
  spots: readonly Spot[],
  readings: readonly TargetReading[],
): readonly TargetReading[] {
  const results = matchedResults(readings, context.owed, NO_TIME);
  const open = results.filter(({ reading }) => reading === null).map(({ owed }) => nameWords(owed?.name ?? ""));
  if (open.length === 0) return [];
  const words = paragraphWords(context.document);
  const naming = spots.filter(({ paragraph, where }) => {
    if (where !== "text") return false;
    const there = new Set(words(paragraph));
    return open.some((asked) => [...asked].filter((word) => there.has(word)).length >= asked.size * NAMED);
  });
  const bare = naming.map(({ paragraph }) => ({ paragraph, where: "results" as const }));
  return readingsAt(context, bare).filter((reading) =>
    open.some((asked) => likenessOfWords(nameWords(reading.name.value), asked) >= NAMED),
  );
}

const NAMED = 0.6;
const NO_TIME: ReportTime = { term: null, date: null, review: "other" };

/** «3» for «3.», «c» for «c)»; "" for bullets. */
function labelOf(marker: string): string {
  return /^\(?([\p{L}\d]+(?:\.\d+)*)/u.exec(marker)?.[1] ?? "";
}

/** Tells, for the paragraphs in order, under what kind of heading each stands. */
function placesOf(
  document: ReportDocument,
  headings: readonly Heading[],
  time: ReportTime,
): (paragraph: Paragraph) => Where {
  const line = reportLines(document);
  const kinds = headings.map((_, at) => kindOf(headings, at, time));
  const kindAt = (at: number | null): Where => (at === null ? "text" : (kinds[at] ?? "text"));
  let next = 0;
  return (paragraph) => {
    while (next < headings.length && (headings[next]?.paragraph ?? 0) <= paragraph.index) next++;
    const current = headings[next - 1];
    if (current === undefined) return "text";
    // A heading is read as what it stands under: items that are whole sentences may look like headings.
    const above = kindAt(current.parent);
    if (paragraph.index <= current.lastParagraph) return above;
    const below = kindAt(next - 1);
    return below !== above && isCountedWith(line(paragraph.index), current) ? above : below;
  };
}

/** Whether an item goes on with the numbers of a heading: 7/ behind «6/ …», which looked like one. */
function isCountedWith({ readings: [own] }: ReportLine, { marker, numbers }: Heading): boolean {
  if (own === undefined || own.numbers.length !== numbers.length || formOf(own.text) !== formOf(marker)) return false;
  return (own.numbers.at(-1) ?? 0) > (numbers.at(-1) ?? 0);
}

/** «1/» for «7/» and «12/», «A.» for «III.» and «B.» */
function formOf(marker: string): string {
  return marker
    .replace(/\d+/g, "1")
    .replace(/\p{Lu}+/gu, "A")
    .replace(/\p{Ll}+/gu, "a");
}

function kindOf(headings: readonly Heading[], at: number, time: ReportTime): Where {
  const titles: string[] = [];
  for (let up: number | null = at; up !== null; up = headings[up]?.parent ?? null) {
    titles.push(fold(headings[up]?.title ?? ""));
  }
  const [own = "", ...above] = titles;
  const isPlan = (title: string): boolean =>
    !REPORTS_HEADING.test(title) && (PLAN_HEADING.test(title) || isSetForLater(title, time));
  if (titles.some(isPlan)) {
    const sets = (title: string): boolean => PLANNED_TARGETS_HEADING.test(title);
    return sets(own) || above.some((title) => sets(title) && !isPlan(title)) ? "plan" : "text";
  }
  // «Kết quả thực hiện các chỉ tiêu, nhiệm vụ» may hold half a report: what is below its sub-headings is running text.
  const isResults =
    RESULTS_HEADING.test(own) || above.some((title) => RESULTS_HEADING.test(title) && !ALSO_TASKS.test(title));
  return isResults ? "results" : "text";
}

/** «Chỉ tiêu đến hết nhiệm kỳ», «Chỉ tiêu năm 2028» in a report of 2027. */
function isSetForLater(title: string, { date }: ReportTime): boolean {
  if (!PLANNED_TARGETS_HEADING.test(title)) return false;
  if (SET_FOR_LATER_HEADING.test(title)) return true;
  const years = [...title.matchAll(/(?<!\d)20\d\d(?!\d)/g)].map(([year]) => Number(year));
  return date !== null && years.length > 0 && Math.min(...years) > date.year;
}
