/**
 * Shares of one whole in a list that make more than a hundred percent: «Cơ cấu kinh tế: công nghiệp - xây dựng 46,5%; dịch
 * vụ 36,2%; nông nghiệp 19,3%», «xuất sắc 17,6%, tốt 73,5%, hoàn thành nhiệm vụ 11,8%». Read only of kinds that exclude each
 * other and are shares of the same members; of fewer than a hundred nothing is known, for some may be left out.
 */
import { fold } from "./fold.ts";
import { latin } from "./letters.ts";
import { decimalsOf, type NumberReading, numbersIn } from "./numbers.ts";
import { composed } from "./offsets.ts";

export interface ShareSum {
  /** As typed, in order: «46,5%». */
  readonly parts: readonly string[];
  /** In percent, over a hundred beyond the rounding of the parts. */
  readonly sum: number;
  /** Offsets in the text, first figure to last. */
  readonly start: number;
  readonly end: number;
}

/** The lists of shares in a paragraph that make more than a hundred percent, in order. */
export function sharesOverHundred(text: string): readonly ShareSum[] {
  if (!MAY_SHARE.test(text)) return [];
  const read = composed(text);
  const folded = fold(read.text);
  const lists = LISTS.filter(({ about }) => about.test(folded));
  const found = listsOf(read.text).flatMap(({ text: list, at }) => {
    if (!MAY_SHARE.test(list)) return [];
    const figures = numbersIn(list).filter(isShare);
    const runs = lists.flatMap(({ kinds }) => runsOf(list, figures, kinds));
    return runs.flatMap((shares): ShareSum[] => {
      const sum = overHundred(shares);
      const [first] = shares;
      const last = shares.at(-1);
      if (sum === null || first === undefined || last === undefined) return [];
      const parts = shares.map(({ raw }) => raw.trim());
      return [{ parts, sum, start: read.original(at + first.start), end: read.original(at + last.end) }];
    });
  });
  return found.sort((a, b) => a.start - b.start);
}

/** Three percentages. */
const MAY_SHARE = /\d\s?[%％][^%％]*\d\s?[%％][^%％]*\d\s?[%％]/;

interface List {
  /** Kinds that exclude each other, all of one whole. */
  readonly kinds: readonly RegExp[];
  /** What the paragraph must speak of. */
  readonly about: RegExp;
}

const whole = (words: string): RegExp => latin(new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "u"));

const LISTS: readonly List[] = [
  {
    kinds: [
      "(?:nông|lâm|ngư|thuỷ sản)(?: nghiệp)?",
      "công nghiệp|xây dựng|tiểu thủ công nghiệp|cn|xd",
      "dịch vụ|thương mại|du lịch|tm|dv",
      "thuế(?: sản phẩm)?",
    ].map(whole),
    about: /cơ cấu|t[ỷỉ] trọng/u,
  },
  {
    kinds: [
      "(?:hoàn thành )?xuất sắc",
      "(?:hoàn thành )?tốt",
      "(?<!không )hoàn thành(?! xuất sắc| tốt)",
      "không hoàn thành",
    ].map(whole),
    about: /xếp loại|hoàn thành|xuất sắc/u,
  },
];

/** All else that may stand between two shares of a list. */
const BETWEEN = latin(
  /^(?:[,;:\s-]|(?:và|chiếm|đạt|là|còn|có|khu vực|ngành|lĩnh vực|t[ỷỉ] (?:trọng|lệ)|được|xếp|đánh giá|loại|mức|nhiệm vụ|sản phẩm|trừ|trợ cấp|nghiệp)(?!\p{L}))*$/u,
);
const MEMBERS = whole("chi bộ|đảng bộ|đảng viên|tổ chức(?: cơ sở)? đảng|cán bộ|công chức|viên chức");
const FEWEST = 3;

/** A stretch that may hold a list, and its offset in the text. */
interface Stretch {
  readonly text: string;
  readonly at: number;
}

/** The text with what stands in brackets blanked out, and what stands in each. */
function listsOf(text: string): readonly Stretch[] {
  const inside = [...text.matchAll(BRACKET)].map(({ index, 0: bracket }) => ({
    text: bracket.slice(1, -1),
    at: index + 1,
  }));
  return [{ text: text.replace(BRACKET, (bracket) => " ".repeat(bracket.length)), at: 0 }, ...inside];
}

const BRACKET = /\([^()]*\)/gu;

function isShare({ percent, to, denominator, approximate, role }: NumberReading): boolean {
  return percent && role === "quantity" && to === undefined && denominator === undefined && approximate === undefined;
}

/** Stretches of figures each of which is the share of another kind: named in front of all of them, or behind. */
function runsOf(list: string, figures: readonly NumberReading[], kinds: readonly RegExp[]): readonly Run[] {
  const inFront = runsNamed(list, figures, kinds, false);
  return inFront.length > 0 ? inFront : runsNamed(list, figures, kinds, true);
}

type Run = readonly NumberReading[];

function runsNamed(
  list: string,
  figures: readonly NumberReading[],
  kinds: readonly RegExp[],
  isBehind: boolean,
): readonly Run[] {
  const runs: NumberReading[][] = [[]];
  let seen = new Set<number>();
  let members = "";
  for (const [at, figure] of figures.entries()) {
    const run = runs.at(-1) ?? [];
    const from = isBehind ? figure.end : (figures[at - 1]?.end ?? 0);
    const to = isBehind ? (figures[at + 1]?.start ?? list.length) : figure.start;
    const label = labelOf(list.slice(from, to), run.length === 0, isBehind);
    const kind = isPercentOf(list, figure, isBehind) ? kindIn(label, kinds) : null;
    const of = MEMBERS.exec(label)?.[0] ?? members;
    if (kind !== null && !seen.has(kind) && (members === "" || of === members)) {
      run.push(figure);
      seen.add(kind);
      members = of;
      continue;
    }
    runs.push([]);
    seen = new Set();
    members = "";
  }
  return runs.filter(({ length }) => length >= FEWEST);
}

/** A share named in front ends its clause: «95,5% kế hoạch» is another thing. */
function isPercentOf(list: string, { end, value }: NumberReading, isBehind: boolean): boolean {
  return value <= 100 && (isBehind || SHARE_CLOSES.test(fold(list.slice(end, end + 20))));
}

const SHARE_CLOSES = /^(?:$|[,;.)]|và )(?! ?(?:so|bằng))/u;

/** The words that name a share; in front of the first what leads to the list is left away, behind the last what follows. */
function labelOf(words: string, isFirst: boolean, isBehind: boolean): string {
  const folded = fold(words);
  if (isBehind) return folded.split(/[.;:]/u)[0] ?? "";
  return isFirst ? (folded.split(/[.;:]|(?:có|với) /u).at(-1) ?? "") : folded;
}

/** The one kind that a label names; null where it names none or several, or says more. */
function kindIn(label: string, kinds: readonly RegExp[]): number | null {
  const named = kinds.flatMap((kind, at) => (kind.test(label) ? [at] : []));
  const [only, ...more] = named;
  const kind = only === undefined ? undefined : kinds[only];
  if (only === undefined || kind === undefined || more.length > 0) return null;
  const rest = label.replace(MEMBERS, " ").replaceAll(new RegExp(kind.source, "gu"), " ");
  return BETWEEN.test(rest) ? only : null;
}

function overHundred(shares: readonly NumberReading[]): number | null {
  const sum = shares.reduce((total, { value }) => total + value, 0);
  const slack = shares.reduce((total, { raw }) => total + 0.5 * 10 ** -decimalsOf(raw), 0);
  const isOver = sum > (100 + slack) * (1 + HAIR) && sum <= MOST;
  return isOver ? Number(sum.toPrecision(12)) : null;
}

/** Beyond it they are hardly meant to be shares of one whole. */
const MOST = 130;

const HAIR = 1e-9;
