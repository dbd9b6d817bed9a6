/** The words of a finding, and the type that asks for them rule by rule: a rule without words does not compile. */

import type { DataOf, Place } from "../check/rule.ts";
import type { RuleId, RuleOf } from "../check/rules/index.ts";

/** Whole sentences. What was found, what is needed, what is there, how to mend it. */
export interface FindingText {
  readonly message: string;
  readonly need: string;
  readonly have: string;
  readonly how: string;
}

/** For each rule, its words from the data of a finding and, where the words quote it, from its place. */
export type RuleTexts = {
  readonly [Id in RuleId]: (data: DataOf<RuleOf<Id>>, place: Place | null) => FindingText;
};
