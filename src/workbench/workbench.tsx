/** The workbench: a report beside the pane, or the table of many reports, under one bar. Nothing of Word is needed. */
import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect } from "react";
import { useDark } from "../taskpane/color-scheme.ts";
import type { ChosenFile } from "./chosen-file.ts";
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
  const { report, turn, unsaved, fault, waiting, said } = desk.state;
  useEffect(() => {
    void desk.open(sample);
  }, [desk.open, sample]);
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} className="workbench">
      <TopBar
        name={report?.name ?? null}
        unsaved={unsaved}
        said={said}
        onOpen={(file) => void desk.open(file)}
        onSave={report === null ? null : desk.save}
      />
      {fault === null ? null : <FaultBar fault={fault} stays={report !== null} onClose={desk.closeFault} />}
      {report === null ? null : <ReportView key={turn} host={report.host} />}
      <LeaveDialog
        name={waiting === null ? null : (report?.name ?? "")}
        onSave={() => void desk.goOn(true)}
        onDiscard={() => void desk.goOn(false)}
        onStay={desk.stay}
      />
      <DropTarget
        onDropped={({ files }) => {
          const [file] = files;
          if (file !== undefined) void desk.open(file);
        }}
      />
    </FluentProvider>
  );
}
