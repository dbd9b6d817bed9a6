/**
 * Blocks as the package `insertOoxml` takes: the text, its styles, and nothing Word would ignore or refuse. Always more
 * than one paragraph, the last of them plain: what Word does to the last paragraph of an insertion (it takes over the
 * form of the place, gets a twin, becomes a list item; office-js 2914, 3149, 6904) then happens to an empty line, which
 * goes afterwards.
 */

import { blockLines } from "../document/block-lines.ts";
import { type Block, type HeadingBlock, isTable } from "../document/blocks.ts";
import { controlIds } from "../document/control-ids.ts";
import { NO_STYLES, readStyles } from "../document/read/styles.ts";
import { partyFormat } from "../document/report-format.ts";
import { residentFormat } from "../document/resident-format.ts";
import { headingStyle } from "../document/style-set.ts";
import { blocksXml, spaced } from "../document/write-blocks.ts";
import type { WriteContext } from "../document/write-context.ts";
import { escapeAttribute } from "../ooxml/escape.ts";
import { FLAT_PACKAGE, OFFICE_RELATIONSHIPS } from "../ooxml/namespaces.ts";
import type { OfficePackage } from "../ooxml/package.ts";
import type { Reading } from "./read.ts";
import { type ResidentStyles, residentStyles } from "./resident-styles.ts";
import { type SentStyles, sentStyles } from "./sent-styles.ts";

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";
const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** An empty line that takes part in no list, whatever stands around it. */
const PLAIN_LINE = '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr></w:pPr></w:p>';

export interface SentBlocks {
  /** As they are written, with the empty lines tables need. */
  readonly blocks: readonly Block[];
  /** The text of each paragraph they are to become. */
  readonly lines: readonly string[];
  /** Positions in `lines` of headings whose number is typed, so that Word must not number them. */
  readonly typed: readonly number[];
}

export interface InsertionPackage extends SentBlocks {
  /** Flat OPC. */
  readonly ooxml: string;
  /** Whether an empty line goes in front, so that a control or table is not drawn into the paragraph before. */
  readonly leads: boolean;
}

/** A maker of packages for one document: ids of controls are given away once. */
export function packages({ document, pkg }: Reading): (blocks: readonly Block[], at: number) => InsertionPackage {
  const controlId = controlIds(pkg === null ? document.controls.map(({ id }) => id) : takenIds(pkg));
  const resident = residentStyles(pkg);
  const numbered = numberedStyles(pkg, resident);
  return (blocks, at) => {
    const written = blocks.map((block) => withStyleNumber(block, numbered, document));
    const format = residentFormat(document, at, partyFormat);
    const styles = sentStyles(resident, format);
    const context: WriteContext = {
      format,
      style: styles.use,
      controlId,
      numbering: (heading) => (isByStyle(heading) ? null : { id: 0, level: 0 }),
      strict: false,
      namespace: "",
    };
    const leads = written[0]?.type === "guided" || isTable(written[0]);
    const body = (leads ? PLAIN_LINE : "") + blocksXml(written, context) + PLAIN_LINE;
    return { ...sentBlocks(written), ooxml: flatPackage(body, styles), leads };
  };
}

/** What is written, line by line. */
export function sentBlocks(blocks: readonly Block[]): SentBlocks {
  const all = spaced(blocks);
  const lines: string[] = [];
  const typed: number[] = [];
  for (const block of all) {
    if (block.type === "heading" && !isByStyle(block)) typed.push(lines.length);
    lines.push(...blockLines(block));
  }
  return { blocks: all, lines, typed };
}

/** A heading that gets its number from its style has none of its own. */
function isByStyle({ automatic, marker }: HeadingBlock): boolean {
  return automatic === true && marker === "";
}

/**
 * Automatic numbers come through the heading style or not at all: list definitions are known to be lost or mixed up on
 * the way (office-js 6843, 5243, 5381). A heading that is to be numbered so, in a style that numbers its headings like
 * its marker, leaves the number to the style; any other is typed.
 */
function withStyleNumber(block: Block, numbered: (level: number) => boolean, document: Reading["document"]): Block {
  if (block.type !== "heading" || block.automatic !== true || block.marker === "") return block;
  const style = headingStyle(block.level);
  const alike = document.paragraphs.some(
    ({ style: name, number }) =>
      name.toLowerCase() === style && number !== "" && numberForm(number) === numberForm(block.marker),
  );
  return alike && numbered(block.level) ? { ...block, marker: "" } : { ...block, automatic: false };
}

/** A number with its digits and letters made one: «D.D.» for «2.3.», «R.» for «IV.». */
function numberForm(number: string): string {
  return number
    .replace(/\d+/g, "D")
    .replace(/(?<![\p{L}])[IVXLC]+(?![\p{L}])/gu, "R")
    .replace(/(?<![\p{L}])[a-z](?![\p{L}])/gu, "l")
    .replace(/\s/g, "");
}

/** Whether the document's own style of a heading level belongs to a list. */
function numberedStyles(pkg: OfficePackage | null, resident: ResidentStyles): (level: number) => boolean {
  const [part = ""] = pkg?.related(pkg.mainDocument, "styles") ?? [];
  const xml = pkg?.text(part);
  const styles = xml === undefined ? NO_STYLES : readStyles(xml, part);
  return (level) => {
    const id = resident.byName.get(headingStyle(level))?.id;
    const chain = id === undefined ? [] : styles.chain("paragraph", id);
    const list = chain.find(({ paragraph }) => paragraph.list !== null)?.paragraph.list ?? "0";
    return list !== "0";
  };
}

const CONTROL_ID = /<(?:[^\s/>:]+:)?id\s[^>]*?val\s*=\s*["'](-?\d+)["']/g;

/** Ids of the controls in all parts; ids of other things are counted in, which does no harm. */
function takenIds(pkg: OfficePackage): readonly number[] {
  return pkg.names
    .filter((name) => name.startsWith("/word/") && name.endsWith(".xml"))
    .flatMap((name) => [...(pkg.text(name) ?? "").matchAll(CONTROL_ID)].map(([, id]) => Number(id)));
}

function flatPackage(body: string, styles: SentStyles): string {
  const main = `<w:document xmlns:w="${WORD}" xmlns:r="${OFFICE_RELATIONSHIPS}"><w:body>${body}</w:body></w:document>`;
  const parts = [
    part("/_rels/.rels", RELATIONSHIPS_TYPE, relationship("officeDocument", "word/document.xml")),
    part("/word/document.xml", `${WORD_TYPE}.document.main+xml`, main),
    part("/word/_rels/document.xml.rels", RELATIONSHIPS_TYPE, relationship("styles", "styles.xml")),
    part("/word/styles.xml", `${WORD_TYPE}.styles+xml`, styles.xml()),
  ];
  return `<pkg:package xmlns:pkg="${FLAT_PACKAGE}">${parts.join("")}</pkg:package>`;
}

function relationship(kind: string, target: string): string {
  return `<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"><Relationship Id="rId1" Type="${OFFICE_RELATIONSHIPS}/${kind}" Target="${target}"/></Relationships>`;
}

function part(name: string, contentType: string, xml: string): string {
  return `<pkg:part pkg:name="${name}" pkg:contentType="${escapeAttribute(contentType)}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
}
