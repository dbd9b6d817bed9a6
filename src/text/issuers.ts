/** Who issued a cited document: the organ that acts, and the body it acts for, as written behind a document's number. */

import { fold } from "./fold.ts";
import { latin } from "./letters.ts";

export interface IssuerReading {
  /** The organ, abbreviations resolved: «politburo»; null where only the body is named («của Trung ương»). */
  readonly organ: Organ | null;
  /** Where the organ stands: «central», «province», … ; null when not said. */
  readonly level: Level | null;
  /** The term named behind it («khóa XIII»), folded, or null. */
  readonly term: string | null;
  /** The issuer as typed, without «của» and without its term. */
  readonly raw: string;
  /** Offset in the text just after `raw`. */
  readonly end: number;
}

export type Organ =
  | "executive" // Ban Chấp hành
  | "standingBoard" // Ban Thường vụ
  | "politburo" // Bộ Chính trị
  | "secretariat" // Ban Bí thư
  | "organisation" // Ban Tổ chức
  | "propaganda" // Ban Tuyên giáo
  | "massMobilisation" // Ban Dân vận
  | "inspection" // Ủy ban kiểm tra
  | "office" // Văn phòng
  | "government" // Chính phủ
  | "primeMinister" // Thủ tướng
  | "nationalAssembly" // Quốc hội
  | "peoplesCommittee" // UBND
  | "peoplesCouncil"; // HĐND

export type Level = "central" | "province" | "bloc" | "district" | "commune" | "own";

const END = "(?![\\p{L}\\p{N}])";
const pattern = (words: string): RegExp => latin(new RegExp(`^(?:${words})${END}[ ,]*`, "u"));

const ORGANS: readonly (readonly [Organ, Level | null, RegExp])[] = [
  ["politburo", "central", pattern("bộ chính trị|bct")],
  ["secretariat", "central", pattern("ban bí thư|bbt")],
  ["organisation", "central", pattern("btctw|ban tctw")],
  ["propaganda", "central", pattern("btgtw")],
  ["executive", "central", pattern("bchtw")],
  ["executive", null, pattern("ban chấp hành|bch")],
  ["standingBoard", null, pattern("ban thường vụ|btv|thường vụ|ban thường trực")],
  ["organisation", null, pattern("ban tổ chức")],
  ["propaganda", null, pattern("ban tuyên giáo(?: và dân vận)?")],
  ["massMobilisation", null, pattern("ban dân vận")],
  ["inspection", null, pattern("uỷ ban kiểm tra|ubkt")],
  ["office", null, pattern("văn phòng|vp")],
  ["government", "central", pattern("chính phủ")],
  ["primeMinister", "central", pattern("thủ tướng(?: chính phủ)?")],
  ["nationalAssembly", "central", pattern("quốc hội")],
  ["peoplesCommittee", null, pattern("(?:chủ tịch )?(?:uỷ ban nhân dân|ubnd)")],
  ["peoplesCouncil", null, pattern("(?:thường trực )?(?:hội đồng nhân dân|hđnd)")],
];

const LEVELS: readonly (readonly [Level, RegExp])[] = [
  ["central", pattern("trung ương(?: đảng)?|tw(?: đảng)?|đảng trung ương")],
  ["province", pattern("tỉnh uỷ|thành uỷ|đảng bộ (?:tỉnh|thành phố)|tỉnh|thành phố|tu")],
  ["bloc", pattern("(?:đảng uỷ|đảng bộ) khối|đuk")],
  ["district", pattern("huyện uỷ|quận uỷ|thị uỷ|đảng bộ (?:huyện|quận|thị xã)|huyện|quận|thị xã")],
  ["commune", pattern("(?:đảng uỷ|đảng bộ) (?:xã|phường|thị trấn|đặc khu)|xã|phường")],
  ["own", pattern("đảng uỷ|đảng bộ|chi bộ|chi uỷ")],
];

const LONGEST = 100;
const LEAD = /^[\s,;(]*(?:(?:c[ủỦ]a|do)\s+)?/iu;
const TERM = latin(/^(?:(?:đảng|việt nam|cộng sản) ?){0,3}[,(]? ?kh(?:oá) ?([ivx]+|\d+)(?![\p{L}\p{N}])/u);

/**
 * The issuer a text begins with, «của», «do» and commas before it looked through; null when it begins with none. Reads
 * «của Ban Chấp hành Trung ương Đảng khóa XIII», «BTV Tỉnh uỷ», «của Bộ Chính trị khóa XII».
 */
export function issuerAt(text: string): IssuerReading | null {
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  const folded = fold(text.slice(lead, lead + LONGEST));
  const organ = ORGANS.find(([, , words]) => words.test(folded));
  const bodyAt = organ === undefined ? 0 : (organ[2].exec(folded)?.[0].length ?? 0);
  const body = LEVELS.find(([, words]) => words.test(folded.slice(bodyAt)));
  if (organ === undefined && body === undefined) return null;
  const length = bodyAt + (body?.[1].exec(folded.slice(bodyAt))?.[0].length ?? 0);
  const raw = firstWords(text.slice(lead), folded.slice(0, length));
  return {
    organ: organ?.[0] ?? null,
    level: organ?.[1] ?? body?.[0] ?? null,
    term: TERM.exec(folded.slice(length))?.[1] ?? null,
    raw,
    end: lead + raw.length,
  };
}

/** As many words of the text as the folded beginning has: folding changes lengths, never the number of words. */
function firstWords(text: string, folded: string): string {
  const count = folded.trim().split(" ").length;
  return (new RegExp(`^(?:\\S+\\s*){${count}}`, "u").exec(text)?.[0] ?? "").replace(/[\s,;.):”"]+$/u, "");
}
