/**
 * Word as the pane's page sees it: `window.external`, whose calls go out of the page to the host that answers them. Run
 * before anything else in the page.
 */
import { type Answer, type Information, type NativeHost, nativeWord } from "../wordhost/client/native-word.ts";

/** What the test gives the page: calls are answered outside it. */
declare global {
  interface Window {
    readonly wordInformation: Omit<Information, "settings">;
    readonly wordExecute: (dispatchId: number, parameters: readonly unknown[]) => Promise<Answer>;
    /** Set here: raises the event of this number, if the client listens. */
    wordRaise: (eventId: number) => void;
  }
}

const listeners = new Map<number, () => void>();

const host: NativeHost = {
  information: () => ({ ...window.wordInformation, settings: new Map() }),
  execute: (dispatchId, parameters) => window.wordExecute(dispatchId, parameters),
  saveSettings: async () => ({ payload: null }),
  listen: (eventId, raise) => listeners.set(eventId, raise),
  unlisten: (eventId) => listeners.delete(eventId),
};

window.wordRaise = (eventId) => listeners.get(eventId)?.();
Object.defineProperty(window, "external", { value: nativeWord(() => host) });
