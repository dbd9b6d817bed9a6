/** Track Changes: whether it is on, and the marks it leaves (ECMA-376 17.13.5). Author and date are always the same. */
import { properties, property, setFlag, setProperty } from "./property-order.ts";
import { tablesIn } from "./story.ts";
import type { WordDocument } from "./word-document.ts";
import {
  below,
  type Document,
  documentOf,
  type Element,
  elementAt,
  elementsIn,
  flagAt,
  isWord,
  newElement,
  remove,
  rootOf,
  setWordAttribute,
  upwards,
  wordAttribute,
  wordElement,
  wordElements,
} from "./xml.ts";

export const AUTHOR = "Host";
export const MOMENT = "2026-01-01T00:00:00Z";

export type TrackingMode = "Off" | "TrackAll" | "TrackMineOnly";

/** Word keeps «only mine» with the person, not in the file; the model keeps it with the document. */
const onlyMine = new WeakSet<WordDocument>();

export function trackingMode(document: WordDocument): TrackingMode {
  if (flagAt(document.related("settings"), "trackRevisions") !== true) return "Off";
  return onlyMine.has(document) ? "TrackMineOnly" : "TrackAll";
}

export function setTrackingMode(document: WordDocument, mode: TrackingMode): void {
  const settings = document.ensured("settings");
  if (mode === "Off") setProperty(settings, "trackRevisions", null);
  else setFlag(settings, "trackRevisions", true);
  if (mode === "TrackMineOnly") onlyMine.add(document);
  else onlyMine.delete(document);
  document.changed();
}

export function isTracking(document: WordDocument): boolean {
  return trackingMode(document) !== "Off";
}

function mark(near: Element, name: "ins" | "del", inside: readonly Element[] = []): Element {
  return newElement(near, name, {
    attributes: { id: nextRevisionId(near), author: AUTHOR, date: MOMENT },
    children: inside,
  });
}

const lastIds = new WeakMap<Document, number>();

/** Ids of annotations are one sequence in the document (17.13.5.18 and others). */
function nextRevisionId(near: Element): string {
  const tree = documentOf(near);
  let last = lastIds.get(tree);
  if (last === undefined) {
    const ids = [...below(rootOf(tree))]
      .filter((element) => isWord(element, ...REVISIONS))
      .map((element) => Number(wordAttribute(element, "id")));
    last = Math.max(9000, ...ids.filter(Number.isFinite));
  }
  lastIds.set(tree, last + 1);
  return String(last + 1);
}

const REVISIONS = ["ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange"];

/** A copy, its revisions with ids of their own. */
export function copyOf(element: Element, depth: "deep" | "shallow" = "deep"): Element {
  const copy = element.cloneNode(depth === "deep") as Element;
  for (const one of [copy, ...below(copy)]) {
    if (isWord(one, ...REVISIONS)) setWordAttribute(one, "id", nextRevisionId(element));
  }
  return copy;
}

/** Takes away what the form of a paragraph, or the look of text, says of revisions. */
export function dropRevisions(form: Element): void {
  for (const one of [...below(form)]) if (isWord(one, ...REVISIONS)) remove(one);
}

/** The run as an insertion. */
export function insertedRun(run: Element): Element {
  return mark(run, "ins", [run]);
}

/** Wraps a run where it stands in a deletion. */
export function deletedRun(run: Element): void {
  const deletion = mark(run, "del");
  run.parentNode?.replaceChild(deletion, run);
  deletion.appendChild(run);
  for (const text of wordElements(run, "t")) {
    run.replaceChild(newElement(run, "delText", { text: text.textContent ?? "" }), text);
  }
}

/** Marks the paragraph's mark as inserted. */
export function insertedMark(paragraph: Element): void {
  markMark(paragraph, "ins");
}

/** Whether the paragraph's mark is an insertion of this person's, still to be accepted. */
export function isInsertedMark(paragraph: Element): boolean {
  return isOwn(elementAt(paragraph, "pPr", "rPr", "ins"));
}

/** Whether all of a block has been put in by this person: deleted again, it was never there. */
export function isOwnInsertion(block: Element): boolean {
  const inside = [block, ...below(block, (at) => isWord(at, "sdtPr", "pPr"))];
  const isInserted = (run: Element) => isOwn(upwards(run.parentNode, (at) => isWord(at, "ins", "moveTo")));
  return inside.every(
    (element) =>
      (!isWord(element, "p") || isInsertedMark(element)) &&
      (!isWord(element, "r") || isInserted(element)) &&
      (!isWord(element, "tr") || isOwn(elementAt(element, "trPr", "ins"))),
  );
}

function isOwn(insertion: Element | null): boolean {
  return insertion !== null && wordAttribute(insertion, "author") === AUTHOR;
}

export function deletedMark(paragraph: Element): void {
  markMark(paragraph, "del");
}

function markMark(paragraph: Element, name: "ins" | "del"): void {
  const look = property(properties(paragraph, "pPr"), "rPr");
  if (wordElement(look, name) !== null) return;
  const made = property(look, name);
  for (const [key, value] of Object.entries({
    id: nextRevisionId(paragraph),
    author: AUTHOR,
    date: MOMENT,
  })) {
    setWordAttribute(made, key, value);
  }
}

/** Marks everything in a block as inserted: its runs, its paragraph marks, its rows. */
export function markInserted(block: Element): void {
  const paragraphs = [block, ...below(block, (at) => isWord(at, "p"))].filter((element) => isWord(element, "p"));
  for (const paragraph of paragraphs) {
    insertedMark(paragraph);
    const runs = [...below(paragraph, (at) => isWord(at, "r", "pPr"))].filter((element) => isWord(element, "r"));
    for (const run of runs) {
      if (upwards(run.parentNode, (at) => isWord(at, "ins", "del", "moveFrom", "moveTo")) !== null) continue;
      const insertion = mark(run, "ins");
      run.parentNode?.replaceChild(insertion, run);
      insertion.appendChild(run);
    }
  }
  const tables = isWord(block, "tbl")
    ? [block, ...nestedTables(block)]
    : tablesIn(block).flatMap((table) => [table, ...nestedTables(table)]);
  for (const row of tables.flatMap((table) => wordElements(table, "tr"))) markRow(row, "ins");
}

function nestedTables(table: Element): Element[] {
  return [...below(table, (at) => isWord(at, "p"))].filter((element) => isWord(element, "tbl"));
}

export function markRow(row: Element, name: "ins" | "del"): void {
  const form = rowProperties(row);
  if (elementAt(form, name) !== null) return;
  const made = property(form, name);
  for (const [key, value] of Object.entries({ id: nextRevisionId(row), author: AUTHOR, date: MOMENT })) {
    setWordAttribute(made, key, value);
  }
}

/** `w:trPr`, behind the exceptions a row may begin with. */
function rowProperties(row: Element): Element {
  const known = wordElement(row, "trPr");
  if (known !== null) return known;
  const made = newElement(row, "trPr");
  const next = elementsIn(row).find((element) => !isWord(element, "tblPrEx"));
  row.insertBefore(made, next ?? null);
  return made;
}
