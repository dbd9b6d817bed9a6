/** What stands beside the text or for other text: notes, comments, text boxes, alternatives, imported content. */
import type { XmlAttributes } from "../../ooxml/xml-events.ts";
import { leaf, Mode, modeRules, type Rule } from "./rule.ts";
import { newFlow, paragraphHere, type Walk } from "./walk.ts";

const note = (kind: "footnote" | "endnote"): Rule =>
  leaf((walk, attributes) => {
    if (walk.flow.deleted > 0 || walk.flow.codes > 0) return;
    walk.found.notes.push({ kind, id: attributes["w:id"] ?? "", paragraph: paragraphHere(walk) });
  });

const comment = leaf((walk, attributes) => {
  const id = attributes["w:id"] ?? "";
  if (!walk.found.comments.has(id)) walk.found.comments.set(id, paragraphHere(walk));
});

/** A note or comment in the part that holds them. */
const item: Rule = {
  open: (walk, attributes) => {
    walk.item = { id: attributes["w:id"] ?? "", author: attributes["w:author"] ?? "" };
    walk.flow = newFlow(false, null);
    return Mode.content;
  },
  close: (walk) => {
    if (walk.item !== null) walk.found.items.push({ ...walk.item, text: walk.flow.lines.join("\n") });
    walk.item = null;
  },
};

/** Charts and diagrams, transitional and strict (ISO 29500-1), and the pictures of old files and of embedded objects. */
const PICTURES = [
  "{http://schemas.openxmlformats.org/drawingml/2006/chart}chart",
  "{http://purl.oclc.org/ooxml/drawingml/chart}chart",
  "{http://schemas.openxmlformats.org/drawingml/2006/diagram}relIds",
  "{http://purl.oclc.org/ooxml/drawingml/diagram}relIds",
  "{urn:schemas-microsoft-com:vml}imagedata",
];

const picture = leaf(({ flow, found }) => {
  const paragraph = found.paragraphs.length;
  if (flow.deleted === 0 && found.pictures.at(-1) !== paragraph) found.pictures.push(paragraph);
});

export const besideRules = modeRules(Mode.content, {
  "w:footnoteReference": note("footnote"),
  "w:endnoteReference": note("endnote"),
  "w:commentRangeStart": comment,
  "w:commentReference": comment,
  "w:footnote": item,
  "w:endnote": item,
  "w:comment": item,
  "w:txbxContent": { open: openTextBox, close: closeTextBox },
  "mc:AlternateContent": {
    open: ({ alternatives }) => {
      alternatives.push(false);
      return Mode.content;
    },
    close: ({ alternatives }) => {
      alternatives.pop();
    },
  },
  "mc:Choice": { open: takeFirst },
  "mc:Fallback": { open: takeFirst },
  "a:blip": picture,
  ...Object.fromEntries(PICTURES.map((name) => [name, picture])),
  "w:altChunk": leaf((walk, attributes) => imported(walk, "altChunk", attributes)),
  "w:subDoc": leaf((walk, attributes) => imported(walk, "subDocument", attributes)),
});

function openTextBox(walk: Walk): Mode {
  walk.flow = newFlow(false, walk.flow);
  return Mode.content;
}

function closeTextBox(walk: Walk): void {
  const { lines, outer } = walk.flow;
  if (outer === null) return;
  walk.flow = outer;
  const text = lines.join("\n");
  if (text === "" || outer.deleted > 0) return;
  if (outer.main) walk.found.textBoxes.push({ kind: "textBox", text, paragraph: paragraphHere(walk) });
  else outer.lines.push(text);
}

/** Choices and fallback hold the same content for older and newer readers (ECMA-376 part 3, §10.2): one is enough. */
function takeFirst({ alternatives }: Walk): Mode {
  const last = alternatives.length - 1;
  if (alternatives[last] === true) return Mode.skip;
  if (last >= 0) alternatives[last] = true;
  return Mode.content;
}

function imported(walk: Walk, code: "altChunk" | "subDocument", attributes: XmlAttributes): void {
  walk.found.imports.push({ code, id: attributes["r:id"] ?? "" });
}
