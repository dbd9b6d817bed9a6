/** Whether the pane is dark: as its host says, else as the system prefers. */
import { useSyncExternalStore } from "react";

const DARK = "(prefers-color-scheme: dark)";

/** `host`: what the host says of itself; undefined where it says nothing. Follows the system while the pane is open. */
export function useDark(host: boolean | undefined): boolean {
  const system = useSyncExternalStore(subscribe, () => matchMedia(DARK).matches);
  return host ?? system;
}

function subscribe(listener: () => void): () => void {
  const query = matchMedia(DARK);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}
