/** A report on its desk and the pane right of it; in a narrow window one of the two, with a button to turn. */
import { Button } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import type { FileHost } from "../docx/file-host.ts";
import { workbenchWords } from "../strings/vi/workbench.ts";
import { App } from "../taskpane/app.tsx";
import { systemClock } from "../taskpane/clock.ts";
import { ownServerFile } from "../taskpane/library/own-server.ts";
import { PaperView } from "./paper/paper-view.tsx";

type Face = "paper" | "pane";

export interface ReportViewProps {
  readonly host: FileHost;
  /** Kept as it is, out of sight. */
  readonly hidden: boolean;
}

export function ReportView({ host, hidden }: ReportViewProps) {
  const [face, setFace] = useState<Face>("pane");
  const showPaper = useCallback(() => setFace("paper"), []);
  useTurningKey();
  return (
    <div className="report-view" data-face={face} hidden={hidden}>
      <div className="turn">
        <Button size="small" onClick={() => setFace(face === "pane" ? "paper" : "pane")}>
          {face === "pane" ? workbenchWords.showReport : workbenchWords.showPane}
        </Button>
      </div>
      <PaperView host={host} onShow={showPaper} />
      <section id="pane" aria-label={workbenchWords.pane}>
        <App host={host} clock={systemClock} shelf={() => localStorage} published={ownServerFile} />
      </section>
    </div>
  );
}

/** F6 goes from the paper to the pane and back, as between Word and its panes. */
function useTurningKey(): void {
  useEffect(() => {
    const turn = (event: KeyboardEvent) => {
      if (event.key !== "F6" || event.ctrlKey || event.altKey) return;
      event.preventDefault();
      const paper = document.getElementById("paper");
      const inPaper = paper?.contains(document.activeElement) === true;
      const place = inPaper
        ? document.querySelector<HTMLElement>('#pane [role="tab"][aria-selected="true"], #pane button')
        : document.querySelector<HTMLElement>('#paper [tabindex="0"]');
      place?.focus();
    };
    addEventListener("keydown", turn);
    return () => removeEventListener("keydown", turn);
  }, []);
}
