/**
 * Which candidate lines are headings. «1. Hằng năm, có trên 96% cơ quan … vượt chỉ tiêu.» begins like one and is an
 * item of a list; «2.3. Việc xây dựng, ban hành nghị quyết … đề ra.» ends like a sentence and is a heading. No single
 * sign decides, so signs are added up, and neighbours of one run of numbers (1., 2., 3. …) are judged together.
 */
import type { Marker } from "../text/marker.ts";
import type { HeadingLine } from "./heading-lines.ts";

const ENOUGH = 1;
const ENOUGH_UNNUMBERED = 2;

/** The lines that are headings, in order. Unnumbered ones count only once numbering has begun, or by style or title. */
export function headingsAmong(lines: readonly HeadingLine[]): HeadingLine[] {
  const scores = lines.map(score);
  const runs = numberRuns(lines);
  let begun = false;
  return lines.filter((line, at) => {
    const own = scores[at] ?? 0;
    if (line.readings.length === 0) {
      const eligible = line.outlineLevel !== null || line.known || begun;
      return eligible && own >= ENOUGH_UNNUMBERED;
    }
    const others = (runs[at] ?? []).filter((other) => other !== at).map((other) => clamp(scores[other] ?? 0));
    const company = others.length === 0 ? 0 : others.reduce((sum, one) => sum + one, 0) / others.length;
    const accepted = isPart(line) ? opensPart(line) : own + company >= ENOUGH;
    begun ||= accepted;
    return accepted;
  });
}

function score(line: HeadingLine): number {
  const { title, next, readings } = line;
  let sum = 0;
  if (line.outlineLevel !== null) sum += 3;
  if (line.bold) sum += 2;
  if (line.caps) sum += 1;
  if (line.known) sum += 4;
  if (line.figures) sum -= 1;
  const bare = withoutBrackets(title);
  sum += markerScore(readings[0]) + lengthScore(bare.length) + endingScore(bare) + nextScore(readings[0], next);
  return /^\p{Ll}/u.test(title) ? sum - 2 : sum;
}

function markerScore(marker: Marker | undefined): number {
  if (marker === undefined) return -2;
  switch (marker.style) {
    case "roman":
    case "letterUpper":
    case "dotted":
      return 1;
    case "parenDecimal":
    case "romanLower":
      return -1;
    // A bullet, unless the look or a known title says otherwise.
    case "star":
    case "dash":
    case "plus":
    case "ordinalWord":
      return -3;
    default:
      return 0;
  }
}

function lengthScore(length: number): number {
  if (length === 0) return -3;
  if (length <= 80) return 1;
  if (length <= 160) return 0;
  if (length <= 250) return -1;
  return length <= 320 ? -2 : -3;
}

function endingScore(title: string): number {
  if (/[;,]$/.test(title)) return -3;
  if (/\.$/.test(title)) return -1;
  return /[:?]$/.test(title) ? 0 : 1;
}

/** «2. Hạn chế, nguyên nhân (đánh giá theo từng nội dung mục II).»: what is in brackets at the end does not count. */
function withoutBrackets(title: string): string {
  return title.replace(/(?<=\S)\s*\([^()]*\)[.;:]?$/, "");
}

/** Text or a deeper number below speaks for a heading, the next number of the same run for an item of a list. */
function nextScore(marker: Marker | undefined, next: HeadingLine["next"]): number {
  if (next === "nothing") return 0;
  if (next === "text") return 1;
  if (marker === undefined) return 0;
  if (next.some((one) => continues(marker, one))) return -1;
  return next.some((one) => deeper(marker, one)) ? 1 : 0;
}

function continues(marker: Marker, next: Marker): boolean {
  const last = marker.numbers.at(-1) ?? 0;
  return (
    marker.style === next.style && marker.numbers.length === next.numbers.length && next.numbers.at(-1) === last + 1
  );
}

/** «2.1.» below «2.»; any first number of another kind: «1.» below «II.», «a)» below «2.1.». */
function deeper(marker: Marker, next: Marker): boolean {
  if (next.style === "dotted" && next.numbers.length > marker.numbers.length) return true;
  return next.style !== marker.style && next.numbers.at(-1) === 1 && next.style !== "part" && next.style !== "roman";
}

function isPart({ readings }: HeadingLine): boolean {
  return readings[0]?.style === "part" || readings[0]?.style === "chapter";
}

/** «Phần thứ hai» alone or with its title; not the sentence «Phần thứ hai của báo cáo nêu …». */
function opensPart({ title, caps }: HeadingLine): boolean {
  return !/^\p{Ll}/u.test(title) && !/[;,]$/.test(title) && (caps || !/\.$/.test(title));
}

function clamp(value: number): number {
  return Math.max(-2, Math.min(2, value));
}

/** For each line, the positions of the run of consecutive numbers of one style it belongs to, itself included. */
function numberRuns(lines: readonly HeadingLine[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  const open = new Map<string, { readonly last: number; readonly run: number[] }>();
  for (const [at, { readings }] of lines.entries()) {
    const marker = readings[0];
    const last = marker?.numbers.at(-1);
    if (marker === undefined || last === undefined) {
      runs.push([at]);
      continue;
    }
    const key = `${marker.style} ${marker.numbers.slice(0, -1).join(".")}`;
    const before = open.get(key);
    const run = before !== undefined && last === before.last + 1 ? before.run : [];
    run.push(at);
    runs.push(run);
    open.set(key, { last, run });
    if (marker.style === "part" || marker.style === "roman") closeOthers(open, key);
  }
  return runs;
}

function closeOthers<Value>(open: Map<string, Value>, key: string): void {
  for (const other of [...open.keys()]) if (other !== key) open.delete(other);
}
