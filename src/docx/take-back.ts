/** Inserted blocks taken out of the main part of a package again, as far as they stand as they were put in. */
import type { Insertion } from "../document/blocks.ts";
import type { ReportDocument } from "../document/document.ts";
import type { Removal } from "../document/host.ts";
import { type DocumentSpans, type ReadDocument, readDocument } from "../document/read.ts";
import { isHarmless, isSoundWithout } from "../document/sound-removal.ts";
import { type TakingBack, takingBack } from "../document/taking-back.ts";
import { childNamed, elementsIn, elementTree, type PlacedElement } from "../ooxml/element-tree.ts";
import type { OfficePackage } from "../ooxml/package.ts";
import { type ChangedText, changedText } from "./changed-text.ts";

export interface TakenBack extends ChangedText {
  readonly removal: Removal;
}

/** The package without the blocks of these insertions that nobody has touched. Throws FileFault. */
export function withoutBlocks(pkg: OfficePackage, insertions: readonly Insertion[]): TakenBack {
  const read = readDocument(pkg);
  const plan = takingBack(read.document, insertions);
  const parts = partsOf(plan, read.document);
  const elements = partElements(parts, read.spans, pkg);
  const harmful = parts.filter((_, place) => {
    const element = elements[place];
    return element == null || !isHarmless(element, pkg);
  });
  const staying = new Set(harmful.flatMap((part) => [part, ...linesAbove(part, parts)]));
  const leaving = parts.flatMap((part, place) => {
    const element = elements[place];
    return element == null || staying.has(part) ? [] : [{ part, element }];
  });
  const gone = soundly(leaving, read.document);
  const stays = parts.filter((part, place) => {
    const element = elements[place];
    return (element == null || !gone.has(element)) && !isBlankLine(part, read.document);
  }).length;
  return {
    ...changedText(pkg, read.spans, [], [...gone]),
    removal: { removed: plan.blocks.length - stays, kept: plan.kept + stays },
  };
}

/** A part of the text that is to go, by its first and last paragraph. */
interface Part {
  readonly name: "w:p" | "w:sdt" | "w:tbl";
  readonly first: number;
  readonly last: number;
  /** The tag of a control, "" for others. */
  readonly tag: string;
}

/** In the order of the text. */
function partsOf({ paragraphs, controls, tables }: TakingBack, document: ReportDocument): readonly Part[] {
  const ofTables = tables.map((table): Part => {
    const inside = document.tables[table]?.rows.flat().flatMap((cell) => cell.paragraphs) ?? [];
    return { name: "w:tbl", first: inside[0] ?? -1, last: inside.at(-1) ?? -1, tag: "" };
  });
  const ofControls = controls.map(({ paragraph, length, tag }): Part => {
    return { name: "w:sdt", first: paragraph, last: paragraph + length - 1, tag };
  });
  const alone = paragraphs.map((index): Part => ({ name: "w:p", first: index, last: index, tag: "" }));
  return [...alone, ...ofControls, ...ofTables].sort((a, b) => a.first - b.first);
}

/** The element of each part: the innermost of its name that holds it. */
function partElements(
  parts: readonly Part[],
  { paragraphs }: DocumentSpans,
  pkg: OfficePackage,
): readonly (PlacedElement | undefined)[] {
  const wanted = new Set(
    parts.flatMap(({ first, last }) => paragraphs.slice(Math.max(first, 0), last + 1).map(({ start }) => start)),
  );
  const all = [...elementsIn(elementTree(pkg.text(pkg.mainDocument) ?? "", pkg.mainDocument, wanted))];
  return parts.map(({ name, first, last, tag }) => {
    const start = paragraphs[first]?.start ?? -1;
    const end = paragraphs[last]?.end ?? -1;
    return all.findLast(
      (one) => one.name === name && one.start <= start && end <= one.end && (name !== "w:sdt" || tagOf(one) === tag),
    );
  });
}

function tagOf(control: PlacedElement): string {
  const properties = childNamed(control, "w:sdtPr");
  const tag = properties === null ? null : childNamed(properties, "w:tag");
  return tag?.attributes["w:val"] ?? "";
}

/** The lines right above a part that were to go with it: what stays keeps its headings. */
function linesAbove(part: Part, parts: readonly Part[]): readonly Part[] {
  const place = parts.indexOf(part);
  const above: Part[] = [];
  for (const line of parts.slice(0, place).reverse()) {
    if (line.name !== "w:p" || line.last !== (above.at(-1) ?? part).first - 1) break;
    above.push(line);
  }
  return above;
}

interface Leaving {
  readonly part: Part;
  readonly element: PlacedElement;
}

/** Those that can go together: an empty line stays where without it tables would touch or end the text. */
function soundly(leaving: readonly Leaving[], document: ReadDocument["document"]): ReadonlySet<PlacedElement> {
  const gone = new Set(leaving.map(({ element }) => element));
  for (const holder of new Set(leaving.flatMap(({ element }) => element.parent ?? []))) {
    const inside = leaving.filter(({ element }) => element.parent === holder);
    const blank = inside.filter(({ part }) => isBlankLine(part, document));
    for (const { element } of [...blank, ...inside]) {
      if (isSoundWithout(holder, gone, true)) break;
      gone.delete(element);
    }
  }
  return gone;
}

function isBlankLine({ name, first }: Part, { paragraphs }: ReportDocument): boolean {
  return name === "w:p" && paragraphs[first]?.text === "";
}
