/** `insertOoxml` as Word is known to do it, its weaknesses included (they are what an add-in has to live with). */
import { type BlockSpot, closeContainer, insertBlocks, newParagraph } from "./blocks.ts";
import { deleteControl } from "./controls.ts";
import { type Incoming, ignorableNamespaces, openIncoming } from "./incoming.ts";
import { dropNumbering, mergeNumbering } from "./merge-numbering.ts";
import { mergeReferences } from "./merge-references.ts";
import { mergeStyles } from "./merge-styles.ts";
import type { Quirks } from "./quirks.ts";
import { type Range, whole } from "./range.ts";
import { controlsIn } from "./story.ts";
import type { WordDocument } from "./word-document.ts";
import {
  declareIgnorable,
  type Element,
  elementsIn,
  isWord,
  newElement,
  upwards,
  valueAt,
  wordElement,
} from "./xml.ts";

/** Opened and found to be what Word takes; nothing has been changed yet. */
export function checkedOoxml(ooxml: string): Incoming {
  return openIncoming(ooxml);
}

export interface InsertOptions extends Pick<Quirks, "lastParagraph" | "numbering"> {
  /** Tags of controls that do not survive. */
  readonly lost: readonly string[];
}

/** Inserts the content at the spot and gives its range; null when the package says nothing. */
export function insertOoxml(
  document: WordDocument,
  incoming: Incoming,
  spot: BlockSpot,
  options: InsertOptions,
): Range | null {
  const tree = document.main.ownerDocument;
  const children = incoming.blocks.map((block) => tree?.importNode(block, true) as Element);
  const holder = newElement(document.body, "body", { children });
  declareIgnorable(document.main, ignorableNamespaces(incoming.main));
  mergeStyles(document, incoming.related("styles"), [holder]);
  if (options.numbering === "lost") dropNumbering([holder]);
  else mergeNumbering(document, incoming, [holder]);
  mergeReferences(document, incoming, [holder]);
  for (const control of controlsIn(holder)) {
    if (options.lost.includes(valueAt(control, "sdtPr", "tag") ?? "")) deleteControl(document, control, true);
  }
  const arrived = settledEnd(document, elementsIn(holder), spot, options);
  insertBlocks(document, spot, arrived);
  const container = upwards(spot.parent, (at) => isWord(at, "body", "tc", "sdt"));
  if (container !== null) closeContainer(document, container);
  const [first] = arrived;
  return first === undefined ? null : whole(first, arrived.at(-1));
}

/** A single paragraph loses its form (office-js 3149); of several, the last one may. */
function settledEnd(document: WordDocument, blocks: Element[], { like }: BlockSpot, quirks: InsertOptions): Element[] {
  const [only, ...others] = blocks.filter((block) => isWord(block, "p", "tbl", "sdt"));
  if (only !== undefined && isWord(only, "p") && others.length === 0) takeForm(only, like);
  const last = others.at(-1) ?? only;
  if (quirks.lastParagraph === "intact" || last === undefined) return blocks;
  if (quirks.lastParagraph === "merged" && isWord(last, "p")) {
    takeForm(last, like);
    return blocks;
  }
  return [...blocks, newParagraph(document.body, "", like)];
}

function takeForm(paragraph: Element, like: Element | null): void {
  const own = wordElement(paragraph, "pPr");
  const form = wordElement(newParagraph(paragraph, "", like), "pPr");
  if (own !== null) paragraph.removeChild(own);
  if (form !== null) paragraph.insertBefore(form, paragraph.firstChild);
}
