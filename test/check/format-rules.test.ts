/** What holds of all rules on form. */
import { describe, expect, it } from "vitest";
import { check } from "../../src/check/check.ts";
import { rules } from "../../src/check/rules/index.ts";
import { findingText } from "../../src/strings/vi.ts";
import { CORRECT, LONG, paperOf } from "../support/paper.ts";
import { report } from "../support/report.ts";

const FORM = rules.filter(({ group }) => group === "format");
const today = "2028-06-01";

describe("the rules on form", () => {
  it.each(CORRECT)("are silent on %s", (_, document) => {
    expect(check(document, { today, rules: FORM }).findings).toEqual([]);
  });

  it.each(["party", "state"] as const)("are silent on a long paper: %s", (kind) => {
    expect(check(paperOf(kind, { body: LONG }), { today, rules: FORM }).findings).toEqual([]);
  });

  it.each(["party", "state"] as const)("are silent in decomposed text: %s", (kind) => {
    const document = JSON.parse(JSON.stringify(paperOf(kind)).normalize("NFD"));
    expect(check(document, { today, rules: FORM }).findings).toEqual([]);
  });

  it("never say more than a note, and tell each fault once", () => {
    const arial = { font: "Arial", size: 11 };
    const body = LONG.map((line) => ({ ...line, run: arial, alignment: "left" as const, spacing: SPACED }));
    const lines = { star: null, number: { text: "Số: 5 - BC/CB" }, authority: { text: "TM. CHI BỘ" }, archive: null };
    const document = paperOf("party", { body, lines, document: { stories: [], pages: report("", {}).pages } });
    const { findings } = check(document, { today, rules: FORM });
    expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set(["note"]));
    expect(findings.map(({ rule }) => rule).sort()).toEqual([
      "format-alignment",
      "format-authority",
      "format-authority",
      "format-font",
      "format-head",
      "format-indent",
      "format-line-spacing",
      "format-number",
      "format-page-number",
      "format-paragraph-spacing",
      "format-recipients",
      "format-size",
    ]);
    for (const finding of findings) {
      const { message, need, have, how } = findingText(finding);
      for (const words of [message, need, have, how]) expect(words).toMatch(/^[\p{Lu}\d«].*[.;]$/u);
      expect(need).toMatch(/Hướng dẫn 05-HD\/VPTW; chưa đối chiếu văn bản gốc/);
    }
  });

  it("say nothing of what the host could not show", () => {
    const body = LONG.map((line) => ({ ...line, spacing: { line: null } }));
    const unseen = ["runs", "pages", "headers", "lineSpacing"].map((detail) => ({ code: "notSeen" as const, detail }));
    const document = paperOf("party", { body, document: { stories: [], pages: LETTER, warnings: unseen } });
    expect(check(document, { today, rules: FORM }).findings).toEqual([]);
  });
});

const SPACED = { before: 0, after: 0, line: null, firstLine: 0 };
const LETTER = [{ ...report("").pages[0]!, width: 215.9, height: 279.4, titlePage: false }];
