/** The work on one paragraph: what has been read of it, and the names its parts give. */
import { ACTION } from "../../text/target-name-words.ts";
import { AND, JOINS_GOAL } from "../../text/target-sentence-words.ts";
import { nameLikeness } from "../name-likeness.ts";
import type { Draft, Found, Where } from "./draft.ts";
import type { Figure } from "./figures.ts";
import type { Marks } from "./marks.ts";
import { nameAround, nameEnd, trimmedName } from "./names.ts";
import type { Role } from "./roles.ts";
import type { Segment, Sentence } from "./sentence.ts";

export interface Assembly {
  readonly sentence: Sentence;
  readonly marks: Marks;
  readonly roles: readonly Role[];
  readonly where: Where;
  readonly drafts: Draft[];
  /** Those of the running sentence, to which targets and verdicts may still belong. */
  open: Draft[];
  /** Targets met and not yet given to a result. */
  goals: PendingGoal[];
}

export interface PendingGoal {
  readonly found: Found;
  readonly name: string;
  /** The words around it that say what it is counted over. */
  readonly words: string;
  readonly bracket: boolean;
  /** The figure it is joined to by a slash: «31,2 tỷ đồng/28 tỷ đồng». */
  readonly joined: Figure | null;
}

export function add(assembly: Assembly, draft: Draft): void {
  assembly.drafts.push(draft);
  assembly.open.push(draft);
}

/** The name the words around a figure give it; "" when they give none. */
export function ownName(assembly: Assembly, segment: Segment, figure: Figure): string {
  const { left, right } = room(assembly, segment, figure);
  const name = nameAround(assembly.sentence, figure, left, right);
  if (name !== "") return name;
  // «kết nạp đảng viên là người theo tôn giáo mới đạt 2/10 đồng chí»
  return nameAround(assembly.sentence, figure, room(assembly, segment, figure, "goal").left, right);
}

/** The name in front of a figure alone: behind a share of the target stands the target. */
export function nameBefore(assembly: Assembly, segment: Segment, figure: Figure): string {
  for (const behind of ["any", "goal"] as const) {
    const { left } = room(assembly, segment, figure, behind);
    const name = trimmedName(assembly.sentence, { start: left, end: figure.from });
    if (name !== "") return name;
  }
  return "";
}

/** Where the name of a figure may begin and end. */
function room(
  { sentence, marks, roles }: Assembly,
  segment: Segment,
  figure: Figure,
  behind: "any" | "goal" = "any",
): { left: number; right: number } {
  const others = sentence.figures.filter((_, at) => roles[at] !== "none");
  const before = others.findLast((other) => other.start < figure.start && other.start >= segment.start);
  const after = others.find((other) => other.start > figure.start && other.start < segment.end);
  const stops = [...marks.openings, ...marks.outcomes];
  const bounds = behind === "any" ? stops : stops.filter((stop) => !("opens" in stop && stop.opens === "result"));
  const marked = Math.max(...bounds.filter(({ end }) => end <= figure.from + 1).map(({ end }) => end), segment.start);
  const next = Math.min(
    ...stops.filter(({ start }) => start >= figure.end).map(({ start }) => start),
    after === undefined ? segment.end : commaBefore(sentence, figure, after),
    segment.end,
  );
  const right = nameEnd(sentence, figure, next);
  if (before === undefined) return { left: marked, right };
  const comma = commaBefore(sentence, before, figure);
  const used = comma < figure.from ? comma : nameEnd(sentence, before, comma);
  return { left: Math.max(marked, used), right };
}

/** Of the words between two figures those up to the last comma or «và» belong to the first. */
function commaBefore({ folded }: Sentence, before: Figure, figure: Figure): number {
  const between = folded.slice(before.end, figure.from);
  // «cử 36 đồng chí đi học cao cấp và trung cấp/chỉ tiêu 50 đồng chí»
  const slash = JOINS_GOAL.exec(between);
  if (slash !== null) return before.end + slash.index;
  const at = Math.max(between.lastIndexOf(", "), between.lastIndexOf(AND), between.lastIndexOf(": "));
  return at < 0 ? figure.from : before.end + at;
}

/** The words in front of a bracket, a colon or a dash that name what follows. */
export function outerName({ sentence, roles }: Assembly, segment: Segment): string {
  const { folded, segments, figures } = sentence;
  const own = topic(sentence, segment);
  if (own !== "") return own;
  const outer = segments.findLast(
    ({ end, depth, sentence: number }) =>
      end <= segment.start &&
      number === segment.sentence &&
      (segment.depth === 0 ? depth === 0 : depth < segment.depth),
  );
  if (outer === undefined) return "";
  const used = figures.findLast(
    ({ start, end }, at) => roles[at] !== "none" && start >= outer.start && end <= outer.end,
  );
  const start = used?.end ?? outer.start;
  const comma = used === undefined ? start : start + Math.max(0, folded.slice(start, outer.end).lastIndexOf(", "));
  return trimmedName(sentence, { start: comma, end: outer.end });
}

/** «Phát triển đảng viên: …»: what stands before the first colon of a segment. */
export function topic(sentence: Sentence, segment: Segment): string {
  const colon = sentence.folded.slice(segment.start, segment.end).indexOf(":");
  if (colon < 0) return "";
  return trimmedName(sentence, { start: segment.start, end: segment.start + colon });
}

/** «giải quyết vụ» for «giải quyết 212 vụ»: of what, stands before the colon; «kết nạp đảng viên» says it. */
function isBareVerb(name: string, { unit }: Figure): boolean {
  const folded = name.toLowerCase();
  return unit !== "" && folded.replace(unit, "").trim().split(" ").length <= 2 && !ACTION.test(folded);
}

/** A name that says no more than the unit («đồng chí») takes the words before the colon or bracket to itself. */
export function withTopic(assembly: Assembly, segment: Segment, figure: Figure, name: string): string {
  const isUnit = name.toLowerCase() === figure.unit;
  if (!isUnit && name.split(" ").length > 2 && !isBareVerb(name, figure)) return name;
  const before = topic(assembly.sentence, segment);
  const leads = segment.depth > 0 || figure.from - segment.start < 3;
  const outer = before !== "" || !leads ? before : outerName(assembly, segment);
  if (outer === "" || nameLikeness(outer, name) > 0.5) return name;
  return isUnit ? outer : `${outer} ${name}`;
}
