/** The tab «Kiểm tra»: its screen, and what each choice there does. */
import { sendWords } from "../../strings/vi/pane-sending.ts";
import { DOCX_TYPE, saveFile } from "../files/save-file.ts";
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
        onEditAll={(edits) => void session.editAll(edits)}
        onIgnore={(finding, reason, all) => void session.ignore(finding, reason, all)}
        onRestore={(ignore) => void session.restore(ignore)}
        onDeclare={(section, reason) => void session.declare(section, reason)}
        onMakeCopy={(force) => {
          const before = store.state().copy;
          void session.makeCopy(force).then(() => {
            if (store.state().copy !== before) saveCopy(store);
          });
        }}
        onSaveCopy={() => saveCopy(store)}
        onRemark={() => void session.remark()}
        onUnremark={() => void session.unremark()}
        onInsertSection={(section) => void session.insertSection(section)}
        onLink={(section, paragraph) =>
          void session.link(section, paragraph === null ? null : spotOf(state, paragraph).text)
        }
      />
      <AfterCheck onPage={(page) => store.dispatch({ type: "page", page })} />
    </>
  );
}

/** Saves the copy made last where the host could not open it. */
function saveCopy(store: TabProps["store"]): void {
  const { copy } = store.state();
  if (copy?.went === "file") saveFile(sendWords.fileName, copy.bytes, DOCX_TYPE);
}
