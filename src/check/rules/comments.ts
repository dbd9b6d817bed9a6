/**
 * A comment stands in the margin. Each one is told, for each has to be answered on its own. The remarks this tool has
 * written there itself are nobody's to answer: they are told together, as something to be taken away again.
 *
 * Error: comments are the office talking to itself, and Word prints them.
 */
import { isOwnRemark } from "../../text/own-remark.ts";
import { rule } from "../rule.ts";

export type CommentLeft =
  | { readonly author: string; readonly text: string }
  /** Remarks of this tool's own. */
  | { readonly own: number };

export const comments = rule<"comments", CommentLeft>({
  id: "comments",
  severity: "error",
  group: "beforeSending",
  *check({ document }) {
    const own = document.comments.filter(({ text }) => isOwnRemark(text));
    for (const comment of document.comments) {
      const { paragraph, author, text } = comment;
      if (comment !== own[0] && own.includes(comment)) continue;
      const data: CommentLeft = comment === own[0] ? { own: own.length } : { author: author.trim(), text: text.trim() };
      yield paragraph === null ? { paragraph, story: "comment" as const, data } : { paragraph, data };
    }
  },
});
