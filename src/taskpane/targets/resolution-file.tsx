/** The text of a resolution from its Word file, so that nobody has to copy it out; the file is read on this machine. */
import { useState } from "react";
import { addWords } from "../../strings/vi/pane-targets.ts";
import { FileButton } from "../files/file-button.tsx";
import type { FileProblem } from "../files/file-problem.ts";
import { FileProblemLine } from "../files/file-problem-line.tsx";

export interface ResolutionFileProps {
  readonly busy: boolean;
  readonly onText: (text: string) => void;
}

export function ResolutionFile({ busy, onText }: ResolutionFileProps) {
  const [problem, setProblem] = useState<FileProblem | null>(null);
  const read = async (file: File): Promise<void> => {
    const { openedReport } = await import("../files/opened-file.ts");
    const opened = await openedReport(file);
    if ("code" in opened) {
      setProblem({ name: file.name, code: opened.code });
      return;
    }
    setProblem(null);
    const lines = opened.document.paragraphs.filter(({ cell, text }) => cell === null && text.trim() !== "");
    onText(lines.map(({ number, text }) => `${number} ${text}`.trim()).join("\n"));
  };
  return (
    <>
      <div>
        <FileButton
          label={addWords.fromFile}
          accept=".docx"
          appearance="secondary"
          disabled={busy}
          onFile={(file) => void read(file)}
        />
      </div>
      <FileProblemLine problem={problem} />
    </>
  );
}
