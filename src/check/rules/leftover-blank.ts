/**
 * A place to be filled in is still open: dots («Chi bộ ………», «có …. đảng viên»), underscores, «xx đảng viên», «ngày ….
 * tháng … năm 2027», «Số …-BC/ĐU». Blanks of one paragraph are told once, those of one table once for the table.
 *
 * Silent for dots that end a list («nông dân, phụ nữ...», «v.v…»), that cut a quotation («“... trọng tâm ...”»), that
 * lead to a page number, for a line of underscores that is a rule, and where the place is told as guidance.
 *
 * Error. A gap left for a stamp («Số     -BC/ĐU», «ngày    tháng 7 năm 2027») and a lone ellipsis, which some offices
 * write on purpose, are warnings.
 */
import { type Blank, blanksIn } from "../../text/blanks.ts";
import { leftoverPlaces } from "../leftover-places.ts";
import { excerptAround, type Passage, passagesOf, placeOf } from "../passages.ts";
import { type CheckContext, rule } from "../rule.ts";

export interface LeftoverBlank {
  readonly kind: Blank["kind"];
  /** The first blank with a few words around it. */
  readonly text: string;
  /** Blanks in the paragraph or the table. */
  readonly count: number;
  readonly inTable: boolean;
}

interface Found {
  readonly passage: Passage;
  readonly blanks: readonly Blank[];
  readonly table: number | null;
}

export const leftoverBlank = rule({
  id: "leftover-blank",
  severity: "error",
  group: "leftover",
  *check(context) {
    for (const group of byTable(blanksOf(context))) {
      const sure = group.find(({ blanks }) => blanks.some((blank) => blank.sure));
      const told = sure ?? group[0];
      const blank = told?.blanks.find((one) => one.sure) ?? told?.blanks[0];
      if (told === undefined || blank === undefined) continue;
      const text = excerptAround(told.passage.text, blank.start, blank.end);
      const count = group.reduce((sum, { blanks }) => sum + blanks.length, 0);
      const data: LeftoverBlank = { kind: blank.kind, text, count, inTable: told.table !== null };
      yield { ...placeOf(told.passage, text), data, ...(sure === undefined ? { severity: "warning" as const } : {}) };
    }
  },
});

function* blanksOf(context: CheckContext): Generator<Found> {
  for (const passage of passagesOf(context.document)) {
    const all = blanksIn(passage.text);
    if (all.length === 0) continue;
    const { isTold } = leftoverPlaces(context);
    const blanks = all.filter(({ start }) => !isTold(passage, start));
    if (blanks.length > 0) yield { passage, blanks, table: passage.source?.cell?.table ?? null };
  }
}

/** The letterhead is a table too, but a small one: a number and a date left open in it are two things. */
function* byTable(found: Iterable<Found>): Generator<readonly Found[]> {
  const tables = new Map<number, Found[]>();
  for (const one of found) {
    const isForm = one.blanks.some(({ kind }) => kind === "date" || kind === "number");
    if (one.table === null || isForm) yield [one];
    else tables.set(one.table, [...(tables.get(one.table) ?? []), one]);
  }
  yield* tables.values();
}
