/** What edits mean in the text as Word lists it: which characters of which paragraph, found on a fresh reading. Pure. */

import type { ReportDocument } from "../document/document.ts";
import { editPlaces, type Stretch } from "../document/edit-places.ts";
import type { Edit } from "../document/edits.ts";
import { isNeeded } from "../document/needed-paragraphs.ts";
import { readDocument } from "../document/read.ts";
import { afterProlog, startTag } from "../ooxml/xml-cutting.ts";
import { type ListedCharacter, type ListedStretch, listedCharacters, listedStretches } from "./listed-text.ts";
import { pairing } from "./places.ts";
import type { Reading } from "./read.ts";

/** One edit, of a paragraph by its position in Word's list. */
export type EditWork = { readonly edit: Edit; readonly paragraph: number } & (
  | { readonly kind: "delete" }
  /** Nothing is different afterwards. */
  | { readonly kind: "nothing" }
  /** The whole text of the paragraph. */
  | { readonly kind: "rewrite"; readonly text: string }
  /** The first of the stretches becomes `after`, the others go. */
  | { readonly kind: "stretches"; readonly stretches: readonly ListedStretch[]; readonly after: string }
);

/** The work of the edits that can be made, in their order. `texts`: the paragraphs as Word lists them. */
export function editWorks(
  edits: readonly Edit[],
  seen: Reading | null,
  now: Reading,
  texts: readonly string[],
): readonly EditWork[] {
  const { document } = now;
  const pairs = seen === null ? null : pairing(seen.keys, now.keys);
  const places = editPlaces(edits, (paragraph) => {
    const index = pairs === null ? paragraph : (pairs[paragraph] ?? -1);
    return document.paragraphs[index] ?? null;
  });
  const charactersOf = listing(now, texts);
  const rewritten = new Map<number, Stretch[]>();
  return edits.flatMap((edit, order): readonly EditWork[] => {
    const place = places[order];
    const paragraph = place == null ? null : (now.places[place.paragraph] ?? null);
    if (place == null || paragraph === null) return [];
    const { stretch } = place;
    if (stretch === null) return canGo(place.paragraph, document) ? [{ edit, paragraph, kind: "delete" }] : [];
    if (stretch.start === stretch.end) return [{ edit, paragraph, kind: "nothing" }];
    if (showsPlaceholder(place.paragraph, document)) {
      const all = [...(rewritten.get(paragraph) ?? []), stretch];
      rewritten.set(paragraph, all);
      const text = document.paragraphs[place.paragraph]?.text ?? "";
      return [{ edit, paragraph, kind: "rewrite", text: typed(changed(text, all)) }];
    }
    const characters = charactersOf(place.paragraph, paragraph);
    if (characters === null) return [];
    const stretches = listedStretches(characters, stretch.start, stretch.end);
    return [{ edit, paragraph, kind: "stretches", stretches, after: typed(stretch.after) }];
  });
}

/** As Word takes text: a newline would begin a new paragraph. */
function typed(text: string): string {
  return text.replaceAll("\n", "\v");
}

function changed(text: string, stretches: readonly Stretch[]): string {
  const backwards = [...stretches].sort((a, b) => b.start - a.start);
  return backwards.reduce((now, { start, end, after }) => now.slice(0, start) + after + now.slice(end), text);
}

/** Whether nothing but its text would go with the paragraph; between two tables it keeps them apart. */
function canGo(index: number, document: ReportDocument): boolean {
  const { paragraphs } = document;
  const isIn = (at: number) => paragraphs[at]?.cell != null;
  const separates = !isIn(index) && isIn(index - 1) && (isIn(index + 1) || index === paragraphs.length - 1);
  return !separates && !isNeeded(index, document);
}

/** With the first word written in it Word takes the whole placeholder away: then all of it is written. */
function showsPlaceholder(index: number, { controls }: ReportDocument): boolean {
  return controls.some(
    ({ placeholder, kind, paragraph, length }) =>
      placeholder && kind === "block" && paragraph <= index && index < paragraph + length,
  );
}

/** The characters Word lists for a paragraph; null where they cannot be told from what it gives. */
function listing(now: Reading, texts: readonly string[]) {
  const { pkg, document } = now;
  const xml = pkg?.text(pkg.mainDocument) ?? "";
  const spans = pkg === null ? [] : readDocument(pkg).spans.paragraphs;
  const begin = afterProlog(xml, 0);
  const root = xml.slice(begin, startTag(xml, begin)?.end ?? begin);
  return (index: number, paragraph: number): readonly ListedCharacter[] | null => {
    const text = document.paragraphs[index]?.text ?? "";
    const listed = texts[paragraph] ?? "";
    const span = spans[index];
    const found = span === undefined ? plain(listed) : listedCharacters(xml.slice(span.start, span.end), root);
    const agrees = found.map(({ char }) => char).join("") === listed && found.map(({ read }) => read).join("") === text;
    if (agrees) return found;
    const simple = plain(listed);
    return simple.map(({ read }) => read).join("") === text ? simple : null;
  };
}

/** The characters of a text in which all is read. */
function plain(text: string): readonly ListedCharacter[] {
  const READ: Readonly<Record<string, string>> = { "\v": "\n", "\u001e": "-", "\u001f": "", "\u0002": "", "\f": "\n" };
  return text.split("").map((char) => ({ char, read: READ[char] ?? char }));
}
