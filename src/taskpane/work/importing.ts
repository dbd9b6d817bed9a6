/** Reading an outline out of the document, a part of it, a file, or text that was pasted. */
import { linesOf, type OutlineLine } from "../../outline/parse.ts";
import { type ImportDraft, type Source, draftOfLines, draftOfOutline, rootAround } from "../library/import-draft.ts";
import type { ImportFault } from "../library/library-state.ts";
import type { Bench } from "./bench.ts";
import { currentDocument } from "./reading.ts";

/** What to read: the open document, what is selected in it (or the section with the cursor), a file, a text. */
export type ImportRequest =
  | { readonly kind: "document" | "selection" }
  | { readonly kind: "file"; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: "text"; readonly text: string };

// Only those who take over an outline need what reads files.
const fileReader = () => import("../library/read-file.ts");

/** Reads the source and shows how it was understood, or says why it gives no outline. */
export async function importOutline(bench: Bench, request: ImportRequest): Promise<void> {
  switch (request.kind) {
    case "document":
      return importDocument(bench);
    case "selection":
      return importSelection(bench);
    case "file": {
      const { readOutlineSource } = await fileReader();
      return importRead(bench, { kind: "file", name: request.name }, readOutlineSource(request.bytes));
    }
    case "text": {
      const { readOutlineText } = await fileReader();
      return importRead(bench, { kind: "text" }, readOutlineText(request.text));
    }
  }
}

type Read = ReturnType<Awaited<ReturnType<typeof fileReader>>["readOutlineText"]>;

function importRead(bench: Bench, source: Source, reading: Read): void {
  if ("fault" in reading) return refuse(bench, reading.fault);
  if ("lines" in reading) return show(bench, draftOfLines(source, reading.lines));
  const [only, ...others] = reading.outlines;
  if (only !== undefined && others.length === 0) return show(bench, draftOfOutline(source, only));
  bench.store.dispatch({ type: "library", change: { kind: "incoming", outlines: reading.outlines } });
}

async function importDocument(bench: Bench): Promise<void> {
  const document = await currentDocument(bench);
  if (document !== null) show(bench, draftOfLines({ kind: "document" }, linesOf(document)));
}

/** A stretch of paragraphs selected is read as it stands; a mere cursor means the section it is in. */
async function importSelection(bench: Bench): Promise<void> {
  const { host } = bench;
  const document = await currentDocument(bench);
  if (document === null) return;
  const first = await host.selection();
  const last = await host.selection("end");
  if (first === null) return refuse(bench, { kind: "noCursor" });
  const lines = linesOf(document);
  if (last === null || last <= first) {
    return show(bench, draftOfLines({ kind: "selection" }, lines, rootAround(lines, first)));
  }
  // Lines outside stay, emptied, so that each keeps its place in the document.
  const selected = lines.map((line, at): OutlineLine => (at >= first && at <= last ? line : NOTHING));
  show(bench, draftOfLines({ kind: "selection" }, selected));
}

const NOTHING: OutlineLine = { text: "", number: "" };

function show(bench: Bench, draft: ImportDraft): void {
  if (draft.steps.present.rows.length === 0) return refuse(bench, { kind: "noSections" });
  bench.store.dispatch({ type: "library", change: { kind: "draft", draft } });
}

function refuse({ store }: Bench, fault: ImportFault): void {
  store.dispatch({ type: "library", change: { kind: "importFault", fault } });
}
