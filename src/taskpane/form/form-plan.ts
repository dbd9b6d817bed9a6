/** What could be done for the form of a document, worked out from what was read. */
import type { ReportDocument } from "../../document/document.ts";
import { chosenPack } from "../../format/chosen-pack.ts";
import { formatPacks } from "../../format/packs/packs.ts";
import type { FieldValues, Outline } from "../../outline/outline.ts";
import { lackingParts, missingFrame } from "../../skeleton/frame.ts";
import { toneWordsIn } from "../../text/tone-spelling.ts";
import type { FormPlan } from "./form-state.ts";

export interface FormPlanning {
  readonly document: ReportDocument;
  readonly outline: Outline | null;
  readonly fields: FieldValues;
  /** Id of the pack the user chose; null: by the report. */
  readonly pack: string | null;
  /** ISO date. */
  readonly today: string;
}

export function formPlan({ document, outline, fields, pack: wanted, today }: FormPlanning): FormPlan {
  const { pack, why } = chosenPack(document, today, wanted ?? undefined);
  const styles = document.paragraphs.flatMap(({ text }) => toneWordsIn(text).map(({ style }) => style));
  const main = styles.filter((style) => style === "main").length;
  return {
    pack,
    why,
    packs: formatPacks.map(({ id, name }) => ({ id, name })),
    parts: lackingParts(document, outline),
    insertions: missingFrame(document, outline, fields, pack),
    spelling: { main, first: styles.length - main },
  };
}
