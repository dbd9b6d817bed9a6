/** What can be done with the document Word has open, and why not. Never fails: what cannot be asked counts as possible. */
import type { Capabilities, Obstacle } from "../document/host.ts";
import { has, isReadOnly, isWeb } from "./features.ts";
import type { Knowledge } from "./knowledge.ts";
import { isProtected } from "./protection.ts";
import type { Runs } from "./run.ts";

/** At most one trip; none in a Word that has nothing to ask. */
export async function capabilities(runs: Runs, known: Knowledge): Promise<Capabilities> {
  const answers = await asked(runs);
  const writing = obstacle(known, answers);
  const places = has("places") ? true : "wordTooOld";
  return {
    insert: writing ?? places,
    edit: writing ?? places,
    goTo: places,
    highlight: has("highlight") ? true : "wordTooOld",
    selection: places,
    changeNotice: has("paragraphEvents") ? true : "wordTooOld",
    remarks: writing ?? (has("comments") ? true : "wordTooOld"),
    file: has("file") ? true : "wordTooOld",
    // A page in a browser cannot have Word open another one.
    newDocument: isWeb() ? "notHere" : has("newDocument") ? true : "wordTooOld",
    fullReading: known.refused ? "refused" : true,
    ...(answers.recording === null ? {} : { recordsChanges: answers.recording }),
  };
}

interface Answers {
  readonly recording: boolean | null;
  /** Null: not known. */
  readonly locked: Obstacle | null;
}

function obstacle({ seen }: Knowledge, { locked }: Answers): Obstacle | null {
  if (isReadOnly()) return "readOnly";
  return isProtected(seen?.pkg ?? null) ? "protected" : locked;
}

async function asked(runs: Runs): Promise<Answers> {
  const recording = has("recording");
  const protection = has("protection");
  if (!recording && !protection) return { recording: null, locked: null };
  const answers = runs.run("reading", async (context, sync): Promise<Answers> => {
    const { document } = context;
    const names = [
      ...(recording ? ["changeTrackingMode"] : []),
      ...(protection ? ["protectionType", "isReadOnly"] : []),
    ];
    document.load(names.join(","));
    await sync();
    const type = protection ? String(document.protectionType) : "NoProtection";
    const locked = type === "NoProtection" || type === "AllowOnlyRevisions" ? null : "protected";
    return {
      recording: recording ? String(document.changeTrackingMode) !== "Off" || type === "AllowOnlyRevisions" : null,
      locked: protection && document.isReadOnly ? "readOnly" : locked,
    };
  });
  return answers.catch(() => ({ recording: null, locked: null }));
}
