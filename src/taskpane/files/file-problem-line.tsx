/** Why a file or a code could not be used, and what to do. */
import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { fileFaults } from "../../strings/vi/file-faults.ts";
import { fileWords, previousPageWords } from "../../strings/vi/pane-slip.ts";
import { comparisonWords } from "../../strings/vi/slip.ts";
import type { FileProblem } from "./file-problem.ts";

export function FileProblemLine({ problem }: { readonly problem: FileProblem | null }) {
  return (
    <div role="alert">
      {problem === null ? null : (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{sentence(problem)}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

function sentence({ name, code }: FileProblem): string {
  switch (code) {
    case "badCode":
      return comparisonWords.faults.badCode(name);
    case "notSlip":
    case "newer":
      return fileWords.of(name, comparisonWords.faults[code]);
    case "samePrevious":
      return fileWords.of(name, previousPageWords.same);
    case "gone":
      return fileWords.of(name, fileWords.gone);
    default:
      return fileWords.of(name, fileFaults[code]);
  }
}
