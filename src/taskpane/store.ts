/** The holder of the pane's state: screens subscribe to it, the session reads it and tells it what happened. */
import { type Action, type PaneState, paneState } from "./pane-state.ts";

export interface Store {
  readonly state: () => PaneState;
  readonly dispatch: (action: Action) => void;
  /** Calls back after every change; returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function store(initial: PaneState): Store {
  let current = initial;
  const listeners = new Set<() => void>();
  return {
    state: () => current,
    dispatch: (action) => {
      const next = paneState(current, action);
      if (next === current) return;
      current = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
