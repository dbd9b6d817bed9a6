/** What one rule says of a report: for the tests of rules, which read as tables of small reports. */
import { checkContext } from "../../src/check/check-context.ts";
import type { Observation, Rule } from "../../src/check/rule.ts";
import type { ReportDocument } from "../../src/document/document.ts";
import { builtinOutlines } from "../../src/outline/builtin/builtin.ts";
import type { FieldValues, Outline } from "../../src/outline/outline.ts";
import type { OwedTarget } from "../../src/targets/target.ts";
import { report } from "./report.ts";

export interface Circumstances {
  readonly outline?: Outline | null;
  readonly fields?: FieldValues;
  readonly owed?: readonly OwedTarget[];
  /** The report before, in the same mark-up. */
  readonly previous?: string;
  /** Whole members of the document that the mark-up cannot write: notes, comments, revisions, controls. */
  readonly document?: Partial<ReportDocument>;
}

/** The built-in outline whose id begins so. */
export function outlineNamed(id: string): Outline {
  const outline = builtinOutlines.find((one) => one.id.startsWith(id));
  if (outline === undefined) throw new Error(`no outline «${id}»`);
  return outline;
}

/** The observations of a rule on a report in the mark-up of report.ts. */
export function observed<Data>(
  rule: Rule<string, Data>,
  source: string,
  { outline = null, fields = {}, owed = [], previous, document = {} }: Circumstances = {},
): readonly Observation<Data>[] {
  const before = previous === undefined ? null : report(previous);
  const context = checkContext(report(source, document), {
    outline,
    fields,
    owed,
    previous: before,
    today: "2028-06-01",
  });
  return [...rule.check(context)];
}

/** An observation in short: its paragraph, its severity where it is not the rule's own, the words it is about. */
export function brief({ paragraph, severity, excerpt, story }: Observation<unknown>): string {
  const where = story === undefined ? `${paragraph}` : `${story}`;
  const words = excerpt === undefined ? "" : ` ${excerpt.normalize("NFC").replace(/\s+/gu, " ")}`;
  return `${where}${severity === undefined ? "" : ` ${severity}`}${words}`;
}

/** The forms in which the same report may be typed: as given, decomposed, with no-break spaces. */
export const FORMS: readonly (readonly [name: string, form: (source: string) => string])[] = [
  ["as typed", (source) => source],
  ["decomposed", (source) => source.normalize("NFD")],
  [
    "with no-break spaces",
    (source) => source.replace(/\{[^}]*\}|(?<=\S) (?=[^\s|])/gu, (part) => (part === " " ? "\u00a0" : part)),
  ],
];

/** What a rule says in short, which must be the same in every form. */
export function said<Data>(rule: Rule<string, Data>, source: string, circumstances?: Circumstances): readonly string[] {
  const [first, ...rest] = FORMS.map(([, form]) => observed(rule, form(source), circumstances).map(brief));
  for (const [at, other] of rest.entries()) {
    if (JSON.stringify(other) !== JSON.stringify(first)) {
      throw new Error(`${FORMS[at + 1]?.[0]}: ${JSON.stringify(other)}, as typed: ${JSON.stringify(first)}`);
    }
  }
  return first ?? [];
}
