/** The tab «Soạn»: its screen, and what each choice there does. */
import { spotOf, type TabProps } from "../pane-props.ts";
import { WriteScreen } from "./write-screen.tsx";

export function WriteTab({ state, store, session, outline }: TabProps) {
  return (
    <WriteScreen
      state={state}
      outline={outline}
      onChooseOutline={() => store.dispatch({ type: "tab", tab: "outline" })}
      onUpdate={() => void session.check()}
      onSection={(section) => store.dispatch({ type: "section", section })}
      onGoTo={(section) => {
        const heading = state.checked?.match?.byId.get(section)?.heading;
        if (heading != null) void session.goTo(spotOf(state, heading.paragraph));
      }}
      onInsertSection={(section) => void session.insertSection(section)}
    />
  );
}
