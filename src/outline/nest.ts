/**
 * Nesting of guidance. The signs have no fixed rank: «*» stands over «-» in one place and «-» over «+» in the next, and
 * one outline may turn the order of another. What decides is which sign announces which («- Công tác dân vận:» then
 * «+ …»), in this section first, then anywhere in the document.
 */
import type { Note } from "./draft.ts";
import { NO_ORIGINS, type Origins } from "./origins.ts";
import type { Guidance } from "./outline.ts";

/** How often a line of one kind, ending with a colon, is followed by a line of another kind: key «above below». */
export type Ranks = ReadonlyMap<string, number>;

/** What the notes of all sections say about the rank of signs. */
export function ranksOf(sections: Iterable<readonly Note[]>): Ranks {
  const ranks = new Map<string, number>();
  for (const notes of sections) {
    notes.forEach((note, at) => {
      const next = notes[at + 1];
      if (next === undefined || next.kind === note.kind || next.kind === "" || note.kind === "") return;
      if (!note.text.endsWith(":")) return;
      const key = `${note.kind} ${next.kind}`;
      ranks.set(key, (ranks.get(key) ?? 0) + 1);
    });
  }
  return ranks;
}

// Lines that announce lines that announce lines: no outline goes so deep.
const DEEPEST = 8;

interface Nested {
  readonly note: Note;
  readonly children: Nested[];
}

/**
 * The guidance of one section, its lines nested under those that announce them; where each comes from goes into
 * `origins`.
 */
export function nested(notes: readonly Note[], ranks: Ranks, origins: Origins = NO_ORIGINS): readonly Guidance[] {
  const top: Nested[] = [];
  const open: Nested[] = [];
  let before: Nested | null = null;
  for (const note of notes) {
    const node: Nested = { note, children: [] };
    const depth = note.kind === "" ? plainDepth(note, before, open) : bulletDepth(note, before, open, ranks);
    open.length = Math.min(depth, DEEPEST);
    (open.at(-1)?.children ?? top).push(node);
    open.push(node);
    before = node;
  }
  return top.map((node) => guidance(node, origins));
}

/** A plain line belongs to the line that announces it or breaks off before it; else it stands for itself. */
function plainDepth(note: Note, before: Nested | null, open: readonly Nested[]): number {
  if (before === null) return 0;
  const end = before.note.text.slice(-1);
  if (end === ":") return open.length;
  if (note.text.startsWith("(")) return 0;
  const goesOn = end === ";" || end === ",";
  if (before.note.kind !== "") return goesOn ? open.length : 0;
  const parent = open.at(-2);
  if (parent === undefined) return 0;
  return goesOn || parent.note.kind !== "" ? open.length - 1 : 0;
}

function bulletDepth(note: Note, before: Nested | null, open: readonly Nested[], ranks: Ranks): number {
  const sibling = open.findLastIndex((node) => node.note.kind === note.kind);
  if (sibling >= 0) return sibling;
  if (before?.note.text.endsWith(":") === true) return open.length;
  // A plain line that announces nothing takes no bullets; the bullet goes where the line before it hangs.
  const above = before?.note.kind === "" ? open.slice(0, -1) : open;
  const outranked = above.findIndex((node) => node.note.kind !== "" && outranks(note.kind, node.note.kind, ranks));
  return outranked >= 0 ? outranked : above.length;
}

function outranks(one: string, other: string, ranks: Ranks): boolean {
  const seen = (ranks.get(`${one} ${other}`) ?? 0) - (ranks.get(`${other} ${one}`) ?? 0);
  return seen === 0 ? customary(one) < customary(other) : seen > 0;
}

/** The usual order, for signs of which the document says nothing. */
function customary(kind: string): number {
  const place = CUSTOMARY.indexOf(kind);
  return place >= 0 ? place : 0.5;
}

const CUSTOMARY: readonly string[] = ["ordinalWord", "letter", "*", "dash", "plus"];

function guidance({ note, children }: Nested, origins: Origins): Guidance {
  const own = { marker: note.marker, text: note.text };
  const line = children.length === 0 ? own : { ...own, children: children.map((child) => guidance(child, origins)) };
  origins.set(line, note.line);
  return line;
}
