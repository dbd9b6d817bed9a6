/**
 * Where a report says why its targets were not reached, and how far each place reaches: causes under a heading on causes
 * or beside words for what is wanting speak of all targets, any others of their own section; and a place that names one
 * of the targets speaks of that one.
 */
import type { CellAddress, Paragraph } from "../document/document.ts";
import { textAfterTitle } from "../match/content.ts";
import { nameWords } from "../targets/name-likeness.ts";
import type { TargetReading } from "../targets/target.ts";
import {
  ACHIEVEMENTS,
  namesCause,
  ONE_TARGET,
  OPENS_CAUSE,
  SEVERAL_SHORTCOMINGS,
  SHORTCOMINGS,
  STATES_CAUSE,
} from "../text/cause-words.ts";
import { CAUSES } from "../text/demand-words.ts";
import { fold, foldedWords } from "../text/fold.ts";
import { LETTER } from "../text/letters.ts";
import { headsPlan } from "../text/target-headings.ts";
import { CAUSE } from "../text/target-phrases.ts";
import { headingAbove } from "./heading-above.ts";
import type { CheckContext } from "./rule.ts";

/** Of which targets a place speaks: of all; of those it names; or of those of its section, its row, its paragraph. */
type Reach = "all" | "section" | "row" | "paragraph" | "named";

interface StatedCause {
  readonly reach: Reach;
  readonly paragraph: number;
  readonly cell: CellAddress | null;
  readonly words: ReadonlySet<string>;
  /** Speaks of a target not reached, and of no others and no shortcomings besides. */
  readonly ofOneTarget: boolean;
}

/** Tells of a target whether the report gives its cause somewhere, given all the targets that want one. */
export function causeReader(
  context: CheckContext,
  wanting: readonly TargetReading[],
): (reading: TargetReading) => boolean {
  const places = placesOf(context);
  const share = nameShares();
  const causes = [...mainCauses(context, places), ...sideCauses(context)].map((cause) => {
    const ofOthers = cause.ofOneTarget && wanting.some((reading) => share(reading, cause) >= NAMED);
    return { cause, ofOthers };
  });
  return (reading) =>
    causes.some(({ cause, ofOthers }) => {
      const named = share(reading, cause);
      return ofOthers ? named >= TOUCHED : reaches(cause, reading, named, places);
    });
}

/** So much of a target's name must stand in a text that names it; a little less, and it may be meant. */
const NAMED = 0.75;
const TOUCHED = 0.33;

/** Tells how much of a target's name stands in a text on causes; 0 for one word of it, which says too little. */
function nameShares(): (reading: TargetReading, cause: StatedCause) => number {
  const names = new Map<TargetReading, readonly string[]>();
  return (reading, { words }) => {
    const wanted = names.get(reading) ?? [...nameWords(reading.name.value)];
    names.set(reading, wanted);
    const there = wanted.filter((word) => words.has(word)).length;
    return there > 1 ? there / wanted.length : 0;
  };
}

function reaches(cause: StatedCause, { place }: TargetReading, named: number, { sections }: Places): boolean {
  switch (cause.reach) {
    case "all":
      return true;
    case "section": {
      const own = sections(place.paragraph);
      return named >= TOUCHED || sections(cause.paragraph).some((section) => own.includes(section));
    }
    case "row":
      return place.cell !== null && cause.cell?.table === place.cell.table && cause.cell.row === place.cell.row;
    case "paragraph":
      return cause.paragraph === place.paragraph;
    case "named":
      return named >= NAMED;
  }
}

function* mainCauses(context: CheckContext, places: Places): Generator<StatedCause> {
  for (const paragraph of context.document.paragraphs) {
    const folded = context.folded(paragraph.index);
    const reach = reachOf(paragraph, folded, places);
    if (reach !== null) yield statedCause(reach, paragraph.index, paragraph.cell, folded);
  }
}

/** What notes and text boxes say. */
function* sideCauses({ document }: CheckContext): Generator<StatedCause> {
  for (const { text, paragraph } of [...document.notes, ...document.stories]) {
    const folded = fold(text);
    const isNamed = namesCause(folded);
    if (paragraph === null || !(isNamed || CAUSE.test(folded))) continue;
    const isGeneral = OPENS_CAUSE.test(folded) || SHORTCOMINGS.test(folded);
    const reach = isNamed ? (isGeneral ? "all" : "section") : "paragraph";
    yield statedCause(reach, paragraph, null, folded);
  }
}

function statedCause(reach: Reach, paragraph: number, cell: CellAddress | null, folded: string): StatedCause {
  const ofOneTarget = ONE_TARGET.test(folded) && !SEVERAL_SHORTCOMINGS.test(folded);
  return { reach, paragraph, cell, words: new Set(foldedWords(folded)), ofOneTarget };
}

function reachOf({ index, cell }: Paragraph, folded: string, { topic, isHeading }: Places): Reach | null {
  const about = topic(index);
  if (isHeading(index)) return STATES_CAUSE.test(folded) ? "all" : null;
  if (about === "causes") return LETTER.test(folded) ? "all" : null;
  if (cell !== null && (cell.row === 0 || !OPENS_CAUSE.test(folded))) {
    return CAUSE.test(folded) || namesCause(folded) ? "row" : null;
  }
  if (namesCause(folded)) return generalReach(folded, about);
  const isShort = about !== "plan" && (about === "shortcomings" || SHORTCOMINGS.test(folded));
  return isShort && CAUSE.test(folded) ? "named" : null;
}

function generalReach(folded: string, about: Topic | null): Reach | null {
  const isShort = SHORTCOMINGS.test(folded);
  if (about === "achievements") return isShort ? "all" : null;
  if (OPENS_CAUSE.test(folded)) return "all";
  if (about === "plan") return null;
  return isShort || about === "shortcomings" ? "all" : "section";
}

/** What the nearest heading around that says so is about. */
type Topic = "causes" | "shortcomings" | "achievements" | "plan";

interface Places {
  readonly topic: (paragraph: number) => Topic | null;
  /** The section of the outline that holds the paragraph, and the nearest heading above it, by what tells them apart. */
  readonly sections: (paragraph: number) => readonly (string | number)[];
  /** A heading and nothing but a heading. */
  readonly isHeading: (paragraph: number) => boolean;
}

function placesOf({ document, headings, match }: CheckContext): Places {
  const topics: (Topic | null)[] = [];
  for (const { title, parent } of headings) {
    topics.push(topicOf(fold(title)) ?? (parent === null ? null : (topics[parent] ?? null)));
  }
  const owners = new Map<number, string>();
  const demanded = new Set<number>();
  for (const { section, content } of match?.sections ?? []) {
    for (const paragraph of content) {
      owners.set(paragraph, section.id);
      if (section.demands.includes("causes")) demanded.add(paragraph);
    }
  }
  const at = (paragraph: number): number => headingAbove(headings, paragraph);
  return {
    topic: (paragraph) => topics[at(paragraph)] ?? (demanded.has(paragraph) ? "shortcomings" : null),
    sections: (paragraph) => [at(paragraph), owners.get(paragraph) ?? []].flat(),
    isHeading: (paragraph) => {
      const heading = headings[at(paragraph)];
      return heading !== undefined && paragraph <= heading.lastParagraph && textAfterTitle(document, heading) === "";
    },
  };
}

function topicOf(title: string): Topic | null {
  const isShort = SHORTCOMINGS.test(title);
  const isGood = !isShort && ACHIEVEMENTS.test(title);
  if (CAUSES.test(title)) return isGood ? "achievements" : "causes";
  if (isShort) return "shortcomings";
  return headsPlan(title) ? "plan" : null;
}
