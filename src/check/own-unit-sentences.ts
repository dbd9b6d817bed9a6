/** Where in its text a report plainly speaks of its own unit: in the sentence that opens it, and in that on its strength. */
import type { ReportDocument } from "../document/document.ts";
import { fold } from "../text/fold.ts";
import { type UnitName, unitNamesIn } from "../text/unit-names.ts";
import { REPORTS_ITSELF, STATES_ITS_STRENGTH, STATES_STRENGTH } from "../text/unit-sentences.ts";
import type { CheckContext } from "./rule.ts";

export interface OwnMention {
  readonly paragraph: number;
  readonly name: UnitName;
  readonly where: "opening" | "text";
}

/** Long enough for what is looked for behind a name. */
const BEHIND = 60;

/** The names there, in order. */
export function* ownUnitSentences(opening: readonly number[], context: CheckContext): Generator<OwnMention> {
  for (const paragraph of opening) {
    const text = context.document.paragraphs[paragraph]?.text ?? "";
    for (const name of unitNamesIn(text)) {
      if (REPORTS_ITSELF.test(behind(text, name))) yield { paragraph, name, where: "opening" };
    }
  }
  const strength = firstStrength(context);
  const text = strength === null ? "" : (context.document.paragraphs[strength]?.text ?? "");
  const [name] = unitNamesIn(text);
  if (strength === null || name === undefined || text.slice(0, name.start).trim() !== "") return;
  const isOnce = mentions(name, context.document, context.folded) === 1;
  if (isOnce && STATES_ITS_STRENGTH.test(behind(text, name))) yield { paragraph: strength, name, where: "text" };
}

function behind(text: string, { end }: UnitName): string {
  return ` ${fold(text.slice(end, end + BEHIND))}`;
}

function firstStrength({ document, folded, headings }: CheckContext): number | null {
  const from = headings[0]?.paragraph ?? 0;
  const found = document.paragraphs.find(
    ({ index, cell, text }) => index >= from && cell === null && /\d/.test(text) && STATES_STRENGTH.test(folded(index)),
  );
  return found?.index ?? null;
}

/** In how many paragraphs the name stands; a unit that the report has to do with is named again. */
function mentions(name: UnitName, { paragraphs }: ReportDocument, folded: (paragraph: number) => string): number {
  const words = name.words.join(" ");
  return paragraphs.filter(({ index }) => folded(index).includes(words)).length;
}
