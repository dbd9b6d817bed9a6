/** Tracked changes as they are found, pieces of one change joined: Word splits them with the runs. */
import type { Revision } from "../document.ts";
import type { FoundRevision } from "./found.ts";
import { paragraphHere, type Walk } from "./walk.ts";

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Opens a change of the main text, and gives what to fill in and hand to `closeRevision`. */
export function newRevision(walk: Walk, kind: Revision["kind"], author: string, stretch: Stretch): FoundRevision {
  const revision = { kind, paragraph: paragraphHere(walk), author, text: "", ...stretch };
  if (isMain(walk)) walk.found.revisions.push(revision);
  return revision;
}

/** Adds a change that covers this stretch of the open paragraph. */
export function addRevision(walk: Walk, kind: Revision["kind"], author: string, stretch: Stretch): void {
  joinToLast(walk, newRevision(walk, kind, author, stretch));
}

/** Adds a change without text: of a paragraph's mark or properties, of a table's row. */
export function addBareRevision(walk: Walk, kind: Revision["kind"], author: string): void {
  newRevision(walk, kind, author, { start: -1, end: -1 });
}

/** Joins the change to the one before it when that is of the same kind and author and ends where this one begins. */
export function joinToLast({ found }: Walk, revision: FoundRevision): void {
  const { revisions } = found;
  const before = revisions.at(-2);
  if (revisions.at(-1) !== revision || before === undefined || revision.start < 0) return;
  const same =
    before.kind === revision.kind && before.author === revision.author && before.paragraph === revision.paragraph;
  if (!same || before.end !== revision.start) return;
  before.text += revision.text;
  before.end = revision.end;
  revisions.pop();
}

/** Changes in text boxes, notes and headers are none of the main text. */
function isMain({ flow }: Walk): boolean {
  return flow.main;
}
