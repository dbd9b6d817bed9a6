/** The pane: one store, one session with the host, three tabs and the pages that cover them. */
import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { Host } from "../document/host.ts";
import { useDark } from "./color-scheme.ts";
import { type LibraryWork, libraryWork } from "./library/library-work.ts";
import type { PublishedFile } from "./library/own-server.ts";
import { Pane } from "./pane.tsx";
import { INITIAL } from "./pane-state.ts";
import { type Remembered, remembered, type Shelf } from "./remembered.ts";
import { type Session, session } from "./session.ts";
import { type Store, store } from "./store.ts";
import type { Clock } from "./work/bench.ts";

export interface AppProps {
  readonly host: Host;
  readonly clock: Clock;
  /** The browser's storage, asked for anew each time since touching it may throw. */
  readonly shelf: () => Shelf;
  /** Gives the outlines the organisation publishes beside the pane; absent where there is no such place. */
  readonly published?: PublishedFile;
  /** What the host says of its theme; absent where it says nothing. */
  readonly dark?: boolean;
}

interface Works {
  readonly store: Store;
  readonly session: Session;
  readonly memory: Remembered;
  readonly library: LibraryWork;
}

function works({ host, clock, shelf, published }: AppProps): Works {
  const memory = remembered(shelf);
  const page = memory.stepsSeen() ? null : "steps";
  const held = store({ ...INITIAL, page, fields: memory.fields() });
  return {
    store: held,
    session: session(host, held, clock),
    memory,
    library: libraryWork(held, shelf, published ?? null),
  };
}

export function App(props: AppProps) {
  const dark = useDark(props.dark);
  const [inner] = useState(() => works(props));
  const state = useSyncExternalStore(inner.store.subscribe, inner.store.state);
  useEffect(() => {
    const { session, library } = inner;
    library.refresh();
    void library.load();
    void session.open();
    // Another pane on this machine may keep or delete outlines.
    const onStorage = () => library.refresh();
    addEventListener("storage", onStorage);
    return () => {
      removeEventListener("storage", onStorage);
      session.close();
    };
  }, [inner]);
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} style={{ height: "100%" }}>
      <Pane {...inner} state={state} />
    </FluentProvider>
  );
}
