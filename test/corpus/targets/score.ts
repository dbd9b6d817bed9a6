/** Precision and recall of the readings of targets, aspect by aspect. */
import { ASPECTS, type Aspect, agree, aspects, type ExpectedReading, paired } from "./expected.ts";

export interface Score {
  /** Right among what was read, and among what was to be read. */
  right: number;
  read: number;
  expected: number;
}

export type Scores = Record<Aspect, Score>;

export interface Scored {
  readonly scores: Scores;
  /** What went wrong, a line each. */
  readonly complaints: readonly string[];
}

export interface Sample {
  readonly name: string;
  readonly read: readonly ExpectedReading[];
  readonly expected: readonly ExpectedReading[];
}

export function scored(samples: readonly Sample[]): Scored {
  const scores = Object.fromEntries(ASPECTS.map((aspect) => [aspect, { right: 0, read: 0, expected: 0 }])) as Scores;
  const complaints: string[] = [];
  const has = (one: ExpectedReading, aspect: Aspect): boolean => {
    const value = aspects(one)[aspect];
    return value !== "-" && value !== "";
  };
  for (const { name, read, expected } of samples) {
    const { pairs, missed, extra } = paired(read, expected);
    for (const aspect of ASPECTS) {
      const score = scores[aspect];
      score.read += read.filter((one) => has(one, aspect)).length;
      score.expected += expected.filter((one) => has(one, aspect)).length;
      score.right += pairs.filter(([one, wanted]) => has(wanted, aspect) && agree(aspect, one, wanted)).length;
    }
    const wrong = pairs.flatMap(([one, wanted]) => {
      const which = ASPECTS.filter((aspect) => !agree(aspect, one, wanted));
      return which.length === 0 ? [] : [`  ${which.join(", ")}: read ${line(one)}\n      expected ${line(wanted)}`];
    });
    const lines = [
      ...wrong,
      ...missed.map((one) => `  missed ${line(one)}`),
      ...extra.map((one) => `  extra ${line(one)}`),
    ];
    if (lines.length > 0) complaints.push(`${name}\n${lines.join("\n")}`);
  }
  return { scores, complaints };
}

function line({ name, goal, actual, base, verdict }: ExpectedReading): string {
  return `${name} | ${goal} | ${actual} | ${base} | ${verdict}`;
}

export function precision({ right, read }: Score): number {
  return read === 0 ? 1 : right / read;
}

export function recall({ right, expected }: Score): number {
  return expected === 0 ? 1 : right / expected;
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** A table for the screen. */
export function scoreLines(scores: Scores): string {
  return ASPECTS.map((aspect) => {
    const score = scores[aspect];
    return `${aspect.padEnd(12)} precision ${percent(precision(score)).padStart(8)}   recall ${percent(recall(score)).padStart(8)}   (${score.right} of ${score.expected})`;
  }).join("\n");
}
