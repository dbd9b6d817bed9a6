/** Trying a write while something goes wrong, and what must be true afterwards. */
import { expect } from "vitest";
import type { ReportDocument } from "../../src/document/document.ts";
import { WordHost } from "../../src/word/word-host.ts";
import { shown } from "../support/host-cases.ts";
import { read } from "../wordhost/samples.ts";
import { type WordHost as OpenWord, openWord, type WordOptions } from "../wordhost/word-host.ts";
import { BYTES, type Outcome, outcomeOf, PLAIN, WRITES, type Write } from "./writes.ts";

export interface Attempt {
  readonly word: OpenWord;
  readonly host: WordHost;
  readonly before: ReportDocument;
  readonly after: ReportDocument;
  readonly outcome: Outcome;
  /** What the write says it has done, of its parts; null where it fails or means all of them. */
  readonly told: number | null;
}

/** Prepares the write, lets something go wrong, and tries. */
export async function attempt(write: Write, options: WordOptions, spoil: (word: OpenWord) => void): Promise<Attempt> {
  const word = await openWord(BYTES, options);
  const host = new WordHost();
  await write.prepare(host);
  await word.settled();
  word.reset();
  const before = read(word);
  spoil(word);
  let told: number | null = null;
  const run = async () => {
    const result = await write.run(host);
    told = write.told?.(result as never) ?? null;
  };
  const outcome = await outcomeOf(run());
  return { word, host, before, after: read(word), outcome, told };
}

/** What a reader sees of a document. */
export function seen({ paragraphs, controls, tables, customXml }: ReportDocument) {
  return {
    paragraphs: shown(paragraphs),
    controls: controls.map(({ tag, text, placeholder }) => ({ tag, text, placeholder })),
    tables: tables.length,
    state: customXml.map(({ xml }) => xml),
  };
}

/** The outcome is true of the document, and what stood there before all this still does. */
export function expectHonest(write: Write, { before, after, outcome, told: count }: Attempt): void {
  const done = write.done(after);
  if (count !== null) expect(done).toHaveLength(count);
  else if (outcome.code === "none") expect(done).toEqual(write.parts);
  else if (outcome.code === "partlyDone") {
    // Nothing named: all of it is there, and only empty lines beside it are left over.
    const told = outcome.detail === "" ? [] : outcome.detail.split(", ");
    expect(done).toEqual(write.parts.filter((part) => !told.includes(part)));
    expect(told.filter((part) => !write.parts.includes(part))).toEqual([]);
  } else expect(seen(after)).toEqual(seen(before));
  expectKept(write, after);
}

/** Every line of the report is there in its order, but those that are edited; `gone` by somebody else. */
export function expectKept(write: Write, { paragraphs }: ReportDocument, gone: readonly number[] = []): void {
  const changed = write === WRITES.edit ? [1, 3, 9, ...gone] : gone;
  const lines = PLAIN.paragraphs.filter(({ index }) => !changed.includes(index)).map(({ text }) => text);
  let from = 0;
  for (const line of lines) {
    const at = paragraphs.findIndex(({ text, index }) => index >= from && text === line);
    expect(at, `«${line}» is still there`).not.toBe(-1);
    from = at + 1;
  }
}
