/** A report has one fingerprint, whether Word hands it out or the file is opened: the slip made here is compared there. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fingerprint } from "../../src/document/fingerprint.ts";
import { FileHost } from "../../src/docx/file-host.ts";
import { openPackage } from "../../src/ooxml/package.ts";
import { WordHost } from "../../src/word/word-host.ts";
import { dialects, docx } from "../support/docx.ts";
import { EVERY_EXTRA, SHORT_REPORT } from "../support/sample.ts";
import { openWord } from "../wordhost/word-host.ts";

const sample = new Uint8Array(readFileSync(new URL("../../assets/sample/bao-cao-mau.docx", import.meta.url)));
const files: readonly (readonly [string, Uint8Array])[] = [
  ["the sample", sample],
  ...dialects.map((dialect) => [dialect, docx(SHORT_REPORT, dialect, EVERY_EXTRA)] as const),
];

async function read(bytes: Uint8Array, profile: "desktop" | "web") {
  await openWord(bytes, { profile });
  return fingerprint(await new WordHost().read());
}

describe.each(["desktop", "web"] as const)("in Word, %s", (profile) => {
  test.each(files)("%s has the fingerprint of its file", async (_, bytes) => {
    const inFile = fingerprint(await new FileHost(openPackage(bytes)).read());
    expect(await read(bytes, profile)).toEqual(inFile);
  });
});
