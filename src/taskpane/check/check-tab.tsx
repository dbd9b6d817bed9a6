/** The tab «Kiểm tra»: its screen, and what each choice there does. */
import { spotOf, type TabProps } from "../pane-props.ts";
import { AfterCheck } from "../slip/after-check.tsx";
import { CheckScreen } from "./check-screen.tsx";

export function CheckTab({ state, store, session, outline }: TabProps) {
  return (
    <>
      <CheckScreen
        state={state}
        outline={outline}
        onCheck={() => void session.check()}
        onFilter={(filter) => store.dispatch({ type: "filter", filter })}
        onShow={(finding) => store.dispatch({ type: "finding", finding })}
        onGoTo={(at) => {
          store.dispatch({ type: "finding", finding: at });
          const paragraph = state.checked?.findings[at]?.place?.paragraph;
          if (paragraph != null) void session.goTo(spotOf(state, paragraph));
        }}
        onEdit={(edit) => void session.edit(edit)}
        onInsertSection={(section) => void session.insertSection(section)}
        onLink={(section, paragraph) =>
          void session.link(section, paragraph === null ? null : spotOf(state, paragraph).text)
        }
      />
      <AfterCheck onPage={(page) => store.dispatch({ type: "page", page })} />
    </>
  );
}
