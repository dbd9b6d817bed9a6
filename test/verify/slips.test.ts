/** The check slip is a sound document to other programs. */
import { expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { readDocument } from "../../src/document/read.ts";
import { openPackage } from "../../src/ooxml/package.ts";
import { builtinOutlines } from "../../src/outline/builtin/builtin.ts";
import { slipOf } from "../../src/results/slip/slip.ts";
import { slipOfDocument } from "../../src/results/slip/slip-data.ts";
import { slipDocument } from "../../src/results/slip/slip-document.ts";
import { savedByLibreOffice } from "../support/libre-office.ts";
import { report } from "../support/report.ts";
import { SHORT_REPORT } from "../support/sample.ts";
import { schemaFaults } from "../support/schema.ts";

const [issued] = builtinOutlines;
const document = report(SHORT_REPORT);
const checked = check(document, { outline: issued!, today: "2027-02-08" });
const made = { report: { file: "a.docx", outline: issued!, checked }, document, issued: issued!, fields: {} };
const slip = slipDocument(slipOf({ ...made, date: "2027-02-08", time: "14:05" }));

test("the schema finds nothing in it", async () => {
  expect(await schemaFaults(slip)).toEqual([]);
});

test("saved again by LibreOffice it still says what was checked", () => {
  const [saved] = savedByLibreOffice([slip]);
  const { document: again } = readDocument(openPackage(saved!));
  expect(slipOfDocument(again)).toEqual(slipOfDocument(readDocument(openPackage(slip)).document));
});
