/** The browser's own dialog for choosing a file, behind a button of ours. */
import { Button, type ButtonProps } from "@fluentui/react-components";
import { useRef } from "react";

export interface FileButtonProps {
  readonly label: string;
  /** «.docx,.html» */
  readonly accept: string;
  readonly appearance: NonNullable<ButtonProps["appearance"]>;
  readonly disabled: boolean;
  readonly onFile: (file: File) => void;
}

export function FileButton({ label, accept, appearance, disabled, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button appearance={appearance} disabledFocusable={disabled} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={({ target }) => {
          const file = target.files?.[0];
          // The same file can be chosen again: it may have been edited meanwhile.
          target.value = "";
          if (file !== undefined) onFile(file);
        }}
      />
    </>
  );
}
