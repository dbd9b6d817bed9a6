/** Word.Body: the main text, or the text of a table cell. */
import { edgeSpot, removeBlocks } from "../model/blocks.ts";
import { commentsOn } from "../model/comments.ts";
import { wrapInControl } from "../model/controls.ts";
import { blocksOoxml, bodyOoxml } from "../model/get-ooxml.ts";
import { collapsed, gap, type Range, stretchesOf, textPlace, whole } from "../model/range.ts";
import { blocksIn, paragraphsIn } from "../model/story.ts";
import { reviewedText, textOf } from "../model/text.ts";
import { type Element, isWord } from "../model/xml.ts";
import { kindOf } from "../protocol/word-object.ts";
import { type Api, choice, numberArgument, textArgument, valuesArgument } from "./api.ts";
import { breakInserted } from "./breaks.ts";
import { inDocument } from "./collections.ts";
import { ooxmlInContainer, openForWriting, paragraphInserted, tableInserted, textInContainer } from "./insertions.ts";
import { aroundOf, insideOf, searched } from "./shared.ts";
import { styleScalars } from "./style-scalars.ts";

export function bodyKind(api: Api) {
  const { make, document } = api;
  const inside = insideOf(api);
  const around = aroundOf(api);
  const stretches = (body: Element) => stretchesOf(document, contents(body));
  return kindOf<Element>({
    name: "Body",
    ...inDocument,
    scalars: {
      ...styleScalars<Element>(api, paragraphsIn),
      text: { get: (body) => paragraphsIn(body).map(textOf).join(api.quirks.paragraphSeparator) },
      type: { get: (body) => (isWord(body, "body") ? "MainDoc" : "TableCell") },
    },
    objects: {
      ...inside,
      font: (body) => make.font(() => stretches(body)),
      parentContentControl: around.parentContentControl,
      parentContentControlOrNullObject: around.parentContentControlOrNullObject,
    },
    reads: {
      getOoxml: (body) =>
        isWord(body, "body")
          ? bodyOoxml(document, api.omitted())
          : blocksOoxml(document, blocksIn(body), api.omitted()),
      getRange: (body, args) =>
        make.range(edge(body, choice(args, 0, ["Whole", "Start", "End", "After", "Content"], "optional"))),
      getComments: (body) => make.comments(() => commentsOn(document, new Set(paragraphsIn(body)))),
      getReviewedText: (body, args) =>
        paragraphsIn(body)
          .map((paragraph) => reviewedText(paragraph, choice(args, 0, ["Current", "Original"], "optional")))
          .join(api.quirks.paragraphSeparator),
      search: (body, args) => searched(api, () => stretches(body), args),
      select: (body) => {
        api.selection = contents(body);
      },
    },
    writes: {
      insertText: (body, args) =>
        textInContainer(api, body, choice(args, 1, ["Replace", "Start", "End"]), textArgument(args, 0)),
      insertParagraph: (body, args) =>
        paragraphInserted(api, edgeSpot(body, choice(args, 1, ["Start", "End"])), textArgument(args, 0)),
      insertTable: (body, args) =>
        tableInserted(
          api,
          edgeSpot(body, choice(args, 2, ["Start", "End"])),
          numberArgument(args, 0),
          numberArgument(args, 1),
          valuesArgument(args, 3),
        ),
      insertOoxml: (body, args) =>
        ooxmlInContainer(api, body, choice(args, 1, ["Replace", "Start", "End"]), textArgument(args, 0)),
      insertBreak: (body, args) => breakInserted(api, edgeSpot(body, choice(args, 1, ["Start", "End"])), args),
      insertContentControl: (body) => make.control(wrapInControl(document, blocksIn(body))),
      clear: (body) => {
        openForWriting(api, body);
        removeBlocks(document, blocksIn(body));
      },
    },
  });
}

function contents(body: Element): Range {
  const blocks = blocksIn(body);
  return whole(blocks[0] ?? body, blocks.at(-1));
}

function edge(body: Element, where: "Whole" | "Start" | "End" | "After" | "Content"): Range {
  const blocks = blocksIn(body);
  const paragraphs = paragraphsIn(body);
  const last = paragraphs.at(-1) ?? body;
  if (where === "Start") return collapsed(textPlace(paragraphs[0] ?? body, 0));
  if (where === "End") return collapsed(textPlace(last, textOf(last).length));
  if (where === "After") return collapsed(gap(blocks.at(-1) ?? body, "after"));
  return contents(body);
}
