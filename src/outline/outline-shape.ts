/** Whether a parsed JSON value is an outline: every member of its kind, every text harmless, ids single. */
import type {
  Demand,
  Field,
  FieldKey,
  Guidance,
  Outline,
  OutlineKind,
  OutlineSource,
  OutlineWarning,
  OutlineWarningReason,
  Section,
  Term,
} from "./outline.ts";
import type { OutlineFileFault, OutlineFileReading } from "./outline-file.ts";

/** The first fault met; the readers below note it and go on with a harmless value. */
interface Findings {
  first: { readonly fault: OutlineFileFault; readonly detail: string } | null;
  readonly ids: Set<string>;
}

/** The outline of a JSON value whose format and version are known to be right; unknown members are left out. */
export function outlineShape(json: unknown): OutlineFileReading {
  const findings: Findings = { first: null, ids: new Set() };
  const reserved = reservedKey(json);
  if (reserved !== null) return reserved;
  const outline = readOutline(findings, json);
  return findings.first ?? { outline };
}

const RESERVED: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);
// Twelve levels of sections and eight of guidance, two steps each, are fewer.
const DEEPEST = 64;

/** A key that could reach a prototype, or nesting no outline has; found without recursion. */
function reservedKey(json: unknown): Findings["first"] {
  const waiting: { readonly value: unknown; readonly depth: number }[] = [{ value: json, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, depth } = next;
    if (typeof value !== "object" || value === null) continue;
    if (depth > DEEPEST) return { fault: "tooDeep", detail: String(DEEPEST) };
    for (const [key, member] of Object.entries(value)) {
      if (RESERVED.has(key)) return { fault: "reservedKey", detail: key };
      waiting.push({ value: member, depth: depth + 1 });
    }
  }
  return null;
}

function readOutline(findings: Findings, json: unknown): Outline {
  const value = record(findings, json, "");
  const guidance = value.guidance;
  return {
    id: name(findings, value.id, "id"),
    title: text(findings, value.title, "title"),
    kind: oneOf(findings, value.kind, KINDS, "kind"),
    source: source(findings, value.source),
    term: value.term === null ? null : term(findings, value.term),
    fields: list(findings, value.fields, "fields").map((field, at) => readField(findings, field, `fields[${at}]`)),
    ...(guidance === undefined ? {} : { guidance: guidanceList(findings, guidance, "guidance") }),
    sections: sectionList(findings, value.sections, "sections"),
    warnings: list(findings, value.warnings ?? [], "warnings").map((warning, at) =>
      readWarning(findings, warning, `warnings[${at}]`),
    ),
  };
}

const KINDS: readonly OutlineKind[] = [
  "midtermReview",
  "finalReview",
  "politicalReport",
  "selfReview",
  "thematicReport",
  "other",
];
const KEYS: readonly FieldKey[] = ["term", "previousTerm", "nextTerm", "unit", "superior", "place", "date", "number"];
const DEMANDS: readonly Demand[] = ["targetComparison", "figures", "rate", "table", "annex", "causes", "choice"];
const REASONS: readonly OutlineWarningReason[] = [
  "numberGap",
  "numberRepeated",
  "childWithoutParent",
  "headingTooLong",
  "bracketsUnpaired",
  "unplaced",
  "anotherOutline",
  "noSections",
];

function source(findings: Findings, json: unknown): OutlineSource {
  const { issuer, number, date } = record(findings, json ?? {}, "source");
  if (date !== undefined && !(typeof date === "string" && /^\d{4}-\d\d-\d\d$/.test(date))) {
    note(findings, "badShape", "source.date");
  }
  return {
    ...(issuer === undefined ? {} : { issuer: text(findings, issuer, "source.issuer") }),
    ...(number === undefined ? {} : { number: text(findings, number, "source.number") }),
    ...(date === undefined ? {} : { date: text(findings, date, "source.date") }),
  };
}

function term(findings: Findings, json: unknown): Term {
  const { from, to } = record(findings, json, "term");
  const years = { from: whole(findings, from, "term.from"), to: whole(findings, to, "term.to") };
  if (years.to <= years.from) note(findings, "badShape", "term");
  return years;
}

function readField(findings: Findings, json: unknown, path: string): Field {
  const value = record(findings, json, path);
  return {
    key: oneOf(findings, value.key, KEYS, `${path}.key`),
    label: text(findings, value.label, `${path}.label`),
    text: text(findings, value.text, `${path}.text`),
  };
}

function readWarning(findings: Findings, json: unknown, path: string): OutlineWarning {
  const value = record(findings, json, path);
  return {
    line: whole(findings, value.line, `${path}.line`),
    text: text(findings, value.text, `${path}.text`),
    reason: oneOf(findings, value.reason, REASONS, `${path}.reason`),
  };
}

function sectionList(findings: Findings, json: unknown, path: string): readonly Section[] {
  return list(findings, json, path).map((section, at) => readSection(findings, section, `${path}[${at}]`));
}

function readSection(findings: Findings, json: unknown, path: string): Section {
  const value = record(findings, json, path);
  const id = name(findings, value.id, `${path}.id`);
  if (findings.ids.has(id)) note(findings, "duplicateId", id);
  findings.ids.add(id);
  if (typeof value.required !== "boolean") note(findings, "badShape", `${path}.required`);
  return {
    id,
    kind: oneOf(findings, value.kind, ["part", "section"], `${path}.kind`),
    marker: text(findings, value.marker, `${path}.marker`),
    title: text(findings, value.title, `${path}.title`),
    level: whole(findings, value.level, `${path}.level`),
    required: value.required === true,
    guidance: guidanceList(findings, value.guidance, `${path}.guidance`),
    demands: list(findings, value.demands, `${path}.demands`).map((demand, at) =>
      oneOf(findings, demand, DEMANDS, `${path}.demands[${at}]`),
    ),
    children: sectionList(findings, value.children, `${path}.children`),
  };
}

function guidanceList(findings: Findings, json: unknown, path: string): readonly Guidance[] {
  return list(findings, json, path).map((line, at) => {
    const value = record(findings, line, `${path}[${at}]`);
    const own = {
      marker: text(findings, value.marker, `${path}[${at}].marker`),
      text: text(findings, value.text, `${path}[${at}].text`),
    };
    return value.children === undefined
      ? own
      : { ...own, children: guidanceList(findings, value.children, `${path}[${at}].children`) };
  });
}

type Members = Readonly<Partial<Record<string, unknown>>>;

function record(findings: Findings, json: unknown, path: string): Members {
  if (typeof json === "object" && json !== null && !Array.isArray(json)) return json as Members;
  note(findings, "badShape", path);
  return {};
}

function list(findings: Findings, json: unknown, path: string): readonly unknown[] {
  if (Array.isArray(json)) return json;
  note(findings, "badShape", path);
  return [];
}

function oneOf<T extends string>(
  findings: Findings,
  json: unknown,
  known: readonly [T, ...T[]] | readonly T[],
  path: string,
): T {
  const found = known.find((value) => value === json);
  if (found === undefined) note(findings, "badShape", path);
  return found ?? (known[0] as T);
}

const HIGHEST = 9999;

function whole(findings: Findings, json: unknown, path: string): number {
  if (typeof json === "number" && Number.isInteger(json) && json >= 0 && (json <= HIGHEST || path.endsWith("line"))) {
    return json;
  }
  note(findings, "badShape", path);
  return 0;
}

/** An id: letters, digits, dots and hyphens, so that it is safe as a tag and a key. */
function name(findings: Findings, json: unknown, path: string): string {
  if (typeof json === "string" && /^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,118}[A-Za-z0-9])?$/.test(json)) return json;
  note(findings, "badShape", path);
  return "";
}

// Control characters; marks that turn the direction of text and so can disguise it; elements that run code.
const CONTROL = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u;
const MARK_UP = /<\s*\/?\s*(?:script|style|iframe|object|embed|link|meta|svg|img|base|form)\b|javascript:/i;

function text(findings: Findings, json: unknown, path: string): string {
  if (typeof json !== "string") {
    note(findings, "badShape", path);
    return "";
  }
  if (!isHarmless(json)) note(findings, "badText", path);
  return json;
}

/** Whether a text has no control or direction characters and no mark-up that runs code. */
export function isHarmless(text: string): boolean {
  return !CONTROL.test(text) && !MARK_UP.test(text);
}

function note(findings: Findings, fault: OutlineFileFault, detail: string): void {
  findings.first ??= { fault, detail };
}
