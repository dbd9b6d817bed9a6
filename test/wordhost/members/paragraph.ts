/** Word.Paragraph. */
import { spotAfter, spotBefore } from "../model/blocks.ts";
import { commentsOn } from "../model/comments.ts";
import { wrapInControl } from "../model/controls.ts";
import { deleteRange, deleteText, removeParagraph } from "../model/delete-text.ts";
import { blocksOoxml } from "../model/get-ooxml.ts";
import { collapsed, gap, type Range, stretchesOf, textPlace, textRange, whole } from "../model/range.ts";
import { replaceText } from "../model/replace-text.ts";
import { nestingLevel, storyOf } from "../model/story.ts";
import { leaveList, numberingOf } from "../model/styles.ts";
import { reviewedText, textOf } from "../model/text.ts";
import { isTracking } from "../model/tracking.ts";
import type { Element } from "../model/xml.ts";
import { kindOf, type WordObject } from "../protocol/word-object.ts";
import { type Api, choice, numberArgument, textArgument, valuesArgument } from "./api.ts";
import { breakInserted } from "./breaks.ts";
import { inDocument } from "./collections.ts";
import { ooxmlInserted, openForWriting, paragraphInserted, removeOld, tableInserted, textAt } from "./insertions.ts";
import { paragraphFormat } from "./paragraph-format.ts";
import { aroundOf, maybe, richControlsIn, searched, textRanges } from "./shared.ts";
import { styleScalars } from "./style-scalars.ts";

export function paragraphKind(api: Api) {
  const { make, document } = api;
  const neighbour = (paragraph: Element, step: number): WordObject | null => {
    const { paragraphs, index } = storyOf(document);
    const at = (index.get(paragraph) ?? -2) + step;
    return maybe(make.paragraph, paragraphs[at] ?? null);
  };
  const stretches = (paragraph: Element) => stretchesOf(document, textRange(paragraph));
  return kindOf<Element>({
    name: "Paragraph",
    ...inDocument,
    scalars: {
      ...styleScalars<Element>(api, (paragraph) => [paragraph]),
      ...paragraphFormat(api),
      text: { get: textOf },
      isListItem: { get: (paragraph) => numberingOf(document, paragraph) !== null },
      isLastParagraph: { get: (paragraph) => storyOf(document).paragraphs.at(-1) === paragraph },
      tableNestingLevel: { get: nestingLevel },
    },
    objects: {
      ...aroundOf(api),
      contentControls: (paragraph) => make.controls(() => richControlsIn(paragraph)),
      font: (paragraph) => make.font(() => stretches(paragraph)),
      listItem: (paragraph) => (numberingOf(document, paragraph) === null ? null : make.listItem(paragraph)),
      listItemOrNullObject: (paragraph) =>
        numberingOf(document, paragraph) === null ? null : make.listItem(paragraph),
      list: (paragraph) => listOf(api, paragraph),
      listOrNullObject: (paragraph) => listOf(api, paragraph),
    },
    reads: {
      getRange: (paragraph, args) =>
        make.range(part(paragraph, choice(args, 0, ["Whole", "Start", "End", "After", "Content"], "optional"))),
      getNext: (paragraph) => neighbour(paragraph, 1),
      getNextOrNullObject: (paragraph) => neighbour(paragraph, 1),
      getPrevious: (paragraph) => neighbour(paragraph, -1),
      getPreviousOrNullObject: (paragraph) => neighbour(paragraph, -1),
      getOoxml: (paragraph) => blocksOoxml(document, [paragraph], api.omitted()),
      getComments: (paragraph) => make.comments(() => commentsOn(document, new Set([paragraph]))),
      getReviewedText: (paragraph, args) =>
        reviewedText(paragraph, choice(args, 0, ["Current", "Original"], "optional")),
      search: (paragraph, args) => searched(api, () => stretches(paragraph), args),
      getTextRanges: (paragraph, args) => textRanges(api, () => stretches(paragraph), args),
      select: (paragraph, args) => {
        const where = choice(args, 0, ["Select", "Start", "End"], "optional");
        api.selection = part(paragraph, where === "Select" ? "Content" : where);
      },
    },
    writes: {
      insertText: (paragraph, args) => {
        const where = choice(args, 1, ["Replace", "Start", "End"]);
        const text = textArgument(args, 0);
        openForWriting(api, paragraph);
        if (where === "Replace") return make.range(replaceText(document, textRange(paragraph), text));
        const end = where === "Start" ? 0 : textOf(paragraph).length;
        return textAt(api, textPlace(paragraph, end), text);
      },
      insertParagraph: (paragraph, args) => {
        const before = choice(args, 1, ["Before", "After"]) === "Before";
        return paragraphInserted(api, before ? spotBefore(paragraph) : spotAfter(paragraph), textArgument(args, 0));
      },
      insertTable: (paragraph, args) => {
        const before = choice(args, 2, ["Before", "After"]) === "Before";
        const spot = before ? spotBefore(paragraph) : spotAfter(paragraph);
        return tableInserted(api, spot, numberArgument(args, 0), numberArgument(args, 1), valuesArgument(args, 3));
      },
      insertOoxml: (paragraph, args) => {
        const where = choice(args, 1, ["Replace", "Start", "End"]);
        const spot = () => (where === "Start" ? spotBefore(paragraph) : spotAfter(paragraph));
        return ooxmlInserted(api, spot, textArgument(args, 0), () => {
          if (where === "Replace") removeOld(api, [paragraph]);
        });
      },
      insertBreak: (paragraph, args) => {
        const before = choice(args, 1, ["Before", "After"]) === "Before";
        return breakInserted(api, before ? spotBefore(paragraph) : spotAfter(paragraph), args);
      },
      insertContentControl: (paragraph) => {
        openForWriting(api, paragraph);
        return make.control(wrapInControl(document, [paragraph]));
      },
      detachFromList: (paragraph) => {
        openForWriting(api, paragraph);
        leaveList(document, paragraph);
      },
      clear: (paragraph) => {
        openForWriting(api, paragraph);
        deleteText(document, paragraph, 0, textOf(paragraph).length);
      },
      delete: (paragraph) => {
        openForWriting(api, paragraph);
        if (isTracking(document)) deleteRange(document, whole(paragraph));
        else removeParagraph(paragraph);
        document.changed();
      },
    },
  });
}

function listOf(api: Api, paragraph: Element): WordObject | null {
  const numbering = numberingOf(api.document, paragraph);
  return numbering === null ? null : api.make.list(numbering.id);
}

/** A part of the paragraph; «After» is the place behind its mark. */
function part(paragraph: Element, where: "Whole" | "Start" | "End" | "After" | "Content"): Range {
  if (where === "Whole") return whole(paragraph);
  if (where === "Start") return collapsed(textPlace(paragraph, 0));
  if (where === "End") return collapsed(textPlace(paragraph, textOf(paragraph).length));
  return where === "After" ? collapsed(gap(paragraph, "after")) : textRange(paragraph);
}
