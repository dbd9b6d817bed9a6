/** The registry: every rule, in the order the groups are told. A rule not listed here does not run. */
import type { DataOf, Finding } from "../rule.ts";
import { sectionAsList } from "./section-as-list.ts";
import { sectionEmpty } from "./section-empty.ts";
import { sectionGuidanceOnly } from "./section-guidance-only.ts";
import { sectionMissing } from "./section-missing.ts";
import { sectionOutOfOrder } from "./section-out-of-order.ts";
import { sectionThin } from "./section-thin.ts";

export const rules = [
  sectionMissing,
  sectionEmpty,
  sectionGuidanceOnly,
  sectionThin,
  sectionOutOfOrder,
  sectionAsList,
] as const;

export type AnyRule = (typeof rules)[number];

export type RuleId = AnyRule["id"];

/** The rule of an id. */
export type RuleOf<Id extends RuleId> = Extract<AnyRule, { readonly id: Id }>;

/** A finding of any rule of the registry, its data typed by its rule id. */
export type AnyFinding = { readonly [Id in RuleId]: Finding<Id, DataOf<RuleOf<Id>>> }[RuleId];
