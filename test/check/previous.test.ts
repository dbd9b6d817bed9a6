/** Finished reports of different units beside each other: much is alike by custom, and none of it was copied. */
import { describe, expect, it } from "vitest";
import { check } from "../../src/check/check.ts";
import { rules } from "../../src/check/rules/index.ts";
import type { ReportDocument } from "../../src/document/document.ts";
import { readDocument } from "../../src/document/read.ts";
import { openPackage } from "../../src/ooxml/package.ts";
import { corpusReports } from "../corpus/corpus-report.ts";
import { docx } from "../support/docx.ts";

const PREVIOUS = rules.filter(({ group }) => group === "previous");
const reports = corpusReports().map(({ slug, lines }): readonly [string, ReportDocument] => {
  const source = lines.map(({ text }) => text).join("\n");
  return [slug, readDocument(openPackage(docx(source, "styled"))).document];
});

function told(document: ReportDocument, previous: ReportDocument): string[] {
  const { findings } = check(document, { previous, today: "2028-06-01", rules: PREVIOUS });
  return findings.map(({ rule, place }) => `${rule}: ${place?.text.slice(0, 60) ?? ""}`);
}

describe("beside the report of another unit", () => {
  it.each(reports)("%s has nothing copied, neither text nor figures", (_, document) => {
    for (const [, other] of reports) {
      // Another unit's promises are rightly not answered.
      const copied = told(document, other).filter((one) => !one.startsWith("previous-promise"));
      if (other !== document) expect(copied).toEqual([]);
    }
  });
});

describe("beside itself", () => {
  it.each(reports)("%s is copied from end to end, and owes itself no answer", (_, document) => {
    const all = told(document, document);
    expect(all.some((one) => one.startsWith("previous-copied"))).toBe(true);
    expect(all.filter((one) => one.startsWith("previous-promise"))).toEqual([]);
  });
});
