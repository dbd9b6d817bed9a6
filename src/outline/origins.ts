/** Where the pieces of an outline come from: the line of each section and each line of guidance in what was parsed. */
import type { Guidance, Section } from "./outline.ts";

/** A place to note origins in, by the very objects of the outline. */
export interface Origins {
  set(piece: Section | Guidance, line: number): void;
}

/** For those who do not ask. */
export const NO_ORIGINS: Origins = { set: () => undefined };
