/** A target told in one text, its name and what it asks for: «Kết nạp 500 hội viên mới», «Tỷ lệ chi bộ HTXSNV từ 20% trở lên». */

import { fold, nfc } from "../../text/fold.ts";
import { FIGURE_CELL, ROW_MARKER, TARGET_NUMBER } from "../../text/target-table-words.ts";
import { readProse } from "../prose/read-prose.ts";
import type { Base, Goal, Part, TargetReading } from "../target.ts";

/** A target that one text states; its parts stand where the text does. */
export interface StatedTarget {
  readonly name: string;
  readonly goal: Goal;
  /** Folded; "" for a grade and the like. */
  readonly unit: string;
  readonly base: Pick<Part<Base>, "value" | "certain"> | null;
  readonly certain: boolean;
}

/**
 * The target a cell states, read as a sentence of a plan; null for a text that only names one, is but a figure, or states
 * several («Kết nạp 10 đảng viên, thành lập 02 chi bộ»), of which no one figure is the target.
 */
export function statedTarget(text: string): StatedTarget | null {
  const bare = nfc(text).replace(/\s+/gu, " ").trim().replace(ROW_MARKER, "").replace(TARGET_NUMBER, "");
  const folded = fold(bare);
  if (FIGURE_CELL.test(folded)) return null;
  const [only, ...more] = readProse(bare, folded, { paragraph: 0, label: "", where: "plan" });
  return only === undefined || more.length > 0 ? null : stated(only);
}

function stated({ name, goal, unit, base }: TargetReading): StatedTarget | null {
  if (goal === null) return null;
  return { name: name.value, goal: goal.value, unit: unit.value, base, certain: goal.certain };
}
