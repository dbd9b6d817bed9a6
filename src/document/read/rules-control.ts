/** Content controls of the main text (`w:sdt`; ECMA-376 part 1, §17.5.2). */

import { type FoundControl, linesOf } from "./found.ts";
import { inside, leaf, Mode, modeRules } from "./rule.ts";
import { isOn, wholeNumber } from "./values.ts";
import { type OpenControl, paragraphHere, type Walk } from "./walk.ts";

export const controlRules = modeRules(Mode.content, {
  "w:sdt": { open: openControl, close: closeControl },
  "w:sdtPr": { open: ({ flow }) => (flow.main ? Mode.controlProperties : Mode.skip) },
  "w:sdtEndPr": inside(Mode.skip),
  "w:sdtContent": {
    open: (walk) => {
      if (walk.flow.main) register(walk);
      return Mode.content;
    },
  },
});

export const controlPropertyRules = modeRules(Mode.controlProperties, {
  "w:alias": leaf((walk, attributes) => {
    set(walk, "title", attributes["w:val"] ?? "");
  }),
  "w:tag": leaf((walk, attributes) => {
    set(walk, "tag", attributes["w:val"] ?? "");
  }),
  "w:id": leaf((walk, attributes) => {
    const id = wholeNumber(attributes["w:val"]);
    if (id !== null) set(walk, "id", id);
  }),
  "w:showingPlcHdr": leaf((walk, attributes) => {
    set(walk, "placeholder", isOn(attributes["w:val"]));
  }),
});

function set<Key extends "title" | "tag" | "id" | "placeholder">(walk: Walk, key: Key, value: FoundControl[Key]): void {
  const open = walk.controls.at(-1);
  if (open !== undefined) open.control[key] = value;
}

/** Ids are 32-bit numbers; below them those without one are counted. */
const BELOW_ALL_IDS = -(2 ** 31);

function openControl(walk: Walk): Mode {
  if (!walk.flow.main) return Mode.content;
  const { controls } = walk.found;
  const control: FoundControl = {
    id: BELOW_ALL_IDS - 1 - controls.length,
    tag: "",
    title: "",
    placeholder: false,
    kind: kindHere(walk),
    paragraph: paragraphHere(walk),
    length: 0,
    text: "",
  };
  controls.push(control);
  walk.controls.push({ control, around: walk.controlIds, registered: false, inline: null });
  return Mode.content;
}

function kindHere(walk: Walk): FoundControl["kind"] {
  if (walk.flow.line !== null) return "inline";
  const table = walk.tables.at(-1);
  if (table === undefined || table.cell !== null) return "block";
  return table.row === null ? "row" : "cell";
}

/** Makes the control known to the paragraphs inside, once its id has been read. */
function register(walk: Walk): void {
  const open = walk.controls.at(-1);
  if (open === undefined || open.registered) return;
  open.registered = true;
  const { control } = open;
  walk.controlIds = [...walk.controlIds, control.id];
  const { line } = walk.flow;
  if (control.kind !== "inline" || line === null) return;
  line.controlsInside.push(control.id);
  open.inline = { control, start: line.length, end: line.length };
  line.inline.push(open.inline);
}

function closeControl(walk: Walk): void {
  if (!walk.flow.main) return;
  register(walk);
  const open = walk.controls.pop();
  if (open === undefined) return;
  walk.controlIds = open.around;
  if (open.control.kind === "inline") closeInline(walk, open);
  else closeAround(walk, open.control);
}

function closeInline({ flow }: Walk, { control, inline }: OpenControl): void {
  control.length = 1;
  if (flow.line !== null && inline !== null) inline.end = flow.line.length;
}

function closeAround(walk: Walk, control: FoundControl): void {
  const paragraphs = walk.found.paragraphs.slice(control.paragraph);
  control.length = paragraphs.length;
  control.text = linesOf(walk.found, paragraphs);
}
