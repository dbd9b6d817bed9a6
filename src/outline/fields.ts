/**
 * Fields: what an outline leaves to each unit and each term, found in its text, and the filling of them. An outline of
 * 2020-2025 serves 2025-2030 by giving the term once: the terms before and after, spans of years inside it and years
 * named singly move with it; what cites a numbered document stays.
 */

import { isCaps } from "../text/capitals.ts";
import { BODY_WORDS, FIELD_LABELS } from "../text/field-words.ts";
import { termsIn } from "../text/terms.ts";
import type { Field, FieldKey, FieldValues, Guidance, Outline, Section, Term } from "./outline.ts";
import { committeeName, type Token, type TokenContext, tokensIn } from "./tokens.ts";

const KEYS: readonly FieldKey[] = ["term", "previousTerm", "nextTerm", "unit", "superior", "place", "date", "number"];

/**
 * The fields in the texts of an outline, one a key, each with its first token as issued, in the order of the keys. A
 * blank after «Đảng bộ» asks for the superior where another asks for the cell, else for the unit itself.
 */
export function findFields(texts: readonly string[], issuer: string, term: Term | null): readonly Field[] {
  const namesSuperior = texts.some((text) => tokensIn(text, NOTHING).some(({ before }) => /^chi/iu.test(before)));
  const context: TokenContext = { term, superior: committeeName(issuer), namesSuperior };
  const first = new Map<string, string>();
  for (const { key, raw } of texts.flatMap((text) => tokensIn(text, context))) {
    if (!first.has(key)) first.set(key, raw);
  }
  return KEYS.flatMap((key) => {
    const text = first.get(key);
    return text === undefined ? [] : [{ key, label: FIELD_LABELS[key], text }];
  });
}

const NOTHING: TokenContext = { term: null, superior: "", namesSuperior: true };

/** The text of the outline with every token replaced for which a value is given or follows from the term given. */
export function fillFields(text: string, outline: Outline, values: FieldValues): string {
  const context = contextOf(outline);
  const terms = termValues(outline, values);
  let filled = "";
  let end = 0;
  for (const token of tokensIn(text, context)) {
    const { start, put } = replacement(token, values, terms);
    if (put === null) continue;
    filled += text.slice(end, Math.max(start, end)) + put;
    end = token.end;
  }
  return filled + text.slice(end);
}

/**
 * The outline as the unit of these values uses it: titles and guidance filled, markers and ids as they were. Without
 * any value it is the outline itself, and with the same values as before the outline filled before, so that what is
 * worked out once for an outline serves all its reports.
 */
export function filledOutline(outline: Outline, values: FieldValues): Outline {
  if (Object.keys(values).length === 0) return outline;
  const key = JSON.stringify(values);
  const before = latest.get(outline);
  if (before?.key === key) return before.filled;
  const filled = filledWith(outline, values);
  latest.set(outline, { key, filled });
  return filled;
}

const latest = new WeakMap<Outline, { readonly key: string; readonly filled: Outline }>();

function filledWith(outline: Outline, values: FieldValues): Outline {
  const fill = (text: string): string => fillFields(text, outline, values);
  const { term } = termValues(outline, values);
  return {
    ...outline,
    title: fill(outline.title),
    term: term ?? outline.term,
    fields: outline.fields.map((field) => ({ ...field, text: values[field.key] ?? fill(field.text) })),
    ...(outline.guidance === undefined ? {} : { guidance: outline.guidance.map((line) => filledGuidance(line, fill)) }),
    sections: outline.sections.map((section) => filledSection(section, fill)),
  };
}

function filledSection(section: Section, fill: (text: string) => string): Section {
  return {
    ...section,
    title: fill(section.title),
    guidance: section.guidance.map((line) => filledGuidance(line, fill)),
    children: section.children.map((child) => filledSection(child, fill)),
  };
}

function filledGuidance(line: Guidance, fill: (text: string) => string): Guidance {
  const filled = { ...line, text: fill(line.text) };
  return line.children === undefined
    ? filled
    : { ...filled, children: line.children.map((child) => filledGuidance(child, fill)) };
}

function contextOf(outline: Outline): TokenContext {
  const issued = outline.fields.find(({ key }) => key === "superior")?.text ?? "";
  return {
    term: outline.term,
    superior: committeeName(outline.source.issuer ?? "") || committeeName(issued),
    namesSuperior: issued !== "",
  };
}

interface TermValues {
  readonly term: Term | null;
  readonly previousTerm: Term | null;
  readonly nextTerm: Term | null;
  /** Years to add to the beginning and the end of a span; null when no term is given. */
  readonly shift: { readonly from: number; readonly to: number } | null;
}

function termValues(outline: Outline, values: FieldValues): TermValues {
  const term = termOf(values.term);
  const shift =
    term === null || outline.term === null
      ? null
      : { from: term.from - outline.term.from, to: term.to - outline.term.to };
  return { term, previousTerm: termOf(values.previousTerm), nextTerm: termOf(values.nextTerm), shift };
}

/** «2025-2030», «2025 – 2030», «nhiệm kỳ 2025-2030» → the term; null for anything else. */
function termOf(value: string | undefined): Term | null {
  const [reading] = termsIn(value ?? "");
  return reading === undefined ? null : { from: reading.from, to: reading.to };
}

interface Replacement {
  readonly start: number;
  readonly put: string | null;
}

function replacement(token: Token, values: FieldValues, terms: TermValues): Replacement {
  const { key, start, raw } = token;
  if (key === "years") {
    const { shift } = terms;
    return { start, put: shift !== null && shift.from === shift.to ? String(Number(raw) + shift.from) : null };
  }
  if (key === "term" || key === "previousTerm" || key === "nextTerm" || key === "period") {
    const years = movedTerm(token, terms);
    return { start, put: years === null ? null : withYears(raw, years) };
  }
  const value = values[key]?.trim() ?? "";
  if (value === "") return { start, put: null };
  return key === "unit" || key === "superior" ? named(token, value) : { start, put: value };
}

/**
 * A body's name in the words and the case of its place: «Chi bộ ……» filled with «Chi bộ Trường …» does not say «Chi bộ»
 * twice, and where «Đảng ủy …» stands, «Đảng bộ xã …» becomes «Đảng ủy xã …».
 */
function named({ start, raw, before }: Token, value: string): Replacement {
  const isBlank = before !== "";
  const words = isBlank ? before.trim() : raw;
  const put = nameAfter(words, value, isBlank);
  return { start: start - before.length, put: isCaps(words) ? put.toLocaleUpperCase("vi") : put };
}

function nameAfter(words: string, value: string, isBlank: boolean): string {
  const [asked = "", askedTier = ""] = BODY_WORDS.exec(words) ?? [];
  const [given = "", givenTier = ""] = BODY_WORDS.exec(value) ?? [];
  if (given === "") return isBlank ? `${words} ${value}` : value;
  if (words.endsWith(":")) return `${words} ${value.slice(given.length).trim()}`;
  const isSameTier = askedTier.toLocaleLowerCase("vi") === givenTier.toLocaleLowerCase("vi");
  return isSameTier ? `${asked.trim()} ${value.slice(given.length).trim()}` : value;
}

function movedTerm({ key, raw }: Token, { term, previousTerm, nextTerm, shift }: TermValues): Term | null {
  const [years] = termsIn(raw);
  if (years === undefined) return null;
  if (key === "term") return term;
  if (key === "previousTerm" && previousTerm !== null) return previousTerm;
  if (key === "nextTerm" && nextTerm !== null) return nextTerm;
  if (term === null || shift === null) return null;
  if (key === "nextTerm") return { from: term.to, to: years.to + shift.to };
  if (key === "previousTerm") return { from: years.from + shift.from, to: term.from };
  return { from: years.from + shift.from, to: years.to + shift.from };
}

/** The years in the form of the token: its dash and its spaces. */
function withYears(raw: string, { from, to }: Term): string {
  let nth = 0;
  return raw.replace(/\d{4}/g, () => String(nth++ === 0 ? from : to));
}
