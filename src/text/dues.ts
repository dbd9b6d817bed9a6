/**
 * Membership dues and other sums of which a part is handed on and the rest kept: «Thu đảng phí 38,46 triệu đồng, nộp cấp
 * trên 11,54 triệu đồng (30%), để lại Chi bộ 26,92 triệu đồng». Read only where the three stand one after another in one
 * unit; what is spent may come from what was there before.
 */
import type { BreakdownReading } from "./breakdowns.ts";
import { fold } from "./fold.ts";
import { latin } from "./letters.ts";
import { type NumberReading, numbersIn, SEVERAL_FIGURES } from "./numbers.ts";
import { slackOf } from "./rate-bounds.ts";
import { unitBehind } from "./units.ts";

/** The sums of a paragraph with what was handed on and what was kept, in order. */
export function keptSumsIn(text: string): readonly BreakdownReading[] {
  if (!SEVERAL_FIGURES.test(text) || !MAY_TELL.test(text)) return [];
  const figures = numbersIn(text).filter(({ role, percent }) => role === "quantity" && !percent);
  return figures.flatMap((whole, at): BreakdownReading[] => {
    const [handed, kept] = [figures[at + 1], figures[at + 2]];
    if (handed === undefined || kept === undefined || !isOneUnit(text, [whole, handed, kept])) return [];
    const words = [
      fold(text.slice(figures[at - 1]?.end ?? 0, whole.start)),
      fold(text.slice(whole.end, handed.start)),
      fold(text.slice(handed.end, kept.start)),
    ] as const;
    if (!TAKEN.test(words[0]) || !HANDED_ON.test(words[1]) || !KEPT.test(words[2])) return [];
    return [readingOf(text, whole, handed, kept)];
  });
}

/** «để lại», «giữ lại» in any form of Unicode. */
const MAY_TELL = /(?:đ\S{1,3}|gi\S{1,4})\s+l\S{1,3}i(?!\S)/i;

const TAKEN = latin(/(?<!\p{L})(?:thu|thu được|đảng phí|hội phí|đoàn phí)(?!\p{L})[^.;!?()%\d]{0,60}$/u);
const HANDED_ON = latin(/^[^.;:!?()%\d]{0,40}[,;:(] ?(?:trong đó )?(?:đã )?(?:trích )?nộp[^.;:!?()%\d]{0,60}$/u);
const KEPT = latin(
  /^[^.;:!?()%\d]{0,30}(?:\([\d,.]{1,6} ?%\))?(?:[,;]| và) ?(?:số )?(?:được )?(?:trích )?(?:để|giữ) lại[^.;:!?()%\d]{0,60}$/u,
);

function isOneUnit(text: string, figures: readonly NumberReading[]): boolean {
  const isExact = figures.every(
    ({ to, denominator, approximate }) => to === undefined && denominator === undefined && approximate === undefined,
  );
  const [first, ...others] = figures.map(({ end, scale }) => `${scale ?? 1} ${unitBehind(text, end)}`);
  return isExact && others.every((unit) => unit === first);
}

function readingOf(text: string, whole: NumberReading, handed: NumberReading, kept: NumberReading): BreakdownReading {
  const sum = handed.value + kept.value;
  const figures = [whole, handed, kept];
  const slack = figures.reduce((total, figure) => total + slackOf(figure, unitBehind(text, figure.end)), 0);
  return {
    whole: whole.raw.trim(),
    parts: [handed.raw.trim(), kept.raw.trim()],
    sum: Number((sum / (whole.scale ?? 1)).toPrecision(12)),
    agrees: Math.abs(sum - whole.value) <= slack * (1 + HAIR),
    start: whole.start,
    end: kept.end,
  };
}

const HAIR = 1e-9;
