/** What the pane does of its own accord: keeps the plan of an insertion current, and follows the writing. */
import { useEffect } from "react";
import { chosenOutline, type PaneState } from "./pane-state.ts";
import type { Session } from "./session.ts";

/** Milliseconds of quiet: after a key in a field, after a change of the document, between looks at the cursor. */
const TYPING = 250;
const WRITING = 2500;
const LOOKING = 1000;

export function usePaneEffects(state: PaneState, session: Session): void {
  usePlan(state, session);
  useFollowing(state, session);
  useCursor(state, session);
}

function usePlan(state: PaneState, session: Session): void {
  const { tab, page, plan, document, work } = state;
  const isDue = tab === "outline" && page === null && plan === null && document !== null && work === null;
  const outline = chosenOutline(state);
  const wanted = isDue && outline !== null;
  // Every key typed into a field begins the wait anew.
  const { fields, choices } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: fields and choices restart the wait
  useEffect(() => {
    if (!wanted) return;
    const timer = setTimeout(() => void session.replan(), TYPING);
    return () => clearTimeout(timer);
  }, [wanted, session, fields, choices]);
}

/**
 * While somebody writes beside it, the lists of sections and of targets follow by themselves; after a fault, or when
 * called off, only on demand.
 */
function useFollowing(state: PaneState, session: Session): void {
  const { tab, page, checked, checkStale, work, notice, document } = state;
  const isOpen = page === null && (tab === "targets" || (tab === "write" && chosenOutline(state) !== null));
  const isCalm = notice?.kind !== "fault" && notice?.kind !== "cancelled";
  const first = checked === null;
  const wanted = isOpen && isCalm && work === null && document !== null && (first || checkStale);
  useEffect(() => {
    if (!wanted) return;
    const timer = setTimeout(() => void session.check(), first ? 0 : WRITING);
    return () => clearTimeout(timer);
  }, [wanted, first, session]);
}

function useCursor(state: PaneState, session: Session): void {
  const wanted = state.tab === "write" && state.page === null && state.capabilities?.selection === true;
  const isChecked = state.checked !== null;
  useEffect(() => {
    if (!wanted || !isChecked) return;
    void session.look();
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") void session.look();
    }, LOOKING);
    return () => clearInterval(timer);
  }, [wanted, isChecked, session]);
}
