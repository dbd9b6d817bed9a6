/**
 * The seed of all property tests of a run: fixed, so that two runs of one commit agree. `SEED=random npm test` tries a
 * new one, `SEED=123 npm test` one that failed. Vitest runs this once and hands the number to every test file.
 */
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    readonly seed: number;
  }
}

const FIXED = 20_261_120;

export default function chooseSeed(project: TestProject): void {
  const seed = seedOf(process.env.SEED ?? "");
  project.provide("seed", seed);
  process.stdout.write(`property tests: seed ${seed}; SEED=random tries another, SEED=${seed} this one again\n`);
}

/** The number a run is given; throws on what is neither a number nor «random». */
export function seedOf(wanted: string): number {
  if (wanted === "") return FIXED;
  if (wanted === "random") return Math.floor(Math.random() * 0x7fffffff);
  if (!/^-?\d{1,10}$/.test(wanted)) throw new RangeError(`SEED=${wanted}: a number, or «random»`);
  return Number(wanted);
}
