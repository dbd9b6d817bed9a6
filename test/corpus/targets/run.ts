/** Reads the corpus of targets with the readers under test. */
import { readProse } from "../../../src/targets/prose/read-prose.ts";
import { readTable } from "../../../src/targets/table/read-table.ts";
import { fold } from "../../../src/text/fold.ts";
import { markersOf } from "../../../src/text/marker.ts";
import { type ExpectedReading, written } from "./expected.ts";
import type { Sample } from "./score.ts";
import { type CorpusSentence, corpusSentences } from "./sentences.ts";
import { corpusTables } from "./tables.ts";

/** What is read in a sentence; a resolution is read as a plan. */
function readSentence({ text, where }: Pick<CorpusSentence, "text" | "where">): readonly ExpectedReading[] {
  const [marker] = markersOf(text);
  const place = { paragraph: 0, label: marker?.text ?? "", where: where === "resolution" ? "plan" : where } as const;
  return readProse(marker?.rest ?? text, fold(text), place).map(written);
}

export function sentenceSamples(form: (text: string) => string = (text) => text): Sample[] {
  return corpusSentences().map(({ file, line, where, text, readings }) => ({
    name: `${file}:${line} @${where} ${text}`,
    read: readSentence({ text: form(text), where }),
    expected: readings,
  }));
}

export function tableSamples(): Sample[] {
  return corpusTables().map(({ file, name, above, table, readings }, index) => ({
    name: `${file} ${name}`,
    read: readTable(table, index, above).map(({ reading }) => written(reading)),
    expected: readings,
  }));
}
