/**
 * Findings the drafter has decided to leave as they are, each with a reason: one finding, or all of one kind in this
 * document. They travel in the document's state, under «ignores».
 *
 * One finding is known again by its rule, its section, the text at its place and the facts its words are made of, all
 * folded; never by where it stands. So it stays ignored whatever is written elsewhere, and comes back when its own text
 * changes. What is missing stands nowhere and has no text: it is known by the section the outline asks for, and comes
 * back when the outline names another one there, or when more is missing with it. Decisions whose finding is not there
 * today are kept: text that comes back (an undone change) was decided upon.
 */
import { fold } from "../text/fold.ts";
import type { Finding, Place } from "./rule.ts";

export interface Ignore {
  readonly rule: string;
  /** Why; never empty. */
  readonly reason: string;
  /** ISO date of the decision. */
  readonly date: string;
  /** What it is about; null for all findings of the rule. */
  readonly finding: FindingKey | null;
}

/** What a finding is known by, beside its rule; texts are folded. */
export interface FindingKey {
  readonly section: string | null;
  readonly story: Place["story"] | null;
  /** Text at the place; null for what is nowhere. */
  readonly text: string | null;
  readonly data: unknown;
}

/** A finding with the decision that it is to stay. */
export interface Ignored<F extends Finding = Finding> {
  readonly finding: F;
  readonly ignore: Ignore;
}

/** Facts that depend on other places of the report than the finding's own, or on the day, by rule. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  "section-missing": ["after", "within"],
  "target-verdict": ["elapsed", "due"],
};

/** How many paragraphs a remark on the form of the whole paper is about changes with every paragraph written. */
const COUNTS = ["count", "all"];

/** The decision to leave this finding as it is. */
export function ignoreOf(finding: Finding, reason: string, date: string): Ignore {
  return { rule: finding.rule, reason, date, finding: keyOf(finding) };
}

/** The decision to leave all findings of a rule as they are. */
export function ignoreAll(rule: string, reason: string, date: string): Ignore {
  return { rule, reason, date, finding: null };
}

/**
 * The findings that stay open, and those ignored, both in the order given. A decision about one finding covers one:
 * of two that are the same in all that is known of them the second stays open until it is ignored as well.
 */
export function withoutIgnored<F extends Finding>(
  findings: readonly F[],
  ignores: readonly Ignore[],
): { readonly open: readonly F[]; readonly ignored: readonly Ignored<F>[] } {
  if (ignores.length === 0) return { open: findings, ignored: [] };
  const kinds = new Map(ignores.filter(({ finding }) => finding === null).map((ignore) => [ignore.rule, ignore]));
  const single = new Map<string, Ignore[]>();
  for (const ignore of ignores) {
    if (ignore.finding === null) continue;
    const key = written(ignore.rule, ignore.finding);
    single.set(key, [...(single.get(key) ?? []), ignore]);
  }
  const ignored: Ignored<F>[] = [];
  const open = findings.filter((finding) => {
    const ignore = single.get(written(finding.rule, keyOf(finding)))?.shift() ?? kinds.get(finding.rule);
    if (ignore === undefined) return true;
    ignored.push({ finding, ignore });
    return false;
  });
  return { open, ignored };
}

/** The decisions without this one: the first that is the same. */
export function withoutIgnore(ignores: readonly Ignore[], gone: Ignore): readonly Ignore[] {
  const key = JSON.stringify(json(gone));
  const at = ignores.findIndex((ignore) => JSON.stringify(json(ignore)) === key);
  return at === -1 ? ignores : ignores.toSpliced(at, 1);
}

/** The decisions stored, and elements this version cannot read, to be written back as they are. */
export interface KeptIgnores {
  readonly ignores: readonly Ignore[];
  readonly others: readonly unknown[];
}

/** Reads what `ignoresJson` wrote; anything else counts as no decision. Never throws. */
export function readIgnores(stored: unknown): KeptIgnores {
  const ignores: Ignore[] = [];
  const others: unknown[] = [];
  const elements: readonly unknown[] = Array.isArray(stored) ? stored : [];
  for (const element of elements) {
    const ignore = readIgnore(element);
    if (ignore === null) others.push(element);
    else ignores.push(ignore);
  }
  return { ignores, others };
}

/** The decisions as the JSON of the state's entry; null when there are none. */
export function ignoresJson({ ignores, others }: KeptIgnores): unknown {
  return ignores.length + others.length === 0 ? null : [...ignores.map(json), ...others];
}

function json({ rule, reason, date, finding }: Ignore): unknown {
  return finding === null ? { rule, reason, date, all: true } : { rule, reason, date, ...finding };
}

function readIgnore(element: unknown): Ignore | null {
  if (typeof element !== "object" || element === null) return null;
  const members = new Map<string, unknown>(Object.entries(element));
  const [rule, reason, date] = ["rule", "reason", "date"].map((name) => members.get(name));
  if (typeof rule !== "string" || typeof reason !== "string" || typeof date !== "string") return null;
  if (reason.trim() === "") return null;
  if (members.get("all") === true) return { rule, reason, date, finding: null };
  const [section, story, text] = ["section", "story", "text"].map((name) => members.get(name));
  if (!isTextOrNull(section) || !isStory(story) || !isTextOrNull(text) || !members.has("data")) return null;
  return { rule, reason, date, finding: { section, story, text, data: members.get("data") } };
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === "string";
}

const STORIES: ReadonlySet<unknown> = new Set<Place["story"] | null>([
  null,
  "main",
  "footnote",
  "endnote",
  "header",
  "footer",
  "textBox",
  "comment",
]);

function isStory(value: unknown): value is Place["story"] | null {
  return STORIES.has(value);
}

function keyOf({ rule, group, section, place, data }: Finding): FindingKey {
  const beside = [...(BESIDE[rule] ?? []), ...(group === "format" ? COUNTS : [])];
  return {
    section,
    story: place?.story ?? null,
    text: place === null ? null : fold(place.text),
    data: known(data, beside),
  };
}

/** Plain data with texts folded and members in order, so that the same facts are the same JSON; a place is no fact. */
function known(data: unknown, beside: readonly string[] = []): unknown {
  if (typeof data === "string") return fold(data);
  if (Array.isArray(data)) return data.map((one) => known(one, beside));
  if (typeof data !== "object" || data === null) return data;
  const members = Object.entries(data)
    .filter(([name, value]) => value !== undefined && name !== "paragraph" && !beside.includes(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => [name, known(value, beside)] as const);
  return Object.fromEntries(members);
}

/** One text for each key, whatever order the members were stored in. */
function written(rule: string, { section, story, text, data }: FindingKey): string {
  return JSON.stringify([rule, section, story, text, known(data)]);
}
