/**
 * The readers of chỉ tiêu on their corpus (test/corpus/targets): the bars of `npm run corpus`, in every run of the
 * tests.
 */
import { describe, expect, it } from "vitest";
import { ASPECTS } from "../corpus/targets/expected.ts";
import { sentenceSamples, tableSamples } from "../corpus/targets/run.ts";
import { precision, recall, scored } from "../corpus/targets/score.ts";

const BAR = 0.97;

describe.each([
  ["sentences", sentenceSamples()],
  ["tables", tableSamples()],
])("targets in %s", (_, samples) => {
  const { scores } = scored(samples);

  it.each(ASPECTS)("%s: precision and recall hold the bar", (aspect) => {
    expect(precision(scores[aspect])).toBeGreaterThanOrEqual(BAR);
    expect(recall(scores[aspect])).toBeGreaterThanOrEqual(BAR);
  });
});

it.each([
  ["decomposed", (text: string) => text.normalize("NFD")],
  ["with no-break spaces", (text: string) => text.replace(/(?<=\S) (?=\S)/gu, "\u00a0")],
  ["with spaces doubled", (text: string) => text.replace(/(?<=\S) (?=\S)/gu, "  ")],
  [
    "with the other tone marks",
    (text: string) => text.replaceAll("ủy", "uỷ").replaceAll("hóa", "hoá").replaceAll("hòa", "hoà"),
  ],
])("a sentence reads the same %s", (_, form) => {
  const plain = sentenceSamples();
  const same = ({ name, goal, actual, base, verdict }: (typeof plain)[number]["read"][number]): string =>
    [name.normalize("NFC").replace(/\s+/gu, " "), goal, actual, base, verdict]
      .join(" | ")
      .toLowerCase()
      .replaceAll("uỷ", "ủy")
      .replaceAll("hoá", "hóa")
      .replaceAll("hoà", "hòa");
  const differing = sentenceSamples(form).filter(
    ({ read }, at) => read.map(same).join("\n") !== plain[at]!.read.map(same).join("\n"),
  );
  expect(differing.map(({ name }) => name)).toEqual([]);
});
