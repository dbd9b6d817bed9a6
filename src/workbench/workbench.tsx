/** The workbench: a report beside the pane, or the table of many reports, under one bar. Nothing of Word is needed. */
import { Button, FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { DocumentMultipleRegular } from "@fluentui/react-icons/svg/document-multiple";
import { useEffect, useState } from "react";
import type { Outline } from "../outline/outline.ts";
import { workbenchWords } from "../strings/vi/workbench.ts";
import { useDark } from "../taskpane/color-scheme.ts";
import { useBatch } from "./batch/batch.ts";
import { BatchView } from "./batch/batch-view.tsx";
import type { ChosenFile, Dropped } from "./chosen-file.ts";
import { useDesk } from "./desk.ts";
import { DropTarget } from "./drop-target.tsx";
import { FaultBar } from "./fault-bar.tsx";
import { LeaveDialog } from "./leave-dialog.tsx";
import { ReportView } from "./report-view.tsx";
import { TopBar } from "./top-bar.tsx";

export interface WorkbenchProps {
  /** What lies on the desk at first. */
  readonly sample: ChosenFile;
}

export function Workbench({ sample }: WorkbenchProps) {
  const dark = useDark(undefined);
  const desk = useDesk();
  const batch = useBatch();
  const [view, setView] = useState<"report" | "table">("report");
  const { report, turn, unsaved, fault, waiting, said } = desk.state;
  useEffect(() => {
    void desk.open(sample);
  }, [desk.open, sample]);
  // Whatever comes onto the desk is what a person wants to see.
  useEffect(() => {
    if (turn > 0) setView("report");
  }, [turn]);
  const checkMany = (files: readonly ChosenFile[], outline: Outline | null): void => {
    if (files.length === 0) desk.tell({ name: workbenchWords.folder, fault: workbenchWords.noReports });
    else batch.begin(files, outline);
  };
  const take = ({ files, folder }: Dropped): void => {
    const [file] = files;
    if (file !== undefined && files.length === 1 && !folder) {
      void desk.open(file);
      return;
    }
    setView("table");
    checkMany(files, batch.state.outline);
  };
  const isTable = view === "table";
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} className="workbench">
      <TopBar
        name={isTable ? null : (report?.name ?? null)}
        unsaved={unsaved}
        said={said}
        onOpen={(file) => void desk.open(file)}
        onSave={report === null || isTable ? null : desk.save}
      >
        <Button
          size="small"
          appearance="subtle"
          icon={isTable || batch.state.files.length > 0 ? <ArrowLeftRegular /> : <DocumentMultipleRegular />}
          onClick={() => setView(isTable ? "report" : "table")}
        >
          {isTable
            ? workbenchWords.backToReport
            : batch.state.files.length > 0
              ? workbenchWords.backToTable
              : workbenchWords.many}
        </Button>
      </TopBar>
      {fault === null ? null : <FaultBar fault={fault} stays={report !== null} onClose={desk.closeFault} />}
      {report === null ? null : <ReportView key={turn} host={report.host} hidden={isTable} />}
      {isTable ? <BatchView batch={batch} onFiles={checkMany} onOpen={desk.open} /> : null}
      {waiting === null || report === null ? null : (
        <LeaveDialog
          name={report.name}
          onSave={() => void desk.goOn(true)}
          onDiscard={() => void desk.goOn(false)}
          onStay={desk.stay}
        />
      )}
      <DropTarget onDropped={take} />
    </FluentProvider>
  );
}
