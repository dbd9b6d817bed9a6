/** The parts of the library below its screens: drafts, keys, what is kept, and whether a newer version is known. */
import { describe, expect, test } from "vitest";
import { builtinOutlines } from "../../src/outline/builtin/builtin.ts";
import { libraryFile } from "../../src/outline/library-file.ts";
import type { Outline } from "../../src/outline/outline.ts";
import { linesOfText } from "../../src/outline/parse.ts";
import type { OutlineRow } from "../../src/outline/rows.ts";
import {
  doubts,
  draftOfLines,
  namedOutline,
  rootAround,
  withCorrection,
  withOutline,
  withRoot,
  withUndone,
} from "../../src/taskpane/library/import-draft.ts";
import { keptOutlines, OUTLINES } from "../../src/taskpane/library/kept-outlines.ts";
import { EMPTY_LIBRARY, libraryOutline, ownChoice, publishedChoice } from "../../src/taskpane/library/library-state.ts";
import { libraryWork } from "../../src/taskpane/library/library-work.ts";
import { newerOutline } from "../../src/taskpane/library/newer.ts";
import { rowMove } from "../../src/taskpane/library/row-keys.ts";
import { partitioned } from "../../src/taskpane/library/shelf.ts";
import { INITIAL } from "../../src/taskpane/pane-state.ts";
import type { Shelf } from "../../src/taskpane/remembered.ts";
import { store } from "../../src/taskpane/store.ts";
import { newerVersion, parsedOf } from "../support/outline-versions.ts";

const [first, second, third] = builtinOutlines as readonly [Outline, Outline, Outline];

interface Storing extends Shelf {
  readonly items: Map<string, string>;
}

function shelf(start: Record<string, string> = {}, room = Number.POSITIVE_INFINITY): Storing {
  const items = new Map(Object.entries(start));
  return {
    items,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, text) => {
      if (text.length > room) throw new DOMException("full", "QuotaExceededError");
      items.set(key, text);
    },
  };
}

describe("what is kept", () => {
  test("comes back, and is changed on what lies there now", () => {
    const place = shelf();
    const here = keptOutlines(() => place);
    const otherPane = keptOutlines(() => place);
    here.change((before) => [...before, first]);
    otherPane.change((before) => [...before, second]);
    expect(here.read()).toEqual({ outlines: [first, second], fault: null });
  });

  test("is not written over by a version that cannot read it", () => {
    const text = libraryFile([first]).replace('"version": 1', '"version": 2');
    const place = shelf({ [OUTLINES]: text });
    expect(keptOutlines(() => place).change(() => [second])).toEqual({ outlines: [], fault: "newer" });
    expect(place.items.get(OUTLINES)).toBe(text);
  });

  test("is set aside where it is broken, before something new is kept", () => {
    const place = shelf({ [OUTLINES]: "half a fi" });
    const here = keptOutlines(() => place);
    expect(here.read()).toEqual({ outlines: [], fault: "broken" });
    expect(here.change(() => [second])).toEqual({ outlines: [second], fault: null });
    expect([...place.items.values()]).toContain("half a fi");
  });

  test("stays as it was where there is no more room", () => {
    const room = libraryFile([first]).length;
    const place = shelf({ [OUTLINES]: libraryFile([first]) }, room);
    const here = keptOutlines(() => place);
    expect(here.change((before) => [...before, second])).toEqual({ outlines: [first], fault: "full" });
    expect(here.read()).toEqual({ outlines: [first], fault: null });
  });

  test("is nothing where storage is forbidden, which is said", () => {
    const here = keptOutlines(() => {
      throw new Error("forbidden");
    });
    expect(here.read()).toEqual({ outlines: [], fault: "forbidden" });
    expect(here.change(() => [first])).toEqual({ outlines: [], fault: "forbidden" });
  });

  test("lies apart for each partition that Office names", () => {
    const place = shelf();
    keptOutlines(partitioned(() => place, "a|")).change(() => [first]);
    expect(keptOutlines(partitioned(() => place, "b|")).read().outlines).toEqual([]);
    expect(keptOutlines(partitioned(() => place, undefined)).read().outlines).toEqual([]);
    expect([...place.items.keys()]).toEqual([`a|${OUTLINES}`]);
  });
});

describe("the work on the library", () => {
  const begun = (place: Shelf) => {
    const held = store(INITIAL);
    return { held, work: libraryWork(held, () => place, null) };
  };
  const ids = (held: ReturnType<typeof store>) => held.state().library.kept.map(({ id }) => id);

  test("keeps each outline in the place of the one of its id", () => {
    const { held, work } = begun(shelf());
    expect(work.keep([first, second])).toBe(true);
    work.keep([{ ...first, title: "Sửa" }, third]);
    expect(held.state().library.kept.map(({ title }) => title)).toEqual(["Sửa", second.title, third.title]);
  });

  test("deletes and brings back to its place, once", () => {
    const { held, work } = begun(shelf());
    work.keep([first, second, third]);
    work.remove(second.id);
    expect(ids(held)).toEqual([first.id, third.id]);
    work.restore();
    work.restore();
    expect(ids(held)).toEqual([first.id, second.id, third.id]);
    expect(held.state().library.deleted).toBeNull();
  });

  test("says that nothing was kept where nothing can be", () => {
    const { held, work } = begun(shelf({}, 10));
    expect(work.keep([first])).toBe(false);
    expect(held.state().library).toMatchObject({ kept: [], shelfFault: "full" });
  });
});

describe("a choice of the library", () => {
  const library = { ...EMPTY_LIBRARY, kept: [first], published: [second] };

  test.each([
    [ownChoice(first.id), first],
    [publishedChoice(second.id), second],
    [ownChoice(second.id), undefined],
    [first.id, undefined],
    ["kept", undefined],
  ])("%s", (choice, outline) => {
    expect(libraryOutline(library, choice)).toBe(outline);
  });
});

describe("a newer version", () => {
  const OLD = "\nI. Kết quả\nII. Hạn chế";
  const older = parsedOf(OLD);
  const newer = newerVersion(OLD, [["II. Hạn chế", "II. Hạn chế\nIII. Kiến nghị"]]);
  const state = (known: Partial<typeof EMPTY_LIBRARY>, outline: Outline = older) => ({
    choice: "kept",
    kept: { ...INITIAL.kept, outline },
    library: { ...EMPTY_LIBRARY, ...known },
  });

  test("is the one kept here, then the organisation's", () => {
    expect(newerOutline(state({ kept: [newer] }))).toBe(newer);
    expect(newerOutline(state({ published: [newer] }))).toBe(newer);
  });

  test.each([
    ["of another id", state({ kept: [{ ...newer, id: "x" }] })],
    ["that says the same", state({ kept: [{ ...older }] })],
    ["that was declined", state({ kept: [newer], declined: [older.id] })],
    [
      "issued before the document's own",
      state({ kept: [{ ...newer, source: { date: "2026-01-01" } }] }, { ...older, source: { date: "2027-01-01" } }),
    ],
    ["while another outline is chosen", { ...state({ kept: [newer] }), choice: "own:x" }],
  ])("is none %s", (_, given) => {
    expect(newerOutline(given)).toBeNull();
  });
});

describe("a draft", () => {
  const TEXT =
    "KẾ HOẠCH\nI- Mục đích\nNêu mục đích\nII- Nội dung\n1- Kết quả\n2- Hạn chế\n4- Kiến nghị (nếu có)\nIII- Tổ chức";
  const draft = draftOfLines({ kind: "text" }, linesOfText(TEXT));

  test("offers the sections that can hold an outline", () => {
    expect(draft.steps.present.roots).toEqual([{ line: 3, heading: "II- Nội dung" }]);
  });

  test.each([
    [4, 3],
    [3, 3],
    [2, null],
    [7, null],
    [0, null],
  ])("with the cursor in line %i begins with the section of line %s", (at, root) => {
    expect(rootAround(linesOfText(TEXT), at)).toBe(root);
  });

  test("shows a doubt at its line, until that line is corrected", () => {
    const [doubt] = doubts(draft.steps.present);
    const { rows } = draft.steps.present;
    const doubtful = rows.find(({ key }) => key === doubt?.key);
    expect(doubtful).toMatchObject({ marker: "4-", text: "Kiến nghị" });
    const settled = withCorrection(draft, { kind: "edit", key: doubtful!.key, marker: "3-", text: "Kiến nghị" });
    expect(doubts(settled.steps.present)).toEqual([]);
    const naming = { id: "x", title: "X", kind: "other", source: {} } as const;
    expect(namedOutline(draft.steps.present, naming).warnings).toHaveLength(1);
    expect(namedOutline(settled.steps.present, naming).warnings).toEqual([]);
  });
});

describe("a draft of several outlines", () => {
  const lines = linesOfText(
    "ĐỀ CƯƠNG 1\nI. Kết quả\n1. Chính trị\nII. Hạn chế\nĐỀ CƯƠNG 2\nI. Sinh hoạt\n1. Nền nếp\n2. Nội dung\nII. Nhiệm vụ",
  );
  const draft = draftOfLines({ kind: "text" }, lines);
  const taken = ({ steps: { present } }: typeof draft) => ({
    title: present.parsed.title,
    roots: present.roots.map(({ heading }) => heading),
    rows: present.rows.map(({ marker, text }) => `${marker} ${text}`),
  });
  const second = {
    title: "ĐỀ CƯƠNG 2",
    roots: ["I. Sinh hoạt"],
    rows: ["I. Sinh hoạt", "1. Nền nếp", "2. Nội dung", "II. Nhiệm vụ"],
  };

  test("begins with the first, and has no doubt about the other", () => {
    expect(draft.outlines.map(({ line }) => line)).toEqual([0, 4]);
    expect(taken(draft)).toMatchObject({ title: "ĐỀ CƯƠNG 1", roots: ["I. Kết quả"] });
    expect(doubts(draft.steps.present)).toEqual([]);
  });

  test("takes the other, and the first again by undoing, corrections included", () => {
    const corrected = withCorrection(draft, { kind: "leaveOut", key: 2 });
    const other = withOutline(corrected, 4);
    expect(taken(other)).toEqual(second);
    expect(taken(withUndone(other))).toEqual(taken(corrected));
    expect(taken(withUndone(withUndone(other)))).toEqual(taken(draft));
  });

  test("takes a section of the outline chosen, and its whole again", () => {
    const other = withRoot(withOutline(draft, 4), 5);
    expect(taken(other)).toEqual({ ...second, rows: ["1. Nền nếp", "2. Nội dung"] });
    expect(taken(withRoot(other, null))).toEqual(second);
  });

  test("begins with the one the cursor is in", () => {
    expect([1, 3, 5, 7, 8].map((at) => rootAround(lines, at))).toEqual([1, null, 5, 5, null]);
    const inside = draftOfLines({ kind: "selection" }, lines, rootAround(lines, 7));
    expect(inside.steps.present).toMatchObject({ outline: 4, root: 5 });
  });

  test.each([0, 3, 99])("stays as it is for line %i, where none other begins", (line) => {
    expect(withOutline(draft, line)).toBe(draft);
  });

  test("offers nothing to choose where there is one", () => {
    expect(draftOfLines({ kind: "text" }, lines.slice(0, 4))).toMatchObject({ outlines: [] });
  });
});

describe("a key on a line", () => {
  const heading = (key: number): OutlineRow => ({
    kind: "heading",
    key,
    level: 1,
    marker: "",
    text: "Mục",
    required: true,
    demands: {},
    origin: null,
    settled: false,
  });
  const rows: readonly OutlineRow[] = [
    heading(7),
    { kind: "guidance", key: 8, level: 0, marker: "-", text: "Nêu", origin: null, settled: false },
    heading(9),
  ];
  const plain = { alt: false, shift: false, ctrl: false };

  test.each<readonly [string, number, object | null]>([
    ["ArrowDown", 0, { to: 8 }],
    ["ArrowDown", 2, { to: 9 }],
    ["ArrowUp", 0, { to: 7 }],
    ["Home", 2, { to: 7 }],
    ["End", 0, { to: 9 }],
    ["PageDown", 0, { to: 9 }],
    ["Enter", 1, { open: true }],
    ["F2", 1, { open: true }],
    ["Backspace", 1, { correct: { kind: "merge", key: 8 } }],
    ["Delete", 2, { correct: { kind: "leaveOut", key: 9 } }],
    ["g", 0, { correct: { kind: "toGuidance", key: 7 } }],
    ["G", 1, { correct: { kind: "toHeading", key: 8 } }],
    ["b", 0, { correct: { kind: "require", required: false, key: 7 } }],
    ["b", 1, null],
    ["x", 1, null],
    ["Tab", 1, null],
  ])("%s in row %i", (key, at, done) => {
    expect(rowMove({ ...plain, key }, rows, at)).toEqual(done);
  });

  test("with others moves levels and steps, and else is left to the browser", () => {
    const up = { ...plain, alt: true, shift: true, key: "ArrowLeft" };
    expect(rowMove(up, rows, 0)).toEqual({ correct: { kind: "up", key: 7 } });
    expect(rowMove({ ...up, key: "ArrowRight" }, rows, 0)).toEqual({ correct: { kind: "down", key: 7 } });
    expect(rowMove({ ...up, shift: false }, rows, 0)).toBeNull();
    expect(rowMove({ ...plain, ctrl: true, key: "z" }, rows, 0)).toEqual({ step: "undo" });
    expect(rowMove({ ...plain, ctrl: true, shift: true, key: "Z" }, rows, 0)).toEqual({ step: "redo" });
    expect(rowMove({ ...plain, ctrl: true, key: "y" }, rows, 0)).toEqual({ step: "redo" });
    expect(rowMove({ ...plain, ctrl: true, key: "c" }, rows, 0)).toBeNull();
  });
});
