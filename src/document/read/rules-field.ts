/** Fields: results are text, codes are not, however they are nested (ECMA-376 part 1, §17.16). */
import type { Alignment } from "../document.ts";
import { formatOf } from "./line.ts";
import { leaf, Mode, modeRules } from "./rule.ts";
import type { Flow, Walk } from "./walk.ts";

/**
 * What a field says is of interest only where pages are counted. The code of `w:instrText` is no text, for nothing but
 * text elements gives text; `w:fldSimple` holds its result as content.
 */
export const fieldRules = modeRules(Mode.content, {
  "w:instrText": {
    open: (walk) => {
      walk.text = "";
      return walk.flow.main ? Mode.skip : Mode.text;
    },
    close: (walk) => {
      if (!walk.flow.main) noteField(walk, walk.text);
    },
  },
  "w:fldSimple": {
    open: (walk, attributes) => {
      if (!walk.flow.main) noteField(walk, attributes["w:instr"] ?? "");
      return Mode.content;
    },
  },
  "w:pgNum": leaf((walk) => {
    if (!walk.flow.main) noteField(walk, "PAGE");
  }),
  "w:fldChar": leaf(({ flow }, attributes) => {
    const type = attributes["w:fldCharType"];
    if (type === "begin") beginCode(flow);
    else if (type === "separate") endCode(flow);
    else if (type === "end" && flow.fields.pop() === true) flow.codes--;
  }),
});

function beginCode(flow: Flow): void {
  flow.fields.push(true);
  flow.codes++;
}

function endCode(flow: Flow): void {
  const last = flow.fields.length - 1;
  if (flow.fields[last] !== true) return;
  flow.fields[last] = false;
  flow.codes--;
}

const PAGE = /^\s*PAGE(?:\s|\\|$)/i;

/**
 * Where a page number stands: in a frame as that is placed, else as its paragraph is; in a text box it is taken for
 * centred.
 */
function noteField(walk: Walk, code: string): void {
  const { line, outer, deleted } = walk.flow;
  if (line === null || deleted > 0 || !PAGE.test(code)) return;
  const frame = FRAMES.get(line.direct.frame ?? "");
  walk.found.pageNumber ??= outer === null ? (frame ?? formatOf(walk, line).alignment) : "center";
}

/** ST_XAlign (§17.18.105); on facing pages «outside» is the right-hand side of the first. */
const FRAMES: ReadonlyMap<string, Alignment> = new Map([
  ["left", "left"],
  ["inside", "left"],
  ["center", "center"],
  ["right", "right"],
  ["outside", "right"],
]);
