/** Reading an outline out of the document, a part of it, a file, or text that was pasted. */
import type { LibraryChange } from "../library/library-state.ts";
import type { SourceReading } from "../library/read-source.ts";
import type { Bench } from "./bench.ts";
import { currentDocument } from "./reading.ts";

/** What to read: the open document, what is selected in it (or the section with the cursor), a file, a text. */
export type ImportRequest =
  | { readonly kind: "document" | "selection" }
  | { readonly kind: "file"; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: "text"; readonly text: string };

// Only those who take over an outline need what reads one.
const sources = () => import("../library/read-source.ts");

/** Reads the source and shows how it was understood, or says why it gives no outline. */
export async function importOutline(bench: Bench, request: ImportRequest): Promise<void> {
  const reading = await readSource(bench, request);
  if (reading === null) return;
  const tell = (change: LibraryChange): void => bench.store.dispatch({ type: "library", change });
  if ("fault" in reading) tell({ kind: "importFault", fault: reading.fault });
  else if ("outlines" in reading) tell({ kind: "incoming", outlines: reading.outlines });
  else {
    tell({ kind: "draft", draft: reading.draft });
    tell({ kind: "step", step: "correct" });
  }
}

/** Null when called off. */
async function readSource(bench: Bench, request: ImportRequest): Promise<SourceReading | null> {
  const { documentSource, fileSource, selectionSource, textSource } = await sources();
  if (request.kind === "file") return fileSource(request.name, request.bytes);
  if (request.kind === "text") return textSource(request.text);
  const document = await currentDocument(bench);
  if (document === null) return null;
  if (request.kind === "document") return documentSource(document);
  const first = await bench.host.selection("start");
  return selectionSource(document, first, first === null ? null : await bench.host.selection("end"));
}
