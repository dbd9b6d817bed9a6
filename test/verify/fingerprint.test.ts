/** A report saved again by another program is the report that was checked. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fingerprint } from "../../src/document/fingerprint.ts";
import { readDocument } from "../../src/document/read.ts";
import { openPackage } from "../../src/ooxml/package.ts";
import { type Dialect, dialects, docx } from "../support/docx.ts";
import { savedByLibreOffice } from "../support/libre-office.ts";
import { EVERY_EXTRA, SHORT_REPORT } from "../support/sample.ts";

const seed = readFileSync(new URL("../fixtures/seeds/bao-cao-so-ket-phu-tho-2023.txt", import.meta.url), "utf8");
const linesOf = (bytes: Uint8Array) => {
  const { code, lines } = fingerprint(readDocument(openPackage(bytes)).document);
  return { code, lines: lines.map(({ text }) => text) };
};

/** LibreOffice garbles these itself: moved text comes out twice or in malformed XML, and so do nested fields. */
const GARBLED: readonly Dialect[] = ["tracked", "everyday"];
const GARBLED_WITH_EXTRAS: readonly Dialect[] = [...GARBLED, "blockControls", "fields"];

test("its fingerprint outlives LibreOffice, in every dialect", () => {
  const written = [
    ...dialects.filter((dialect) => !GARBLED.includes(dialect)).map((dialect) => docx(seed, dialect)),
    ...dialects
      .filter((dialect) => !GARBLED_WITH_EXTRAS.includes(dialect))
      .map((dialect) => docx(SHORT_REPORT, dialect, EVERY_EXTRA)),
  ];
  expect(written).toHaveLength(22);
  expect(savedByLibreOffice(written).map(linesOf)).toEqual(written.map(linesOf));
});
