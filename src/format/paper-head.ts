/** The head of a paper, above its title: whose it is, its number, its place and date. */
import type { ReportDocument } from "../document/document.ts";
import { isCaps } from "../text/capitals.ts";
import { HANDLING, OWN_NUMBER, PARTY_NAME, PLACE_DATE, STATE_MOTTO, STATE_NAME } from "../text/frame-words.ts";
import { unitNamesIn } from "../text/unit-names.ts";
import type { BodyKind } from "./format-pack.ts";
import { linesOfParagraph, type PaperLine } from "./paper-lines.ts";

export interface PaperHead {
  /** By the lines on the right; null where there are none. */
  readonly kind: BodyKind | null;
  /** «ĐẢNG CỘNG SẢN VIỆT NAM», or the two lines of a State paper. */
  readonly motto: readonly PaperLine[];
  /** The names on the left: the superior above, the issuer below; a long name takes several lines. */
  readonly names: readonly PaperLine[];
  readonly star: PaperLine | null;
  readonly number: PaperLine | null;
  readonly placeDate: PaperLine | null;
}

/** Further down no head begins; a paper without a title line is searched so far. */
const MOST_LINES_WITHOUT_TITLE = 14;

/** The head among the paragraphs of these indices, which stand above the title; `titled` false: there is no title line. */
export function paperHead(document: ReportDocument, paragraphs: readonly number[], titled: boolean): PaperHead {
  const searched = titled ? paragraphs : paragraphs.slice(0, MOST_LINES_WITHOUT_TITLE);
  const lines = searched.flatMap((index) => linesOfParagraph(document, index));
  const found = new Map<Role, PaperLine[]>();
  for (const line of lines) {
    const role = roleOf(line);
    if (role !== null) found.set(role, [...(found.get(role) ?? []), line]);
  }
  const first = (role: Role): PaperLine | null => found.get(role)?.[0] ?? null;
  const party = found.get("party") ?? [];
  const state = [...(found.get("state") ?? []), ...(found.get("stateMotto") ?? [])];
  const sure = [...party, ...state, first("number"), first("placeDate")].filter((line) => line !== null);
  const last = Math.max(-1, ...sure.map(({ paragraph }) => paragraph));
  const names = (found.get("name") ?? []).filter(({ paragraph }) => titled || paragraph < last);
  return {
    kind: party.length > 0 ? "party" : state.length > 0 ? "state" : null,
    motto: party.length > 0 ? party : state,
    names,
    star: first("star"),
    number: first("number"),
    placeDate: first("placeDate"),
  };
}

type Role = "party" | "state" | "stateMotto" | "star" | "number" | "placeDate" | "name";

const LONGEST_LINE = 120;

function roleOf({ text, folded }: PaperLine): Role | null {
  if (PARTY_NAME.test(folded)) return "party";
  if (STATE_NAME.test(folded)) return "state";
  if (STATE_MOTTO.test(folded)) return "stateMotto";
  if (/^\*{1,3}$/.test(folded)) return "star";
  if (folded.length > LONGEST_LINE) return null;
  if (OWN_NUMBER.test(folded)) return "number";
  if (PLACE_DATE.test(folded)) return "placeDate";
  if (BLANK.test(folded)) return "name";
  return !HANDLING.test(folded) && (isCaps(text) || unitNamesIn(text).length > 0) ? "name" : null;
}

/** A name still to be written in. */
const BLANK = /^(?:[.…_] ?){2,}$/;
