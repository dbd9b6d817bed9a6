/** What is asked before a report with changes is put away for another. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { leaveWords } from "../strings/vi/workbench.ts";

export interface LeaveDialogProps {
  /** Name of the report with changes; null keeps the dialog closed. */
  readonly name: string | null;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
  readonly onStay: () => void;
}

export function LeaveDialog({ name, onSave, onDiscard, onStay }: LeaveDialogProps) {
  return (
    <Dialog
      open={name !== null}
      modalType="alert"
      onOpenChange={(_, { open }) => {
        if (!open) onStay();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{leaveWords.title}</DialogTitle>
          <DialogContent>{leaveWords.text(name ?? "")}</DialogContent>
          <DialogActions fluid>
            <Button onClick={onStay}>{leaveWords.stay}</Button>
            <Button onClick={onDiscard}>{leaveWords.discard}</Button>
            <Button appearance="primary" onClick={onSave}>
              {leaveWords.save}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
