/** Command-line arguments: parsing by Node's own parser, complaints in our words. */
import { parseArgs } from "node:util";
import { formatPack, formatPacks } from "../format/packs/packs.ts";
import type { FieldKey, FieldValues } from "../outline/outline.ts";
import { fieldLabels, usage } from "../strings/vi/command-line.ts";
import { CommandError } from "./console.ts";

export interface OptionSpec {
  readonly type: "string" | "boolean";
  readonly short?: string;
  readonly multiple?: boolean;
}

export interface Arguments {
  readonly files: readonly string[];
  readonly flag: (name: string) => boolean;
  /** The last value given, or undefined. */
  readonly value: (name: string) => string | undefined;
  readonly values: (name: string) => readonly string[];
}

/**
 * The arguments of one command. `--help` is known to every command. Unknown options, and values where none or one is
 * due, end in a CommandError.
 */
export function readArguments(args: readonly string[], options: Readonly<Record<string, OptionSpec>>): Arguments {
  const known = { help: { type: "boolean" }, ...options } as Record<string, OptionSpec>;
  const { tokens } = parseArgs({
    args: [...args],
    options: known as never,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const files: string[] = [];
  const given = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === "positional") files.push(token.value);
    if (token.kind !== "option") continue;
    const spec = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
    if (spec === undefined) throw new CommandError(`${usage.unknownOption(token.rawName)} ${usage.seeHelp}`);
    if (spec.type === "string" && token.value === undefined)
      throw new CommandError(usage.optionNeedsValue(token.rawName));
    if (spec.type === "boolean" && token.value !== undefined)
      throw new CommandError(usage.optionTakesNoValue(token.rawName));
    given.set(token.name, [...(given.get(token.name) ?? []), token.value ?? ""]);
  }
  return {
    files,
    flag: (name) => given.has(name),
    value: (name) => given.get(name)?.at(-1),
    values: (name) => given.get(name) ?? [],
  };
}

const TERM = /^(\d{4})\s*[-–]\s*(\d{4})$/;

/** `--field KEY=VALUE` options as field values; terms are normalised to «2025-2030», an ISO date to «10/01/2028». */
export function fieldValues(pairs: readonly string[]): FieldValues {
  const values: { [Key in FieldKey]?: string } = {};
  for (const pair of pairs) {
    const equals = pair.indexOf("=");
    if (equals <= 0) throw new CommandError(usage.badField(pair));
    const key = pair.slice(0, equals).trim();
    const value = pair.slice(equals + 1).trim();
    if (!isFieldKey(key)) throw new CommandError(usage.unknownField(key, Object.keys(fieldLabels)));
    values[key] = isTermKey(key) ? term(value) : key === "date" ? signingDate(value) : value;
  }
  return values;
}

function isFieldKey(key: string): key is FieldKey {
  return Object.hasOwn(fieldLabels, key);
}

function isTermKey(key: FieldKey): boolean {
  return key === "term" || key === "previousTerm" || key === "nextTerm";
}

function term(value: string): string {
  const years = TERM.exec(value);
  if (years === null || Number(years[1]) >= Number(years[2])) throw new CommandError(usage.badTerm(value));
  return `${years[1]}-${years[2]}`;
}

/** The date as given, in words or as «10/01/2028»; the form of `--today` is taken too. */
function signingDate(value: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? isoDate(value).split("-").reverse().join("/") : value;
}

/** An ISO date that exists; anything else is a CommandError. */
export function isoDate(value: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (parts !== null) {
    const date = new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])));
    if (date.toISOString().slice(0, 10) === value) return value;
  }
  throw new CommandError(usage.badDate(value));
}

/** The id of a format pack there is; anything else but nothing is a CommandError. */
export function packId(value: string | undefined): string | undefined {
  if (value !== undefined && formatPack(value) === undefined)
    throw new CommandError(
      usage.badPack(
        value,
        formatPacks.map(({ id, name }) => `${id} (${name})`),
      ),
    );
  return value;
}
