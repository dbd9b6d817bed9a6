/**
 * Real .docx files from plain text, one paragraph a line, for tests of readers, parsers and checks. The same text comes
 * in many dialects (docx/features.ts lists them): whatever the dialect, a reader must find the same numbers and texts,
 * and `readLines` and `sourceLines` compare them. Built without the project's own reader and writer.
 */
import { blockXml } from "./docx/blocks.ts";
import { coreProperties, extraParts, extraXml, marginReferences, noteSettings, type Part } from "./docx/extra-xml.ts";
import { type Extras, withExtras } from "./docx/extras.ts";
import { type Dialect, featuresOf } from "./docx/features.ts";
import { docxBytes } from "./docx/file.ts";
import { draftBlocks, joinedLines } from "./docx/layout.ts";
import { numberingPlan } from "./docx/numbering.ts";
import { randomFrom } from "./docx/random.ts";
import { type Item, sourceItems } from "./docx/source.ts";
import { styleIds, stylesXml } from "./docx/styles.ts";
import { idCounter, type Writing } from "./docx/writing.ts";
import { wordPart } from "./docx/xml.ts";

export type { Anchored, Extras, MergedCell } from "./docx/extras.ts";
export { type Dialect, dialects } from "./docx/features.ts";
export { readLines, sourceLines, spaced } from "./docx/reading.ts";

const PAGE =
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/>';

function wordPartNamed(file: string, relation: string, content: string): Part {
  const contentType = `application/vnd.openxmlformats-officedocument.wordprocessingml.${relation}+xml`;
  return { name: `word/${file}`, content, contentType, relation: { id: `rId${relation}`, type: relation } };
}

/** How far heading styles lie below marker levels: parts, where there are any, take heading 1. */
function styleShift(items: readonly Item[]): number {
  return items.some(({ role }) => role === "part") ? 1 : 0;
}

/** The type of the paper, as the file's own title. */
function titleOf(items: readonly Item[]): string {
  const line = items.find((item) => item.role === "docType");
  return line !== undefined && line.role !== "table" ? line.text.trim() : "";
}

/**
 * The bytes of a .docx that says `text` in a dialect, with the extras asked for; the same arguments give the same
 * bytes. An extra whose words the text lacks throws. In a dialect that numbers automatically the words of an extra
 * cannot take in the number.
 */
export function docx(text: string, dialect: Dialect, extras: Extras = {}): Uint8Array {
  const features = featuresOf(dialect);
  const source = sourceItems(text);
  const items = features.softBreaks ? joinedLines(source) : source;
  const plan = numberingPlan(features.numbers === "automatic" ? items : []);
  const shift = styleShift(items);
  const linked = new Map([...plan.linkedLevels].map(([marker, level]) => [marker + shift, { numId: 1, level }]));
  const writing: Writing = {
    features,
    styles: styleIds(dialect === "styled" ? "vietnamese" : "english"),
    random: randomFrom(`${dialect} ${text}`),
    next: idCounter(),
    numberedStyles: new Set([...linked.keys()].map((level) => `heading${level}`)),
  };
  const blocks = withExtras(draftBlocks(items, features, plan), extras, extraXml(writing));
  const shown = blocks.map((block) => blockXml(block, writing)).join("");
  const top = features.fields ? '<w:bookmarkStart w:id="0" w:name="dau_trang"/><w:bookmarkEnd w:id="0"/>' : "";
  const end = blocks.at(-1)?.type === "table" ? "<w:p/>" : "";
  const section = `<w:sectPr>${marginReferences(extras)}${PAGE}</w:sectPr>`;
  const main = wordPart("w:document", `<w:body>${top}${shown}${end}${section}</w:body>`);
  const revisions = features.tracked ? "<w:trackRevisions/>" : "";
  const parts = [
    wordPartNamed("styles.xml", "styles", wordPart("w:styles", stylesXml(writing.styles, linked))),
    wordPartNamed("settings.xml", "settings", wordPart("w:settings", revisions + noteSettings(extras))),
    ...extraParts(extras, writing),
  ];
  if (plan.numbers.size > 0) {
    const numbering = plan.xml((markerLevel) => writing.styles(`heading${markerLevel + shift}`));
    parts.push(wordPartNamed("numbering.xml", "numbering", wordPart("w:numbering", numbering)));
  }
  return docxBytes(main, coreProperties(titleOf(source)), parts, features);
}
