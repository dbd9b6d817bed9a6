/**
 * What a way of tying a percentage or a difference to its figures is made of: which figures stand in which order, and what
 * may stand between them. All patterns are over folded text (text/fold.ts) from one figure to the next, an approximation
 * («trên», «gần») in front of the next figure taken off.
 */
import { latin } from "./letters.ts";

/**
 * part and whole: one number each; ratio: both in one («98/174»); rate: the percentage; difference: of part and whole; by:
 * the difference, where it tells the whole too («33 vụ, giảm 03 vụ»); aside: a figure that stands between and is not
 * looked at.
 */
export type RateRole = "part" | "whole" | "ratio" | "rate" | "difference" | "by" | "aside";

export interface RateShape {
  /**
   * share: part of whole; growth and fall: of the part against the whole, in percent; excess: of the part over its target,
   * in percent; rise and drop, above and below: the difference; gap: the same whichever is more.
   */
  readonly kind: "share" | "growth" | "fall" | "excess" | "rise" | "drop" | "above" | "below" | "gap";
  readonly figures: readonly RateRole[];
  /** Between the first and the second figure, the second and the third. */
  readonly between: readonly RegExp[];
  /** In front of the first figure. */
  readonly before?: RegExp;
  /** Behind the last one. */
  readonly behind?: RegExp;
  /** Part and whole count the same thing, in the same unit. */
  readonly sameUnit?: true;
  /** Nothing but the order ties the rate to the pair: believed only where the two come near each other. */
  readonly loose?: true;
  /** Part and whole are percentages; their difference is one too, or counts points. */
  readonly percents?: true;
  /** The words say what the part is set against, so that a rise is wrong where the part is less. */
  readonly compared?: true;
  /** The whole may be a target, and so a bound («từ 98% trở lên»). */
  readonly toTarget?: true;
}

/** Whether a shape tells a difference in what its figures count. */
export function isDifference({ kind }: RateShape): boolean {
  return DIFFERENCES.has(kind);
}

const DIFFERENCES: ReadonlySet<RateShape["kind"]> = new Set(["rise", "drop", "above", "below", "gap"]);

/** Words of what is counted; no sentence, list or parenthesis ends in them. */
export const NOUNS = "[^.;:!?()%]{0,90}";
export const FEW_NOUNS = "[^.;:!?()%]{0,50}";

/** Words that name a target. */
export const PLANNED = "(?:chỉ tiêu|kế hoạch|chương trình|dự toán|nghị quyết|kh|nq|ct)";

/** Behind a whole in brackets. */
export const WHOLE_ENDS = latin(/^[^()%]{0,40}(?:\)|$)/u);
/** Behind a rate or a difference that ends its clause. */
export const CLAUSE_CLOSES = latin(/^(?:$|[.,;)])/u);
