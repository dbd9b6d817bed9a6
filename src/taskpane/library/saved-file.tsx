/** A file handed to the browser to be saved, and its text to be copied where the browser does not save files. */
import { Button, Field, makeStyles, Text, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { saveFile } from "../../strings/vi/library-pages.ts";

export interface SavedFile {
  readonly name: string;
  readonly text: string;
}

/** Hands the file to the browser. Says nothing back: where it goes is the browser's business. */
export function handOver({ name, text }: SavedFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

const useStyles = makeStyles({
  saved: { display: "flex", flexDirection: "column", gap: "6px", alignItems: "flex-start" },
  field: { alignSelf: "stretch" },
});

export function SavedFileNote({ file }: { readonly file: SavedFile }) {
  const styles = useStyles();
  const [shown, setShown] = useState(false);
  return (
    <div className={styles.saved}>
      <Text role="status">{saveFile.done(file.name)}</Text>
      {shown ? (
        <Field label={saveFile.content} hint={saveFile.fallback} className={styles.field}>
          <Textarea value={file.text} rows={6} readOnly onFocus={(event) => event.target.select()} />
        </Field>
      ) : (
        <Button size="small" onClick={() => setShown(true)}>
          {saveFile.show}
        </Button>
      )}
    </div>
  );
}
