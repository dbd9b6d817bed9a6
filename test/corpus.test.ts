/** A sample of the corpus for every run of the tests; `npm run corpus` runs the whole. */
import { describe, expect, it } from "vitest";
import { sectionsOf } from "../src/outline/outline.ts";
import { corpusReports, headedSections, sampleReport, spanOf } from "./corpus/corpus-report.ts";
import { findingsOf, outcome } from "./corpus/run.ts";
import { complaints } from "./corpus/score.ts";
import { allVariants, outlineOf, variantsOf } from "./corpus/spoil.ts";
import { variant } from "./corpus/variant.ts";
import type { Dialect } from "./support/docx.ts";

const SAMPLE: readonly Dialect[] = ["letterhead", "everyday"];

describe("finished reports", () => {
  for (const report of corpusReports()) {
    it(`${report.slug} answers every section of its outline`, () => {
      const answered = new Set(report.lines.flatMap(({ section, also = [] }) => [section, ...also]));
      expect([...sectionsOf(outlineOf(report))].map(({ id }) => id).filter((id) => !answered.has(id))).toEqual([]);
      for (const id of headedSections(report.lines)) expect(spanOf(report.lines, id)!.end).toBeGreaterThan(0);
    });

    it(`${report.slug} is composed Unicode`, () => {
      for (const { text } of report.lines) expect(text).toBe(text.normalize("NFC"));
    });

    it.for(SAMPLE)(`${report.slug} has no error, %s`, (dialect) => {
      const { wrong } = outcome(variant(report, "tempting text", "as finished", {}), dialect);
      expect(wrong.filter(({ severity }) => severity === "error")).toEqual([]);
    });
  }
});

describe("spoiled reports", () => {
  it("are the same in every run", () => {
    const [report] = corpusReports();
    expect(variantsOf(report!)).toEqual(variantsOf(report!));
  });

  const kinds = new Map(allVariants().map((one) => [one.fault, one]));
  it.for([...kinds])("%s: told, and nothing else as an error", ([, one]) => {
    const told = outcome(one, one.dialect ?? "styled");
    const wrong = told.wrong.filter(({ severity }) => severity === "error");
    expect(complaints([{ ...told, wrong }])).toEqual([]);
  });
});

describe("the sample report", () => {
  it("is told what it lacks, and nothing else as an error or a warning", () => {
    const told = findingsOf(variant(sampleReport(), "blank left", "the sample", {}), "styled");
    const places = told
      .filter(({ severity }) => severity !== "note")
      .map(({ rule, section, line }) => `${rule} · ${section ?? "-"} · ${line.slice(0, 24)}`);
    expect(places).toEqual([
      "leftover-blank · - · Số …-BC/ĐU",
      "leftover-blank · - · Phú Thọ, ngày … tháng 11",
      "leftover-term · p1 · ĐÁNH GIÁ KẾT QUẢ GIỮA NH",
      "target-verdict · p1.1.2 · Kết nạp 11 đảng viên mới",
      "leftover-blank · p1.2.2.1 · Đảng uỷ tổ chức 08 hội n",
      "leftover-guidance · p1.2.2.1 · Công tác tuyên truyền, g",
      "section-guidance-only · p1.2.2.3 · 2.3. Công tác kiểm tra, ",
      "section-empty · p1.2.3 · 3. Công tác lãnh đạo cơ ",
      "leftover-bracket · p2.2.2 · - Công tác tổ chức xây d",
      "section-missing · p2.3 · ",
    ]);
  });
});
