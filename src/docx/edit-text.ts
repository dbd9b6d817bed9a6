/** Edits made in the main part of a package by splicing its text: what they do not name stays as it is written. */
import type { EditPlace, Stretch } from "../document/edit-places.ts";
import { isNeeded } from "../document/needed-paragraphs.ts";
import { readDocument } from "../document/read.ts";
import { isHarmless, isSoundWithout } from "../document/sound-removal.ts";
import { around, childNamed, elementsIn, elementTree, type PlacedElement } from "../ooxml/element-tree.ts";
import type { OfficePackage } from "../ooxml/package.ts";
import type { Splice } from "../ooxml/splices.ts";
import { type ChangedText, changedText } from "./changed-text.ts";
import { replacements, unitStretch } from "./replace-text.ts";
import { textUnits } from "./text-units.ts";

export interface Edited extends ChangedText {
  /** For each place whether its edit was made: false where it would harm something else. */
  readonly done: readonly boolean[];
}

/** The package edited at these places of it as it stands; null stands for an edit that has none. Throws FileFault. */
export function withEdits(pkg: OfficePackage, places: readonly (EditPlace | null)[]): Edited {
  const { document, spans } = readDocument(pkg);
  const xml = pkg.text(pkg.mainDocument) ?? "";
  const needed = [
    ...places.map((place) => place?.paragraph ?? -1),
    ...document.pages.map((page) => page.lastParagraph),
  ];
  const wanted = new Set(needed.flatMap((paragraph) => spans.paragraphs[paragraph]?.start ?? []));
  const elements = new Map(
    [...elementsIn(elementTree(xml, pkg.mainDocument, wanted))]
      .filter(({ name, start }) => name === "w:p" && wanted.has(start))
      .map((element) => [element.start, element]),
  );
  const elementOf = (paragraph: number) => elements.get(spans.paragraphs[paragraph]?.start ?? -1);
  const made = new Set<EditPlace>();
  const gone = new Set<PlacedElement>();
  for (const place of places) {
    const element = elementOf(place?.paragraph ?? -1);
    if (place?.stretch !== null || element === undefined) continue;
    if (isNeeded(place.paragraph, document) || !canGo(element, gone, pkg)) continue;
    gone.add(element);
    made.add(place);
  }
  const splices: Splice[] = [];
  const shown = new Map<number, Splice>();
  for (const [paragraph, inParagraph] of stretchesByParagraph(places)) {
    const element = elementOf(paragraph);
    const text = document.paragraphs[paragraph]?.text ?? "";
    const units = element === undefined ? null : textUnits(element, text, xml);
    if (units === null) continue;
    const stretches = inParagraph.flatMap(({ place, stretch }): Stretch[] => {
      const changes = stretch.end > stretch.start;
      const counted = changes ? unitStretch(units, stretch) : null;
      if (counted !== null || !changes) made.add(place);
      return counted === null ? [] : [counted];
    });
    splices.push(...replacements(units, stretches, xml));
    const touched = stretches.flatMap(({ start, end }) => units.slice(start, end).map(({ leaf }) => leaf));
    for (const mark of placeholderMarks(touched)) shown.set(mark.start, { start: mark.start, end: mark.end, text: "" });
  }
  return {
    ...changedText(pkg, spans, [...splices, ...shown.values()], [...gone]),
    done: places.map((place) => place !== null && made.has(place)),
  };
}

function canGo(paragraph: PlacedElement, gone: ReadonlySet<PlacedElement>, pkg: OfficePackage): boolean {
  const { parent } = paragraph;
  return parent !== null && isHarmless(paragraph, pkg) && isSoundWithout(parent, new Set([...gone, paragraph]));
}

/** The marks that would make Word take what was written for a placeholder, and put it away at the next word typed. */
function placeholderMarks(leaves: readonly PlacedElement[]): readonly PlacedElement[] {
  const controls = new Set(leaves.flatMap((leaf) => [...around(leaf)].filter(({ name }) => name === "w:sdt")));
  return [...controls].flatMap((control) => {
    const properties = childNamed(control, "w:sdtPr");
    return (properties === null ? null : childNamed(properties, "w:showingPlcHdr")) ?? [];
  });
}

interface PlacedStretch {
  readonly place: EditPlace;
  readonly stretch: Stretch;
}

function stretchesByParagraph(places: readonly (EditPlace | null)[]): ReadonlyMap<number, readonly PlacedStretch[]> {
  const found = new Map<number, PlacedStretch[]>();
  for (const place of places) {
    if (place === null || place.stretch === null) continue;
    const inParagraph = found.get(place.paragraph) ?? [];
    inParagraph.push({ place, stretch: place.stretch });
    found.set(place.paragraph, inParagraph);
  }
  return found;
}
