/** What guidance asks for beyond prose, read from its words. */

import {
  ANNEX,
  CAUSES,
  FIGURES,
  RATE,
  TABLE,
  TARGET_COMPARISON,
  TARGET_TO_SET,
  TARGETS_HEADING,
} from "../text/demand-words.ts";
import { fold } from "../text/fold.ts";
import { VARIANT_OPENER } from "../text/outline-words.ts";
import type { Demand, Guidance } from "./outline.ts";

/** What is known of a section when its demands are read. */
export interface Asked {
  readonly title: string;
  readonly guidance: readonly Guidance[];
  /** Titles of its sub-sections; a heading over others leaves what it names to them. */
  readonly subtitles: readonly string[];
  /** Whether a table to be filled stands in the section itself. */
  readonly hasTable: boolean;
}

/** The demands of a section itself, not of those below it, in the order of the type. */
export function demandsOf({ title, guidance, subtitles, hasTable }: Asked): readonly Demand[] {
  const lines = [...linesOf(guidance)].map(fold);
  const heading = fold(title);
  const isLeaf = subtitles.length === 0;
  const own = isLeaf ? [...lines, heading] : lines;
  const asks: Record<Demand, boolean> = {
    targetComparison: [...lines, heading].some((line) => TARGET_COMPARISON.some((words) => words.test(line))),
    figures:
      lines.some((line) => FIGURES.test(line)) || setsTargets(lines) || (isLeaf && TARGETS_HEADING.test(heading)),
    rate: lines.some((line) => RATE.test(line)),
    table: hasTable || lines.some((line) => TABLE.test(line)),
    annex: lines.some((line) => ANNEX.test(line)),
    causes: own.some((line) => CAUSES.test(line)),
    choice: variants(lines) || variants(subtitles.map(fold)),
  };
  return DEMANDS.filter((demand) => asks[demand]);
}

const DEMANDS: readonly Demand[] = ["targetComparison", "figures", "rate", "table", "annex", "causes", "choice"];

/** Two lines that name targets to be set. */
function setsTargets(lines: readonly string[]): boolean {
  return lines.filter((line) => TARGET_TO_SET.test(line)).length >= 2;
}

/** Two lines «Đối với chi bộ …»: the writer takes the one that is his. */
function variants(lines: readonly string[]): boolean {
  return lines.filter(isVariant).length >= 2;
}

/** Whether a folded line is meant for one type of unit only. */
export function isVariant(folded: string): boolean {
  return VARIANT_OPENER.test(folded);
}

function* linesOf(guidance: readonly Guidance[]): Generator<string> {
  for (const { text, children = [] } of guidance) {
    yield text;
    yield* linesOf(children);
  }
}
