/** Blocks put into the main part of a package, by splicing its text: what stands there already stays as it is written. */
import { type Block, isTable } from "../document/blocks.ts";
import { controlIds } from "../document/control-ids.ts";
import type { ReportDocument } from "../document/document.ts";
import { type DocumentSpans, readDocument } from "../document/read.ts";
import { partyFormat } from "../document/report-format.ts";
import { residentFormat } from "../document/resident-format.ts";
import { blocksXml, SPACER } from "../document/write-blocks.ts";
import type { WriteContext } from "../document/write-context.ts";
import type { OfficePackage } from "../ooxml/package.ts";
import { bodyWrappers } from "./body-wrappers.ts";
import { type InsertionPoint, insertionPoint, type MainText } from "./insertion-point.ts";
import { type PartNames, partNames } from "./part-names.ts";
import { residentList } from "./resident-lists.ts";
import { type ResidentStyles, residentStyles } from "./resident-styles.ts";

/** Blocks and their place in the document as it stands: after the paragraph of this index, -1 and null as in Insertion. */
export interface PlacedBlocks {
  readonly after: number | null;
  readonly blocks: readonly Block[];
}

export interface Completed {
  readonly pkg: OfficePackage;
  /** Index by now of each paragraph there was. */
  readonly places: readonly number[];
}

/** The package with the blocks at their places; those of one place in the order given. Throws FileFault. */
export function withBlocks(pkg: OfficePackage, placed: readonly PlacedBlocks[]): Completed {
  const { document, spans } = readDocument(pkg);
  const part = pkg.mainDocument;
  const xml = pkg.text(part) ?? "";
  const writer = blockWriter(pkg, xml, document, spans);
  const text: MainText = { xml, document, spans, wrappers: bodyWrappers(xml, part) };
  const splices = new Map<number, Splice>();
  for (const { after, blocks } of joined(placed)) {
    const point = insertionPoint(after, text);
    const known = splices.get(point.offset);
    const before = known === undefined ? xml.slice(0, point.offset) : known.added;
    splices.set(point.offset, {
      added: (known?.added ?? "") + writer.write(blocks, after, before),
      section: point.section ?? known?.section ?? null,
    });
  }
  const changed = pkg.with(new Map([[part, spliced(text, splices, writer.names)]]));
  return { pkg: writer.styles.withStyles(changed), places: movedPlaces(spans, splices) };
}

function movedPlaces(spans: DocumentSpans, splices: ReadonlyMap<number, Splice>): readonly number[] {
  const added = [...splices].map(([offset, splice]) => ({
    offset,
    count: (splice.added.match(/<w:p[\s/>]/g)?.length ?? 0) + (splice.section === null ? 0 : 1),
  }));
  return spans.paragraphs.map(({ start }, index) =>
    added.reduce((place, { offset, count }) => place + (offset <= start ? count : 0), index),
  );
}

interface Splice {
  readonly added: string;
  readonly section: InsertionPoint["section"];
}

/** Places in the order of the text; what goes to one place is one list, so that its tables are kept apart. */
function joined(placed: readonly PlacedBlocks[]): readonly PlacedBlocks[] {
  const places = new Map<number | null, Block[]>();
  for (const { after, blocks } of placed) places.set(after, [...(places.get(after) ?? []), ...blocks]);
  return [...places]
    .filter(([, blocks]) => blocks.length > 0)
    .sort(([a], [b]) => (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY))
    .map(([after, blocks]) => ({ after, blocks }));
}

interface BlockWriter {
  readonly names: PartNames;
  readonly styles: ResidentStyles;
  /** The XML of blocks that go behind the XML `before`. */
  readonly write: (blocks: readonly Block[], after: number | null, before: string) => string;
}

function blockWriter(pkg: OfficePackage, xml: string, document: ReportDocument, spans: DocumentSpans): BlockWriter {
  const names = partNames(xml, pkg.mainDocument);
  const last = document.paragraphs.length - 1;
  const styles = residentStyles(pkg, residentFormat(document, last, partyFormat));
  const controlId = controlIds(takenIds(pkg));
  const sources = { pkg, document, spans, names };
  const write: BlockWriter["write"] = (blocks, after, before) => {
    const place = after ?? last;
    const context: WriteContext = {
      format: residentFormat(document, place, partyFormat),
      style: styles.use,
      controlId,
      numbering: ({ automatic, marker }) =>
        (automatic === true ? residentList(marker, place, sources) : null) ?? { id: 0, level: 0 },
      strict: names.strict,
      namespace: names.namespace,
    };
    const touches = isTable(blocks[0]) && /<\/(?:[^\s/>:]+:)?tbl\s*>\s*$/.test(before.slice(-80));
    return blocksXml(touches ? [SPACER, ...blocks] : blocks, context);
  };
  return { names, styles, write };
}

/** Ids of controls in all stories; ids of other things are counted in, which does no harm. */
function takenIds(pkg: OfficePackage): readonly number[] {
  const folder = pkg.mainDocument.slice(0, pkg.mainDocument.lastIndexOf("/") + 1);
  return pkg.names
    .filter((name) => name.startsWith(folder) && name.endsWith(".xml"))
    .flatMap((name) => [...(pkg.text(name) ?? "").matchAll(CONTROL_ID)].map(([, id]) => Number(id)));
}

const CONTROL_ID = /<(?:[^\s/>:]+:)?id\s[^>]*?val\s*=\s*["'](-?\d+)["']/g;

/** The main part with everything put in, from its end to its beginning. */
function spliced({ xml, spans }: MainText, splices: ReadonlyMap<number, Splice>, names: PartNames): string {
  const edits = [...splices].flatMap(([offset, { added, section }]) => {
    if (section === null) return [{ start: offset, end: offset, text: added }];
    const moved = xml.slice(section.start, section.end);
    return [
      { start: section.start, end: section.end, text: "" },
      { start: offset, end: offset, text: added + sectionParagraph(moved, names) },
    ];
  });
  const whole = edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), xml);
  return spans.textEnd === null ? filledBody(xml, [...splices.values()].map(({ added }) => added).join("")) : whole;
}

/** The paragraph a section break moves to. */
function sectionParagraph(section: string, { namespace }: PartNames): string {
  return `<w:p${namespace}><w:pPr>${section}</w:pPr></w:p>`;
}

/** A document whose body is one empty tag. */
function filledBody(xml: string, added: string): string {
  return xml.replace(/<((?:[^\s/>:]+:)?body)((?:\s[^>]*?)?)\/>/, (_, name, attributes) => {
    return `<${name}${attributes}>${added}</${name}>`;
  });
}
