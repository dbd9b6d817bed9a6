import { expect, it } from "vitest";
import { withoutMentions } from "../../src/targets/bare-mentions.ts";
import { matchedResults } from "../../src/targets/match-owed.ts";
import { readProse } from "../../src/targets/prose/read-prose.ts";
import { fold } from "../../src/text/fold.ts";

const TOLD = "Tỷ lệ lao động biến động còn 16,9% (chỉ tiêu dưới 12%).";

it.each([
  [
    "a name told elsewhere",
    `Có 02 chỉ tiêu đạt thấp (tỷ lệ lao động biến động; tỷ lệ hộ nghèo).`,
    ["Tỷ lệ lao động biến động", "tỷ lệ hộ nghèo"],
  ],
  [
    "a verdict alone",
    "Việc tổ chức sinh hoạt định kỳ chưa đạt chỉ tiêu.",
    ["Tỷ lệ lao động biến động", "Việc tổ chức sinh hoạt định kỳ"],
  ],
])("shows no target twice for being named in a list: %s", (_, sentence, names) => {
  const readings = [TOLD, sentence].flatMap((text, paragraph) =>
    readProse(text, fold(text), { paragraph, label: "", where: "text" }),
  );
  const results = matchedResults(readings, [], { term: null, date: null, review: "other" });
  expect(withoutMentions(results).map(({ reading }) => reading?.name.value)).toEqual(names);
});
