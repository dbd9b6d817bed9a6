/**
 * Everything the pane does to a document: each piece of work calls the host, tells the store how it went, and ends with
 * the pane idle. One piece at a time; a screen that asks while another runs is not heard. Each has a file in `work/`.
 */
import type { Ignore } from "../check/ignores.ts";
import type { AnyFinding } from "../check/rules/index.ts";
import type { Edit } from "../document/edits.ts";
import type { Host, Spot } from "../document/host.ts";
import type { Outline } from "../outline/outline.ts";
import type { OwedTarget } from "../targets/target.ts";
import type { ToneStyle } from "../text/tone-spelling.ts";
import type { ChosenFile } from "./files/opened-file.ts";
import type { Store } from "./store.ts";
import { type Bench, type Clock, runner } from "./work/bench.ts";
import { readAndCheck } from "./work/checking.ts";
import { comparePrevious, compareSlip, makeSlip, openSlip } from "./work/comparing.ts";
import { declare, ignore, restore } from "./work/deciding.ts";
import { applyEdit, applyEdits, link } from "./work/editing.ts";
import { type ImportRequest, importOutline } from "./work/importing.ts";
import { insert, insertSection, replan, takeBack } from "./work/inserting.ts";
import { goTo, look } from "./work/moving.ts";
import { open, read } from "./work/reading.ts";
import { makeCopy, remark, unremark } from "./work/submitting.ts";
import { takeNewer } from "./work/taking-newer.ts";

// What only the tab of targets does comes with it.
const targeting = () => import("./work/targeting.ts");

// The form of the paper comes after the pane has shown itself.
const forming = () => import("./work/forming.ts");

export interface Session {
  /** Asks the host what it can do, takes up the outline kept in the document, and reads it. */
  readonly open: () => Promise<void>;
  readonly reread: () => Promise<void>;
  readonly check: () => Promise<void>;
  /** Calls off reading and checking; what writes is seen through. */
  readonly cancel: () => void;
  /** Works out anew what would be inserted. */
  readonly replan: () => Promise<void>;
  readonly insert: () => Promise<void>;
  readonly insertSection: (id: string) => Promise<void>;
  readonly takeBack: () => Promise<void>;
  readonly edit: (edit: Edit) => Promise<void>;
  /** Keeps the list of targets owed in the document. */
  readonly keepTargets: (targets: readonly OwedTarget[]) => Promise<void>;
  /** Puts the targets owed into the comparison table, or inserts one. */
  readonly fillTargetTable: () => Promise<void>;
  /** Makes several edits in one step. */
  readonly editAll: (edits: readonly Edit[]) => Promise<void>;
  /** Leaves a finding as it is, or all of its kind, for this reason. */
  readonly ignore: (finding: AnyFinding, reason: string, all: boolean) => Promise<void>;
  readonly restore: (ignore: Ignore) => Promise<void>;
  /** Declares that a section does not arise; null takes that back. */
  readonly declare: (section: string, reason: string | null) => Promise<void>;
  /** Makes the copy to submit; `force`: though it has errors. */
  readonly makeCopy: (force: boolean) => Promise<void>;
  /** Writes the findings into the margin; takes them out again. */
  readonly remark: () => Promise<void>;
  readonly unremark: () => Promise<void>;
  /** Ties a section to the heading of this text; null unties it. */
  readonly link: (section: string, heading: string | null) => Promise<void>;
  readonly goTo: (spot: Spot) => Promise<void>;
  /** Makes the slip of the report, whose file has this name; checks first where need be. */
  readonly makeSlip: (file: string) => Promise<void>;
  /** Opens the slip made last as a new document beside the report. */
  readonly openSlip: () => Promise<void>;
  /** Takes up the report before this one and checks against it; null leaves it. */
  readonly comparePrevious: (file: ChosenFile | null) => Promise<void>;
  /** Compares the report with the slip in a file, or with the code on one. */
  readonly compareSlip: (given: ChosenFile | string) => Promise<void>;
  /** Asks where the cursor is. */
  readonly look: () => Promise<void>;
  /** Reads an outline out of this source, to be shown and corrected. */
  readonly importOutline: (request: ImportRequest) => Promise<void>;
  /** Takes up a newer version of the outline the document carries. */
  readonly takeNewer: (newer: Outline) => Promise<void>;
  /** Works out anew what could be done for the form of the paper. */
  readonly planForm: () => Promise<void>;
  /** Puts in the parts of the frame the report lacks. */
  readonly insertFrame: () => Promise<void>;
  /** Holds the report to a format pack; null: to the one that fits it. */
  readonly choosePack: (pack: string | null) => Promise<void>;
  /** Spells the tone of «uỷ, hoà» in one style throughout. */
  readonly foldSpelling: (style: ToneStyle) => Promise<void>;
  /** Stops listening to the document. */
  readonly close: () => void;
}

export function session(host: Host, store: Store, clock: Clock): Session {
  const run = runner(store);
  const stop = host.onChange(() => store.dispatch({ type: "changed" }));
  const bench: Bench = { host, store, clock, signal: () => run.signal() };
  const hint = { given: false };
  return {
    open: () => run("opening", () => open(bench)),
    reread: () => run("reading", () => read(bench)),
    check: () => run("reading", () => readAndCheck(bench)),
    cancel: () => run.cancel(),
    replan: () => replan(bench),
    insert: () => run("inserting", () => insert(bench)),
    insertSection: (id) => run("inserting", () => insertSection(bench, id)),
    takeBack: () => run("removing", () => takeBack(bench)),
    edit: (edit) => run("editing", () => applyEdit(bench, edit)),
    keepTargets: (targets) => run("saving", async () => (await targeting()).keepTargets(bench, targets)),
    fillTargetTable: () => run("inserting", async () => (await targeting()).fillTargetTable(bench)),
    editAll: (edits) => run("editing", () => applyEdits(bench, edits)),
    ignore: (finding, reason, all) => run("saving", () => ignore(bench, finding, reason, all)),
    restore: (gone) => run("saving", () => restore(bench, gone)),
    declare: (section, reason) => run("saving", () => declare(bench, section, reason)),
    makeCopy: (force) => run("copying", () => makeCopy(bench, force)),
    remark: () => run("saving", () => remark(bench)),
    unremark: () => run("saving", () => unremark(bench)),
    link: (section, heading) => run("saving", () => link(bench, section, heading)),
    makeSlip: (file) => run("reading", () => makeSlip(bench, file)),
    openSlip: () => run("saving", () => openSlip(bench)),
    comparePrevious: (file) => run("reading", () => comparePrevious(bench, file)),
    compareSlip: (given) => run("reading", () => compareSlip(bench, given)),
    goTo: (spot) => goTo(bench, spot, hint),
    look: () => look(bench),
    importOutline: (request) => run("reading", () => importOutline(bench, request)),
    takeNewer: (newer) => run("saving", () => takeNewer(bench, newer)),
    planForm: async () => (await forming()).planForm(bench),
    insertFrame: () => run("inserting", async () => (await forming()).insertFrame(bench)),
    choosePack: (pack) => run("saving", async () => (await forming()).choosePack(bench, pack)),
    foldSpelling: (style) => run("editing", async () => (await forming()).foldSpelling(bench, style)),
    close: () => {
      run.cancel();
      stop();
    },
  };
}
