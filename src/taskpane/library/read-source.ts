/** What was asked to be taken over, as a draft, as several outlines, or as the reason why it gives none. */
import type { ReportDocument } from "../../document/document.ts";
import type { Outline } from "../../outline/outline.ts";
import { linesOf, type OutlineLine } from "../../outline/parse.ts";
import { draftOfLines, draftOfOutline, type ImportDraft, rootAround, type Source } from "./import-draft.ts";
import type { ImportFault } from "./library-state.ts";
import { type FileReading, readOutlineSource, readOutlineText } from "./read-file.ts";

export type SourceReading =
  | { readonly draft: ImportDraft }
  | { readonly outlines: readonly Outline[] }
  | { readonly fault: ImportFault };

/** The outline the whole document is. */
export function documentSource(document: ReportDocument): SourceReading {
  return drafted(draftOfLines({ kind: "document" }, linesOf(document)));
}

/** A stretch of paragraphs selected is read as it stands; a mere cursor means the section it is in. */
export function selectionSource(document: ReportDocument, first: number | null, last: number | null): SourceReading {
  if (first === null) return { fault: { kind: "noCursor" } };
  const lines = linesOf(document);
  const source = { kind: "selection" } as const;
  if (last === null || last <= first) return drafted(draftOfLines(source, lines, rootAround(lines, first)));
  // Lines outside stay, emptied, so that each keeps its place in the document.
  return drafted(
    draftOfLines(
      source,
      lines.map((line, at) => (at >= first && at <= last ? line : NOTHING)),
    ),
  );
}

const NOTHING: OutlineLine = { text: "", number: "" };

/** A file by its bytes; its name is for people. */
export function fileSource(name: string, bytes: Uint8Array): SourceReading {
  return read({ kind: "file", name }, readOutlineSource(bytes));
}

/** Text that was pasted. */
export function textSource(text: string): SourceReading {
  return read({ kind: "text" }, readOutlineText(text));
}

function read(source: Source, reading: FileReading): SourceReading {
  if ("fault" in reading) return reading;
  if ("lines" in reading) return drafted(draftOfLines(source, reading.lines));
  const [only, ...others] = reading.outlines;
  return only !== undefined && others.length === 0 ? drafted(draftOfOutline(source, only)) : reading;
}

function drafted(draft: ImportDraft): SourceReading {
  return draft.steps.present.rows.length === 0 ? { fault: { kind: "noSections" } } : { draft };
}
