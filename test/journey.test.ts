/**
 * One document through every door: decided upon in Word, saved, taken up by the pane over the file, checked by the command
 * line, opened in Word again. What was decided is decided everywhere; what the last door hands on is clean.
 */
import { afterEach, beforeEach, expect, test } from "vitest";
import { ignoresJson, readIgnores } from "../src/check/ignores.ts";
import type { Block } from "../src/document/blocks.ts";
import { type Host, HostFault } from "../src/document/host.ts";
import { readDocument } from "../src/document/read.ts";
import { FileHost } from "../src/docx/file-host.ts";
import { newReport } from "../src/docx/new-report.ts";
import { openPackage } from "../src/ooxml/package.ts";
import { type DocumentState, documentStateOf, NO_STATE, stateEntriesOf } from "../src/outline/state.ts";
import { skeleton } from "../src/skeleton/skeleton.ts";
import { owedTargetsJson } from "../src/targets/owed-targets.ts";
import { INITIAL } from "../src/taskpane/pane-state.ts";
import { type Session, session } from "../src/taskpane/session.ts";
import { type Store, store } from "../src/taskpane/store.ts";
import { WordHost } from "../src/word/word-host.ts";
import { Desk } from "./support/command-line.ts";
import { outlineOf } from "./support/small-outline.ts";
import { openWord } from "./wordhost/word-host.ts";

const TEXT = "Chi bộ lãnh đạo thực hiện nghiêm túc, có kết quả rõ; đảng viên đồng tình, quần chúng ủng hộ.";
const outline = outlineOf(`ĐỀ CƯƠNG BÁO CÁO
Sơ kết giữa nhiệm kỳ
I. Đặc điểm tình hình
II. Kết quả thực hiện
III. Công tác đoàn thể
IV. Kiến nghị, đề xuất`);
const RENAMED = "IV. Mấy điều mong cấp trên lưu tâm";
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  1: [TEXT],
  2: [TEXT, "Kết nạp ……… đảng viên trong cả nhiệm kỳ vừa qua."],
  4: [TEXT],
};
const targets = owedTargetsJson({
  targets: [
    {
      id: "t1",
      name: "kết nạp đảng viên mới",
      unit: "đảng viên",
      goal: { comparator: "gte", value: 10 },
      base: { kind: "term" },
      better: "higher",
      source: { kind: "typed", text: "" },
    },
  ],
  others: [],
});

/** A report of the skeleton, its last heading reworded past recognition and out of its control. */
function draft(): Uint8Array {
  const blocks = skeleton(outline).flatMap((block): Block[] => {
    if (block.type === "heading" && block.marker === "IV.") return [{ ...block, title: RENAMED.slice(4) }];
    if (block.type !== "guided") return [block];
    const text = TEXTS[block.tag];
    if (block.tag === "4") return [{ type: "text", text: TEXT, look: "body" }];
    return [text === undefined ? block : { ...block, text }];
  });
  return newReport(blocks, stateEntriesOf({ ...NO_STATE, outline, targets, others: new Map([["later", "[1]"]]) }));
}

interface Pane {
  readonly store: Store;
  readonly session: Session;
}

async function paneOver(host: Host): Promise<Pane> {
  const held = store({ ...INITIAL });
  const works = session(host, held, { today: () => "2027-11-20", time: () => "14:05" });
  await works.open();
  await works.check();
  return { store: held, session: works };
}

async function stateOf(host: Host): Promise<DocumentState> {
  const entries = await host.readState();
  if (entries === null) throw new HostFault("unreadable");
  return documentStateOf(entries);
}

function told({ store: held }: Pane): string[] {
  return (held.state().checked?.findings ?? [])
    .filter(({ severity }) => severity === "error")
    .map(({ rule, section }) => `${rule} ${section}`);
}

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.clear());

test("ignores, links, targets and declarations travel from Word to the file, the command line and back", async () => {
  const word = await openWord(draft());
  const inWord = await paneOver(new WordHost());
  expect(told(inWord)).toEqual(["leftover-blank 2", "section-guidance-only 3", "section-missing 4"]);
  await inWord.session.link("4", RENAMED);
  await inWord.session.declare("3", "Chi bộ không có đoàn thể");
  expect(told(inWord)).toEqual(["leftover-blank 2", "leftover-control 3"]);
  const blank = inWord.store.state().checked!.findings.find(({ rule }) => rule === "leftover-blank")!;
  await inWord.session.ignore(blank, "Chờ cấp trên chốt", false);
  expect(told(inWord)).toEqual(["leftover-control 3"]);
  await word.settled();
  const decided = await stateOf(new WordHost());
  expect(decided).toMatchObject({
    targets,
    links: [{ section: "4", text: RENAMED }],
    declarations: [{ section: "3", reason: "Chi bộ không có đoàn thể", date: "2027-11-20" }],
    others: new Map([["later", "[1]"]]),
  });
  expect(readIgnores(decided.ignores).ignores).toMatchObject([{ rule: "leftover-blank", reason: "Chờ cấp trên chốt" }]);

  // Saved in Word, taken up over the file by somebody who writes on and decides something more.
  const file = new FileHost(openPackage(await new WordHost().file()));
  expect(await stateOf(file)).toEqual(decided);
  const overFile = await paneOver(file);
  expect(told(overFile)).toEqual(["leftover-control 3"]);
  const first = (await file.read()).paragraphs.find(({ text }) => text === TEXT)!;
  await file.edit([{ type: "replaceText", paragraph: first.index, before: "nghiêm túc", after: "đầy đủ" }]);
  await overFile.session.check();
  expect(told(overFile)).toEqual(["leftover-control 3"]);
  await overFile.session.declare("3", "Chi bộ không có tổ chức đoàn thể");

  // The receiver's command line goes by all of it, and the copy to submit is clean.
  desk.put("a.docx", file.bytes());
  const [checked] = JSON.parse((await desk.decuong("check", "a.docx", "--format", "json")).out);
  expect(checked).toMatchObject({
    counts: { error: 1, declared: 1 },
    ignored: [{ rule: "leftover-blank", ignored: { reason: "Chờ cấp trên chốt" } }],
  });
  expect(checked.sections.map(({ status }: { status: string }) => status)).toEqual([
    "filled",
    "filled",
    "declaredNone",
    "filled",
  ]);
  const said = await desk.decuong("clean", "a.docx", "-o", "b.docx");
  expect(said).toMatchObject({ status: 0 });
  const clean = readDocument(openPackage(desk.bytes("b.docx"))).document;
  expect([clean.controls, clean.customXml]).toEqual([[], []]);

  // And Word takes it up again with what was decided last.
  await openWord(file.bytes());
  const again = await stateOf(new WordHost());
  expect(again).toEqual({
    ...decided,
    declarations: [{ section: "3", reason: "Chi bộ không có tổ chức đoàn thể", date: "2027-11-20" }],
  });
  expect(ignoresJson(readIgnores(again.ignores))).toEqual(decided.ignores);
  expect(told(await paneOver(new WordHost()))).toEqual(["leftover-control 3"]);
});
