/** Runs and what stands in them: text, tabs, breaks, symbols (ECMA-376 part 1, §17.3.3). */
import type { XmlAttributes } from "../../ooxml/xml-events.ts";
import { addText, endRun } from "./line.ts";
import { inside, leaf, Mode, modeRules, type Rule } from "./rule.ts";
import { noRunProperties, RUN_PROPERTIES } from "./run-properties.ts";
import { symbolText } from "./symbols.ts";
import type { Walk } from "./walk.ts";

const run: Rule = {
  open: (walk) => {
    endRun(walk);
    walk.flow.runStart = walk.flow.line?.passed ?? 0;
    return Mode.content;
  },
  close: endRun,
};

const text: Rule = { open: openText, close: closeText };

const says = (words: string): Rule => leaf((walk) => addText(walk.flow, words));

export const runRules = modeRules(Mode.content, {
  "w:r": run,
  "m:r": run,
  "w:rPr": {
    open: (walk) => {
      walk.runProperties = noRunProperties();
      return Mode.runProperties;
    },
    close: (walk) => {
      walk.flow.run = walk.runProperties;
    },
  },
  "w:t": text,
  "w:delText": text,
  "m:t": text,
  "w:tab": says("\t"),
  "w:ptab": says("\t"),
  "w:br": says("\n"),
  "w:cr": says("\n"),
  "w:noBreakHyphen": says("-"),
  "w:sym": leaf((walk, attributes) => {
    const code = Number.parseInt(attributes["w:char"] ?? "", 16);
    addText(walk.flow, symbolText(attributes["w:font"] ?? "", Number.isNaN(code) ? 0 : code));
  }),
  // The reading aid above the line, and properties of formulas that hold run properties of their own.
  "w:rt": inside(Mode.skip),
  "m:rPr": inside(Mode.skip),
  "m:ctrlPr": inside(Mode.skip),
});

export const runPropertyRules = modeRules(
  Mode.runProperties,
  Object.fromEntries([
    ...[...RUN_PROPERTIES].map(([name, set]): [string, Rule] => [
      name,
      leaf((walk, attributes) => set(walk.runProperties, attributes)),
    ]),
    [
      "w:rPrChange",
      leaf((walk, attributes) => {
        walk.flow.lookChangedBy = attributes["w:author"] ?? "";
      }),
    ],
  ]),
);

function openText(walk: Walk, attributes: XmlAttributes): Mode {
  const space = attributes["xml:space"];
  walk.textKeepsBlanks = space === undefined ? walk.keepsBlanks : space === "preserve";
  walk.text = "";
  return Mode.text;
}

const BLANK_ENDS = /^[ \t\r\n]+|[ \t\r\n]+$/g;

function closeText(walk: Walk): void {
  let { text: words } = walk;
  // Without xml:space="preserve" blanks at the ends do not count (§17.3.3.31), and Word shows a line end as a blank.
  if (!walk.textKeepsBlanks) words = words.replace(BLANK_ENDS, "");
  if (words.includes("\n")) words = words.replaceAll("\n", " ");
  if (words.includes("\u00ad")) words = words.replaceAll("\u00ad", "");
  addText(walk.flow, words);
}
