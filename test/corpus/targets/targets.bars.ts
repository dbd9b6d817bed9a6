/**
 * `npm run corpus`: how well chỉ tiêu are read in the sentences and tables of the corpus; prints the scores and holds
 * the bars.
 */
import { beforeAll, describe, expect, it } from "vitest";
import { check } from "../../../src/check/check.ts";
import { report } from "../../support/report.ts";
import { ASPECTS } from "./expected.ts";
import { sentenceSamples, tableSamples } from "./run.ts";
import { precision, recall, type Scored, scored, scoreLines } from "./score.ts";
import { corpusSentences } from "./sentences.ts";

const BAR = 0.97;
let parts: readonly (readonly [name: string, samples: number, scored: Scored])[] = [];

beforeAll(() => {
  const sentences = sentenceSamples();
  const tables = tableSamples();
  parts = [
    ["sentences", sentences.length, scored(sentences)],
    ["tables", tables.length, scored(tables)],
    ["together", sentences.length + tables.length, scored([...sentences, ...tables])],
  ];
  for (const [name, samples, { scores, complaints }] of parts) {
    console.log(
      `\nchỉ tiêu, ${samples} ${name}, ${samples - complaints.length} read wholly right\n${scoreLines(scores)}`,
    );
  }
  const complaints = parts[2]?.[2].complaints ?? [];
  if (complaints.length > 0) console.log(`\n${complaints.join("\n")}\n`);
});

describe("the corpus of targets", () => {
  it("has at least 250 sentences and 40 tables", () => {
    expect(parts[0]?.[1]).toBeGreaterThanOrEqual(250);
    expect(parts[1]?.[1]).toBeGreaterThanOrEqual(40);
  });

  it.each(ASPECTS)("reads the %s of at least 97 %, and nothing else in more than 3 %", (aspect) => {
    for (const [name, , { scores }] of parts) {
      const score = scores[aspect];
      expect([name, precision(score) >= BAR, recall(score) >= BAR]).toEqual([name, true, true]);
    }
  });

  it("gives no error about a target, whatever the sentence", () => {
    const heads = {
      results: "I. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU",
      plan: "I. CÁC CHỈ TIÊU CHỦ YẾU",
      text: "I. Công tác",
      resolution: "I. Mục tiêu",
    };
    const errors = corpusSentences().flatMap(({ where, text }) => {
      const { findings } = check(report(`${heads[where]}\n${text}`), { today: "2028-06-01" });
      return findings
        .filter(({ severity, group }) => severity === "error" && group === "targets")
        .map(({ rule }) => `${rule}: ${text}`);
    });
    expect(errors).toEqual([]);
  });
});
