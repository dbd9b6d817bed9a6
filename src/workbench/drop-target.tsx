/** The whole page takes files that are dropped on it, and says so while they hang above it. */
import { useEffect, useRef, useState } from "react";
import { workbenchWords } from "../strings/vi/workbench.ts";
import { type Dropped, droppedFiles } from "./chosen-file.ts";

export function DropTarget({ onDropped }: { readonly onDropped: (dropped: Dropped) => void }) {
  const [over, setOver] = useState(false);
  const told = useRef(onDropped);
  told.current = onDropped;
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") === true;
    const hang = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      // Otherwise the browser would leave this page and show the file instead.
      event.preventDefault();
      setOver(true);
    };
    addEventListener("dragenter", hang, { signal });
    addEventListener("dragover", hang, { signal });
    addEventListener(
      "dragleave",
      ({ relatedTarget }) => {
        if (relatedTarget === null) setOver(false);
      },
      { signal },
    );
    addEventListener(
      "drop",
      (event) => {
        if (event.dataTransfer === null || !holdsFiles(event)) return;
        event.preventDefault();
        setOver(false);
        void droppedFiles(event.dataTransfer).then((dropped) => told.current(dropped));
      },
      { signal },
    );
    return () => listening.abort();
  }, []);
  return over ? (
    <div className="drop-target">
      <p>{workbenchWords.dropHere}</p>
    </div>
  ) : null;
}
