import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type EditPlace, editPlaces } from "../../src/document/edit-places.ts";
import type { Edit } from "../../src/document/edits.ts";

const replace = (before: string, after: string, paragraph = 0): Edit => ({
  type: "replaceText",
  paragraph,
  before,
  after,
});
const remove = (before: string, paragraph = 0): Edit => ({ type: "deleteParagraph", paragraph, before });

/** The places of edits in a document of these texts. */
function placesIn(texts: readonly string[], ...edits: readonly Edit[]): readonly (EditPlace | null)[] {
  return editPlaces(edits, (index) => (texts[index] === undefined ? null : { index, text: texts[index] }));
}

/** Places of edits in one paragraph as «start-end after»; «all» for the whole paragraph, null for none. */
function stretches(text: string, ...edits: readonly Edit[]): (string | null)[] {
  return placesIn([text], ...edits).map((place) => {
    if (place === null) return null;
    return place.stretch === null ? "all" : `${place.stretch.start}-${place.stretch.end} ${place.stretch.after}`;
  });
}

describe("an edit is of", () => {
  test.each([
    ["the words it names", "Một hai ba", replace("hai", "bốn"), "4-7 bốn"],
    ["the first of several alike", "hai hai", replace("hai", "bốn"), "0-3 bốn"],
    ["what differs between its texts", "Nhiệm kỳ 2015-2020", replace("2015-2020", "2020-2025"), "11-18 20-2025"],
    ["what differs in a whole paragraph", "2. 1 Công tác", replace("2. 1 Công tác", "2.1. Công tác"), "2-4 1."],
    ["a neighbour and what is put behind it", "Năm nay", replace("Năm nay", "Năm nay đã"), "6-7 y đã"],
    ["a neighbour and what is put before it", "nay", replace("nay", "Năm nay"), "0-1 Năm n"],
    ["what goes and nothing else", "Một (hai) ba", replace("Một (hai) ba", "Một ba"), "4-10 "],
    ["nothing when its texts are the same", "Một", replace("Một", "Một"), "0-0 "],
    ["words of another Unicode form", "Chi bo\u0323\u0302", replace("bộ", "nhánh"), "4-8 nhánh"],
    ["whole letters", "a\u0301 b", replace("a\u0301", "a\u0300"), "0-2 a\u0300"],
    ["whole characters", "x😀", replace("😀", "😁"), "1-3 😁"],
    ["a paragraph that reads as it did", "Một", remove("Một"), "all"],
    ["a paragraph of another Unicode form", "Mo\u0323\u0302t", remove("Một"), "all"],
  ])("%s", (_, text, edit, expected) => {
    expect(stretches(text, edit)).toEqual([expected]);
  });

  test.each([
    ["words that are gone", "Một hai", replace("ba", "bốn")],
    ["words in another case", "Một hai", replace("Hai", "bốn")],
    ["no words", "Một hai", replace("", "bốn")],
    ["a letter without its marks", "a\u0301", replace("a", "e")],
    ["a paragraph that has changed", "Một hai", remove("Một")],
    ["a paragraph that is gone", "Một", replace("Một", "Hai", 7)],
  ])("nothing: %s", (_, text, edit) => {
    expect(stretches(text, edit)).toEqual([null]);
  });
});

describe("edits of one paragraph", () => {
  test("are of the text as it stands before the first of them", () => {
    expect(stretches("2015 2020", replace("2015", "2020"), replace("2020", "2025"))).toEqual(["2-4 20", "8-9 5"]);
  });

  test("with the same words take an occurrence each, in order", () => {
    const edits = [replace("hai", "1"), replace("hai", "2"), replace("hai", "3")];
    expect(stretches("hai và hai", ...edits)).toEqual(["0-3 1", "7-10 2", null]);
  });

  test("share an only occurrence when they change other words of it", () => {
    expect(stretches("a b c", replace("a b c", "x b c"), replace("a b c", "a b y"))).toEqual(["0-1 x", "4-5 y"]);
  });

  test("never change the same words twice", () => {
    expect(stretches("a b c", replace("a b", "x"), replace("b c", "y"))).toEqual(["0-3 x", null]);
  });

  test("leave out those of a paragraph that goes", () => {
    expect(stretches("a b", remove("a b"), replace("a", "x"))).toEqual(["all", null]);
    expect(stretches("a b", replace("a", "x"), remove("a b"))).toEqual(["0-1 x", null]);
    expect(stretches("a b", remove("a b"), remove("a b"))).toEqual(["all", null]);
  });
});

test("places hold what the edit names, and made give what it asks for", () => {
  const text = fc
    .array(fc.constantFrom("a", "b", " ", "e\u0302\u0323", "😀", "ộ"), { maxLength: 12 })
    .map((all) => all.join(""));
  fc.assert(
    fc.property(text, text, text, text, (head, before, tail, after) => {
      const whole = head + before + tail;
      const [place] = placesIn([whole], replace(before, after));
      expect(place === null).toBe(before === "");
      if (place?.stretch == null) return;
      const { stretch } = place;
      const now = whole.slice(0, stretch.start) + stretch.after + whole.slice(stretch.end);
      const first = whole.indexOf(before);
      expect(now.normalize("NFC")).toBe(
        `${whole.slice(0, first)}${after}${whole.slice(first + before.length)}`.normalize("NFC"),
      );
      expect(stretch.end - stretch.start).toBeLessThanOrEqual(before.length);
    }),
    { numRuns: 500 },
  );
});
