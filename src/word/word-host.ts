/** The port over Office.js: the document Word has open beside the pane. */
import type { Insertion, RowAddition } from "../document/blocks.ts";
import type { CustomXmlPart, ReadWarning, ReportDocument } from "../document/document.ts";
import type { Edit } from "../document/edits.ts";
import {
  type Capabilities,
  type EditResult,
  type Host,
  HostFault,
  type HostFaultCode,
  type Remark,
  type RemarkResult,
  type Removal,
  type Spot,
} from "../document/host.ts";
import { STATE_NAMESPACE, type StateEntries, stateWarnings } from "../document/state-part.ts";
import { addRows } from "./add-rows.ts";
import { capabilities } from "./capabilities.ts";
import { watchChanges } from "./changes.ts";
import { edit } from "./edit.ts";
import { goTo, selection } from "./go-to.ts";
import { insert } from "./insert.ts";
import type { Knowledge } from "./knowledge.ts";
import { fullReading, type Reading } from "./read.ts";
import { reducedReading } from "./reduced-reading.ts";
import { remark } from "./remark.ts";
import { remove } from "./remove.ts";
import { LIMITS, type Limits, newRuns, type Runs } from "./run.ts";
import { readState, stateParts, writeState } from "./state.ts";
import { openNew, wholeFile } from "./whole-file.ts";

/** Faults of a full reading after which less can still be read in another way. */
const REFUSALS: ReadonlySet<HostFaultCode> = new Set(["tooLarge", "unreadable", "failed", "wordTooOld", "placeGone"]);

export class WordHost implements Host {
  readonly #runs: Runs;
  readonly #listeners = new Set<() => void>();
  #known: Knowledge = { seen: null, refused: false, endsEmpty: false };
  #stopWatching = () => {};

  /** One host a pane. `limits`: how long Word may take to answer. */
  constructor(limits: Limits = LIMITS) {
    this.#runs = newRuns(limits);
  }

  async capabilities(): Promise<Capabilities> {
    return capabilities(this.#runs, this.#known);
  }

  async read(): Promise<ReportDocument> {
    const seen = await this.#reading();
    const state = await this.#state();
    this.#known = { ...this.#known, seen };
    return {
      ...seen.document,
      customXml: [...seen.document.customXml.filter(({ namespace }) => namespace !== STATE_NAMESPACE), ...state.parts],
      warnings: [...seen.document.warnings, ...state.warnings],
    };
  }

  async insert(insertions: readonly Insertion[]): Promise<void> {
    const endsEmpty = await this.#writing((known) => insert(this.#runs, insertions, known));
    if (endsEmpty) this.#known = { ...this.#known, endsEmpty };
  }

  async addRows(addition: RowAddition): Promise<void> {
    await this.#writing((known) => addRows(this.#runs, addition, known.seen));
  }

  async remove(insertions: readonly Insertion[]): Promise<Removal> {
    const removal = await this.#writing((known) => remove(this.#runs, insertions, known));
    this.#known = { ...this.#known, endsEmpty: false };
    return removal;
  }

  async edit(edits: readonly Edit[]): Promise<EditResult> {
    return this.#writing((known) => edit(this.#runs, edits, known));
  }

  async remark(remarks: readonly Remark[]): Promise<RemarkResult> {
    return this.#writing((known) => remark(this.#runs, remarks, known));
  }

  async file(): Promise<Uint8Array> {
    return wholeFile(this.#runs);
  }

  async openNew(bytes: Uint8Array): Promise<void> {
    return openNew(this.#runs, bytes);
  }

  async goTo(place: Spot): Promise<void> {
    return goTo(this.#runs, place, this.#known.seen);
  }

  async selection(edge: "start" | "end" = "start"): Promise<number | null> {
    return selection(this.#runs, this.#known.seen, edge);
  }

  async readState(): Promise<StateEntries | null> {
    return readState(this.#runs);
  }

  async writeState(state: StateEntries): Promise<void> {
    await writeState(this.#runs, state);
    this.#tell();
  }

  onChange(listener: () => void): () => void {
    if (this.#listeners.size === 0) this.#stopWatching = watchChanges(this.#runs, () => this.#tell());
    this.#listeners.add(listener);
    return () => {
      if (this.#listeners.delete(listener) && this.#listeners.size === 0) this.#stopWatching();
    };
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }

  async #reading(): Promise<Reading> {
    try {
      const { reading } = await this.#runs.run("reading", async (context, sync) => ({
        reading: (await fullReading(context, sync)).reading,
      }));
      this.#known = { ...this.#known, refused: false };
      return reading;
    } catch (fault) {
      if (!isRefusal(fault)) throw fault;
      this.#known = { ...this.#known, refused: true };
      return this.#runs.run("reading", async (context, sync) => (await reducedReading(context, sync)).reading);
    }
  }

  /** The document counts more than what we keep in it: where the state cannot be had, that is said and no more. */
  async #state(): Promise<{ readonly parts: readonly CustomXmlPart[]; readonly warnings: readonly ReadWarning[] }> {
    try {
      const parts = await stateParts(this.#runs);
      return { parts, warnings: stateWarnings(parts) };
    } catch (fault) {
      if (!isRefusal(fault)) throw fault;
      return { parts: [], warnings: [{ code: "notSeen", detail: "customXml" }] };
    }
  }

  /** A write; where Word refuses the reading it begins with, once more with what can be had. */
  async #writing<T>(write: (known: Knowledge) => Promise<T>): Promise<T> {
    try {
      return await write(this.#known);
    } catch (fault) {
      if (this.#known.refused || !(fault instanceof HostFault) || !/^(?:tooLarge|unreadable)$/.test(fault.code))
        throw fault;
      this.#known = { ...this.#known, refused: true };
      return await write(this.#known);
    } finally {
      this.#tell();
    }
  }
}

function isRefusal(fault: unknown): boolean {
  return fault instanceof HostFault && REFUSALS.has(fault.code);
}
