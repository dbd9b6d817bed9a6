/** Tracked changes: insertions, deletions, moves, and old properties, which are recorded but not read (§17.13.5). */
import type { Revision } from "../document.ts";
import { addBareRevision, joinToLast, newRevision } from "./revisions.ts";
import { leaf, Mode, modeRules, type Rule } from "./rule.ts";

type TextChange = "insertion" | "deletion" | "moveFrom" | "moveTo";

const CHANGES: readonly (readonly [string, TextChange])[] = [
  ["w:ins", "insertion"],
  ["w:del", "deletion"],
  ["w:moveFrom", "moveFrom"],
  ["w:moveTo", "moveTo"],
];

function removes(kind: Revision["kind"]): boolean {
  return kind === "deletion" || kind === "moveFrom";
}

/** A change around runs. */
function around(kind: TextChange): Rule {
  return {
    open: (walk, attributes) => {
      const { flow } = walk;
      const start = flow.line?.passed ?? -1;
      flow.tracked.push(newRevision(walk, kind, attributes["w:author"] ?? "", { start, end: start }));
      if (removes(kind)) flow.deleted++;
      else flow.inserted++;
      return Mode.content;
    },
    close: (walk) => {
      const { flow } = walk;
      if (removes(kind)) flow.deleted--;
      else flow.inserted--;
      const revision = flow.tracked.pop();
      if (revision === undefined) return;
      revision.end = flow.line?.passed ?? -1;
      if (flow.main) joinToLast(walk, revision);
    },
  };
}

export const revisionRules = modeRules(
  Mode.content,
  Object.fromEntries(CHANGES.map(([name, kind]) => [name, around(kind)])),
);

const bare = (kind: Revision["kind"]): Rule =>
  leaf((walk, attributes) => addBareRevision(walk, kind, attributes["w:author"] ?? ""));

/** The mark of a paragraph inserted or deleted: the paragraph is one of Word's `body.paragraphs` all the same. */
export const markRules = modeRules(Mode.markProperties, {
  ...Object.fromEntries(
    CHANGES.map(([name, kind]) => [
      name,
      leaf((walk, attributes) => {
        const { line } = walk.flow;
        if (line !== null && removes(kind)) line.markDeleted = true;
        addBareRevision(walk, kind, attributes["w:author"] ?? "");
      }),
    ]),
  ),
  "w:rPrChange": bare("format"),
});

const changed = (mode: Mode, ...names: readonly string[]) =>
  modeRules(mode, Object.fromEntries(names.map((name) => [name, bare("format")])));

/** Old properties of paragraphs, tables, rows, cells and sections; whole rows and cells inserted or deleted. */
export const changeRules = [
  changed(Mode.paragraphProperties, "w:pPrChange"),
  changed(Mode.listProperties, "w:numberingChange"),
  changed(Mode.tableProperties, "w:tblPrChange"),
  changed(Mode.rowProperties, "w:trPrChange"),
  changed(Mode.cellProperties, "w:tcPrChange"),
  changed(Mode.sectionProperties, "w:sectPrChange"),
  modeRules(Mode.rowProperties, { "w:ins": bare("insertion"), "w:del": bare("deletion") }),
  modeRules(Mode.cellProperties, { "w:cellIns": bare("insertion"), "w:cellDel": bare("deletion") }),
];
