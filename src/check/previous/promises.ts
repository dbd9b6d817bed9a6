/** What a report promised under «Phương hướng, nhiệm vụ», where it said so much that an answer can be looked for. */
import type { ReportDocument } from "../../document/document.ts";
import { foldedParagraphs } from "../../document/folded-paragraphs.ts";
import { bodyEnd } from "../../match/body.ts";
import { fold, foldedWords } from "../../text/fold.ts";
import { markersOf } from "../../text/marker.ts";
import { numbersIn } from "../../text/numbers.ts";
import { LEGAL_BASIS, PLANS, PROMISING } from "../../text/previous-words.ts";
import { sentencesOf } from "../../text/sentences.ts";
import { COMMON_WORDS, JOINING_WORDS } from "../../text/small-words.ts";
import { below } from "./alike-rightly.ts";
import type { PreviousReport } from "./previous-report.ts";

export interface PlanPromise {
  /** The clause as written. */
  readonly text: string;
  /** Title of the heading it stands under. */
  readonly heading: string;
  /** Neighbouring telling words, joined: what it is about. */
  readonly pairs: ReadonlySet<string>;
}

/** Fewer say too little of what was promised. */
const FEWEST_PAIRS = 4;
/** A paragraph with so much of a promise answers it; so does a report with so much of it here and there. */
const ANSWERED_BY_PARAGRAPH = 0.25;
const ANSWERED_BY_REPORT = 0.5;

/** The promises that count or name something: «kết nạp 05 đảng viên», «xây dựng mô hình “Dân vận khéo”». */
export function promisesOf({ document, headings }: PreviousReport): readonly PlanPromise[] {
  const folded = foldedParagraphs(document);
  const end = bodyEnd(document, headings[0]?.paragraph ?? 0);
  const lines = new Set(headings.map(({ paragraph }) => paragraph));
  const found: PlanPromise[] = [];
  const seen = new Set<number>();
  for (const [at, heading] of headings.entries()) {
    if (!PLANS.test(fold(heading.title))) continue;
    for (const index of below(headings, at, end)) {
      if (seen.has(index) || lines.has(index) || document.paragraphs[index]?.cell !== null) continue;
      seen.add(index);
      if (LEGAL_BASIS.test(folded(index))) continue;
      found.push(...promisesIn(document.paragraphs[index]?.text ?? "", heading.title));
    }
  }
  return found;
}

function promisesIn(text: string, heading: string): readonly PlanPromise[] {
  const written = markersOf(text)[0]?.rest ?? text;
  return sentencesOf(written).flatMap((clause) => {
    const counts = numbersIn(clause.text).some(({ role, percent }) => role === "quantity" && !percent);
    if (!counts && !NAMED.test(clause.text)) return [];
    const pairs = pairsOf(fold(clause.text));
    return pairs.size < FEWEST_PAIRS ? [] : [{ text: clause.text, heading, pairs }];
  });
}

const NAMED = /[“"«][^”"»]{4,}[”"»]/u;

/** The promises of which a report says nothing, neither in one paragraph nor here and there. */
export function unanswered(promises: readonly PlanPromise[], document: ReportDocument): readonly PlanPromise[] {
  const folded = foldedParagraphs(document);
  const passages = [
    ...document.paragraphs.filter(({ cell }) => cell === null).map(({ index }) => folded(index)),
    ...document.tables.flatMap(({ rows }) => rows.map((row) => fold(row.map(({ text }) => text).join(" ")))),
    ...[...document.notes, ...document.stories].map(({ text }) => fold(text)),
  ].map(pairsOf);
  const all = new Set(passages.flatMap((pairs) => [...pairs]));
  return promises.filter(
    ({ pairs }) =>
      share(pairs, all) < ANSWERED_BY_REPORT && passages.every((one) => share(pairs, one) < ANSWERED_BY_PARAGRAPH),
  );
}

function share(pairs: ReadonlySet<string>, within: ReadonlySet<string>): number {
  let met = 0;
  for (const pair of pairs) if (within.has(pair)) met++;
  return met / pairs.size;
}

/** Vietnamese words are mostly of two syllables: neighbours tell what one of them does not. */
function pairsOf(folded: string): ReadonlySet<string> {
  const telling = foldedWords(folded).filter((word) => !/\d/.test(word) && !SAYING_LITTLE.has(word));
  return new Set(telling.slice(1).map((word, at) => `${telling[at]} ${word}`));
}

const SAYING_LITTLE: ReadonlySet<string> = new Set([...JOINING_WORDS, ...COMMON_WORDS, ...PROMISING]);
