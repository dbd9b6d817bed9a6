/** Tokens: the places of an issued text that another term or another unit fills differently. */
import { blanksIn } from "../text/blanks.ts";
import { isCaps } from "../text/capitals.ts";
import { datesIn } from "../text/dates.ts";
import {
  ADDRESSED_BEFORE,
  NAMED_YEARS,
  namePattern,
  SUPERIOR_BEFORE,
  UNIT_BEFORE,
  YEAR_OF_A_LAW,
} from "../text/field-words.ts";
import { fold } from "../text/fold.ts";
import { BOARD_PREFIX, ISSUER_OPENER } from "../text/outline-words.ts";
import { termsIn } from "../text/terms.ts";
import { citedSpans, isWithin, type Span } from "./cited-spans.ts";
import type { FieldKey, Term } from "./outline.ts";

/** A token and where it stands in its text. */
export interface Token extends Span {
  /** The field, or what moves with the term: another span of years, or years named singly. */
  readonly key: FieldKey | "period" | "years";
  readonly raw: string;
  /** The words before a blank, which a value may repeat («Chi bộ» before «……»); "" for other tokens. */
  readonly before: string;
}

/** What is known of the outline when its texts are searched. */
export interface TokenContext {
  readonly term: Term | null;
  /** The issuing committee's name, «Đảng ủy Khối», or "". */
  readonly superior: string;
  /** Whether a blank after «Đảng bộ» asks for the superior; else for the unit itself. */
  readonly namesSuperior: boolean;
}

/** The tokens of one text, in order, without overlap. Citations of numbered documents hold none but blanks. */
export function tokensIn(text: string, context: TokenContext): readonly Token[] {
  const citations = citedSpans(text);
  const found = [
    ...blankTokens(text, context),
    ...letterheadTokens(text),
    ...[...termTokens(text, context.term), ...nameTokens(text, context.superior)].filter(
      (token) => !isWithin(citations, token),
    ),
  ];
  found.push(...yearTokens(text, context.term, [...citations, ...found, ...datesIn(text)]));
  let end = 0;
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((token) => {
      if (token.start < end) return false;
      end = token.end;
      return true;
    });
}

function* termTokens(text: string, term: Term | null): Generator<Token> {
  for (const { from, to, start, end, raw } of termsIn(text)) {
    yield { key: relation({ from, to }, term), start, end, raw, before: "" };
  }
}

/** Which term of the outline a span of years is. */
function relation(years: Term, term: Term | null): Token["key"] {
  if (term === null) return "term";
  if (years.from === term.from && years.to === term.to) return "term";
  if (years.from === term.to) return "nextTerm";
  return years.to === term.from ? "previousTerm" : "period";
}

/** Years inside the term, named one by one («đến năm 2025»), unless they date a law. */
function* yearTokens(text: string, term: Term | null, taken: readonly Span[]): Generator<Token> {
  if (term === null) return;
  for (const match of text.matchAll(NAMED_YEARS)) {
    if (YEAR_OF_A_LAW.test(text.slice(Math.max(0, match.index - 80), match.index))) continue;
    for (const year of match[0].matchAll(/\d{4}/g)) {
      const value = Number(year[0]);
      const start = match.index + year.index;
      const span = { start, end: start + 4 };
      if (value < term.from || value > term.to || isWithin(taken, span)) continue;
      yield { key: "years", ...span, raw: year[0], before: "" };
    }
  }
}

function* blankTokens(text: string, { namesSuperior }: TokenContext): Generator<Token> {
  for (const { kind, start, end } of blanksIn(text)) {
    if (kind !== "dots" && kind !== "underscores") continue;
    const before = text.slice(0, start);
    const unit = UNIT_BEFORE.exec(before)?.[0];
    const superior = SUPERIOR_BEFORE.exec(before)?.[0];
    const words = unit ?? superior;
    if (words === undefined || isAddressed(before, words)) continue;
    const key = unit === undefined && namesSuperior ? "superior" : "unit";
    yield { key, start, end, raw: text.slice(start, end), before: words };
  }
}

/** «- Với Tỉnh ủy: …………»: what is proposed to it is to be written there, not its name. */
function isAddressed(before: string, words: string): boolean {
  return words.includes(":") && ADDRESSED_BEFORE.test(before.slice(0, before.length - words.length));
}

/** «Trà Vinh, ngày…. tháng ….. năm 2022», «Số …-BC/ĐU»: a line of a letterhead left open. */
function* letterheadTokens(text: string): Generator<Token> {
  const date = datesIn(text).find(({ blank, end }) => blank === true && text.slice(end).trim() === "");
  const place = date === undefined ? null : /^\s*(\S[^,:;()]{0,40}?)\s*,\s*$/u.exec(text.slice(0, date.start));
  if (date !== undefined && (place !== null || date.start === 0)) {
    const raw = place?.[1] ?? "";
    const start = text.indexOf(raw);
    if (raw !== "") yield { key: "place", start, end: start + raw.length, raw, before: "" };
    yield { key: "date", start: date.start, end: date.end, raw: date.raw, before: "" };
  }
  for (const { kind, start, end } of blanksIn(text)) {
    if (kind === "number") yield { key: "number", start, end, raw: text.slice(start, end), before: "" };
  }
}

/** The superior's name in either spelling of its tone and any case, unless a longer name begins with it. */
function* nameTokens(text: string, name: string): Generator<Token> {
  if (name === "") return;
  for (const match of text.matchAll(namePattern(name))) {
    if (/^\s+\p{Lu}/u.test(text.slice(match.index + match[0].length)) && !isCaps(match[0])) continue;
    yield { key: "superior", start: match.index, end: match.index + match[0].length, raw: match[0], before: "" };
  }
}

/** «BTV Đảng ủy Khối» → «Đảng ủy Khối»; "" when the issuer is no committee. */
export function committeeName(issuer: string): string {
  const name = issuer.replace(BOARD_PREFIX, "").trim();
  return ISSUER_OPENER.test(fold(name)) && /\s/.test(name) ? name : "";
}
