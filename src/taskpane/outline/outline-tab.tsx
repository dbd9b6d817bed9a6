/** The tab «Đề cương»: its screen, and what each choice there does. */

import { lazy, Suspense, useMemo } from "react";
import { newerOutline } from "../library/newer.ts";
import type { TabProps } from "../pane-props.ts";
import { isBlank } from "../pane-state.ts";
import { OutlineScreen } from "./outline-screen.tsx";

// The form of papers comes after the pane has shown itself.
const FormSection = lazy(async () => ({ default: (await import("../form/form-section.tsx")).FormSection }));
// Compares two outlines, which few documents ask for.
const NewerOffer = lazy(async () => ({ default: (await import("../library/newer-offer.tsx")).NewerOffer }));

export function OutlineTab(props: TabProps) {
  const { state, store, session, memory, outline } = props;
  return (
    <OutlineScreen
      state={state}
      outline={outline}
      blank={isBlank(state)}
      newer={<Newer state={state} store={store} session={session} />}
      form={
        <Suspense>
          <FormSection {...props} />
        </Suspense>
      }
      onPage={(page) => store.dispatch({ type: "page", page })}
      onChoose={(choice) => store.dispatch({ type: "chosen", choice })}
      onField={(key, value) => {
        store.dispatch({ type: "field", key, value });
        memory.keepFields(store.state().fields);
      }}
      onChoices={(choices) => store.dispatch({ type: "choices", choices })}
      onPreview={(previewing) => store.dispatch({ type: "previewing", previewing })}
      onInsert={() => void session.insert()}
      onTakeBack={() => void session.takeBack()}
    />
  );
}

function Newer({ state, store, session }: Pick<TabProps, "state" | "store" | "session">) {
  const { choice, kept, library, work } = state;
  const newer = useMemo(() => newerOutline({ choice, kept, library }), [choice, kept, library]);
  if (newer === null || kept.outline === null) return null;
  const { id } = kept.outline;
  return (
    <Suspense>
      <NewerOffer
        older={kept.outline}
        newer={newer}
        busy={work !== null}
        onTake={() => void session.takeNewer(newer)}
        onDecline={() => store.dispatch({ type: "library", change: { kind: "declined", id } })}
      />
    </Suspense>
  );
}
