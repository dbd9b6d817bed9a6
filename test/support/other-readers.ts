/** One form for the same text as different programs print it. */
import { typedMarker } from "./docx/marker.ts";
import { spaced } from "./docx.ts";

/**
 * Lines without what printing adds or drops: soft hyphens, kinds of hyphen, spaces, blank lines, and the sign of a
 * bullet, which LibreOffice prints as «•» whatever it is.
 */
export function comparable(lines: readonly string[]): string[] {
  return lines
    .flatMap((line) => line.split("\n"))
    .map((line) => spaced(line.replace(/\u00AD/gu, "").replace(/[\u2010\u2011]/gu, "-")))
    .map((line) => line.replace(/^[-–+*•](?=\s\S)/u, "•"))
    .filter((line) => line !== "");
}

/** Lines without the number in front, for a reader that shows no automatic numbers. */
export function unnumbered(lines: readonly string[]): string[] {
  return lines.map((line) => {
    const marker = typedMarker(line);
    return marker === null || marker.kind === "part" ? line : marker.rest;
  });
}
