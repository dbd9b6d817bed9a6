/** Fields: results are text, codes are not, however they are nested (ECMA-376 part 1, §17.16). */
import { leaf, Mode, modeRules } from "./rule.ts";
import type { Flow } from "./walk.ts";

/** `w:instrText` needs no rule: nothing but text elements gives text. `w:fldSimple` holds its result as content. */
export const fieldRules = modeRules(Mode.content, {
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
