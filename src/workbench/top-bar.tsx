/** The slim bar above: what is open, and opening and saving. */
import { Button, Text } from "@fluentui/react-components";
import { FolderOpenRegular } from "@fluentui/react-icons/svg/folder-open";
import { SaveRegular } from "@fluentui/react-icons/svg/save";
import type { ReactNode } from "react";
import { workbenchWords } from "../strings/vi/workbench.ts";
import { type ChosenFile, chosenFiles } from "./chosen-file.ts";
import { useFileInput } from "./file-input.ts";

export interface TopBarProps {
  /** Name of the open report; null where none is shown. */
  readonly name: string | null;
  readonly unsaved: boolean;
  /** What was done last, in one sentence. */
  readonly said: string;
  readonly onOpen: (file: ChosenFile) => void;
  readonly onSave: (() => void) | null;
  /** What else the bar holds. */
  readonly children?: ReactNode;
}

export function TopBar({ name, unsaved, said, onOpen, onSave, children }: TopBarProps) {
  const choose = useFileInput({ accept: ".docx,.docm,.dotx", multiple: false }, (files) => {
    const [file] = chosenFiles(files);
    if (file !== undefined) onOpen(file);
  });
  return (
    <header className="top-bar">
      <Text weight="semibold" className="product">
        {workbenchWords.title}
      </Text>
      {name === null ? null : (
        <span className="file-name" title={name}>
          <span>{name}</span>
          {unsaved ? <em>{workbenchWords.unsaved}</em> : null}
          <span role="status">{said}</span>
        </span>
      )}
      <div className="bar-actions">
        {children}
        <Button size="small" appearance="subtle" icon={<FolderOpenRegular />} onClick={choose}>
          {workbenchWords.open}
        </Button>
        {onSave === null ? null : (
          <Button size="small" appearance={unsaved ? "outline" : "subtle"} icon={<SaveRegular />} onClick={onSave}>
            {workbenchWords.save}
          </Button>
        )}
      </div>
    </header>
  );
}
