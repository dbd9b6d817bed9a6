/** Runs the whole way on a variant: .docx bytes in a dialect → package → document → findings. */
import { check } from "../../src/check/check.ts";
import type { Severity } from "../../src/check/rule.ts";
import { readDocument } from "../../src/document/read.ts";
import { openPackage } from "../../src/ooxml/package.ts";
import { type Dialect, dialects, docx, spaced } from "../support/docx.ts";
import { reportText } from "./corpus-report.ts";
import { outlineOf } from "./spoil.ts";
import type { Expected, Variant } from "./variant.ts";

/** The day the corpus is checked on, after the latest report. */
const TODAY = "2028-07-01";

/** A finding, with what its paragraph reads like. */
export interface Said {
  readonly rule: string;
  readonly severity: Severity;
  readonly section: string | null;
  readonly line: string;
}

export interface Outcome {
  readonly variant: Variant;
  readonly dialect: Dialect;
  /** Planted faults nobody told. */
  readonly missed: readonly Expected[];
  readonly found: readonly Expected[];
  /** Errors and warnings that tell a planted fault. */
  readonly right: readonly Said[];
  /** Errors and warnings about nothing planted and nothing it entails. */
  readonly wrong: readonly Said[];
  /** Sections not matched with the heading that answers them; how many there are. */
  readonly unmatched: readonly string[];
  readonly headings: number;
}

interface Reading {
  readonly findings: readonly Said[];
  /** What the heading reads like that was matched with a section. */
  readonly headings: ReadonlyMap<string, string>;
}

export function findingsOf(variant: Variant, dialect: Dialect): readonly Said[] {
  return reading(variant, dialect).findings;
}

function reading(variant: Variant, dialect: Dialect): Reading {
  const { document } = readDocument(openPackage(docx(reportText(variant.lines), dialect, variant.extras)));
  const { report } = variant;
  const checked = check(document, { outline: outlineOf(report), fields: report.fields, today: TODAY });
  const line = (paragraph: number | null | undefined): string => {
    const at = document.paragraphs[paragraph ?? -1];
    return at === undefined ? "" : spaced(`${at.number} ${at.text}`);
  };
  return {
    findings: checked.findings.map(({ rule, severity, section, place }) => ({
      rule,
      severity,
      section,
      line: line(place?.paragraph),
    })),
    headings: new Map([...checked.sections].map(([id, { paragraph }]) => [id, line(paragraph)])),
  };
}

/** Same rule, and the same section or the same paragraph. */
function tells({ rule, section, line }: Said, { rules, sections, texts }: Expected): boolean {
  if (!rules.includes(rule)) return false;
  if (sections === undefined && texts === undefined) return true;
  if (section !== null && sections?.includes(section) === true) return true;
  return texts?.map(spaced).some((text) => line.includes(text) || (line.length > 12 && text.includes(line))) ?? false;
}

/** What a dialect itself brings: a file under Track Changes has tracked changes. */
function dialectEntails(dialect: Dialect): Expected[] {
  return dialect === "tracked" || dialect === "everyday" ? [{ rules: ["tracked-changes"] }] : [];
}

export function outcome(variant: Variant, dialect: Dialect): Outcome {
  const { findings: said, headings } = reading(variant, dialect);
  const answered = variant.lines
    .filter(({ role }) => role === "heading")
    .flatMap(({ section, also = [], text }) => [section, ...also].map((one) => ({ section: one, text })));
  const may = [...variant.allowed, ...dialectEntails(dialect)];
  const told = (expected: Expected): boolean => said.some((one) => tells(one, expected));
  const counting = said.filter(({ severity }) => severity !== "note");
  const planted = (one: Said): boolean => variant.planted.some((expected) => tells(one, expected));
  return {
    variant,
    dialect,
    missed: variant.planted.filter((expected) => !told(expected)),
    found: variant.planted.filter(told),
    right: counting.filter(planted),
    wrong: counting.filter((one) => !planted(one) && !may.some((expected) => tells(one, expected))),
    // A heading of several lines may be one paragraph.
    unmatched: answered
      .filter(({ section, text }) => !headings.get(section ?? "")?.startsWith(spaced(text)))
      .map(({ section, text }) => `${section} «${text}» matched with «${headings.get(section ?? "")}»`),
    headings: answered.length,
  };
}

/** The dialects in turn, all of them used alike; a fault that needs one comes in that one. */
export function dialectFor(variant: Variant, position: number): Dialect {
  return variant.dialect ?? dialects[position % dialects.length]!;
}
