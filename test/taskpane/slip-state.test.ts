import { describe, expect, it } from "vitest";
import { check } from "../../src/check/check.ts";
import { fingerprint } from "../../src/document/fingerprint.ts";
import { compareWithSlip } from "../../src/results/slip/comparison.ts";
import { slipOf } from "../../src/results/slip/slip.ts";
import { INITIAL, type PaneState, paneState } from "../../src/taskpane/pane-state.ts";
import type { SlipAction } from "../../src/taskpane/slip/slip-state.ts";
import { report } from "../support/report.ts";

const document = report("I. Kết quả\nChi bộ có 25 đảng viên.");
const checked = check(document, { today: "2027-11-20" });
const made = { report: { file: "a.docx", outline: null, checked }, document, issued: null, fields: {} };
const slip = slipOf({ ...made, date: "2027-11-20", time: null });
const { code } = fingerprint(document);
const text = { code, lines: null };
const compared = { name: "phieu.docx", checked: text, result: compareWithSlip(document, text) };

const having = (state: PaneState, ...actions: readonly SlipAction[]): PaneState =>
  actions.reduce((now, action) => paneState(now, { type: "slip", slip: action }), state);
const begun = having(INITIAL, { type: "made", slip }, { type: "compared", compared });

describe("a slip and a comparison", () => {
  it("are of the report as it is, until it changes", () => {
    expect(begun.slip.stale).toEqual({ made: false, compared: false });
    expect(paneState(begun, { type: "changed" }).slip.stale).toEqual({ made: true, compared: true });
  });

  it("a new check makes the slip out of date, for a decision may have changed it, and not the comparison", () => {
    const again = paneState(begun, { type: "checked", checked, at: "15:00" });
    expect(again.slip.stale).toEqual({ made: true, compared: false });
    expect(having(again, { type: "made", slip }).slip.stale.made).toBe(false);
  });

  it("stay when a file could not be used; what was wrong is said until something else is done", () => {
    const refused = having(begun, { type: "problem", problem: { name: "x.docx", code: "notSlip" } });
    expect(refused.slip).toMatchObject({ made: slip, compared, problem: { code: "notSlip" } });
    expect(having(refused, { type: "compared", compared }).slip.problem).toBeNull();
    expect(having(refused, { type: "previous", previous: null }).slip.problem).toBeNull();
    expect(paneState(refused, { type: "page", page: "slip" }).slip.problem).toBeNull();
  });
});
