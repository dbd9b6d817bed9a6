/** `insertBreak`: a page or a line. */
import { type BlockSpot, insertBlocks, newParagraph } from "../model/blocks.ts";
import { newElement } from "../model/xml.ts";
import { WordError } from "../protocol/word-error.ts";
import type { Argument } from "../protocol/word-object.ts";
import { type Api, textArgument } from "./api.ts";
import { openForWriting } from "./insertions.ts";

/** A break comes in a paragraph of its own. */
export function breakInserted(api: Api, spot: BlockSpot, args: readonly Argument[]): undefined {
  const type = textArgument(args, 0).toLowerCase();
  if (type !== "page" && type !== "line") {
    throw new WordError("NotImplemented", `this host does not insert breaks of type ${type}`);
  }
  openForWriting(api, spot.parent);
  const near = api.document.body;
  const paragraph = newParagraph(near, "", spot.like);
  const mark = newElement(near, "br", type === "page" ? { attributes: { type: "page" } } : {});
  paragraph.appendChild(newElement(near, "r", { children: [mark] }));
  insertBlocks(api.document, spot, [paragraph]);
}
