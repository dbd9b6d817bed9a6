/** The list of targets a report owes, as the document's state keeps it: `{ "version": 1, "targets": [ … ] }`. */
import { isHarmless } from "../outline/outline-shape.ts";
import type { Base, Direction, Goal, Grade, OwedTarget } from "./target.ts";

export interface OwedTargets {
  readonly targets: readonly OwedTarget[];
  /** Elements that this version cannot read; written back as they are. */
  readonly others: readonly unknown[];
}

const VERSION = 1;
const MOST_TARGETS = 1000;
const LONGEST_TEXT = 4000;

/** The value for the state's `targets` entry; null, for no entry, when there is nothing to keep. */
export function owedTargetsJson({ targets, others }: OwedTargets): unknown {
  if (targets.length === 0 && others.length === 0) return null;
  return { version: VERSION, targets: [...targets, ...others] };
}

/**
 * The targets in a `targets` entry. Never throws: what is no such list gives none; an element that is no sound target, or
 * repeats an id, is kept among the others.
 */
export function readOwedTargets(json: unknown): OwedTargets {
  const list = members(json)?.targets;
  if (!Array.isArray(list)) return { targets: [], others: [] };
  const targets = new Map<string, OwedTarget>();
  const others: unknown[] = [];
  for (const element of list as readonly unknown[]) {
    const target = targets.size < MOST_TARGETS ? owedTarget(element) : null;
    if (target === null || targets.has(target.id)) others.push(element);
    else targets.set(target.id, target);
  }
  return { targets: [...targets.values()], others };
}

type Members = Readonly<Partial<Record<string, unknown>>>;

function members(json: unknown): Members | null {
  return typeof json === "object" && json !== null && !Array.isArray(json) ? (json as Members) : null;
}

const SOURCES: readonly OwedTarget["source"]["kind"][] = ["typed", "pasted", "resolution", "outline"];
const DIRECTIONS: readonly Direction[] = ["higher", "lower"];
const GRADES: readonly Grade[] = ["excellent", "good", "done", "notDone"];
const PLAIN_COMPARATORS = ["gte", "gt", "lte", "lt", "eq"] as const;
const PLAIN_BASES = ["term", "perYear", "share", "change"] as const;

function owedTarget(json: unknown): OwedTarget | null {
  const value = members(json);
  const source = members(value?.source);
  if (value === null || source === null) return null;
  const { id } = value;
  if (typeof id !== "string" || !/^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,118}[A-Za-z0-9])?$/.test(id)) return null;
  const name = text(value.name);
  const unit = text(value.unit);
  const goal = value.goal === null ? null : goalOf(value.goal);
  const base = value.base === null ? null : baseOf(value.base);
  const better = DIRECTIONS.find((one) => one === value.better);
  const kind = SOURCES.find((one) => one === source.kind);
  const words = text(source.text);
  if (name === undefined || unit === undefined || goal === undefined || base === undefined) return null;
  if (better === undefined || kind === undefined || words === undefined) return null;
  return { id, name, unit, goal, base, better, source: { kind, text: words } };
}

/** A harmless text; the tabs of a pasted row are harmless as well. */
function text(json: unknown): string | undefined {
  if (typeof json !== "string" || json.length > LONGEST_TEXT) return undefined;
  return isHarmless(json.replaceAll("\t", " ")) ? json : undefined;
}

function goalOf(json: unknown): Goal | undefined {
  const goal = members(json);
  if (goal === null) return undefined;
  const { comparator, value, to } = goal;
  if (comparator === "yesNo") return { comparator };
  if (comparator === "grade") {
    const grade = GRADES.find((one) => one === goal.grade);
    return grade === undefined ? undefined : { comparator, grade };
  }
  if (!isNumber(value)) return undefined;
  if (comparator === "range") return isNumber(to) && to > value ? { comparator, value, to } : undefined;
  const plain = PLAIN_COMPARATORS.find((one) => one === comparator);
  return plain === undefined ? undefined : { comparator: plain, value };
}

function isNumber(json: unknown): json is number {
  return typeof json === "number" && Number.isFinite(json);
}

function baseOf(json: unknown): Base | undefined {
  const base = members(json);
  if (base === null) return undefined;
  const { kind, year } = base;
  if (kind === "byYear") return isNumber(year) && Number.isInteger(year) ? { kind, year } : undefined;
  const plain = PLAIN_BASES.find((one) => one === kind);
  return plain === undefined ? undefined : { kind: plain };
}
