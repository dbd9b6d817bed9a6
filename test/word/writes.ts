/** The writes of the port, for the tests that make them fail: what each does, and what of it stands in a document. */
import type { Insertion } from "../../src/document/blocks.ts";
import type { ReportDocument } from "../../src/document/document.ts";
import type { Edit } from "../../src/document/edits.ts";
import { type EditResult, HostFault, type Removal } from "../../src/document/host.ts";
import { readDocument } from "../../src/document/read.ts";
import { documentState } from "../../src/document/state-part.ts";
import { openPackage } from "../../src/ooxml/package.ts";
import type { WordHost } from "../../src/word/word-host.ts";
import { docx } from "../support/docx.ts";
import { behind, guided, heading, REPORT, TABLE, table } from "../support/host-cases.ts";

export const BYTES = docx(REPORT, "typed", { tables: [TABLE], bold: ["25"] });

/** The report as it is before anything is written. */
export const PLAIN = readDocument(openPackage(BYTES)).document;

const FULL = "Chi bộ có 25 đảng viên.";
const TWICE = "Chi bộ đã hoàn thành nhiệm vụ.";

export interface Write {
  /** What happens before anything goes wrong. */
  readonly prepare: (host: WordHost) => Promise<unknown>;
  readonly run: (host: WordHost) => Promise<unknown>;
  /** What it consists of, by the names a fault tells. */
  readonly parts: readonly string[];
  /** How many of them it says it has done, where it says so. */
  readonly told?: (result: never) => number;
  /** Those of the parts that are done in this document. */
  readonly done: (document: ReportDocument) => readonly string[];
}

const INSERTIONS: readonly Insertion[] = [
  behind(PLAIN, FULL, [heading("Mới"), guided("p1.3")]),
  behind(PLAIN, "II. Kết quả thực hiện", [table, guided("p1.4")]),
];
const PARTS = ["III. Mới", "p1.3", "t", "p1.4"];

/** Which of the blocks stand in the document as they were put in. */
function standing({ paragraphs, controls, tables }: ReportDocument): readonly string[] {
  const tags = controls.map(({ tag }) => tag);
  return PARTS.filter((part) => {
    if (part === "t") return tags.includes("t.r1c1") && tags.includes("t.r1c2") && tables.length === 2;
    return tags.includes(part) || paragraphs.some(({ text }) => text === part);
  });
}

const EDITS: readonly { readonly edit: Edit; readonly isDone: (texts: readonly string[]) => boolean }[] = [
  {
    edit: { type: "replaceText", paragraph: 1, before: "2024", after: "2025" },
    isDone: (texts) => texts.includes("Kết quả công tác năm 2025"),
  },
  {
    edit: { type: "replaceText", paragraph: 3, before: "có 25 đảng", after: "gồm 26 đảng" },
    isDone: (texts) => texts.includes("Chi bộ gồm 26 đảng viên."),
  },
  {
    edit: { type: "deleteParagraph", paragraph: 9, before: TWICE },
    isDone: (texts) => texts.filter((text) => text === TWICE).length < 2,
  },
];

function hasState({ customXml }: ReportDocument, value: string): boolean {
  return documentState(customXml)?.reading.entries?.get("a") === value;
}

const stateWrite = (prepare: Write["prepare"]): Write => ({
  prepare,
  run: (host) => host.writeState(new Map([["a", "2"]])),
  parts: ["state"],
  done: (document) => (hasState(document, "2") ? ["state"] : []),
});

export const WRITES = {
  insert: {
    prepare: (host) => host.read(),
    run: (host) => host.insert(INSERTIONS),
    parts: PARTS,
    done: standing,
  },
  remove: {
    prepare: (host) => host.insert(INSERTIONS),
    run: (host) => host.remove(INSERTIONS),
    told: ({ removed }: Removal) => removed,
    parts: PARTS,
    done: (document) => PARTS.filter((part) => !standing(document).includes(part)),
  },
  edit: {
    prepare: (host) => host.read(),
    run: (host) => host.edit(EDITS.map(({ edit }) => edit)),
    told: ({ done }: EditResult) => done,
    parts: EDITS.map(({ edit }) => edit.before),
    done: ({ paragraphs }) => {
      const texts = paragraphs.map(({ text }) => text);
      return EDITS.filter(({ isDone }) => isDone(texts)).map(({ edit }) => edit.before);
    },
  },
  "write the first state": stateWrite((host) => host.read()),
  "write another state": stateWrite((host) => host.writeState(new Map([["a", "1"]]))),
} as const satisfies Readonly<Record<string, Write>>;

export interface Outcome {
  readonly code: string;
  readonly detail: string;
}

export const FINE: Outcome = { code: "none", detail: "" };

/** How the promise ends. Anything that is no HostFault is thrown on, and fails the test. */
export async function outcomeOf(promise: Promise<unknown>): Promise<Outcome> {
  try {
    await promise;
    return FINE;
  } catch (fault) {
    if (fault instanceof HostFault) return { code: fault.code, detail: fault.detail };
    throw new Error(`a raw error got out: ${String(fault)}`);
  }
}
