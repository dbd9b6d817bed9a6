/**
 * Whether a section answers what its guidance demands, for the marks beside the writing. It says no more than the rules
 * do: a demand a rule complains of is open, and one that no text can prove (which variant was chosen) is not judged.
 */
import type { ReportDocument } from "../document/document.ts";
import { foldedParagraphs } from "../document/folded-paragraphs.ts";
import type { SectionMatch } from "../match/match.ts";
import type { Demand } from "../outline/outline.ts";
import { annexReferences } from "../text/annex-words.ts";
import { CAUSES } from "../text/demand-words.ts";
import { annexesOf } from "./annexes.ts";
import type { Checked } from "./check.ts";

/** True: met; false: nothing of the kind seen yet; null: not to be told from the text. */
export type DemandState = boolean | null;

/** One element a demand of the section, in its order; all open while nothing is written there. */
export function demandsMet(
  section: string,
  document: ReportDocument,
  { match, sections, findings }: Pick<Checked, "match" | "sections" | "findings">,
): ReadonlyMap<Demand, DemandState> {
  const entry = match?.byId.get(section);
  if (entry === undefined) return new Map();
  const status = sections.get(section)?.status;
  const written = status === "filled" || status === "thin" || status === "declaredNone";
  const lacking = findings.find((finding) => finding.rule === "figure-missing" && finding.section === section);
  const wants = lacking?.rule === "figure-missing" ? lacking.data.wants : null;
  const answers: { readonly [Key in Demand]: () => DemandState } = {
    targetComparison: () => wants !== "figures" && wants !== "comparison",
    figures: () => wants !== "figures",
    rate: () => wants !== "figures" && wants !== "rate",
    table: () => hasTable(entry, document) || annexesOf(document).length > 0,
    annex: () => annexesOf(document).length > 0 || refersToAnnex(entry, document),
    causes: () => textsOf(entry, document).some((text) => CAUSES.test(text)),
    choice: () => null,
  };
  return new Map(
    entry.section.demands.map((demand) => [demand, written || demand === "choice" ? answers[demand]() : false]),
  );
}

function hasTable({ wholeContent }: SectionMatch, { paragraphs }: ReportDocument): boolean {
  return wholeContent.some((index) => paragraphs[index]?.cell != null);
}

function refersToAnnex(entry: SectionMatch, document: ReportDocument): boolean {
  return textsOf(entry, document).some((text) => annexReferences(text).length > 0);
}

function textsOf({ wholeContent }: SectionMatch, document: ReportDocument): readonly string[] {
  const folded = foldedParagraphs(document);
  return wholeContent.map(folded);
}
