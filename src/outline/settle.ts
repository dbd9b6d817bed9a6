/** Drafts into sections: notes that speak of a whole group lifted, guidance nested, demands read, ids given. */
import { fold } from "../text/fold.ts";
import { IF_ANY, NOTE_OPENER } from "../text/outline-words.ts";
import { demandsOf, isVariant } from "./demands.ts";
import { type Draft, type Note, TABLE_KIND } from "./draft.ts";
import { nested, type Ranks, ranksOf } from "./nest.ts";
import { NO_ORIGINS, type Origins } from "./origins.ts";
import type { Section } from "./outline.ts";
import { siblingIds } from "./section-ids.ts";

/** The drafts as sections, numbered from the top; where each piece comes from goes into `origins`. */
export function settled(drafts: readonly Draft[], origins: Origins = NO_ORIGINS): readonly Section[] {
  return siblings(drafts, { id: "", level: 1, isVariants: false }, { ranks: ranksOf(notesOf(drafts)), origins });
}

/** What is known of the outline as a whole. */
interface Whole {
  readonly ranks: Ranks;
  readonly origins: Origins;
}

function* notesOf(drafts: readonly Draft[]): Generator<readonly Note[]> {
  for (const draft of drafts) {
    yield draft.notes;
    yield* notesOf(draft.children);
  }
}

interface Place {
  readonly id: string;
  readonly level: number;
  /** Whether the siblings are variants of one choice. */
  readonly isVariants: boolean;
}

function siblings(drafts: readonly Draft[], above: Place, whole: Whole): readonly Section[] {
  const ids = siblingIds(drafts, above.id);
  return drafts.map((draft, at) => section(draft, { ...above, id: ids[at] ?? "" }, whole));
}

function section(draft: Draft, place: Place, whole: Whole): Section {
  const level = draft.kind === "part" ? 0 : place.level;
  const guidance = nested([...draft.notes, ...groupNotes(draft)], whole.ranks, whole.origins);
  const children = draft.children.map(withoutGroupNotes(draft));
  const demands = demandsOf({
    title: draft.title,
    guidance,
    subtitles: children.map((child) => child.title),
    hasTable: draft.notes.some(({ kind }) => kind === TABLE_KIND),
  });
  const isVariants = demands.includes("choice");
  const settledSection: Section = {
    id: place.id,
    kind: draft.kind,
    ...(isNamedByMarker(draft)
      ? { marker: "", title: draft.marker.replace(/\s*[:.]$/, "") }
      : { marker: draft.marker, title: withoutListMark(draft.title) }),
    level,
    required: !isOptional(draft) && !(place.isVariants && isVariant(fold(draft.title))),
    guidance,
    demands,
    children: siblings(children, { id: place.id, level: level + 1, isVariants }, whole),
  };
  whole.origins.set(settledSection, draft.line);
  return settledSection;
}

/** «PHẦN MỞ ĐẦU» with nothing below it but text: the words are its title. */
function isNamedByMarker({ title, numbers }: Draft): boolean {
  return title === "" && numbers.length === 0;
}

/** «1. Đặc điểm tình hình;» is one of a list of headings; a full stop stays as issued. */
function withoutListMark(title: string): string {
  return title.replace(/\s*[;,]$/, "");
}

/** «Kiến nghị (nếu có)»: in the heading, run on after it, or all that its first line says. */
function isOptional(draft: Draft): boolean {
  if (IF_ANY.test(fold(draft.title))) return true;
  const [first] = draft.notes;
  if (first === undefined) return false;
  const text = fold(first.text);
  const bracket = IF_ANY.exec(text);
  return bracket?.index === 0 && (first.line === draft.line || bracket[0].length === text.length);
}

/**
 * Notes under the last of several sub-headings that speak of all of them: «(Lưu ý: …)» after «1. … 2. … 3. … 4. …»,
 * none of which has guidance of its own. A remark on the last alone would not stand where no other has one.
 */
function groupNotes(draft: Draft): readonly Note[] {
  const last = draft.children.at(-1);
  const isBare = draft.children.every(
    (child) => child.children.length === 0 && (child === last || child.notes.length === 0),
  );
  if (last === undefined || draft.children.length < 2 || !isBare) return [];
  return last.notes.length > 0 && NOTE_OPENER.test(fold(last.notes[0]?.text ?? "")) ? last.notes : [];
}

function withoutGroupNotes(parent: Draft): (child: Draft) => Draft {
  const lifted = groupNotes(parent);
  return (child) => (lifted.length > 0 && child.notes === lifted ? { ...child, notes: [] } : child);
}
