/**
 * What is asked before a report with changes is put away for another: the browser's own dialog, which holds the
 * keyboard.
 */
import { Button, Text } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { leaveWords } from "../strings/vi/workbench.ts";

export interface LeaveDialogProps {
  /** Name of the report with changes. */
  readonly name: string;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
  readonly onStay: () => void;
}

/** Open as long as it is there; Escape stays. */
export function LeaveDialog({ name, onSave, onDiscard, onStay }: LeaveDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      role="alertdialog"
      className="leave-dialog"
      aria-labelledby="leave-title"
      aria-describedby="leave-text"
      onCancel={onStay}
    >
      <Text as="h2" id="leave-title" size={500} weight="semibold">
        {leaveWords.title}
      </Text>
      <p id="leave-text">{leaveWords.text(name)}</p>
      <div>
        <Button onClick={onStay}>{leaveWords.stay}</Button>
        <Button onClick={onDiscard}>{leaveWords.discard}</Button>
        <Button appearance="primary" onClick={onSave}>
          {leaveWords.save}
        </Button>
      </div>
    </dialog>
  );
}
