/**
 * `npm run corpus`: every finished report in every dialect, every variant in one of them; prints the table and holds
 * the bars.
 */
import { beforeAll, describe, expect, it } from "vitest";
import { dialects } from "../support/docx.ts";
import { corpusReports } from "./corpus-report.ts";
import { dialectFor, type Outcome, outcome } from "./run.ts";
import { complaints, scores, scoreTable } from "./score.ts";
import { allVariants } from "./spoil.ts";
import { type Fault, variant } from "./variant.ts";

const reports = corpusReports();
const variants = allVariants();
let finished: Outcome[] = [];
let spoiled: Outcome[] = [];

beforeAll(() => {
  finished = reports.flatMap((report) =>
    dialects.map((dialect) => outcome(variant(report, "tempting text", "as finished", {}), dialect)),
  );
  spoiled = variants.map((one, index) => outcome(one, dialectFor(one, index)));
  const all = [...finished, ...spoiled];
  const lines = [...complaints(finished), ...complaints(spoiled)];
  console.log(`\n${reports.length} finished reports in ${dialects.length} dialects, ${variants.length} variants\n`);
  console.log(scoreTable(scores(all)));
  const matched = all.reduce((sum, { headings, unmatched }) => sum + headings - unmatched.length, 0);
  const headings = all.reduce((sum, one) => sum + one.headings, 0);
  console.log(`\n${matched} of ${headings} headings matched with their section`);
  if (lines.length > 0) console.log(`\n${lines.join("\n")}\n`);
});

describe("the corpus", () => {
  it("has at least 300 variants, of every outline, in every dialect", () => {
    expect(variants.length).toBeGreaterThanOrEqual(300);
    expect(new Set(reports.map(({ outline }) => outline)).size).toBe(3);
    expect(new Set(spoiled.map(({ dialect }) => dialect))).toEqual(new Set(dialects));
  });

  it("finds no error in a finished report, in any dialect", () => {
    const errors = finished.map((one) => ({ ...one, wrong: one.wrong.filter(({ severity }) => severity === "error") }));
    expect(complaints(errors)).toEqual([]);
  });

  it("matches every heading of a finished report with its section, renamed within reason or not", () => {
    const kept: readonly Fault[] = ["heading renamed", "all renumbered"];
    const outcomes = [...finished, ...spoiled.filter(({ variant: { fault } }) => kept.includes(fault))];
    expect(
      outcomes.flatMap(({ variant: { report, detail }, dialect, unmatched }) =>
        unmatched.map((one) => `${report.slug}, ${dialect}, ${detail}: ${one}`),
      ),
    ).toEqual([]);
  });

  it("finds no error in a variant but the planted fault and what follows from it", () => {
    const errors = spoiled.map((one) => ({
      ...one,
      missed: [],
      wrong: one.wrong.filter(({ severity }) => severity === "error"),
    }));
    expect(complaints(errors)).toEqual([]);
  });

  it("finds at least 99 % of the faults of every rule", () => {
    const low = scores(spoiled).filter(({ planted, found }) => found < planted * 0.99);
    expect(low).toEqual([]);
  });
});
