/** A history of states: each change keeps what was before, so that it can be undone and done again. Immutable. */

export interface History<State> {
  readonly past: readonly State[];
  readonly present: State;
  /** What was undone, the last undone first. */
  readonly future: readonly State[];
}

// More steps than anybody takes back one by one.
const LONGEST = 200;

/** A history that begins with this state. */
export function historyOf<State>(present: State): History<State> {
  return { past: [], present, future: [] };
}

/** The history after a change; the same history when the state is the very same. */
export function changedTo<State>(history: History<State>, next: State): History<State> {
  if (next === history.present) return history;
  return { past: [...history.past, history.present].slice(-LONGEST), present: next, future: [] };
}

/** One step back; the same history when there is none. */
export function undone<State>(history: History<State>): History<State> {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return { past: history.past.slice(0, -1), present: before, future: [history.present, ...history.future] };
}

/** One step forward again; the same history when there is none. */
export function redone<State>(history: History<State>): History<State> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future };
}
