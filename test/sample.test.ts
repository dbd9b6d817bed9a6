/**
 * The sample report of `npm start`: a half-written one that carries its outline and field values. The file in assets is
 * what this test makes; UPDATE_SAMPLE=1 writes it anew.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { FileHost } from "../src/docx/file-host.ts";
import { openPackage } from "../src/ooxml/package.ts";
import { NO_STATE, stateEntriesOf } from "../src/outline/state.ts";
import { reportText, sampleReport } from "./corpus/corpus-report.ts";
import { outlineOf } from "./corpus/spoil.ts";
import { docx } from "./support/docx.ts";

const asset = path.resolve(import.meta.dirname, "../assets/sample/bao-cao-mau.docx");

it("the sample report in assets is made of its text, its outline and its fields", async () => {
  const sample = sampleReport();
  const host = new FileHost(openPackage(docx(reportText(sample.lines), "letterhead")));
  await host.writeState(stateEntriesOf({ ...NO_STATE, outline: outlineOf(sample), fields: sample.fields }));
  if (process.env.UPDATE_SAMPLE === "1") writeFileSync(asset, host.bytes());
  expect(Buffer.from(host.bytes()).equals(readFileSync(asset))).toBe(true);
});
