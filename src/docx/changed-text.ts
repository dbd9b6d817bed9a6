/** A main part changed in places, and what became of its paragraphs. */
import type { DocumentSpans } from "../document/read.ts";
import type { PlacedElement } from "../ooxml/element-tree.ts";
import type { OfficePackage } from "../ooxml/package.ts";
import { type Splice, withSplices } from "../ooxml/splices.ts";

export interface ChangedText {
  readonly pkg: OfficePackage;
  /** Index by now of each paragraph there was; null for one that is gone. */
  readonly places: readonly (number | null)[];
}

/** The package with replacements made and elements taken out of its main part. */
export function changedText(
  pkg: OfficePackage,
  { paragraphs }: DocumentSpans,
  splices: readonly Splice[],
  gone: readonly PlacedElement[],
): ChangedText {
  const isGone = (start: number) => gone.some((element) => element.start <= start && start < element.end);
  let place = 0;
  const places = paragraphs.map(({ start }) => (isGone(start) ? null : place++));
  const cuts = gone.map(({ start, end }) => ({ start, end, text: "" }));
  if (cuts.length + splices.length === 0) return { pkg, places };
  const xml = withSplices(pkg.text(pkg.mainDocument) ?? "", [...splices, ...cuts]);
  return { pkg: pkg.with(new Map([[pkg.mainDocument, xml]])), places };
}
