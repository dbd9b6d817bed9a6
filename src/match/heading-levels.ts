/**
 * How deep each heading stands, by the sequence of markers seen in this report: the same reading of sequences as for
 * issued outlines (outline/numbering.ts), with unnumbered and starred headings placed among the numbered ones.
 */
import { numbersHeading, type OpenNumber, placing, styledDepth } from "../outline/numbering.ts";
import type { Marker } from "../text/marker.ts";
import type { HeadingLine } from "./heading-lines.ts";
import { withSiblingsLifted } from "./unnumbered-siblings.ts";

export interface HeadingPlace {
  /** The reading of the marker that fits the sequence; null for an unnumbered or starred heading. */
  readonly marker: Marker | null;
  readonly level: number;
  /** Position of the enclosing heading among the lines given, or null. */
  readonly parent: number | null;
}

interface OpenHeading extends OpenNumber {
  readonly at: number;
  readonly level: number;
}

/** One place a line, in the order of the lines. */
export function headingPlaces(lines: readonly HeadingLine[]): HeadingPlace[] {
  const places = withSiblingsLifted(placesInOrder(lines));
  return letteredParts(places) ? places.map((place) => ({ ...place, level: place.level - 1 })) : places;
}

/** «A. …» over «I.», «II.» and «B. …» over «I.» again, and no other number beside them: parts under another name. */
function letteredParts(places: readonly HeadingPlace[]): boolean {
  const letters = new Set(places.flatMap(({ parent }, at) => (parent === null ? [at] : [])));
  if (letters.size < 2) return false;
  const inside = new Set(places.map(({ parent, marker }) => (marker?.style === "roman" ? parent : null)));
  return [...letters].every((at) => places[at]?.marker?.style === "letterUpper" && inside.has(at));
}

function placesInOrder(lines: readonly HeadingLine[]): HeadingPlace[] {
  let open: readonly OpenHeading[] = [];
  return lines.map((line, at) => {
    const { marker, above } = placed(line, open);
    const parent = above.at(-1);
    const level = parent === undefined ? outermost(marker) : parent.level + 1;
    const parents = above.map((one) => (one === parent ? { ...one, hasChildren: true } : one));
    open = [...parents, openHeading(line, marker, at, level)];
    return { marker, level, parent: parent?.at ?? null };
  });
}

/** The reading that fits and the headings that stay open above it. */
function placed(
  line: HeadingLine,
  open: readonly OpenHeading[],
): { marker: Marker | null; above: readonly OpenHeading[] } {
  const first = line.readings.find(numbersHeading);
  if (first === undefined) return { marker: null, above: open.slice(0, unnumberedDepth(open, line)) };
  const base = withoutUnnumbered(open, line.outlineLevel);
  const best = placing(line.readings, base);
  return best === null ? { marker: first, above: base } : { marker: best.marker, above: base.slice(0, best.depth) };
}

/** A part is level 0; numbering without parts begins at 1. */
function outermost(marker: Marker | null): number {
  return marker?.style === "part" ? 0 : 1;
}

function openHeading(line: HeadingLine, marker: Marker | null, at: number, level: number): OpenHeading {
  return {
    style: marker?.style ?? unnumberedStyle(line),
    numbers: marker?.numbers ?? [],
    text: marker?.text ?? "",
    headingLevel: line.outlineLevel,
    announces: line.title.endsWith(":"),
    hasChildren: false,
    at,
    level,
  };
}

/** A numbered heading does not stand inside an unnumbered one, unless the styles of both say so. */
function withoutUnnumbered(open: readonly OpenHeading[], outlineLevel: number | null): readonly OpenHeading[] {
  const last = open.at(-1);
  if (last === undefined || (last.style !== "unnumbered" && last.style !== "star")) return open;
  const inside = last.headingLevel !== null && (outlineLevel === null || outlineLevel > last.headingLevel);
  return inside ? open : withoutUnnumbered(open.slice(0, -1), outlineLevel);
}

function unnumberedDepth(open: readonly OpenHeading[], line: HeadingLine): number {
  if (line.outlineLevel !== null) return styledDepth(line.outlineLevel, open);
  const elder = open.findIndex((heading) => heading.style === unnumberedStyle(line));
  return elder >= 0 ? elder : open.length;
}

function unnumberedStyle({ readings }: HeadingLine): "star" | "unnumbered" {
  return readings.length > 0 ? "star" : "unnumbered";
}
