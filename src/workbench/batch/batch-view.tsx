/** Many reports at once: choosing them, the outline they are held to, the check under way, its table and its files. */
import { Button, Field, ProgressBar, Select, Text } from "@fluentui/react-components";
import { useCallback } from "react";
import { builtinOutline, builtinOutlines } from "../../outline/builtin/builtin.ts";
import type { Outline } from "../../outline/outline.ts";
import { batchWords } from "../../strings/vi/workbench.ts";
import { type ChosenFile, chosenFiles, reportsOf } from "../chosen-file.ts";
import { useFileInput } from "../file-input.ts";
import type { Batch } from "./batch.ts";
import { BatchTable } from "./batch-table.tsx";
import { savePage, saveWorkbook } from "./exports.ts";
import { totals } from "./rows.ts";

export interface BatchViewProps {
  readonly batch: Batch;
  /** Checks these files; a folder without reports is told elsewhere. */
  readonly onFiles: (files: readonly ChosenFile[], outline: Outline | null) => void;
  readonly onOpen: (file: ChosenFile) => unknown;
}

export function BatchView({ batch, onFiles, onOpen }: BatchViewProps) {
  const { files, reports, outline } = batch.state;
  const chooseFiles = useFileInput({ accept: ".docx,.docm,.dotx", multiple: true }, (chosen) =>
    onFiles(chosenFiles(chosen), outline),
  );
  const chooseFolder = useFileInput({ accept: "", multiple: true, folder: true }, (chosen) =>
    onFiles(reportsOf(chosenFiles(chosen)), outline),
  );
  const isEmpty = files.length === 0;
  const open = useCallback(
    (name: string) => {
      const file = files.find(({ path }) => path === name);
      if (file !== undefined) onOpen(file);
    },
    [files, onOpen],
  );
  return (
    <main className="batch">
      <Text as="h1" size={500} weight="semibold" style={{ margin: 0 }}>
        {batchWords.title}
      </Text>
      {isEmpty ? <p>{batchWords.lead}</p> : null}
      <div className="batch-actions">
        <Button appearance={isEmpty ? "primary" : "secondary"} onClick={chooseFiles}>
          {batchWords.files}
        </Button>
        <Button onClick={chooseFolder}>{batchWords.folder}</Button>
        <Field label={batchWords.outline} className="batch-outline">
          <Select
            value={outline?.id ?? ""}
            onChange={(_, { value }) => batch.begin(files, builtinOutline(value) ?? null)}
          >
            <option value="">{batchWords.ownOutline}</option>
            {builtinOutlines.map(({ id, title, source }) => (
              <option key={id} value={id}>
                {[source.number, title].filter(Boolean).join(" · ")}
              </option>
            ))}
          </Select>
        </Field>
        {reports.length === 0 ? null : (
          <span className="batch-exports">
            <Button onClick={() => void saveWorkbook(reports)}>{batchWords.xlsx}</Button>
            <Button onClick={() => void savePage(reports, batch.state.today)}>{batchWords.page}</Button>
          </span>
        )}
      </div>
      {isEmpty ? null : <Progress batch={batch} />}
      {reports.length === 0 ? null : (
        <div className="batch-scroll">
          <BatchTable reports={reports} onOpen={open} />
        </div>
      )}
    </main>
  );
}

function Progress({ batch }: { readonly batch: Batch }) {
  const { files, reports, current } = batch.state;
  const [done, all] = [reports.length, files.length];
  if (current !== null) {
    return (
      <div className="batch-progress">
        <div>
          <Text>{batchWords.progress(done, all, current)}</Text>
          <Button size="small" onClick={batch.cancel}>
            {batchWords.cancel}
          </Button>
        </div>
        <ProgressBar value={done} max={all} aria-label={batchWords.progress(done, all, "")} />
      </div>
    );
  }
  const { ready, notReady, unread } = totals(reports);
  return (
    <div className="batch-progress" role="status">
      <div>
        <Text weight="semibold">{batchWords.total(done, ready, notReady, unread)}</Text>
        {done === all ? null : (
          <>
            <Text>{batchWords.stopped(done, all)}</Text>
            <Button size="small" onClick={batch.goOn}>
              {batchWords.goOn}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
