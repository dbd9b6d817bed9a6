/** The port over a file: a package read, completed and written without Word. */
import type { Insertion } from "../document/blocks.ts";
import type { Paragraph, ReportDocument } from "../document/document.ts";
import { type Capabilities, type EditResult, type Host, HostFault, type Removal } from "../document/host.ts";
import { readDocument } from "../document/read.ts";
import { withState } from "../document/state-package.ts";
import { documentState, type StateEntries } from "../document/state-part.ts";
import { FileFault } from "../ooxml/fault.ts";
import { type OfficePackage, zipBytes } from "../ooxml/package.ts";
import { child, xmlTree } from "../ooxml/xml-tree.ts";
import { withBlocks } from "./insert-blocks.ts";

export class FileHost implements Host {
  #pkg: OfficePackage;
  /** Where each paragraph of the document as read last is by now. */
  #places: readonly number[] | null = null;
  readonly #listeners = new Set<() => void>();

  constructor(pkg: OfficePackage) {
    this.#pkg = pkg;
  }

  /** The file as it is now; parts that were not touched are the bytes they were. */
  bytes(): Uint8Array {
    return zipBytes(this.#pkg);
  }

  async capabilities(): Promise<Capabilities> {
    const writing = guarded(() => isProtected(this.#pkg)) ? "protected" : true;
    return {
      insert: writing,
      edit: "notHere",
      goTo: "notHere",
      highlight: "notHere",
      selection: "notHere",
      changeNotice: true,
      fullReading: true,
    };
  }

  async read(): Promise<ReportDocument> {
    return guarded(() => {
      const { document } = readDocument(this.#pkg);
      this.#places = document.paragraphs.map(({ index }) => index);
      return document;
    });
  }

  async insert(insertions: readonly Insertion[]): Promise<void> {
    guarded(() => {
      if (isProtected(this.#pkg)) throw new HostFault("protected");
      const { paragraphs } = readDocument(this.#pkg).document;
      const known = this.#places ?? paragraphs.map(({ index }) => index);
      const placed = insertions.map(({ after, anchor, blocks }) => ({
        after: after === null || after < 0 ? after : placeOf(known[after], anchor, paragraphs),
        blocks,
      }));
      const { pkg, places } = withBlocks(this.#pkg, placed);
      this.#pkg = pkg;
      this.#places = known.map((place) => places[place] ?? place);
    });
    this.#tell();
  }

  async remove(): Promise<Removal> {
    throw new HostFault("failed", "notHere");
  }

  async edit(): Promise<EditResult> {
    throw new HostFault("failed", "notHere");
  }

  async goTo(): Promise<void> {
    throw new HostFault("failed", "notHere");
  }

  async selection(): Promise<number | null> {
    throw new HostFault("failed", "notHere");
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
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** The paragraph at the place it was seen at, or the nearest of the same text. */
function placeOf(place: number | undefined, anchor: string, paragraphs: readonly Paragraph[]): number {
  if (place !== undefined && paragraphs[place]?.text === anchor) return place;
  const near = place ?? paragraphs.length;
  const [found] = paragraphs
    .filter(({ text }) => text === anchor)
    .sort((a, b) => Math.abs(a.index - near) - Math.abs(b.index - near));
  if (found === undefined) throw new HostFault("placeGone", anchor);
  return found.index;
}

/** Whether Word would let nobody write into the text (ECMA-376 17.15.1.29); then we do not either. */
function isProtected(pkg: OfficePackage): boolean {
  const [part] = pkg.related(pkg.mainDocument, "settings");
  const xml = part === undefined ? undefined : pkg.text(part);
  if (part === undefined || xml === undefined || !xml.includes("documentProtection")) return false;
  const protection = child(xmlTree(xml, part), "w:documentProtection").attributes;
  return /^(?:1|true|on)$/.test(protection["w:enforcement"] ?? "") && (protection["w:edit"] ?? "none") !== "none";
}

function guarded<T>(action: () => T): T {
  try {
    return action();
  } catch (fault) {
    if (fault instanceof FileFault) throw new HostFault("unreadable", fault.message);
    throw fault;
  }
}
