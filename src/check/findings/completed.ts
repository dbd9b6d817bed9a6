/** From what a rule saw to what is shown: severity, section and the text at the place are filled in. */
import type { ReportDocument } from "../../document/document.ts";
import type { Finding, Observation, Place, Rule } from "../rule.ts";

export function completed<Id extends string, Data>(
  rule: Pick<Rule<Id, Data>, "id" | "severity" | "group">,
  observation: Observation<Data>,
  document: ReportDocument,
  sections: ReadonlyMap<number, string>,
): Finding<Id, Data> {
  const { paragraph, section, related, severity, data, fix } = observation;
  return {
    rule: rule.id,
    severity: severity ?? rule.severity,
    group: rule.group,
    section: section ?? (paragraph === null ? null : (sections.get(paragraph) ?? null)),
    place: placeOf(observation, document),
    related: related === undefined ? null : mainPlace(related, document),
    data,
    fix: fix ?? null,
  };
}

function placeOf({ paragraph, excerpt, story }: Observation<unknown>, document: ReportDocument): Place | null {
  if (story !== undefined) return { paragraph, text: excerpt ?? "", story };
  if (paragraph === null) return null;
  const place = mainPlace(paragraph, document);
  return excerpt === undefined ? place : { ...place, text: excerpt };
}

function mainPlace(paragraph: number, document: ReportDocument): Place {
  return { paragraph, text: document.paragraphs[paragraph]?.text ?? "", story: "main" };
}
