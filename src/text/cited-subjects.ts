/** What a cited document is about: «Nghị quyết số 04-NQ/ĐU, ngày 20/8/2026 về “Nâng cao chất lượng sinh hoạt chi bộ …”». */
import { fold, foldedWords } from "./fold.ts";
import { latin } from "./letters.ts";

const SUBJECT = latin(
  /^,? ?(?:(?:của|công ty|xã|phường|tỉnh|trường|trung ương) [^.;:,"]{0,60}?)?,? ?"?về(?: việc)? "?([^.;:,()"/]{12,120})/u,
);

/** The first folded words of the subject in the text behind a citation; empty where none is named. */
export function citedSubject(behind: string): readonly string[] {
  if (!ABOUT.test(behind)) return [];
  return foldedWords(SUBJECT.exec(fold(behind))?.[1] ?? "").slice(0, MOST);
}

const ABOUT = /v(?:ề|ê\u0300|e\u0302\u0300)/iu;
/** The text behind may be cut within a word; so many words tell a document. */
const MOST = 14;

/** Fewer words in common tell no document from another. */
const FEWEST = 6;

/** Whether two subjects are one, the shorter the beginning of the longer. */
export function isOneSubject(one: readonly string[], other: readonly string[]): boolean {
  const length = Math.min(one.length, other.length);
  return length >= FEWEST && one.slice(0, length).every((word, at) => word === other[at]);
}

/** Kinds of document of which there is one on a subject: no plans, reports and decisions, which are made year by year. */
export const ONE_A_SUBJECT = /^(?:NQ|CT|KL|QC|ĐA|CTR)[/-]/u;

/** Beside a number that takes the place of another on the same subject. */
export const TAKES_PLACE = /sửa đổi|bổ sung|thay thế|thay cho|thay đổi|kế thừa|tiếp tục|trước đây|cũ/u;
