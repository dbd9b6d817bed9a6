/**
 * The outlines an organisation publishes beside the pane, in a folder `outlines/` with an index file. Only this folder of
 * the pane's own server is ever asked; where there is none, nothing is said.
 */
import { readLibraryFile } from "../../outline/library-file.ts";
import { readOutlineIndex } from "../../outline/library-index.ts";
import type { Outline } from "../../outline/outline.ts";
import type { PublishedFile } from "./own-server.ts";

export interface Published {
  readonly outlines: readonly Outline[];
  /** Names of files that are there, or are named, but cannot be used. */
  readonly unreadable: readonly string[];
}

export const INDEX = "index.json";

/** What is published; a file that cannot be used keeps none of the others from being used. */
export async function published(file: PublishedFile): Promise<Published> {
  const index = await file(INDEX);
  // A server that answers every address with a page has no index either.
  if (index === null || /^\s*</.test(index)) return { outlines: [], unreadable: [] };
  const reading = readOutlineIndex(index);
  if ("fault" in reading) return { outlines: [], unreadable: [INDEX] };
  const texts = await Promise.all(reading.files.map(file));
  const outlines = new Map<string, Outline>();
  const unreadable: string[] = [];
  for (const [at, text] of texts.entries()) {
    const library = text === null ? null : readLibraryFile(text);
    if (library === null || "fault" in library) unreadable.push(reading.files[at] ?? "");
    else for (const outline of library.outlines) if (!outlines.has(outline.id)) outlines.set(outline.id, outline);
  }
  return { outlines: [...outlines.values()], unreadable };
}
