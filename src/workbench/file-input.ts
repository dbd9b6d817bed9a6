/** The browser's own dialog for choosing files, behind a button of ours. */
import { useEffect, useMemo, useRef } from "react";

export interface Choosing {
  readonly accept: string;
  readonly multiple: boolean;
  /** Whole folders instead of files. */
  readonly folder?: boolean;
}

/** Returns what opens the dialog. The same file can be chosen again: it may have been edited elsewhere meanwhile. */
export function useFileInput(
  { accept, multiple, folder = false }: Choosing,
  onChosen: (files: readonly File[]) => void,
): () => void {
  const told = useRef(onChosen);
  told.current = onChosen;
  const input = useMemo(() => {
    const made = document.createElement("input");
    made.type = "file";
    made.accept = accept;
    made.multiple = multiple;
    made.webkitdirectory = folder;
    return made;
  }, [accept, multiple, folder]);
  useEffect(() => {
    const chosen = () => {
      const files = [...(input.files ?? [])];
      input.value = "";
      if (files.length > 0) told.current(files);
    };
    input.addEventListener("change", chosen);
    return () => input.removeEventListener("change", chosen);
  }, [input]);
  return () => input.click();
}
