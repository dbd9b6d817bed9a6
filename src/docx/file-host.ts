/** The port over a file: a package read, completed, edited and written without Word. */
import type { Insertion, RowAddition } from "../document/blocks.ts";
import type { Paragraph, ReportDocument } from "../document/document.ts";
import { editPlaces } from "../document/edit-places.ts";
import type { Edit } from "../document/edits.ts";
import {
  type Capabilities,
  type EditResult,
  type Host,
  HostFault,
  type Remark,
  type RemarkResult,
  type Removal,
  type Spot,
} from "../document/host.ts";
import { readDocument, readingSteps } from "../document/read.ts";
import { withState } from "../document/state-package.ts";
import { documentState, type StateEntries } from "../document/state-part.ts";
import { inTurns } from "../document/steps.ts";
import { withoutRemarks } from "../document/without-remarks.ts";
import { FileFault } from "../ooxml/fault.ts";
import { type OfficePackage, zipBytes } from "../ooxml/package.ts";
import { withRows } from "./add-rows.ts";
import type { ChangedText } from "./changed-text.ts";
import { withEdits } from "./edit-text.ts";
import { withBlocks } from "./insert-blocks.ts";
import { placeOf } from "./places.ts";
import { isProtected } from "./protection.ts";
import { withoutBlocks } from "./take-back.ts";
import { type PlacedRemark, withRemarks } from "./write-remarks.ts";

export class FileHost implements Host {
  #pkg: OfficePackage;
  /** Where each paragraph of the document as read last is by now; null for one that is gone. */
  #places: readonly (number | null)[] | null = null;
  /** The paragraph shown or pointed at last: a file has no cursor of its own. */
  #current: number | null = null;
  readonly #changeListeners = new Set<() => void>();
  readonly #goToListeners = new Set<(paragraph: number) => void>();

  constructor(pkg: OfficePackage) {
    this.#pkg = pkg;
  }

  /** The file as it is now; parts that were not touched are the bytes they were. */
  bytes(): Uint8Array {
    return zipBytes(this.#pkg);
  }

  /** The package as it is now, for whoever shows it. */
  get current(): OfficePackage {
    return this.#pkg;
  }

  /** Puts the cursor into a paragraph, by its index in the file as it is now; null takes it out of the main text. */
  point(paragraph: number | null): void {
    this.#current = paragraph;
  }

  async capabilities(): Promise<Capabilities> {
    const writing = guarded(() => isProtected(this.#pkg)) ? "protected" : true;
    return {
      insert: writing,
      edit: writing,
      goTo: true,
      highlight: "notHere",
      selection: true,
      changeNotice: true,
      remarks: writing,
      file: true,
      newDocument: "notHere",
      fullReading: true,
    };
  }

  async read(): Promise<ReportDocument> {
    for (;;) {
      const pkg = this.#pkg;
      const { document } = await inTurns(readingSteps(pkg), aTurn).catch(asHostFault);
      // What changed on the way was read half as it was, half as it is.
      if (pkg !== this.#pkg) continue;
      this.#places = document.paragraphs.map(({ index }) => index);
      return document;
    }
  }

  async insert(insertions: readonly Insertion[]): Promise<void> {
    guarded(() => {
      const { paragraphs } = this.#writable();
      const placed = insertions.map(({ after, anchor, blocks }) => ({
        after: after === null || after < 0 ? after : this.#find(after, anchor, paragraphs),
        blocks,
      }));
      this.#change(withBlocks(this.#pkg, placed));
    });
  }

  async addRows({ paragraph, anchor, rows }: RowAddition): Promise<void> {
    guarded(() => {
      const { paragraphs } = this.#writable();
      this.#change(withRows(this.#pkg, this.#find(paragraph, anchor, paragraphs), rows));
    });
  }

  async remove(insertions: readonly Insertion[]): Promise<Removal> {
    return guarded(() => {
      this.#writable();
      const taken = withoutBlocks(this.#pkg, insertions);
      this.#change(taken);
      return taken.removal;
    });
  }

  async edit(edits: readonly Edit[]): Promise<EditResult> {
    return guarded(() => {
      const { paragraphs } = this.#writable();
      const places = editPlaces(edits, (index) => paragraphs[this.#now(index) ?? -1] ?? null);
      const edited = withEdits(this.#pkg, places);
      this.#change(edited);
      const left = edits.filter((_, place) => edited.done[place] !== true);
      return { done: edits.length - left.length, left };
    });
  }

  async remark(remarks: readonly Remark[]): Promise<RemarkResult> {
    return guarded(() => {
      const { paragraphs } = this.#writable();
      const places = remarks.map(({ place }) => this.#seek(place.paragraph, place.text, paragraphs));
      const placed = remarks.flatMap(({ text }, at): PlacedRemark[] => {
        const paragraph = places[at] ?? null;
        return paragraph === null ? [] : [{ paragraph, text }];
      });
      const without = withoutRemarks(this.#pkg, readDocument(this.#pkg).spans);
      const pkg = withRemarks(without.pkg, readDocument(without.pkg).spans, placed);
      this.#change({ pkg, places: paragraphs.map(({ index }) => index) });
      const left = remarks.filter((_, at) => places[at] === null);
      return { written: placed.length, left, removed: without.removed, answered: without.kept };
    });
  }

  async file(): Promise<Uint8Array> {
    return this.bytes();
  }

  /** A file stands alone: whoever shows it opens others. */
  async openNew(): Promise<void> {
    throw new HostFault("refused");
  }

  async goTo({ paragraph, text }: Spot): Promise<void> {
    const place = guarded(() => {
      const { paragraphs } = readDocument(this.#pkg).document;
      return this.#find(paragraph, text, paragraphs);
    });
    this.#current = place;
    for (const listener of this.#goToListeners) listener(place);
  }

  async selection(): Promise<number | null> {
    const current = this.#current;
    if (current === null || this.#places === null) return current;
    // What was put in since is not in the document as read last: the nearest paragraph before it stands in.
    const index = this.#places.findLastIndex((place) => place !== null && place <= current);
    return index === -1 ? null : index;
  }

  async readState(): Promise<StateEntries | null> {
    return guarded(() => documentState(readDocument(this.#pkg).document.customXml)?.reading.entries ?? null);
  }

  async writeState(state: StateEntries): Promise<void> {
    guarded(() => {
      const known = documentState(readDocument(this.#pkg).document.customXml);
      if (known?.reading.warning?.code === "stateNewer") throw new HostFault("stateNewer", known.part.name);
      // A part that cannot be read may still be somebody's only copy: it stays, and ours goes beside it.
      const name = known === null || known.reading.entries === null ? null : known.part.name;
      this.#pkg = withState(this.#pkg, state, name);
    });
    this.#tell();
  }

  onChange(listener: () => void): () => void {
    this.#changeListeners.add(listener);
    return () => {
      this.#changeListeners.delete(listener);
    };
  }

  /**
   * Calls back with the index, in the file as it is now, of a paragraph that is to be shown: for whoever shows the file.
   * Returns the way to stop.
   */
  onGoTo(listener: (paragraph: number) => void): () => void {
    this.#goToListeners.add(listener);
    return () => {
      this.#goToListeners.delete(listener);
    };
  }

  /** The document as it is now, if it may be written in. */
  #writable(): ReportDocument {
    if (isProtected(this.#pkg)) throw new HostFault("protected");
    const { document } = readDocument(this.#pkg);
    this.#places ??= document.paragraphs.map(({ index }) => index);
    return document;
  }

  #find(index: number, text: string, paragraphs: readonly Paragraph[]): number {
    return placeOf({ index, text, now: this.#now(index) }, paragraphs);
  }

  /** The same, null for a place that is gone. */
  #seek(index: number, text: string, paragraphs: readonly Paragraph[]): number | null {
    try {
      return this.#find(index, text, paragraphs);
    } catch (fault) {
      if (fault instanceof HostFault) return null;
      throw fault;
    }
  }

  /** Where a paragraph of the document as read last is by now; null when it is gone, or there was none. */
  #now(index: number): number | null {
    return this.#places === null ? index : (this.#places[index] ?? null);
  }

  #change({ pkg, places }: ChangedText): void {
    if (pkg === this.#pkg) return;
    this.#pkg = pkg;
    const now = (place: number | null) => (place === null ? null : (places[place] ?? null));
    this.#places = this.#places?.map(now) ?? null;
    this.#current = now(this.#current);
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#changeListeners) listener();
  }
}

function guarded<T>(action: () => T): T {
  try {
    return action();
  } catch (fault) {
    return asHostFault(fault);
  }
}

function asHostFault(fault: unknown): never {
  if (fault instanceof FileFault) throw new HostFault("unreadable", fault.message);
  throw fault;
}

/** Until whoever draws the page has had their turn. */
function aTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
