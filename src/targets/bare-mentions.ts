/** Targets only named once more: «03 chỉ tiêu còn đạt thấp (tỷ trọng FOB; lao động biến động; …)». */

import { isSubset } from "../text/similarity.ts";
import { likenessOfWords, nameWords } from "./name-likeness.ts";
import type { TargetReading, TargetResult } from "./target.ts";

const ALIKE = 0.6;

/**
 * The results to be shown: without the names in lists that give neither target nor result, where the report tells of that
 * target elsewhere under the same name or a fuller one.
 */
export function withoutMentions(results: readonly TargetResult[]): readonly TargetResult[] {
  const bare = results.filter(({ owed, reading }) => owed === null && reading !== null && isBare(reading));
  if (bare.length === 0) return results;
  const told = results.flatMap(({ reading }) =>
    reading === null || isBare(reading) ? [] : [nameWords(reading.name.value)],
  );
  const isMention = ({ reading }: TargetResult): boolean => {
    const words = nameWords(reading?.name.value ?? "");
    return words.size > 0 && told.some((other) => isSubset(words, other) || likenessOfWords(words, other) >= ALIKE);
  };
  const mentions = new Set(bare.filter(isMention));
  return results.filter((result) => !mentions.has(result));
}

function isBare({ goal, actuals, statedRatio, from }: TargetReading): boolean {
  return from === "prose" && goal === null && actuals.length === 0 && statedRatio === null;
}
