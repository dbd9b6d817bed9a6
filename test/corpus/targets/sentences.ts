/** The sentences of the corpus of targets: `@where` says where those below stand; `= …` lines are the readings expected. */
import { readdirSync, readFileSync } from "node:fs";
import type { Where } from "../../../src/targets/prose/draft.ts";
import { type ExpectedReading, expectedReading } from "./expected.ts";

export interface CorpusSentence {
  readonly file: string;
  readonly line: number;
  readonly where: Where | "resolution";
  readonly text: string;
  readonly readings: readonly ExpectedReading[];
}

const FOLDER = new URL("sentences/", import.meta.url);

export function corpusSentences(): CorpusSentence[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .flatMap((file) => sentencesOf(file, readFileSync(new URL(file, FOLDER), "utf8")));
}

function sentencesOf(file: string, source: string): CorpusSentence[] {
  const sentences: {
    file: string;
    line: number;
    where: CorpusSentence["where"];
    text: string;
    readings: ExpectedReading[];
  }[] = [];
  let where: CorpusSentence["where"] = "results";
  for (const [index, line] of source.split("\n").entries()) {
    if (line.startsWith("#") || line.trim() === "") continue;
    if (line.startsWith("@")) where = line.slice(1).trim() as CorpusSentence["where"];
    else if (line.startsWith("= ")) sentences.at(-1)!.readings.push(expectedReading(line));
    else sentences.push({ file, line: index + 1, where, text: line, readings: [] });
  }
  return sentences;
}
