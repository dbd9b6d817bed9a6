/** What the drawing of a file on paper goes by, and what it keeps on the way. */
import type { ReportDocument } from "../../document/document.ts";
import type { PageLook } from "../../docx/page-look.ts";

export interface Source {
  readonly document: ReportDocument;
  readonly look: PageLook;
  /** The address of a picture made from a part of the file, or null for one that no browser shows. */
  readonly picture: (part: string) => string | null;
}

/** A drawing under way. */
export interface Drawing extends Source {
  readonly beside: Beside;
  /** The element of each paragraph, by index. */
  readonly paragraphs: HTMLElement[];
}

/** What is drawn beside paragraphs, by their index. */
export interface Beside {
  readonly textBoxes: ReadonlyMap<number, readonly string[]>;
  /** Numbers of the notes anchored there, from 1. */
  readonly notes: ReadonlyMap<number, readonly number[]>;
  readonly comments: ReadonlyMap<number, readonly { readonly author: string; readonly text: string }[]>;
  /** Paragraphs with tracked changes. */
  readonly changed: ReadonlySet<number>;
  /** Ids of the content controls that hold whole paragraphs; true for one that shows its placeholder. */
  readonly controls: ReadonlyMap<number, boolean>;
}

export function newDrawing(source: Source): Drawing {
  const { notes, comments, stories, revisions, controls } = source.document;
  const beside: Beside = {
    textBoxes: byParagraph(
      stories,
      ({ kind, paragraph }) => (kind === "textBox" ? paragraph : null),
      ({ text }) => text,
    ),
    notes: byParagraph(
      notes,
      ({ paragraph }) => paragraph,
      (_, position) => position + 1,
    ),
    comments: byParagraph(
      comments,
      ({ paragraph }) => paragraph,
      ({ author, text }) => ({ author, text }),
    ),
    changed: new Set(revisions.map(({ paragraph }) => paragraph)),
    controls: new Map(controls.filter(({ kind }) => kind === "block").map(({ id, placeholder }) => [id, placeholder])),
  };
  return { ...source, beside, paragraphs: [] };
}

function byParagraph<Item, Shown>(
  items: readonly Item[],
  place: (item: Item) => number | null,
  shown: (item: Item, position: number) => Shown,
): ReadonlyMap<number, readonly Shown[]> {
  const found = new Map<number, Shown[]>();
  for (const [position, item] of items.entries()) {
    const at = place(item);
    if (at === null) continue;
    const there = found.get(at);
    if (there === undefined) found.set(at, [shown(item, position)]);
    else there.push(shown(item, position));
  }
  return found;
}

/** A new element; `text` is set as text and never read as markup. */
export function element(name: string, className: string, text?: string): HTMLElement {
  const made = document.createElement(name);
  if (className !== "") made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}
