/**
 * What the report says of how many targets were met, against the targets it lists: «vượt 6/6 chỉ tiêu» while two items
 * say «đạt»; «12 chỉ tiêu» over a table of eleven; «hoàn thành vượt chỉ tiêu đề ra» while some are listed as not met; a
 * list of those not met that leaves one out; «12 chỉ tiêu, 06 vượt, 05 đạt, 02 chưa đạt», which are 13; «03 chỉ tiêu
 * chưa đạt: a, b».
 *
 * Counts are compared only where every item is judged and the items are as many as the words say; a number of items
 * that differs is told only of a numbered list or table beside which no sentence judges another target. «Hoàn thành và
 * vượt 6/6» of targets of which some are only met may be meant kindly: a note, as are claims without a number.
 */

import { fallsShort } from "../../targets/compare.ts";
import { likenessOfWords, nameLikeness, nameWords } from "../../targets/name-likeness.ts";
import { isMissedList } from "../../targets/prose/missed-list.ts";
import type { TargetReading } from "../../targets/target.ts";
import { fold } from "../../text/fold.ts";
import { isSubset } from "../../text/similarity.ts";
import { countedLists } from "../../text/target-lists.ts";
import {
  ALL_REACHED,
  NOT_CLAIMED,
  OF_ALL,
  type Outcome,
  TARGET_WORD,
  type Tally,
  talliesIn,
  targetsSet,
  unequalSplit,
} from "../../text/target-summaries.ts";
import { excerptAt } from "../excerpt-at.ts";
import type { CheckContext, Observation } from "../rule.ts";
import { rule } from "../rule.ts";
import { type TargetItem, targetItems } from "../target-items.ts";

export type TargetCount =
  | { readonly kind: "total"; readonly said: number; readonly listed: number }
  | {
      readonly kind: "outcome";
      readonly outcome: Outcome;
      readonly said: number;
      readonly listed: { readonly [Judged in TargetItem["judged"]]: number };
    }
  /** A sentence counts more, or other, targets by outcome than it says there are. */
  | { readonly kind: "sum"; readonly whole: number; readonly sum: number }
  /** So many targets are counted, and another number of them named behind it. */
  | { readonly kind: "named"; readonly said: number; readonly named: number }
  /** All are said to be reached, and these are not. */
  | { readonly kind: "all"; readonly names: readonly string[] }
  /** A list of targets not met leaves this one out. */
  | { readonly kind: "leftOut"; readonly name: string };

export const targetCount = rule({
  id: "target-count",
  severity: "warning",
  group: "targets",
  *check(context: CheckContext): Generator<Observation<TargetCount>> {
    const items = targetItems(context);
    const isWhole = !isToldElsewhere(items, context);
    let told = false;
    for (const { index, cell } of context.document.paragraphs) {
      const folded = cell === null ? context.folded(index) : "";
      if (!folded.includes(TARGET_WORD)) continue;
      const split = unequalSplit(folded);
      if (split !== null) yield { paragraph: index, data: { kind: "sum", ...split } };
      yield* miscounted(context, index);
      // What is said again in the overall assessment is told once.
      if (!told && items.length > 0) {
        for (const data of countFaults(folded, items, isWhole)) {
          told = true;
          const loose = data.kind === "outcome" && data.outcome === "reached";
          yield { paragraph: index, data, ...(loose ? { severity: "note" as const } : {}) };
        }
      }
    }
    yield* contradictedClaims(context);
    yield* leftOut(context);
  },
});

/** A list whose names are known from elsewhere in the report, and are more or fewer than counted. */
function* miscounted({ document, folded, targets }: CheckContext, index: number): Generator<Observation<TargetCount>> {
  for (const { said, fewest, most, names, start, end } of countedLists(folded(index))) {
    if (said >= fewest && said <= most) continue;
    const known = names.filter((name) => isTargetName(name, index, targets));
    if (known.length * 2 < names.length) continue;
    yield {
      paragraph: index,
      ...excerptAt(document.paragraphs[index]?.text ?? "", folded(index), start, end - start),
      data: { kind: "named", said, named: said < fewest ? fewest : most },
    };
  }
}

function isTargetName(name: string, index: number, { results }: CheckContext["targets"]): boolean {
  const words = nameWords(name);
  return results.some(({ reading }) => {
    if (reading === null || reading.place.paragraph === index) return false;
    const there = nameWords(reading.name.value);
    return words.size > 0 && (isSubset(words, there) || likenessOfWords(words, there) >= ALIKE);
  });
}

const ALIKE = 0.6;

/** Whether a target is judged in a sentence that is none of the items: then they are not all there are. */
function isToldElsewhere(items: readonly TargetItem[], { targets }: CheckContext): boolean {
  return targets.results.some(({ reading }) => {
    if (reading === null || reading.claimed === null || reading.goal === null || reading.from === "table") return false;
    const { name, place } = reading;
    return !items.some((item) => item.paragraph === place.paragraph || nameLikeness(item.name, name.value) >= ALIKE);
  });
}

function countFaults(folded: string, items: readonly TargetItem[], isWhole: boolean): readonly TargetCount[] {
  const tallies = talliesIn(folded);
  const total = targetsSet(folded) ?? tallies.find(({ of }) => of !== null)?.of ?? null;
  if (total !== null && total !== items.length) {
    return isWhole && isNumbered(items) && OF_ALL.test(folded)
      ? [{ kind: "total", said: total, listed: items.length }]
      : [];
  }
  const sum = tallies.reduce((all, { count }) => all + count, 0);
  if (total === null && sum !== items.length) return [];
  const listed = listedOf(items);
  return tallies
    .filter((tally) => !fits(tally, listed))
    .map(({ outcome, count }): TargetCount => ({ kind: "outcome", outcome, said: count, listed }));
}

/** Labels 1, 2, 3 … without a gap: all of the targets are there. */
function isNumbered(items: readonly TargetItem[]): boolean {
  return items.length > 1 && items.every(({ label }, at) => label === String(at + 1));
}

type Listed = { readonly [Judged in TargetItem["judged"]]: number };

function listedOf(items: readonly TargetItem[]): Listed {
  const count = (judged: TargetItem["judged"]): number => items.filter((item) => item.judged === judged).length;
  return { exceeded: count("exceeded"), met: count("met"), mixed: count("mixed"), short: count("short") };
}

/** An item judged in two ways may be counted either way. */
function fits({ outcome, count, of, both }: Tally, { exceeded, met, mixed, short }: Listed): boolean {
  switch (outcome) {
    case "exceeded":
      return count >= exceeded && count <= exceeded + mixed;
    case "met":
      return (count >= met && count <= met + mixed) || count === met + exceeded + mixed;
    case "reached":
      return count === exceeded + met + mixed && !(both && of === count && met + mixed > 0);
    case "short":
      return count === short;
  }
}

const SHORT = ["notYetMet", "missed"];

function notMet({ results }: CheckContext["targets"]): readonly TargetReading[] {
  return results.flatMap(({ reading }) =>
    reading !== null && SHORT.includes(reading.claimed?.value ?? "") ? [reading] : [],
  );
}

function* contradictedClaims(context: CheckContext): Generator<Observation<TargetCount>> {
  const { document, folded, targets } = context;
  const missed = notMet(targets);
  if (missed.length === 0) return;
  for (const { index, cell, text } of document.paragraphs) {
    if (cell !== null || targets.plans.some(({ place }) => place.paragraph === index)) continue;
    const found = claimIn(folded(index), index, context);
    if (found === null) continue;
    yield {
      paragraph: index,
      ...excerptAt(text, folded(index), found.index, found[0].length),
      related: missed[0]?.place.paragraph ?? index,
      severity: "note",
      data: { kind: "all", names: missed.map(({ name }) => name.value) },
    };
    return;
  }
}

/** A claim about all targets: no wish, no number of them, and no verdict on one result, «đạt 98,4%, đạt và vượt chỉ tiêu». */
function claimIn(folded: string, paragraph: number, { targets }: CheckContext): RegExpExecArray | null {
  for (const found of folded.matchAll(ALL_REACHED)) {
    const isOfOne = targets.results.some(({ reading }) => {
      if (reading?.claimed?.place.paragraph !== paragraph || reading.actuals.length === 0) return false;
      return fold(reading.claimed.place.excerpt).includes(found[0]);
    });
    if (!isOfOne && !NOT_CLAIMED.test(folded.slice(0, found.index))) return found;
  }
  return null;
}

function* leftOut({ folded, targets }: CheckContext): Generator<Observation<TargetCount>> {
  const listed = notMet(targets).filter(({ place, from }) => from === "prose" && isMissedList(folded(place.paragraph)));
  if (listed.length === 0) return;
  for (const { owed, reading, comparison } of targets.results) {
    if (reading === null || reading.claimed !== null) continue;
    if (!fallsShort(comparison, reading.base?.value ?? owed?.base ?? null, targets.time)) continue;
    const isListed = listed.some(({ name }) => nameLikeness(name.value, reading.name.value) >= 0.6);
    if (isListed) continue;
    yield {
      paragraph: reading.place.paragraph,
      excerpt: reading.place.excerpt,
      related: listed[0]?.place.paragraph ?? reading.place.paragraph,
      data: { kind: "leftOut", name: reading.name.value },
    };
  }
}
