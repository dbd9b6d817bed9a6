/** The port over a file: a package read, completed and written without Word. */
import type { Insertion } from "../document/blocks.ts";
import type { Paragraph, ReportDocument } from "../document/document.ts";
import { type Host, HostFault } from "../document/host.ts";
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

  constructor(pkg: OfficePackage) {
    this.#pkg = pkg;
  }

  /** The file as it is now; parts that were not touched are the bytes they were. */
  bytes(): Uint8Array {
    return zipBytes(this.#pkg);
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
      refuseProtected(this.#pkg);
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

/** Word lets nobody write into a document protected so (ECMA-376 17.15.1.29), and neither do we. */
function refuseProtected(pkg: OfficePackage): void {
  const [part] = pkg.related(pkg.mainDocument, "settings");
  const xml = part === undefined ? undefined : pkg.text(part);
  if (part === undefined || xml === undefined || !xml.includes("documentProtection")) return;
  const protection = child(xmlTree(xml, part), "w:documentProtection").attributes;
  const enforced = /^(?:1|true|on)$/.test(protection["w:enforcement"] ?? "");
  const edit = protection["w:edit"] ?? "none";
  if (enforced && edit !== "none") throw new HostFault("readOnly", edit);
}

function guarded<T>(action: () => T): T {
  try {
    return action();
  } catch (fault) {
    if (fault instanceof FileFault) throw new HostFault("unreadable", fault.message);
    throw fault;
  }
}
