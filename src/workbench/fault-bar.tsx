/** Why a file could not be opened and what to do, above a report that stays as it was. */
import { Button } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { workbenchWords } from "../strings/vi/workbench.ts";
import type { NotOpened } from "./open-file.ts";

export interface FaultBarProps {
  readonly fault: NotOpened;
  /** Whether there is a report that stays. */
  readonly stays: boolean;
  readonly onClose: () => void;
}

export function FaultBar({ fault, stays, onClose }: FaultBarProps) {
  return (
    <div className="fault-bar" role="alert">
      <p>
        <strong>{workbenchWords.notOpened(fault.name)}</strong> {fault.fault} {stays ? workbenchWords.stays : ""}
      </p>
      <Button
        size="small"
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={workbenchWords.close}
        onClick={onClose}
      />
    </div>
  );
}
