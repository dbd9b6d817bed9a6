/** Word.Range and its collection. */
import { blockSpot, spotAfter, spotBefore } from "../model/blocks.ts";
import { addComment, commentsOn } from "../model/comments.ts";
import { deleteRange } from "../model/delete-text.ts";
import { blocksOoxml } from "../model/get-ooxml.ts";
import {
  collapsed,
  compare,
  gap,
  isAlive,
  type Place,
  type Range,
  rangeText,
  stretchesOf,
  textRange,
} from "../model/range.ts";
import {
  blocksOfRange,
  controlAroundRange,
  controlsInRange,
  tablesInRange,
  wrappedRange,
} from "../model/range-contents.ts";
import { replaceText } from "../model/replace-text.ts";
import { reviewedText } from "../model/text.ts";
import type { Element } from "../model/xml.ts";
import { WordError } from "../protocol/word-error.ts";
import { kindOf, type WordObject } from "../protocol/word-object.ts";
import { type Api, choice, numberArgument, targetArgument, textArgument, valuesArgument } from "./api.ts";
import { breakInserted } from "./breaks.ts";
import { ooxmlInserted, openForWriting, paragraphInserted, tableInserted, textAt } from "./insertions.ts";
import { aroundOf, maybe, searched, textRanges } from "./shared.ts";
import { styleScalars } from "./style-scalars.ts";

export function rangeKind(api: Api) {
  const { make, document } = api;
  const around = aroundOf(api);
  const paragraphs = (range: Range) => stretchesOf(document, range).map(({ paragraph }) => paragraph);
  const firstParagraph = (range: Range): Element => {
    const [first] = paragraphs(range);
    if (first === undefined) throw new WordError("ItemNotFound", "a range without a paragraph");
    return first;
  };
  const aroundFirst = Object.fromEntries(
    Object.entries(around).map(([name, find]) => [name, (range: Range) => find(firstParagraph(range))]),
  );
  const joined = (range: Range, other: Range): Range => ({
    start: compare(document, range.start, other.start) <= 0 ? range.start : other.start,
    end: compare(document, range.end, other.end) >= 0 ? range.end : other.end,
  });
  const shared = (range: Range, other: Range): Range | null => {
    const start = compare(document, range.start, other.start) >= 0 ? range.start : other.start;
    const end = compare(document, range.end, other.end) <= 0 ? range.end : other.end;
    return compare(document, start, end) <= 0 ? { start, end } : null;
  };
  const control = (range: Range): WordObject | null => maybe(make.control, controlAroundRange(document, range));
  return kindOf<Range>({
    name: "Range",
    alive: isAlive,
    scalars: {
      ...styleScalars<Range>(api, paragraphs),
      text: { get: (range) => rangeText(document, range, api.quirks.paragraphSeparator) },
      isEmpty: { get: (range) => compare(document, range.start, range.end) === 0 },
    },
    objects: {
      ...aroundFirst,
      parentContentControl: control,
      parentContentControlOrNullObject: control,
      paragraphs: (range) => make.paragraphs(() => paragraphs(range)),
      contentControls: (range) => make.controls(() => controlsInRange(document, range)),
      tables: (range) => make.tables(() => tablesInRange(document, range)),
      font: (range) => make.font(() => stretchesOf(document, range)),
    },
    reads: {
      getRange: (range, args) =>
        make.range(part(range, choice(args, 0, ["Whole", "Start", "End", "After", "Content"], "optional"))),
      expandTo: (range, args) => make.range(joined(range, targetArgument<Range>(args, 0, "Range"))),
      expandToOrNullObject: (range, args) => make.range(joined(range, targetArgument<Range>(args, 0, "Range"))),
      intersectWith: (range, args) => maybeRange(make, shared(range, targetArgument<Range>(args, 0, "Range"))),
      intersectWithOrNullObject: (range, args) =>
        maybeRange(make, shared(range, targetArgument<Range>(args, 0, "Range"))),
      compareLocationWith: (range, args) => location(api, range, targetArgument<Range>(args, 0, "Range")),
      getOoxml: (range) => blocksOoxml(document, blocksOfRange(document, range), api.omitted()),
      getComments: (range) => make.comments(() => commentsOn(document, new Set(paragraphs(range)))),
      getReviewedText: (range, args) => {
        const version = choice(args, 0, ["Current", "Original"], "optional");
        return paragraphs(range)
          .map((paragraph) => reviewedText(paragraph, version))
          .join(api.quirks.paragraphSeparator);
      },
      search: (range, args) => searched(api, () => stretchesOf(document, range), args),
      getTextRanges: (range, args) => textRanges(api, () => stretchesOf(document, range), args),
      select: (range, args) => {
        const where = choice(args, 0, ["Select", "Start", "End"], "optional");
        api.selection = where === "Select" ? range : part(range, where);
      },
      // WordApi 1.8 has no color to choose; the client of the package, older than that, sends one, or nothing.
      highlight: (range, args) => {
        api.highlights.set(range, typeof args[0] === "string" ? args[0] : "Yellow");
      },
      removeHighlight: (range) => {
        for (const [other] of api.highlights) if (shared(other, range) !== null) api.highlights.delete(other);
      },
    },
    writes: {
      insertText: (range, args) => {
        const where = choice(args, 1, ["Replace", "Start", "End", "Before", "After"]);
        const text = textArgument(args, 0);
        openForWriting(api, firstParagraph(range));
        if (where === "Replace") return make.range(replaceText(document, range, text));
        return textAt(api, where === "End" || where === "After" ? range.end : range.start, text);
      },
      insertParagraph: (range, args) => {
        const before = choice(args, 1, ["Before", "After"]) === "Before";
        const spot = before ? spotBefore(blockAt(range.start)) : spotAfter(blockAt(range.end));
        return paragraphInserted(api, spot, textArgument(args, 0));
      },
      insertTable: (range, args) => {
        const before = choice(args, 2, ["Before", "After"]) === "Before";
        const spot = before ? spotBefore(blockAt(range.start)) : spotAfter(blockAt(range.end));
        return tableInserted(api, spot, numberArgument(args, 0), numberArgument(args, 1), valuesArgument(args, 3));
      },
      insertOoxml: (range, args) => {
        const where = choice(args, 1, ["Replace", "Start", "End", "Before", "After"]);
        const place = where === "Start" || where === "Before" ? range.start : range.end;
        const empty = compare(document, range.start, range.end) === 0;
        return ooxmlInserted(
          api,
          () => blockSpot(document, place),
          textArgument(args, 0),
          () => {
            if (where === "Replace" && !empty) deleteRange(document, range);
          },
        );
      },
      insertBreak: (range, args) => {
        const before = choice(args, 1, ["Before", "After"]) === "Before";
        return breakInserted(api, before ? spotBefore(blockAt(range.start)) : spotAfter(blockAt(range.end)), args);
      },
      insertComment: (range, args) => make.comment(addComment(document, range, textArgument(args, 0))),
      insertContentControl: (range) => {
        openForWriting(api, firstParagraph(range));
        const control = wrappedRange(document, range);
        if (control === null) throw new WordError("GeneralException", "a control cannot stand around this range");
        return make.control(control);
      },
      delete: (range) => {
        openForWriting(api, firstParagraph(range));
        deleteRange(document, range);
      },
      clear: (range) => {
        openForWriting(api, firstParagraph(range));
        for (const { paragraph, from, to } of stretchesOf(document, range)) {
          deleteRange(document, textRange(paragraph, from, to));
        }
      },
    },
  });
}

function maybeRange(make: Api["make"], range: Range | null): WordObject | null {
  return range === null ? null : make.range(range);
}

function blockAt(place: Place): Element {
  return place.kind === "text" ? place.paragraph : place.block;
}

function part(range: Range, where: "Whole" | "Start" | "End" | "After" | "Content"): Range {
  if (where === "Start") return collapsed(range.start);
  if (where === "End") return collapsed(range.end);
  return where === "After" ? collapsed(gap(blockAt(range.end), "after")) : range;
}

/** How two ranges lie to each other, in the words of Word.LocationRelation. */
function location({ document }: Api, range: Range, other: Range): string {
  const starts = compare(document, range.start, other.start);
  const ends = compare(document, range.end, other.end);
  if (starts === 0 && ends === 0) return "Equal";
  const before = compare(document, range.end, other.start);
  const after = compare(document, range.start, other.end);
  if (before <= 0) return before === 0 ? "AdjacentBefore" : "Before";
  if (after >= 0) return after === 0 ? "AdjacentAfter" : "After";
  if (starts >= 0 && ends <= 0) return starts === 0 ? "InsideStart" : ends === 0 ? "InsideEnd" : "Inside";
  if (starts <= 0 && ends >= 0) return starts === 0 ? "ContainsStart" : ends === 0 ? "ContainsEnd" : "Contains";
  return starts < 0 ? "OverlapsBefore" : "OverlapsAfter";
}
