/**
 * An annex that is asked for, or that the text sends the reader to, is not in the report. A warning: it may be sent as a
 * file of its own.
 *
 * Each annex is told once, at the first section that asks for it, else where the text refers to it.
 *
 * Silent where a table in the section, or after the signature, answers the outline's demand; for the annexes of other
 * documents («Phụ lục I Nghị định …»); where annexes without numbers are as many as the numbers cited.
 */
import { bodyEnd } from "../../match/body.ts";
import type { Section } from "../../outline/outline.ts";
import { annexReferences } from "../../text/annex-words.ts";
import { fold } from "../../text/fold.ts";
import { romanValue } from "../../text/numerals.ts";
import { type Annex, annexesOf, dataTables } from "../annexes.ts";
import type { CheckContext, Observation } from "../rule.ts";
import { rule } from "../rule.ts";
import { type SectionName, sectionName } from "../section-name.ts";

export type AnnexMissing =
  | { readonly reason: "demanded"; readonly section: SectionName; readonly kind: "annex" | "table" }
  /** `label` as cited, folded: «1», «ii»; "" for «có phụ lục kèm theo». `kind`: called an annex or a table. */
  | {
      readonly reason: "cited";
      readonly label: string;
      readonly kind: "annex" | "table";
      readonly text: string;
    };

export const annexMissing = rule({
  id: "annex-missing",
  severity: "warning",
  group: "references",
  *check(context: CheckContext) {
    const annexes = annexesOf(context.document);
    const told = new Set<string>();
    yield* demanded(context, annexes, told);
    yield* cited(context, annexes, told);
  },
});

function* demanded(
  { match, sections, document }: CheckContext,
  annexes: readonly Annex[],
  told: Set<string>,
): Generator<Observation<AnnexMissing>> {
  if (match === null || annexes.length > 0) return;
  const start = match.headings[0]?.paragraph ?? 0;
  const end = bodyEnd(document, start);
  const tables = dataTables(document, start);
  for (const { section, heading, wholeContent } of match.sections) {
    const wanted = section.demands.includes("annex") ? "annex" : section.demands.includes("table") ? "table" : null;
    const status = sections.get(section.id)?.status;
    if (wanted === null || heading === null || (status !== "filled" && status !== "thin")) continue;
    const inside = new Set(wholeContent);
    if (tables.some(({ paragraph }) => inside.has(paragraph) || paragraph >= end)) continue;
    if (wanted === "annex" && !isTheFirst(section, told)) continue;
    const data: AnnexMissing = { reason: "demanded", section: sectionName(section), kind: wanted };
    yield { paragraph: heading.paragraph, section: section.id, data };
  }
}

/** «Nêu đủ các chỉ tiêu theo Phụ lục» speaks of an annex another section asks for. Notes the annex as told. */
function isTheFirst(section: Section, told: Set<string>): boolean {
  const label = labelOf(section);
  if (told.has(label) || (label === "" && told.size > 0)) return false;
  told.add(label);
  return true;
}

/** The number of the annex a section asks for, folded; "" for one without. */
function labelOf({ title, guidance }: Section): string {
  const texts = [title, ...guidance.map(({ text }) => text)];
  return texts.flatMap((text) => annexReferences(fold(text))).find(({ label }) => label !== "")?.label ?? "";
}

function* cited(
  { document, folded, headings }: CheckContext,
  annexes: readonly Annex[],
  told: Set<string>,
): Generator<Observation<AnnexMissing>> {
  const unnumbered = annexes.filter(({ label }) => label === "").length;
  const tables = dataTables(document, bodyEnd(document, headings[0]?.paragraph ?? 0)).length;
  for (const { index, text } of document.paragraphs) {
    if (annexes.some(({ paragraph }) => paragraph === index)) continue;
    for (const { label, isTable } of annexReferences(folded(index))) {
      const number = romanValue(label) ?? Number(label);
      const there =
        label === ""
          ? annexes.length + tables > 0
          : annexes.some((annex) => sameLabel(annex.label, label)) || number <= unnumbered;
      if (there || told.has(label) || (label === "" && told.size > 0)) continue;
      told.add(label);
      const data: AnnexMissing = { reason: "cited", label, kind: isTable ? "table" : "annex", text };
      yield { paragraph: index, data };
    }
  }
}

/** «Phụ lục I» and «Phụ lục 1» are one. */
function sameLabel(one: string, other: string): boolean {
  if (one === other) return true;
  return (romanValue(one) ?? Number(one)) === (romanValue(other) ?? Number(other));
}
