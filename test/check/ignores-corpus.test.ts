/** Whatever rule tells it: a finding that was ignored stays so when something is written elsewhere, and the day changes. */
import { expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { ignoreOf, ignoresJson, readIgnores } from "../../src/check/ignores.ts";
import { readDocument } from "../../src/document/read.ts";
import { openPackage } from "../../src/ooxml/package.ts";
import { corpusReports, reportText, spanOf, textLine } from "../corpus/corpus-report.ts";
import { outlineOf, variantsOf } from "../corpus/spoil.ts";
import { docx } from "../support/docx.ts";

/** One variant of each kind of fault, of every third report in turn. */
const variants = corpusReports().flatMap((report, at) => {
  const kinds = new Map(variantsOf(report).map((variant) => [variant.fault, variant]));
  return [...kinds.values()].filter((_, place) => (place + at) % 3 === 0);
});

const ADDED =
  "Chi bộ họp phân công từng đồng chí theo dõi, đôn đốc việc thực hiện và báo cáo tại kỳ sinh hoạt gần nhất.";

/** Rules that weigh the whole of a section: a sentence more in it is another section. */
const OF_ONE_PIECE = new Set(["section-thin", "tracked-changes"]);

test("in all the spoiled reports", () => {
  const told = new Set<string>();
  for (const { report, lines, extras, fault, detail } of variants) {
    const settings = { outline: outlineOf(report), fields: report.fields };
    const read = (text: string) => readDocument(openPackage(docx(text, "typed", extras))).document;
    const { findings } = check(read(reportText(lines)), { ...settings, today: "2028-07-01" });
    const stored: unknown = JSON.parse(
      JSON.stringify(ignoresJson({ ignores: findings.map((one) => ignoreOf(one, "vì", "2028-07-01")), others: [] })),
    );
    for (const { rule } of findings) told.add(rule);
    const span = ["p1.2", "p1.1", "1.2", "1"].map((id) => spanOf(lines, id)).find((one) => one !== null);
    const more = lines.toSpliced(span?.ownEnd ?? lines.length, 0, textLine(ADDED), textLine(ADDED));
    const now = check(read(reportText(more)), {
      ...settings,
      ignores: readIgnores(stored).ignores,
      today: "2028-08-15",
    });
    const back = now.findings.filter(({ rule }) => !OF_ONE_PIECE.has(rule)).map(({ rule, data }) => ({ rule, data }));
    expect({ fault, detail, slug: report.slug, back }).toMatchObject({ back: [] });
  }
  expect(told.size).toBeGreaterThan(15);
});
