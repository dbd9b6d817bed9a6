/** The tab «Đề cương»: its screen, and what each choice there does. */
import type { TabProps } from "../pane-props.ts";
import { isBlank } from "../pane-state.ts";
import { OutlineScreen } from "./outline-screen.tsx";

export function OutlineTab({ state, store, session, memory, outline }: TabProps) {
  return (
    <OutlineScreen
      state={state}
      outline={outline}
      blank={isBlank(state)}
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
