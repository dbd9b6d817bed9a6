import { describe, expect, test } from "vitest";
import { completed } from "../../../src/check/findings/completed.ts";
import { sectionsByParagraph } from "../../../src/check/findings/section-at.ts";
import { sorted } from "../../../src/check/findings/sorted.ts";
import { unique } from "../../../src/check/findings/unique.ts";
import type { Finding, Severity } from "../../../src/check/rule.ts";
import { align } from "../../../src/match/align.ts";
import { report } from "../../support/report.ts";
import { outlineOf } from "../../support/small-outline.ts";

const document = report("Phần thứ nhất\nKẾT QUẢ CHUNG\nI. Đặc điểm tình hình\nVăn bản một.\nII. Hạn chế\nVăn bản hai.");
const outline = outlineOf(
  "ĐỀ CƯƠNG\nPhần thứ nhất\nKẾT QUẢ CHUNG\nI. Đặc điểm tình hình\nII. Nguyên nhân\nIII. Hạn chế",
);
const match = align(outline, document);
const rule = { id: "a-rule", severity: "warning", group: "leftover" } as const;

describe("an observation is completed", () => {
  const sections = sectionsByParagraph(match);

  test("with the rule's severity, the section around it and the text there", () => {
    expect(completed(rule, { paragraph: 3, data: 1 }, document, sections)).toEqual({
      rule: "a-rule",
      severity: "warning",
      group: "leftover",
      section: "p1.1",
      place: { paragraph: 3, text: "Văn bản một.", story: "main" },
      related: null,
      data: 1,
      fix: null,
    });
  });

  test("keeping what it says itself", () => {
    const observation = {
      paragraph: 3,
      excerpt: "một",
      severity: "note",
      section: "p1.3",
      related: 5,
      data: 1,
    } as const;
    expect(completed(rule, observation, document, sections)).toMatchObject({
      severity: "note",
      section: "p1.3",
      place: { paragraph: 3, text: "một" },
      related: { paragraph: 5, text: "Văn bản hai." },
    });
  });

  test("without a place when it is nowhere, and with its story when it is beside the text", () => {
    expect(completed(rule, { paragraph: null, data: 1 }, document, sections)).toMatchObject({
      place: null,
      section: null,
    });
    const note = { paragraph: 5, story: "footnote", excerpt: "chú thích", data: 1 } as const;
    expect(completed(rule, note, document, sections)).toMatchObject({
      section: "p1.3",
      place: { paragraph: 5, text: "chú thích", story: "footnote" },
    });
  });

  test("the lines of a heading belong to the section it answers, what is above the body to none", () => {
    expect([0, 1, 2, 4].map((paragraph) => sections.get(paragraph))).toEqual(["p1", "p1", "p1.1", "p1.3"]);
    expect(sectionsByParagraph(null).size).toBe(0);
  });
});

function finding(
  paragraph: number | null,
  severity: Severity,
  section: string | null = null,
  data: unknown = 0,
): Finding {
  const place = paragraph === null ? null : ({ paragraph, text: "", story: "main" } as const);
  return { rule: "a-rule", severity, group: "leftover", section, place, related: null, data, fix: null };
}

describe("findings are put in order", () => {
  test("by place; the whole document first, a missing section where it should stand", () => {
    const missing = finding(null, "error", "p1.2");
    const late = finding(5, "error");
    const early = finding(3, "note");
    const whole = finding(null, "warning");
    expect(sorted([late, missing, early, whole], match)).toEqual([whole, early, missing, late]);
  });

  test("at one place by weight, and then as they came", () => {
    const [note, first, second, error] = [
      finding(3, "note"),
      finding(3, "warning", null, 1),
      finding(3, "warning", null, 2),
      finding(3, "error"),
    ];
    expect(sorted([note, first, second, error] as Finding[], match)).toEqual([error, first, second, note]);
  });

  test("a missing section comes before what is written of its own further down the section above", () => {
    const split = report("I. Kết quả\nMở đầu.\n1. Tư tưởng\nVăn bản.\n2. Việc riêng\nVăn bản.");
    const asked = outlineOf("ĐỀ CƯƠNG\nI. Kết quả\n1. Dân vận\n2. Tư tưởng");
    const gone = finding(null, "error", "1.1");
    const later = finding(2, "error");
    expect(sorted([later, gone], align(asked, split))).toEqual([gone, later]);
  });
});

test("the same thing said twice is said once, other places and other data are kept", () => {
  const once = finding(3, "error", "p1.1", { text: "a" });
  const again = finding(3, "error", "p1.1", { text: "a" });
  const elsewhere = finding(5, "error", "p1.1", { text: "a" });
  const other = finding(3, "error", "p1.1", { text: "b" });
  expect(unique([once, again, elsewhere, other])).toEqual([once, elsewhere, other]);
});
