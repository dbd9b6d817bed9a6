/** The state a document carries: written as entries, read back, nothing of newer tools lost. */
import { describe, expect, test } from "vitest";
import { builtinOutline } from "../../src/outline/builtin/builtin.ts";
import { type DocumentState, documentStateOf, NO_STATE, stateEntriesOf } from "../../src/outline/state.ts";

const FULL: DocumentState = {
  outline: builtinOutline("phu-tho-2023-so-ket")!,
  fields: { term: "2025-2030", unit: "Chi bộ A" },
  links: [{ section: "p1.3", text: "IV. HẠN CHẾ" }],
  declarations: [{ section: "p1.4", reason: "Chi bộ không có tổ chức đoàn thể", date: "2027-11-20" }],
  pack: "dang-2018",
  ignores: [{ rule: "section-thin", reason: "đã thống nhất" }],
  targets: { rows: [] },
  others: new Map([["review", '{"by":"newer tool"}']]),
};

describe("state entries", () => {
  test("bring a full state back", () => {
    expect(documentStateOf(stateEntriesOf(FULL))).toEqual(FULL);
  });

  test("are none for a document without state, and the other way round", () => {
    expect(stateEntriesOf(NO_STATE).size).toBe(0);
    expect(documentStateOf(new Map())).toEqual(NO_STATE);
  });

  test("are JSON by name", () => {
    const entries = stateEntriesOf(FULL);
    expect([...entries.keys()].sort()).toEqual([
      "declarations",
      "fields",
      "ignores",
      "links",
      "outline",
      "pack",
      "review",
      "targets",
    ]);
    expect(JSON.parse(entries.get("links")!)).toEqual([{ section: "p1.3", text: "IV. HẠN CHẾ" }]);
    expect(JSON.parse(entries.get("outline")!)).toMatchObject({ format: "de-cuong-bao-cao/outline", version: 1 });
  });

  test.each([
    ["outline", "{"],
    ["outline", '{"format":"de-cuong-bao-cao/outline","version":2}'],
    ["fields", "[]"],
    ["links", '"p1"'],
    ["declarations", '{"section":"1"}'],
    ["ignores", "not json"],
  ])("that cannot be read (%s: %s) count as absent and are written back untouched", (name, text) => {
    const state = documentStateOf(new Map([[name, text]]));
    expect(state).toEqual({ ...NO_STATE, others: new Map([[name, text]]) });
    expect(stateEntriesOf(state)).toEqual(new Map([[name, text]]));
  });

  test("that could not be read give way to a new value", () => {
    const state = documentStateOf(new Map([["fields", "?"]]));
    expect(stateEntriesOf({ ...state, fields: { unit: "B" } })).toEqual(new Map([["fields", '{"unit":"B"}']]));
  });

  test("keep only known fields with text values, whole links, and declarations with a reason", () => {
    const declaration = '{"section":"1","reason":"vì","date":"2027-11-20"}';
    const entries = new Map([
      ["declarations", `[${declaration},{"section":"2","reason":" ","date":""},{"section":"3"},null,7]`],
      ["fields", '{"unit":"A","colour":"red","term":5,"__proto__":{"x":1}}'],
      ["links", '[{"section":"1","text":"I"},{"section":2,"text":"II"},null,{"section":"3"}]'],
    ]);
    const { fields, links, declarations } = documentStateOf(entries);
    expect(fields).toEqual({ unit: "A" });
    expect(links).toEqual([{ section: "1", text: "I" }]);
    expect(declarations).toEqual([JSON.parse(declaration)]);
  });
});
