/**
 * Chỉ tiêu: what a report owes, what it says, and how the two compare, as plain readonly data.
 *
 * An `OwedTarget` comes from a resolution, a list pasted by the user or the outline. A `TargetReading` is what the report
 * itself says of one target, in a sentence or in a row of a table. A `TargetResult` joins the two with their comparison.
 * Nothing here is ever written into a report: figures belong to people.
 */
import type { CellAddress } from "../document/document.ts";
import type { Approximation } from "../text/number-words.ts";
import type { Period } from "../text/target-words.ts";

/** Which results reach a target; `grade`: a grade word; `yesNo`: something is done or not. */
export type Comparator = "gte" | "gt" | "lte" | "lt" | "eq" | "range" | "grade" | "yesNo";

/** Grades of organisations and people, from the best: HTXSNV, HTTNV, HTNV, KHTNV. */
export type Grade = "excellent" | "good" | "done" | "notDone";

/**
 * What is asked for. Values are in the unit beside them, to which a scale word belongs: «62,5 tỷ đồng» is 62.5 of the
 * unit «tỷ đồng»; percents are as written (56.3).
 */
export type Goal =
  | { readonly comparator: "gte" | "gt" | "lte" | "lt" | "eq"; readonly value: number }
  | { readonly comparator: "range"; readonly value: number; readonly to: number }
  /** This grade or a better one. */
  | { readonly comparator: "grade"; readonly grade: Grade }
  | { readonly comparator: "yesNo" };

/** What a figure is counted over. */
export type Base =
  | { readonly kind: "term" } // summed up over the whole term
  | { readonly kind: "perYear"; readonly year?: number } // in each year, or on average a year; in this one year
  | { readonly kind: "byYear"; readonly year: number } // to be reached by that year
  | { readonly kind: "share" } // a share of what there is at the time; it does not add up over years
  | { readonly kind: "change" }; // growth or reduction since the start, or a year

/** Whether more is better, or less («hộ nghèo», «vi phạm»). */
export type Direction = "higher" | "lower";

/** What is reported, or claimed, of a target. */
export type Verdict = "met" | "exceeded" | "notYetMet" | "missed" | "nearlyMet" | "onTrack";

/** A target that a report owes an answer to. */
export interface OwedTarget {
  /** Stable within its list; letters, digits, dots and hyphens. */
  readonly id: string;
  readonly name: string;
  /** «đảng viên», «%», «triệu đồng»; "" when there is none. */
  readonly unit: string;
  /** Null when only the name is known: an outline names kinds of targets without figures. */
  readonly goal: Goal | null;
  /** Null when the source does not say. */
  readonly base: Base | null;
  readonly better: Direction;
  /** Where it was read, word for word: the sentence of the resolution, the pasted row, the line of the outline. */
  readonly source: { readonly kind: "typed" | "pasted" | "resolution" | "outline"; readonly text: string };
}

/** Where in a report a part of a reading stands. */
export interface TargetPlace {
  readonly paragraph: number;
  /** The words themselves, as they stand in the paragraph. */
  readonly excerpt: string;
  /** The cell of a table, or null in running text. */
  readonly cell: CellAddress | null;
}

/** A part of a reading: what it says, where, and whether the words leave no doubt. An uncertain part judges nothing. */
export interface Part<Value> {
  readonly value: Value;
  readonly certain: boolean;
  readonly place: TargetPlace;
}

/** A result. Values as in `Goal`, in the unit of the reading. */
export type Amount =
  | {
      readonly kind: "figure";
      readonly value: number;
      /** Upper end of a range: «3-5 ý kiến». */
      readonly to?: number;
      /** 174 for «98/174», where the value is 98. */
      readonly denominator?: number;
      readonly percent: boolean;
      /** «trên 96%»: over. */
      readonly approximate?: Approximation;
    }
  | { readonly kind: "grade"; readonly grade: Grade }
  | { readonly kind: "done"; readonly done: boolean };

/** A month of a year. */
export interface Month {
  readonly year: number;
  readonly month: number;
}

/** The time a result covers. */
export type Span =
  | Period
  | { readonly kind: "between"; readonly from: Month; readonly to: Month } // «từ năm 2021 đến 03/2023», both included
  | { readonly kind: "yearly" } // «hằng năm»: each year so far
  | { readonly kind: "toDate" }; // from the start of the term up to the report

export interface Actual {
  readonly amount: Part<Amount>;
  readonly span: Span;
}

/** What a report says of one target. A part that it does not say is null. */
export interface TargetReading {
  /** The words that tell the target from others: «đảng viên hoàn thành tốt nhiệm vụ trở lên». */
  readonly name: Part<string>;
  /** «đảng viên», «%», «lớp»; its value is "" where the report gives none. */
  readonly unit: Part<string>;
  readonly goal: Part<Goal> | null;
  readonly base: Part<Base> | null;
  /** In the order of the text; the one to date, where there is one, last. Empty when no result is given. */
  readonly actuals: readonly Actual[];
  readonly claimed: Part<Verdict> | null;
  /** The share of the target reached, as the report itself states it: 84.75 for «bằng 84,75% chỉ tiêu». */
  readonly statedRatio: Part<number> | null;
  /** Why it was not met, as written beside it. */
  readonly cause: Part<string> | null;
  readonly better: Direction;
  /** plan: a target set for the time to come («phấn đấu kết nạp 100 đảng viên»), without a result. */
  readonly about: "result" | "plan";
  /** Its number where it is listed or in the table («3»); "" when it has none. */
  readonly label: string;
  /** A sentence or list item, or a row of a table that sets results against targets. */
  readonly from: "prose" | "table";
  /**
   * In a table with a row a unit («Xã Tân Lập | 1.200 | 1.320»): what one unit has to reach, which is no target of the report
   * and is named by the unit, or the sum of all, which is.
   */
  readonly byUnits?: "part" | "total";
  /** Where the whole of it stands. */
  readonly place: TargetPlace;
}

/** What a comparison needs and does not have. */
export type MissingPart = "goal" | "actual" | "base" | "unit" | "time" | "certainty";

/** The result set against the target. */
export interface Comparison {
  /** Against the full figure; null when something is missing. */
  readonly computed: Verdict | null;
  /** Against the share of the time elapsed; null where there is no pace (shares, grades, a final review). */
  readonly pace: Verdict | null;
  /** The full figure compared with: the goal, times the years it runs over where it is per year; null for grades. */
  readonly full: number | null;
  /** The part of it due by now; null where there is no pace. */
  readonly due: number | null;
  /** The result compared; null where there is none or it is no figure. */
  readonly actual: number | null;
  /** actual / full and actual / due, 0.8475 for 84,75 %; null where one of the two is missing or the divisor is 0. */
  readonly ratio: number | null;
  readonly paceRatio: number | null;
  /** What keeps it from a verdict; empty when there is one. */
  readonly missing: readonly MissingPart[];
}

/** One target of a report: owed, said, or both. */
export interface TargetResult {
  /** The target owed that the reading answers, or null when none is known. */
  readonly owed: OwedTarget | null;
  /** Null when the report says nothing of the target owed. */
  readonly reading: TargetReading | null;
  readonly comparison: Comparison;
}
