/** How a report is checked that stands for itself: by what is asked of all, and by what its own state part says. */
import type { ReportDocument } from "../document/document.ts";
import { filledOutline } from "../outline/fields.ts";
import { stateOf } from "../outline/kept-state.ts";
import type { FieldValues, Outline } from "../outline/outline.ts";
import type { CheckOptions } from "./check.ts";
import { keptDecisions } from "./kept-decisions.ts";

/** What is asked of every report of a batch. */
export interface CheckRequest {
  /** Null: each report by the outline it carries. */
  readonly outline: Outline | null;
  /** In front of the values a report carries. */
  readonly fields: FieldValues;
  /** ISO date. */
  readonly today: string;
}

export interface ReportOptions extends CheckOptions {
  /** With the fields filled in; null when there is none. */
  readonly outline: Outline | null;
  /** The outline before its fields were filled. */
  readonly issued: Outline | null;
  readonly fields: FieldValues;
}

/** The options for one report. */
export function reportOptions(document: ReportDocument, request: CheckRequest): ReportOptions {
  const state = stateOf(document);
  const fields = { ...state.fields, ...request.fields };
  const issued = request.outline ?? state.outline;
  const outline = issued === null ? null : filledOutline(issued, fields);
  return { ...keptDecisions(state), outline, issued, fields, today: request.today };
}
