/** The check slip: made, looked at, saved, printed. */
import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import type { Slip } from "../../results/slip/slip.ts";
import { slipDocument } from "../../results/slip/slip-document.ts";
import { slipPage } from "../../results/slip/slip-page.ts";
import { slipPageWords } from "../../strings/vi/pane-slip.ts";
import { DOCX_TYPE, PAGE_TYPE, saveFile } from "../files/save-file.ts";
import { PageLayout } from "../page-layout.tsx";
import type { PaneProps } from "../pane-props.ts";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  made: { display: "flex", flexDirection: "column", gap: "10px" },
  make: { alignSelf: "flex-start" },
  preview: {
    width: "100%",
    height: "420px",
    boxSizing: "border-box",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    // Paper, whatever the theme.
    backgroundColor: "#fff",
  },
});

export function SlipPage({
  state,
  session,
  onBack,
}: Pick<PaneProps, "state" | "session"> & { readonly onBack: () => void }) {
  const styles = useStyles();
  const { work, slip, checkStale } = state;
  const { made, stale } = slip;
  const [file, setFile] = useState(made?.file ?? "");
  const isOld = stale.made || checkStale;
  return (
    <PageLayout title={slipPageWords.title} onBack={onBack}>
      <Text className={styles.quiet}>{slipPageWords.lead}</Text>
      <Field label={slipPageWords.file} hint={slipPageWords.fileHint}>
        <Input value={file} placeholder={slipPageWords.fileExample} onChange={(_, { value }) => setFile(value)} />
      </Field>
      <Button
        className={styles.make}
        appearance={made === null || isOld ? "primary" : "secondary"}
        disabled={work !== null}
        onClick={() => void session.makeSlip(file.trim())}
      >
        {made === null ? slipPageWords.make : slipPageWords.again}
      </Button>
      <div role="status">
        {made === null ? null : <Text>{isOld ? slipPageWords.stale : slipPageWords.made(made.fingerprint.code)}</Text>}
      </div>
      {made === null ? null : (
        <MadeSlip
          slip={made}
          due={isOld}
          busy={work !== null}
          onOpen={state.capabilities?.newDocument === true ? session.openSlip : null}
        />
      )}
    </PageLayout>
  );
}

interface MadeSlipProps {
  readonly slip: Slip;
  /** It is to be made anew first. */
  readonly due: boolean;
  readonly busy: boolean;
  /** Opens it as a document; null where the host cannot, and then saving is the way on. */
  readonly onOpen: (() => Promise<void>) | null;
}

function MadeSlip({ slip, due, busy, onOpen }: MadeSlipProps) {
  const styles = useStyles();
  const frame = useRef<HTMLIFrameElement>(null);
  const [saved, setSaved] = useState("");
  const page = useMemo(() => slipPage(slip), [slip]);
  const save = (extension: string, bytes: Uint8Array | string, type: string) => {
    const name = `${slipPageWords.fileName}${extension}`;
    saveFile(name, bytes, type);
    setSaved(name);
  };
  return (
    <div className={styles.made}>
      <div className={styles.buttons}>
        {onOpen === null ? null : (
          <Button appearance={due ? "secondary" : "primary"} disabled={busy} onClick={() => void onOpen()}>
            {slipPageWords.openDocument}
          </Button>
        )}
        <Button
          appearance={due || onOpen !== null ? "secondary" : "primary"}
          onClick={() => save(".docx", slipDocument(slip), DOCX_TYPE)}
        >
          {slipPageWords.saveDocument}
        </Button>
        <Button onClick={() => save(".html", page, PAGE_TYPE)}>{slipPageWords.savePage}</Button>
        <Button onClick={() => frame.current?.contentWindow?.print()}>{slipPageWords.print}</Button>
      </div>
      <div role="status">{saved === "" ? null : <Text size={200}>{slipPageWords.saved(saved)}</Text>}</div>
      {/* Scripts stay forbidden in it; the pane itself asks it to print. */}
      <iframe
        ref={frame}
        className={styles.preview}
        title={slipPageWords.preview}
        sandbox="allow-same-origin allow-modals"
        srcDoc={page}
      />
    </div>
  );
}
