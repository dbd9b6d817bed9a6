/**
 * What the state part of a document says: the outline used, field values, links, declarations, ignores, targets. Ignores
 * and targets are kept as JSON that other folders understand; entries of newer tools are kept untouched.
 */
import type { StateEntries } from "../document/state-part.ts";
import type { FieldKey, FieldValues, Outline } from "./outline.ts";
import { outlineJson, readOutlineJson } from "./outline-file.ts";

export interface DocumentState {
  readonly outline: Outline | null;
  readonly fields: FieldValues;
  /** Sections tied by hand to the heading of this text. */
  readonly links: readonly { readonly section: string; readonly text: string }[];
  /** Sections the drafter says do not arise. */
  readonly declarations: readonly Declaration[];
  /** Id of the format pack the user chose; null: by the report itself. */
  readonly pack: string | null;
  /** As stored; null when there is no entry. */
  readonly ignores: unknown;
  readonly targets: unknown;
  /** Entries this version does not know or cannot read, by name; written back as they are. */
  readonly others: StateEntries;
}

/** «Không phát sinh»: a section, with all below it, that has nothing to report, and why. */
export interface Declaration {
  readonly section: string;
  /** Never empty. */
  readonly reason: string;
  /** ISO date of the declaration. */
  readonly date: string;
}

/** The state of a document that carries none. */
export const NO_STATE: DocumentState = {
  outline: null,
  fields: {},
  links: [],
  declarations: [],
  pack: null,
  ignores: null,
  targets: null,
  others: new Map(),
};

/** The entries to be written: what is empty gets no entry, what could not be read stays unless something replaces it. */
export function stateEntriesOf(state: DocumentState): StateEntries {
  const { outline, fields, links, declarations, pack, ignores, targets, others } = state;
  const entries = new Map(others);
  const put = (name: string, value: unknown): void => {
    entries.set(name, JSON.stringify(value));
  };
  if (outline !== null) put("outline", outlineJson(outline));
  if (Object.keys(fields).length > 0) put("fields", fields);
  if (links.length > 0) {
    put(
      "links",
      links.map(({ section, text }) => ({ section, text })),
    );
  }
  if (declarations.length > 0) {
    put(
      "declarations",
      declarations.map(({ section, reason, date }) => ({ section, reason, date })),
    );
  }
  if (pack !== null) put("pack", pack);
  if (ignores !== null && ignores !== undefined) put("ignores", ignores);
  if (targets !== null && targets !== undefined) put("targets", targets);
  return entries;
}

/** The state in these entries; an entry that cannot be read counts as absent and stays among the others. */
export function documentStateOf(entries: StateEntries): DocumentState {
  const others = new Map(entries);
  /** The value of an entry if `read` accepts it, and then no longer among the others. */
  const take = <T>(name: string, none: T, read: (json: unknown) => T | undefined): T => {
    const text = entries.get(name);
    const value = text === undefined ? undefined : read(parsedJson(text));
    if (value === undefined) return none;
    others.delete(name);
    return value;
  };
  const outline = take<Outline | null>("outline", null, (json) => {
    const read = readOutlineJson(json);
    return "outline" in read ? read.outline : undefined;
  });
  const fields = take<FieldValues>("fields", {}, fieldValues);
  const links = take<DocumentState["links"]>("links", [], linkList);
  const declarations = take<DocumentState["declarations"]>("declarations", [], declarationList);
  const pack = take<string | null>("pack", null, (json) => (typeof json === "string" ? json : undefined));
  const ignores = take<unknown>("ignores", null, (json) => json);
  const targets = take<unknown>("targets", null, (json) => json);
  return { outline, fields, links, declarations, pack, ignores, targets, others };
}

const KEYS: readonly FieldKey[] = [
  "term",
  "previousTerm",
  "nextTerm",
  "unit",
  "superior",
  "place",
  "date",
  "number",
  "authority",
  "post",
  "signer",
];

/** Known keys with text values; undefined when the entry is no object. Unknown keys are left out. */
function fieldValues(json: unknown): FieldValues | undefined {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return undefined;
  const members = new Map<string, unknown>(Object.entries(json));
  const known = KEYS.flatMap((key) => {
    const value = members.get(key);
    return typeof value === "string" ? [[key, value] as const] : [];
  });
  return Object.fromEntries(known);
}

function linkList(json: unknown): DocumentState["links"] | undefined {
  if (!Array.isArray(json)) return undefined;
  return json.flatMap((link: unknown) => {
    if (typeof link !== "object" || link === null || !("section" in link) || !("text" in link)) return [];
    const { section, text } = link;
    return typeof section === "string" && typeof text === "string" ? [{ section, text }] : [];
  });
}

/** Whole declarations with a reason; undefined when the entry is no list. */
function declarationList(json: unknown): DocumentState["declarations"] | undefined {
  if (!Array.isArray(json)) return undefined;
  return json.flatMap((one: unknown) => {
    if (typeof one !== "object" || one === null) return [];
    const members = new Map<string, unknown>(Object.entries(one));
    const [section, reason, date] = ["section", "reason", "date"].map((name) => members.get(name));
    if (typeof section !== "string" || typeof reason !== "string" || typeof date !== "string") return [];
    return reason.trim() === "" ? [] : [{ section, reason, date }];
  });
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
