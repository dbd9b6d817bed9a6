/** One streaming pass through a part by the rules. */
import { xmlSteps } from "../../ooxml/xml-reader.ts";
import { atOnce } from "../steps.ts";
import { Mode, type ModeRules, type Rule } from "./rule.ts";
import { besideRules } from "./rules-beside.ts";
import { controlPropertyRules, controlRules } from "./rules-control.ts";
import { fieldRules } from "./rules-field.ts";
import { listPropertyRules, paragraphPropertyRules, paragraphRules } from "./rules-paragraph.ts";
import { changeRules, markRules, revisionRules } from "./rules-revision.ts";
import { runPropertyRules, runRules } from "./rules-run.ts";
import { bodySectionRules, paragraphSectionRules, sectionPropertyRules } from "./rules-section.ts";
import { cellPropertyRules, rowPropertyRules, tablePropertyRules, tableRules } from "./rules-table.ts";
import { tagStart, type Walk } from "./walk.ts";

const ALL: readonly ModeRules[] = [
  paragraphRules,
  paragraphPropertyRules,
  listPropertyRules,
  runRules,
  runPropertyRules,
  fieldRules,
  revisionRules,
  markRules,
  ...changeRules,
  tableRules,
  tablePropertyRules,
  rowPropertyRules,
  cellPropertyRules,
  controlRules,
  controlPropertyRules,
  bodySectionRules,
  paragraphSectionRules,
  sectionPropertyRules,
  besideRules,
];

/** The rules for one name, by mode. */
type RulesOfName = readonly (Rule | undefined)[];

function rulesByName(): ReadonlyMap<string, RulesOfName> {
  const byName = new Map<string, (Rule | undefined)[]>();
  const modes = Object.keys(Mode).length;
  for (const { mode, rules } of ALL) {
    for (const [name, rule] of rules) {
      const ofName = byName.get(name) ?? Array.from<Rule | undefined>({ length: modes });
      ofName[mode] = rule;
      byName.set(name, ofName);
    }
  }
  return byName;
}

const RULES = rulesByName();

const NO_RULES: RulesOfName = Array.from<Rule | undefined>({ length: Object.keys(Mode).length });

/** Depth of the children of `w:body`: w:document, w:body, child. */
const BLOCK_DEPTH = 3;

/** Reads the part to its end. Throws FileFault when it cannot be read as XML. */
export function walkPart(walk: Walk, part: string): void {
  atOnce(walkSteps(walk, part));
}

/** The same in pieces. */
export function* walkSteps(walk: Walk, part: string): Generator<void, void> {
  const modes: Mode[] = [];
  const closers: (Rule["close"] | undefined)[] = [];
  let mode: Mode = Mode.content;
  let depth = 0;
  yield* xmlSteps<RulesOfName>(
    walk.xml,
    part,
    {
      symbol: (name) => RULES.get(name) ?? NO_RULES,
      open: (rules, attributes) => {
        modes[depth] = mode;
        const rule = rules[mode];
        depth++;
        if (depth <= BLOCK_DEPTH) {
          if (depth === 1) walk.keepsBlanks = attributes["xml:space"] === "preserve";
          if (depth === BLOCK_DEPTH) openBlock(walk);
        }
        if (rule === undefined) {
          if (mode !== Mode.content) mode = Mode.skip;
          closers[depth] = undefined;
        } else {
          mode = rule.open(walk, attributes);
          closers[depth] = rule.close;
        }
      },
      close: () => {
        closers[depth]?.(walk);
        if (depth === BLOCK_DEPTH) closeBlock(walk);
        depth--;
        mode = modes[depth] ?? Mode.content;
      },
      text: (text) => {
        if (mode === Mode.text) walk.text += text;
      },
    },
    (position) => {
      walk.position = position;
    },
  );
}

function openBlock(walk: Walk): void {
  walk.blockParagraph = walk.found.paragraphs.length;
  walk.blockStart = tagStart(walk);
}

function closeBlock({ found, position, blockParagraph, blockStart }: Walk): void {
  for (const span of found.spans.slice(blockParagraph)) {
    span.blockStart = blockStart;
    span.blockEnd = position.position;
  }
}
