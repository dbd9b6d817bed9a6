/**
 * Work in pieces: a generator that stops now and then, so that whoever runs it on a screen's thread can let the screen
 * have its turn. Its result does not depend on where it stops.
 */

/** Runs the work to its end at one go; its result. */
export function atOnce<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** Runs the work with a turn for others after each piece. `turn` resolves when they have had it. */
export async function inTurns<Result>(steps: Generator<unknown, Result>, turn: () => Promise<void>): Promise<Result> {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    await turn();
  }
}
