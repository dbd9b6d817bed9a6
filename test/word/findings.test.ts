/**
 * One report, one judgement, whatever Word holds it: a sample of the corpus read through each Word gives the findings
 * the file gives; read with less, it gives those that can be had without what the reading says it has not seen.
 */
import { describe, expect, it } from "vitest";
import { check } from "../../src/check/check.ts";
import type { ReportDocument } from "../../src/document/document.ts";
import { UNSEEN } from "../../src/word/reduced-reading.ts";
import { WordHost } from "../../src/word/word-host.ts";
import { reportText } from "../corpus/corpus-report.ts";
import { allVariants, outlineOf } from "../corpus/spoil.ts";
import type { Variant } from "../corpus/variant.ts";
import { type Dialect, dialects, docx } from "../support/docx.ts";
import { type ProfileName, profiles } from "../wordhost/profiles.ts";
import { openWord } from "../wordhost/word-host.ts";
import { without } from "./unseen.ts";

const SIZE = 40;

interface Sample {
  readonly name: string;
  readonly variant: Variant;
  readonly bytes: Uint8Array;
  readonly dialect: Dialect;
}

/** Every kind of fault, then others from all over the corpus; every dialect in turn. */
function sample(): readonly Sample[] {
  const all = allVariants();
  const kinds = [...new Map(all.map((one) => [one.fault, one])).values()];
  const others = all.filter((one) => !kinds.includes(one));
  const step = Math.floor(others.length / SIZE);
  const chosen = [...kinds, ...others.filter((_, index) => index % step === 0)].slice(0, SIZE);
  return chosen.map((variant, index) => {
    const dialect = variant.dialect ?? dialects[index % dialects.length]!;
    const { report, fault, detail, lines, extras } = variant;
    const name = `${report.slug}, ${fault} (${detail}), ${dialect}`;
    return { name, variant, dialect, bytes: docx(reportText(lines), dialect, extras) };
  });
}

const SAMPLE = sample();

function judged({ report }: Variant, document: ReportDocument) {
  const { findings, sections } = check(document, {
    outline: outlineOf(report),
    fields: report.fields,
    today: "2028-07-01",
  });
  return { findings, sections: [...sections] };
}

describe.each(Object.keys(profiles) as ProfileName[])("%s", (profile) => {
  it.each(SAMPLE)("judges as the file does: $name", async (one) => {
    await openWord(one.bytes, { profile });
    const document = await new WordHost().read();
    const unseen = document.warnings.filter(({ code }) => code === "notSeen").map(({ detail }) => detail);
    // Word on the web keeps headers and footers to itself, and the reading says so.
    expect(unseen).toEqual(profile === "web" ? ["headers"] : []);
    const expected = without(one.bytes, profile === "web" ? ["headers"] : []);
    expect(judged(one.variant, document)).toEqual(judged(one.variant, expected));
  });
});

describe("a reduced reading", () => {
  it.each(SAMPLE)("judges as far as it sees: $name", async (one) => {
    const word = await openWord(one.bytes, { profile: "web" });
    word.faults.failTrip(1, "responseTooLarge");
    const document = await new WordHost().read();
    expect(document.warnings.map(({ detail }) => detail)).toEqual([...UNSEEN]);
    expect(judged(one.variant, document)).toEqual(judged(one.variant, without(one.bytes, UNSEEN)));
  });
});

it("is a sample of all there is", () => {
  expect(SAMPLE).toHaveLength(SIZE);
  expect(new Set(SAMPLE.map(({ dialect }) => dialect)).size).toBe(dialects.length);
  const spoken = SAMPLE.filter(({ variant, bytes }) => judged(variant, without(bytes, [])).findings.length > 0);
  expect(spoken.length).toBeGreaterThan(SIZE / 2);
});
