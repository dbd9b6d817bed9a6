/** Where the selection begins and ends, in paragraphs of the last reading. */
import { describe, expect, it } from "vitest";
import { WordHost } from "../../src/word/word-host.ts";
import { type ProfileName, profiles } from "../wordhost/profiles.ts";
import { file, p } from "../wordhost/samples.ts";
import { openWord } from "../wordhost/word-host.ts";

const NAMES = Object.keys(profiles) as ProfileName[];
const BYTES = file([p("Đầu"), p("Giống nhau"), p("Giữa"), p("Giống nhau"), p("Cuối")].join(""));

describe.each(NAMES)("in Word %s what is selected", (profile) => {
  const edges = async (first: number, last: number) => {
    const word = await openWord(BYTES, { profile });
    const host = new WordHost();
    await host.read();
    word.user.select(first, last);
    return [await host.selection(), await host.selection("start"), await host.selection("end")];
  };

  it.each([
    [1, 3],
    [0, 4],
    [3, 4],
    [2, 2],
  ])("from paragraph %i to paragraph %i begins and ends there", async (first, last) => {
    expect(await edges(first, last)).toEqual([first, first, last]);
  });

  it("with the mark of its last line does not reach into the next", async () => {
    await openWord(BYTES, { profile });
    const host = new WordHost();
    await host.read();
    await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load("text");
      await context.sync();
      const [, second, third] = paragraphs.items;
      second!.getRange("Whole").expandTo(third!.getRange("Whole")).select();
      await context.sync();
    });
    expect([await host.selection("start"), await host.selection("end")]).toEqual([1, 2]);
  });
});
