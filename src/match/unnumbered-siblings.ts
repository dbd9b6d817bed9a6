/**
 * Headings without a number that stand for the numbers passed over: between «1.» and «5.» three titles in bold are 2, 3
 * and 4, and belong beside these, not below «1.4.».
 */
import type { HeadingPlace } from "./heading-levels.ts";

/** The places with such headings lifted beside the numbered ones around them; those with headings below stay. */
export function withSiblingsLifted(places: readonly HeadingPlace[]): HeadingPlace[] {
  const lifted = [...places];
  const parents = new Set(places.map(({ parent }) => parent));
  const last = new Map<string, number>();
  for (const [at, place] of places.entries()) {
    const { marker, parent } = place;
    if (marker === null) continue;
    const family = `${parent ?? ""} ${marker.style} ${marker.numbers.slice(0, -1).join(".")}`;
    const before = last.get(family);
    last.set(family, at);
    if (before === undefined) continue;
    const passed = lastNumeral(marker) - lastNumeral(places[before]?.marker ?? null) - 1;
    const between = unnumbered(places, before, at);
    if (passed < 1 || between.length !== passed || between.some((one) => parents.has(one))) continue;
    for (const one of between) lifted[one] = { marker: null, level: place.level, parent };
  }
  return lifted;
}

function lastNumeral(marker: HeadingPlace["marker"]): number {
  return marker?.numbers.at(-1) ?? 0;
}

function unnumbered(places: readonly HeadingPlace[], from: number, to: number): readonly number[] {
  return places.slice(from + 1, to).flatMap(({ marker }, nth) => (marker === null ? [from + 1 + nth] : []));
}
