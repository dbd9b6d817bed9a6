/**
 * The pane over a file, in a page: what a test opens in a browser. The host is the file adapter with a cursor of its own
 * beside it, so that places can be shown and asked for; a test types into the document through it.
 */
import { createRoot, type Root } from "react-dom/client";
import type { Insertion, RowAddition } from "../../src/document/blocks.ts";
import type { Edit } from "../../src/document/edits.ts";
import {
  type Capabilities,
  type Host,
  HostFault,
  type HostFaultCode,
  type Remark,
  type Spot,
} from "../../src/document/host.ts";
import type { StateEntries } from "../../src/document/state-part.ts";
import { FileHost } from "../../src/docx/file-host.ts";
import { openPackage } from "../../src/ooxml/package.ts";
import { App } from "../../src/taskpane/app.tsx";

type Operation = Exclude<keyof Host, "onChange" | "capabilities">;

class PageHost implements Host {
  #file: FileHost;
  readonly #listeners = new Set<() => void>();
  readonly #faults = new Map<Operation, HostFaultCode>();
  readonly #limits: Partial<Capabilities>;
  cursor: number | null = null;
  /** The paragraph in which what is selected ends; null for a mere cursor. */
  selectionEnd: number | null = null;
  readonly shown: Spot[] = [];
  readonly opened: Uint8Array[] = [];
  wait = 0;

  constructor(bytes: Uint8Array, limits: Partial<Capabilities>) {
    this.#file = new FileHost(openPackage(bytes));
    this.#limits = limits;
  }

  /** The next call of the operation fails so. */
  fail(operation: Operation, code: HostFaultCode): void {
    this.#faults.set(operation, code);
  }

  /** Puts text where the control of this tag stands, as a writer would. */
  type(tag: string, text: string): void {
    const pkg = openPackage(this.#file.bytes());
    const xml = pkg.text(pkg.mainDocument) ?? "";
    const control = xml
      .match(/<w:sdt>(?:(?!<w:sdt>)[\s\S])*?<\/w:sdt>/g)
      ?.find((one) => one.includes(`w:val="${tag}"`));
    if (control === undefined) throw new Error(`no control ${tag}`);
    const filled = control
      .replace(/<w:showingPlcHdr[^>]*\/>/, "")
      .replace(
        /<w:sdtContent>[\s\S]*<\/w:sdtContent>/,
        `<w:sdtContent><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:sdtContent>`,
      );
    this.#file = new FileHost(pkg.with(new Map([[pkg.mainDocument, xml.replace(control, filled)]])));
    this.tell();
  }

  /** Another document in place of this one. */
  replace(bytes: readonly number[]): void {
    this.#file = new FileHost(openPackage(Uint8Array.from(bytes)));
    this.tell();
  }

  tell(): void {
    for (const listener of this.#listeners) listener();
  }

  async capabilities(): Promise<Capabilities> {
    return { ...(await this.#file.capabilities()), goTo: true, selection: true, ...this.#limits };
  }

  async read() {
    await this.#turn("read");
    return this.#file.read();
  }

  async insert(insertions: readonly Insertion[]) {
    await this.#turn("insert");
    await this.#file.insert(insertions);
    this.tell();
  }

  async addRows(addition: RowAddition) {
    await this.#turn("addRows");
    await this.#file.addRows(addition);
    this.tell();
  }

  async remove(insertions: readonly Insertion[]) {
    await this.#turn("remove");
    const removal = await this.#file.remove(insertions);
    this.tell();
    return removal;
  }

  async edit(edits: readonly Edit[]) {
    await this.#turn("edit");
    const result = await this.#file.edit(edits);
    this.tell();
    return result;
  }

  async remark(remarks: readonly Remark[]) {
    await this.#turn("remark");
    const result = await this.#file.remark(remarks);
    this.tell();
    return result;
  }

  async file() {
    await this.#turn("file");
    return this.#file.file();
  }

  async openNew(bytes: Uint8Array) {
    await this.#turn("openNew");
    this.opened.push(bytes);
  }

  async goTo(spot: Spot) {
    await this.#turn("goTo");
    this.shown.push(spot);
    this.cursor = spot.paragraph;
  }

  async selection(edge: "start" | "end" = "start") {
    await this.#turn("selection");
    return edge === "end" ? (this.selectionEnd ?? this.cursor) : this.cursor;
  }

  async readState() {
    await this.#turn("readState");
    return this.#file.readState();
  }

  async writeState(state: StateEntries) {
    await this.#turn("writeState");
    await this.#file.writeState(state);
    this.tell();
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async #turn(operation: Operation): Promise<void> {
    if (this.wait > 0) await new Promise((resolve) => setTimeout(resolve, this.wait));
    const code = this.#faults.get(operation);
    this.#faults.delete(operation);
    if (code !== undefined) throw new HostFault(code, "");
  }
}

export interface HarnessOptions {
  readonly dark?: boolean;
  readonly limits?: Partial<Capabilities>;
  /** Whether the browser's storage throws when touched. */
  readonly noStorage?: boolean;
  /** Characters the browser's storage takes in one value; absent for as many as it likes. */
  readonly room?: number;
  /** What an organisation publishes beside the pane: texts by the names of their files. */
  readonly published?: Readonly<Record<string, string>>;
}

/** Storage that is full as a browser's is. */
function narrow(room: number): Pick<Storage, "getItem" | "setItem"> {
  return {
    getItem: (key) => localStorage.getItem(key),
    setItem: (key, text) => {
      if (text.length > room) throw new DOMException("full", "QuotaExceededError");
      localStorage.setItem(key, text);
    },
  };
}

function publishedFile(files: Readonly<Record<string, string>>) {
  return async (name: string): Promise<string | null> => files[name] ?? null;
}

let root: Root | null = null;

const harness = {
  host: null as PageHost | null,
  open(bytes: readonly number[], options: HarnessOptions = {}): void {
    root?.unmount();
    const place = document.getElementById("pane");
    if (place === null) throw new Error("no place for the pane");
    harness.host = new PageHost(Uint8Array.from(bytes), options.limits ?? {});
    root = createRoot(place);
    root.render(
      <App
        host={harness.host}
        clock={{ today: () => "2027-11-20", time: () => "14:05" }}
        shelf={() => {
          if (options.noStorage === true) throw new Error("forbidden");
          return options.room === undefined ? localStorage : narrow(options.room);
        }}
        {...(options.published === undefined ? {} : { published: publishedFile(options.published) })}
        {...(options.dark === undefined ? {} : { dark: options.dark })}
      />,
    );
  },
};

export type Harness = typeof harness;

Object.assign(window, { harness });
