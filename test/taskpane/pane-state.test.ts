/** The reducer as tables: from a state, an action, what is then known. */
import { describe, expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import type { Capabilities } from "../../src/document/host.ts";
import { builtinOutlines } from "../../src/outline/builtin/builtin.ts";
import { NO_STATE } from "../../src/outline/state.ts";
import {
  type Action,
  chosenOutline,
  DEFAULT_CHOICES,
  INITIAL,
  isBlank,
  NO_FILTER,
  type PaneState,
  paneState,
} from "../../src/taskpane/pane-state.ts";
import { report } from "../support/report.ts";
import { outlineOf } from "../support/small-outline.ts";

const ABLE: Capabilities = {
  insert: true,
  edit: true,
  goTo: true,
  highlight: true,
  selection: true,
  changeNotice: true,
  remarks: true,
  file: true,
  newDocument: true,
  fullReading: true,
};
const outline = outlineOf("I. Kết quả\n- Nêu kết quả\nII. Hạn chế\n- Nêu hạn chế\nIII. Kiến nghị\n- Nêu kiến nghị");
const half = report("I. Kết quả\nĐã kết nạp 12 đảng viên, vượt kế hoạch đề ra từ đầu năm.\nII. Hạn chế");
const checked = check(half, { outline, today: "2027-11-20" });
const afterCheck: PaneState = {
  ...INITIAL,
  capabilities: ABLE,
  document: half,
  kept: { ...NO_STATE, outline },
  choice: "kept",
  checked,
  checkedAt: "14:05",
};

function reduced(start: Partial<PaneState>, ...actions: readonly Action[]): PaneState {
  return actions.reduce(paneState, { ...INITIAL, ...start });
}

describe("what an action changes", () => {
  test.each<[string, Partial<PaneState>, Action, Partial<PaneState>]>([
    [
      "another tab takes the notice away",
      { notice: { kind: "jumped" } },
      { type: "tab", tab: "check" },
      { tab: "check", notice: null },
    ],
    [
      "another tab ends a covering page",
      { page: "privacy" },
      { type: "tab", tab: "write" },
      { page: null, tab: "write" },
    ],
    [
      "work takes the notice away",
      { notice: { kind: "cancelled" } },
      { type: "work", work: { kind: "reading" } },
      { notice: null, work: { kind: "reading" } },
    ],
    [
      "progress of the same work leaves what was said on the way",
      { work: { kind: "inserting" }, notice: { kind: "linked" } },
      { type: "work", work: { kind: "checking", progress: { done: 1, all: 2 } } },
      { notice: { kind: "linked" } },
    ],
    [
      "idle ends the work and leaves the notice",
      { work: { kind: "reading" }, notice: { kind: "cancelled" } },
      { type: "idle" },
      { work: null, notice: { kind: "cancelled" } },
    ],
    [
      "a reading is fresh, what was checked before it is not",
      { stale: true },
      { type: "read", document: half },
      { document: half, stale: false, checkStale: true },
    ],
    ["a change makes reading and check stale", {}, { type: "changed" }, { stale: true, checkStale: true }],
    [
      "a field is kept and asks for a new plan",
      { plan: { insertions: [], sections: 0 } },
      { type: "field", key: "unit", value: "Chi bộ 1" },
      { fields: { unit: "Chi bộ 1" }, plan: null, checkStale: true },
    ],
    [
      "an emptied field is no field",
      { fields: { unit: "Chi bộ 1", place: "Huế" } },
      { type: "field", key: "unit", value: "" },
      { fields: { place: "Huế" } },
    ],
    [
      "a choice asks for a new plan",
      { plan: { insertions: [], sections: 0 } },
      { type: "choices", choices: { guidance: "none" } },
      { choices: { ...DEFAULT_CHOICES, guidance: "none" }, plan: null },
    ],
    [
      "a filter keeps its other half",
      { filter: { ...NO_FILTER, severity: "error" } },
      { type: "filter", filter: { text: "mục" } },
      { filter: { ...NO_FILTER, severity: "error", text: "mục" } },
    ],
    [
      "an insertion can be taken back and closes its preview",
      { previewing: true },
      { type: "inserted", insertions: [], sections: 2 },
      { inserted: [], previewing: false, plan: null, notice: { kind: "inserted", sections: 2, recorded: false } },
    ],
    [
      "an insertion under Track Changes says so",
      { capabilities: { ...ABLE, recordsChanges: true } },
      { type: "inserted", insertions: [], sections: 2 },
      { notice: { kind: "inserted", sections: 2, recorded: true } },
    ],
    [
      "what was taken back cannot be taken back again",
      { inserted: [] },
      { type: "removed", removed: 3, kept: 1 },
      { inserted: null, notice: { kind: "removed", removed: 3, kept: 1 } },
    ],
    [
      "a document that keeps its outline is followed",
      { choice: "x" },
      { type: "kept", kept: { ...NO_STATE, outline } },
      { choice: "kept" },
    ],
  ])("%s", (_, start, action, expected) => {
    expect(reduced(start, action)).toMatchObject(expected);
  });
});

describe("opening a document", () => {
  test("its own outline is taken, and its field values go before remembered ones", () => {
    const kept = { ...NO_STATE, outline, fields: { unit: "Chi bộ của tài liệu" } };
    const state = reduced(
      { fields: { unit: "Chi bộ đã nhớ", place: "Huế" } },
      { type: "opened", capabilities: ABLE, kept },
    );
    expect(state.choice).toBe("kept");
    expect(chosenOutline(state)).toBe(outline);
    expect(state.fields).toEqual({ unit: "Chi bộ của tài liệu", place: "Huế" });
  });

  test("one that carries none leaves the choice to the user", () => {
    const state = reduced({}, { type: "opened", capabilities: ABLE, kept: NO_STATE });
    expect(state.choice).toBeNull();
    expect(chosenOutline(state)).toBeNull();
  });

  test("only a document without any text is blank", () => {
    expect(isBlank({ document: null })).toBe(true);
    expect(isBlank({ document: report("") })).toBe(true);
    expect(isBlank({ document: half })).toBe(false);
  });
});

describe("choosing another outline", () => {
  test("forgets what was checked and planned against the one before, and keeps the fields", () => {
    const state = reduced(
      { ...afterCheck, fields: { place: "Huế" }, section: "1", finding: 0 },
      { type: "chosen", choice: builtinOutlines[0]!.id },
    );
    expect(state).toMatchObject({ checked: null, plan: null, finding: null, section: null, fields: { place: "Huế" } });
    expect(chosenOutline(state)).toBe(builtinOutlines[0]);
  });

  test("an unknown id is no outline", () => {
    expect(chosenOutline({ ...INITIAL, choice: "no-such", kept: NO_STATE })).toBeNull();
  });
});

describe("a new check", () => {
  const last = checked.findings.length - 1;
  const written = report(
    "I. Kết quả\nĐã kết nạp 12 đảng viên, vượt kế hoạch đề ra từ đầu năm.\nII. Hạn chế\nCòn 3 đồng chí chưa tham gia đủ các buổi sinh hoạt chi bộ định kỳ.",
  );
  const next = check(written, { outline, today: "2027-11-20" });

  test("finds fewer things, and the one looked at is still looked at", () => {
    expect(next.findings.length).toBe(last);
    const state = reduced({ ...afterCheck, finding: last }, { type: "checked", checked: next, at: "14:06" });
    expect(state.finding).toBe(last - 1);
    expect(state.checkedAt).toBe("14:06");
    expect(state.checked?.findings[last - 1]?.section).toBe(checked.findings[last]?.section);
  });

  test("without the one looked at, none is", () => {
    const state = reduced({ ...afterCheck, finding: 0 }, { type: "checked", checked: next, at: "14:06" });
    expect(state.finding).toBeNull();
  });

  test("is stale at once when the document changed while it ran", () => {
    expect(reduced({ ...afterCheck, stale: true }, { type: "checked", checked: next, at: "14:06" }).checkStale).toBe(
      true,
    );
    expect(reduced({ ...afterCheck, stale: false }, { type: "checked", checked: next, at: "14:06" }).checkStale).toBe(
      false,
    );
  });
});

describe("the section shown beside the writing", () => {
  const [first, second] = outline.sections.map(({ id }) => id);

  test.each<[string, Partial<PaneState>, number | null, string | null | undefined]>([
    ["is the one the cursor moved into", { cursor: null }, 1, first],
    ["is a heading's own", { cursor: 1 }, 2, second],
    ["stays when the cursor leaves the text", { cursor: 1, section: first! }, null, first],
    ["stays as picked while the cursor rests", { cursor: 1, section: second! }, 1, second],
    ["stays where the place belongs to no section", { cursor: 1, section: second! }, 999, second],
  ])("%s", (_, start, cursor, expected) => {
    expect(reduced({ ...afterCheck, ...start }, { type: "cursor", cursor }).section).toBe(expected);
  });
});

test("the initial state shows everything unfiltered", () => {
  expect(INITIAL.filter).toEqual(NO_FILTER);
  expect(INITIAL.work).toBeNull();
});
