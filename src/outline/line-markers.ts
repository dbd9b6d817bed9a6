/** Markers of a line of any length. */
import { type Marker, markersOf } from "../text/marker.ts";

// A marker is decided by what stands near it; a paragraph of prose need not be read to its end for that.
const ENOUGH = 600;

/** `markersOf` for a line with single spaces, at a cost that does not grow with its length. */
export function lineMarkers(text: string): readonly Marker[] {
  if (text.length <= ENOUGH) return markersOf(text);
  const cut = text.charAt(ENOUGH - 1) === " " ? ENOUGH + 1 : ENOUGH;
  return markersOf(text.slice(0, cut)).map((marker) => ({ ...marker, rest: marker.rest + text.slice(cut) }));
}
