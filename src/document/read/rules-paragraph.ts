/** Paragraphs: `w:p`, its properties and its mark. */
import type { Paragraph } from "../document.ts";
import type { ParagraphFormat } from "./formatting.ts";
import { copied } from "./found.ts";
import { endRun, formatOf } from "./line.ts";
import { LIST_PROPERTIES, noParagraphProperties, PARAGRAPH_PROPERTIES } from "./paragraph-properties.ts";
import { inside, leaf, Mode, modeRules, type Rule } from "./rule.ts";
import { type Flow, type Line, paragraphHere, tagStart, type Walk } from "./walk.ts";

const SILENT = noParagraphProperties();

export const paragraphRules = modeRules(Mode.content, {
  "w:p": { open: openParagraph, close: closeParagraph },
  "w:pPr": {
    open: (walk) => {
      walk.properties = noParagraphProperties();
      return Mode.paragraphProperties;
    },
    close: (walk) => {
      const { line } = walk.flow;
      if (line !== null) line.direct = walk.properties;
    },
  },
});

const setters = (properties: typeof PARAGRAPH_PROPERTIES): Readonly<Record<string, Rule>> =>
  Object.fromEntries(
    [...properties].map(([name, set]) => [name, leaf((walk, attributes) => set(walk.properties, attributes))]),
  );

export const paragraphPropertyRules = modeRules(Mode.paragraphProperties, {
  ...setters(PARAGRAPH_PROPERTIES),
  "w:numPr": inside(Mode.listProperties),
  "w:rPr": inside(Mode.markProperties),
});

export const listPropertyRules = modeRules(Mode.listProperties, setters(LIST_PROPERTIES));

function openParagraph(walk: Walk): Mode {
  if (walk.flow.line !== null) closeParagraph(walk);
  walk.flow.line = {
    start: walk.flow.main ? tagStart(walk) : 0,
    direct: SILENT,
    format: null,
    pieces: [],
    text: "",
    length: 0,
    passed: 0,
    controlsAround: walk.controlIds,
    controlsInside: [],
    inline: [],
    markDeleted: false,
  };
  return Mode.content;
}

function closeParagraph(walk: Walk): void {
  const { flow } = walk;
  const { line } = flow;
  if (line === null) return;
  endRun(walk);
  endCodes(flow);
  flow.line = null;
  if (flow.main) addParagraph(walk, line);
  else flow.lines.push(line.text);
}

/** A field whose code is not ended by its paragraph is broken: it must not swallow the paragraphs that follow. */
function endCodes(flow: Flow): void {
  while (flow.codes > 0) if (flow.fields.pop() === true) flow.codes--;
}

function addParagraph(walk: Walk, line: Line): void {
  const { found } = walk;
  const index = paragraphHere(walk);
  const format = formatOf(walk, line);
  const runs = line.pieces.map(({ text, look, inserted }) => ({ text, ...look, inserted }));
  const text = runs.length === 1 ? (runs[0]?.text ?? "") : runs.map((run) => run.text).join("");
  const paragraph: Paragraph = {
    index,
    text,
    number: numberOf(walk, line, format, text),
    style: format.style,
    outlineLevel: format.outlineLevel,
    alignment: format.alignment,
    runs,
    cell: walk.tables.at(-1)?.cell?.address ?? null,
    controls: line.controlsInside.length === 0 ? line.controlsAround : [...line.controlsAround, ...line.controlsInside],
    spacing: format.spacing,
  };
  found.paragraphs.push(paragraph);
  found.spans.push({ start: line.start, end: walk.position.position, blockStart: 0, blockEnd: 0 });
  for (const table of walk.tables) table.cell?.paragraphs.push(index);
  copied(found, walk.tables.length);
  for (const { control, start, end } of line.inline) control.text = text.slice(start, end);
}

/** A paragraph deleted whole, mark and all, is not counted: it is gone from the final document. */
function numberOf(walk: Walk, line: Line, { list }: ParagraphFormat, text: string): string {
  if (list === null || (line.markDeleted && text === "")) return "";
  return walk.numbers(list.list, list.level);
}
