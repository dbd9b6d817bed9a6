/** Work in pieces: a generator is run as long as a screen may wait, then the browser has its turn. */

/** Milliseconds of work after which keys, clicks and drawing go first. */
const PATIENCE = 12;

export interface Slicing<Step> {
  /** Told once a turn, with what the generator said last. */
  readonly onStep: (step: Step) => void;
  readonly signal: AbortSignal;
}

/** The generator's result; null when it was called off on the way. */
export async function inSlices<Step, Result>(
  work: Generator<Step, Result>,
  { onStep, signal }: Slicing<Step>,
): Promise<Result | null> {
  let began = performance.now();
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return signal.aborted ? null : value;
    if (performance.now() - began < PATIENCE) continue;
    onStep(value);
    await aTurn();
    if (signal.aborted) return null;
    began = performance.now();
  }
}

/** Until the browser has drawn and dealt with what came in. */
export function aTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
